"""What the entry line can bring back: the same patient's last order of a drug, and a person's own favourites. Refuses to order anything.

What is brought back is a line to read and to change; it is checked, drafted and signed like any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec

from client.clinical.search import Hit
from client.commands import OrderDraft, without_patient
from client.records import OrderStatus
from offline.views import OrderRow
from ui.doctor.change_model import draft_of
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook

FAVOURITE_SIGN = ("*", "＊")
MOST_LAST, MOST_FAVOURITES = 3, 12


class RecallKind(StrEnum):
    """Where a line comes from."""

    LAST = "last"
    FAVOURITE = "favourite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """One line that can be brought back; `at` and `by` say when and by whom the last one was ordered."""

    kind: RecallKind
    draft: OrderDraft
    at: datetime | None = None
    by: str = ""


def last_orders(rows: Sequence[OrderRow], hits: Sequence[Hit], book: OrderBook, now: datetime) -> tuple[Recall, ...]:
    """Of each item on the list the newest order of this patient, whatever became of it; never one entered in error.

    Without its forms, their answers and its first day's count: those were about the illness and the day of then.
    """
    wanted = {(KIND_OF_ITEM[hit.kind], hit.code) for hit in hits if hit.kind in KIND_OF_ITEM}
    found: dict[str, Recall] = {}
    newest_first = sorted(rows, key=lambda row: str(row.order.authored_at or row.order.starts_at or ""), reverse=True)
    for row in newest_first:
        order = row.order
        if order.status is OrderStatus.ENTERED_IN_ERROR:
            continue
        draft = draft_of(order, book, now)
        if draft is None or (draft.kind, draft.catalogue_id) not in wanted or draft.catalogue_id in found:
            continue
        found[draft.catalogue_id] = Recall(
            kind=RecallKind.LAST,
            draft=without_patient(draft),
            at=order.authored_at or order.starts_at,
            by=order.author or "",
        )
    return tuple(found.values())[:MOST_LAST]


def favourite_recalls(favourites: Sequence[OrderDraft], hits: Sequence[Hit], now: datetime) -> tuple[Recall, ...]:
    """The favourites of the items on the list, from now on. What was kept before with more than its own goes without it too."""
    wanted = {(KIND_OF_ITEM[hit.kind], hit.code) for hit in hits if hit.kind in KIND_OF_ITEM}
    return tuple(
        Recall(kind=RecallKind.FAVOURITE, draft=msgspec.structs.replace(as_favourite(draft), starts_at=now))
        for draft in favourites
        if (draft.kind, draft.catalogue_id) in wanted
    )


def all_favourites(favourites: Sequence[OrderDraft], now: datetime) -> tuple[Recall, ...]:
    return tuple(
        Recall(kind=RecallKind.FAVOURITE, draft=msgspec.structs.replace(as_favourite(draft), starts_at=now))
        for draft in favourites
    )


def as_favourite(draft: OrderDraft) -> OrderDraft:
    """Without what belongs to one patient and one moment, and without what stands in one prescription: the group, the herb, the remark."""
    return msgspec.structs.replace(without_patient(draft), group=0, herb=None, remark="")


def toggled(favourites: Sequence[OrderDraft], draft: OrderDraft) -> tuple[OrderDraft, ...]:
    """With it, or without it if it is one already (in spite of another start)."""
    wanted = as_favourite(draft)
    rest = tuple(one for one in favourites if _same(one) != _same(wanted))
    return rest if len(rest) < len(favourites) else (*favourites, wanted)


def _same(draft: OrderDraft) -> tuple[object, ...]:
    return (
        draft.kind,
        draft.catalogue_id,
        draft.term,
        draft.dose,
        draft.route.code if draft.route else None,
        draft.frequency,
        draft.days,
        draft.is_own_supply,
    )
