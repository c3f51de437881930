"""QuestionnaireResponse, Task, Flag, RiskAssessment to assessments; refuses to make up a total that was not written."""

from collections.abc import Mapping
from typing import Any

from client.fhir import names
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code_in,
    extension,
    first,
    has_code,
    key,
    mapping,
    mappings,
    moment,
    number,
    recorded,
    target,
    targets,
    text,
    version,
    who,
)
from client.records.assessments import Assessment, AssessmentOutcome, ReassessTask, ScaleAnswer, WarningTask


def assessment(resource: Mapping[str, Any], origin: Origin = HERE) -> Assessment:
    told = extension(resource, names.ASSESSMENT_OUTCOME)
    form = form_of(text(resource.get("questionnaire")) or "")
    return Assessment(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        form=form,
        title=text(extension(told, "title").get("valueString")) or "",
        status=text(resource.get("status")) or "unknown",
        at=recorded(resource.get("authored"), origin),
        by=who(resource.get("author"), origin),
        encounter=target(resource.get("encounter"), origin),
        scale=text(extension(told, "scale").get("valueCode")) or "",
        answers=tuple(_answers(resource, origin)),
        outcome=_outcome(told) if told else None,
        replaces=target(extension(resource, names.ASSESSMENT_REPLACES).get("valueReference"), origin),
        reason=_reason(resource),
        superseded_by=target(extension(resource, names.SUPERSEDED_BY).get("valueReference"), origin),
        version=version(resource),
    )


def form_of(canonical: str) -> str:
    """Our id of the form; of another hospital's its whole address without the version."""
    plain = canonical.partition("|")[0]
    return plain.removeprefix(f"{names.QUESTIONNAIRE}/")


def _reason(resource: Mapping[str, Any]) -> str:
    both = (extension(resource, url).get("valueString") for url in (names.VOID_REASON, names.CORRECTION_REASON))
    return next((words for each in both if (words := text(each))), "")


def _outcome(told: Mapping[str, Any]) -> AssessmentOutcome:
    return AssessmentOutcome(
        total=number(extension(told, "total").get("valueDecimal")),
        band=text(extension(told, "band").get("valueCode")) or "",
        band_text=text(extension(told, "text").get("valueString")) or "",
        advice=text(extension(told, "advice").get("valueString")) or "",
        due_at=moment(extension(told, "due").get("valueDateTime")),
        late_at=moment(extension(told, "late").get("valueDateTime")),
    )


def _answers(resource: Mapping[str, Any], origin: Origin) -> list[ScaleAnswer]:
    """Items may be nested in groups elsewhere; a group without an answer says nothing itself."""
    found: list[ScaleAnswer] = []
    waiting = list(reversed(mappings(resource.get("item"))))
    while waiting:
        item = waiting.pop()
        answer = first(item.get("answer"))
        if answer:
            found.append(_answer(item, answer, origin))
        waiting += reversed(mappings(item.get("item")))
    return found


def _answer(item: Mapping[str, Any], answer: Mapping[str, Any], origin: Origin) -> ScaleAnswer:
    coding = mapping(answer.get("valueCoding"))
    measured = amount(answer.get("valueQuantity"))
    taken = extension(answer, names.ANSWER_SOURCE)
    code = text(coding.get("code")) or ""
    said = text(coding.get("display")) or code
    plain = next((str(answer[name]) for name in _PLAIN if answer.get(name) is not None), "")
    return ScaleAnswer(
        item=text(item.get("linkId")) or "",
        text=text(item.get("text")) or text(item.get("linkId")) or "",
        code=code.rpartition(".")[2] or None,
        shown=said or plain,
        amount=measured,
        points=number(extension(answer, names.ANSWER_POINTS).get("valueDecimal")),
        source=target(extension(taken, "row").get("valueReference"), origin),
        source_at=moment(extension(taken, "at").get("valueDateTime")),
    )


_PLAIN = ("valueString", "valueBoolean", "valueInteger", "valueDecimal", "valueDate", "valueDateTime")


def reassess_task(resource: Mapping[str, Any], origin: Origin = HERE) -> ReassessTask | None:
    """None for a Task of another kind."""
    if not has_code(resource.get("code"), names.TASK, names.REASSESS):
        return None
    period = mapping(mapping(resource.get("restriction")).get("period"))
    return ReassessTask(
        key=key(resource),
        form=_form(resource),
        status=text(resource.get("status")) or "unknown",
        assessment=target(resource.get("focus"), origin),
        due_at=moment(period.get("start")),
        late_at=moment(period.get("end")),
        asked_at=recorded(resource.get("authoredOn"), origin),
        version=version(resource),
    )


def _form(resource: Mapping[str, Any]) -> str:
    return code_in([each.get("type") for each in mappings(resource.get("input"))], names.ASSESSMENT) or ""


def warning_task(resource: Mapping[str, Any], origin: Origin = HERE) -> WarningTask | None:
    if not has_code(resource.get("code"), names.TASK, names.ANSWER_WARNING):
        return None
    said = (text(each.get("valueString")) for each in mappings(resource.get("output")))
    period = mapping(mapping(resource.get("restriction")).get("period"))
    is_done = resource.get("status") == "completed"
    return WarningTask(
        key=key(resource),
        patient=target(resource.get("for"), origin) or "",
        form=_form(resource),
        status=text(resource.get("status")) or "unknown",
        what=text(resource.get("description")) or "",
        whom=text(first(resource.get("performerType")).get("text")) or "",
        assessment=target(resource.get("focus"), origin),
        until=moment(period.get("end")),
        is_stat=resource.get("priority") == "stat",
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin) or "",
        asked_at=recorded(resource.get("authoredOn"), origin),
        asked_by=who(resource.get("requester"), origin) or "",
        answer=next((words for words in said if words), ""),
        answered_by=(who(resource.get("owner"), origin) or "") if is_done else "",
        answered_at=moment(mapping(resource.get("executionPeriod")).get("end")),
        version=version(resource),
    )


def belongs_to(resource: Mapping[str, Any], origin: Origin = HERE) -> str | None:
    """The assessment that an Observation, a RiskAssessment, a Flag or a Task was written with."""
    kind = resource.get("resourceType")
    if kind == "Observation":
        named = targets(resource.get("derivedFrom"), origin)
    elif kind == "RiskAssessment":
        named = targets(resource.get("basis"), origin)
    elif kind == "Flag":
        named = targets([extension(resource, names.FLAG_SOURCE).get("valueReference")], origin)
    else:
        named = targets([resource.get("focus")], origin)
    return next((one for one in named if one.startswith("QuestionnaireResponse/")), None)
