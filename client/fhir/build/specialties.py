"""Labour, teeth and checklists, written: Observations and completed Tasks. Refuses values that cannot be, and a check of nothing."""

from decimal import Decimal
from typing import Any

from client.commands import CheckItem, RecordLabour, RecordTeeth, ToothEntry, VoidFindings
from client.errors import InputRefused
from client.fhir.build.elements import (
    coded,
    coding,
    concept,
    extension,
    instant,
    kept,
    line,
    number,
    person,
    quantity,
    words,
)
from client.fhir.build.sheet import Sheet
from client.fhir.build.voiding import entered_in_error
from client.fhir.names import (
    BLOOD_PRESSURE,
    CERVIX,
    CHECK_ITEM,
    CHECKLIST_ITEM,
    CONTRACTION_LENGTH,
    CONTRACTIONS,
    DIASTOLIC,
    EARLIER,
    FETAL_HEART,
    LABOUR,
    LABOUR_CHECK,
    LABOUR_REMARK,
    LOINC,
    MEMBRANE_STATE,
    OBSERVATION_CATEGORY,
    PLAN_DEFINITION,
    STATION,
    SYSTOLIC,
    TASK,
    TASK_INTENT,
    TOOTH,
    TOOTH_SURFACE,
    VITAL_NAMES,
    VOID_REASON,
)
from client.fhir.names import MEMBRANES as MEMBRANES_CODE
from client.records import Amount
from client.records.specialties import MEMBRANES, ROOM, SURFACES, LabourKind

_NAMES = {
    LABOUR_CHECK: "Labour check",
    "onset": "Onset of labour",
    "delivery": "Birth",
    CERVIX: "Cervical dilatation",
    STATION: "Station of the presenting part",
    CONTRACTIONS: "Contractions in 10 minutes",
    CONTRACTION_LENGTH: "Length of a contraction",
    MEMBRANES_CODE: "Membranes and liquor",
    LABOUR_REMARK: "Drugs and remarks",
}
_VOIDED = frozenset({"Observation", "Task"})


def write_labour(sheet: Sheet, command: RecordLabour) -> None:
    """A check is one Observation with a component for each thing examined; the pressure is a vital sign beside it, its member."""
    if command.what is not LabourKind.CHECK:
        _write_event(sheet, command)
        return
    _demand_room(command)
    components = _components(command)
    pressure = _pressure(sheet, command)
    if not components and pressure is None:
        raise InputRefused("labour", "empty")
    sheet.create(
        kept(
            **_observed(sheet, command, coded(LABOUR, LABOUR_CHECK, _NAMES[LABOUR_CHECK]), "exam"),
            hasMember=[sheet.reference(pressure)] if pressure is not None else [],
            component=components,
        )
    )


def _write_event(sheet: Sheet, command: RecordLabour) -> None:
    """Onset or birth: when it was, said at `occurred_at`."""
    if command.event_at is None:
        raise InputRefused("time", "empty")
    if command.event_at > command.occurred_at:
        raise InputRefused("time", "future")
    code = coded(LABOUR, command.what.value, _NAMES[command.what.value])
    observed = _observed(sheet, command, code, "exam")
    sheet.create(kept(**observed, valueDateTime=instant(command.event_at)))


def _demand_room(command: RecordLabour) -> None:
    for name, (low, high) in ROOM.items():
        value: Decimal | None = getattr(command, name)
        if value is not None and not low <= number(value) <= high:
            raise InputRefused(name, "out-of-range", str(value))
    if command.membranes and command.membranes not in MEMBRANES:
        raise InputRefused("membranes", "unknown")
    if (command.systolic is None) is not (command.diastolic is None):
        raise InputRefused("pressure", "half")
    if command.systolic is not None and command.diastolic is not None and command.systolic <= command.diastolic:
        raise InputRefused("pressure", "reversed")


def _observed(sheet: Sheet, command: RecordLabour | RecordTeeth, code: dict[str, Any], category: str) -> dict[str, Any]:
    return kept(
        resourceType="Observation",
        status="final",
        category=[coded(OBSERVATION_CATEGORY, category)],
        code=code,
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author)],
    )


def _components(command: RecordLabour) -> list[dict[str, Any]]:
    measured = (
        (coded(LABOUR, CERVIX, _NAMES[CERVIX]), command.cervix, "cm", "cm"),
        (coded(LABOUR, STATION, _NAMES[STATION]), command.station, "", "{score}"),
        (coded(LOINC, FETAL_HEART, "Fetal Heart rate"), command.fetal_heart, "/min", "/min"),
        (coded(LABOUR, CONTRACTIONS, _NAMES[CONTRACTIONS]), command.contractions, "/10 min", "/(10.min)"),
        (coded(LABOUR, CONTRACTION_LENGTH, _NAMES[CONTRACTION_LENGTH]), command.length_s, "s", "s"),
    )
    found: list[dict[str, Any]] = [
        {"code": code, "valueQuantity": quantity(Amount(value=value, unit=unit, code=ucum))}
        for code, value, unit, ucum in measured
        if value is not None
    ]
    if command.membranes:
        code = coded(LABOUR, MEMBRANES_CODE, _NAMES[MEMBRANES_CODE])
        found.append({"code": code, "valueCodeableConcept": coded(MEMBRANE_STATE, command.membranes)})
    if command.remark.strip():
        code = coded(LABOUR, LABOUR_REMARK, _NAMES[LABOUR_REMARK])
        found.append({"code": code, "valueString": words(command.remark.strip(), "remark")})
    return found


def _pressure(sheet: Sheet, command: RecordLabour) -> str | None:
    if command.systolic is None or command.diastolic is None:
        return None
    code = coded(LOINC, BLOOD_PRESSURE, VITAL_NAMES[BLOOD_PRESSURE])
    parts = [
        {
            "code": coded(LOINC, loinc, VITAL_NAMES[loinc]),
            "valueQuantity": quantity(Amount(value=value, unit="mmHg", code="mm[Hg]")),
        }
        for loinc, value in ((SYSTOLIC, command.systolic), (DIASTOLIC, command.diastolic))
    ]
    return sheet.create(kept(**_observed(sheet, command, code, "vital-signs"), component=parts))


def write_teeth(sheet: Sheet, command: RecordTeeth) -> None:
    """One Observation for each tooth: the finding is its code, the tooth its bodySite, each surface a component."""
    teeth = [one.tooth for one in command.teeth]
    if not teeth or len(set(teeth)) != len(teeth):
        raise InputRefused("teeth", "empty" if not teeth else "twice")
    for one in command.teeth:
        sheet.create(_tooth(sheet, command, one))


def _tooth(sheet: Sheet, command: RecordTeeth, one: ToothEntry) -> dict[str, Any]:
    if not set(one.surfaces) <= set(SURFACES):
        raise InputRefused("surface", "unknown")
    tooth, surface = line(one.tooth, "tooth"), coded(TOOTH_SURFACE, "surface", "Surface of the tooth")
    return kept(
        **_observed(sheet, command, concept(command.finding), "exam"),
        valueBoolean=True,
        bodySite={"coding": [coding(TOOTH, tooth)], "text": f"{tooth} {''.join(one.surfaces)}".strip()},
        component=[{"code": surface, "valueCodeableConcept": coded(TOOTH_SURFACE, each)} for each in one.surfaces],
    )


def write_check(sheet: Sheet, command: CheckItem) -> None:
    """A Task that is over when it is written: completed, or cancelled with why it was not done."""
    if not command.is_done and not command.reason.strip():
        raise InputRefused("reason", "empty")
    at = instant(command.occurred_at)
    canonical = f"{PLAN_DEFINITION}/{line(command.checklist, 'checklist')}|{line(command.version, 'version')}"
    item = {"coding": [coding(CHECKLIST_ITEM, line(command.item, "item"))], "text": line(command.title, "title")}
    score = [{"type": item, "valueDecimal": number(command.score)}] if command.score is not None else []
    saw = [{"type": coded(CHECKLIST_ITEM, EARLIER), "valueReference": sheet.reference(key)} for key in command.earlier]
    sheet.create(
        kept(
            resourceType="Task",
            instantiatesCanonical=canonical,
            status="completed" if command.is_done else "cancelled",
            statusReason={"text": line(command.reason, "reason")} if command.reason.strip() else None,
            intent=TASK_INTENT,
            code=coded(TASK, CHECK_ITEM),
            description=line(command.title, "title"),
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            executionPeriod={"end": at},
            authoredOn=at,
            requester=person(command.author),
            owner=person(command.author),
            reasonCode=item,
            input=saw,
            output=score,
        )
    )


def write_void_findings(sheet: Sheet, command: VoidFindings) -> None:
    """Each row stays, entered in error, with why; nothing is deleted."""
    if not command.records:
        raise InputRefused("records", "empty")
    why = extension(VOID_REASON, valueString=line(command.reason, "reason"))
    for key in command.records:
        row = sheet.copy_of(key)
        if row.get("resourceType") not in _VOIDED or row.get("status") == "entered-in-error":
            raise InputRefused("records", "over")
        sheet.change(key, {**entered_in_error(row), "extension": [*row.get("extension", []), why]})
