"""Blood, a suspected infection, an adverse event, once each of what their pages show; every bag and every number is invented.

Bed 27 has red cells ordered and matched, one of the bags expired; a bag of bed 25 lies in the same fridge and is the wrong one for 27.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from practice.hospital.lines import Line
from practice.hospital.orders import orders, place
from practice.hospital.people import BY_NAME
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    LOINC,
    SNOMED,
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

WAITS, RUNS = "n3-27", "n3-25"
SUSPECTED, FELL = "n3-33", "n3-23"
CELLS = Line(kind="nursing", codes=("BLOOD-RBC",), frequency="ONCE", ago_h=Decimal("0.8"))
COMPONENT = "去白细胞悬浮红细胞"
ABO = {"O": "LA19708-9", "A": "LA19710-5", "B": "LA19709-7", "AB": "LA28449-9"}
RHD = {"pos": ("LA6576-8", "阳性"), "neg": ("LA6577-6", "阴性")}
BAGS = (
    ("W000026100017", WAITS, "B", "pos", 18.0),
    ("W000026100025", WAITS, "O", "pos", 9.0),
    ("W000026100033", WAITS, "B", "pos", -0.3),
    ("W000026100041", RUNS, "A", "pos", 15.0),
    ("W000026100058", RUNS, "A", "pos", 21.0),
)
"""Number, for whom it was matched, ABO, RhD, days until it expires."""
GROUPS = {WAITS: ("B", "pos"), RUNS: ("A", "pos")}
RUNNING = "W000026100041"


def safety(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    known = {guest.slug: guest for guest in people}
    for slug, (abo, rhd) in GROUPS.items():
        yield from orders(scene, place(scene, known[slug], CELLS, f"{slug}-blood"))
        yield from _group(scene, known[slug], abo, rhd)
    for bag in BAGS:
        yield _match(scene, known[bag[1]], bag)
    yield from _running(scene, known[RUNS])
    yield from _suspicion(scene, known[SUSPECTED])
    yield from _event(scene, known[FELL])


def _observation(guest: Guest, key: str, at: datetime, code: Json, category: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", category)]}],
        "code": code,
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(at),
    }


def _group(scene: Scene, guest: Guest, abo: str, rhd: str) -> Iterator[Json]:
    at = scene.now - timedelta(hours=7)
    found = (
        ("883-9", "ABO血型", ABO[abo], f"{abo}型"),
        ("10331-7", "Rh(D)血型", *RHD[rhd]),
    )
    for loinc, name, answer, words in found:
        made = _observation(guest, f"group-{guest.slug}-{loinc}", at, concept(name, coding(LOINC, loinc)), "laboratory")
        yield made | {"valueCodeableConcept": concept(words, coding(LOINC, answer))}


def _bag(scene: Scene, bag: tuple[str, str, str, str, float]) -> Json:
    number, _, abo, rhd, days = bag
    label = [
        {"url": "abo", "valueCode": abo},
        {"url": "rhd", "valueCode": rhd},
        {"url": "expires", "valueDateTime": instant(scene.now + timedelta(days=days))},
        {"url": "volume", "valueQuantity": quantity(Decimal(200), "mL")},
    ]
    return {
        "resourceType": "BiologicallyDerivedProduct",
        "id": "unit",
        "extension": [{"url": structure("blood-unit-label"), "extension": label}],
        "identifier": [{"system": sid("blood-unit"), "value": number}],
        "productCategory": "cells",
        "productCode": concept(COMPONENT, coding(own("blood-component"), "BLOOD-RBC", COMPONENT)),
    }


def _match(scene: Scene, guest: Guest, bag: tuple[str, str, str, str, float]) -> Json:
    at = scene.now - timedelta(minutes=34)
    key = f"match-{bag[0].lower()}"
    made = _observation(guest, key, at, concept("交叉配血(主侧)", coding(LOINC, "1250-0")), "laboratory")
    return made | {
        "contained": [_bag(scene, bag)],
        "basedOn": [reference("ServiceRequest", f"{guest.slug}-blood-1")],
        "focus": [{"reference": "#unit"}],
        "performer": [{"display": "输血科 程"}],
        "valueCodeableConcept": concept("相合", coding(own("crossmatch"), "compatible")),
    }


def _running(scene: Scene, guest: Guest) -> Iterator[Json]:
    """Begun half an hour ago, looked at after a quarter of an hour."""
    began, key = scene.now - timedelta(minutes=30), f"blood-{guest.slug}"
    bag = next(one for one in BAGS if one[0] == RUNNING)
    people = (("PPRF", guest.nurse), ("VRF", "苏叶"))
    yield {
        "resourceType": "Procedure",
        "id": key,
        "identifier": entry_identifier(key),
        "contained": [_bag(scene, bag)],
        "extension": [{"url": structure("transfused-unit"), "valueReference": {"reference": "#unit"}}],
        "basedOn": [reference("ServiceRequest", f"{guest.slug}-blood-1")],
        "status": "in-progress",
        "category": {"coding": [coding(own("transfusion"), "transfusion")]},
        "code": concept(COMPONENT, coding(SNOMED, "116863004")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "performedPeriod": {"start": instant(began)},
        "performer": [
            {"function": {"coding": [coding(f"{HL7}/v3-ParticipationType", code)]}, "actor": BY_NAME[name].reference}
            for code, name in people
        ],
    }
    part = [reference("Procedure", key)]
    looks = ((began, "before", "36.7", 60), (began + timedelta(minutes=15), "first", "36.9", 120))
    for at, phase, heat, rate in looks:
        words = {"coding": [coding(own("transfusion"), "watch")]}
        seen = _observation(guest, f"{key}-{phase}", at, words, "procedure")
        told = {
            "code": {"coding": [coding(own("transfusion"), "rate")]},
            "valueQuantity": quantity(Decimal(rate), "mL/h"),
        }
        yield seen | {
            "partOf": part,
            "performer": [BY_NAME[guest.nurse].reference],
            "valueCodeableConcept": {"coding": [coding(own("transfusion"), phase)]},
            "component": [told],
        }
        taken = _observation(guest, f"{key}-{phase}-t", at, concept("体温", coding(LOINC, "8310-5")), "vital-signs")
        yield taken | {
            "partOf": part,
            "performer": [BY_NAME[guest.nurse].reference],
            "valueQuantity": quantity(Decimal(heat), "℃", "Cel"),
        }


def _suspicion(scene: Scene, guest: Guest) -> Iterator[Json]:
    at, key = scene.now - timedelta(hours=2), "suspicion-1"
    yield {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "requested",
        "intent": "order",
        "priority": "urgent",
        "code": {"coding": [coding(own("task"), "infection-suspicion", "院感疑似病例")]},
        "description": "疑似医院获得性肺炎",
        "reasonCode": {
            "text": "入院第 4 天起体温 38.6 ℃，C 反应蛋白升高，痰培养检出同一菌株两次；监测系统 HAP-02 提示"
        },
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": {"display": "感染管理科"},
        "restriction": {"period": {"start": instant(at), "end": instant(at + timedelta(hours=24))}},
    }
    yield _said(
        "suspicion-1-a", guest, key, scene.now - timedelta(minutes=50), "请确认痰标本留取方式，并说明胸片变化。"
    )


def _said(key: str, guest: Guest, task: str, at: datetime, words: str) -> Json:
    return {
        "resourceType": "Communication",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "subject": guest.patient,
        "encounter": guest.encounter,
        "about": [reference("Task", task)],
        "sent": instant(at),
        "sender": {"display": "感染管理科 方" if task.startswith("suspicion") else "护理部 冯"},
        "payload": [{"contentString": words}],
    }


def _event(scene: Scene, guest: Guest) -> Iterator[Json]:
    at, key, task = scene.now - timedelta(hours=9), "event-1", "event-1-task"
    by = BY_NAME[guest.nurse].reference
    account = [
        {"url": "grade", "valueCodeableConcept": concept("到达患者，无伤害", coding(own("event-grade"), "none"))},
        {"url": "place", "valueString": "病房卫生间门口"},
        {"url": "what", "valueString": "夜间独自起床如厕，扶门框滑坐于地，未碰撞头部。"},
        {"url": "done", "valueString": "协助回床，测生命体征，查体无压痛，床栏拉起，告知呼叫铃使用。"},
        {"url": "told", "valueCodeableConcept": concept("医师", coding(own("event-told"), "doctor"))},
    ]
    yield {
        "resourceType": "AdverseEvent",
        "id": key,
        "identifier": entry_identifier(key)[0],
        "extension": [{"url": structure("event-account"), "extension": account}],
        "actuality": "actual",
        "event": concept("跌倒/坠床", coding(own("adverse-event"), "fall")),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "date": instant(at),
        "recordedDate": instant(at + timedelta(minutes=25)),
        "seriousness": {"coding": [coding(f"{HL7}/adverse-event-seriousness", "Non-serious")]},
        "recorder": by,
    }
    yield {
        "resourceType": "Task",
        "id": task,
        "identifier": entry_identifier(task),
        "status": "in-progress",
        "intent": "order",
        "businessStatus": {"text": "护理部已受理，三日内科室讨论"},
        "code": {"coding": [coding(own("task"), "adverse-event", "不良事件")]},
        "description": "跌倒/坠床 · 到达患者，无伤害",
        "focus": reference("AdverseEvent", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at + timedelta(minutes=25)),
        "lastModified": instant(scene.now - timedelta(hours=2)),
        "requester": by,
    }
    yield _said("event-1-a", guest, task, scene.now - timedelta(hours=2), "请补充当时跌倒风险评分与地面情况。")
