"""Intake and output, written: an Observation for each entry and each total of a day that is over. Never writes unknown as nothing.

An amount that nobody knows is an Observation with a reason for the absence of its value: it makes every sum "at least".
"""

from decimal import Decimal
from typing import Any

from client.commands import CloseFluids, RecordFluids
from client.errors import InputRefused
from client.fhir.build.elements import coded, extension, instant, kept, line, person, quantity, words
from client.fhir.build.sheet import Sheet
from client.fhir.build.voiding import entered_in_error
from client.fhir.names import (
    DATA_ABSENT,
    DRAIN_NUMBER,
    DRAINAGE_TOTAL,
    ESTIMATED,
    FLUID,
    FLUID_INTAKE,
    FLUID_WORDS,
    LOINC,
    NURSING_SIGN,
    NURSING_SIGNS,
    OBSERVATION_CATEGORY,
    OUTPUT_TOTAL,
    READING_METHOD,
    URINE_OUTPUT,
    VITAL_NAMES,
    VOID_REASON,
)
from client.records import Amount
from client.records.assessments import RowSeen
from client.records.fluids import FluidEntry, FluidKind, FluidTotal, Total

MOST = Decimal(20000)
"""Own plausibility bound of one entry, in mL; the pack has narrower ones."""


def write_fluids(sheet: Sheet, command: RecordFluids) -> None:
    """The entries, then what they replace, entered in error."""
    if not command.entries:
        raise InputRefused("fluids", "empty")
    for entry in command.entries:
        sheet.create(_entry(sheet, command, entry))
    _void(sheet, command.replaces, command.reason)


def _void(sheet: Sheet, rows: tuple[RowSeen, ...], reason: str) -> None:
    if not rows:
        return
    why = extension(VOID_REASON, valueString=line(reason, "reason"))
    for one in rows:
        row = sheet.copy_of(one.key)
        if row.get("resourceType") != "Observation" or row.get("status") == "entered-in-error":
            raise InputRefused("records", "over")
        sheet.change(one.key, {**entered_in_error(row), "extension": [*row.get("extension", []), why]})


def _entry(sheet: Sheet, command: RecordFluids, entry: FluidEntry) -> dict[str, Any]:
    if entry.volume is not None and not (entry.volume.is_finite() and 0 <= entry.volume <= MOST):
        raise InputRefused("fluids", "volume", f"{entry.volume:f}")
    if (entry.drain is not None and entry.kind is not FluidKind.DRAIN) or (
        entry.infusion and entry.kind is not FluidKind.IV
    ):
        raise InputRefused("fluids", "kind")
    absent = coded(DATA_ABSENT, "unknown") if entry.volume is None else None
    drain = [{"code": coded(FLUID, DRAIN_NUMBER, "Number of the drain"), "valueInteger": entry.drain}]
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(key) for key in entry.infusion],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "exam")],
        code=coded(FLUID, entry.kind.value, FLUID_WORDS[entry.kind.value]),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.occurred_at),
        performer=[person(command.author)],
        valueQuantity=_millilitres(entry.volume),
        dataAbsentReason=absent,
        method=_estimated(is_estimate=entry.is_estimate),
        note=[{"text": words(entry.note.strip(), "note")}] if entry.note.strip() else [],
        component=drain if entry.drain is not None else [],
    )


def _millilitres(volume: Decimal | None) -> dict[str, Any] | None:
    return None if volume is None else quantity(Amount(value=volume, unit="mL", code="mL"))


def _estimated(*, is_estimate: bool) -> dict[str, Any] | None:
    return coded(READING_METHOD, ESTIMATED, "Estimated") if is_estimate else None


_CODES = {
    Total.INTAKE: (LOINC, FLUID_INTAKE, VITAL_NAMES[FLUID_INTAKE]),
    Total.URINE: (LOINC, URINE_OUTPUT, VITAL_NAMES[URINE_OUTPUT]),
    Total.OUTPUT: (NURSING_SIGN, OUTPUT_TOTAL, NURSING_SIGNS[OUTPUT_TOTAL]),
    Total.DRAINAGE: (NURSING_SIGN, DRAINAGE_TOTAL, NURSING_SIGNS[DRAINAGE_TOTAL]),
}


def write_closing(sheet: Sheet, command: CloseFluids) -> None:
    """One Observation for each total, over its time, with what it is the sum of; before it the totals it replaces, entered in error."""
    named = [one.total for one in command.totals]
    if not named or len(set(named)) != len(named):
        raise InputRefused("fluids", "twice" if named else "empty")
    if not command.since < command.until <= command.occurred_at:
        raise InputRefused("fluids", "not-over")
    for one in command.totals:
        sheet.create(_total(sheet, command, one))
    _void(sheet, command.replaces, command.reason)


def _total(sheet: Sheet, command: CloseFluids, one: FluidTotal) -> dict[str, Any]:
    value = quantity(Amount(value=one.volume, unit="mL", code="mL"))
    at_least = {"value": value["value"], "comparator": ">="} if one.is_at_least else {}
    rows = [key for key in command.sources if not key.startswith("MedicationAdministration/")]
    given = [key for key in command.sources if key.startswith("MedicationAdministration/")]
    return kept(
        resourceType="Observation",
        partOf=[sheet.reference(key) for key in given],
        status="final",
        category=[coded(OBSERVATION_CATEGORY, "vital-signs", "Vital Signs")],
        code=coded(*_CODES[one.total]),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectivePeriod={"start": instant(command.since), "end": instant(command.until)},
        performer=[person(command.author)],
        valueQuantity={**at_least, **value} if at_least else value,
        method=_estimated(is_estimate=one.is_estimate),
        derivedFrom=[sheet.reference(key) for key in rows],
    )
