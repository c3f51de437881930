"""The people beside the wards: who left this week, who is awaited on bed 30, and one pre-admission without a bed."""

from collections.abc import Iterator
from datetime import timedelta

from practice.hospital.admission import participant, patient, stay, whereabouts
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    ICD10,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    reference,
    status_of,
)

LEFT = (
    ("30", "邓廷川", "Deng Tingchuan", True, "1957-02-18", "慢阻肺急性加重", "J44.1", 1, 9),
    ("06", "卢映秋", "Lu Yingqiu", False, "1979-10-09", "社区获得性肺炎", "J18.9", 1, 7),
    ("21", "纪长风", "Ji Changfeng", True, "1949-06-21", "肺栓塞", "I26.9", 1, 11),
    ("19", "宁静远", "Ning Jingyuan", True, "1990-03-03", "自发性气胸", "J93.1", 2, 6),
    ("17", "费清和", "Fei Qinghe", False, "1966-12-28", "支气管哮喘", "J45.9", 2, 6),
    ("24", "滕若谷", "Teng Ruogu", True, "1972-08-16", "支气管扩张伴感染", "J47", 3, 10),
)


def others(scene: Scene) -> Iterator[Json]:
    yield from _awaited(scene)
    yield from _pre_admitted(scene)
    yield from _left(scene)


def _awaited(scene: Scene) -> Iterator[Json]:
    """罗知秋: announced from the emergency room, on the ward's list, in no bed yet; bed 30 is reserved."""
    due = scene.next_half_hour() + timedelta(minutes=30)
    slug, names = "n3-30", ("罗知秋", "Luo Zhiqiu")
    who = patient(slug, *names, is_male=False, born=f"{scene.now.year - 59}-12-31", number=7030)
    yield who
    places = whereabouts("N3", "N3-30", "planned", {"start": instant(due)})
    yield stay(slug, reference("Patient", who["id"]), f"{scene.now:%y%m}-04990", due) | {
        "status": "planned",
        "participant": [
            participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference),
            participant(
                "https://wardlight.org/fhir/CodeSystem/participant", "responsible-nurse", BY_NAME["紫苏"].reference
            ),
        ],
        "reasonCode": [concept("胸闷待查 · 急诊转入")],
        "location": [places[0], places[1] | {"status": "reserved"}],
    }


def _pre_admitted(scene: Scene) -> Iterator[Json]:
    """樊若水: 预住院, a virtual admission; his tests are done before there is a bed for him."""
    due = scene.now + timedelta(days=2)
    slug, names = "n3-pre-1", ("樊若水", "Fan Ruoshui")
    who = patient(slug, *names, is_male=True, born=f"{scene.now.year - 61}-04-09", number=7031)
    yield who
    places = whereabouts("N3", "N3-30", "planned", {"start": instant(due)})
    yield stay(slug, reference("Patient", who["id"]), f"{scene.now:%y%m}-04991", due) | {
        "status": "planned",
        "class": coding(f"{HL7}/v3-ActCode", "PRENC", "pre-admission"),
        "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference)],
        "reasonCode": [concept("右上肺结节，拟行支气管镜检查")],
        "location": [places[0]],
    }
    yield _review(scene, slug, reference("Patient", who["id"]))
    for item, words in (("identity", "身份与联系电话已核对"), ("history", "过敏史与用药史（含抗凝药）已询问")):
        yield _prepared(scene, slug, reference("Patient", who["id"]), item, words)


def _review(scene: Scene, slug: str, subject: Json) -> Json:
    """The admission office accepted the request yesterday."""
    at = scene.now - timedelta(hours=19)
    return {
        "resourceType": "Task",
        "id": f"review-{slug}",
        "identifier": entry_identifier(f"review-{slug}"),
        "status": "completed",
        "intent": "order",
        "code": concept("入院证审核", coding(own("task"), "admission-review")),
        "focus": reference("Encounter", f"e-{slug}"),
        "for": subject,
        "encounter": reference("Encounter", f"e-{slug}"),
        "authoredOn": instant(at - timedelta(hours=2)),
        "lastModified": instant(at),
        "executionPeriod": {"end": instant(at)},
        "owner": {"display": "住院管理处 蔡宁"},
    }


def _prepared(scene: Scene, slug: str, subject: Json, item: str, words: str) -> Json:
    key, at = f"check-{slug}-{item}", scene.now - timedelta(hours=18)
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "instantiatesCanonical": "https://wardlight.org/fhir/PlanDefinition/pre-admission|1",
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "check-item")]},
        "description": words,
        "for": subject,
        "encounter": reference("Encounter", f"e-{slug}"),
        "executionPeriod": {"end": instant(at)},
        "authoredOn": instant(at),
        "requester": doctor("沈").reference,
        "owner": doctor("沈").reference,
        "reasonCode": concept(words, coding(own("checklist-item"), item)),
    }


def _left(scene: Scene) -> Iterator[Json]:
    for number, (bed, name, pinyin, is_male, born, headline, code, ago, length) in enumerate(LEFT, start=1):
        slug = f"n3-left-{number}"
        who = patient(slug, name, pinyin, is_male=is_male, born=born, number=6100 + number)
        left = scene.now - timedelta(days=ago, hours=2, minutes=number)
        came = left - timedelta(days=length)
        period = {"start": instant(came), "end": instant(left)}
        subject = reference("Patient", who["id"])
        yield who
        yield stay(slug, subject, f"{came:%y%m}-{3900 + number:05d}", came) | {
            "status": "finished",
            "period": period,
            "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference)],
            "reasonCode": [concept(headline)],
            "diagnosis": [
                {
                    "condition": reference("Condition", f"c-{slug}-1"),
                    "use": status_of("diagnosis-role", "DD"),
                    "rank": 1,
                }
            ],
            "location": whereabouts("N3", f"N3-{bed}", "completed", period),
        }
        yield {
            "resourceType": "Condition",
            "id": f"c-{slug}-1",
            "identifier": entry_identifier(f"c-{slug}-1"),
            "clinicalStatus": status_of("condition-clinical", "resolved"),
            "verificationStatus": status_of("condition-ver-status", "confirmed"),
            "category": [status_of("condition-category", "encounter-diagnosis")],
            "code": concept(headline, coding(ICD10, code)),
            "subject": subject,
            "encounter": reference("Encounter", f"e-{slug}"),
            "recordedDate": instant(came),
        }
