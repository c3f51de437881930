"""What was checked at the bed, as parts of a MedicationAdministration; steps of an infusion, effects, near misses, missing doses.

A near miss is a DetectedIssue, a step or an effect an Observation that is part of its administrations, a missing dose a Task. Refuses a
step without its reason, an end without a volume, and to compute any amount.
"""

from typing import Any

from client.commands import (
    AdministerDose,
    GivenLine,
    MoveDoseRequest,
    NoteEffect,
    NoteNearMiss,
    RequestDose,
    StepInfusion,
)
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, person, quantity, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    BEDSIDE_CHECK,
    CONTROLLED_USE,
    DOSE_DESPITE,
    DOSE_EFFECT,
    DOSE_PART,
    DOSE_SOURCE,
    EFFECT,
    INFUSED_VOLUME,
    INFUSION,
    INFUSION_STEP,
    MISSING_DOSE,
    NEAR_MISS,
    NEAR_MISS_MET,
    OBSERVATION_CATEGORY,
    SECOND_CHECK,
    SECOND_CHECKER,
    SLOT_TIME,
    STAFF_NUMBER,
    STAFF_ROLE,
    TASK,
    TASK_INTENT,
    WITNESS,
)
from client.fhir.reading.elements import moment
from client.records import Amount, Person
from client.records.bedside import BedsideCheck, ControlledUse, DoseRequestState, InfusionStep

_WITH_REASON = frozenset({InfusionStep.RATE, InfusionStep.PAUSE, InfusionStep.STOP})
_STATUSES = {
    InfusionStep.PAUSE: "on-hold",
    InfusionStep.RESUME: "in-progress",
    InfusionStep.END: "completed",
    InfusionStep.STOP: "stopped",
}
_ENDS = frozenset({InfusionStep.END, InfusionStep.STOP})
_OVER = frozenset({"completed", "stopped", "not-done", "entered-in-error"})
_SETTLED_TASKS = frozenset({"completed", "cancelled", "rejected", "failed", "entered-in-error"})


# --- of a dose -------------------------------------------------------------------------------------------------------


def checks_of(command: AdministerDose, given: GivenLine, at: int) -> list[dict[str, Any]]:
    """The extensions of one line: what was checked, by whom beside the author, what of an ampoule was thrown away."""
    found = [_check(command.check)] if command.check is not None else []
    if command.second is not None:
        amount = command.second.amounts[at] if at < len(command.second.amounts) else None
        parts = [extension("amount", valueQuantity=quantity(amount))] if amount else []
        rate = command.second.rate if at == 0 else None
        parts += [extension("rate", valueQuantity=quantity(rate))] if rate else []
        if parts:
            found.append(extension(SECOND_CHECK, extension=parts))
    found += [_used(one) for one in command.controlled if one.order == given.order]
    found += [extension(DOSE_DESPITE, valueCode=one) for one in command.despite]
    return found


def _check(check: BedsideCheck) -> dict[str, Any]:
    known = (("patient", check.patient), ("label", check.label), ("badge", check.badge))
    parts = [extension(name, valueCode=value.value) for name, value in known]
    parts += [extension("reason", valueCode=check.reason.value)] if check.reason else []
    parts += [extension("words", valueString=line(check.words, "words"))] if check.words.strip() else []
    parts += [extension("identifier", valueCode=one) for one in check.identifiers]
    parts += [extension("code", valueString=line(one, "code")) for one in check.codes]
    return extension(BEDSIDE_CHECK, extension=parts)


def _used(used: ControlledUse) -> dict[str, Any]:
    amounts = (("opened", used.opened), ("given", used.given), ("wasted", used.wasted))
    parts = [
        extension("batch", valueString=line(used.batch, "batch")),
        extension("ampoules", valueInteger=used.ampoules),
    ]
    parts += [extension(name, valueQuantity=quantity(value)) for name, value in amounts]
    return extension(CONTROLLED_USE, extension=[*parts, extension("witness", valueReference=person(used.witness))])


def beside_of(command: AdministerDose, given: GivenLine) -> list[dict[str, Any]]:
    """Performers after the author: who checked, who saw what was thrown away."""
    second = [_performer(command.second.person, SECOND_CHECKER)] if command.second is not None else []
    return [*second, *(_performer(one.witness, WITNESS) for one in command.controlled if one.order == given.order)]


def _performer(who: Person, part: str) -> dict[str, Any]:
    actor = person(who)
    if who.staff_number:
        actor |= {"identifier": {"system": STAFF_NUMBER, "value": words(who.staff_number, "staff-number")}}
    return {"function": {"coding": [coding(STAFF_ROLE, who.role.value), coding(DOSE_PART, part)]}, "actor": actor}


# --- of an infusion --------------------------------------------------------------------------------------------------


def write_infusion_step(sheet: Sheet, command: StepInfusion) -> None:
    """The step is a fact of its own; the administrations say how the infusion stands now, unless they are over already.

    The rate in an administration is the one it began with; every later one is a step.
    """
    if not command.doses:
        raise InputRefused("infusion", "no-doses")
    if command.step in _WITH_REASON and not command.reason.strip():
        raise InputRefused("reason", "empty")
    if command.step is InfusionStep.RATE and command.rate is None:
        raise InputRefused("rate", "empty")
    if command.volume is not None and not (command.volume.value.is_finite() and command.volume.value >= 0):
        raise InputRefused("fluids", "volume", f"{command.volume.value:f}")
    sheet.create(_step(sheet, command))
    for at, key in enumerate(command.changed()):
        _steer(sheet, command, key, is_lead=at == 0)


def _step(sheet: Sheet, command: StepInfusion) -> dict[str, Any]:
    """What was seen and done: the value is the step, its parts are rate, volume, site, dripping, reaction."""
    parts = [_part("rate", valueQuantity=quantity(command.rate))] if command.rate else []
    parts += [_part("volume", valueQuantity=quantity(command.volume))] if command.volume else []
    parts += [_part("site", valueString=line(command.site, "site"))] if command.site.strip() else []
    parts += [_part("dripping", valueBoolean=command.is_dripping)] if command.is_dripping is not None else []
    parts += [_part("reaction", valueString=line(command.reaction, "reaction"))] if command.reaction.strip() else []
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(one.key) for one in command.doses],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "procedure", "Procedure")],
        code={"coding": [coding(INFUSION, INFUSION_STEP)], "text": line(command.what.text, "what")},
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author)],
        valueCodeableConcept=coded(INFUSION, command.step.value),
        note=[{"text": words(command.reason, "reason")}] if command.reason.strip() else [],
        component=parts,
    )


def _part(name: str, **value: Any) -> dict[str, Any]:
    return {"code": coded(INFUSION, name), **value}


def _steer(sheet: Sheet, command: StepInfusion, key: str, *, is_lead: bool) -> None:
    row = sheet.copy_of(key)
    if row.get("status") in _OVER:
        return
    status = _STATUSES.get(command.step)
    made = {**row, "status": status} if status else row
    if command.step in _ENDS:
        began = row.get("effectivePeriod", {}).get("start") or row.pop("effectiveDateTime", None)
        made.pop("effectiveDateTime", None)
        if (start := moment(began)) is not None and command.occurred_at < start:
            raise InputRefused("ends", "before-it-began")
        made["effectivePeriod"] = kept(start=began, end=instant(command.occurred_at))
        if is_lead and command.volume is not None:
            made["extension"] = [
                *row.get("extension", []),
                extension(INFUSED_VOLUME, valueQuantity=quantity(command.volume)),
            ]
    if command.step in {InfusionStep.STOP, InfusionStep.PAUSE}:
        made["statusReason"] = [{"text": line(command.reason, "reason")}]
    sheet.change(key, made)


# --- near misses, effects, missing doses -----------------------------------------------------------------------------


def write_near_miss(sheet: Sheet, command: NoteNearMiss) -> None:
    sheet.create(
        kept(
            resourceType="DetectedIssue",
            extension=[extension(NEAR_MISS_MET, valueString=line(command.met, "met"))] if command.met.strip() else [],
            status="final",
            code=coded(NEAR_MISS, command.what.value),
            patient=sheet.patient(),
            identifiedDateTime=instant(command.occurred_at),
            author=person(command.author),
            implicated=[sheet.reference(one) for one in command.orders],
            detail=words(command.text, "text") if command.text.strip() else None,
        )
    )


def write_effect(sheet: Sheet, command: NoteEffect) -> None:
    sheet.create(
        kept(
            resourceType="Observation",
            partOf=[sheet.reference(command.dose)],
            status="final",
            category=[coded(OBSERVATION_CATEGORY, "therapy", "Therapy")],
            code={"coding": [coding(DOSE_EFFECT, EFFECT)], "text": line(command.what.text, "what")},
            subject=sheet.patient(),
            encounter=sheet.encounter(),
            effectiveDateTime=instant(command.occurred_at),
            performer=[person(command.author)],
            valueCodeableConcept=coded(DOSE_EFFECT, command.effect.value),
            note=[{"text": words(command.text, "text")}] if command.text.strip() else [],
        )
    )


def write_dose_request(sheet: Sheet, command: RequestDose) -> None:
    """A Task about the order, to the pharmacy or the doctor; the planned time it is missing for is the Task's own extension."""
    at = instant(command.occurred_at)
    slot = [extension(SLOT_TIME, valueDateTime=instant(command.slot_at))] if command.slot_at else []
    owner = {"reference": command.owner} if command.owner else None
    sheet.create(
        kept(
            resourceType="Task",
            extension=slot,
            status="requested",
            intent=TASK_INTENT,
            priority="urgent",
            code=coded(TASK, MISSING_DOSE),
            description=concept(command.what)["text"],
            focus=sheet.reference(command.order),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            authoredOn=at,
            lastModified=at,
            requester=person(command.author),
            performerType=[coded(DOSE_SOURCE, command.of_whom)],
            owner=owner,
            reasonCode={"text": line(command.reason, "reason")},
        )
    )


def write_dose_request_move(sheet: Sheet, command: MoveDoseRequest) -> None:
    """Only an end: it came, or it is not wanted any more, which needs its reason."""
    if command.state not in {DoseRequestState.COMPLETED, DoseRequestState.CANCELLED}:
        raise InputRefused("state", command.state.value)
    if command.state is DoseRequestState.CANCELLED and not command.reason.strip():
        raise InputRefused("reason", "empty")
    task, at = sheet.copy_of(command.task), instant(command.occurred_at)
    if task.get("status") in _SETTLED_TASKS:
        raise InputRefused("state", "over")
    why = {"statusReason": {"text": line(command.reason, "reason")}} if command.reason.strip() else {}
    sheet.change(
        command.task,
        {**task, **why, "status": command.state.value, "executionPeriod": {"end": at}, "lastModified": at},
    )


def rate_of(amount: Amount | None) -> dict[str, Any] | None:
    return quantity(amount) if amount is not None else None
