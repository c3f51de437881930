"""Commands about where a patient lies, and about beds, in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from client.commands import (
    AdmitPatient,
    Command,
    DischargePatient,
    Identified,
    MoveBed,
    Partner,
    RegisterNewborn,
    SetBed,
    TransferPatient,
)
from client.records import BedState, HoldKind, LeavingWay, Sex
from tests.client.fhir.samples import ACT, NOW, NURSE

BOTH = (Identified(kind="name", value="赵秉衡"), Identified(kind="hospital-number", value="B1"))
BAND = (Identified(kind="wristband", value="B1"),)
THERE: dict[str, Any] = {"ward": "Location/w1", "ward_name": "三病区", "bed": "Location/b9", "bed_name": "09"}


def on(stay: str, **more: Any) -> dict[str, Any]:
    return {**ACT, "author": NURSE, "encounter": f"Encounter/{stay}", "stay_version": "3", "identified": BOTH, **more}


def partner() -> Partner:
    plain: dict[str, Any] = {"patient": "Patient/p2", "encounter": "Encounter/e2", "stay_version": "3"}
    return Partner(**plain, identified=BAND, bed="Location/b1", bed_name="01")


def set_bed(**more: Any) -> SetBed:
    plain = {"author": NURSE, "patient": "Location/b9", "encounter": None, "bed_version": "3", "bed_name": "09"}
    return SetBed(**{**ACT, **plain, "state": BedState.FREE, **more})


def newborn(**more: Any) -> RegisterNewborn:
    plain = {**ACT, "author": NURSE, "encounter": "Encounter/stay", "identified": BAND}
    named = {"name": "赵秉衡之女", "mother_name": "赵秉衡", "mother_number": "B1", "band": "NB-1"}
    born = {"sex": Sex.FEMALE, "born_at": NOW - timedelta(hours=2)}
    return RegisterNewborn(**{**plain, **named, **born, **THERE, **more})


STAYS: dict[str, Callable[[], Command]] = {
    "admit who was announced": lambda: AdmitPatient(**on("announced"), **THERE),
    "another bed": lambda: MoveBed(**on("stay"), **THERE, reason="近护士站"),
    "a bed on another ward's floor": lambda: MoveBed(**on("stay"), **{**THERE, "ward": "Location/w2"}),
    "change beds": lambda: MoveBed(**on("stay", identified=BAND), **THERE, partner=partner()),
    "to another ward": lambda: TransferPatient(
        **on("stay"), ward="Location/w2", ward_name="重症", order="ServiceRequest/s1", note="血压低"
    ),
    "leaves for home": lambda: DischargePatient(**on("stay"), way=LeavingWay.HOME, order="ServiceRequest/s1"),
    "leaves with words": lambda: DischargePatient(
        **on("stay"), way=LeavingWay.OTHER_HOSPITAL, order="ServiceRequest/s1", destination="市二院", note="家属要求"
    ),
    "newborn": newborn,
    "second newborn whose mother has no bed": lambda: newborn(
        sex=Sex.UNKNOWN, place=2, bed=None, bed_name="", mother_number=""
    ),
    "bed free": set_bed,
    "bed closed": lambda: set_bed(state=BedState.CLOSED, reason="设备维修"),
    "bed kept": lambda: set_bed(
        hold=HoldKind.RESERVED, hold_for="Encounter/announced", hold_name="罗知秋", reason="急诊"
    ),
    "bed shared": lambda: set_bed(state=BedState.OCCUPIED, hold=HoldKind.SHARED),
}
