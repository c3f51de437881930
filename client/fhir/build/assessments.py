"""An assessment as FHIR: what was answered, what it came to, the risk, the mark on the patient, when again, and who has to look.

QuestionnaireResponse, Observation, RiskAssessment, Flag, Task for the next one, Task for the doctor. What a newer one ends is ended,
what a correction replaces is entered in error and names what stands in its place. Refuses an assessment without an answer, a correction
without a reason, and to compute anything.
"""

from typing import Any

from client.commands import AnswerWarning, CallWarning, RecordAssessment, VoidAssessment
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, number, person, quantity
from client.fhir.build.sheet import Sheet
from client.fhir.build.voiding import entered_in_error
from client.fhir.names import (
    ANSWER_POINTS,
    ANSWER_SOURCE,
    ANSWER_WARNING,
    ASSESSMENT,
    ASSESSMENT_ANSWER,
    ASSESSMENT_BAND,
    ASSESSMENT_ITEM,
    ASSESSMENT_OUTCOME,
    ASSESSMENT_REPLACES,
    CARE_STEP,
    CORRECTION_REASON,
    DATA_ABSENT,
    FLAG_SOURCE,
    LOINC,
    OBSERVATION_CATEGORY,
    PARTICIPATION_MODE,
    QUESTIONNAIRE,
    READ_BACK,
    REASSESS,
    SUPERSEDED_BY,
    TAG_KIND,
    TAG_REASON,
    TASK,
    TASK_INTENT,
    VOID_REASON,
    WARNING_CALL,
)
from client.records import Amount
from client.records.assessments import RiskFlag, ScaleAnswer, WarningCall

_POINTS = "{score}"
_OVER = frozenset({"completed", "cancelled", "inactive", "entered-in-error", "rejected", "failed"})


def write_assessment(sheet: Sheet, command: RecordAssessment) -> None:
    if not command.answers:
        raise InputRefused("answers", "empty")
    answered = sheet.create(_response(sheet, command))
    observed = sheet.create(_total(sheet, command, answered))
    if command.risk is not None:
        sheet.create(_risk(sheet, command, answered, observed))
    if command.flag is not None:
        sheet.create(_flag(sheet, command.flag, answered))
    if command.outcome.due_at is not None:
        sheet.create(_reassess(sheet, command, answered))
    if command.call is not None:
        sheet.create(_warning(sheet, command, command.call, answered, observed))
    for one in command.replaced:
        _replace(sheet, command, one.key, answered)
    for one in command.ends:
        _end(sheet, command, one.key)


def _canonical(form: str, version: str) -> str:
    return f"{QUESTIONNAIRE}/{form}|{version}"


def _response(sheet: Sheet, command: RecordAssessment) -> dict[str, Any]:
    made = kept(
        resourceType="QuestionnaireResponse",
        extension=[_outcome(command)],
        questionnaire=_canonical(line(command.form, "form"), command.pack_version),
        status="amended" if command.replaces else "completed",
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        authored=instant(command.occurred_at),
        author=person(command.author),
        item=[_item(sheet, command.form, one) for one in command.answers],
    )
    if command.replaces:
        made["extension"] += [
            extension(ASSESSMENT_REPLACES, valueReference=sheet.reference(command.replaces)),
            extension(CORRECTION_REASON, valueString=line(command.reason, "reason")),
        ]
    return made


def _outcome(command: RecordAssessment) -> dict[str, Any]:
    """What it came to, in one place: a total that central computes otherwise is seen beside ours, never instead of it."""
    found = command.outcome
    parts: list[dict[str, Any]] = [extension("title", valueString=line(command.title, "title"))]
    if found.total is not None:
        parts.append(extension("total", valueDecimal=number(found.total)))
    words = (
        ("band", "valueCode", found.band),
        ("text", "valueString", found.band_text),
        ("advice", "valueString", found.advice),
        ("scale", "valueCode", command.scale),
    )
    parts += [extension(name, **{kind: said}) for name, kind, said in words if said]
    times = (("due", found.due_at), ("late", found.late_at))
    parts += [extension(name, valueDateTime=instant(at)) for name, at in times if at is not None]
    return extension(ASSESSMENT_OUTCOME, extension=parts)


def _item(sheet: Sheet, form: str, one: ScaleAnswer) -> dict[str, Any]:
    told = [] if one.points is None else [extension(ANSWER_POINTS, valueDecimal=number(one.points))]
    if one.source:
        taken = [extension("row", valueReference=sheet.reference(one.source.partition("#")[0]))]
        taken += [extension("at", valueDateTime=instant(one.source_at))] if one.source_at else []
        told.append(extension(ANSWER_SOURCE, extension=taken))
    value: dict[str, Any]
    if one.amount is not None:
        value = {"valueQuantity": quantity(one.amount)}
    elif one.code:
        shown = one.shown or one.code
        value = {"valueCoding": coding(ASSESSMENT_ANSWER, f"{form}.{one.item}.{one.code}", shown)}
    else:
        raise InputRefused("answers", one.item)
    return {"linkId": one.item, "text": line(one.text, "text"), "answer": [kept(extension=told, **value)]}


def _total(sheet: Sheet, command: RecordAssessment, answered: str) -> dict[str, Any]:
    """The total with its parts. A single item is the total itself and no part of it."""
    survey = coded(OBSERVATION_CATEGORY, "survey", "Survey")
    vital = [coded(OBSERVATION_CATEGORY, "vital-signs", "Vital Signs")] if command.is_vital else []
    own = coding(ASSESSMENT, command.form, command.title)
    sources = [one.source.partition("#")[0] for one in command.answers if one.source]
    outcome, parts = command.outcome, command.answers if len(command.answers) > 1 else ()
    band = {"coding": [coding(ASSESSMENT_BAND, f"{command.form}.{outcome.band}", outcome.band_text)]}
    value: dict[str, Any]
    if outcome.total is not None:
        value = {"valueQuantity": quantity(Amount(value=outcome.total, unit=_POINTS, code=_POINTS))}
    elif outcome.band:
        value = {"valueCodeableConcept": band | {"text": outcome.band_text}}
    else:
        value = {"dataAbsentReason": coded(DATA_ABSENT, "not-performed", "Not Performed")}
    return kept(
        resourceType="Observation",
        status="final",
        category=[*vital, survey],
        code=concept(command.total_code, _with_own(command, own)),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author)],
        interpretation=[band | {"text": outcome.band_text}] if outcome.band and outcome.total is not None else [],
        derivedFrom=[sheet.reference(key) for key in (answered, *dict.fromkeys(sources))],
        component=[_component(command.form, one) for one in parts],
        **value,
    )


def _with_own(command: RecordAssessment, own: dict[str, Any]) -> list[dict[str, Any]]:
    """LOINC first where there is one; ours always."""
    code = command.total_code
    return [coding(LOINC, code.code), own] if code.system == LOINC and code.code else [own]


def _component(form: str, one: ScaleAnswer) -> dict[str, Any]:
    """The points of an item; of a measure without points the measure itself. A vital sign's own code stays with the vital sign."""
    codes = [coding(LOINC, one.loinc)] if one.loinc else []
    codes.append(coding(ASSESSMENT_ITEM, f"{form}.{one.item}"))
    value: dict[str, Any]
    if one.points is not None:
        value = {"valueQuantity": quantity(Amount(value=one.points, unit=_POINTS, code=_POINTS))}
    elif one.amount is not None:
        value = {"valueQuantity": quantity(one.amount)}
    else:
        value = {"dataAbsentReason": coded(DATA_ABSENT, "not-performed", "Not Performed")}
    return {"code": {"coding": codes, "text": line(one.text, "text")}, **value}


def _risk(sheet: Sheet, command: RecordAssessment, answered: str, observed: str) -> dict[str, Any]:
    outcome = command.outcome
    if command.risk is None:
        raise BugError("assessment", "risk")
    level = coding(ASSESSMENT_BAND, f"{command.form}.{outcome.band}", outcome.band_text)
    told = {"outcome": concept(command.risk), "qualitativeRisk": {"coding": [level], "text": outcome.band_text}}
    return kept(
        resourceType="RiskAssessment",
        status="final",
        method={"coding": [coding(ASSESSMENT, command.form, command.title)], "text": command.title},
        code=concept(command.risk),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        occurrenceDateTime=instant(command.occurred_at),
        performer=person(command.author),
        basis=[sheet.reference(answered), sheet.reference(observed)],
        prediction=[told],
        mitigation=outcome.advice or None,
    )


def _flag(sheet: Sheet, flag: RiskFlag, source: str) -> dict[str, Any]:
    return kept(
        resourceType="Flag",
        extension=[
            extension(TAG_REASON, valueString=line(flag.reason, "reason")),
            extension(FLAG_SOURCE, valueReference=sheet.reference(source)),
        ],
        status="active",
        category=[coded(TAG_KIND, "risk")],
        code=concept(flag.name),
        subject=sheet.patient(),
        period={"start": instant(sheet.act.occurred_at)},
        encounter=sheet.encounter(),
        author=person(sheet.act.author),
    )


def _reassess(sheet: Sheet, command: RecordAssessment, answered: str) -> dict[str, Any]:
    due, late = command.outcome.due_at, command.outcome.late_at
    if due is None:
        raise BugError("assessment", "due")
    made = _task(sheet, REASSESS, command.form, command.title, command.pack_version, answered)
    period = {"start": instant(due), "end": instant(late or due)}
    reason = {"text": command.outcome.advice} if command.outcome.advice else None
    return kept(**made, reasonCode=reason, restriction={"period": period})


def _task(sheet: Sheet, kind: str, form: str, title: str, version: str, focus: str) -> dict[str, Any]:
    at = instant(sheet.act.occurred_at)
    asks = {"coding": [coding(ASSESSMENT, form, title)]}
    named = {"valueCanonical": _canonical(form, version)} if version else {"valueString": form}
    return kept(
        resourceType="Task",
        status="requested",
        intent=TASK_INTENT,
        code=coded(TASK, kind),
        description=line(title, "title"),
        focus=sheet.reference(focus),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=at,
        lastModified=at,
        requester=person(sheet.act.author),
        input=[{"type": asks, **named}],
    )


def _warning(
    sheet: Sheet, command: RecordAssessment, call: WarningCall, answered: str, observed: str
) -> dict[str, Any]:
    made = _task(sheet, ANSWER_WARNING, command.form, call.text, command.pack_version, answered)
    owner = (
        {"reference": call.owner, **({"display": call.owner_name} if call.owner_name else {})} if call.owner else None
    )
    return kept(
        **made,
        priority="stat" if call.is_stat else "urgent",
        performerType=[{"text": line(call.whom, "whom")}],
        owner=owner,
        reasonReference=sheet.reference(observed),
        restriction={"period": {"start": instant(command.occurred_at), "end": instant(call.until)}},
    )


def _replace(sheet: Sheet, command: RecordAssessment, key: str, answered: str) -> None:
    """Never was true; the assessment itself names what stands in its place and why."""
    row = sheet.copy_of(key)
    if _is_settled(row):
        return
    wrong = entered_in_error(row)
    if key == command.replaces:
        told = [extension(SUPERSEDED_BY, valueReference=sheet.reference(answered))]
        told.append(extension(VOID_REASON, valueString=line(command.reason, "reason")))
        wrong["extension"] = [*wrong.get("extension", []), *told]
    sheet.change(key, wrong)


def _is_settled(row: dict[str, Any]) -> bool:
    """In error already; or a Task that somebody carried out: he did, whatever the assessment was worth."""
    return row.get("status") == "entered-in-error" or (row.get("resourceType") == "Task" and row.get("status") in _OVER)


def _end(sheet: Sheet, command: RecordAssessment, key: str) -> None:
    """A Task is done, a mark is over; what somebody else ended stays as he ended it."""
    row, at = sheet.copy_of(key), instant(command.occurred_at)
    if row.get("status") in _OVER:
        return
    if row.get("resourceType") == "Task":
        period = dict(row.get("executionPeriod", {})) | {"end": at}
        done = {"status": "completed", "owner": person(command.author), "executionPeriod": period, "lastModified": at}
        sheet.change(key, {**row, **done})
    elif row.get("resourceType") == "Flag":
        sheet.change(key, {**row, "status": "inactive", "period": dict(row.get("period", {})) | {"end": at}})
    else:
        raise BugError("assessment-ends", str(row.get("resourceType")))


def write_void_assessment(sheet: Sheet, command: VoidAssessment) -> None:
    reason = line(command.reason, "reason")
    if command.assessment not in {one.key for one in command.rows}:
        raise BugError("void-assessment", "rows")
    at = instant(command.occurred_at)
    again = _task(sheet, REASSESS, command.form, command.title, "", command.assessment)
    sheet.create(kept(**again, reasonCode={"text": reason}, restriction={"period": {"start": at, "end": at}}))
    if command.flag is not None and command.flag_of is not None:
        sheet.create(_flag(sheet, command.flag, command.flag_of))
    for one in command.rows:
        row = sheet.copy_of(one.key)
        if _is_settled(row):
            continue
        wrong = entered_in_error(row)
        if one.key == command.assessment:
            wrong["extension"] = [*wrong.get("extension", []), extension(VOID_REASON, valueString=reason)]
        sheet.change(one.key, wrong)


def write_warning_answer(sheet: Sheet, command: AnswerWarning) -> None:
    """What was found or done is a Communication of its own, which stands also where somebody else has answered the Task."""
    said, task, at = line(command.text, "text"), sheet.copy_of(command.task), instant(command.occurred_at)
    sheet.create(
        kept(
            resourceType="Communication",
            status="completed",
            subject=sheet.patient(),
            about=[sheet.reference(command.task)],
            encounter=sheet.encounter(),
            sent=at,
            sender=person(command.author),
            reasonCode=[coded(CARE_STEP, ANSWER_WARNING)],
            payload=[{"contentString": said}],
        )
    )
    if task.get("status") in _OVER:
        return
    output = [{"type": {"coding": [coding(CARE_STEP, ANSWER_WARNING)]}, "valueString": said}]
    done = {"status": "completed", "owner": person(command.author), "executionPeriod": {"end": at}, "lastModified": at}
    sheet.change(command.task, {**task, **done, "output": output})


def write_warning_call(sheet: Sheet, command: CallWarning) -> None:
    """A completed Communication about the Task: who was reached by telephone, when, and what he said again."""
    made = kept(
        resourceType="Communication",
        extension=[extension(READ_BACK, valueString=line(command.read_back, "read-back"))],
        status="completed",
        medium=[coded(PARTICIPATION_MODE, "PHONE")],
        subject=sheet.patient(),
        about=[sheet.reference(command.task)],
        encounter=sheet.encounter(),
        sent=instant(command.reached_at),
        recipient=[{"display": line(command.reached, "reached")}],
        sender=person(command.author),
        reasonCode=[coded(CARE_STEP, WARNING_CALL)],
    )
    sheet.create(made)
