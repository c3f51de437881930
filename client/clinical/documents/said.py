"""Values and histories that a text says in so many words: vital signs with their units, organs that were removed. Refuses the rest."""

import re
from collections.abc import Iterator
from decimal import Decimal

from client.clinical.documents.record import Diagnosis
from client.clinical.vitals import Entry, VitalBook

_SYSTOLIC, _DIASTOLIC = "8480-6", "8462-4"
_NUMBER = r"\s*[:：]?\s*(\d{1,4}(?:\.\d+)?)\s*"
_SIGNS = (
    (re.compile(rf"(?:(?<![A-Za-z])T|体温){_NUMBER}(?:℃|°C)"), "8310-5", "Cel"),
    (re.compile(rf"(?:(?<![A-Za-z])(?:P|HR)|脉搏|心率){_NUMBER}(?:次/分|bpm|/min)"), "8867-4", "/min"),
    (re.compile(rf"(?:(?<![A-Za-z])(?:R|RR)|呼吸){_NUMBER}(?:次/分|/min)"), "9279-1", "/min"),
    (re.compile(rf"SpO(?:₂|2){_NUMBER}%"), "59408-5", "%"),
)
_PRESSURE = re.compile(r"(?:(?<![A-Za-z])BP|血压)\s*[:：]?\s*(\d{1,4})\s*/\s*(\d{1,4})\s*mmHg")
_REMOVED = (
    (re.compile(r"阑尾切除|appendicectomy|appendectomy", re.IGNORECASE), re.compile(r"K3[567]")),
    (re.compile(r"胆囊切除|cholecystectomy", re.IGNORECASE), re.compile(r"K80\.[012]|K81")),
    (re.compile(r"子宫(?:全|次全)?切除|hysterectomy", re.IGNORECASE), re.compile(r"N8[0-5]|O\d\d")),
)
_HISTORY = re.compile(r"既往|曾|史|年前|history of|previous", re.IGNORECASE)
_CLAUSE = re.compile(r"[^，。；;,\n]+")


def impossible_signs(text: str, vitals: VitalBook) -> Iterator[str]:
    """Values outside the entry limits of the pack, and a systolic pressure not above the diastolic, as they stand in the text."""
    for pattern, loinc, unit in _SIGNS:
        for match in pattern.finditer(text):
            if vitals.judge(loinc, Decimal(match[1]), unit) in {Entry.TOO_LOW, Entry.TOO_HIGH}:
                yield match[0]
    for match in _PRESSURE.finditer(text):
        high, low = Decimal(match[1]), Decimal(match[2])
        odd = {vitals.judge(_SYSTOLIC, high, "mm[Hg]"), vitals.judge(_DIASTOLIC, low, "mm[Hg]")}
        if high <= low or odd & {Entry.TOO_LOW, Entry.TOO_HIGH}:
            yield match[0]


def removed_before(text: str, diagnoses: tuple[Diagnosis, ...]) -> Iterator[tuple[str, str]]:
    """An organ whose removal the history tells, and a diagnosis of it now: (clause, diagnosis)."""
    for clause in _CLAUSE.findall(text):
        if not _HISTORY.search(clause):
            continue
        for organ, codes in _REMOVED:
            for one in diagnoses if organ.search(clause) else ():
                if one.icd is not None and codes.match(one.icd):
                    yield clause.strip(), f"{one.icd} {one.text}"
