"""Vital signs and what is measured with them, as Observations; refuses a value with a reason for its absence, and neither of both.

A value that could not be taken is an Observation too: who reads the chart later must see that somebody asked.
"""

from typing import Any

from client.commands import RecordVitals, VitalEntry
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, quantity
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ABSENT_CODES,
    ACVPU,
    ACVPU_WORDS,
    APICAL_RATE,
    AUSCULTATION,
    BLOOD_PRESSURE,
    BODY_SITE,
    CONSCIOUSNESS,
    DATA_ABSENT,
    DIASTOLIC,
    LOINC,
    MEASURING_SITES,
    NOT_MEASURED,
    NURSING_SIGN,
    NURSING_SIGNS,
    OBSERVATION_CATEGORY,
    READING_BEFORE,
    READING_METHOD,
    READING_METHODS,
    SNOMED,
    STOOL,
    STOOL_PART,
    STOOL_PARTS,
    SYSTOLIC,
    VITAL_NAMES,
)
from client.records import Stool

MOST_STOOLS = 50
"""Own plausibility bound of every number about stools."""


def write_vitals(sheet: Sheet, command: RecordVitals, *, part_of: str = "") -> None:
    """One Observation per value, in the order typed; systolic and diastolic together are one panel, in the place of the first.

    Consciousness is one more, with our code of the answer; stools one with a component for each number. `part_of`: what they were taken in.
    """
    of = {"partOf": [sheet.reference(part_of)]} if part_of else {}
    codes = [each.loinc for each in command.values]
    if len(set(codes)) != len(codes):
        raise InputRefused("values", "twice")
    if not codes and command.consciousness is None and command.stool is None:
        raise InputRefused("values", "empty")
    pair = {each.loinc: each for each in command.values if each.loinc in {SYSTOLIC, DIASTOLIC} and each.amount}
    is_panel_written = False
    for entry in command.values:
        if len(pair) < 2 or entry.loinc not in pair:
            sheet.create(_observation(sheet, command, _vital(entry.loinc), _measured(sheet, entry) | of))
        elif not is_panel_written:
            parts = [_component(pair[SYSTOLIC]), _component(pair[DIASTOLIC])]
            measured = {**_how(sheet, pair[SYSTOLIC]), "component": parts}
            sheet.create(_observation(sheet, command, _vital(BLOOD_PRESSURE), measured | of))
            is_panel_written = True
    if command.consciousness is not None:
        sheet.create(_observation(sheet, command, _vital(CONSCIOUSNESS), _answered(command.consciousness)))
    if command.stool is not None:
        sheet.create(_observation(sheet, command, _vital(STOOL), _stool(command.stool)))


def _answered(answer: str) -> dict[str, Any]:
    if answer not in ACVPU_WORDS:
        raise InputRefused("consciousness", "unknown")
    return {"valueCodeableConcept": coded(ACVPU, answer, ACVPU_WORDS[answer])}


def _observation(sheet: Sheet, command: RecordVitals, code: dict[str, Any], measured: dict[str, Any]) -> dict[str, Any]:
    return kept(
        resourceType="Observation",
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "vital-signs", "Vital Signs")],
        code=code,
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author)],
        **measured,
    )


def _measured(sheet: Sheet, entry: VitalEntry) -> dict[str, Any]:
    """The value or why there is none, with where and how."""
    if (entry.amount is None) == (not entry.absent):
        raise InputRefused(entry.loinc, "value-or-reason")
    if entry.amount is not None:
        return {**_how(sheet, entry), "valueQuantity": quantity(entry.amount)}
    if entry.absent not in ABSENT_CODES:
        raise InputRefused(entry.loinc, "reason-unknown")
    reason = {"coding": [coding(DATA_ABSENT, ABSENT_CODES[entry.absent]), coding(NOT_MEASURED, entry.absent)]}
    return {**_how(sheet, entry), "dataAbsentReason": reason}


def _how(sheet: Sheet, entry: VitalEntry) -> dict[str, Any]:
    before = [extension(READING_BEFORE, valueReference=sheet.reference(entry.before))] if entry.before else []
    return kept(extension=before, bodySite=_site(entry), method=_method(entry))


def _site(entry: VitalEntry) -> dict[str, Any] | None:
    if not entry.site:
        return None
    if entry.site not in MEASURING_SITES:
        raise InputRefused(entry.loinc, "site-unknown")
    ident, words = MEASURING_SITES[entry.site]
    return {"coding": [coding(SNOMED, ident, words), coding(BODY_SITE, entry.site)]}


def _method(entry: VitalEntry) -> dict[str, Any] | None:
    """The rate at the apex is listened to, unless something else is said."""
    if entry.method and entry.method not in READING_METHODS:
        raise InputRefused(entry.loinc, "method-unknown")
    if entry.method:
        return coded(READING_METHOD, entry.method, READING_METHODS[entry.method])
    return coded(SNOMED, AUSCULTATION, "Auscultation") if entry.loinc == APICAL_RATE else None


def _component(entry: VitalEntry) -> dict[str, Any]:
    return kept(code=_vital(entry.loinc), valueQuantity=quantity(entry.amount) if entry.amount else None)


def _vital(code: str) -> dict[str, Any]:
    if code in NURSING_SIGNS:
        return coded(NURSING_SIGN, code, NURSING_SIGNS[code])
    return coded(LOINC, line(code, "loinc"), VITAL_NAMES.get(code))


def _stool(stool: Stool) -> dict[str, Any]:
    """Each number a component of its own; what nobody said is left out, and nothing said at all is refused."""
    numbers = {"count": stool.count, "after-enema": stool.after_enema, "enemas": stool.enemas or None}
    if any(value is not None and not 0 <= value <= MOST_STOOLS for value in numbers.values()):
        raise InputRefused("stool", "too-high")
    if stool.after_enema is not None and not stool.enemas:
        raise InputRefused("stool", "no-enema")
    flags = {"incontinent": stool.is_incontinent, "stoma": stool.has_stoma}
    parts = [_part(name, valueInteger=value) for name, value in numbers.items() if value is not None]
    parts += [_part(name, valueBoolean=True) for name, is_so in flags.items() if is_so]
    if not parts:
        raise InputRefused("stool", "empty")
    return {"component": parts}


def _part(name: str, **value: Any) -> dict[str, Any]:
    return {"code": coded(STOOL_PART, name, STOOL_PARTS[name]), **value}
