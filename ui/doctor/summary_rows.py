"""The summary's tables as rows: problems, vital signs, results, timeline. Words and chips only; the models judged before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Problem
from offline.views import Event, ResultRow
from ui.doctor.order_book import OrderBook
from ui.doctor.results_model import Lean, VitalLine, is_open_critical, lean_of_result
from ui.doctor.wording import NONE, day_time, number_words, unit_words
from ui.theme.theme import Theme
from ui.widgets.painting import Align, Chip, Words, runs_width
from ui.widgets.sparkline import Course
from ui.widgets.table_model import Cell, Column, TableRow, cell

ARROWS = {Lean.HIGH: " ↑", Lean.LOW: " ↓"}
TIME = 36


def fitted(columns: Sequence[Column], rows: Sequence[TableRow], theme: Theme) -> tuple[Column, ...]:
    """Columns that may not cut become as wide as their widest words."""
    return tuple(_fitted(column, at, rows, theme) for at, column in enumerate(columns))


def _fitted(column: Column, at: int, rows: Sequence[TableRow], theme: Theme) -> Column:
    if column.may_elide or not column.width:
        return column
    widest = max((runs_width(row.cells[at].runs, theme) for row in rows if at < len(row.cells)), default=0.0)
    return replace(column, width=max(column.width, round(widest + column.pad + 5)))


def problem_columns() -> tuple[Column, ...]:
    return (
        Column(key="rank", title="", width=28, pad=12),
        Column(key="name", title="", pad=0),
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
        key=problem.key, cells=(cell(str(at), tone="t3"), cell(problem.name.text), mark), height=26, subject=problem
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
        "3151-8": translate("SummaryPane", "Oxygen"),
        "72514-3": translate("SummaryPane", "Pain"),
        "29463-7": translate("SummaryPane", "Weight"),
        "8302-2": translate("SummaryPane", "Height"),
    }.get(line.loinc, line.name)


def vital_rows(lines: Sequence[VitalLine], now: datetime) -> tuple[TableRow, ...]:
    return tuple(_vital(line, now) for line in lines)


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


def result_columns(*, has_range: bool) -> tuple[Column, ...]:
    return (
        Column(key="name", title="", pad=12),
        Column(key="flag", title="", width=30, pad=0, align=Align.CENTER, may_elide=False),
        Column(key="value", title="", width=44, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="unit", title="", width=34, pad=6, may_elide=False),
        *((Column(key="range", title="", width=60, pad=0),) if has_range else ()),
        Column(key="before", title="", width=36, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="time", title="", width=TIME, pad=0, align=Align.RIGHT, may_elide=False),
        Column(key="end", title="", width=8, pad=0),
    )


def result_rows(
    rows: Sequence[ResultRow], book: OrderBook, language: str, now: datetime, *, has_range: bool
) -> tuple[TableRow, ...]:
    return tuple(_result(row, book, language, now, has_range=has_range) for row in rows)


def _result(row: ResultRow, book: OrderBook, language: str, now: datetime, *, has_range: bool) -> TableRow:
    result, lean = row.result, lean_of_result(row)
    critical = Chip(
        text=QCoreApplication.translate("SummaryPane", "crit"), tone="red" if is_open_critical(row) else "redo"
    )
    arrow = ARROWS.get(lean, "").strip()
    read = QCoreApplication.translate("SummaryPane", "read")
    flag = Cell(runs=(critical,)) if row.is_critical else cell(arrow, weight=600)
    amount = result.amount
    value = f"{result.comparator or ''}{number_words(amount.value)}" if amount else result.text or NONE
    strong = 600 if lean in {Lean.HIGH, Lean.LOW} or row.is_critical else 400
    before = row.previous.amount if row.previous else None
    at = result.observed_at or result.issued_at
    seen = (
        cell(read, tone="ok", role="micro") if row.acknowledged_by else cell(_short(at, now), tone="t3", role="micro")
    )
    cells = (
        cell(book.name_of_lab(result.code, language)),
        flag,
        cell(value, weight=strong, tone="danger" if row.is_critical else "t1"),
        cell(unit_words(amount.code or amount.unit) if amount else "", tone="t3", role="micro"),
        *((cell(_range(row), tone="t3", role="meta"),) if has_range else ()),
        cell(f"{number_words(before.value)} →" if before else NONE, tone="t2", role="meta"),
        seen,
    )
    return TableRow(key=result.key, cells=cells, height=26, subject=row)


def _short(moment: datetime | None, now: datetime) -> str:
    """The time of today, else the day."""
    text = day_time(moment, now)
    return text if len(text) <= 5 else text.split(" ")[0][-5:]


def _range(row: ResultRow) -> str:
    low, high = row.result.low, row.result.high
    if row.result.range_text:
        return row.result.range_text
    if low and high:
        return f"{number_words(low.value)}–{number_words(high.value)}"  # a range is written with an en dash
    return f"≥ {number_words(low.value)}" if low else f"≤ {number_words(high.value)}" if high else ""


def timeline_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=54, pad=12, may_elide=False),
        Column(key="kind", title="", width=84, pad=0),
        Column(key="text", title="", pad=8),
        Column(key="end", title="", width=8, pad=0),
    )


def timeline_rows(events: Sequence[Event], now: datetime) -> tuple[TableRow, ...]:
    ordered = sorted(events, key=lambda event: (event.at, event.seq), reverse=True)
    return tuple(_event(event, now) for event in ordered)


def _event(event: Event, now: datetime) -> TableRow:
    facts = event.facts
    word = event_word(facts.get("kind", event.kind)) if event.kind == "saved" else event_word(event.kind)
    state = state_words(facts.get("to") or facts.get("state") or "")
    said = (facts.get("what", ""), facts.get("number", ""), state, facts.get("by", ""), facts.get("reason", ""))
    saved = QCoreApplication.translate("SummaryPane", "signed, saved here") if event.kind == "saved" else ""
    cells = (
        cell(day_time(event.at, now)[-5:], tone="t3", role="meta"),
        cell(word, tone="t2", role="meta"),
        cell(" · ".join(part for part in (saved, *said) if part), role="meta"),
    )
    return TableRow(key=str(event.seq), cells=cells, height=24, subject=event)


def state_words(state: str) -> str:
    """Where a command of this station came to."""
    translate = QCoreApplication.translate
    return {
        "saved_here": translate("SummaryPane", "saved here"),
        "sending": translate("SummaryPane", "sending"),
        "unclear": translate("SummaryPane", "outcome unclear"),
        "accepted": translate("SummaryPane", "sent, being checked"),
        "confirmed": translate("SummaryPane", "confirmed by central"),
        "conflict": translate("SummaryPane", "conflict, see F12"),
        "refused": translate("SummaryPane", "refused, see F12"),
        "withdrawn": translate("SummaryPane", "withdrawn"),
        "resolved": translate("SummaryPane", "decided"),
    }.get(state, state)


def event_word(kind: str) -> str:
    """The kinds the journal and the timeline know; another kind is shown as its own word."""
    translate = QCoreApplication.translate
    return {
        "sign-orders": translate("SummaryPane", "order"),
        "order": translate("SummaryPane", "order"),
        "stop-order": translate("SummaryPane", "stop"),
        "verify-order": translate("SummaryPane", "verified"),
        "administer-dose": translate("SummaryPane", "dose"),
        "dose": translate("SummaryPane", "dose"),
        "record-vitals": translate("SummaryPane", "vitals"),
        "vital": translate("SummaryPane", "vitals"),
        "write-note": translate("SummaryPane", "note"),
        "note": translate("SummaryPane", "note"),
        "result": translate("SummaryPane", "result"),
        "acknowledge-result": translate("SummaryPane", "read"),
        "saved": translate("SummaryPane", "saved here"),
        "moved": translate("SummaryPane", "upload"),
        "accepted": translate("SummaryPane", "sent"),
        "confirmed": translate("SummaryPane", "confirmed"),
        "conflict": translate("SummaryPane", "conflict"),
        "refused": translate("SummaryPane", "refused"),
    }.get(kind, kind)
