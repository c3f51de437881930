"""What is still to be done after a dose, or because there was none: effects to look at, missing doses, what was not scanned.

Counts only what was charted. Refuses to call a dose scanned whose check nobody wrote down.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from client.clinical.catalogue import Catalogue
from client.clinical.fluids import FluidBook
from client.clinical.giving import GivingBook
from client.commands import Command, MoveDoseRequest, NoteEffect, RequestDose, StepInfusion
from client.fhir.reading.bedside import dose_request
from client.records import Dose, DoseOutcome, Order
from client.records.bedside import DoseRequest, KnownBy, NoScan
from offline.projection import at_bed, doses, infusion_steps, mar, pharmacy, records, rows
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import Mark
from offline.views.mar import FollowUp, Missed, ScanBoard, Tally

request_of = rows.once(dose_request, 512)
GONE, OVER, TWICE = "gone", "already-over", "already-asked"
_OPEN = "status IS NULL OR status NOT IN ('completed', 'cancelled', 'rejected', 'failed', 'entered-in-error')"
_BACK = timedelta(hours=24)
_TAKEN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})


# --- effects ---------------------------------------------------------------------------------------------------------


def follow_ups(
    books: Books,
    people: Mapping[str, Who],
    now: datetime,
    catalogue: Catalogue,
    book: GivingBook,
    *,
    open_only: bool = True,
) -> tuple[FollowUp, ...]:
    """As-needed doses of the last day whose effect the site wants to know, the longest overdue first."""
    taken = [one for one in _doses(books, people, now - _BACK) if one[1].outcome is DoseOutcome.GIVEN]
    ordered = rows.by_key(books, {dose.order for _, dose, _ in taken if dose.order})
    told = mar.effects(books, people)
    found = []
    for patient, dose, mark in taken:
        row = ordered.get(dose.order or "")
        order = records.order(row) if row is not None and row.type == "MedicationRequest" else None
        after = book.follow_after(order, catalogue) if order is not None else None
        if order is None or after is None or dose.given_at is None or (open_only and dose.key in told):
            continue
        who = people[patient]
        found.append(
            FollowUp(
                patient=patient,
                patient_name=who.name,
                bed=who.bed,
                encounter=order.encounter,
                order=order,
                dose=dose,
                due_at=dose.given_at + after,
                effect=told.get(dose.key),
                mark=mark,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.due_at, one.bed, one.dose.key)))


def _doses(books: Books, people: Iterable[str], since: datetime) -> list[tuple[str, Dose, Mark | None]]:
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[*people],
        where="at_s >= ?",
        values=[int(since.timestamp())],
        order="ORDER BY at_s, key",
    )
    return [(row.patient or "", records.dose(row), row.mark) for row in found]


# --- missing doses ---------------------------------------------------------------------------------------------------


def missed(books: Books, people: Mapping[str, Who], now: datetime, plan: Plan) -> tuple[Missed, ...]:
    """Planned times of the last day that are overdue or were not given, the oldest first, with what was asked for."""
    due = pharmacy.on_doses(books, doses.due_doses(books, people, now - _BACK, now, now, plan), now)
    late = [one for one in due if one.is_overdue or (one.dose and one.dose.outcome is DoseOutcome.NOT_GIVEN)]
    asked = requests(books, people)
    found = []
    for one in late:
        keys = {line.key for line in one.lines}
        known = next((each for each in asked if each[0].order in keys and each[0].slot_at == one.slot_at), (None, None))
        found.append(Missed(due=one, request=known[0], request_mark=known[1]))
    return tuple(found)


def requests(books: Books, people: Iterable[str], *, open_only: bool = False) -> list[tuple[DoseRequest, Mark | None]]:
    """Requests for a dose, the newest first."""
    found = rows.read(
        books,
        ["Task"],
        patients=[*people],
        where=f"code = 'missing-dose'{f' AND ({_OPEN})' if open_only else ''}",
        order="ORDER BY at_s DESC, key",
    )
    return [(one, row.mark) for row in found if (one := request_of(row)) is not None]


# --- the dashboard ---------------------------------------------------------------------------------------------------


def scan_board(
    books: Books,
    people: Mapping[str, Who],
    since: datetime,
    until: datetime,
    now: datetime,
    catalogue: Catalogue,
    book: GivingBook,
    site: FluidBook | None,
) -> ScanBoard:
    """Each line of a dose by itself would count infusions of three drugs thrice: of a group only the first line counts.

    `now` is in the ward's own zone; without a `site` nothing is counted by shift.
    """
    every = [one for one in _doses(books, people, since) if one[1].outcome in _TAKEN]
    kept = [one for one in _leading(books, every) if (at := one[1].given_at) is not None and at < until]
    named: dict[str, list[Dose]] = {}
    shifts: dict[str, list[Dose]] = {}
    reasons: dict[NoScan | None, int] = {}
    for _, dose, _mark in kept:
        named.setdefault(dose.by_name or "", []).append(dose)
        if dose.given_at is not None and site is not None:
            shifts.setdefault(site.shift(dose.given_at.astimezone(now.tzinfo))[0].id, []).append(dose)
        if dose.check is not None and not dose.check.is_scanned:
            reasons[dose.check.reason] = reasons.get(dose.check.reason, 0) + 1
    years = {patient: at_bed.years_of(books, patient, now) for patient in {one[0] for one in kept}}
    ordered = rows.by_key(books, {dose.order for _, dose, _ in kept if dose.order})
    alone = 0
    for patient, dose, _mark in kept:
        row = ordered.get(dose.order or "")
        if row is not None and dose.second is None:
            alone += bool(book.asks_second(records.order(row), catalogue, years[patient]))
    return ScanBoard(
        since=since,
        until=until,
        ward=tally("", [dose for _, dose, _ in kept]),
        nurses=tuple(tally(name, found) for name, found in sorted(named.items())),
        shifts=tuple((one, tally(one.id, shifts[one.id])) for one in (site.shifts if site else ()) if one.id in shifts),
        reasons=tuple(sorted(reasons.items(), key=lambda each: (-each[1], str(each[0])))),
        near_misses=mar.near_misses(books, people, since),
        alone=alone,
    )


def tally(name: str, given: Iterable[Dose]) -> Tally:
    every = list(given)
    known = [one.check for one in every if one.check is not None and one.check.patient is not KnownBy.NONE]
    scanned = sum(one.is_scanned for one in known)
    return Tally(
        name=name,
        given=len(every),
        scanned=scanned,
        typed=len(known) - scanned,
        unchecked=len(every) - len(known),
    )


def _leading(books: Books, every: Iterable[tuple[str, Dose, Mark | None]]) -> list[tuple[str, Dose, Mark | None]]:
    listed = list(every)
    ordered = rows.by_key(books, {dose.order for _, dose, _ in listed if dose.order})
    seen: set[tuple[str, datetime | None]] = set()
    found = []
    for one in listed:
        row = ordered.get(one[1].order or "")
        group = _group(records.order(row)) if row is not None and row.type == "MedicationRequest" else one[1].key
        place = (group, one[1].slot_at or one[1].given_at)
        if place not in seen:
            seen.add(place)
            found.append(one)
    return found


def _group(order: Order) -> str:
    return order.group or order.key


# --- at intake -------------------------------------------------------------------------------------------------------


def objections(
    books: Books, command: Command, giving: GivingBook | None = None, fluids: FluidBook | None = None
) -> tuple[str, ...]:
    """Against what is over already, what somebody asked for already, and what no infusion does."""
    if isinstance(command, StepInfusion):
        return infusion_steps.objections(books, command, giving or GivingBook(), fluids)
    if isinstance(command, NoteEffect):
        row = rows.by_key(books, [command.dose]).get(command.dose)
        return () if row is not None and row.type == "MedicationAdministration" else (GONE,)
    if isinstance(command, RequestDose):
        open_ones = [one for one, _ in requests(books, [command.patient], open_only=True)]
        shown = rows.by_key(books, [command.order])
        keys = {command.order, *(row.key for row in shown.values())}
        return (TWICE,) if any(one.order in keys and one.slot_at == command.slot_at for one in open_ones) else ()
    if isinstance(command, MoveDoseRequest):
        row = rows.by_key(books, [command.task]).get(command.task)
        one = request_of(row) if row is not None and row.type == "Task" else None
        return (GONE,) if one is None else () if one.is_open else (OVER,)
    return ()
