"""Which unit a scanned label names, and how its order stands now; refuses to guess from half a code and to say "right" of anything.

A label outlives its order: what was stopped, changed or put on hold after it was printed is found, and said to be so.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.unit_codes import order_identity, read_part, unit_code, unit_id
from client.fhir import text
from client.records import NOT_IN_FORCE, Order, OrderStatus
from offline.projection import belonging, chart, lists, orders, units
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import Unit, UnitState
from offline.views.scanning import LabelFound, LabelStanding

_AROUND = timedelta(days=2)


def read_label(books: Books, scanned: str, now: datetime, plan: Plan, catalogue: Catalogue) -> LabelFound | None:
    """Of anybody on this ward; None: no label that this station knows."""
    people = lists.people(books)
    every = units.units(books, people, now, plan, catalogue, back=_AROUND)
    found, part = units.find(every, scanned), read_part(scanned)
    place, of = (part.place, part.of) if part is not None else (1, 1)
    if found is not None:
        standing = _standing(found, now)
        is_whole = of in {1, len(found.lines)}
        return LabelFound(
            standing=standing if is_whole or standing is not LabelStanding.OPEN else LabelStanding.CHANGED,
            unit=found,
            patient=found.patient,
            patient_name=found.patient_name,
            bed=found.bed,
            place=place,
            of=of,
        )
    return None if part is None else _ended(books, people, part.code, now, plan)


def _standing(unit: Unit, now: datetime) -> LabelStanding:
    if unit.dose is not None:
        return LabelStanding.ANSWERED
    if any(line.status is OrderStatus.ON_HOLD or line.unread_test for line in unit.lines):
        return LabelStanding.HELD
    if unit.state is UnitState.STOPPED_AFTER_BEGIN or any(line.status in NOT_IN_FORCE for line in unit.lines):
        return LabelStanding.STOPPED
    if any(line.is_prestopped and line.stop_at is not None and line.stop_at <= now for line in unit.lines):
        return LabelStanding.STOPPED
    return LabelStanding.EXPIRED if unit.is_expired else LabelStanding.OPEN


def _ended(books: Books, people: Mapping[str, Who], code: str, now: datetime, plan: Plan) -> LabelFound | None:
    """Among the orders that make no units now: ended, on hold, or not of this stay."""
    stays = chart.stays(books, people)
    table = orders.orders_of(books, people, kinds=("MedicationRequest",), with_doses=False)
    for patient, every in table.items():
        for members in lists.by_group(every):
            lead = members[0].order
            if not _names(lead, code, now, plan):
                continue
            who = people[patient]
            is_here = belonging.is_for_ward(lead, stays.get(patient))
            standing = _why(tuple(row.order for row in members)) if is_here else LabelStanding.ELSEWHERE
            return LabelFound(
                standing=standing,
                patient=patient,
                patient_name=who.name,
                bed=who.bed,
                lines=tuple(row.order for row in members),
            )
    return None


def _names(lead: Order, code: str, now: datetime, plan: Plan) -> bool:
    name = order_identity(lead)
    whole = _unended(lead)
    slots = plan.slots(whole, now - _AROUND, now + _AROUND)
    only = plan.only_slot(whole)
    places: list[datetime | int] = [*slots, *([only] if only is not None else [])]
    places += range(1, 21) if lead.is_as_needed else []
    return any(unit_code(unit_id(name, each)) == code for each in places)


def _unended(order: Order) -> Order:
    """As it was before it ended: a stop shortens the schedule, and the label was printed for a time after it."""
    timing = order.timing
    if timing is not None:
        raw = dict(text.decode(timing))
        repeat = dict(raw.get("repeat") or {})
        bounds = {name: value for name, value in dict(repeat.get("boundsPeriod") or {}).items() if name != "end"}
        timing = (
            text.encode({**raw, "repeat": {**repeat, "boundsPeriod": bounds}}) if "boundsPeriod" in repeat else timing
        )
    return msgspec.structs.replace(order, ends_at=None, timing=timing)


def _why(lines: tuple[Order, ...]) -> LabelStanding:
    if any(line.status is OrderStatus.ON_HOLD for line in lines):
        return LabelStanding.HELD
    if any(line.status in NOT_IN_FORCE for line in lines):
        return LabelStanding.STOPPED
    return LabelStanding.CHANGED
