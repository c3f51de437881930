"""The summary's problems and vital signs as rows, and columns as wide as their words. Words and chips only; the models judged before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Problem
from ui.doctor.results_model import Lean, VitalLine
from ui.doctor.wording import NONE, day_time
from ui.theme.theme import Theme
from ui.units import unit_words
from ui.widgets.painting import Align, Chip, Words, runs_width
from ui.widgets.sparkline import Course
from ui.widgets.table_model import Cell, Column, TableRow, cell

ARROWS = {Lean.HIGH: " ↑", Lean.LOW: " ↓"}
TIME = 36
VITAL_SPAN = 4
SCORES = frozenset({"9269-2", "72514-3"})


def fitted(columns: Sequence[Column], rows: Sequence[TableRow], theme: Theme) -> tuple[Column, ...]:
    """Columns that may not cut become as wide as their widest words."""
    return tuple(_fitted(column, at, rows, theme) for at, column in enumerate(columns))


def _fitted(column: Column, at: int, rows: Sequence[TableRow], theme: Theme) -> Column:
    if column.may_elide or not column.width:
        return column
    found = [row.cells[at] for row in rows if at < len(row.cells)]
    widest = max((runs_width(one.runs, theme) for one in found if one.span == 1), default=0.0)
    return replace(column, width=max(column.width, theme.unscaled(widest) + column.pad + 5))


def problem_columns() -> tuple[Column, ...]:
    return (
        Column(key="rank", title="", width=28, pad=12),
        Column(key="name", title="", pad=0, wraps=True),
        Column(key="mark", title="", width=74, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="end", title="", width=12, pad=0),
    )


def problem_rows(problems: Sequence[Problem], now: datetime) -> tuple[TableRow, ...]:
    active = sorted((one for one in problems if one.is_active), key=lambda one: (one.rank is None, one.rank or 0))
    return tuple(_problem(at, one, now) for at, one in enumerate(active, 1))


def _problem(at: int, problem: Problem, now: datetime) -> TableRow:
    recorded = problem.recorded_at.astimezone(now.tzinfo) if problem.recorded_at else None
    is_new = recorded is not None and (now - recorded).days < 1
    new = Chip(text=QCoreApplication.translate("SummaryPane", "new"), tone="acc", is_small=True)
    mark = Cell(runs=(new,)) if is_new else cell(recorded.strftime("%m-%d") if recorded else "", tone="t3", role="meta")
    return TableRow(
        key=problem.key, cells=(cell(str(at), tone="t3"), cell(problem.told), mark), height=26, subject=problem
    )


def vital_columns() -> tuple[Column, ...]:
    return (
        Column(key="name", title="", width=52, pad=12, may_elide=False),
        Column(key="unit", title="", width=30, pad=0, may_elide=False),
        Column(key="course", title="", pad=0),
        Column(key="value", title="", width=64, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="time", title="", width=TIME, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="end", title="", width=8, pad=0),
    )


def vital_name(line: VitalLine) -> str:
    """Short names of the ward for the signs we know; otherwise as central names it."""
    translate = QCoreApplication.translate
    return {
        "8310-5": translate("SummaryPane", "Temperature"),
        "8867-4": translate("SummaryPane", "Heart rate"),
        "8480-6": translate("SummaryPane", "BP"),
        "9279-1": translate("SummaryPane", "Breathing"),
        "59408-5": "SpO₂",
        "2708-6": "SpO₂",
        "9192-6": translate("SummaryPane", "Urine"),
        "9187-6": translate("SummaryPane", "Urine"),
        "3167-4": translate("SummaryPane", "Urine"),
        "9188-4": translate("SummaryPane", "Urine"),
        "3151-8": translate("SummaryPane", "Oxygen"),
        "9269-2": "GCS",
        "80288-4": translate("SummaryPane", "Consciousness"),
        "72514-3": translate("SummaryPane", "Pain"),
        "29463-7": translate("SummaryPane", "Weight"),
        "8302-2": translate("SummaryPane", "Height"),
    }.get(line.loinc, line.name)


def vital_rows(lines: Sequence[VitalLine], now: datetime) -> tuple[TableRow, ...]:
    """The main signs with their courses; whatever else was measured follows as one line of small values."""
    rest = [line for line in lines if not line.is_main]
    rows = tuple(_vital(line, now) for line in lines if line.is_main)
    ahead = tuple(_ahead(line, now) for line in lines if line.ahead)
    return (*rows, *((_small_values(rest, now),) if rest else ()), *ahead)


def _ahead(line: VitalLine, now: datetime) -> TableRow:
    """It is there to be put right, and says of no value that it is the last."""
    chip = Chip(text=QCoreApplication.translate("SummaryPane", "dated ahead"), tone="hz", is_small=True)
    said = "  ".join(f"{value} ({at.astimezone(now.tzinfo):%Y-%m-%d %H:%M})" for value, at in line.ahead)
    words = Words(f"{vital_name(line)} {said}", tone="t2", role="meta", gap=6)
    cells = (Cell(runs=(chip, words), span=VITAL_SPAN), *((cell(),) * VITAL_SPAN))
    return TableRow(key=f"ahead-{line.loinc}", cells=cells, height=26)


def _small_values(lines: Sequence[VitalLine], now: datetime) -> TableRow:
    runs = list[Words]()
    newest = max((line.taken_at for line in lines if line.taken_at), default=None)
    for line in lines:
        value = " ".join(part for part in (line.value or NONE, _unit_of(line)) if part)
        gap = 12 if runs else 0
        runs += [Words(vital_name(line), tone="t3", role="meta", gap=gap), Words(value, role="meta", weight=600, gap=5)]
        if line.taken_at is not None and line.taken_at != newest:
            runs.append(Words(day_time(line.taken_at, now)[-5:], tone="t3", role="micro", gap=4))
    cells = (
        Cell(runs=tuple(runs), span=VITAL_SPAN),
        *((cell(),) * (VITAL_SPAN - 1)),
        cell(day_time(newest, now)[-5:], tone="t3", role="micro"),
    )
    return TableRow(key="other-signs", cells=cells, height=26)


def _unit_of(line: VitalLine) -> str:
    """A score has no unit."""
    return "" if line.loinc in SCORES else unit_words(line.unit)


def _vital(line: VitalLine, now: datetime) -> TableRow:
    value = f"{line.value or NONE}{ARROWS.get(line.lean, '')}"
    bedside = Chip(text=QCoreApplication.translate("SummaryPane", "bedside"), tone="hz", is_small=True)
    shown = Chip(text=value, tone="red") if line.is_urgent else Words(value, role="body", weight=600)
    low, high = (float(line.band[0]), float(line.band[1])) if line.band else (None, None)
    course = Course(points=line.points, low=low, high=high, is_critical=line.is_urgent)
    cells = (
        cell(vital_name(line), weight=500),
        cell(unit_words(line.unit), tone="t3", role="micro"),
        Cell(course=course),
        Cell(runs=(*((bedside,) if line.is_bedside else ()), shown)),
        cell(day_time(line.taken_at, now)[-5:], tone="t3", role="micro"),
    )
    return TableRow(key=line.loinc, cells=cells, height=30, subject=line)
