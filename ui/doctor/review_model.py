"""The review of the long-term orders at a transfer, a discharge or after an operation: every group is stopped or kept by a person's word.

Refuses to preset any of them, to leave one out, and to split a group.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from client.clinical.orders import Review, review_code
from client.commands import Ending, EndingKind, OrderDraft, SignOrders
from client.records import OrderKind, OrderTerm, Person
from offline.views import OrderRow, Standing
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_model import is_running

_UNDECIDED = frozenset({Standing.CONFLICT, Standing.REJECTED})
_NAMES = {
    "zh": {Review.TRANSFER: "转科医嘱", Review.DISCHARGE: "出院医嘱", Review.POST_OPERATIVE: "术后医嘱"},
    "en": {
        Review.TRANSFER: "Transfer to another ward",
        Review.DISCHARGE: "Discharge",
        Review.POST_OPERATIVE: "Post-operative orders",
    },
}
_KEPT = {"zh": "保留：{names}", "en": "kept: {names}"}
_NONE_KEPT = {"zh": "长期医嘱全停", "en": "all long-term orders stopped"}
"""Words of the record, in its language."""


class Word(StrEnum):
    """What a person says of one group."""

    STOP = "stop"
    KEEP = "keep"


class ReviewHindrance(StrEnum):
    """What stands against signing."""

    NO_KIND = "no-kind"
    UNSAID = "unsaid"
    UNDECIDED = "undecided"
    """An order waits for a decision in the Emergency Centre: nobody knows yet whether it is in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewGroup:
    """One order or infusion; `key` is its leading line's."""

    key: str
    rows: tuple[OrderRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """Invariant: `said` names groups of `groups` only; what it does not name was not decided."""

    patient: str
    groups: tuple[ReviewGroup, ...] = ()
    said: dict[str, Word] = field(default_factory=dict)
    kind: Review | None = None
    has_undecided: bool = False

    @property
    def unsaid(self) -> int:
        return len(self.groups) - len(self.said)

    def hindrances(self) -> tuple[ReviewHindrance, ...]:
        found = (
            (ReviewHindrance.NO_KIND, self.kind is None),
            (ReviewHindrance.UNDECIDED, self.has_undecided),
            (ReviewHindrance.UNSAID, self.unsaid > 0),
        )
        return tuple(one for one, is_so in found if is_so)


def begin(patient: str, rows: Sequence[OrderRow]) -> Reviewed:
    """Every long-term group of this stay in force, and those whose term nobody said."""
    long_ones = [row for row in rows if row.is_for_ward and row.order.term is not OrderTerm.ONCE]
    groups: dict[str, list[OrderRow]] = {}
    for row in long_ones:
        if is_running(row):
            groups.setdefault(row.order.group or row.order.key, []).append(row)
    return Reviewed(
        patient=patient,
        groups=tuple(ReviewGroup(key=every[0].order.key, rows=tuple(every)) for every in groups.values()),
        has_undecided=any(row.standing in _UNDECIDED for row in long_ones),
    )


def again(review: Reviewed, rows: Sequence[OrderRow]) -> Reviewed:
    """The same review on what is shown now: a group that changed, or is new, must be decided again."""
    now = begin(review.patient, rows)
    before = {group.key: _seen(group) for group in review.groups}
    said = {
        group.key: review.said[group.key]
        for group in now.groups
        if group.key in review.said and before.get(group.key) == _seen(group)
    }
    return replace(now, said=said, kind=review.kind)


def say(review: Reviewed, key: str, word: Word) -> Reviewed:
    known = any(group.key == key for group in review.groups)
    return replace(review, said={**review.said, key: word}) if known else review


def stop_all(review: Reviewed) -> Reviewed:
    """A person's word, too; single ones can be kept after it."""
    return replace(review, said={group.key: Word.STOP for group in review.groups})


def review_command(
    review: Reviewed,
    book: OrderBook,
    *,
    command_id: str,
    author: Person,
    encounter: str | None,
    now: datetime,
) -> SignOrders | tuple[ReviewHindrance, ...]:
    """One signature: the order, and the end of everything that was said to stop."""
    hindrances = review.hindrances()
    kind = review.kind
    if hindrances or kind is None:
        return hindrances
    language = book.record_language if book.record_language in _NAMES else "en"
    kept = [group for group in review.groups if review.said[group.key] is Word.KEEP]
    name = _NAMES[language][kind]
    draft = OrderDraft(
        kind=OrderKind.OTHER,
        term=OrderTerm.ONCE,
        what=review_code(kind, name),
        catalogue_id=kind.value,
        starts_at=now,
        remark=_KEPT[language].format(names=_names(kept)) if kept else _NONE_KEPT[language],
    )
    return SignOrders(
        id=command_id,
        author=author,
        patient=review.patient,
        encounter=encounter,
        occurred_at=now,
        drafts=(draft,),
        endings=tuple(_ending(group, now, name) for group in review.groups if review.said[group.key] is Word.STOP),
        kept=tuple(row.order.key for group in kept for row in group.rows),
    )


def _ending(group: ReviewGroup, now: datetime, reason: str) -> Ending:
    return Ending(
        orders=tuple(row.order.key for row in group.rows),
        versions=tuple(row.order.version for row in group.rows),
        how=EndingKind.STOP,
        at=now,
        reason=reason,
    )


def _names(groups: Sequence[ReviewGroup]) -> str:
    return "; ".join(" + ".join(row.order.what.text for row in group.rows) for group in groups)


def _seen(group: ReviewGroup) -> tuple[tuple[str, str | None], ...]:
    return tuple((row.order.key, row.order.version) for row in group.rows)
