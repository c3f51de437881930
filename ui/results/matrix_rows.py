"""The matrix as columns and rows of a table: times across, newest right; bold and an arrow for high and low, red for critical alone."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from ui.doctor.results_model import Lean
from ui.results.lines import Line, Origin, Point
from ui.results.matrix import Matrix, MatrixRow
from ui.results.names import Names
from ui.results.words import FINAL, range_words, status_words
from ui.units import unit_words
from ui.widgets.painting import Align, Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

RANGE, UNIT, TIME, END = 112, 74, 96, 10
NARROW_RANGE = 100
ARROWS = {Lean.HIGH: "↑", Lean.LOW: "↓"}


def matrix_columns(found: Matrix, *, is_narrow: bool) -> tuple[Column, ...]:
    """Name, range and unit, then one column per time; at a narrow width the range wraps under itself."""
    translate = QCoreApplication.translate
    head = (
        Column(key="name", title=translate("Results", "Test"), pad=12, wraps=True),
        Column(
            key="range",
            title=translate("Results", "Usual"),
            width=NARROW_RANGE if is_narrow else RANGE,
            align=Align.RIGHT,
            pad=6,
            wraps=True,
            may_hide=True,
        ),
        Column(key="unit", title=translate("Results", "Unit"), width=62 if is_narrow else UNIT, pad=8, wraps=True),
    )
    times = tuple(
        Column(key=f"t{at}", title=title, width=TIME, align=Align.RIGHT, pad=6, wraps=True, may_move=False)
        for at, title in enumerate(column_titles(found.columns))
    )
    return (*head, *times, Column(key="end", title="", width=END, pad=0, may_move=False))


def column_titles(columns: Sequence[datetime]) -> tuple[str, ...]:
    """The day stands where it changes and at the first column; the year where it is another than that of the newest."""
    titles = []
    newest = columns[-1].year if columns else 0
    for before, now in pairwise([None, *columns]):
        if now is None:
            continue
        is_new_day = before is None or before.date() != now.date()
        day = f"{now:%m-%d} " if now.year == newest else f"{now:%y-%m-%d} "
        clock = "" if (now.hour, now.minute) == (0, 0) and is_new_day else f"{now:%H:%M}"
        titles.append(f"{day if is_new_day else ''}{clock}".strip())
    return tuple(titles)


def matrix_table_rows(
    found: Matrix, names: Names, language: str, pinned: frozenset[str] = frozenset()
) -> tuple[TableRow, ...]:
    """Panels as sections. `pinned` lines are those whose curves are drawn."""
    rows: list[TableRow] = []
    for at, (name, members) in enumerate(found.groups):
        title = names.of_report(name, language) if name else QCoreApplication.translate("Results", "Not in a report")
        if len(found.groups) > 1 or name:
            rows.append(section(f"group-{at}", title, str(len(members))))
        rows.extend(_row(row, names, language, is_pinned=row.line.key in pinned) for row in members)
    return tuple(rows)


def _row(row: MatrixRow, names: Names, language: str, *, is_pinned: bool) -> TableRow:
    line = row.line
    name = (Words(names.of(line.code, language), weight=600 if is_pinned else 0),)
    drawn: tuple[Run, ...] = (Chip(text="∿", tone="acc", is_small=True),) if is_pinned else ()
    return TableRow(
        key=line.key,
        cells=(
            Cell(runs=(*name, *drawn)),
            _range(line),
            cell(unit_words(line.unit), tone="t3", role="meta"),
            *_cells(row),
            cell(),
        ),
        is_pending=any(point is not None and point.is_pending for point in row.cells),
        subject=row,
    )


def _cells(row: MatrixRow) -> tuple[Cell, ...]:
    """A row whose values all lie outside of the columns says so: empty would read as never measured."""
    if row.line.points and row.cells and not any(row.cells):
        outside = QCoreApplication.translate("Results", "at other times")
        return (cell(outside, tone="t3", role="meta"), *(Cell() for _ in row.cells[1:]))
    return tuple(_cell(point, row.line) for point in row.cells)


def _range(line: Line) -> Cell:
    """A range that is not the laboratory's own says so; the sentence about it stands below the table."""
    words = Words(range_words(line.usual), tone="t3", role="meta")
    if line.usual.origin is Origin.PACK:
        return Cell(runs=(words, Words(QCoreApplication.translate("Results", "pack"), tone="t3", role="meta", gap=4)))
    if any(point.second is not None for point in line.points):
        systolic = QCoreApplication.translate("Results", "systolic")
        return Cell(
            runs=(
                Words(systolic, tone="t3", role="meta"),
                Words(range_words(line.usual), tone="t3", role="meta", gap=4),
            )
        )
    return Cell(runs=(words,))


def _cell(point: Point | None, line: Line) -> Cell:
    """Nothing where nothing was measured; another unit than the row's, and every state but final, stand with the value."""
    if point is None:
        return Cell()
    is_strong = point.is_critical or point.is_abnormal
    tone = "danger" if point.is_critical or point.beyond is not None else "t1"
    runs: list[Run] = []
    if point.beyond is not None:
        runs.append(Chip(text=QCoreApplication.translate("Results", "limit"), tone="redo", is_small=True))
    if point.is_critical and line.subject is not None:
        runs.append(Chip(text=QCoreApplication.translate("Results", "crit"), tone="red", is_small=True))
    runs.append(Words(point.text, tone=tone, weight=600 if is_strong else 400))
    if arrow := ARROWS.get(point.lean, ""):
        runs.append(Words(arrow, tone=tone, weight=600, gap=2))
    if point.unit and line.unit and point.unit != line.unit:
        runs.append(Words(unit_words(point.unit), tone="t2", role="meta", gap=3))
    runs.extend(_marks(point))
    return Cell(runs=tuple(runs))


def _marks(point: Point) -> tuple[Run, ...]:
    translate = QCoreApplication.translate
    words = (
        status_words(point.status) if point.status not in FINAL else "",
        translate("Results", "by phone") if point.is_by_hand else "",
        f"×{point.count}" if point.count > 1 else "",
    )
    return tuple(Words(word, tone="t2", role="meta", gap=4) for word in words if word)
