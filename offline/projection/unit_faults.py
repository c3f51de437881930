"""Which orders in force cannot be split into units, and why: every one of them is told. Refuses to guess the time that is missing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.timing import Pace, Schedule
from client.clinical.unit_rules import UnitRules, is_carried_out
from client.fhir import text
from client.records import Order, OrderKind, OrderStatus, OrderTerm
from client.records.units import UnitRow
from offline.projection import belonging, chart, doses, orders, records, rows, safety, unit_steps
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views.plan_faults import FaultKind, PlanFault

_OPEN_END = frozenset({Pace.AS_NEEDED, Pace.ON_CALL})
_SAYS_HOW_OFTEN = ("frequency", "period", "timeOfDay", "when", "dayOfWeek")
_CALLED_OFF = frozenset({"cancelled", "stopped"})


def faults(
    books: Books, people: Mapping[str, Who], now: datetime, plan: Plan, catalogue: Catalogue, rules: UnitRules
) -> tuple[PlanFault, ...]:
    """Of the orders in force of the present stay, by bed; what is on hold stands last."""
    live = orders.live_orders(books, people, ("MedicationRequest", "ServiceRequest"), with_marks=True)
    stays = chart.stays(books, people)
    found: list[PlanFault] = []
    for patient, lines in live.items():
        ours = [line for line in lines if belonging.is_for_ward(line[1], stays.get(patient))]
        for members in doses.groups(ours):
            kind = _kind([order for _, order in members], now, plan, catalogue, rules)
            if kind is not None:
                found.append(_fault(kind, people[patient], members))
    found += _of_central(books, people, now)
    return tuple(sorted(found, key=lambda one: (not one.is_fault, one.bed, one.kind, one.what)))


def _kind(
    lines: Sequence[Order], now: datetime, plan: Plan, catalogue: Catalogue, rules: UnitRules
) -> FaultKind | None:
    lead = lines[0]
    if not is_carried_out(lead, catalogue, rules) or not all(safety.is_running(line, now) for line in lines):
        return None
    if any(line.status is OrderStatus.ON_HOLD for line in lines):
        return FaultKind.ON_HOLD
    if lead.is_as_needed:
        return None
    if (lead.starts_at or lead.authored_at) is None:
        return FaultKind.NO_START
    return _of_times(lead, plan.schedule(lead))


def _of_times(lead: Order, schedule: Schedule | None) -> FaultKind | None:
    is_long = lead.term is OrderTerm.LONG
    if schedule is None:
        if lead.timing is None or not _says_times(lead.timing):
            is_said = lead.timing is None and lead.dose_text is not None and lead.dose is None
            plain = FaultKind.NO_FREQUENCY if is_long else FaultKind.NO_TIME
            return FaultKind.UNREADABLE if is_said else plain
        return FaultKind.UNREADABLE
    if is_long and lead.kind is OrderKind.MEDICATION and _is_single(schedule):
        return FaultKind.NO_FREQUENCY
    if lead.term is OrderTerm.UNKNOWN and schedule.pace not in _OPEN_END:
        return FaultKind.NO_TERM
    return None


def _is_single(schedule: Schedule) -> bool:
    return schedule.pace is Pace.ONCE and schedule.count is None


def _says_times(timing: bytes) -> bool:
    """Whether it says anything about how often or when."""
    said = text.decode(timing)
    repeat = said.get("repeat")
    has_repeat = isinstance(repeat, dict) and any(name in repeat for name in _SAYS_HOW_OFTEN)
    return has_repeat or bool(said.get("event")) or bool(said.get("code"))


def _fault(kind: FaultKind, who: Who, members: Sequence[tuple[Shown, Order]]) -> PlanFault:
    row, lead = members[0]
    return PlanFault(
        kind=kind,
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        order=lead,
        lines=tuple(order for _, order in members),
        what=lead.what.text,
        said=_words(lead),
        mark=row.mark,
    )


def _words(lead: Order) -> str:
    """What the order itself says about its times, in its own words."""
    said = [lead.frequency.text if lead.frequency else "", lead.dose_text or "", lead.remark]
    return "; ".join(dict.fromkeys(part for part in said if part))


def _of_central(books: Books, people: Mapping[str, Who], now: datetime) -> Iterable[PlanFault]:
    """Units that central called off while their order stands, and units of orders that are not here."""
    there = [
        one for one in unit_steps.at_central(books, people) if one.unit is None and one.status != "entered-in-error"
    ]
    shown = rows.by_key(books, {one.order for one in there})
    for one in there:
        row = shown.get(one.order)
        is_ahead = one.slot_at is None or one.slot_at >= now
        if row is None and one.status == "active" and is_ahead:
            yield _there(FaultKind.NO_ORDER, one, people, None)
        elif row is not None and one.status in _CALLED_OFF and is_ahead and safety.is_running(records.order(row), now):
            yield _there(FaultKind.CALLED_OFF, one, people, records.order(row))


def _there(kind: FaultKind, one: UnitRow, people: Mapping[str, Who], order: Order | None) -> PlanFault:
    who = people[one.patient]
    made = PlanFault(
        kind=kind, patient=who.patient, patient_name=who.name, bed=who.bed, order=order, what=one.what.text
    )
    return msgspec.structs.replace(made, slot_at=one.slot_at, said=" ".join(one.ids))
