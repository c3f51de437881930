"""Commands around a dose in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from client.commands import (
    AdministerDose,
    Command,
    MoveDoseRequest,
    NoteEffect,
    NoteNearMiss,
    RequestDose,
    StepInfusion,
)
from client.records import Amount, Code, DoseOutcome, Person, Role
from client.records.assessments import RowSeen
from client.records.bedside import (
    BedsideCheck,
    ControlledUse,
    DoseRequestState,
    Effect,
    InfusionStep,
    KnownBy,
    NearMissKind,
    NoScan,
    SecondCheck,
)
from tests.client.fhir.samples import ACT, MG, NOW, NURSE, give

SECOND = Person(reference="Practitioner/n2", name="白芷", role=Role.NURSE, staff_number="N002")
RATE = Amount(value=Decimal(60), unit="mL/h", code="mL/h")
SCANNED = BedsideCheck(
    patient=KnownBy.SCANNED, label=KnownBy.SCANNED, badge=KnownBy.SCANNED, codes=("WLU0123456789ABX",)
)
TYPED = BedsideCheck(
    patient=KnownBy.TYPED,
    label=KnownBy.NONE,
    reason=NoScan.OTHER,
    words="腕带已剪除",
    identifiers=("name", "admission-number"),
)


def mg(value: str) -> Amount:
    return Amount(value=Decimal(value), unit="mg", code="mg")


def used(**changes: Any) -> ControlledUse:
    plain = {"batch": "24A071", "ampoules": 1, "opened": mg("10"), "given": mg("2.50"), "wasted": mg("7.5")}
    return ControlledUse(**{"order": "MedicationRequest/m1", "witness": SECOND, **plain, **changes})


def given(**changes: Any) -> AdministerDose:
    return give(**{"check": SCANNED, **changes})


def step(what: InfusionStep, **changes: Any) -> StepInfusion:
    plain = {"doses": (RowSeen(key="MedicationAdministration/a1", version="3"),), "what": Code(text="0.9% 氯化钠")}
    return StepInfusion(**{**ACT, "author": NURSE, "step": what, **plain, **changes})


def near_miss(**changes: Any) -> NoteNearMiss:
    plain = {"what": NearMissKind.WRONG_PATIENT, "orders": ("MedicationRequest/m1",), "met": "2611-04812"}
    return NoteNearMiss(**{**ACT, "author": NURSE, **plain, "text": "标签属 15 床", **changes})


def request(**changes: Any) -> RequestDose:
    plain = {"order": "MedicationRequest/m1", "what": Code(text="阿莫西林"), "slot_at": NOW, "of_whom": "pharmacy"}
    return RequestDose(**{**ACT, "author": NURSE, **plain, "reason": "药盒内缺药", **changes})


def move(state: DoseRequestState, **changes: Any) -> MoveDoseRequest:
    plain = {"task": "Task/t1", "task_version": "3", "what": Code(text="阿莫西林")}
    return MoveDoseRequest(**{**ACT, "author": NURSE, "state": state, **plain, **changes})


BEDSIDE_COMMANDS: dict[str, Callable[[], Command]] = {
    "give after a scan": given,
    "give without a scan": lambda: given(check=TYPED),
    "give checked by two, one of them the witness of the waste": lambda: given(
        second=SecondCheck(person=SECOND, amounts=(MG,)), controlled=(used(),)
    ),
    "throw away what was opened and not given": lambda: given(
        outcome=DoseOutcome.NOT_GIVEN, reason="患者拒绝", controlled=(used(given=mg("0"), wasted=mg("10")),)
    ),
    "give alone in a rescue": lambda: given(despite=("no-second-person",), note="抢救，单人在场"),
    "give a part": lambda: given(is_partial=True, reason="呕吐"),
    "begin an infusion": lambda: given(outcome=DoseOutcome.IN_PROGRESS, rate=RATE),
    "begin an infusion checked by two": lambda: given(
        outcome=DoseOutcome.IN_PROGRESS, rate=RATE, second=SecondCheck(person=SECOND, amounts=(MG,), rate=RATE)
    ),
    "look at an infusion": lambda: step(
        InfusionStep.ROUND, rate=RATE, site="左前臂", is_dripping=True, reaction="无不适"
    ),
    "change the rate": lambda: step(InfusionStep.RATE, rate=RATE, reason="心率快"),
    "pause an infusion": lambda: step(InfusionStep.PAUSE, reason="外出检查"),
    "go on with an infusion": lambda: step(InfusionStep.RESUME, rate=RATE),
    "end an infusion": lambda: step(InfusionStep.END, volume=Amount(value=Decimal(250), unit="mL", code="mL")),
    "stop an infusion": lambda: step(
        InfusionStep.STOP, volume=Amount(value=Decimal(80), unit="mL", code="mL"), reason="寒战", reaction="寒战"
    ),
    "stop at the wrong patient": near_miss,
    "stop at a label nobody knows": lambda: near_miss(what=NearMissKind.NOT_A_LABEL, orders=(), met="", text=""),
    "say what a dose did": lambda: NoteEffect(
        **{**ACT, "author": NURSE, "occurred_at": NOW + timedelta(minutes=30)},
        dose="MedicationAdministration/a1",
        what=Code(text="吗啡"),
        effect=Effect.GOOD,
        text="NRS 6 → 2",
    ),
    "ask for a dose": request,
    "ask the doctor for a dose": lambda: request(of_whom="doctor", owner="Practitioner/d1", slot_at=None),
    "the dose came": lambda: move(DoseRequestState.COMPLETED),
    "the dose is not wanted": lambda: move(DoseRequestState.CANCELLED, reason="医嘱已停"),
}
