"""A handover of one patient (I-PASS) and its handshake; refuses an acceptance that was not said back and a refusal without a reason.

The Composition is the snapshot that the giver signed and is never changed; the Task beside it carries the receiver's answer.
"""

from typing import Any

from client.commands import HandOver, TakeOver
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import DOCUMENT_TYPE, HANDOVER, ILLNESS_SEVERITY, NOTE_SECTION, TASK, TASK_INTENT
from client.fhir.narrative import narrative
from client.records.care import Severity

SEVERITY_WORDS = {Severity.STABLE: "稳定", Severity.WATCHER: "需关注", Severity.UNSTABLE: "不稳定"}


def write_handover(sheet: Sheet, command: HandOver) -> None:
    """The Composition with the five parts but the synthesis, which is the receiver's, then the Task that asks him."""
    at = instant(command.occurred_at)
    sections = _sections(sheet, command)
    made = kept(
        resourceType="Composition",
        status="final",
        type={"coding": [coding(DOCUMENT_TYPE, HANDOVER)], "text": "交班记录"},
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        date=at,
        author=[person(command.author)],
        title="交班记录",
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
            code=coded(TASK, HANDOVER, "交班"),
            description=line(command.patient_summary, "summary"),
            focus=sheet.reference(key),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            authoredOn=at,
            lastModified=at,
            requester=person(command.author),
            owner=person(command.receiver) if command.receiver else None,
        )
    )


def _sections(sheet: Sheet, command: HandOver) -> list[dict[str, Any]]:
    severity = coding(ILLNESS_SEVERITY, command.severity.value, SEVERITY_WORDS[command.severity])
    first = _section("severity", "病情程度 Illness severity", SEVERITY_WORDS[command.severity])
    found = [
        {**first, "code": {"coding": [coding(NOTE_SECTION, "severity"), severity]}},
        _section("summary", "病情摘要 Patient summary", line(command.patient_summary, "summary")),
    ]
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
        said = line(command.synthesis, "synthesis")
        output = [{"type": {"coding": [coding(NOTE_SECTION, "synthesis")]}, "valueString": said}]
        sheet.change(command.task, {**answered, "status": "completed", "output": output})
    else:
        why = {"text": line(command.reason, "reason")}
        sheet.change(command.task, {**answered, "status": "rejected", "statusReason": why})
