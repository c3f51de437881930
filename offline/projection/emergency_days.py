"""Antibacterials ordered above a privilege in an emergency: the one day of each substance, and whether it is used.

The day counts from the first order of it, whoever signed that; what is ordered within it belongs to it. After three days without any it
is another emergency. Both numbers are to be confirmed by each hospital. Refuses a second day in a row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from client.clinical.safety.facts import OrderedDrug
from client.commands import Command, OralOrder, OrderDraft, SignOrders
from client.records import Order, OrderStatus
from offline.projection import records, rows
from offline.store.books import Books

DAY, APART = timedelta(hours=24), timedelta(hours=72)
_VOID = frozenset({OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR, OrderStatus.DRAFT})


def with_used(
    books: Books, patient: str, drafts: Sequence[OrderDraft], lines: Iterable[OrderedDrug]
) -> tuple[OrderedDrug, ...]:
    """The lines, each with whether its day of emergency is used; its key is its place among the drafts."""
    made = tuple(lines)
    if not any(line.is_emergency_use for line in made):
        return made
    before = _before(books, patient)
    return tuple(
        replace(line, is_emergency_used=line.is_emergency_use and _is_used(line, drafts[int(line.key)], before))
        for line in made
    )


def _before(books: Books, patient: str) -> list[Order]:
    found = (
        records.order(row) for row in rows.read(books, ["MedicationRequest"], patients=[patient], with_marks=False)
    )
    return [one for one in found if one.is_emergency_use and one.status not in _VOID and one.starts_at is not None]


def begun(books: Books, command: Command) -> dict[int, datetime]:
    """Place of each antibacterial to when the emergency day that it goes on from began: the look after three days counts from there."""
    if not isinstance(command, SignOrders | OralOrder):
        return {}
    asked = {at: one for at, one in enumerate(command.drafts) if one.antimicrobial is not None}
    before = _before(books, command.patient) if asked else []
    found = {
        at: _first([one for one in before if one.drug_id == draft.catalogue_id], draft) for at, draft in asked.items()
    }
    return {at: start for at, start in found.items() if start < asked[at].starts_at}


def _is_used(line: OrderedDrug, draft: OrderDraft, before: Sequence[Order]) -> bool:
    same = [one for one in before if one.atc == line.substance or one.drug_id == draft.catalogue_id]
    return draft.starts_at - _first(same, draft) >= DAY


def _first(same: Iterable[Order], draft: OrderDraft) -> datetime:
    """When the emergency began that this would go on from; its own start where it goes on from none."""
    starts = sorted(one.starts_at for one in same if one.starts_at is not None and one.starts_at <= draft.starts_at)
    first = draft.starts_at
    for start in reversed(starts):
        if first - start >= APART:
            break
        first = start
    return first
