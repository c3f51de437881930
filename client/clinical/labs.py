"""Laboratory results against reference and critical limits. Refuses to call normal what no range covers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from client.clinical.catalogue import LabTest
from client.clinical.catalogue_tables import json_of
from client.clinical.cells import Row, decimal, rows
from client.clinical.units import Quantity, convert
from client.errors import PackDamaged

_NEWBORN_YEARS = Decimal(28) / Decimal("365.25")
_ADULT_YEARS = 18


class Flag(StrEnum):
    """Where a result lies; UNKNOWN = no range for this patient, or another unit."""

    CRITICAL_LOW = "critical-low"
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CRITICAL_HIGH = "critical-high"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceRange:
    """Usual values, inclusive, for one sex (or any) and age in years; an open side is None."""

    loinc: str
    sex: str
    age_min: Decimal | None
    age_max: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalLimit:
    """A value at or beyond which somebody must be told at once; which patients it is for stands in `population`."""

    id: str
    loinc: str
    low: Decimal | None
    high: Decimal | None
    unit: str
    population: str
    action_zh: str
    action_en: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A result's flag with the range and the critical limit it was judged by; None = there was none."""

    flag: Flag
    range: ReferenceRange | None
    critical: CriticalLimit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabBook:
    """Ranges and critical limits of a pack by LOINC code."""

    ranges: Mapping[str, tuple[ReferenceRange, ...]]
    criticals: Mapping[str, tuple[CriticalLimit, ...]]

    def range_for(self, loinc: str, sex: str | None, age_years: Decimal | None) -> ReferenceRange | None:
        """The one range that fits; None when none or, with sex or age unknown, more than one could."""
        fitting = [one for one in self.ranges.get(loinc, ()) if _fits(one, sex, age_years)]
        return fitting[0] if len(fitting) == 1 else None

    def beyond(
        self, loinc: str, value: Quantity, age_years: Decimal | None, comparator: str | None = None
    ) -> tuple[CriticalLimit, Flag] | None:
        """The critical limit that a value has reached, and on which side; None: none has, or nobody can say.

        Of `>` and `<` a value counts only on the side it points to.
        """
        for limit in self.criticals.get(loinc, ()):
            measured = convert(value, limit.unit)
            if measured is None or not _concerns(limit, age_years):
                continue
            may_be_low, may_be_high = comparator not in {">", ">="}, comparator not in {"<", "<="}
            if may_be_low and limit.low is not None and measured.value <= limit.low:
                return limit, Flag.CRITICAL_LOW
            if may_be_high and limit.high is not None and measured.value >= limit.high:
                return limit, Flag.CRITICAL_HIGH
        return None

    def judge(self, loinc: str, value: Quantity, sex: str | None, age_years: Decimal | None) -> Judged:
        """Critical limits for adults also speak when the age is unknown: a false alarm is the smaller harm."""
        usual = self.range_for(loinc, sex, age_years)
        if (found := self.beyond(loinc, value, age_years)) is not None:
            return Judged(flag=found[1], range=usual, critical=found[0])
        return Judged(flag=_against(usual, value), range=usual, critical=None)


def _fits(one: ReferenceRange, sex: str | None, age_years: Decimal | None) -> bool:
    if one.sex not in {"any", sex} or age_years is None:
        return False
    return (one.age_min is None or age_years >= one.age_min) and (one.age_max is None or age_years < one.age_max + 1)


def _against(usual: ReferenceRange | None, value: Quantity) -> Flag:
    measured = convert(value, usual.unit) if usual else None
    if usual is None or measured is None:
        return Flag.UNKNOWN
    if usual.low is not None and measured.value < usual.low:
        return Flag.LOW
    if usual.high is not None and measured.value > usual.high:
        return Flag.HIGH
    return Flag.NORMAL


def _concerns(limit: CriticalLimit, age_years: Decimal | None) -> bool:
    if limit.population == "neonate":
        return age_years is not None and age_years <= _NEWBORN_YEARS
    if limit.population.startswith("adult"):
        return age_years is None or age_years >= _ADULT_YEARS
    return True


def _range(row: Row) -> ReferenceRange:
    return ReferenceRange(
        loinc=row.required("loinc"),
        sex=row.required("sex"),
        age_min=row.number("age_min_years"),
        age_max=row.number("age_max_years"),
        low=row.number("low"),
        high=row.number("high"),
        unit=row.required("unit_ucum"),
        source=row.text("source"),
    )


def _critical(raw: Mapping[str, Any]) -> CriticalLimit:
    low, high = raw["low"], raw["high"]
    return CriticalLimit(
        id=raw["id"],
        loinc=raw["loinc"],
        low=None if low is None else decimal(low, "critical_values.json", raw["id"]),
        high=None if high is None else decimal(high, "critical_values.json", raw["id"]),
        unit=raw["unit"],
        population=raw["population"],
        action_zh=raw["action_zh"],
        action_en=raw["action_en"],
        source=raw["source"],
    )


def _from_tests(labs: Mapping[str, LabTest], covered: set[str]) -> Iterator[CriticalLimit]:
    for test in labs.values():
        if test.loinc in covered or test.unit is None or (test.critical_low is None and test.critical_high is None):
            continue
        yield CriticalLimit(
            id=f"LAB:{test.loinc}",
            loinc=test.loinc,
            low=test.critical_low,
            high=test.critical_high,
            unit=test.unit,
            population="adult",
            action_zh="",
            action_en="",
            source=test.source,
        )


def read_labs(files: Mapping[str, bytes], labs: Mapping[str, LabTest]) -> LabBook:
    try:
        raw = json_of(files["critical_values.json"], "critical_values.json")["laboratory"]
        limits = [_critical(one) for one in raw if one.get("loinc")]
    except (KeyError, TypeError, AttributeError) as error:
        raise PackDamaged("critical_values.json", "shape") from error
    limits += _from_tests(labs, {limit.loinc for limit in limits})
    ranges: dict[str, tuple[ReferenceRange, ...]] = {}
    for one in map(_range, rows(files["lab_reference_ranges.csv"], "lab_reference_ranges.csv")):
        ranges[one.loinc] = (*ranges.get(one.loinc, ()), one)
    criticals: dict[str, tuple[CriticalLimit, ...]] = {}
    for limit in limits:
        criticals[limit.loinc] = (*criticals.get(limit.loinc, ()), limit)
    return LabBook(ranges=ranges, criticals=criticals)
