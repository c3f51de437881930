"""An infusion room at the practice hospital of the tests: three seats, two patients with bottles. Invented; no realistic medicine."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from client.commands import AdministerDose, GivenLine, StepInfusion, StepRoom, StepUnit
from client.fhir import names
from client.records import DoseOutcome, Person, Role
from client.records.bedside import BedsideCheck, InfusionStep, KnownBy, NoScan
from client.records.room import RoomStep
from client.records.units import ChainStep
from offline.views.room import BottleRow, RoomRow, RoomView
from tests.support import clinic
from tests.support.builders import NOW, NURSE, act
from tests.support.unit_cases import timed
from tests.support.whole import Hospital, Place

OTHER = Person(reference="Practitioner/n2", name="方敏", role=Role.NURSE, staff_number="N002")
SECOND_PATIENT = "Patient/p22"
START = NOW - timedelta(minutes=20)


def room_place() -> dict[str, Any]:
    kind = {"coding": [{"system": names.LOCATION_TYPE, "code": "area"}]}
    return {
        "resourceType": "Location",
        "id": "inf",
        "status": "active",
        "name": "门诊输液室",
        "type": [{"coding": [{"system": names.PLACE_KIND, "code": names.INFUSION_ROOM}]}],
        "physicalType": kind,
        "managingOrganization": clinic.DEPARTMENT,
    }


def seat(ident: str, status: str = "active") -> dict[str, Any]:
    return {
        "resourceType": "Location",
        "id": ident,
        "status": status,
        "name": ident,
        "type": [{"coding": [{"system": names.PLACE_KIND, "code": names.INFUSION_SEAT}]}],
        "managingOrganization": clinic.DEPARTMENT,
        "partOf": {"reference": "Location/inf"},
    }


def bottle(ident: str, n: int = 21, start: datetime = START, rate: str | None = "240", **more: Any) -> dict[str, Any]:
    """100 mL in 25 minutes; without a rate nobody knows how long."""
    made = timed(ident, start, term="temporary")
    amount = {"value": 100, "unit": "mL", "system": names.UCUM, "code": "mL"}
    speed = {"rateQuantity": {"value": int(rate), "unit": "mL/h", "system": names.UCUM, "code": "mL/h"}} if rate else {}
    made["dosageInstruction"][0] |= {
        "route": {"coding": [{"system": names.ROUTE, "code": "IVGTT"}], "text": "静脉滴注"},
        "doseAndRate": [{"doseQuantity": amount, **speed}],
    }
    drug = {"coding": [{"system": names.DRUG, "code": "glucose-5"}], "text": f"葡萄糖 {ident}"}
    about = {"subject": {"reference": f"Patient/p{n}"}, "encounter": {"reference": f"Encounter/v{n}"}}
    return made | about | {"medicationCodeableConcept": drug} | more


async def open_room(hospital: Hospital, place: Place, *more: dict[str, Any]) -> RoomView:
    """The clinic with its room; patient 21 has two bottles, 22 has one."""
    seats = [seat("s1"), seat("s2"), seat("s3", "inactive")]
    await hospital.put(room_place(), *seats)
    await clinic.stage(hospital, place)
    await hospital.put(bottle("b1"), bottle("b2"), bottle("b3", 22))
    if more:
        await hospital.put(*more)
    await again(place)
    return await place.station.room()


async def again(place: Place) -> None:
    place.pass_time(5)
    await place.duty("scopes", "pull")


async def row_of(place: Place, patient: str = clinic.WAITING) -> RoomRow:
    """The newest row of this patient."""
    found = [one for one in (await place.station.room()).rows if one.patient.key == patient]
    return found[-1]


def step(n: int, row: RoomRow, what: RoomStep, author: Person = NURSE, **more: Any) -> StepRoom:
    is_first = what is RoomStep.ACCEPT
    plain: dict[str, Any] = {
        **act(n, author),
        "patient": row.patient.key,
        "encounter": row.encounter,
        "visit": "" if is_first or row.stay is None else row.stay.key,
    }
    if is_first:
        plain["bottles"] = tuple(one.lead for one in row.bottles)
    return StepRoom(**{**plain, **more}, step=what)


def sit(n: int, row: RoomRow, place: str = "s1", **more: Any) -> StepRoom:
    return step(n, row, RoomStep.SEAT, seat=f"Location/{place}", seat_name=place, **more)


def prepare(n: int, row: RoomRow, what: ChainStep, author: Person = NURSE, at: int = 0) -> StepUnit:
    one = row.bottles[at]
    assert one.unit is not None
    return StepUnit(
        **{**act(n, author), "patient": row.patient.key, "encounter": row.encounter},
        unit=one.unit.key,
        orders=tuple(line.key for line in one.lines),
        what=tuple(line.what for line in one.lines),
        slot_at=one.unit.slot_at,
        step=what,
    )


def hang(
    n: int, row: RoomRow, at: int = 0, outcome: DoseOutcome = DoseOutcome.IN_PROGRESS, **more: Any
) -> AdministerDose:
    one: BottleRow = row.bottles[at]
    assert one.unit is not None
    lines = tuple(GivenLine(order=line.key, what=line.what, amount=line.dose, route=line.route) for line in one.lines)
    return AdministerDose(
        **{**act(n, NURSE), "patient": row.patient.key, "encounter": row.encounter, **more},
        lines=lines,
        slot_at=one.unit.slot_at,
        outcome=outcome,
        unit=one.unit.key,
        check=BedsideCheck(
            patient=KnownBy.SCANNED,
            label=KnownBy.NONE,
            band=row.patient.hospital_number or "",
            reason=NoScan.LABEL_UNREADABLE,
        ),
    )


def end(n: int, row: RoomRow, what: InfusionStep = InfusionStep.END, **more: Any) -> StepInfusion:
    running = next(one.running for one in row.bottles if one.running is not None)
    return StepInfusion(
        **{**act(n, NURSE), "patient": row.patient.key, "encounter": row.encounter, **more},
        doses=running.doses,
        step=what,
        what=running.lines[0].what,
        volume=running.lines[0].dose,
    )


async def taken_in(place: Place, n: int = 101, patient: str = clinic.WAITING) -> RoomRow:
    await place.submit(step(n, await row_of(place, patient), RoomStep.ACCEPT))
    return await row_of(place, patient)


async def ready(place: Place, n: int = 101, patient: str = clinic.WAITING, bottles: Sequence[int] = (0,)) -> RoomRow:
    """Taken in, and these bottles prepared by one nurse and checked by another."""
    row = await taken_in(place, n, patient)
    for at in bottles:
        await place.submit(prepare(n + 10 * at + 1, row, ChainStep.COMPOUND, at=at))
        await place.submit(prepare(n + 10 * at + 2, row, ChainStep.CHECK, OTHER, at=at))
    return await row_of(place, patient)
