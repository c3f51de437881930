"""Which doses are planned, due, given or locked: schedules against administrations, pending ones included.

Refuses times an order does not name.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from client.records import Dose, DoseOutcome, Order
from offline.projection import orders, records, rows
from offline.projection.orders import Checked
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import DueDose, Mark

LATE_AFTER = timedelta(minutes=60)
_EXTRA = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Patient, name and bed label as they stand in a list of doses."""

    patient: str
    name: str
    bed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A dose that answers a slot, and the command behind it."""

    dose: Dose
    mark: Mark | None


def due_doses(
    books: Books,
    people: Mapping[str, Who],
    since: datetime,
    until: datetime,
    now: datetime,
    plan: Plan,
    *,
    open_only: bool = False,
) -> tuple[DueDose, ...]:
    """Every planned time in [since, until) of the orders in force, in order; an answered one carries its dose and is locked.

    `open_only` (for counting) leaves out what was answered, reads open checks alone, and carries no marks of the orders.
    """
    live = orders.live_orders(books, people, with_marks=not open_only)
    answers = answered(books, people, since - _EXTRA)
    checks = orders.verifications(books, people, open_only=open_only)
    found = [
        due
        for patient, lines in live.items()
        for members in groups(lines)
        for due in _of_group(people[patient], members, answers, checks, since, until, plan, now, open_only=open_only)
    ]
    return tuple(sorted(found, key=lambda due: (due.slot_at, due.bed, due.lines[0].key)))


def groups(lines: Sequence[tuple[Shown, Order]]) -> list[list[tuple[Shown, Order]]]:
    """The lines by infusion group, the leading line first."""
    found: dict[str, list[tuple[Shown, Order]]] = {}
    for row, order in lines:
        found.setdefault(order.group or order.key, []).append((row, order))
    for members in found.values():
        members.sort(key=lambda pair: (pair[1].line, pair[1].key))
    return list(found.values())


def answered(books: Books, patients: Collection[str], since: datetime) -> dict[tuple[str, datetime], Answered]:
    """(order, planned time) to the dose that answers it."""
    found: dict[tuple[str, datetime], Answered] = {}
    values = [int(since.timestamp())]
    for row in rows.read(
        books, ["MedicationAdministration"], patients=patients, where="at_s >= ?", values=values, order="ORDER BY at_s"
    ):
        dose = records.dose(row)
        if dose.order and dose.slot_at and dose.outcome is not DoseOutcome.VOID:
            found[dose.order, dose.slot_at.astimezone(UTC)] = Answered(dose=dose, mark=row.mark)
    return found


def _of_group(
    who: Who,
    members: Sequence[tuple[Shown, Order]],
    answers: Mapping[tuple[str, datetime], Answered],
    checks: Mapping[str, Checked],
    since: datetime,
    until: datetime,
    plan: Plan,
    now: datetime,
    *,
    open_only: bool,
) -> list[DueDose]:
    row, lead = members[0]
    lines = tuple(order for _, order in members)
    check = next((one for order in lines if (one := checks.get(order.key))), None)
    is_verified = check is None if open_only else check is not None and check.is_done
    found: list[DueDose] = []
    for slot in plan.slots(lead, since, until):
        answer = next((known for order in lines if (known := answers.get((order.key, slot)))), None)
        if answer is not None and open_only:
            continue
        found.append(
            DueDose(
                patient=who.patient,
                patient_name=who.name,
                bed=who.bed,
                encounter=lead.encounter,
                slot_at=slot,
                lines=lines,
                is_verified=is_verified,
                is_overdue=answer is None and slot + LATE_AFTER < now,
                dose=answer.dose if answer else None,
                mark=answer.mark if answer else None,
                order_mark=row.mark,
            )
        )
    return found
