"""Commands about temporary patients, in every shape that is built differently."""

from collections.abc import Callable
from datetime import date
from typing import Any

from client.commands import (
    AgeGroup,
    BandWay,
    Command,
    ConfirmBand,
    Identified,
    JoinPatients,
    NoteIdentity,
    PartPatients,
    RegisterTemporary,
    Triage,
)
from client.fhir import names
from client.fhir.build import entry_id
from client.fhir.references import local_key
from client.records import Sex
from tests.client.fhir.samples import ACT, COMMAND_ID, DOCTOR, NOW, NURSE

NUMBER = "T-N3-N3D01-261120-0001-K"
BY_NURSE: dict[str, Any] = {**ACT, "author": NURSE}
BOTH: dict[str, Any] = {
    **ACT,
    "author": DOCTOR,
    "patient": "Patient/joined",
    "patient_version": "3",
    "into": "Patient/known",
    "into_version": "3",
    "into_name": "赵秉衡",
    "second": NURSE,
    "reason": "身份证",
}


def register(**more: Any) -> RegisterTemporary:
    plain: dict[str, Any] = {
        **BY_NURSE,
        "patient": local_key("Patient", entry_id(COMMAND_ID, 1)),
        "encounter": None,
        "number": NUMBER,
        "alias": "代号蓝虎",
        "alias_latin": "Blue Tiger",
        "sex": Sex.MALE,
        "age_group": AgeGroup.ADULT,
        "arrived_at": NOW,
        "marks": "左前臂蛇形文身",
        "triage": Triage.RED,
        "ward": "Location/w1",
        "ward_name": "三病区",
    }
    return RegisterTemporary(**{**plain, **more})


def identity(**more: Any) -> NoteIdentity:
    plain: dict[str, Any] = {
        **BY_NURSE,
        "patient": "Patient/temporary",
        "patient_version": "3",
        "name": "赵秉衡",
        "birth_date": date(1959, 3, 8),
        "sex": Sex.MALE,
        "identifiers": (Identified(kind=names.HOSPITAL_NUMBER, value="B0000001"),),
        "source": "家属",
    }
    return NoteIdentity(**{**plain, **more})


TEMPORARIES: dict[str, Callable[[], Command]] = {
    "somebody without a name": register,
    "nothing known of him": lambda: register(
        sex=Sex.UNKNOWN, age_group=AgeGroup.UNKNOWN, marks="", triage=None, alias_latin=""
    ),
    "band printed": lambda: ConfirmBand(**BY_NURSE, number=NUMBER, way=BandWay.PRINTED),
    "band written by hand": lambda: ConfirmBand(**BY_NURSE, number=NUMBER, way=BandWay.HAND_WRITTEN),
    "who he may be": identity,
    "only his name was said": lambda: identity(birth_date=None, sex=Sex.UNKNOWN, identifiers=()),
    "joined with who he is": lambda: JoinPatients(
        **{**BOTH, "patient": "Patient/temporary"}, score=90, why=("name:same:+25",)
    ),
    "parted again": lambda: PartPatients(**{**BOTH, "into": "Patient/replacing"}),
}
