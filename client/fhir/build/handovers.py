"""A handover of one patient (I-PASS, a nurse's ISBAR) and its handshake; refuses a yes that was not said back, and a no without a reason.

The Composition is the snapshot that the giver signed and is never changed; the Task beside it carries the receiver's answer.
"""

from typing import Any

from client.commands import HandOver, TakeOver
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    AT_BEDSIDE,
    DOCUMENT_TYPE,
    HANDOVER,
    ILLNESS_SEVERITY,
    NOTE_SECTION,
    NURSING_HANDOVER,
    READ_BACK_ITEM,
    TASK,
    TASK_INTENT,
    WARD_PART,
)
from client.fhir.narrative import narrative
from client.records.care import HandoverEvent, Isbar, Severity, WardPart

PART_WORDS = {
    WardPart.ORIGINAL: "原有",
    WardPart.NEW: "新入",
    WardPart.TRANSFER_IN: "转入",
    WardPart.TRANSFER_OUT: "转出",
    WardPart.DISCHARGE: "出院",
    WardPart.DEATH: "死亡",
    WardPart.OPERATION: "手术",
    WardPart.DELIVERY: "分娩",
    WardPart.CRITICAL: "病危",
    WardPart.SERIOUS: "病重",
    WardPart.OPERATION_TOMORROW: "明日手术",
}
ISBAR_TITLES = {
    "identify": "身份 Identify",
    "situation": "现状 Situation",
    "background": "背景 Background",
    "assessment": "评估 Assessment",
    "recommendation": "建议与待办 Recommendation",
}
SEVERITY_WORDS = {Severity.STABLE: "稳定", Severity.WATCHER: "需关注", Severity.UNSTABLE: "不稳定"}


def write_handover(sheet: Sheet, command: HandOver) -> None:
    """The Composition with the five parts but the synthesis, which is the receiver's, then the Task that asks him."""
    at = instant(command.occurred_at)
    sections = _sections(sheet, command)
    is_nursing = command.isbar is not None
    kind, title = (NURSING_HANDOVER, "护理交班记录") if is_nursing else (HANDOVER, "交班记录")
    made = kept(
        resourceType="Composition",
        status="final",
        type={"coding": [coding(DOCUMENT_TYPE, kind)], "text": title},
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        date=at,
        author=[person(command.author)],
        title=title,
        attester=[{"mode": "professional", "time": at, "party": person(command.author)}],
        event=[{"period": {"start": instant(command.since), "end": at}}] if command.since else [],
        section=sections,
    )
    key = sheet.create(made)
    sheet.create(
        kept(
            resourceType="Task",
            status="requested",
            intent=TASK_INTENT,
            priority="urgent" if command.severity is Severity.UNSTABLE else "routine",
            code=coded(TASK, kind, "护理交班" if is_nursing else "交班"),
            description=line(command.patient_summary, "summary"),
            focus=sheet.reference(key),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            authoredOn=at,
            lastModified=at,
            requester=person(command.author),
            owner=person(command.receiver) if command.receiver else None,
            input=[_item(one) for one in command.to_read_back],
        )
    )


def _item(one: HandoverEvent) -> dict[str, Any]:
    return {"type": {"coding": [coding(NOTE_SECTION, READ_BACK_ITEM)]}, "valueString": line(one.what, "read-back")}


def _sections(sheet: Sheet, command: HandOver) -> list[dict[str, Any]]:
    severity = coding(ILLNESS_SEVERITY, command.severity.value, SEVERITY_WORDS[command.severity])
    first = _section("severity", "病情程度 Illness severity", SEVERITY_WORDS[command.severity])
    found = [
        {**first, "code": {"coding": [coding(NOTE_SECTION, "severity"), severity]}},
        _section("summary", "病情摘要 Patient summary", line(command.patient_summary, "summary")),
    ]
    if command.isbar is not None:
        found += [*_isbar(command.isbar), *_parts(command.parts)]
    actions = "\n".join(one for one in command.actions if one.strip())
    if actions:
        found.append(_section("actions", "待办事项 Action list", actions))
    if command.contingency.strip():
        found.append(_section("contingency", "情况预判与应对 Situation awareness", command.contingency))
    if command.events:
        told = "\n".join(
            _event(each.kind, each.what, each.at.isoformat() if each.at else "") for each in command.events
        )
        entries = [sheet.reference(key) for key in dict.fromkeys(one.partition("#")[0] for one in command.about())]
        found.append(kept(**_section("events", "本班变化 Since last handover", told), entry=entries))
    return found


def _isbar(said: Isbar) -> list[dict[str, Any]]:
    """Who he is and how he is must be said; what else is empty is left out."""
    line(said.identify.replace("\n", " "), "identify")
    line(said.situation.replace("\n", " "), "situation")
    texts = ((ident, title, str(getattr(said, ident)).strip()) for ident, title in ISBAR_TITLES.items())
    return [_section(ident, title, text) for ident, title, text in texts if text]


def _parts(parts: tuple[WardPart, ...]) -> list[dict[str, Any]]:
    if not parts:
        return []
    told = _section("ward-part", "病区统计 Ward sheet", "、".join(PART_WORDS[one] for one in parts))
    codings = [coding(WARD_PART, one.value, PART_WORDS[one]) for one in parts]
    return [{**told, "code": {"coding": [coding(NOTE_SECTION, "ward-part"), *codings]}}]


def _event(kind: str, what: str, at: str) -> str:
    return " · ".join(part for part in (at[:16].replace("T", " "), kind, what) if part)


def _section(ident: str, title: str, text: str) -> dict[str, Any]:
    return {
        "title": title,
        "code": coded(NOTE_SECTION, ident),
        "text": {"status": "additional", "div": narrative(words(text, ident))},
    }


def write_takeover(sheet: Sheet, command: TakeOver) -> None:
    """Accepted with the synthesis in the receiver's own words, or rejected with the reason; the giver cannot take it from himself."""
    task = sheet.copy_of(command.task)
    if task.get("status") not in {"requested", "received"}:
        raise InputRefused("handover", "answered")
    if task.get("requester", {}).get("reference") == command.author.reference:
        raise InputRefused("handover", "own")
    at = instant(command.occurred_at)
    answered = {**task, "lastModified": at, "owner": person(command.author), "executionPeriod": {"end": at}}
    if command.is_accepted:
        sheet.change(command.task, {**answered, "status": "completed", "output": _said_back(task, command)})
    else:
        why = {"text": line(command.reason, "reason")}
        sheet.change(command.task, {**answered, "status": "rejected", "statusReason": why})


def _said_back(task: dict[str, Any], command: TakeOver) -> list[dict[str, Any]]:
    """The receiver's own words, and of every critical item what was said again: one without it is not accepted."""
    said = _spoken(command.synthesis, "synthesis")
    asked = [one for one in task.get("input", []) if _is_item(one)]
    again = [_spoken(one, "read-back") for one in command.read_back]
    if len(again) != len(asked):
        raise InputRefused("read-back", "missing" if len(again) < len(asked) else "unasked")
    bedside = [{"type": _part(AT_BEDSIDE), "valueBoolean": True}] if command.is_at_bedside else []
    return [
        {"type": _part("synthesis"), "valueString": said},
        *({"type": _part(READ_BACK_ITEM), "valueString": one} for one in again),
        *bedside,
    ]


def _spoken(said: str, what: str) -> str:
    """What was said has at least a letter or a figure in it."""
    if not any(sign.isalnum() for sign in said):
        raise InputRefused(what, "missing")
    return line(said, what)


def _part(ident: str) -> dict[str, Any]:
    return {"coding": [coding(NOTE_SECTION, ident)]}


def _is_item(one: dict[str, Any]) -> bool:
    codings = one.get("type", {}).get("coding", [])
    return any((each.get("system"), each.get("code")) == (NOTE_SECTION, READ_BACK_ITEM) for each in codings)
