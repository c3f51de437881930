"""Adverse events and suspected infections as FHIR: AdverseEvent and its Task, answers and lines of a thread as Communications.

Refuses an answer without a reason and a report without what happened.
"""

from typing import Any

from client.commands import AnswerSuspicion, ReportEvent, SayInCase
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ADVERSE_EVENT_REPORT,
    CARE_STEP,
    CASE_MESSAGE,
    EVENT_ACCOUNT,
    EVENT_SERIOUSNESS,
    EVENT_SEVERITY,
    EVENT_TOLD,
    INFECTION_ANSWER,
    SUSPICION_ANSWER,
    TASK,
    TASK_INTENT,
)
from client.records.cases import OPEN, InfectionAnswer

_SEVERITIES = frozenset({"mild", "moderate", "severe"})


def write_event(sheet: Sheet, command: ReportEvent) -> None:
    if command.happened_at > command.occurred_at:
        raise InputRefused("happened-at", "ahead")
    made = sheet.create(_event(sheet, command))
    sheet.create(_report(sheet, command, made))


def _event(sheet: Sheet, command: ReportEvent) -> dict[str, Any]:
    if command.severity and command.severity not in _SEVERITIES:
        raise InputRefused("grade", "unknown")
    by = None if command.is_anonymous else person(command.author)
    suspect = [{"instance": sheet.reference(command.source)}] if command.source else []
    return kept(
        resourceType="AdverseEvent",
        extension=[_account(command)],
        actuality="actual" if command.has_reached else "potential",
        event=concept(command.event),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        date=instant(command.happened_at),
        recordedDate=instant(command.occurred_at),
        seriousness=coded(EVENT_SERIOUSNESS, "Serious" if command.is_serious else "Non-serious"),
        severity=coded(EVENT_SEVERITY, command.severity) if command.severity else None,
        recorder=by,
        suspectEntity=suspect,
    )


def _account(command: ReportEvent) -> dict[str, Any]:
    """R4 has no element for the words of a report."""
    told = [
        extension(
            "told", valueCodeableConcept={"coding": [coding(EVENT_TOLD, one.code)], "text": line(one.text, "told")}
        )
        for one in command.told
    ]
    done = words(command.done.strip(), "done")
    return extension(
        EVENT_ACCOUNT,
        extension=[
            extension("grade", valueCodeableConcept=concept(command.grade)),
            extension("place", valueString=line(command.place, "place")),
            extension("what", valueString=line(command.account, "account")),
            *([extension("done", valueString=done)] if done else []),
            *told,
            *([extension("anonymous", valueBoolean=True)] if command.is_anonymous else []),
        ],
    )


def _report(sheet: Sheet, command: ReportEvent, made: str) -> dict[str, Any]:
    """What the quality office works on: how the case stands is central's word in it."""
    at = instant(command.occurred_at)
    return kept(
        resourceType="Task",
        status="requested",
        intent=TASK_INTENT,
        priority="urgent" if command.is_serious else None,
        code=coded(TASK, ADVERSE_EVENT_REPORT),
        description=line(f"{command.event.text} · {command.grade.text}", "event"),
        focus=sheet.reference(made),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=at,
        lastModified=at,
        requester=None if command.is_anonymous else person(command.author),
    )


def write_suspicion_answer(sheet: Sheet, command: AnswerSuspicion) -> None:
    """The answer is a Communication of its own, and what the Task says of it: more to be known leaves it open."""
    said, at = line(command.text, "text"), instant(command.occurred_at)
    task = sheet.copy_of(command.task)
    if task.get("status") not in OPEN:
        raise InputRefused("suspicion", "over")
    answer = coded(INFECTION_ANSWER, command.answer.value)
    sheet.create(_said(sheet, command.task, SUSPICION_ANSWER, said) | {"topic": answer})
    mark = {"coding": [coding(CARE_STEP, SUSPICION_ANSWER)]}
    output = [{"type": mark, "valueCodeableConcept": answer}, {"type": mark, "valueString": said}]
    moved: dict[str, Any] = {"businessStatus": answer, "lastModified": at, "output": output}
    if command.answer is InfectionAnswer.NEED_INFORMATION:
        moved |= {"status": "in-progress"}
    else:
        period = dict(task.get("executionPeriod", {})) | {"end": at}
        moved |= {"status": "completed", "owner": person(command.author), "executionPeriod": period}
    sheet.change(command.task, {**task, **moved})


def write_case_message(sheet: Sheet, command: SayInCase) -> None:
    sheet.create(_said(sheet, command.task, CASE_MESSAGE, line(command.text, "text")))


def _said(sheet: Sheet, task: str, step: str, text: str) -> dict[str, Any]:
    return kept(
        resourceType="Communication",
        status="completed",
        subject=sheet.patient(),
        about=[sheet.reference(task)],
        encounter=sheet.encounter(),
        sent=instant(sheet.act.occurred_at),
        sender=person(sheet.act.author),
        reasonCode=[coded(CARE_STEP, step)],
        payload=[{"contentString": text}],
    )
