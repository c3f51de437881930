"""What central found about notes, with two threads, and what the records department was asked and answered. Invents no law."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from practice.hospital.documents import LOCKED
from practice.hospital.people import BY_NAME, Staff, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, concept, entry_identifier, instant, own, reference, structure

ENGINE = reference("Device", "d-qc", "病历质控引擎")
TASKS = (
    (
        "1",
        "n3-22",
        "n-n3-22-23",
        "AI-OP-07",
        "手术部位写为左侧胸腔，术前诊断与知情同意书均为右侧，请核对",
        "high",
        "ai",
        3,
        "site",
        "",
    ),
    (
        "2",
        "n3-12",
        "n-n3-12-20",
        "ZK-IN-12",
        "现病史未记录入院前抗菌药物使用情况，请补充药名、剂量与疗程",
        "moderate",
        "human",
        20,
        "",
        "现病史：",
    ),
    ("3", "n3-07", "n-n3-07-20", "RY-03", "体格检查缺少体重", "low", "rule", 40, "", ""),
    ("4", "n3-01", "n-n3-01-21", "ZK-RD-02", "查房记录缺少鉴别诊断分析", "moderate", "human", 30, "", ""),
)
"""Number, patient, note, rule, words, severity, source, hours ago, field, quoted words. The fourth was mended and closed."""
ISSUE = ("n3-16", "n-n3-16-1", "RY-11", "诊疗计划未写明疗效评估的时间点")
OFFICE = (
    ("asked", "n3-11", "查房后病情变化，抢救占用时间，请予解锁补记"),
    ("granted", "n3-26", "当日外出会诊，回院后补记"),
    ("refused", "n3-32", "补记查房意见"),
)
"""How an unlock stands, whose locked document, why it was asked."""
RECORDS = (
    ("borrow-record", "granted", "n3-01", "2025-03 住院病案", "对比既往肺功能与影像", "病案借阅申请"),
    ("recall-record", "asked", "n3-15", "2024-11 住院病案", "出院诊断编码需更正", "病案召回申请"),
    ("archive-record", "refused", "n3-07", "2026-01 门诊留观病历", "归入住院病案", "病案归档申请"),
)
"""What, how it stands, whose, which record, why, the name of the request."""


def quality(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    known = {guest.slug: guest for guest in people}
    yield {
        "resourceType": "Device",
        "id": "d-qc",
        "status": "active",
        "deviceName": [{"name": "病历质控引擎", "type": "user-friendly-name"}],
    }
    for row in TASKS:
        yield _finding(scene, known[row[1]], row)
    yield _issue(scene, known[ISSUE[0]])
    author, chief = doctor(known["n3-12"].doctor), BY_NAME["顾明澜"]
    guest = known["n3-12"]
    yield _reply(scene, guest, 1, author, "appeal", "家属诉入院前未用抗菌药物，已写入既往史", 15)
    yield _reply(scene, guest, 2, chief, "upheld", "现病史仍需写明“入院前未用”，请补一句", 4)
    for state, slug, why in OFFICE:
        yield _unlock(scene, known[slug], state, why)
    yield _notice(scene, known["n3-04"])
    for code, state, slug, document, why, name in RECORDS:
        yield _asked(scene, known[slug], state, code, name, document, why)


def _notice(scene: Scene, guest: Guest) -> Json:
    """The registration desk's own flag; stations show neutral words to those who may know that there is one."""
    return {
        "resourceType": "Flag",
        "id": f"registration-{guest.slug}",
        "identifier": entry_identifier(f"registration-{guest.slug}"),
        "status": "active",
        "category": [{"coding": [coding(own("tag-kind"), "registration-notice")]}],
        "code": {"text": "既往欠费未结"},
        "subject": guest.patient,
        "period": {"start": instant(scene.now - timedelta(days=200))},
        "author": reference("Organization", "yunting", "门诊登记处"),
    }


def _finding(scene: Scene, guest: Guest, row: tuple[str, str, str, str, str, str, str, int, str, str]) -> Json:
    number, _, note, rule, words, severity, source, hours, field, quote = row
    at, key = scene.now - timedelta(hours=hours), f"qc-{number}"
    places = [{"url": structure("finding-field"), "valueCode": field}] if field else []
    places += [{"url": structure("finding-quote"), "valueString": quote}] if quote else []
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "extension": [
            {"url": structure("finding-source"), "valueCode": source},
            {"url": structure("finding-severity"), "valueCode": severity},
            *places,
        ],
        "status": "completed" if number == "4" else "requested",
        "intent": "order",
        "code": {"coding": [coding(own("task"), "record-finding", "病历质控问题")]},
        "description": words,
        "focus": reference("Composition", note),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": BY_NAME["顾明澜"].reference if source == "human" else ENGINE,
        "owner": doctor(guest.doctor).reference,
        "reasonCode": {"coding": [coding(own("record-rule"), rule)], "text": words},
        "restriction": {"period": {"end": instant(at + timedelta(days=3))}},
    }


def _issue(scene: Scene, guest: Guest) -> Json:
    _, note, rule, words = ISSUE
    return {
        "resourceType": "DetectedIssue",
        "id": "qc-issue-1",
        "identifier": entry_identifier("qc-issue-1"),
        "extension": [{"url": structure("finding-source"), "valueCode": "rule"}],
        "status": "final",
        "code": concept("病程记录内涵质控", coding(own("record-rule"), rule)),
        "severity": "low",
        "patient": guest.patient,
        "identifiedDateTime": instant(scene.now - timedelta(hours=7)),
        "author": ENGINE,
        "implicated": [reference("Composition", note)],
        "detail": words,
    }


def _reply(scene: Scene, guest: Guest, number: int, sender: Staff, answer: str, words: str, hours: int) -> Json:
    key = f"qc-reply-{number}"
    return {
        "resourceType": "Communication",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "subject": guest.patient,
        "topic": {"coding": [coding(own("record-rule"), "ZK-IN-12")], "text": "现病史未记录入院前抗菌药物使用情况"},
        "about": [reference("Composition", "n-n3-12-20"), reference("Task", "qc-2")],
        "encounter": guest.encounter,
        "sent": instant(scene.now - timedelta(hours=hours)),
        "sender": sender.reference,
        "reasonCode": [{"coding": [coding(own("finding-reply"), answer)]}],
        "payload": [{"contentString": words}],
    }


def _unlock(scene: Scene, guest: Guest, state: str, why: str) -> Json:
    title, rule = LOCKED[guest.slug]
    due = scene.admitted(guest) + timedelta(hours=48)
    return {
        **_asked(scene, guest, state, "unlock-document", "时限解锁申请", title, why),
        "reasonCode": {"coding": [coding(own("record-rule"), rule)], "text": title},
        "restriction": {"period": {"end": instant(due)}},
    }


def _asked(scene: Scene, guest: Guest, state: str, code: str, name: str, document: str, why: str) -> Json:
    at, key = scene.now - timedelta(hours=5), f"{code}-{guest.slug}"
    until = {
        "type": {"coding": [coding(own("task"), "granted-until")]},
        "valueDateTime": instant(scene.now + timedelta(hours=20)),
    }
    answers: dict[str, Json] = {
        "asked": {"status": "requested"},
        "granted": {"status": "completed", "output": [until]},
        "refused": {"status": "rejected", "statusReason": {"text": "已由质控处理，请另行补记说明"}},
    }
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        **answers[state],
        "intent": "order",
        "code": {"coding": [coding(own("task"), code, name)]},
        "description": document,
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at if state == "asked" else at + timedelta(hours=1)),
        "requester": doctor(guest.doctor).reference,
        "note": [{"authorReference": doctor(guest.doctor).reference, "time": instant(at), "text": why}],
    }
