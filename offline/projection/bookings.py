"""What others did for orders of one patient, by order: appointments, decoctions, dispensing, sessions; refuses one that is over."""

from collections import Counter
from collections.abc import Sequence

from client.fhir import names
from client.fhir.reading.elements import targets
from client.records import Decoction, Dispense, RequestBooking
from offline.projection import records, rows
from offline.store.books import Books
from offline.views import OrderRow

_DONE = frozenset({"cancelled", "rejected", "failed", "entered-in-error"})


def bookings(books: Books, patient: str) -> dict[str, RequestBooking]:
    """Order key to its appointment; of several the earliest that is still to come or the last."""
    where = "instr(body, ?) > 0"
    found = rows.read(books, ["Appointment"], where=where, values=[f'{patient}"'], with_marks=False)
    read = [one for row in found if (one := records.request_booking(row)) is not None and one.patient == patient]
    return {key: one for one in sorted(read, key=lambda one: one.starts_at, reverse=True) for key in one.orders}


def decoctions(books: Books, patient: str) -> dict[str, Decoction]:
    where = "code = ?"
    found = rows.read(books, ["Task"], patients=[patient], where=where, values=[names.DECOCTION], with_marks=False)
    read = [one for row in found if (one := records.decoction(row)) is not None and one.status not in _DONE]
    return {key: one for one in read for key in one.orders}


def dispenses(books: Books, patient: str) -> dict[str, Dispense]:
    """Order key to what the pharmacy did last about it."""
    where = "status IS NULL OR status <> 'entered-in-error'"
    found = rows.read(books, ["MedicationDispense"], patients=[patient], where=where, with_marks=False)
    read = sorted((records.dispense(row) for row in found), key=_last_heard)
    return {key: one for one in read for key in one.orders}


def _last_heard(one: Dispense) -> tuple[bool, float, str]:
    """One without a time is taken for older than any with one."""
    return one.at is not None, one.at.timestamp() if one.at is not None else 0.0, one.key


def sessions(books: Books, patient: str, table: Sequence[OrderRow]) -> Counter[str]:
    """Order to the completed Procedures that name it; only read where a request has no dose of its own to be charted."""
    asked = {row.order.key for row in table if row.order.key.startswith("ServiceRequest/")}
    found = rows.read(
        books, ["Procedure"], patients=[patient] if asked else [], where="status = 'completed'", with_marks=False
    )
    return Counter(key for row in found for key in set(targets(row.resource.get("basedOn"))) if key in asked)


def of_table(
    books: Books, patient: str, table: Sequence[OrderRow]
) -> tuple[dict[str, RequestBooking], dict[str, Decoction]]:
    """Only read where the table has a request or a prescription."""
    has_requests = any(row.order.request is not None for row in table)
    has_herbs = any(row.order.herb is not None for row in table)
    return bookings(books, patient) if has_requests else {}, decoctions(books, patient) if has_herbs else {}
