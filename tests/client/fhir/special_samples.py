"""Commands of specialties in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from client.commands import CheckItem, Command, RecordLabour, RecordTeeth, ToothEntry, VoidFindings
from client.fhir.names import DENTAL_FINDING
from client.records import Code
from client.records.specialties import LabourKind
from tests.client.fhir.samples import ACT, DOCTOR, NOW

CHECK: dict[str, Any] = {
    "cervix": Decimal("4.5"),
    "station": Decimal(-1),
    "fetal_heart": Decimal(142),
    "contractions": Decimal(3),
    "length_s": Decimal(40),
    "membranes": "clear",
    "systolic": Decimal(118),
    "diastolic": Decimal(72),
    "remark": "缩宫素 2.5 U 静滴",
}


def check(**changes: Any) -> RecordLabour:
    return RecordLabour(**{**ACT, "author": DOCTOR, "what": LabourKind.CHECK, **CHECK, **changes})


def event(what: LabourKind) -> RecordLabour:
    return RecordLabour(**ACT, author=DOCTOR, what=what, event_at=NOW - timedelta(hours=3))


def teeth() -> RecordTeeth:
    finding = Code(text="龋", system=DENTAL_FINDING, code="caries")
    return RecordTeeth(
        **{**ACT, "author": DOCTOR},
        finding=finding,
        teeth=(ToothEntry(tooth="36", surfaces=("D", "O")), ToothEntry(tooth="75")),
    )


def item(**changes: Any) -> CheckItem:
    plain = {"checklist": "day-case", "version": "1", "item": "recovery", "title": "术后离室评分", "is_done": True}
    return CheckItem(**{**ACT, "author": DOCTOR, **plain, **changes})


def wrong(*keys: str) -> VoidFindings:
    return VoidFindings(**{**ACT, "author": DOCTOR}, records=keys, versions=("3",) * len(keys), reason="写错了人")


SPECIAL_COMMANDS: dict[str, Callable[[], Command]] = {
    "check a labour": check,
    "check a labour without a pressure": lambda: check(systolic=None, diastolic=None, remark="", membranes=""),
    "say when labour began": lambda: event(LabourKind.ONSET),
    "say when the child was born": lambda: event(LabourKind.DELIVERY),
    "find caries": teeth,
    "tick an item with its score": lambda: item(score=Decimal(9)),
    "answer an item anew": lambda: item(score=Decimal(9), earlier=("Task/c1", "Task/c2")),
    "say why an item was not done": lambda: item(item="call", title="次日电话随访", is_done=False, reason="拒绝随访"),
    "a labour check was wrong": lambda: wrong("Observation/labour"),
}
