"""Earlier visits of the clinic's patients: what was measured, found and written then; today's reports and self-measured signs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from html import escape

from practice.hospital.admission import participant
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    LOINC,
    UCUM,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    quantity,
    reference,
    sid,
    structure,
)

LABELS = ("主诉", "现病史", "既往史及过敏史", "查体", "辅助检查", "评估", "处理")
MEASURES = {
    "act": ("ACT 评分", "{score}"),
    "fev1": ("FEV₁ 占预计", "%"),
    "feno": ("FeNO", "ppb"),
    "flare": ("急性加重 次/月", "1"),
}
"""What the clinic follows: own code, name, UCUM unit."""
BARE = frozenset({"{score}", "1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """One earlier visit: days ago, class, why, the seven parts of its note, and what was measured."""

    ago: int
    reason: str
    note: tuple[str, ...]
    kind: str = "AMB"
    measured: tuple[tuple[str, str], ...] = ()


def _asthma(act: str, fev1: str, feno: str, flare: str) -> tuple[tuple[str, str], ...]:
    return (("act", act), ("fev1", fev1), ("feno", feno), ("flare", flare))


PASTS: dict[str, tuple[Before, ...]] = {
    "031": (
        Before(
            ago=28,
            reason="哮喘 部分控制",
            note=(
                "反复喘息 6 年，复诊。",
                "近 1 月夜间喘息每周 1–2 次，规律使用布地奈德福莫特罗每日 2 次，偶用沙丁胺醇。",
                "变应性鼻炎 8 年。阿司匹林过敏：支气管痉挛（2021）。不吸烟，养猫。",
                "神清，双肺未闻及哮鸣音；心率 80 次/分，律齐。",
                "ACT 18，FEV₁ 76%，FeNO 44 ppb。",
                "支气管哮喘，部分控制，GINA 第 3 级。",
                "续布地奈德福莫特罗；避免接触猫；4 周后复诊查 FeNO、肺功能。",
            ),
            measured=_asthma("18", "76", "44", "1"),
        ),
        Before(
            ago=98,
            reason="哮喘 良好控制",
            note=("复诊。", "无夜间症状。", "同前。", "双肺清。", "ACT 22，FEV₁ 82%。", "哮喘，良好控制。", "维持。"),
            measured=_asthma("22", "82", "29", "0"),
        ),
        Before(
            ago=174,
            reason="哮喘急性发作",
            kind="EMER",
            note=(
                "喘息 1 天。",
                "受凉后喘息。",
                "同前。",
                "双肺哮鸣音。",
                "SpO₂ 93%。",
                "哮喘急性发作。",
                "雾化 3 次，泼尼松 5 天。",
            ),
            measured=_asthma("14", "64", "61", "2"),
        ),
        Before(
            ago=273,
            reason="哮喘 良好控制",
            note=("复诊。", "偶有胸闷。", "同前。", "双肺清。", "ACT 20，FEV₁ 80%。", "哮喘，良好控制。", "维持。"),
            measured=_asthma("20", "80", "38", "0"),
        ),
    ),
    "033": (
        Before(
            ago=56,
            reason="哮喘 部分控制",
            note=(
                "反复喘息 3 年。",
                "夜间偶有喘息。",
                "无药物过敏。",
                "双肺未闻及哮鸣音。",
                "ACT 17。",
                "哮喘，部分控制。",
                "布地奈德福莫特罗，4 周复诊。",
            ),
            measured=(("act", "17"), ("fev1", "78")),
        ),
    ),
    "034": (
        Before(
            ago=35,
            reason="慢阻肺 稳定期",
            note=(
                "气促 8 年。",
                "活动后气促，平地行走 300 m。",
                "高血压 10 年。",
                "双肺呼吸音低。",
                "FEV₁ 52%。",
                "慢阻肺，GOLD 2。",
                "噻托溴铵维持，戒烟。",
            ),
            measured=(("fev1", "52"),),
        ),
    ),
    "036": (
        Before(
            ago=180,
            reason="肺结节 随访",
            note=(
                "体检发现结节。",
                "无症状。",
                "体健。",
                "双肺清。",
                "右上叶 4 mm 实性结节。",
                "肺结节，低危。",
                "6 月后复查 CT。",
            ),
        ),
    ),
    "038": (
        Before(
            ago=60,
            reason="支扩 稳定期",
            note=(
                "咳痰 10 年。",
                "每日痰 20 mL。",
                "幼年麻疹。",
                "左下肺湿啰音。",
                "CT 双下支扩。",
                "支气管扩张。",
                "体位引流，氨溴索。",
            ),
        ),
    ),
    "040": (
        Before(
            ago=14,
            reason="肺癌骨转移 癌痛",
            note=(
                "腰背痛 1 月。",
                "NRS 6 分，吗啡缓释片 10 mg q12h 后 3 分。",
                "肺腺癌。",
                "L2 叩痛。",
                "骨扫描 L2 浓聚。",
                "癌痛。",
                "吗啡缓释片续用，门诊癌痛随访。",
            ),
        ),
    ),
}
REQUESTS = {
    "031": (
        ("imaging", "肺功能检查", "PFT", "booked"),
        ("laboratory", "血细胞分析(血常规)", "58410-2", "unpaid"),
    )
}
TODAY = {"031": _asthma("16", "71", "58", "1")}
SIGNS = {
    "031": (
        ("8310-5", "体温", "36.7", "Cel", "℃"),
        ("8867-4", "脉搏", "84", "/min", "次/分"),
        ("59408-5", "SpO₂", "97", "%", "%"),
        ("29463-7", "体重", "56.5", "kg", "kg"),
        ("8302-2", "身高", "162", "cm", "cm"),
    ),
    "042": (
        ("8310-5", "体温", "38.1", "Cel", "℃"),
        ("8867-4", "脉搏", "112", "/min", "次/分"),
        ("59408-5", "SpO₂", "96", "%", "%"),
        ("29463-7", "体重", "22.5", "kg", "kg"),
        ("8302-2", "身高", "121", "cm", "cm"),
    ),
}


def past_visits(scene: Scene, number: str, subject: Json) -> Iterator[Json]:
    for at, before in enumerate(PASTS[number], start=1):
        day = (scene.now - timedelta(days=before.ago)).replace(hour=9, minute=20)
        key = f"op-{number}-p{at}"
        yield _encounter(key, subject, before, day)
        yield _note(key, subject, before, day)
        for code, value in before.measured:
            yield _measure(f"o-{key}-{code}", subject, f"e-{key}", code, value, day)


def of_today(number: str, subject: Json, came: datetime) -> Iterator[Json]:
    """Signs the patient measured himself on arrival, and reports that came while he waited."""
    encounter = f"e-op-{number}"
    for loinc, name, value, code, unit in SIGNS.get(number, ()):
        key = f"o-op-{number}-{loinc}"
        yield _observed(key, subject, encounter, came + timedelta(minutes=4), "vital-signs") | {
            "code": concept(name, coding(LOINC, loinc)),
            "valueQuantity": quantity(Decimal(value), unit, code),
        }
    for code, value in TODAY.get(number, ()):
        yield _measure(f"o-op-{number}-{code}", subject, encounter, code, value, came + timedelta(minutes=30))
    if number in {"031", "027"}:
        words = {
            "031": "双肺支气管壁轻度增厚，未见实变；右上叶 4 mm 实性结节，较前无变化。",
            "027": "右上叶 8 mm 混合密度结节，较 3 月前增大 1 mm；余肺未见异常。",
        }
        yield {
            "resourceType": "DiagnosticReport",
            "id": f"r-op-{number}-ct",
            "identifier": entry_identifier(f"r-op-{number}-ct"),
            "status": "final",
            "category": [{"coding": [coding(f"{HL7}/v2-0074", "RAD")]}],
            "code": concept("胸部CT平扫", coding(own("exam"), "CT-CHEST")),
            "subject": subject,
            "encounter": reference("Encounter", encounter),
            "effectiveDateTime": instant(came + timedelta(minutes=10)),
            "issued": instant(came + timedelta(minutes=30)),
            "performer": [reference("Organization", "yunting", "云汀市人民医院")],
            "resultsInterpreter": [BY_NAME["顾明澜"].reference],
            "conclusion": words[number],
        }


def requests(number: str, subject: Json, came: datetime) -> Iterator[Json]:
    """What the triage nurse asked for by protocol: one is booked, one waits for payment, one is reported."""
    for at, (kind, name, code, state) in enumerate(REQUESTS.get(number, ()), start=1):
        key = f"sr-op-{number}-{at}"
        yield {
            "resourceType": "ServiceRequest",
            "id": key,
            "identifier": entry_identifier(key),
            "extension": [{"url": structure("request-state"), "valueCode": state}],
            "status": "active",
            "intent": "order",
            "category": [
                {"coding": [coding(own("order-term"), "temporary")]},
                {"coding": [coding(own("order-kind"), kind)]},
            ],
            "code": concept(name, coding(own("exam") if kind == "imaging" else LOINC, code)),
            "subject": subject,
            "encounter": reference("Encounter", f"e-op-{number}"),
            "authoredOn": instant(came + timedelta(minutes=5)),
            "requester": doctor("沈").reference,
        }


def _encounter(key: str, subject: Json, before: Before, day: datetime) -> Json:
    return {
        "resourceType": "Encounter",
        "id": f"e-{key}",
        "identifier": entry_identifier(f"e-{key}"),
        "status": "finished",
        "class": coding(f"{HL7}/v3-ActCode", before.kind),
        "subject": subject,
        "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference)],
        "period": {"start": instant(day), "end": instant(day + timedelta(minutes=12))},
        "reasonCode": [concept(before.reason)],
        "location": [{"location": reference("Location", "OP", "呼吸内科门诊"), "status": "completed"}],
        "serviceProvider": reference("Organization", "yunting"),
    }


def _note(key: str, subject: Json, before: Before, day: datetime) -> Json:
    """With its fields typed, so that a later visit can take them over one by one."""
    ids = ("chief-complaint", "present-illness", "past-allergy", "examination", "investigations", "assessment", "plan")
    lines = [f"{label}：{words}" for label, words in zip(LABELS, before.note, strict=True)]
    fields = [
        {
            "title": label,
            "code": {"coding": [coding(own("note-field"), ident)]},
            "text": _div(words),
        }
        for ident, label, words in zip(ids, LABELS, before.note, strict=True)
    ]
    name = f"n-{key}"
    return {
        "resourceType": "Composition",
        "id": name,
        "identifier": {"system": sid("entry"), "value": entry_identifier(name)[0]["value"]},
        "text": _div("\n".join(lines)),
        "status": "final",
        "type": concept("门诊病历", coding(own("document-type"), "outpatient")),
        "subject": subject,
        "encounter": reference("Encounter", f"e-{key}"),
        "date": instant(day + timedelta(minutes=11)),
        "author": [doctor("沈").reference],
        "title": "门诊病历",
        "section": [
            {
                "title": "门诊病历",
                "code": {"coding": [coding(own("note-section"), "outpatient")]},
                "section": fields,
            }
        ],
    }


def _div(words: str) -> Json:
    body = "".join(f"<p>{escape(line)}</p>" for line in words.splitlines())
    return {"status": "additional", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'}


def _observed(key: str, subject: Json, encounter: str, at: datetime, category: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", category)]}],
        "subject": subject,
        "encounter": reference("Encounter", encounter),
        "effectiveDateTime": instant(at),
        "issued": instant(at),
    }


def _measure(key: str, subject: Json, encounter: str, code: str, value: str, at: datetime) -> Json:
    name, unit = MEASURES[code]
    return _observed(key, subject, encounter, at, "exam") | {
        "code": concept(name, coding(own("clinic-measure"), code)),
        "valueQuantity": quantity(Decimal(value), unit)
        if unit not in BARE
        else {"value": Decimal(value), "system": UCUM, "code": unit},
    }
