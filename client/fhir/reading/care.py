"""Task, Composition, CarePlan, MedicationStatement to consults, handovers, pathways; refuses to read another kind as one."""

from collections.abc import Iterator, Mapping
from typing import Any

from client.fhir import names
from client.fhir.narrative import plain_text
from client.fhir.reading.elements import (
    HERE,
    Origin,
    code,
    code_in,
    codings,
    ending,
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
from client.records.care import (
    ConsultTask,
    Handover,
    HandoverTask,
    HomeMedicine,
    Isbar,
    PathwayPlan,
    ReviewTask,
    Severity,
    StageEntry,
    Variance,
    WardPart,
)

_URGENT = frozenset({"urgent", "asap", "stat"})
_ISBAR = ("identify", "situation", "background", "assessment", "recommendation")
_SEVERITIES = {each.value: each for each in Severity}


def consult_task(resource: Mapping[str, Any], origin: Origin = HERE) -> ConsultTask | None:
    """None for a Task of another kind."""
    if not has_code(resource.get("code"), names.TASK, names.CONSULT):
        return None
    accepted = extension(resource, names.ACCEPTED_BY)
    output = (mapping(each.get("valueReference")) for each in mappings(resource.get("output")))
    record = next((found for each in output if (found := target(each, origin))), None)
    reason, why = code(resource.get("reasonCode")), code(resource.get("statusReason"))
    period = mapping(resource.get("executionPeriod"))
    return ConsultTask(
        key=key(resource),
        patient=target(resource.get("for"), origin) or "",
        status=text(resource.get("status")) or "unknown",
        version=version(resource),
        encounter=target(resource.get("encounter"), origin),
        request=target(resource.get("focus"), origin),
        asker=target(resource.get("requester"), origin),
        asker_name=who(resource.get("requester"), origin),
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin),
        question=text(resource.get("description")) or "",
        reason=reason.text if reason else "",
        summary="\n".join(words for each in mappings(resource.get("note")) if (words := text(each.get("text")))),
        is_urgent=text(resource.get("priority")) in _URGENT,
        asked_at=recorded(resource.get("authoredOn"), origin),
        due_at=ending(mapping(mapping(resource.get("restriction")).get("period")).get("end"), origin),
        accepted_by=who(extension(accepted, "by").get("valueReference"), origin),
        accepted_at=moment(extension(accepted, "at").get("valueDateTime")),
        record=record,
        answered_at=moment(period.get("end")),
        status_reason=why.text if why else "",
    )


def review_task(resource: Mapping[str, Any], origin: Origin = HERE) -> ReviewTask | None:
    consult = target(resource.get("focus"), origin)
    if not has_code(resource.get("code"), names.TASK, names.REVIEW_CONSULT) or consult is None:
        return None
    return ReviewTask(
        key=key(resource),
        consult=consult,
        status=text(resource.get("status")) or "unknown",
        owner=target(resource.get("owner"), origin),
        owner_name=who(resource.get("owner"), origin),
        version=version(resource),
    )


def handover(resource: Mapping[str, Any], origin: Origin = HERE) -> Handover | None:
    """A doctor's; None for another document, or one without any part that a handover has."""
    is_his = has_code(resource.get("type"), names.DOCUMENT_TYPE, names.HANDOVER)
    return _handover(resource, origin, is_nursing=False) if is_his else None


def nursing_handover(resource: Mapping[str, Any], origin: Origin = HERE) -> Handover | None:
    """A nurse's; None for another document."""
    is_hers = has_code(resource.get("type"), names.DOCUMENT_TYPE, names.NURSING_HANDOVER)
    return _handover(resource, origin, is_nursing=True) if is_hers else None


def _handover(resource: Mapping[str, Any], origin: Origin, *, is_nursing: bool) -> Handover:
    parts = dict(_parts(resource))
    graded = (each.get("code") for each in mappings(resource.get("section")))
    severity = _SEVERITIES.get(code_in(list(graded), names.ILLNESS_SEVERITY) or "")
    author = first(resource.get("author"))
    period = mapping(first(resource.get("event")).get("period"))
    return Handover(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        severity=severity,
        summary=parts.get("summary", ""),
        actions=tuple(one for one in parts.get("actions", "").split("\n") if one),
        contingency=parts.get("contingency", ""),
        events=parts.get("events", ""),
        given_by=who(author, origin),
        giver=target(author, origin),
        given_at=recorded(resource.get("date"), origin),
        since=moment(period.get("start")),
        isbar=Isbar(**{name: parts.get(name, "") for name in _ISBAR}) if is_nursing else None,
        parts=tuple(_ward_parts(resource)),
        encounter=target(resource.get("encounter"), origin),
    )


def _ward_parts(resource: Mapping[str, Any]) -> Iterator[WardPart]:
    known = {one.value: one for one in WardPart}
    for section in mappings(resource.get("section")):
        for system, ident, _ in codings(section.get("code")):
            if system == names.WARD_PART and ident in known:
                yield known[ident]


def _parts(resource: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for section in mappings(resource.get("section")):
        ident = code_in([section.get("code")], names.NOTE_SECTION)
        xhtml = text(mapping(section.get("text")).get("div"))
        if ident and xhtml:
            yield ident, plain_text(xhtml)


def handover_task(resource: Mapping[str, Any], origin: Origin = HERE) -> HandoverTask | None:
    about = target(resource.get("focus"), origin)
    kind = code_in([resource.get("code")], names.TASK)
    if kind not in {names.HANDOVER, names.NURSING_HANDOVER} or about is None:
        return None
    outputs, inputs = mappings(resource.get("output")), mappings(resource.get("input"))
    again = tuple(_items(outputs))
    said = (text(each.get("valueString")) for each in outputs if not _is_part(each, names.READ_BACK_ITEM))
    why = code(resource.get("statusReason"))
    return HandoverTask(
        key=key(resource),
        handover=about,
        status=text(resource.get("status")) or "unknown",
        version=version(resource),
        receiver=target(resource.get("owner"), origin),
        receiver_name=who(resource.get("owner"), origin),
        giver=target(resource.get("requester"), origin),
        answered_at=moment(mapping(resource.get("executionPeriod")).get("end")),
        synthesis=next((words for words in said if words), ""),
        reason=why.text if why else "",
        is_nursing=kind == names.NURSING_HANDOVER,
        to_read_back=tuple(_items(inputs)),
        read_back=again,
        is_at_bedside=any(_is_part(each, names.AT_BEDSIDE) for each in outputs),
        giver_name=who(resource.get("requester"), origin),
        given_at=recorded(resource.get("authoredOn"), origin),
    )


def _items(parameters: list[Mapping[str, Any]]) -> Iterator[str]:
    """The texts that are to be said again, or were."""
    for each in parameters:
        if _is_part(each, names.READ_BACK_ITEM) and (words := text(each.get("valueString"))):
            yield words


def _is_part(parameter: Mapping[str, Any], ident: str) -> bool:
    return has_code(parameter.get("type"), names.NOTE_SECTION, ident)


def pathway_plan(resource: Mapping[str, Any], origin: Origin = HERE) -> PathwayPlan | None:
    """A CarePlan that names a pathway of ours; any other plan of care is none."""
    named_by = resource.get("instantiatesCanonical")
    canonical = (text(each) for each in (named_by if isinstance(named_by, list) else ()))
    named = next((one for one in canonical if one and one.startswith(f"{names.PLAN_DEFINITION}/")), None)
    if named is None:
        return None
    period = mapping(resource.get("period"))
    stages = (each for each in mappings(resource.get("extension")) if each.get("url") == names.PATHWAY_STAGE)
    return PathwayPlan(
        key=key(resource),
        patient=target(resource.get("subject"), origin) or "",
        pathway=named.rpartition("/")[2].partition("|")[0],
        title=text(resource.get("title")) or "",
        status=text(resource.get("status")) or "unknown",
        stages=tuple(
            StageEntry(
                stage=text(extension(each, "stage").get("valueCode")) or "",
                since=moment(extension(each, "since").get("valueDateTime")),
                branch=text(extension(each, "branch").get("valueCode")) or "",
            )
            for each in stages
        ),
        since=moment(period.get("start")),
        until=moment(period.get("end")),
        author=who(resource.get("author"), origin),
        reason=text(extension(resource, names.PATHWAY_END).get("valueString")) or "",
        version=version(resource),
    )


def variance(resource: Mapping[str, Any], origin: Origin = HERE) -> Variance | None:
    about = targets(resource.get("about"), origin)
    step = code_in(resource.get("reasonCode"), names.CARE_STEP)
    if step != names.PATHWAY_VARIANCE or not about or resource.get("status") == "entered-in-error":
        return None
    topic = mapping(resource.get("topic"))
    return Variance(
        key=key(resource),
        plan=about[0],
        item=code_in([topic], names.PATHWAY_ITEM) or "",
        what=text(topic.get("text")) or "",
        reason=text(first(resource.get("payload")).get("contentString")) or "",
        order=next(iter(about[1:]), None),
        by=who(resource.get("sender"), origin),
        at=recorded(resource.get("sent"), origin),
    )


def home_medicine(resource: Mapping[str, Any], origin: Origin = HERE) -> HomeMedicine:
    """A MedicationStatement by the words it was written with."""
    what = code(resource.get("medicationCodeableConcept"))
    found = ((system, ident) for system, ident, _ in codings(resource.get("medicationCodeableConcept")))
    words = [text(each.get("text")) for each in mappings(resource.get("dosage"))]
    return HomeMedicine(
        key=key(resource),
        name=what.text if what else who(resource.get("medicationReference"), origin) or "",
        codes=tuple((system or "", ident) for system, ident in found if ident),
        dose="; ".join(one for one in words if one),
        status=text(resource.get("status")) or "unknown",
        source=who(resource.get("informationSource"), origin),
        at=recorded(resource.get("dateAsserted"), origin),
    )
