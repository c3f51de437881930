"""A sheet of tables: of a patient, of the ward, or blank ones to fill in by hand. Marked in an emergency as the order sheet is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.printing import sheet_parts as parts
from ui.printing.canvas import WHITE, Canvas, Inks, wrapped
from ui.printing.door import PageOf
from ui.printing.order_sheet import BOTTOM, SheetFacts
from ui.printing.text_sheet import TextSheet
from ui.widgets.painting import Align

HEAD, TITLE, LINE, PAD = 26.0, 30.0, 24.0, 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`share` of the width; all of a table add up to 1."""

    title: str
    share: float
    size: int = 12
    is_bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`is_heading`: the first cell alone, over the whole width. `least`: room to write by hand."""

    cells: tuple[str, ...]
    is_heading: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table. `title` and `above` stand over it, `below` under it; `begins_page`: on a page of its own."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: str = ""
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    begins_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A table's rows on one page."""

    table: Table
    rows: tuple[Row, ...]
    is_last: bool


class TableSheet(TextSheet):
    """Invariant: every row of every table stands whole on exactly one page, under the heads of its columns."""

    def __init__(
        self, facts: SheetFacts, inks: Inks, tables: Sequence[Table], *, key: str, of_ward: bool = False
    ) -> None:
        super().__init__(facts, inks, (), key=key, of_ward=of_ward)
        self.tables = tuple(tables)
        self._parts = _paged(self.tables, self._room)

    @property
    def pages(self) -> int:
        return len(self._parts)

    def lines(self, page: int) -> tuple[str, ...]:
        """What a page says, for its check value."""
        return tuple(
            line
            for part in self._parts[page]
            for line in (part.table.title, *("|".join(row.cells) for row in part.rows), *part.table.below)
        )

    def paint(self, painter: QPainter, page: PageOf) -> None:
        canvas = Canvas(painter, self._inks)
        canvas.fill(QRectF(0, 0, parts.WIDTH, parts.HEIGHT), WHITE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        at = top = self._paint_top(canvas)
        for part in self._parts[page.page - 1]:
            at = _paint_part(canvas, part, at)
        if self._marks is not None:
            self._paint_codes(canvas, top + self._room + 12, page)
        parts.paint_foot(canvas, BOTTOM, self._foot(page))


def row_height(table: Table, row: Row) -> float:
    if row.is_heading:
        return HEAD
    heights = (
        len(_lines(words, column)) * (column.size + 5.0) for words, column in zip(row.cells, table.columns, strict=True)
    )
    return max(row.least, *heights, 12.0) + 2 * PAD


def _lines(words: str, column: Column) -> tuple[str, ...]:
    width = (parts.RIGHT - parts.LEFT) * column.share - 2 * PAD
    return tuple(line for part in words.split("\n") for line in wrapped(part, width, column.size, bold=column.is_bold))


def _head(table: Table) -> float:
    return HEAD + (TITLE if table.title else 0.0) + LINE * len(table.above)


def _below(table: Table) -> float:
    return 8.0 + LINE * len(table.below)


def _paged(tables: Sequence[Table], room: float) -> tuple[tuple[_Part, ...], ...]:
    pages: list[list[_Part]] = [[]]
    used = 0.0
    for table in tables:
        first = row_height(table, table.rows[0]) if table.rows else 0.0
        if pages[-1] and (table.begins_page or used + _head(table) + first + _below(table) > room):
            pages.append([])
            used = 0.0
        rows: list[Row] = []
        used += _head(table)
        for at, row in enumerate(table.rows):
            following = row_height(table, table.rows[at + 1]) if row.is_heading and at + 1 < len(table.rows) else 0.0
            height = row_height(table, row)
            last = _below(table) if at + 1 == len(table.rows) else 0.0
            if rows and used + height + following + last > room:
                pages[-1].append(_Part(table=table, rows=tuple(rows), is_last=False))
                pages.append([])
                rows, used = [], _head(table)
            rows.append(row)
            used += height
        pages[-1].append(_Part(table=table, rows=tuple(rows), is_last=True))
        used += _below(table)
    return tuple(tuple(page) for page in pages)


def _paint_part(canvas: Canvas, part: _Part, top: float) -> float:
    table, width = part.table, parts.RIGHT - parts.LEFT
    if table.title:
        canvas.text(QRectF(parts.LEFT, top, width, TITLE - 4), table.title, 15, bold=True)
        top += TITLE
    for line in table.above:
        canvas.fitted(QRectF(parts.LEFT, top, width, LINE - 4), line, 12)
        top += LINE
    left = parts.LEFT
    for column in table.columns:
        box = QRectF(left, top, width * column.share, HEAD)
        canvas.fill(box, canvas.inks.head)
        _box(canvas, box)
        canvas.fitted(box.adjusted(3, 0, -3, 0), column.title, 12, bold=True, align=Align.CENTER)
        left += box.width()
    top += HEAD
    for row in part.rows:
        top = _paint_row(canvas, table, row, top)
    if part.is_last:
        for line in table.below:
            canvas.fitted(QRectF(parts.LEFT, top + 4, width, 18), line, 12)
            top += LINE
        top += 8
    return top


def _box(canvas: Canvas, box: QRectF) -> None:
    """Neighbours share their edge: one line between them, not two."""
    canvas.box(box.adjusted(0, 0, 1, 1), 1)


def _paint_row(canvas: Canvas, table: Table, row: Row, top: float) -> float:
    height, width, left = row_height(table, row), parts.RIGHT - parts.LEFT, parts.LEFT
    if row.is_heading:
        box = QRectF(left, top, width, height)
        _box(canvas, box)
        canvas.fitted(box.adjusted(6, 0, -6, 0), row.cells[0], 13, bold=True)
        return top + height
    for words, column in zip(row.cells, table.columns, strict=True):
        box = QRectF(left, top, width * column.share, height)
        _box(canvas, box)
        for at, line in enumerate(_lines(words, column)):
            step = column.size + 5.0
            room = QRectF(box.left() + PAD, box.top() + PAD + at * step, box.width() - 2 * PAD, step)
            canvas.text(room, line, column.size, bold=column.is_bold)
        left += box.width()
    return top + height
