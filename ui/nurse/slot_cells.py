"""One cell of the grid for a whole slot as typed: value, site, method or reason, read in the short forms nurses write. Refuses to guess.

T       38.2   x38.2 (site)   38.2v (checked again)   38.2c (after cooling)   j w q b (refused, away, on leave, does not rise)
R       20     v (on a ventilator)          BP      120/80   110/64L (leg)
pain    3      3a (after treatment)         weight  57.0     w l p (bedridden, wheelchair, stretcher)
stool   1  1/E  1 2/E  3/2E  */E  *  ☆      ACVPU   A C V P U
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from client.clinical.stools import read_stool
from client.clinical.vitals import VitalBook, is_pressure
from client.commands import VitalEntry
from client.records import Amount, Stool
from ui.nurse.bed_facts import BREATHS, DIASTOLIC, PULSE, SYSTOLIC, TEMPERATURE
from ui.nurse.vital_fields import OXYGEN, PAIN, SATURATION, judge, normalised

APICAL, WEIGHT, ACVPU = "apical-rate", "29463-7", "ACVPU"
COLUMNS = ("t", "p", "hr", "r", "bp", "o2", "flow", "acvpu", "pain", "weight", "stool")
SITES = {"o": "oral", "x": "axillary", "r": "rectal", "e": "ear", "s": "skin"}
METHODS = {"c": "after-cooling", "v": "rechecked"}
NOT_MEASURED = {
    "j": "refused",
    "拒测": "refused",
    "w": "away",
    "外出": "away",
    "q": "on-leave",
    "请假": "on-leave",
    "b": "not-rising",
    "不升": "not-rising",
}
NO_WEIGHT = {
    "w": "bedridden",
    "卧床": "bedridden",
    "l": "wheelchair",
    "轮椅": "wheelchair",
    "p": "stretcher",
    "平车": "stretcher",
}
PLAIN = {"p": PULSE, "hr": APICAL, "o2": SATURATION, "flow": OXYGEN}
_WARM = re.compile(r"([oxres]?)(\d{1,2}(?:\.\d+)?)([oxres]?)([cv]?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What reading a cell needs to know besides it: the site said for the round, and the readings that came before."""

    book: VitalBook
    site: str = ""
    warm: str | None = None
    """The key of the last temperature here."""
    pain: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a cell says. `fault` is a machine word as in `Judged`; with one there are no values."""

    values: tuple[VitalEntry, ...] = ()
    consciousness: str = ""
    stool: Stool | None = None
    fault: str = ""
    loinc: str = ""
    """Which sign's limits the fault is about."""


def read_cell(column: str, typed: str, around: Around) -> Meant:
    """Empty: nothing is said."""
    text = normalised(typed)
    if not text:
        return Meant()
    return _READERS.get(column, _read_plain)(column, text, around)


def warmth_of(column: str, typed: str) -> Decimal | None:
    """The plain temperature of a cell that claims neither a check nor a cooling: what a leap is looked for in."""
    found = _WARM.fullmatch(normalised(typed).lower()) if column == "t" else None
    return None if found is None or found[4] else Decimal(found[2])


def _value(loinc: str, text: str, around: Around, **how: str | None) -> Meant:
    found, sign = judge(around.book, loinc, text), around.book.signs[loinc]
    if found.fault or found.value is None or sign.unit is None:
        return Meant(fault=found.fault or "not-a-number", loinc=loinc)
    amount = Amount(value=found.value, unit=sign.unit, code=sign.unit)
    entry = VitalEntry(
        loinc=loinc,
        amount=amount,
        site=how.get("site") or "",
        method=how.get("method") or "",
        before=how.get("before"),
    )
    return Meant(values=(entry,))


def _read_plain(column: str, text: str, around: Around) -> Meant:
    return _value(PLAIN[column], text, around)


def _read_warm(_column: str, text: str, around: Around) -> Meant:
    short = text.lower()
    if short in NOT_MEASURED:
        return Meant(values=(VitalEntry(loinc=TEMPERATURE, absent=NOT_MEASURED[short]),))
    found = _WARM.fullmatch(short)
    if found is None or (found[1] and found[3]):
        return Meant(fault="not-a-number", loinc=TEMPERATURE)
    method = METHODS.get(found[4], "")
    before = around.warm if method == "after-cooling" else None
    if method == "after-cooling" and before is None:
        return Meant(fault="nothing-before", loinc=TEMPERATURE)
    site = SITES.get(found[1] or found[3], around.site)
    return _value(TEMPERATURE, found[2], around, site=site, method=method, before=before)


def _read_breaths(_column: str, text: str, around: Around) -> Meant:
    if text.lower() == "v":
        return Meant(values=(VitalEntry(loinc=BREATHS, absent="on-ventilator", method="ventilator"),))
    return _value(BREATHS, text, around)


def _read_pressure(_column: str, text: str, around: Around) -> Meant:
    """Both, the upper first; an L or 下 behind: at the leg."""
    short = text.lower()
    is_leg = short.endswith(("l", "下"))
    upper, slash, lower = (short[:-1] if is_leg else short).partition("/")
    if not slash:
        return Meant(fault="pair-incomplete", loinc=DIASTOLIC)
    site = "lower-limb" if is_leg else ""
    first = _value(SYSTOLIC, upper.strip(), around, site=site)
    second = _value(DIASTOLIC, lower.strip(), around, site=site)
    if first.fault or second.fault:
        return first if first.fault else second
    if not is_pressure(Decimal(upper.strip()), Decimal(lower.strip())):
        return Meant(fault="not-below-systolic", loinc=DIASTOLIC)
    return Meant(values=(*first.values, *second.values))


def _read_pain(_column: str, text: str, around: Around) -> Meant:
    if not text.lower().endswith("a"):
        return _value(PAIN, text, around)
    if around.pain is None:
        return Meant(fault="nothing-before", loinc=PAIN)
    return _value(PAIN, text[:-1].strip(), around, method="after-treatment", before=around.pain)


def _read_weight(_column: str, text: str, around: Around) -> Meant:
    short = text.lower()
    if short in NO_WEIGHT:
        return Meant(values=(VitalEntry(loinc=WEIGHT, absent=NO_WEIGHT[short]),))
    return _value(WEIGHT, text, around)


def _read_stool(_column: str, text: str, _around: Around) -> Meant:
    found = read_stool(text)
    return Meant(fault="not-stools") if found is None else Meant(stool=found)


def _read_answer(_column: str, text: str, _around: Around) -> Meant:
    short = text.upper()
    return Meant(consciousness=short) if short in {"A", "C", "V", "P", "U"} else Meant(fault="not-acvpu")


_READERS: Mapping[str, Callable[[str, str, Around], Meant]] = {
    "t": _read_warm,
    "r": _read_breaths,
    "bp": _read_pressure,
    "pain": _read_pain,
    "weight": _read_weight,
    "stool": _read_stool,
    "acvpu": _read_answer,
}
