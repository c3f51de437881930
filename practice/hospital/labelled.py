"""What central labels as sensitive (meta.security), so that a ward sees how it is withheld. Everybody is invented.

One patient with labels that a doctor may see and a nurse may not, and one whose label nobody sees without a reason.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from practice.hospital.people import doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import HL7, ICD10, LOINC, Json, coding, concept, entry_identifier, instant, own, status_of

ACT_CODE, CONFIDENTIALITY = f"{HL7}/v3-ActCode", f"{HL7}/v3-Confidentiality"
SEEN_BY_DOCTORS, SEEN_BY_NOBODY = "n3-36", "n3-35"


def labelled(scene: Scene, people: Sequence[Guest]) -> Iterator[Json]:
    by_slug = {guest.slug: guest for guest in people}
    guest, other = by_slug[SEEN_BY_DOCTORS], by_slug[SEEN_BY_NOBODY]
    yield _condition(scene, guest, "无症状人类免疫缺陷病毒感染状态", "Z21", (ACT_CODE, "HIV"))
    yield _antibody(scene, guest)
    yield _flag(scene, guest, "职业暴露后请立即告知责任医师", (ACT_CODE, "HIV"))
    yield _condition(scene, other, "自杀未遂个人史", "Z91.5", (CONFIDENTIALITY, "V"))


def _security(label: tuple[str, str]) -> Json:
    return {"security": [coding(*label)]}


def _condition(scene: Scene, guest: Guest, text: str, code: str, label: tuple[str, str]) -> Json:
    key = f"c-{guest.slug}-labelled"
    return {
        "resourceType": "Condition",
        "id": key,
        "meta": _security(label),
        "identifier": entry_identifier(key),
        "clinicalStatus": status_of("condition-clinical", "active"),
        "verificationStatus": status_of("condition-ver-status", "confirmed"),
        "category": [
            status_of("condition-category", "encounter-diagnosis"),
            {"coding": [coding(own("diagnosis-use"), "preliminary")]},
        ],
        "code": concept(text, coding(ICD10, code)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "recordedDate": instant(scene.admitted(guest) + timedelta(minutes=40)),
        "recorder": doctor(guest.doctor).reference,
    }


def _antibody(scene: Scene, guest: Guest) -> Json:
    key = f"o-{guest.slug}-labelled"
    return {
        "resourceType": "Observation",
        "id": key,
        "meta": _security((ACT_CODE, "HIV")),
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [status_of("observation-category", "laboratory")],
        "code": concept("HIV 抗原抗体联合检测", coding(LOINC, "56888-1", "HIV 1+2 Ab+HIV1 p24 Ag")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(scene.admitted(guest) + timedelta(hours=3)),
        "issued": instant(scene.admitted(guest) + timedelta(hours=4)),
        "valueString": "阳性",
    }


def _flag(scene: Scene, guest: Guest, text: str, label: tuple[str, str]) -> Json:
    key = f"f-{guest.slug}-labelled"
    return {
        "resourceType": "Flag",
        "id": key,
        "meta": _security(label),
        "identifier": entry_identifier(key),
        "status": "active",
        "category": [{"coding": [coding(own("tag-kind"), "care")]}],
        "code": concept(text),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "period": {"start": instant(scene.admitted(guest) + timedelta(minutes=45))},
        "author": doctor(guest.doctor).reference,
    }
