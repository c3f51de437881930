"""Stops and orders taken back that a nurse has to confirm, and who confirmed them; refuses to ask about a stop that has not come yet.

A stop is in force with the doctor's signature, whether anybody confirmed it or not: no dose is due after it. Only a stop that was signed at
a station of ours asks for a confirmation; another system's stop is shown, and asks nobody.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from client.commands import Command, ConfirmStop
from client.fhir import names
from client.fhir.reading.elements import has_code, mapping, moment
from client.records import Order, OrderStatus, VerifyTask
from offline.projection import belonging, chart, orders, records, rows
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import VerifyGroup

GONE, DONE, EARLY = "gone", "already-confirmed", "not-stopped-yet"
_OPEN = "code = ? AND status NOT IN ('completed', 'cancelled', 'entered-in-error', 'rejected', 'failed')"
_ENDED = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR, OrderStatus.COMPLETED})


def waiting(books: Books, people: Mapping[str, Who], now: datetime) -> tuple[VerifyGroup, ...]:
    """Stops whose time has come and that no nurse has confirmed, by bed, the oldest first."""
    found = [_group(people[row.patient or ""], row, members) for row, members in _open(books, people, now)]
    return tuple(sorted(found, key=_by_age))


def _by_age(group: VerifyGroup) -> tuple[str, str]:
    return group.bed, group.waiting_since.isoformat() if group.waiting_since else ""


def counts(books: Books, patients: Collection[str], now: datetime) -> dict[str, int]:
    """How many stops of each patient wait for their confirmation."""
    return Counter(row.patient or "" for row, _ in _open(books, patients, now))


def checks_of(books: Books, patients: Collection[str]) -> dict[str, VerifyTask]:
    """Order key to the newest confirmation of its stop, asked or given."""
    found = rows.read(
        *(books, ["Task"]),
        patients=patients,
        where="code = ? AND status NOT IN ('cancelled', 'entered-in-error')",
        values=[names.STOP_VERIFY],
        order="ORDER BY at_s, key",
        with_marks=False,
    )
    tasks = [records.task(row) for row in found]
    return {key: task for task in tasks for key in task.orders}


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    """A stop is confirmed once, at an open Task of its own, and not before its time."""
    if not isinstance(command, ConfirmStop):
        return ()
    row = rows.by_key(books, [command.task]).get(command.task)
    is_ours = row is not None and has_code(row.resource.get("code"), names.TASK, names.STOP_VERIFY)
    if row is None or not is_ours or not set(command.orders) <= set(records.task(row).orders):
        return (GONE,)
    if row.resource.get("status") not in {"requested", "received", "ready", "accepted", "in-progress"}:
        return (DONE,)
    return (EARLY,) if _lies_ahead(row, now) else ()


def _open(books: Books, patients: Collection[str], now: datetime) -> Iterator[tuple[Shown, list[tuple[Shown, Order]]]]:
    if not patients:
        return
    found = rows.read(
        books, ["Task"], patients=patients, where=_OPEN, values=[names.STOP_VERIFY], order="ORDER BY at_s"
    )
    found = [row for row in found if not _lies_ahead(row, now)]
    keys = {key for row in found for key in records.task(row).orders}
    shown, stays = rows.by_key(books, keys) if keys else {}, chart.stays(books, patients) if keys else {}
    for row in found:
        members = [(one, records.order(one)) for key in records.task(row).orders if (one := shown.get(key)) is not None]
        lead = members[0][1] if members else None
        if lead is not None and _is_stopped(lead, now) and belonging.is_of_stay(lead, stays.get(row.patient or "")):
            yield row, members


def _lies_ahead(row: Shown, now: datetime) -> bool:
    asked = mapping(mapping(row.resource.get("restriction")).get("period"))
    start = moment(asked.get("start"))
    return start is not None and start > now


def _is_stopped(order: Order, now: datetime) -> bool:
    return order.status in _ENDED or (order.stop_at is not None and order.stop_at <= now)


def _group(who: Who, row: Shown, members: list[tuple[Shown, Order]]) -> VerifyGroup:
    task = records.task(row)
    table = [
        orders.order_row(one, order, None, None, size=len(members), place=at)
        for at, (one, order) in enumerate(members, 1)
    ]
    lead = members[0][1]
    return VerifyGroup(
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        encounter=lead.encounter,
        rows=tuple(table),
        task=task.key,
        task_version=task.version,
        waiting_since=lead.stop_at or moment(row.resource.get("authoredOn")),
        is_stop=True,
    )
