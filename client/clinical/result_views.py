"""How results are laid out: drawing ranges, flowsheets and the clock of a critical value, as a pack has them. Judges no value.

An axis is only the room in which a curve is drawn; what is usual for a patient stands in `labs`. A pack without the file has no flowsheet
and no axis, and its clock is the default of the design, which says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.errors import PackDamaged

FILE = "result_views.json"


class RowKind(StrEnum):
    """Where a row of a flowsheet takes its values from; `codes` are LOINC, for a dose beginnings of ATC codes."""

    VITAL = "vital"
    LAB = "lab"
    DOSE = "dose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The range a value is drawn in, always the same so that slopes can be compared; beyond it the drawing says that it was widened."""

    low: Decimal
    high: Decimal
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A line to be drawn across a curve: what is aimed at, in words that say for whom."""

    value: Decimal
    unit: str
    name_zh: str
    name_en: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """One row; several codes are one measurement under several names (systolic and diastolic: one pressure)."""

    kind: RowKind
    codes: tuple[str, ...]
    name_zh: str = ""
    name_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowGroup:
    """Rows that stand together under a name."""

    name_zh: str
    name_en: str
    rows: tuple[FlowRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flowsheet:
    """A choice of rows for a kind of care; `every` is the time one column stands for."""

    id: str
    name_zh: str
    name_en: str
    every: timedelta
    groups: tuple[FlowGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalClock:
    """How long each step of a critical value may take, counted from its release. `is_default`: nobody at the site has set it."""

    read_back: timedelta = timedelta(minutes=5)
    acknowledge: timedelta = timedelta(minutes=10)
    senior: timedelta = timedelta(minutes=15)
    head: timedelta = timedelta(minutes=30)
    handle: timedelta = timedelta(minutes=30)
    note: timedelta = timedelta(hours=6)
    is_default: bool = True
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultViews:
    """Everything of the file; `source` says where it is from and that it is a draft."""

    clock: CriticalClock = field(default_factory=CriticalClock)
    axes: Mapping[str, Axis] = field(default_factory=dict)
    targets: Mapping[str, Target] = field(default_factory=dict)
    flowsheets: tuple[Flowsheet, ...] = ()
    source: str = ""


def read_result_views(content: bytes | None) -> ResultViews:
    """Raises PackDamaged for a file that is there and has another shape."""
    if content is None:
        return ResultViews()
    raw = json_of(content, FILE)
    try:
        return ResultViews(
            clock=_clock(raw["critical_clock"]),
            axes={one["loinc"]: _axis(one) for one in raw["axes"]},
            targets={one["loinc"]: _target(one) for one in raw.get("targets", ())},
            flowsheets=tuple(map(_flowsheet, raw["flowsheets"])),
            source=raw["source"],
        )
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _clock(raw: Mapping[str, Any]) -> CriticalClock:
    return CriticalClock(
        read_back=_time(raw["nurse_read_back_min"], "minutes"),
        acknowledge=_time(raw["doctor_acknowledge_min"], "minutes"),
        senior=_time(raw["escalate_senior_min"], "minutes"),
        head=_time(raw["escalate_head_min"], "minutes"),
        handle=_time(raw["handle_min"], "minutes"),
        note=_time(raw["note_h"], "hours"),
        is_default=raw["is_default"] is not False,
        source=raw["source"],
    )


def _time(value: Any, unit: str) -> timedelta:
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise PackDamaged(FILE, "time", unit)
    return timedelta(**{unit: value})


def _axis(raw: Mapping[str, Any]) -> Axis:
    low, high = decimal(raw["low"], FILE, raw["loinc"]), decimal(raw["high"], FILE, raw["loinc"])
    if low >= high:
        raise PackDamaged(FILE, "axis", raw["loinc"])
    return Axis(low=low, high=high, unit=raw["unit"])


def _target(raw: Mapping[str, Any]) -> Target:
    return Target(
        value=decimal(raw["value"], FILE, raw["loinc"]),
        unit=raw["unit"],
        name_zh=raw["name_zh"],
        name_en=raw["name_en"],
        source=raw["source"],
    )


def _flowsheet(raw: Mapping[str, Any]) -> Flowsheet:
    return Flowsheet(
        id=raw["id"],
        name_zh=raw["name_zh"],
        name_en=raw["name_en"],
        every=_time(raw["every_min"], "minutes"),
        groups=tuple(
            FlowGroup(name_zh=one["name_zh"], name_en=one["name_en"], rows=tuple(map(_row, one["rows"])))
            for one in raw["groups"]
        ),
    )


def _row(raw: Mapping[str, Any]) -> FlowRow:
    codes = tuple(str(code) for code in raw["codes"])
    if not codes:
        raise PackDamaged(FILE, "row", raw["kind"])
    return FlowRow(
        kind=RowKind(raw["kind"]), codes=codes, name_zh=raw.get("name_zh", ""), name_en=raw.get("name_en", "")
    )
