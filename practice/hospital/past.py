"""What lies before the present stay, and beside it: earlier stays with their operations, another open visit, reports in several states.

Written for a few patients of the pictures only; everybody else has the present stay alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from practice.hospital.chemotherapy import cycle
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.places import WARD_NAMES
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    ICD10,
    LOINC,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    reference,
    status_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """An earlier stay: how many days ago it began, how long it was, why, and what was done."""

    ago: int
    length: int
    reason: str
    icd: str
    operation: str = ""


BEFORE = {
    "n3-12": (
        Before(ago=412, length=9, reason="2 型糖尿病 血糖控制不佳", icd="E11.9"),
        Before(ago=96, length=6, reason="社区获得性肺炎", icd="J18.9", operation="支气管镜检查及肺泡灌洗"),
    ),
    "n3-33": (
        Before(ago=63, length=4, reason="左下肺癌 第 1 周期化疗", icd="C34.3", operation="输液港植入术"),
        Before(ago=35, length=3, reason="左下肺癌 第 2 周期化疗", icd="C34.3"),
        Before(ago=7, length=2, reason="左下肺癌 第 3 周期化疗", icd="C34.3"),
    ),
}
BESIDE = {"n3-12": ("HD", "血液净化中心"), "n3-15": ("OP2", "心血管内科门诊")}
"""Who has another open visit, and where: that department hears of his critical values too."""
GERM = "肺炎克雷伯菌"
ANTIBIOTICS = (
    ("ceftazidime", "头孢他啶", "S"),
    ("meropenem", "美罗培南", "S"),
    ("piperacillin-tazobactam", "哌拉西林/他唑巴坦", "I"),
    ("levofloxacin", "左氧氟沙星", "R"),
)


def past(scene: Scene, guest: Guest) -> Iterator[Json]:
    for at, before in enumerate(BEFORE.get(guest.slug, ()), start=1):
        yield from _stay(scene, guest, before, f"{guest.slug}-p{at}")
    if guest.slug in BESIDE:
        yield _visit(scene, guest, *BESIDE[guest.slug])
    if guest.slug == "n3-12":
        yield from _culture(scene, guest)
        yield from _images(scene, guest)


def _stay(scene: Scene, guest: Guest, before: Before, slug: str) -> Iterator[Json]:
    came = scene.now - timedelta(days=before.ago, hours=3)
    period = {"start": instant(came), "end": instant(came + timedelta(days=before.length))}
    ward = {
        "location": reference("Location", guest.ward, WARD_NAMES[guest.ward]),
        "status": "completed",
        "period": period,
    }
    kind = {"physicalType": {"coding": [coding(f"{HL7}/location-physical-type", "wa")]}}
    yield {
        "resourceType": "Encounter",
        "id": f"e-{slug}",
        "identifier": entry_identifier(f"e-{slug}"),
        "status": "finished",
        "class": coding(f"{HL7}/v3-ActCode", "IMP", "inpatient encounter"),
        "subject": guest.patient,
        "period": period,
        "reasonCode": [concept(before.reason)],
        "location": [ward | kind],
        "serviceProvider": reference("Organization", "yunting"),
    }
    yield {
        "resourceType": "Condition",
        "id": f"c-{slug}",
        "identifier": entry_identifier(f"c-{slug}"),
        "clinicalStatus": status_of("condition-clinical", "resolved"),
        "verificationStatus": status_of("condition-ver-status", "confirmed"),
        "category": [status_of("condition-category", "encounter-diagnosis")],
        "code": concept(before.reason, coding(ICD10, before.icd)),
        "subject": guest.patient,
        "encounter": reference("Encounter", f"e-{slug}"),
        "recordedDate": instant(came + timedelta(hours=2)),
    }
    yield from cycle(scene, guest, came, slug)
    if before.operation:
        yield {
            "resourceType": "Procedure",
            "id": f"op-{slug}",
            "identifier": entry_identifier(f"op-{slug}"),
            "status": "completed",
            "code": concept(before.operation),
            "subject": guest.patient,
            "encounter": reference("Encounter", f"e-{slug}"),
            "performedDateTime": instant(came + timedelta(days=1, hours=4)),
            "performer": [{"actor": doctor("梁").reference}],
        }


def _visit(scene: Scene, guest: Guest, key: str, name: str) -> Json:
    """Open, outside of the ward."""
    since = {"start": instant(scene.now - timedelta(days=1, hours=2))}
    return {
        "resourceType": "Encounter",
        "id": f"e-{guest.slug}-b",
        "identifier": entry_identifier(f"e-{guest.slug}-b"),
        "status": "in-progress",
        "class": coding(f"{HL7}/v3-ActCode", "AMB", "ambulatory"),
        "subject": guest.patient,
        "period": since,
        "location": [{"location": reference("Location", key, name), "status": "active", "period": since}],
        "serviceProvider": reference("Organization", "yunting"),
    }


def _culture(scene: Scene, guest: Guest) -> Iterator[Json]:
    """A sputum culture of the first day: the germ, and what it was tested against."""
    taken = scene.admitted(guest) + timedelta(hours=1)
    issued = min(taken + timedelta(hours=62), scene.now - timedelta(hours=3))
    base: Json = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "laboratory")]}],
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(taken),
        "issued": instant(issued),
    }
    keys = [f"o-{guest.slug}-ab{at}" for at in range(len(ANTIBIOTICS))]
    for key, (code, drug, flag) in zip(keys, ANTIBIOTICS, strict=True):
        yield base | {
            "id": key,
            "identifier": entry_identifier(key),
            "code": concept(f"{drug} 药敏", coding(own("susceptibility-test"), code)),
            "interpretation": [{"coding": [coding(f"{HL7}/v3-ObservationInterpretation", flag)]}],
        }
    germ = f"o-{guest.slug}-germ"
    yield base | {
        "id": germ,
        "identifier": entry_identifier(germ),
        "code": concept("痰培养 菌种", coding(LOINC, "6460-0")),
        "valueCodeableConcept": concept(GERM),
        "interpretation": [{"coding": [coding(f"{HL7}/v3-ObservationInterpretation", "A")]}],
        "hasMember": [reference("Observation", key) for key in keys],
    }
    yield _report(guest, f"r-{guest.slug}-mb", "MB", "final") | {
        "code": concept("痰培养及药敏", coding(LOINC, "6460-0")),
        "effectiveDateTime": instant(taken),
        "issued": instant(issued),
        "result": [reference("Observation", germ), *(reference("Observation", key) for key in keys)],
        "conclusion": "痰涂片合格标本。肺炎克雷伯菌 +++，未检出产 ESBL 表型。",
    }


def _images(scene: Scene, guest: Guest) -> Iterator[Json]:
    """A preliminary report of this hour, and a corrected one of yesterday whose images lie in the archive."""
    now = scene.now - timedelta(minutes=34)
    yield _report(guest, f"r-{guest.slug}-ctn", "RAD", "preliminary") | {
        "code": concept("胸部CT平扫", coding(own("exam"), "CT-CHEST")),
        "effectiveDateTime": instant(now - timedelta(minutes=25)),
        "issued": instant(now),
        "conclusion": "初步：右肺下叶实变范围较 3 日前增大，新见右侧中等量胸腔积液；左肺下叶少许斑片影。正式报告待发。",
        "resultsInterpreter": [BY_NAME["顾明澜"].reference],
    }
    day = scene.now - timedelta(days=1, hours=4)
    yield _report(guest, f"r-{guest.slug}-echo", "RAD", "corrected") | {
        "code": concept("心脏彩超", coding(own("exam"), "ECHO")),
        "effectiveDateTime": instant(day),
        "issued": instant(day + timedelta(hours=2)),
        "conclusion": "更正：左室射血分数 48%（原报告 58% 系录入错误）。左房轻大，未见心包积液。",
        "resultsInterpreter": [BY_NAME["顾明澜"].reference],
        "imagingStudy": [{"display": "心脏彩超 27 幅，影像归档 A-2611-0381"}],
    }


def _report(guest: Guest, key: str, category: str, status: str) -> Json:
    return {
        "resourceType": "DiagnosticReport",
        "id": key,
        "identifier": entry_identifier(key),
        "status": status,
        "category": [{"coding": [coding(f"{HL7}/v2-0074", category)]}],
        "subject": guest.patient,
        "encounter": guest.encounter,
        "performer": [reference("Organization", "yunting", "云汀市人民医院")],
    }
