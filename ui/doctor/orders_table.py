"""The order table: columns as wide as their words; a name that does not fit goes over two lines, it is never cut."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent

from ui.doctor.order_rows import order_columns
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, Run, Words, paint_chip, runs_width, tone_color
from ui.widgets.table import CellPainter, Table
from ui.widgets.table_model import Cell, Column, TableRow

TEXT, AIR, LEAST_ROOM = 3, 8, 40


class WrappingPainter(CellPainter):
    """Invariant: the words of the order column are painted whole, over as many lines as the row was made for."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, found: Cell, column: Column, *, is_struck: bool) -> None:
        if column.key != "text" or runs_width(found.runs, self._theme) <= rect.width():
            super()._paint_cell(painter, rect, found, column, is_struck=is_struck)
            return
        first = next((run for run in found.runs if isinstance(run, Words)), None)
        if first is None:
            return
        for chip in (run for run in found.runs if isinstance(run, Chip)):
            rect = rect.adjusted(paint_chip(painter, rect, chip, self._theme) + 4, 0, 0, 0)
        font = QFont(self._theme.font(first.role, weight=400 if is_struck else first.weight))
        font.setStrikeOut(is_struck)
        painter.setFont(font)
        painter.setPen(tone_color(self._theme, "t3" if is_struck else first.tone))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags), _sentence(found.runs))


class OrdersTable(Table):
    """Invariant: heights and widths follow the rows and the room; the selection stays on its order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, order_columns((), theme, 1000))
        self._plain: tuple[TableRow, ...] = ()
        self._wrapping = WrappingPainter(theme, self.rows)
        self.setItemDelegate(self._wrapping)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        self._plain = tuple(rows)
        self._lay()

    def retranslate(self) -> None:
        if hasattr(self, "_plain"):
            self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()

    def remark(self) -> None:
        super().remark()
        self._lay()

    def restyle(self) -> None:
        super().restyle()
        self._lay()

    def _lay(self) -> None:
        room = self.viewport().width()
        columns = order_columns(self._plain, self.theme, room)
        if columns != self.rows.columns:
            self.set_columns(columns)
        text = room - sum(column.width for column in columns) - columns[TEXT].pad
        self.set_rows(tuple(self._high_enough(row, text) for row in self._plain))

    def _high_enough(self, row: TableRow, room: int) -> TableRow:
        """As high as the painted words of a long name are in the room that is painted on; never less than the user's row height."""
        if row.is_section or not row.cells or room <= LEAST_ROOM:
            return row
        runs = row.cells[TEXT].runs
        first = next((run for run in runs if isinstance(run, Words)), None)
        if first is None or runs_width(runs, self.theme) <= room:
            return row
        chips = sum(runs_width((run,), self.theme) + 4 for run in runs if isinstance(run, Chip))
        font, area = self.theme.font(first.role, weight=first.weight), QRectF(0, 0, room - chips, 10_000)
        needed = QFontMetricsF(font).boundingRect(area, int(Qt.TextFlag.TextWordWrap), _sentence(runs)).height()
        return replace(row, height=max(self.theme.row_height, ceil(needed) + AIR))


def _sentence(runs: Sequence[Run]) -> str:
    return " ".join(run.text for run in runs if isinstance(run, Words) and run.text)
