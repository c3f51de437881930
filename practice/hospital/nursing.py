"""What nurses wrote of a few patients: intake and output of two days, entries of the record, a handover nobody has taken. No guidance."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal

from practice.hospital.people import BY_NAME, Staff
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    quantity,
    reference,
)

BALANCE = {
    "n3-12": (
        "-1 09:10 oral 200; -1 11:30 urine 420; -1 13:40 oral 250; -1 16:20 urine 380; -1 18:05 oral 180;"
        "-1 21:00 urine 350; -1 22:30 stool ~120; 0 05:40 urine 410; 0 07:50 oral 220; 0 09:35 urine 460;"
        "0 10:20 drain 60; 0 11:05 oral 150; 0 12:40 urine 390; 0 13:10 vomit ~80"
    ),
    "n3-03": "-1 10:00 oral 300; -1 15:30 urine 500; 0 08:20 oral 250; 0 11:45 urine ?",
    "n3-22": "0 08:05 feed 200; 0 10:00 urine 150; 0 12:05 feed 200; 0 13:20 urine 180",
}
"""Day (0 is today), time, way, mL; `~` estimated, `?` nobody knows."""
RECORD = {
    "n3-12": (
        (
            "-1 20:15",
            "白芷",
            "患者诉气促，呼吸 28 次/分，SpO₂ 91%，口唇轻度发绀。",
            "取半卧位，遵医嘱鼻导管吸氧由 2 L/min 调至 3 L/min，即告梁昀医师。",
            "20 分钟后呼吸 24 次/分，SpO₂ 95%，气促缓解。",
        ),
        (
            "0 09:40",
            "柳安",
            "患者咳嗽，咳黄白色黏痰，量中。",
            "协助翻身、拍背排痰，指导有效咳嗽，雾化吸入后漱口。",
            "痰液较前易咳出，患者能复述咳嗽方法。",
        ),
    ),
    "n3-03": (
        ("0 08:30", "杜若", "患者神志清，精神可，未诉特殊不适。", "按二级护理巡视，宣教下床活动要点。", "患者能复述。"),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One handover as it was signed."""

    severity: str
    status: str
    situation: str
    background: str
    assessment: str
    todo: str


HANDED = {
    "n3-12": Handed(
        severity="watcher",
        status="completed",
        situation="气促夜间加重一次，吸氧 3 L/min 后缓解",
        background="重症肺炎、脓毒症；青霉素类过敏（喉头水肿）",
        assessment="吸氧下仍气促，痰多黄稠，较前夜加重",
        todo="21:00 复测 SpO₂；痰培养结果追踪",
    ),
    "n3-03": Handed(
        severity="stable",
        status="requested",
        situation="一般情况好，入量偏少",
        background="慢性阻塞性肺疾病急性加重；磺胺类过敏",
        assessment="生命体征平稳，口唇稍干",
        todo="督促饮水，记出入量",
    ),
}
PARTS = {"condition": "病情", "measures": "措施", "effect": "效果"}
WAYS = {
    "oral": "Oral intake",
    "urine": "Urine",
    "stool": "Stool",
    "drain": "Drain",
    "vomit": "Vomit",
    "feed": "Tube feed",
}


def nursing(scene: Scene, people: Iterable[Guest]) -> Iterator[Json]:
    known = {guest.slug: guest for guest in people}
    for slug, lines in BALANCE.items():
        if slug in known:
            for line in lines.split(";"):
                yield from _entry(scene, known[slug], *line.split())
    for slug, entries in RECORD.items():
        if slug in known:
            for entry in entries:
                yield from _written(scene, known[slug], *entry)
    for slug, said in HANDED.items():
        if slug in known:
            yield from _handed(scene, known[slug], said)


def urine_of_day(scene: Scene, guest: Guest, until: datetime) -> int:
    """What the nurses measured in the 24 h before, in mL."""
    found = 0
    for line in BALANCE.get(guest.slug, "").split(";"):
        day, clock, way, said = line.split()
        at = _at(scene, guest, day, clock)
        if way == "urine" and at is not None and until - timedelta(days=1) < at <= until and said.isdigit():
            found += int(said)
    return found


def _at(scene: Scene, guest: Guest, day: str, clock: str) -> datetime | None:
    """None where it is still to come, or was before the admission."""
    at = scene.day(int(day), time.fromisoformat(clock))
    return at if scene.admitted(guest) < at < scene.now else None


def _entry(scene: Scene, guest: Guest, day: str, clock: str, way: str, said: str) -> Iterator[Json]:
    at = _at(scene, guest, day, clock)
    if at is None:
        return
    key = f"io-{guest.slug}-{at:%m%d%H%M}"
    made: Json = {
        "resourceType": "Observation",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "final",
        "category": [{"coding": [coding(f"{HL7}/observation-category", "exam")]}],
        "code": {"coding": [coding(own("fluid"), way, WAYS[way])]},
        "subject": guest.patient,
        "encounter": guest.encounter,
        "effectiveDateTime": instant(at),
        "performer": [BY_NAME[guest.nurse].reference],
    }
    if said == "?":
        made["dataAbsentReason"] = {"coding": [coding(f"{HL7}/data-absent-reason", "unknown")]}
    else:
        made["valueQuantity"] = quantity(Decimal(said.lstrip("~")), "mL")
    if said.startswith("~"):
        made["method"] = {"coding": [coding(own("reading-method"), "estimated", "Estimated")]}
    if way == "drain":
        number = {"coding": [coding(own("fluid"), "drain-number", "Number of the drain")]}
        made["component"] = [{"code": number, "valueInteger": 1}]
    yield made


def _composition(guest: Guest, key: str, kind: tuple[str, str], at: datetime, author: Staff) -> Json:
    code, title = kind
    return {
        "resourceType": "Composition",
        "id": key,
        "identifier": entry_identifier(key)[0],
        "status": "final",
        "type": concept(title, coding(own("document-type"), code)),
        "subject": guest.patient,
        "encounter": guest.encounter,
        "date": instant(at),
        "author": [author.reference],
        "title": title,
        "attester": [{"mode": "professional", "time": instant(at), "party": author.reference}],
    }


def _section(ident: str, title: str, text: str) -> Json:
    div = f'<div xmlns="http://www.w3.org/1999/xhtml"><pre>{text}</pre></div>'
    return {
        "title": title,
        "code": {"coding": [coding(own("note-section"), ident)]},
        "text": {"status": "additional", "div": div},
    }


def _written(scene: Scene, guest: Guest, when: str, nurse: str, *texts: str) -> Iterator[Json]:
    at = _at(scene, guest, *when.split())
    if at is None:
        return
    key = f"nr-{guest.slug}-{at:%m%d%H%M}"
    whole = "\n".join(f"{title}：{text}" for title, text in zip(PARTS.values(), texts, strict=True))
    sections = [_section(ident, title, text) for (ident, title), text in zip(PARTS.items(), texts, strict=True)]
    made = _composition(guest, key, ("nursing-record", "护理记录"), at, BY_NAME[nurse])
    yield made | {"text": _section("whole", "", whole)["text"], "section": sections}


def _handed(scene: Scene, guest: Guest, said: Handed) -> Iterator[Json]:
    """From the night to the day, this morning, or yesterday's where the morning is still to come."""
    morning = scene.day(0, time(7, 20))
    at = morning if morning < scene.now else scene.day(-1, time(7, 20))
    giver, receiver = BY_NAME["白芷"], BY_NAME["柳安"]
    key = f"nho-{guest.slug}"
    words = {"stable": "稳定", "watcher": "需关注", "unstable": "不稳定"}
    first = _section("severity", "病情程度", words[said.severity])
    first["code"]["coding"].append(coding(own("illness-severity"), said.severity, words[said.severity]))
    parts = (
        ("summary", "病情摘要", said.situation),
        ("identify", "身份", f"{guest.bed}床 {guest.name}"),
        ("situation", "现状", said.situation),
        ("background", "背景", said.background),
        ("assessment", "评估", said.assessment),
        ("recommendation", "建议与待办", said.todo),
    )
    sections = [first, *(_section(ident, title, text) for ident, title, text in parts)]
    yield _composition(guest, key, ("nursing-handover", "护理交班记录"), at, giver) | {"section": sections}
    task: Json = {
        "resourceType": "Task",
        "id": f"{key}-task",
        "identifier": entry_identifier(f"{key}-task"),
        "status": said.status,
        "intent": "order",
        "code": {"coding": [coding(own("task"), "nursing-handover", "护理交班")]},
        "description": said.situation,
        "focus": reference("Composition", key),
        "for": guest.patient,
        "encounter": guest.encounter,
        "authoredOn": instant(at),
        "lastModified": instant(at),
        "requester": giver.reference,
        "owner": receiver.reference,
    }
    if said.status == "completed":
        task["executionPeriod"] = {"end": instant(at + timedelta(minutes=12))}
        answer = {
            "type": {"coding": [coding(own("note-section"), "synthesis")]},
            "valueString": "关注气促与痰培养，21 点复测 SpO₂",
        }
        task["output"] = [answer]
    yield task
