"""AdverseEvent, Task and Communication to cases; refuses to call a case closed that its Task leaves open."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    extension,
    first,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    recorded,
    target,
    targets,
    text,
    version,
    who,
)
from client.records.cases import CaseMessage, CaseTask, EventReport, InfectionAnswer

_KINDS = (names.INFECTION_SUSPICION, names.ADVERSE_EVENT_REPORT)
_ANSWERS = {one.value: one for one in InfectionAnswer}
_URGENT = frozenset({"urgent", "asap", "stat"})


def case_task(resource: Mapping[str, Any], origin: Origin = HERE) -> CaseTask | None:
    """None for a Task of another kind."""
    kind = code_in([resource.get("code")], names.TASK)
    if resource.get("resourceType") != "Task" or kind not in _KINDS:
        return None
    state, why = code(resource.get("businessStatus")), code(resource.get("reasonCode"))
    told = (text(each.get("valueString")) for each in mappings(resource.get("output")))
    period = mapping(mapping(resource.get("restriction")).get("period"))
    answer = code_in([resource.get("businessStatus")], names.INFECTION_ANSWER) or ""
    is_done = resource.get("status") == "completed"
    return CaseTask(
        key=key(resource),
        patient=target(resource.get("for"), origin) or "",
        kind=kind,
        status=text(resource.get("status")) or "unknown",
        what=text(resource.get("description")) or "",
        reason=why.text if why else "",
        state=state.text if state else "",
        focus=target(resource.get("focus"), origin),
        evidence=targets([each.get("valueReference") for each in mappings(resource.get("input"))], origin),
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin) or "",
        asked_by=who(resource.get("requester"), origin) or "",
        asked_at=recorded(resource.get("authoredOn"), origin),
        due_at=moment(period.get("end")),
        is_urgent=text(resource.get("priority")) in _URGENT,
        answer=_ANSWERS.get(answer),
        answer_text=next((words for words in told if words), ""),
        answered_by=(who(resource.get("owner"), origin) or "") if is_done else "",
        answered_at=moment(mapping(resource.get("executionPeriod")).get("end")),
        encounter=target(resource.get("encounter"), origin),
        version=version(resource),
    )


def case_message(resource: Mapping[str, Any], about: str, origin: Origin = HERE) -> CaseMessage | None:
    """What was said about this Task, by whomever; None for one about something else, or one that never was said."""
    if about not in targets(resource.get("about"), origin) or resource.get("status") == "entered-in-error":
        return None
    words = "\n".join(said for each in mappings(resource.get("payload")) if (said := text(each.get("contentString"))))
    answer = code_in([resource.get("topic")], names.INFECTION_ANSWER) or ""
    return CaseMessage(
        key=key(resource),
        about=about,
        text=words,
        by=who(resource.get("sender"), origin) or "",
        sender=target(resource.get("sender"), origin),
        at=recorded(resource.get("sent"), origin),
        answer=_ANSWERS.get(answer),
    )


def event_report(resource: Mapping[str, Any], origin: Origin = HERE) -> EventReport:
    told = extension(resource, names.EVENT_ACCOUNT)
    return EventReport(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        kind=code(resource.get("event")),
        grade=code(extension(told, "grade").get("valueCodeableConcept")),
        happened_at=recorded(resource.get("date"), origin),
        detected_at=moment(resource.get("detected")),
        recorded_at=recorded(resource.get("recordedDate"), origin),
        place=text(extension(told, "place").get("valueString")) or "",
        what=text(extension(told, "what").get("valueString")) or "",
        done=text(extension(told, "done").get("valueString")) or "",
        told=tuple(
            found.text
            for each in mappings(told.get("extension"))
            if each.get("url") == "told" and (found := code(each.get("valueCodeableConcept"))) is not None
        ),
        by=who(resource.get("recorder"), origin) or "",
        is_void=bool(extension(resource, names.VOID_REASON)),
        is_anonymous=extension(told, "anonymous").get("valueBoolean") is True,
        about=target(mapping(first(resource.get("suspectEntity")).get("instance")), origin),
        encounter=target(resource.get("encounter"), origin),
        version=version(resource),
    )


def is_case_line(resource: Mapping[str, Any]) -> bool:
    """A line of a thread, or an answer, as this program writes them."""
    steps = mappings(resource.get("reasonCode"))
    return any(has_code(one, names.CARE_STEP, names.SUSPICION_ANSWER, names.CASE_MESSAGE) for one in steps)
