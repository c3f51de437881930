"""What the station's plan and MAR say of the hours of a shift, as plain facts for the count; and the clock of the drill. Judges nothing."""

from datetime import datetime, timedelta
from typing import Any

from client.clock import DrillClock
from offline.views import Unit
from offline.views.mar import MarEvent, MarRow
from ui.tour.hands import NotSeenError
from ui.tour.people import Cast

DRUGS = "MedicationRequest/"


async def set_clock(people: Cast, ahead_s: float) -> dict[str, Any]:
    """As if the hours until then had gone by at the PC; central's clock is set by whoever asks for this."""
    clock = people.workplace.clock
    if not isinstance(clock, DrillClock):
        raise NotSeenError("a clock that a drill may set")
    clock.pass_to(timedelta(seconds=ahead_s))
    return {"now": clock.now().isoformat()}


async def patients(people: Cast) -> dict[str, Any]:
    """Who lies in which bed of the ward."""
    ward = await people.workplace.station.ward_map()
    lying = [(card.bed, card.patient) for card in ward.cards if card.bed is not None and card.patient is not None]
    return {"beds": {bed.label.rpartition("-")[2]: patient.key for bed, patient in lying}}


async def plan(people: Cast, since: str, until: str) -> dict[str, Any]:
    """Every unit planned from `since` to `until`."""
    begin, end = datetime.fromisoformat(since), datetime.fromisoformat(until)
    station = people.workplace.station
    units = await station.units(back=station.clock.now() - begin + timedelta(hours=1))
    return {"units": [_unit(one) for one in units if one.slot_at is not None and begin <= one.slot_at < end]}


async def mar(people: Cast, since: str, until: str) -> dict[str, Any]:
    """Every planned event of the MAR of the ward's patients from `since` to `until`."""
    begin, end = datetime.fromisoformat(since), datetime.fromisoformat(until)
    station, events = people.workplace.station, list[dict[str, Any]]()
    everybody = list((await patients(people))["beds"].values())
    for patient in everybody:
        view = await station.mar(patient, begin, end)
        events += [_event(row, one) for row in view.rows for one in row.events if one.code and begin <= one.at < end]
    return {"events": events, "patients": everybody}


def _unit(unit: Unit) -> dict[str, Any]:
    slot = unit.slot_at
    return {
        "unit": unit.key,
        "code": unit.code,
        "patient": unit.patient,
        "bed": unit.bed,
        "slot_at": slot.isoformat() if slot is not None else "",
        "orders": [line.key for line in unit.lines],
        "name": unit.lines[0].what.text,
        "dose": str(unit.lines[0].dose.value) if unit.lines[0].dose is not None else "",
        "kind": unit.kind.value,
        "state": unit.state.value,
        "is_drug": unit.lead.startswith(DRUGS),
        "is_verified": unit.is_verified,
        "is_double_checked": unit.is_double_checked,
    }


def _event(row: MarRow, event: MarEvent) -> dict[str, Any]:
    return {"code": event.code, "orders": [line.key for line in row.lines], "state": event.state.value}
