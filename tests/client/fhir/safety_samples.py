"""Commands about blood, adverse events and suspected infections in every shape that is built differently, and the rows they change."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from client.commands import (
    AnswerSuspicion,
    Command,
    EndTransfusion,
    NoteTransfusion,
    ReactTransfusion,
    ReportEvent,
    SayInCase,
    StartTransfusion,
    VitalEntry,
)
from client.fhir import names
from client.records import Amount, Code, Person, Role
from client.records.cases import InfectionAnswer
from client.records.transfusions import (
    BloodGroup,
    BloodUnit,
    DoneStep,
    GroupStanding,
    PatientGroup,
)
from tests.client.fhir.samples import ACT, DOCTOR, NOW, NURSE

SECOND = Person(reference="Practitioner/n2", name="周护士", role=Role.NURSE, staff_number="N002")
UNIT = BloodUnit(
    number="W12342612345600",
    component="BLOOD-RBC",
    name="去白细胞悬浮红细胞",
    category="cells",
    group=BloodGroup(abo="A", rhd="pos"),
    expires_at=NOW + timedelta(days=20),
    volume=Amount(value=Decimal(200), unit="mL", code="mL"),
    printed="E0382V00",
)
GROUP = PatientGroup(
    standing=GroupStanding.KNOWN,
    group=BloodGroup(abo="A", rhd="pos"),
    sources=("Observation/abo", "Observation/rhd"),
)
RATE = Amount(value=Decimal(60), unit="mL/h", code="mL/h")
SIGNS = tuple(
    VitalEntry(loinc=loinc, amount=Amount(value=Decimal(value), unit=unit, code=unit))
    for loinc, value, unit in (
        ("8310-5", "36.8", "Cel"),
        ("8867-4", "82", "/min"),
        ("8480-6", "118", "mm[Hg]"),
        ("8462-4", "72", "mm[Hg]"),
    )
)
RUNNING = "Procedure/blood"
SEEN = (DoneStep(code="chills", text="寒战"), DoneStep(code="fever", text="发热"))
DONE = (DoneStep(code="stop", text="立即停止输血"), DoneStep(code="bag", text="保留血袋与输血器送输血科"))


def start(**changes: Any) -> StartTransfusion:
    plain = {
        "author": NURSE,
        "order": "ServiceRequest/s1",
        "what": Code(text="去白细胞悬浮红细胞", system=names.NURSING_ORDER, code="BLOOD-RBC"),
        "procedure": Code(text="去白细胞悬浮红细胞", system=names.SNOMED, code="116863004"),
        "unit": UNIT,
        "patient_group": GROUP,
        "match": "Observation/match",
        "crossmatch": "compatible",
        "wristband": "ZY20260012",
        "checks": (DoneStep(code="wristband", text="腕带一致"), DoneStep(code="expiry", text="在有效期内")),
        "second": SECOND,
        "values": SIGNS,
        "rate": RATE,
    }
    return StartTransfusion(**{**ACT, **plain, **changes})


def look(**changes: Any) -> NoteTransfusion:
    plain = {"author": NURSE, "transfusion": RUNNING, "what": "红细胞", "phase": "first", "values": SIGNS, "rate": RATE}
    return NoteTransfusion(**{**ACT, **plain, **changes})


def end(**changes: Any) -> EndTransfusion:
    plain = {
        "author": NURSE,
        "transfusion": RUNNING,
        "what": "红细胞",
        "version": "3",
        "volume": Decimal(200),
        "values": SIGNS,
    }
    return EndTransfusion(**{**ACT, **plain, **changes})


def react(**changes: Any) -> ReactTransfusion:
    plain = {
        "author": NURSE,
        "transfusion": RUNNING,
        "what": "红细胞",
        "version": "3",
        "signs": SEEN,
        "steps": DONE,
        "text": "开始后 20 分钟",
        "volume": Decimal(40),
        "values": SIGNS,
        "whom": "值班医师",
        "owner": DOCTOR.reference,
        "owner_name": DOCTOR.name,
    }
    return ReactTransfusion(**{**ACT, **plain, **changes})


def report(**changes: Any) -> ReportEvent:
    plain = {
        "author": NURSE,
        "event": Code(text="跌倒/坠床", system=names.ADVERSE_EVENT, code="fall"),
        "grade": Code(text="轻度伤害", system=names.EVENT_GRADE, code="mild"),
        "has_reached": True,
        "severity": "mild",
        "happened_at": NOW - timedelta(minutes=30),
        "place": "卫生间",
        "account": "起身时滑倒，左膝擦伤",
        "done": "扶回床，测生命体征，消毒包扎",
        "told": (DoneStep(code="doctor", text="医师"), DoneStep(code="family", text="家属")),
    }
    return ReportEvent(**{**ACT, **plain, **changes})


def answer(what: InfectionAnswer, **changes: Any) -> AnswerSuspicion:
    plain = {"author": DOCTOR, "task": "Task/suspicion", "task_version": "3", "answer": what, "text": "痰培养同一菌株"}
    return AnswerSuspicion(**{**ACT, **plain, **changes})


def say(**changes: Any) -> SayInCase:
    return SayInCase(**{**ACT, "author": NURSE, "task": "Task/suspicion", "text": "标本已复送", **changes})


SAFETY_COMMANDS: dict[str, Callable[[], Command]] = {
    "begin a transfusion": start,
    "begin a transfusion against a paper alone": lambda: start(
        match=None,
        rate=None,
        values=(),
        unit=BloodUnit(number="W1234", name="红细胞"),
        patient_group=PatientGroup(),
        despite=("patient-group-unknown",),
        note="大出血，值班医师王医生决定",
    ),
    "look during a transfusion": look,
    "look after a transfusion in words": lambda: look(phase="after", values=(), rate=None, text="无不适"),
    "end a transfusion": end,
    "stop a transfusion, nobody knows how much": lambda: end(
        is_stopped=True, reason="穿刺处渗漏", volume=None, values=()
    ),
    "a transfusion reaction": react,
    "a reaction after the bag was empty": lambda: react(
        is_running=False, signs=(), owner=None, owner_name="", whom="", steps=(), values=(), volume=None
    ),
    "report an adverse event": report,
    "report a near miss without a name": lambda: report(
        is_anonymous=True, has_reached=False, severity="", told=(), done="", source=RUNNING
    ),
    "report a death": lambda: report(severity="severe", is_serious=True),
    **{
        f"answer a suspicion: {one.value}": lambda one=one: answer(one)  # type: ignore[misc]  # bound now
        for one in InfectionAnswer
    },
    "say in a case": say,
}
