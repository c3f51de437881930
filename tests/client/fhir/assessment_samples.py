"""Commands about assessments in every shape that is built differently, and the rows they change."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from client.commands import AnswerWarning, CallWarning, Command, RecordAssessment, VoidAssessment
from client.fhir import names
from client.records import Amount, Code
from client.records.assessments import AssessmentOutcome, RiskFlag, RowSeen, ScaleAnswer, WarningCall
from tests.client.fhir.samples import ACT, DOCTOR, NOW, NURSE

ANSWERS = (
    ScaleAnswer(
        item="rr",
        text="呼吸频率",
        amount=Amount(value=Decimal(26), unit="/min", code="/min"),
        points=Decimal(3),
        source="Observation/o1",
        source_at=NOW - timedelta(minutes=5),
    ),
    ScaleAnswer(item="acvpu", text="意识", code="V", shown="对声音有反应", points=Decimal(3)),
)
OUTCOME = AssessmentOutcome(
    total=Decimal(6),
    band="medium",
    band_text="中",
    advice="医师紧急评估，至少每小时一次",
    due_at=NOW + timedelta(hours=1),
    late_at=NOW + timedelta(hours=1),
)
FLAG = RiskFlag(name=Code(text="NEWS2 高 6", system=names.RISK_TAG, code="early-warning"), reason="NEWS2 6 中")
CALL = WarningCall(
    whom="值班医师",
    text="NEWS2 6 中：医师紧急评估",
    until=NOW + timedelta(hours=1),
    is_stat=True,
    owner=DOCTOR.reference,
    owner_name=DOCTOR.name,
)
ROWS_OF_ONE = tuple(
    RowSeen(key=key, version="3")
    for key in ("QuestionnaireResponse/qr", "Observation/total", "RiskAssessment/risk", "Flag/assessed", "Task/again")
)


def assess(**changes: Any) -> RecordAssessment:
    plain = {
        "author": NURSE,
        "form": "NEWS2",
        "title": "国家早期预警评分2",
        "pack_version": "1",
        "answers": ANSWERS,
        "outcome": OUTCOME,
        "total_code": Code(text="国家早期预警评分2", system=names.ASSESSMENT, code="NEWS2"),
        "scale": "1",
        "risk": Code(text="病情恶化", system=names.ASSESSED_RISK, code="deterioration"),
        "flag": FLAG,
        "call": CALL,
        "ends": (RowSeen(key="Task/again", version="3"), RowSeen(key="Flag/assessed", version="3")),
    }
    return RecordAssessment(**{**ACT, **plain, **changes})


def plain(**changes: Any) -> RecordAssessment:
    return assess(**{"risk": None, "flag": None, "call": None, "ends": (), "scale": "", **changes})


def void(**changes: Any) -> VoidAssessment:
    bare = {
        "author": NURSE,
        "assessment": "QuestionnaireResponse/qr",
        "form": "NEWS2",
        "title": "NEWS2",
        "rows": ROWS_OF_ONE,
        "reason": "评错了患者",
    }
    return VoidAssessment(**{**ACT, **bare, **changes})


GCS = {
    "form": "GCS",
    "title": "GCS",
    "is_vital": True,
    "total_code": Code(text="GCS", system=names.LOINC, code="9269-2"),
    "answers": (
        ScaleAnswer(item="eye", text="睁眼", code="4", shown="自发", points=Decimal(4), loinc="9267-6"),
        ScaleAnswer(item="verbal", text="语言", code="NT", shown="不能测", loinc="9270-0"),
    ),
    "outcome": AssessmentOutcome(),
}
PROLAPSE = {
    "form": "POPQ",
    "title": "POP-Q",
    "total_code": Code(text="POP-Q", system=names.ASSESSMENT, code="POPQ"),
    "answers": (
        ScaleAnswer(item="Aa", text="Aa", amount=Amount(value=Decimal("-1.5"), unit="cm", code="cm")),
        ScaleAnswer(item="D", text="D", code="absent", shown="无子宫"),
    ),
    "outcome": AssessmentOutcome(band="stage-2", band_text="Ⅱ度"),
}
ASSESSMENTS: dict[str, Callable[[], Command]] = {
    "assess with everything that follows": assess,
    "assess with nothing that follows": plain,
    "assess what is a vital sign and could not be tested in part": lambda: plain(**GCS),
    "assess in stages": lambda: plain(**PROLAPSE),
    "correct an assessment": lambda: assess(
        ends=(), replaces="QuestionnaireResponse/qr", replaced=ROWS_OF_ONE, reason="体温看错"
    ),
    "take an assessment back": void,
    "take an assessment back with the mark before it": lambda: void(flag=FLAG, flag_of="QuestionnaireResponse/qr2"),
    "answer an early warning": lambda: AnswerWarning(
        **ACT, author=DOCTOR, task="Task/warning", task_version="3", text="已看患者，上调氧流量"
    ),
    "tell an early warning by phone": lambda: CallWarning(
        **ACT, author=NURSE, task="Task/warning", reached="江离", reached_at=NOW, read_back="12 床 NEWS2 6"
    ),
}
