"""What must be seen at the bed: allergies and their absence, risks, isolation, condition, care level, wishes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import SNOMED, Json, coding, concept, entry_identifier, instant, own, status_of, structure

LEVELS = {
    "S": ("NL-SPECIAL", "特级护理"),
    "1": ("NL-1", "一级护理"),
    "2": ("NL-2", "二级护理"),
    "3": ("NL-3", "三级护理"),
}
MARKS = {"serious": ("COND-SERIOUS", "病重"), "critical": ("COND-CRITICAL", "病危")}
RISKS = {
    "fall": ("fall-high", "跌倒 高"),
    "braden": ("pressure-injury", "压疮 低 Braden 16"),
    "br14": ("pressure-injury", "压疮 中 Braden 14"),
    "braden12": ("pressure-injury", "压疮 高 Braden 12"),
    "padua": ("vte-high", "VTE 高"),
    "vte5": ("vte-high", "VTE 高 Padua 5"),
    "tube": ("tube", "导管"),
    "chemo": ("chemotherapy", "化疗"),
    "aspiration": ("aspiration", "误吸 高"),
}
WHY = {"risk": "入院评估", "isolation": "病原学结果或疑似", "resuscitation": "与家属谈话后记录"}
ABSENCES = {"none": ("无已知过敏", "716186003"), "nkda": ("无已知药物过敏", "409137002")}
ISOLATION = {
    "drop": ("ISO-DROPLET", "飞沫隔离"),
    "airborne": ("ISO-AIRBORNE", "空气隔离"),
    "contact": ("ISO-CONTACT", "接触隔离"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """A known or suspected allergy as the ward recorded it; `code` is the pack's allergy class."""

    code: str
    text: str
    symptom: str
    severity: str
    criticality: str
    onset: str = ""
    verification: str = "confirmed"


ALLERGIES = {
    "pen": Reaction(
        code="PENICILLIN", text="青霉素类", symptom="喉头水肿", severity="severe", criticality="high", onset="2019"
    ),
    "pen2": Reaction(
        code="PENICILLIN", text="青霉素类", symptom="全身皮疹", severity="moderate", criticality="low", onset="2008"
    ),
    "refuted": Reaction(
        code="PENICILLIN",
        text="青霉素类",
        symptom="不明",
        severity="mild",
        criticality="low",
        verification="refuted",
    ),
    "cephalosporin": Reaction(
        code="CEPHALOSPORIN", text="头孢菌素类", symptom="荨麻疹", severity="moderate", criticality="high", onset="2022"
    ),
    "sulfonamide": Reaction(
        code="SULFONAMIDE-ABX",
        text="磺胺类抗菌药",
        symptom="药疹",
        severity="moderate",
        criticality="low",
        onset="2015",
    ),
    "aspirin": Reaction(
        code="NSAID", text="阿司匹林", symptom="支气管痉挛", severity="severe", criticality="high", onset="2021"
    ),
    "iod": Reaction(
        code="IODINATED-CONTRAST",
        text="碘造影剂",
        symptom="可疑皮疹",
        severity="mild",
        criticality="unable-to-assess",
        verification="unconfirmed",
    ),
    "iod2": Reaction(
        code="IODINATED-CONTRAST", text="碘造影剂", symptom="皮疹", severity="moderate", criticality="low", onset="2023"
    ),
}
FASTING = "n3-26"
"""Ventilated by mask, with tablets on the list: the doses by mouth ask."""


def allergies(scene: Scene, guest: Guest) -> Iterator[Json]:
    """`-` in the roster writes nothing: not recorded is a state of its own."""
    for number, name in enumerate(guest.allergies, start=1):
        if name != "-":
            yield _header(scene, guest, number) | (
                _absence(*ABSENCES[name]) if name in ABSENCES else _allergy(ALLERGIES[name])
            )


def _header(scene: Scene, guest: Guest, number: int) -> Json:
    return {
        "resourceType": "AllergyIntolerance",
        "id": f"a-{guest.slug}-{number}",
        "identifier": entry_identifier(f"a-{guest.slug}-{number}"),
        "patient": guest.patient,
        "encounter": guest.encounter,
        "recordedDate": instant(scene.admitted(guest) + timedelta(minutes=18)),
        "recorder": doctor(guest.doctor).reference,
    }


def _absence(text: str, code: str) -> Json:
    return {
        "clinicalStatus": status_of("allergyintolerance-clinical", "active"),
        "verificationStatus": status_of("allergyintolerance-verification", "confirmed"),
        "code": concept(text, coding(SNOMED, code)),
    }


def _allergy(reaction: Reaction) -> Json:
    is_refuted = reaction.verification == "refuted"
    found: Json = {
        "verificationStatus": status_of("allergyintolerance-verification", reaction.verification),
        "type": "allergy",
        "category": ["medication"],
        "criticality": reaction.criticality,
        "code": concept(reaction.text, coding(own("allergen"), reaction.code)),
        "reaction": [{"manifestation": [concept(reaction.symptom)], "severity": reaction.severity}],
    }
    found["clinicalStatus"] = status_of("allergyintolerance-clinical", "inactive" if is_refuted else "active")
    return found | {"onsetString": f"{reaction.onset} 年"} if reaction.onset else found


def flags(scene: Scene, guest: Guest) -> Iterator[Json]:
    rows = [("nursing-level", "nursing-order", *LEVELS[guest.level])]
    rows += [("condition", "nursing-order", *MARKS[guest.mark])] if guest.mark else []
    rows += [("risk", "risk", *RISKS[tag]) for tag in guest.tags if tag in RISKS]
    rows += [("isolation", "nursing-order", *ISOLATION[tag]) for tag in guest.tags if tag in ISOLATION]
    if guest.mark:
        rows.append(("resuscitation", "resuscitation", "full", "全力抢救"))
    if guest.slug == "n3-12":
        rows.append(("diet", "diet", "DIABETIC", "糖尿病饮食"))
    if guest.slug == FASTING:
        rows.append(("diet", "diet", "NPO", "禁食"))
    since = instant(scene.admitted(guest) + timedelta(minutes=40))
    for number, (kind, system, code, text) in enumerate(rows, start=1):
        by_doctor = kind in {"condition", "resuscitation"}
        yield {
            "resourceType": "Flag",
            "id": f"f-{guest.slug}-{number}",
            "identifier": entry_identifier(f"f-{guest.slug}-{number}"),
            "status": "active",
            "category": [{"coding": [coding(own("tag-kind"), kind)]}],
            "code": concept(text, coding(own(system), code, text)),
            "subject": guest.patient,
            "encounter": guest.encounter,
            "period": {"start": since},
            **({"extension": [{"url": structure("tag-reason"), "valueString": WHY[kind]}]} if kind in WHY else {}),
            "author": (doctor(guest.doctor) if by_doctor else BY_NAME[guest.nurse]).reference,
        }
