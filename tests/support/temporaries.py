"""Temporary patients as the tests register, band, name, join and part them."""

from datetime import date
from typing import Any

from client.commands import (
    AgeGroup,
    BandWay,
    ConfirmBand,
    Identified,
    JoinPatients,
    NoteIdentity,
    PartPatients,
    RegisterTemporary,
    Triage,
)
from client.fhir.build import entry_id
from client.fhir.references import local_key
from client.records import Person, Role, Sex
from offline.blocks import Taken
from tests.support.builders import DOCTOR, NOW, NURSE, WARD, ident
from tests.support.whole import Place

SECOND = Person(reference="Practitioner/n2", name="杜若", role=Role.NURSE, staff_number="N2")


def key_of(n: int) -> str:
    """Our name of the person whom the n-th command registers."""
    return local_key("Patient", entry_id(ident(n), 1))


def stay_of(n: int) -> str:
    return local_key("Encounter", entry_id(ident(n), 2))


def register(n: int, taken: Taken, **more: Any) -> RegisterTemporary:
    plain: dict[str, Any] = {
        "id": ident(n),
        "author": NURSE,
        "patient": key_of(n),
        "occurred_at": NOW,
        "number": taken.number,
        "alias": taken.alias.name,
        "alias_latin": taken.alias.latin,
        "sex": Sex.MALE,
        "age_group": AgeGroup.ADULT,
        "arrived_at": NOW,
        "marks": "左前臂蛇形文身",
        "triage": Triage.RED,
        "ward": WARD,
        "ward_name": "三病区",
    }
    return RegisterTemporary(**{**plain, **more})


def about(n: int, patient: str, encounter: str | None = None, author: Person = NURSE) -> dict[str, Any]:
    return {"id": ident(n), "author": author, "patient": patient, "encounter": encounter, "occurred_at": NOW}


def band(
    n: int, patient: str, number: str, way: BandWay = BandWay.PRINTED, encounter: str | None = None
) -> ConfirmBand:
    return ConfirmBand(**about(n, patient, encounter), number=number, way=way)


def named(n: int, patient: str, **more: Any) -> NoteIdentity:
    plain: dict[str, Any] = {
        **about(n, patient),
        "patient_version": None,
        "name": "赵秉衡",
        "birth_date": date(1959, 3, 8),
        "sex": Sex.MALE,
        "identifiers": (Identified(kind="https://wardlight.org/fhir/sid/hospital-number", value="B0000001"),),
        "source": "家属 赵敏",
    }
    return NoteIdentity(**{**plain, **more})


def join(n: int, patient: str, into: str, **more: Any) -> JoinPatients:
    plain: dict[str, Any] = {
        **about(n, patient, author=DOCTOR),
        "patient_version": None,
        "into": into,
        "into_version": None,
        "into_name": "赵秉衡",
        "second": NURSE,
        "reason": "身份证与家属一致",
        "score": 90,
        "why": ("identifier:same:+60",),
    }
    return JoinPatients(**{**plain, **more})


def part(n: int, patient: str, into: str, **more: Any) -> PartPatients:
    plain: dict[str, Any] = {
        **about(n, patient, author=DOCTOR),
        "patient_version": None,
        "into": into,
        "into_version": None,
        "into_name": "赵秉衡",
        "second": NURSE,
        "reason": "血型不符",
    }
    return PartPatients(**{**plain, **more})


async def arrived(place: Place, n: int, **more: Any) -> tuple[str, str]:
    """Registered here by the n-th command: his key and number."""
    (taken,) = await place.station.take_numbers(1)
    await place.submit(register(n, taken, **more))
    return key_of(n), taken.number


async def with_block(place: Place) -> None:
    """Central has given the station its numbers."""
    await place.duty("blocks")
