"""Vital signs and what can be typed for them. Refuses values no body has; says nothing about what is normal."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from client.clinical.cells import Row, rows
from client.clinical.units import Quantity, convert


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
