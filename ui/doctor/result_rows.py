"""The newest results as rows: value, unit, range, the value before. A long text takes its own row's room, never that of the others."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import ResultRow
from ui.doctor.order_book import OrderBook
from ui.doctor.results_model import Lean, is_open_critical, lean_of_result
from ui.doctor.summary_rows import ARROWS, TIME
from ui.doctor.wording import NONE, day_time, number_words
from ui.units import unit_words
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def result_columns(*, has_range: bool) -> tuple[Column, ...]:
    return (
        Column(key="name", title="", pad=12, wraps=True),
        Column(key="flag", title="", width=28, pad=0, align=Align.CENTER, may_elide=False),
        Column(key="value", title="", width=38, pad=4, align=Align.RIGHT, may_elide=False),
        Column(key="unit", title="", width=34, pad=6, may_elide=False),
        *((Column(key="range", title="", width=44, pad=6, may_elide=False),) if has_range else ()),
        Column(key="before", title="", width=36, pad=6, align=Align.RIGHT, may_elide=False),
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
    limit = Chip(text=QCoreApplication.translate("SummaryPane", "limit"), tone="redo")
    chip = critical if row.is_critical else limit if row.beyond is not None else None
    flag = Cell(runs=(chip,)) if chip is not None else cell(arrow, weight=600)
    amount = result.amount
    value = f"{result.comparator or ''}{number_words(amount.value)}" if amount else result.text or NONE
    is_danger = row.is_critical or row.beyond is not None
    strong = 600 if lean in {Lean.HIGH, Lean.LOW} or is_danger else 400
    at = result.observed_at or result.issued_at
    seen = (
        cell(read, tone="ok", role="micro") if row.acknowledged_by else cell(_short(at, now), tone="t3", role="micro")
    )
    shown = Words(value, tone="danger" if is_danger else "t1", weight=strong)
    name = Words(book.name_of_lab(result.code, language))
    tail = (_before(row, now, has_time=has_range), seen)
    if amount is None:
        return TableRow(
            key=result.key, cells=_text(name, flag, shown, row, tail, 5 if has_range else 4), height=26, subject=row
        )
    cells = (
        Cell(runs=(name,)),
        flag,
        Cell(runs=(shown,)),
        cell(unit_words(amount.code or amount.unit), tone="t3", role="micro"),
        *((cell(_range(row), tone="t3", role="meta"),) if has_range else ()),
        *tail,
    )
    return TableRow(key=result.key, cells=cells, height=26, subject=row)


def _text(
    name: Words, flag: Cell, shown: Words, row: ResultRow, tail: tuple[Cell, Cell], middle: int
) -> tuple[Cell, ...]:
    """Name, flag and words in one run over the row, as far as the value before or the time."""
    span = middle + (row.previous is None)
    words = replace(shown, gap=8)
    gap = (Words(" ", gap=6),) if flag.runs else ()
    return (Cell(runs=(name, *gap, *flag.runs, words), span=span), *((cell(),) * (middle - 1)), *tail)


def _before(row: ResultRow, now: datetime, *, has_time: bool) -> Cell:
    """The value before with its day, where there is room for it; a text result has none to compare."""
    before = row.previous
    if before is None:
        return cell(NONE, tone="t3", role="meta")
    value = number_words(before.amount.value) if before.amount else before.text or NONE
    day = _short(before.observed_at or before.issued_at, now) if has_time and before.amount else ""
    time = (Words(day, tone="t3", role="micro", gap=4),) if day and day != NONE else ()
    return Cell(runs=(Words(f"{value} →", tone="t2", role="meta"), *time))


def _short(moment: datetime | None, now: datetime) -> str:
    """The time of today, else the day."""
    text = day_time(moment, now)
    return text if len(text) <= 5 else text.split(" ")[0][-5:]


def _range(row: ResultRow) -> str:
    """In the value's unit, which stands beside it; central's own words where it sends no limits."""
    low, high = row.result.low, row.result.high
    if low and high:
        return f"{number_words(low.value)}–{number_words(high.value)}"  # a range is written with an en dash
    if low or high:
        return f"≥ {number_words(low.value)}" if low else f"≤ {number_words(high.value)}" if high else ""
    return row.result.range_text or ""
