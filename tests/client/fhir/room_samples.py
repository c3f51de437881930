"""Steps of the infusion room in every shape that is built differently."""

from collections.abc import Callable
from typing import Any

from client.commands import Command, StepRoom
from client.records.room import RoomStep, Said
from tests.client.fhir.samples import ACT, DRUG, NURSE


def step(done: RoomStep, **changes: Any) -> StepRoom:
    plain: dict[str, Any] = {"step": done, "visit": "Task/r1"}
    return StepRoom(**{**ACT, "author": NURSE, **plain, **changes})


def accept(**changes: Any) -> StepRoom:
    first: dict[str, Any] = {
        "visit": "",
        "bottles": ("MedicationRequest/m1", "MedicationRequest/m2"),
        "what": (DRUG, DRUG),
        "slip": "CF2026113000001",
        "registered": Said.YES,
        "identified_by": ("name", "hospital-number"),
    }
    return step(RoomStep.ACCEPT, **{**first, **changes})


ROOM_COMMANDS: dict[str, Callable[[], Command]] = {
    "take somebody into the infusion room": accept,
    "take in what is not paid": lambda: accept(paid=Said.NO, reason="急诊绿色通道 <先治疗>", slip=""),
    "call to a window": lambda: step(RoomStep.CALL, window="2 号窗"),
    "seat": lambda: step(RoomStep.SEAT, seat="Location/s1", seat_name="03"),
    "needle out with a bottle left": lambda: step(RoomStep.WITHDRAW, reason="患者拒绝继续"),
    "adverse reaction": lambda: step(
        RoomStep.REACTION,
        reason="寒战，皮疹",
        doses=("MedicationAdministration/a1",),
        recipients=("Practitioner/d1",),
    ),
    "leave": lambda: step(RoomStep.LEAVE),
}
