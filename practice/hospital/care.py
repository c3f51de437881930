"""Care between people: departments, consults that were asked and answered, handovers, pathways, what was taken at home. Writes no law."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from html import escape

from practice.hospital.pack import medication
from practice.hospital.people import BY_NAME, Staff, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    BASE,
    LOINC,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    reference,
    status_of,
    structure,
)

DEPARTMENTS = (
    ("dept-ICU", "重症医学科"),
    ("dept-ENDO", "内分泌科"),
    ("dept-NEPH", "肾内科"),
    ("dept-SURG", "胸外科"),
    ("dept-PH", "临床药学室"),
)
HOME = (
    ("n3-01", "amlodipine-tab", "5 mg 口服 每日1次", "患者本人"),
    ("n3-01", "tiotropium-dpi", "18 µg 吸入 每日1次", "患者本人"),
    ("n3-01", "metoprolol-er-tab", "47.5 mg 口服 每日1次", "患者本人"),
    ("n3-12", "metformin-tab", "0.5 g 口服 每日3次", "患者之子"),
    ("n3-12", "valsartan-cap", "80 mg 口服 每日1次", "患者之子"),
    ("n3-23", "salmeterol-fluticasone-dpi", "1 吸 每日2次", "患者本人"),
    ("n3-23", "montelukast-tab", "10 mg 口服 每晚1次", "患者本人"),
)
"""Patient, drug of the pack, dose in words, who said so."""
PATHWAYS = (
    ("n3-07", "cap", "社区获得性肺炎临床路径（示例）", (("d1", 1), ("d23", 2))),
    ("n3-12", "cap", "社区获得性肺炎临床路径（示例）", (("d1", 1), ("severe", 3))),
    ("n3-01", "aecopd", "慢阻肺急性加重临床路径（示例）", (("d1", 1), ("d24", 2), ("d5", 5))),
)
"""Patient, pathway, title, stages with the day of the stay on which each began."""
SEVERITY = {"stable": "稳定", "watcher": "需关注", "unstable": "不稳定"}
HANDOVERS = (
    (
        "n3-12",
        "unstable",
        "重症肺炎、脓毒症，去甲肾上腺素泵入中，夜间 MAP 62–68",
        "06:00 乳酸待回报\n血培养 2/2 阳性随访",
        "若 MAP < 65 mmHg 或尿量 < 0.5 mL/kg/h，上调升压药并通知顾主任",
        "accepted",
    ),
    (
        "n3-27",
        "watcher",
        "Ⅱ型呼衰无创通气，夜间耐受可，间断烦躁",
        "10:00 复查血气",
        "若 pH < 7.25 或意识变差，准备插管",
        "requested",
    ),
    ("n3-07", "stable", "社区获得性肺炎 D3，体温下降，血氧稳定", "复查血常规、CRP", "", "accepted"),
)
"""Patient, severity, summary, actions, contingency, how it stands."""


def care(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    known = {guest.slug: guest for guest in people}
    for key, name in DEPARTMENTS:
        yield {
            "resourceType": "Organization",
            "id": key,
            "active": True,
            "type": [status_of("organization-type", "dept")],
            "name": name,
            "partOf": reference("Organization", "yunting"),
        }
    for number, (slug, drug, dose, source) in enumerate(HOME, start=1):
        yield _home(scene, known[slug], f"home-{number}", drug, dose, source)
    for slug, pathway, title, stages in PATHWAYS:
        yield _plan(scene, known[slug], pathway, title, stages)
    yield _variance(scene, known["n3-01"])
    for slug, *parts in HANDOVERS:
        yield from _handover(scene, known[slug], *parts)
    yield from _asked(scene, known["n3-16"])
    yield from _answered(scene, known["n3-12"])


def _home(scene: Scene, guest: Guest, key: str, drug: str, dose: str, source: str) -> Json:
    return {
        "resourceType": "MedicationStatement",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "active",
        "medicationCodeableConcept": medication(scene.content, drug),
        "subject": guest.patient,
        "context": guest.encounter,
        "dateAsserted": instant(scene.admitted(guest) + timedelta(hours=1)),
        "informationSource": {"display": source},
        "dosage": [{"text": dose}],
    }


def _plan(scene: Scene, guest: Guest, pathway: str, title: str, stages: tuple[tuple[str, int], ...]) -> Json:
    began = scene.admitted(guest) + timedelta(hours=1)
    entries = [(stage, began + timedelta(days=day - 1)) for stage, day in stages]
    key = f"cp-{guest.slug}"
    return {
        "resourceType": "CarePlan",
        "id": key,
        "identifier": entry_identifier(key),
        "extension": [
            {
                "url": structure("pathway-stage"),
                "extension": [
                    {"url": "stage", "valueCode": stage},
                    {"url": "since", "valueDateTime": instant(min(since, scene.now))},
                ],
            }
            for stage, since in entries
        ],
        "instantiatesCanonical": [f"{BASE}/PlanDefinition/{pathway}|2026.11.21"],
        "status": "active",
        "intent": "plan",
        "title": title,
        "subject": guest.patient,
        "encounter": guest.encounter,
        "period": {"start": instant(began)},
        "created": instant(began),
        "author": doctor(guest.doctor).reference,
    }


def _variance(scene: Scene, guest: Guest) -> Json:
    key = f"pv-{guest.slug}"
    return {
        "resourceType": "Communication",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "topic": concept("肺功能", coding(own("pathway-item"), "pft")),
        "about": [reference("CarePlan", f"cp-{guest.slug}")],
        "sent": instant(scene.now - timedelta(hours=5)),
        "sender": doctor(guest.doctor).reference,
        "reasonCode": [{"coding": [coding(own("care-step"), "pathway-variance")]}],
        "payload": [{"contentString": "急性期不宜检查，出院后 4 周门诊完成"}],
    }


def _handover(
    scene: Scene, guest: Guest, severity: str, summary: str, actions: str, contingency: str, status: str
) -> Iterator[Json]:
    """The night's doctor to the day's, this morning, or yesterday's where the morning is still to come."""
    morning = scene.day(0, time(8, 0))
    at = morning if morning < scene.now else scene.day(-1, time(8, 0))
    giver, receiver = BY_NAME["梁昀"], BY_NAME["沈亦舟"]
    key = f"ho-{guest.slug}"
    parts = [
        ("summary", "病情摘要", summary),
        ("actions", "待办事项", actions),
        ("contingency", "情况预判与应对", contingency),
    ]
    graded = coding(own("illness-severity"), severity, SEVERITY[severity])
    first = _section("severity", "病情程度", SEVERITY[severity])
    first["code"]["coding"].append(graded)
    yield {
        "resourceType": "Composition",
        "id": key,
        "identifier": {"system": entry_identifier(key)[0]["system"], "value": entry_identifier(key)[0]["value"]},
        "status": "final",
        "type": concept("交班记录", coding(own("document-type"), "handover")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "date": instant(at),
        "author": [giver.reference],
        "title": "交班记录",
        "section": [first, *(_section(ident, title, text) for ident, title, text in parts if text)],
    }
    yield _handshake(guest, key, summary, giver, receiver, at, status)


def _handshake(guest: Guest, key: str, summary: str, giver: Staff, receiver: Staff, at: datetime, status: str) -> Json:
    task: Json = {
        "resourceType": "Task",
        "id": f"{key}-task",
        "identifier": entry_identifier(f"{key}-task"),
        "status": "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "handover", "交班")]},
        "description": summary,
        "focus": reference("Composition", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": giver.reference,
        "owner": receiver.reference,
    }
    if status != "accepted":
        return task
    said = {"type": {"coding": [coding(own("note-section"), "synthesis")]}, "valueString": f"复述：{summary}"}
    taken = instant(at + timedelta(minutes=12))
    return task | {"status": "completed", "lastModified": taken, "executionPeriod": {"end": taken}, "output": [said]}


def _section(ident: str, title: str, text: str) -> Json:
    body = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    return {
        "title": title,
        "code": {"coding": [coding(own("note-section"), ident)]},
        "text": {"status": "additional", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'},
    }


def _asked(scene: Scene, guest: Guest) -> Iterator[Json]:
    """Urgent, to the other ward's department, and late by now."""
    at = scene.now - timedelta(minutes=25)
    question = "间质性肺病，夜间气促加重，NT-proBNP 升高，请协助评估心功能"
    due = at + timedelta(minutes=10)
    yield from _consult(guest, "consult-n3-16", "dept-N5", "心血管内科", question, at, due, is_urgent=True)


def _answered(scene: Scene, guest: Guest) -> Iterator[Json]:
    """Answered by intensive care, and not read yet."""
    at = scene.now - timedelta(hours=6)
    done = at + timedelta(hours=1)
    order, task, check = _consult(
        guest,
        "consult-n3-12",
        "dept-ICU",
        "重症医学科",
        "脓毒症，升压药依赖，请评估转科",
        at,
        at + timedelta(hours=24),
        is_urgent=False,
    )
    record = "consult-n3-12-record"
    texts = (
        ("findings", "会诊所见", "神清，去甲肾上腺素 0.2 µg/kg/min，乳酸 4.1 mmol/L。"),
        ("opinion", "会诊意见", "建议转 ICU；完善血流动力学监测，6 h 复查乳酸。"),
    )
    yield order | {"status": "completed"}
    yield check
    yield {
        "resourceType": "Composition",
        "id": record,
        "identifier": {"system": entry_identifier(record)[0]["system"], "value": entry_identifier(record)[0]["value"]},
        "status": "final",
        "type": concept("会诊记录", coding(LOINC, "11488-4", "Consult note"), coding(own("document-type"), "consult")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "date": instant(done),
        "author": [BY_NAME["程青"].reference],
        "title": "会诊记录",
        "section": [_section(ident, title, text) for ident, title, text in texts],
    }
    output = [{"type": concept("会诊记录"), "valueReference": reference("Composition", record)}]
    yield task | {
        "status": "completed",
        "lastModified": instant(done),
        "executionPeriod": {"end": instant(done)},
        "output": output,
    }


def _consult(
    guest: Guest, key: str, asked: str, name: str, question: str, at: datetime, due: datetime, *, is_urgent: bool
) -> tuple[Json, Json, Json]:
    priority = "stat" if is_urgent else "routine"
    owner, asker = reference("Organization", asked, name), doctor(guest.doctor).reference
    period = {"start": instant(at), "end": instant(due)}
    kind = {"coding": [coding(own("task"), "consult", "会诊")]}
    order = {
        "resourceType": "ServiceRequest",
        "id": key,
        "identifier": entry_identifier(f"{key}-order"),
        "status": "active",
        "intent": "order",
        "category": [
            {"coding": [coding(own("order-term"), "temporary")]},
            {"coding": [coding(own("order-kind"), "other")]},
            kind,
        ],
        "priority": priority,
        "code": kind | {"text": f"会诊：{name}"},
        "subject": guest.patient,
        "encounter": guest.encounter,
        "occurrencePeriod": period,
        "authoredOn": instant(at),
        "requester": asker,
        "performer": [owner],
        "note": [{"text": question}],
    }
    task = {
        "resourceType": "Task",
        "id": f"{key}-task",
        "identifier": entry_identifier(f"{key}-task"),
        "basedOn": [reference("ServiceRequest", key)],
        "status": "requested",
        "intent": "order",
        "priority": priority,
        "code": kind,
        "description": question,
        "focus": reference("ServiceRequest", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": asker,
        "owner": owner,
        "restriction": {"period": period},
    }
    return order, task, _check(guest, key, at)


def _check(guest: Guest, key: str, at: datetime) -> Json:
    """The nurse's check of the order."""
    return {
        "resourceType": "Task",
        "id": f"{key}-check",
        "identifier": entry_identifier(f"{key}-check"),
        "basedOn": [reference("ServiceRequest", key)],
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "verify-order")]},
        "focus": reference("ServiceRequest", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "owner": BY_NAME[guest.nurse].reference,
        "executionPeriod": {"end": instant(at + timedelta(minutes=3))},
    }
