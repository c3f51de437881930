"""The request form of an antibacterial with its order, and the review after three days; refuses to write a field nobody filled in."""

from datetime import datetime, timedelta
from typing import Any

from client.clinical.antimicrobial import DECISIONS, PRIOR_COURSES
from client.commands import OralOrder, OrderDraft, ReviewAntimicrobial, SignOrders
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import ANTIMICROBIAL_REVIEW, ANTIMICROBIAL_USE, REVIEW_DECISION, TASK, TASK_INTENT

REVIEW_AFTER = timedelta(hours=72)
_PURPOSES = frozenset({"treatment", "prophylaxis"})


def use_extension(draft: OrderDraft) -> list[dict[str, Any]]:
    """Everything of the form but the indication, which R4 has an element for."""
    use = draft.antimicrobial
    if use is None:
        return []
    if use.purpose and use.purpose not in _PURPOSES:
        raise InputRefused("purpose", "unknown")
    if use.prior_course and use.prior_course not in PRIOR_COURSES:
        raise InputRefused("prior-course", "unknown")
    said = [
        *([extension("purpose", valueCode=use.purpose)] if use.purpose else []),
        *_text("site", use.site),
        *_text("culture", use.culture),
        *_text("prior", use.prior),
        *_text("emergency", use.emergency_reason),
        *_text("cause", use.cause),
        *_text("chest-film", use.chest_film),
        *_text("infection-type", use.infection_type),
        *_text("susceptibility", use.susceptibility),
        *([extension("prior-course", valueCode=use.prior_course)] if use.prior_course else []),
        *_text("expert-opinion", use.expert),
        *_text("before-operation", use.before_operation),
    ]
    return [{"url": ANTIMICROBIAL_USE, "extension": said}] if said else []


def _text(name: str, value: str) -> list[dict[str, Any]]:
    return [extension(name, valueString=words(value, name))] if value.strip() else []


def reasons(draft: OrderDraft) -> list[dict[str, Any]]:
    use = draft.antimicrobial
    return [{"text": words(use.indication, "indication")}] if use is not None and use.indication.strip() else []


def review_task(sheet: Sheet, command: SignOrders | OralOrder, order: str, since: datetime) -> dict[str, Any]:
    """Somebody looks again 72 hours after the first dose: go on, change, or stop."""
    return kept(
        resourceType="Task",
        basedOn=[sheet.reference(order)],
        status="requested",
        intent=TASK_INTENT,
        code={"coding": [coding(TASK, ANTIMICROBIAL_REVIEW)]},
        focus=sheet.reference(order),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=instant(sheet.act.occurred_at),
        requester=person(command.author),
        restriction={"period": {"end": instant(since + REVIEW_AFTER)}},
    )


def write_review(sheet: Sheet, command: ReviewAntimicrobial) -> None:
    """The Task completed with what was decided, until when, and why."""
    if command.decision not in DECISIONS:
        raise InputRefused("decision", "unknown")
    if command.until is not None and command.until <= command.occurred_at:
        raise InputRefused("until", "past")
    task, at = sheet.copy_of(command.task), instant(command.occurred_at)
    kind = coded(TASK, ANTIMICROBIAL_REVIEW)
    decided = {"type": kind, "valueCodeableConcept": coded(REVIEW_DECISION, command.decision)}
    until = [{"type": kind, "valueDateTime": instant(command.until)}] if command.until is not None else []
    note = {"text": line(command.reason, "reason"), "time": at}
    changed = {
        "status": "completed",
        "executionPeriod": {**task.get("executionPeriod", {}), "end": at},
        "owner": person(command.author),
        "lastModified": at,
        "output": [*task.get("output", []), decided, *until],
        "note": [*task.get("note", []), note],
    }
    sheet.change(command.task, {**task, **changed})
