"""What can be typed at the bedside and what it means: fields, limits of the pack, NEWS2 before saving. Refuses values no body has.

A comma or a full-width sign is read as the decimal point (37,2 is 37.2); 73.2 as a temperature is refused, never corrected.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from client.clinical.scores import ScoreResult, ScoreTable, score
from client.clinical.vitals import Entry, VitalBook, VitalSign, is_pressure
from client.commands import VitalEntry
from client.records import Amount
from ui.nurse.bed_facts import BREATHS, DIASTOLIC, PULSE, SYSTOLIC, TEMPERATURE
from ui.units import is_read_two_ways

SATURATION, PAIN, OXYGEN = "59408-5", "72514-3", "3151-8"
WANTED = (TEMPERATURE, PULSE, BREATHS, SYSTOLIC, DIASTOLIC, SATURATION, OXYGEN, PAIN)
_PLACES = {TEMPERATURE: 1, OXYGEN: 1, "29463-7": 2}
_NUMBER = re.compile(r"^\d{1,4}(\.\d+)?$")
_NEWS2 = {BREATHS: "rr", SATURATION: "spo2_scale1", SYSTOLIC: "sbp", PULSE: "pulse", TEMPERATURE: "temp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One field as typed. `fault` is a machine word: not-a-number, too-exact, too-low, too-high, not-below-systolic, or empty."""

    loinc: str
    typed: str
    value: Decimal | None = None
    fault: str = ""


def fields_of(book: VitalBook) -> tuple[VitalSign, ...]:
    """The signs of the form that the pack knows, in the order of measuring."""
    return tuple(book.signs[loinc] for loinc in WANTED if loinc in book.signs)


def normalised(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed).strip()
    if is_read_two_ways(text):
        return text
    return text.replace("。", ".").replace("、", ".").replace(",", ".")


def judge(book: VitalBook, loinc: str, typed: str) -> Judged:
    text = normalised(typed)
    if not text:
        return Judged(loinc=loinc, typed=typed)
    if not _NUMBER.match(text):
        return Judged(loinc=loinc, typed=typed, fault="not-a-number")
    value, sign = Decimal(text), book.signs[loinc]
    if len(text.partition(".")[2].rstrip("0")) > _PLACES.get(loinc, 0):
        return Judged(loinc=loinc, typed=typed, value=value, fault="too-exact")
    verdict = book.judge(loinc, value, sign.unit or "")
    fault = "" if verdict is Entry.PLAUSIBLE else str(verdict)
    return Judged(loinc=loinc, typed=typed, value=value, fault=fault)


def judge_all(book: VitalBook, typed: Mapping[str, str]) -> dict[str, Judged]:
    """Each field alone, then the two pressures against each other."""
    judged = {loinc: judge(book, loinc, text) for loinc, text in typed.items()}
    upper, lower = judged.get(SYSTOLIC), judged.get(DIASTOLIC)
    if upper and lower and not (upper.fault or lower.fault) and upper.value is not None and lower.value is not None:
        if not is_pressure(upper.value, lower.value):
            judged[DIASTOLIC] = Judged(
                loinc=DIASTOLIC, typed=lower.typed, value=lower.value, fault="not-below-systolic"
            )
    elif upper and lower and not (upper.fault or lower.fault) and (upper.value is None) != (lower.value is None):
        missing = upper if upper.value is None else lower
        judged[missing.loinc] = Judged(loinc=missing.loinc, typed=missing.typed, fault="pair-incomplete")
    return judged


def entries(book: VitalBook, judged: Mapping[str, Judged]) -> tuple[VitalEntry, ...]:
    """Only fields with a value and no fault, in the form's order."""
    made = []
    for sign in fields_of(book):
        found = judged.get(sign.loinc)
        if found is not None and found.value is not None and not found.fault and sign.unit:
            amount = Amount(value=found.value, unit=sign.unit, code=sign.unit)
            made.append(VitalEntry(loinc=sign.loinc, amount=amount))
    return tuple(made)


def news2_preview(
    table: ScoreTable | None,
    judged: Mapping[str, Judged],
    consciousness: str | None,
    *,
    on_second_scale: bool = False,
) -> ScoreResult | None:
    """The second scale only by a doctor's order. Oxygen is known only when a flow was typed (0 is room air); nothing is assumed."""
    if table is None:
        return None
    sound = {loinc: one.value for loinc, one in judged.items() if one.value is not None and not one.fault}
    answers: dict[str, Decimal | str | None] = {item: sound.get(loinc) for loinc, item in _NEWS2.items()}
    flow = sound.get(OXYGEN)
    answers |= {"scale": "2" if on_second_scale else "1", "acvpu": consciousness}
    answers["oxygen"] = None if flow is None else "oxygen" if flow > 0 else "air"
    if on_second_scale:
        answers["spo2_scale2_o2" if answers["oxygen"] == "oxygen" else "spo2_scale2_air"] = sound.get(SATURATION)
    return score(table, answers)
