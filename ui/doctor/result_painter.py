"""Results whose words do not fit go over several lines: neither a test's name nor a critical text is ever cut."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.theme.theme import Theme
from ui.widgets.painting import Run, Words, draw_runs, runs_width, tone_color
from ui.widgets.straight import straight
from ui.widgets.table_model import Cell, Column, TableRow
from ui.widgets.table_painting import CellPainter

LINE, NAME_LINE = 26, 16
END = 8


class ResultPainter(CellPainter):
    """Invariant: paints the name column over as many lines as `high_enough` made room for."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, found: Cell, column: Column, *, is_struck: bool) -> None:
        if column.key != "name" or not found.runs or runs_width(found.runs, self._theme) <= rect.width():
            super()._paint_cell(painter, rect, found, column, is_struck=is_struck)
            return
        head, last = found.runs[:-1], found.runs[-1]
        if head:
            draw_runs(
                painter, QRectF(rect.left(), rect.top(), rect.width(), self._theme.scaled(LINE)), head, self._theme
            )
        if isinstance(last, Words):
            room = rect.adjusted(0, self._theme.scaled(LINE) - 2, -END, 0) if head else rect
            painter.setFont(self._theme.font(last.role, weight=last.weight))
            painter.setPen(tone_color(self._theme, last.tone))
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), straight(last.text))


def high_enough(rows: Sequence[TableRow], columns: Sequence[Column], room: int, theme: Theme) -> tuple[TableRow, ...]:
    """Rows as high as their wrapped words need at this width."""
    widths = [theme.scaled(column.width) for column in columns]
    name = room - sum(widths)
    return tuple(_high_enough(row, name, widths, columns[0].pad, theme) for row in rows)


def _high_enough(row: TableRow, name: int, widths: Sequence[int], pad: int, theme: Theme) -> TableRow:
    first = row.cells[0] if row.cells else None
    if first is None or not first.runs:
        return row
    wide = name + sum(widths[1 : first.span]) - pad
    if runs_width(first.runs, theme) <= wide:
        return row
    head, last = first.runs[:-1], first.runs[-1]
    lines = _lines(last, wide - END if head else wide, theme)
    return replace(row, height=LINE * bool(head) + NAME_LINE * lines + 6)


def _lines(run: Run, room: float, theme: Theme) -> int:
    return max(1, ceil(runs_width((run,), theme) * 1.15 / max(room, 40)))
