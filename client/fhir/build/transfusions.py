"""A transfusion as FHIR: Procedure for the bag, Observations for the check, each look, the reaction and the volume, a Task for the doctor.

R4 has no Transfusion; why these: docs/fhir-mapping.md. Refuses a bag begun by one person, and an end that is before its beginning.
"""

from decimal import Decimal
from typing import Any

from client.commands import EndTransfusion, NoteTransfusion, ReactTransfusion, RecordVitals, StartTransfusion
from client.commands.transfusions import OnTransfusion
from client.errors import InputRefused
from client.fhir.build.blood import blood_product, reference_inside
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, person, quantity, words
from client.fhir.build.sheet import Sheet
from client.fhir.build.vitals import write_vitals
from client.fhir.names import (
    ANSWER_WARNING,
    ASSESSMENT,
    CROSSMATCH,
    DATA_ABSENT,
    FLUID,
    OBSERVATION_CATEGORY,
    OUT_OF_STORAGE,
    PARTICIPATION,
    REACTION_SIGN,
    REACTION_STEP,
    TASK,
    TASK_INTENT,
    TRANSFUSED_UNIT,
    TRANSFUSION,
    TRANSFUSION_REACTION,
)
from client.records import Amount
from client.records.transfusions import BloodGroup, DoneStep

PHASES = frozenset({"before", "first", "hourly", "other", "after", "reaction"})
MOST = Decimal(2000)
"""Own plausibility bound of one bag, in mL."""
_OVER = frozenset({"completed", "stopped", "entered-in-error", "not-done"})


def write_start(sheet: Sheet, command: StartTransfusion) -> None:
    if command.second.reference == command.author.reference:
        raise InputRefused("second", "same-person")
    if not command.checks or not command.wristband.strip():
        raise InputRefused("checks", "empty")
    running = sheet.create(_procedure(sheet, command))
    sheet.create(_check(sheet, command, running))
    _signs(sheet, command, running, command.values)
    if command.rate is not None:
        sheet.create(_watch(sheet, running, "before", rate=command.rate))


def _procedure(sheet: Sheet, command: StartTransfusion) -> dict[str, Any]:
    at = instant(command.occurred_at)
    told = [extension(TRANSFUSED_UNIT, valueReference=reference_inside())]
    if command.out_at is not None:
        told.append(extension(OUT_OF_STORAGE, valueDateTime=instant(command.out_at)))
    note = [{"text": line(command.note, "note")}] if command.note.strip() else []
    return kept(
        resourceType="Procedure",
        contained=[blood_product(command.unit)],
        extension=told,
        basedOn=[sheet.reference(command.order)],
        status="in-progress",
        category=coded(TRANSFUSION, "transfusion", "Transfusion"),
        code=concept(command.procedure),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        performedPeriod={"start": at},
        recorder=person(command.author),
        performer=[
            {"function": coded(PARTICIPATION, "PPRF", "primary performer"), "actor": person(command.author)},
            {"function": coded(PARTICIPATION, "VRF", "verifier"), "actor": person(command.second)},
        ],
        reasonCode=[coded(TRANSFUSION, one) for one in command.despite],
        note=note,
    )


def _check(sheet: Sheet, command: StartTransfusion, running: str) -> dict[str, Any]:
    """What two people checked, each line of it, and what stood on the wristband, the report and the bag."""
    parts = [{"code": _own(one.code, one.text), "valueBoolean": True} for one in command.checks]
    parts.append({"code": _own("wristband-read", "Wristband"), "valueString": line(command.wristband, "wristband")})
    groups = (("patient-group", command.patient_group.group), ("bag-group", command.unit.group))
    parts += [{"code": _own(name, name), "valueString": group_text(group)} for name, group in groups]
    if command.crossmatch is not None:
        result = coded(CROSSMATCH, command.crossmatch)
        parts.append({"code": _own("crossmatch-result", "Cross-match"), "valueCodeableConcept": result})
    sources = (*command.patient_group.sources, *([command.match] if command.match else []))
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(running)],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "procedure", "Procedure")],
        code=coded(TRANSFUSION, "bedside-check", "Check of two at the bed"),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author), person(command.second)],
        derivedFrom=[sheet.reference(key) for key in dict.fromkeys(sources)],
        component=parts,
    )


def group_text(group: BloodGroup) -> str:
    """As people write it: `A RhD+`; what is not known is said."""
    rhd = {"pos": "RhD+", "neg": "RhD-"}.get(group.rhd, "RhD unknown")
    return f"{group.abo or 'ABO unknown'} {rhd}"


def _own(code: str, text: str) -> dict[str, Any]:
    return {"coding": [coding(TRANSFUSION, code)], "text": text}


def _signs(sheet: Sheet, command: StartTransfusion | OnTransfusion, running: str, values: tuple[Any, ...]) -> None:
    """Vital signs like any others, and part of this transfusion."""
    if not values:
        return
    taken = RecordVitals(
        id=command.id,
        author=command.author,
        patient=command.patient,
        encounter=command.encounter,
        occurred_at=command.occurred_at,
        values=values,
    )
    write_vitals(sheet, taken, part_of=running)


def _watch(
    sheet: Sheet,
    running: str,
    phase: str,
    *,
    rate: Amount | None = None,
    text: str = "",
    parts: tuple[dict[str, Any], ...] = (),
) -> dict[str, Any]:
    if phase not in PHASES:
        raise InputRefused("phase", "unknown")
    told = [*parts]
    if rate is not None:
        told.append({"code": _own("rate", "Rate"), "valueQuantity": quantity(rate)})
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(running)],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "procedure", "Procedure")],
        code=coded(TRANSFUSION, "watch", "Looked at during a transfusion"),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(sheet.act.occurred_at),
        performer=[person(sheet.act.author)],
        valueCodeableConcept=coded(TRANSFUSION, phase),
        note=[{"text": words(text.strip(), "text")}] if text.strip() else [],
        component=told,
    )


def write_look(sheet: Sheet, command: NoteTransfusion) -> None:
    if not command.values and command.rate is None and not command.text.strip():
        raise InputRefused("values", "empty")
    sheet.create(_watch(sheet, command.transfusion, command.phase, rate=command.rate, text=command.text))
    _signs(sheet, command, command.transfusion, command.values)


def write_end(sheet: Sheet, command: EndTransfusion) -> None:
    if command.is_stopped:
        line(command.reason, "reason")
    row = sheet.copy_of(command.transfusion)
    sheet.change(command.transfusion, _ended(row, command, is_stopped=command.is_stopped, reason=command.reason))
    sheet.create(_volume(sheet, command.transfusion, command.volume))
    sheet.create(_watch(sheet, command.transfusion, "after", text=command.reason))
    _signs(sheet, command, command.transfusion, command.values)


def _ended(row: dict[str, Any], command: OnTransfusion, *, is_stopped: bool, reason: str) -> dict[str, Any]:
    period = dict(row.get("performedPeriod", {})) | {"end": instant(command.occurred_at)}
    why = {"statusReason": {"text": words(reason.strip(), "reason")}} if reason.strip() else {}
    return {**row, "status": "stopped" if is_stopped else "completed", "performedPeriod": period, **why}


def _volume(sheet: Sheet, running: str, volume: Decimal | None) -> dict[str, Any]:
    """An intake of the kind blood, as the balance reads every other one; what nobody can say makes its sums "at least"."""
    if volume is not None and not 0 <= volume <= MOST:
        raise InputRefused("volume", "implausible")
    said = (
        {"dataAbsentReason": coded(DATA_ABSENT, "unknown")}
        if volume is None
        else {"valueQuantity": quantity(Amount(value=volume, unit="mL", code="mL"))}
    )
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(running)],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "exam")],
        code=coded(FLUID, "blood", "Blood products"),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(sheet.act.occurred_at),
        performer=[person(sheet.act.author)],
        **said,
    )


def write_reaction(sheet: Sheet, command: ReactTransfusion) -> None:
    """The look itself stands alone too: whatever became of the Procedure meanwhile, what was seen and done is said."""
    if not command.signs and not command.text.strip():
        raise InputRefused("signs", "empty")
    parts = [_part(REACTION_SIGN, one) for one in command.signs] + [_part(REACTION_STEP, one) for one in command.steps]
    sheet.create(_watch(sheet, command.transfusion, "reaction", text=command.text, parts=tuple(parts)))
    _signs(sheet, command, command.transfusion, command.values)
    sheet.create(_call(sheet, command))
    row = sheet.copy_of(command.transfusion)
    before = [one for one in row.get("complication", []) if isinstance(one, dict)]
    known = {coding["code"] for one in before for coding in one.get("coding", []) if "code" in coding}
    seen = [
        {"coding": [coding(REACTION_SIGN, one.code)], "text": line(one.text, "sign")}
        for one in command.signs
        if one.code not in known
    ]
    seen = seen or ([] if before else [{"text": line(command.text, "text")}])
    if command.is_running and row.get("status") not in _OVER:
        row = _ended(row, command, is_stopped=True, reason=TRANSFUSION_REACTION)
        sheet.create(_volume(sheet, command.transfusion, command.volume))
    sheet.change(command.transfusion, {**row, "complication": [*before, *seen]})


def _part(system: str, one: DoneStep) -> dict[str, Any]:
    return {"code": {"coding": [coding(system, one.code)], "text": line(one.text, "step")}, "valueBoolean": True}


def _call(sheet: Sheet, command: ReactTransfusion) -> dict[str, Any]:
    """The same Task as an early warning: it stands in the task centre of every doctor of the ward until one has looked."""
    at = instant(command.occurred_at)
    told = " · ".join((*(one.text for one in command.signs), *([command.text.strip()] if command.text.strip() else [])))
    owner = kept(reference=command.owner, display=command.owner_name or None) if command.owner else None
    named = {"coding": [coding(ASSESSMENT, TRANSFUSION_REACTION)]}
    return kept(
        resourceType="Task",
        status="requested",
        intent=TASK_INTENT,
        priority="stat",
        code=coded(TASK, ANSWER_WARNING),
        description=line(f"{command.what} {told}".strip(), "signs"),
        focus=sheet.reference(command.transfusion),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=at,
        lastModified=at,
        requester=person(command.author),
        performerType=[{"text": line(command.whom, "whom")}] if command.whom else [],
        owner=owner,
        input=[{"type": named, "valueString": TRANSFUSION_REACTION}],
    )
