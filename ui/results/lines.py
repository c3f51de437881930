"""Values over time as lines: one analyte or sign each, judged for showing. Refuses to call normal what no range of this patient covers.

A range is central's own where it sent one with the result; else the pack's for this sex and age, with its source; never the pack's in a
known pregnancy, which its ranges are not made for. A flag is central's; only where central said neither flag nor range does the pack judge.
Critical is what the laboratory calls so; that a value has reached the pack's own critical limit stands beside it, as the pack's word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from client.clinical.age import years_of
from client.clinical.labs import CriticalLimit, Flag, LabBook
from client.clinical.result_views import Axis, ResultViews, Target
from client.clinical.units import Quantity
from client.records import Amount, Code, Result, Sex
from offline.result_views import Measured, ResultHistory
from offline.views import Banner, ResultRow
from ui.doctor.results_model import Lean, lean_of_result, trimmed

CRITICAL = frozenset({"HH", "LL", "AA", "HU", "LU"})
ABNORMAL = frozenset({"A", "AA", "POS", "R", "DET"})
_LEANS = {
    Flag.CRITICAL_HIGH: Lean.HIGH,
    Flag.HIGH: Lean.HIGH,
    Flag.CRITICAL_LOW: Lean.LOW,
    Flag.LOW: Lean.LOW,
    Flag.NORMAL: Lean.NORMAL,
    Flag.UNKNOWN: Lean.UNKNOWN,
}


class Origin(StrEnum):
    """Whose range it is."""

    CENTRAL = "central"
    PACK = "pack"
    BAND = "band"
    """The usual band of a vital sign of adults."""
    NONE = "none"
    PREGNANT = "pregnant"
    """The pack has one, but not for a pregnancy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a range depends on; None is unknown."""

    sex: Sex = Sex.UNKNOWN
    years: Decimal | None = None
    is_pregnant: bool | None = None

    @property
    def is_adult(self) -> bool:
        """Of the age the bands of vital signs are for (NEWS2: from 16 on)."""
        return self.years is not None and self.years >= 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """A reference range in the line's unit. `source` is the pack's own word about where the range is from."""

    origin: Origin = Origin.NONE
    low: Decimal | None = None
    high: Decimal | None = None
    text: str = ""
    source: str = ""
    sex: str = "any"
    from_years: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of one moment. `second` is the other end of a pressure; `count` how many stand for it in a wider column."""

    key: str
    at: datetime
    text: str
    value: Decimal | None = None
    second: Decimal | None = None
    unit: str = ""
    lean: Lean = Lean.UNKNOWN
    is_critical: bool = False
    """As the laboratory flags it."""
    beyond: CriticalLimit | None = None
    """The pack's critical limit that it has reached, where the laboratory does not call it critical."""
    is_odd: bool = False
    """Words that central flagged as abnormal."""
    status: str = "final"
    is_by_hand: bool = False
    is_pending: bool = False
    count: int = 1

    @property
    def is_abnormal(self) -> bool:
        return self.is_critical or self.beyond is not None or self.is_odd or self.lean in {Lean.HIGH, Lean.LOW}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: what is measured, in which unit, with its usual range and its values, oldest first."""

    key: str
    code: Code
    unit: str
    group: str = ""
    place: int = 0
    usual: Usual = Usual()
    axis: Axis | None = None
    target: Target | None = None
    points: tuple[Point, ...] = ()
    subject: Measured | None = None
    """The newest result behind it, to acknowledge; None for signs and doses."""

    @property
    def newest(self) -> Point | None:
        return self.points[-1] if self.points else None

    @property
    def is_drawable(self) -> bool:
        return any(point.value is not None for point in self.points)


def person_of(banner: Banner | None, history: ResultHistory | None, now: datetime) -> Person:
    """Age in years with fractions below two, as ranges of infants need them."""
    if banner is None:
        return Person()
    patient, pregnant = banner.patient, history.is_pregnant if history else None
    return Person(sex=patient.sex, years=years_of(patient.birth_date, now), is_pregnant=pregnant)


def lab_lines(history: ResultHistory, person: Person, labs: LabBook, views: ResultViews) -> tuple[Line, ...]:
    """Panels in the order of their newest result, inside a panel in the laboratory's order."""
    tests: dict[str, list[Measured]] = {}
    for one in history.measured:
        tests.setdefault(test_of(one.result.code), []).append(one)
    lines = [_lab_line(key, every, person, labs, views) for key, every in tests.items()]
    newest: dict[str, float] = {}
    for line in lines:
        newest[line.group] = max(newest.get(line.group, 0.0), line.points[-1].at.timestamp() if line.points else 0.0)
    shown = [line for line in lines if line.points]
    return tuple(
        sorted(shown, key=lambda line: (-newest[line.group], line.group == "", line.group, line.place, line.key))
    )


def test_of(code: Code) -> str:
    return f"{code.system}|{code.code or code.text}"


def _lab_line(key: str, every: Sequence[Measured], person: Person, labs: LabBook, views: ResultViews) -> Line:
    """`every`: newest first."""
    newest = every[0].result
    loinc = newest.code.code or ""
    unit = _unit(next((one.result.amount for one in every if one.result.amount is not None), None))
    points = [point for one in every if (point := _point(one, person, labs)) is not None]
    return Line(
        key=key,
        code=newest.code,
        unit=unit,
        group=next((one.panel for one in every if one.panel), ""),
        place=every[0].place,
        usual=usual_of(newest, unit, person, labs),
        axis=views.axes.get(loinc),
        target=views.targets.get(loinc),
        points=tuple(sorted(points, key=lambda point: (point.at, point.key))),
        subject=every[0],
    )


def _point(one: Measured, person: Person, labs: LabBook) -> Point | None:
    result = one.result
    at = result.observed_at or result.issued_at
    if at is None:
        return None
    amount, is_critical = result.amount, (result.flag or "").upper() in CRITICAL
    number = f"{result.comparator or ''}{trimmed(amount.value)}" if amount else result.text or ""
    return Point(
        key=result.key,
        at=at,
        text=number,
        value=amount.value if amount and not result.comparator else None,
        unit=_unit(amount),
        lean=_judged(result, person, labs),
        is_critical=is_critical,
        beyond=None if is_critical else _beyond(result, person, labs),
        is_odd=amount is None and (result.flag or "").upper() in ABNORMAL,
        status=result.status,
        is_by_hand=one.reported_by is not None,
        is_pending=one.mark is not None,
    )


def _judged(result: Result, person: Person, labs: LabBook) -> Lean:
    """Central's flag and range first; the pack only where central said neither."""
    lean = lean_of_result(ResultRow(result=result))
    if result.flag or lean is not Lean.UNKNOWN or result.amount is None or result.comparator:
        return lean
    amount, loinc = result.amount, result.code.code or ""
    flag = labs.judge(loinc, Quantity(amount.value, _unit(amount)), person.sex.value, person.years).flag
    if person.is_pregnant and flag not in {Flag.CRITICAL_HIGH, Flag.CRITICAL_LOW}:
        return Lean.UNKNOWN
    return _LEANS[flag]


def _beyond(result: Result, person: Person, labs: LabBook) -> CriticalLimit | None:
    if result.amount is None:
        return None
    value = Quantity(result.amount.value, _unit(result.amount))
    found = labs.beyond(result.code.code or "", value, person.years, result.comparator)
    return found[0] if found is not None else None


def usual_of(result: Result, unit: str, person: Person, labs: LabBook) -> Usual:
    """The range that came with the result; else the pack's in the same unit; else none, and why."""
    if result.low is not None or result.high is not None:
        return Usual(
            origin=Origin.CENTRAL,
            low=result.low.value if result.low else None,
            high=result.high.value if result.high else None,
        )
    if result.range_text:
        return Usual(origin=Origin.CENTRAL, text=result.range_text)
    found = labs.range_for(result.code.code or "", person.sex.value, person.years)
    if found is None or (unit and found.unit != unit):
        return Usual()
    if person.is_pregnant:
        return Usual(origin=Origin.PREGNANT, source=found.source)
    return Usual(
        origin=Origin.PACK,
        low=found.low,
        high=found.high,
        source=found.source,
        sex=found.sex,
        from_years=found.age_min,
    )


def _unit(amount: Amount | None) -> str:
    return (amount.code or amount.unit) if amount else ""
