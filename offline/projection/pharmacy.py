"""What pharmacists said of the drug orders, seen from what is shown here; refuses to review anything, and to call an unknown word a yes.

Central's pharmacy asks for its reviews itself; this station reads them and writes the doctor's answer. Where a hospital has no such reviews
nothing is said of any order.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from client.clinical.safety.findings import is_reason
from client.commands import AdministerDose, Command, ReplyPharmacist, VerifyOrder
from client.fhir import names
from client.fhir.reading.elements import target
from client.records import DoseOutcome, Order, OrderKind, OrderStatus
from client.records.pharmacy import PharmReview, PharmVerdict, plain_words
from offline import census
from offline.freshness import LIMIT_S
from offline.outbox import State
from offline.projection import own_tasks, pharm_reviews, records, rows, safety
from offline.projection.doses import Who
from offline.store.books import Books
from offline.views import DueDose, Mark, OrderRow, Pharm, PharmStanding, VerifyGroup
from offline.work_views import WorkItem, WorkKind

REJECTED = "pharm-rejected"
GONE, ANSWERED, OTHER_WORDS, NO_REASON = "gone", "already-answered", "rejection-changed", "no-reason"
_SAID = {PharmVerdict.WAITING: PharmStanding.WAITING, PharmVerdict.ACCEPTED: PharmStanding.ACCEPTED}
_SETTLED = frozenset({State.CONFIRMED, State.ACCEPTED})
_WORST = (
    PharmStanding.REJECTED,
    PharmStanding.KEPT,
    PharmStanding.NOT_KNOWN,
    PharmStanding.NOT_REVIEWED,
    PharmStanding.WAITING,
    PharmStanding.ACCEPTED,
)


def _is_known(books: Books) -> bool:
    """Whether pharmacists of this hospital review orders at all, as far as this station ever heard."""
    sql = "SELECT 1 FROM resource WHERE type = 'Task' AND code = ? AND removed_at_ms IS NULL LIMIT 1"
    return books.execute(sql, (names.PHARM_REVIEW,)).fetchone() is not None


class Telling:
    """The pharmacist's word on each order of some patients, read once. Without reviews in this hospital it has none for any."""

    def __init__(self, books: Books, patients: Collection[str], now: datetime) -> None:
        self._now = now
        self._reviews = pharm_reviews.reviews(books, patients) if patients and _is_known(books) else None
        self._here = census.of(books, patients) if self._reviews is not None else {}

    @property
    def is_silent(self) -> bool:
        return self._reviews is None

    def of(self, order: Order, mark: Mark | None) -> Pharm | None:
        """None for what is no drug or is over."""
        is_live = order.status in {OrderStatus.ACTIVE, OrderStatus.ON_HOLD}
        if self._reviews is None or order.kind is not OrderKind.MEDICATION or not is_live:
            return None
        review, of_reply = self._reviews.get(order.key, (None, None))
        here = self._here.get(order.patient)
        at_ms = here.fresh_at_ms if here is not None else None
        as_of = None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC)
        is_old = as_of is None or self._now - as_of > timedelta(seconds=LIMIT_S)
        is_unsettled = of_reply is not None and of_reply.state not in _SETTLED
        return Pharm(
            standing=_standing(review, mark),
            review=review,
            as_of=as_of if is_old else None,
            is_old=is_old,
            mark=of_reply if is_unsettled else None,
        )


def _standing(review: PharmReview | None, mark: Mark | None) -> PharmStanding:
    if review is None:
        is_at_central = mark is None or mark.state in _SETTLED
        return PharmStanding.NOT_REVIEWED if is_at_central else PharmStanding.NOT_KNOWN
    if review.verdict is PharmVerdict.REJECTED:
        return PharmStanding.KEPT if review.is_kept else PharmStanding.REJECTED
    return _SAID[review.verdict]


def worst(found: Iterable[Pharm | None]) -> Pharm | None:
    """Of the lines of an infusion the one that speaks most against it."""
    said = [one for one in found if one is not None]
    return min(said, key=_rank, default=None)


def _rank(one: Pharm) -> int:
    return _WORST.index(one.standing)


def told(books: Books, patient: str, table: Collection[OrderRow], now: datetime) -> dict[str, Pharm]:
    """Order key to the pharmacist's word, for an order table."""
    if not any(row.order.kind is OrderKind.MEDICATION for row in table):
        return {}
    telling = Telling(books, [patient], now)
    found = ((row.order.key, telling.of(row.order, row.mark)) for row in table) if not telling.is_silent else ()
    return {key: one for key, one in found if one is not None}


def on_orders(books: Books, patient: str, table: Sequence[OrderRow], now: datetime) -> tuple[OrderRow, ...]:
    """The rows with the pharmacist's word on each."""
    said = told(books, patient, table, now)
    return tuple(msgspec.structs.replace(row, pharm=said.get(row.order.key)) for row in table)


def with_words(books: Books, groups: Collection[VerifyGroup], now: datetime) -> tuple[VerifyGroup, ...]:
    telling = Telling(books, {one.patient for one in groups}, now)
    if telling.is_silent:
        return tuple(groups)
    replace = msgspec.structs.replace
    return tuple(
        one
        if one.is_stop
        else replace(one, rows=tuple(replace(row, pharm=telling.of(row.order, row.mark)) for row in one.rows))
        for one in groups
    )


def on_doses(books: Books, due: Collection[DueDose], now: datetime) -> tuple[DueDose, ...]:
    telling = Telling(books, {one.patient for one in due}, now)
    if telling.is_silent:
        return tuple(due)
    replace = msgspec.structs.replace
    return tuple(replace(one, pharm=worst(telling.of(line, one.order_mark) for line in one.lines)) for one in due)


# --- at intake -------------------------------------------------------------------------------------------------------


def objections(books: Books, command: Command, *, blocks: bool) -> tuple[str, ...]:
    """Against a check of what was rejected, where the site has it so; against an answer to what stands there no more."""
    if isinstance(command, VerifyOrder):
        lines = own_tasks.lines_of(books, command) if blocks else frozenset[str]()
        return (REJECTED,) if lines and pharm_reviews.rejected(books, command.patient, lines) else ()
    if isinstance(command, ReplyPharmacist):
        return _replying(books, command)
    return ()


def given_against(books: Books, command: AdministerDose, *, blocks: bool) -> tuple[str, ...]:
    """A drug that a pharmacist rejected and no doctor kept. That it was not given may always be said."""
    if not blocks or command.outcome is DoseOutcome.NOT_GIVEN:
        return ()
    return (REJECTED,) if pharm_reviews.rejected(books, command.patient, [line.order for line in command.lines]) else ()


def _replying(books: Books, command: ReplyPharmacist) -> tuple[str, ...]:
    row = rows.by_key(books, [command.task]).get(command.task)
    review = records.pharm_review(row) if row is not None and row.type == "Task" else None
    shown = pharm_reviews.reviews(books, [command.patient])
    current, _ = shown.get(_shown_key(books, command.order), (None, None))
    if current is None or review is None or current.key != review.key:
        return (GONE,)
    if not current.is_open_rejection:
        return (ANSWERED,)
    if plain_words(current.reason) != plain_words(command.rejection):
        return (OTHER_WORDS,)
    return () if is_reason(command.reason) else (NO_REASON,)


def _shown_key(books: Books, key: str) -> str:
    row = rows.by_key(books, [key]).get(key)
    return key if row is None else row.key


# --- the task centre -------------------------------------------------------------------------------------------------


def waiting(books: Books, here: Mapping[str, Who], me: str, now: datetime) -> Iterator[WorkItem]:
    """Rejections of orders in force that this doctor signed, or of whose prescriber nothing is known."""
    found = pharm_reviews.reviews(books, here) if here else {}
    open_ones = {order: one for order, (one, _) in found.items() if one.is_open_rejection}
    shown = rows.by_key(books, open_ones) if open_ones else {}
    told_of = set[str]()
    for key, review in open_ones.items():
        row = shown.get(key)
        if row is None or row.patient not in here or review.key in told_of or _author(row.resource) not in {me, None}:
            continue
        order = records.order(row)
        if not safety.is_running(order, now):
            continue
        told_of.add(review.key)
        one = here[row.patient or ""]
        yield WorkItem(
            kind=WorkKind.PHARM_REJECTED,
            patient=one.patient,
            patient_name=one.name,
            place=one.bed,
            what=": ".join(part for part in (order.what.text, review.reason) if part),
            key=review.key,
            since=review.at,
            origin=review.by or "",
            is_urgent=True,
        )


def _author(order: Mapping[str, Any]) -> str | None:
    return target(order.get("requester"))
