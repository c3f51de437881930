"""Whether an order belongs to the present stay or visit: the one place that says so. Refuses to guess by the patient alone.

What was ordered in a visit, or in an earlier stay, is never due, checked, reviewed or printed on the ward of the stay after it; what is
handed out for home is given on no ward at all. Rules of safety look at it all the same: he may be taking it.
"""

from collections.abc import Collection
from datetime import datetime

import msgspec

from client.commands import AdministerDose, Command, SignOrders
from client.records import Order, OrderTerm, Stay
from offline.projection import chart, records, rows
from offline.store.books import Books
from offline.views import NoteRow, OrderRow

NO_VISIT = "no-visit"


def is_of_stay(order: Order, stay: Stay | None) -> bool:
    """Of this stay; where the order names none, given since admission."""
    return _is_of(order.encounter, order.authored_at, stay)


def is_note_of(row: NoteRow, stay: Stay | None) -> bool:
    """Written in this stay; where the document names none, since admission."""
    return _is_of(row.note.encounter, row.note.written_at, stay)


def is_for_ward(order: Order, stay: Stay | None) -> bool:
    """Carried out on the ward in this stay."""
    return order.term is not OrderTerm.DISCHARGE and is_of_stay(order, stay)


def _is_of(encounter: str | None, at: datetime | None, stay: Stay | None) -> bool:
    if stay is None or encounter is not None:
        return stay is None or encounter == stay.key
    return stay.admitted_at is None or at is None or at >= stay.admitted_at


def told_apart(books: Books, patient: str, table: tuple[OrderRow, ...]) -> tuple[OrderRow, ...]:
    """The orders, those of another stay or visit than the present one marked as such; what is not given on the ward has no next time."""
    stay = chart.stays(books, [patient]).get(patient)
    return tuple(
        row
        if is_for_ward(row.order, stay)
        else msgspec.structs.replace(row, is_of_stay=is_of_stay(row.order, stay), next_due_at=None)
        for row in table
    )


def gives_elsewhere(books: Books, command: AdministerDose, orders: Collection[Order]) -> bool:
    """Whether a dose is charted on the ward of what is not given there; one that was given before the present stay began is not."""
    stay = chart.stays(books, [command.patient]).get(command.patient)
    has_begun = stay is None or stay.admitted_at is None or command.occurred_at >= stay.admitted_at
    return any(order.term is OrderTerm.DISCHARGE or (has_begun and not is_of_stay(order, stay)) for order in orders)


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """An outpatient signature names an outpatient visit: a stay's orders are checked by its nurses."""
    if not isinstance(command, SignOrders) or not command.is_outpatient:
        return ()
    row = rows.by_key(books, [command.encounter or ""]).get(command.encounter or "")
    is_visit = row is not None and row.type == "Encounter" and records.visit(row) is not None
    return () if is_visit else (NO_VISIT,)
