"""Vital signs: what can be meant by them, and until when. Refuses values no body has; says nothing of what is normal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from client.clinical.cells import Row, rows
from client.clinical.units import Quantity, convert
from client.fhir.names import DIASTOLIC, NURSING_SIGNS, SYSTOLIC

AHEAD = timedelta(minutes=10)
"""By how much the clocks of two devices may differ; what is dated further ahead was dated by a wrong clock."""


def last_moment(now: datetime) -> datetime:
    """Until when something measured may be dated and still be the newest."""
    return now + AHEAD


IMPOSSIBLE, UPSIDE_DOWN = "no-such-value", "not-below-systolic"


class Entry(StrEnum):
    """What to think of a typed value."""

    PLAUSIBLE = "plausible"
    TOO_LOW = "too-low"
    TOO_HIGH = "too-high"
    WRONG_UNIT = "wrong-unit"
    UNKNOWN_SIGN = "unknown-sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalSign:
    """One sign with its unit and the limits of what can be meant; a limit of None is not known."""

    loinc: str
    name_zh: str
    name_en: str
    unit: str | None
    entry_min: Decimal | None
    entry_max: Decimal | None


@dataclass(frozen=True, slots=True)
class VitalBook:
    """The signs of a pack by LOINC code."""

    signs: Mapping[str, VitalSign]

    def judge(self, loinc: str, value: Decimal, unit: str) -> Entry:
        sign = self.signs.get(loinc)
        if sign is None or sign.unit is None:
            return Entry.UNKNOWN_SIGN
        measured = convert(Quantity(value, unit), sign.unit)
        if measured is None:
            return Entry.WRONG_UNIT
        if sign.entry_min is not None and measured.value < sign.entry_min:
            return Entry.TOO_LOW
        if sign.entry_max is not None and measured.value > sign.entry_max:
            return Entry.TOO_HIGH
        return Entry.PLAUSIBLE


def is_pressure(systolic: Decimal, diastolic: Decimal) -> bool:
    """Whether the two can be of one measurement."""
    return diastolic < systolic


def impossible(book: VitalBook, values: Sequence[tuple[str, Decimal, str]]) -> tuple[str, ...]:
    """What no body has among values (LOINC, number, unit) taken together, and what is no sign or no unit of it at all.

    Without a table of signs nothing is judged.
    """
    never = {Entry.TOO_LOW, Entry.TOO_HIGH}
    is_wrong = any(not value.is_finite() or book.judge(loinc, value, unit) in never for loinc, value, unit in values)
    known = {loinc: value for loinc, value, _ in values if value.is_finite()}
    upper, lower = known.get(SYSTOLIC), known.get(DIASTOLIC)
    is_upside_down = upper is not None and lower is not None and not is_pressure(upper, lower)
    asked = [one for one in values if one[1].is_finite() and one[0] not in NURSING_SIGNS]
    judged = {book.judge(loinc, value, unit) for loinc, value, unit in asked}
    strange = (Entry.WRONG_UNIT, Entry.UNKNOWN_SIGN) if book.signs else ()
    odd = [one.value for one in strange if one in judged]
    return (*([IMPOSSIBLE] if is_wrong else []), *([UPSIDE_DOWN] if is_upside_down else []), *odd)


def _sign(row: Row) -> VitalSign:
    return VitalSign(
        loinc=row.required("loinc"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        unit=row.word("unit_ucum"),
        entry_min=row.number("entry_min"),
        entry_max=row.number("entry_max"),
    )


def read_vitals(content: bytes) -> VitalBook:
    return VitalBook({sign.loinc: sign for sign in map(_sign, rows(content, "vitals.csv"))})
