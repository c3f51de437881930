"""How the header and the cells of a `Table` are painted: words, states, chips, courses and brackets. Never fills: the table did."""

from dataclasses import replace

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.theme.theme import Theme
from ui.widgets.painting import Align, Run, Words, draw_runs, draw_text, hline, runs_width, strike_runs
from ui.widgets.sparkline import paint_sparkline
from ui.widgets.states import paint_state
from ui.widgets.table_model import Cell, Column, RowModel
from ui.widgets.wrapping import draw_wrapped

_MOST_GREYED = 2_000
_GREYED: dict[int, tuple[tuple[Run, ...], tuple[Run, ...]]] = {}


class TableHeader(QHeaderView):
    """26 px of column titles. Invariant: titles stand where their cells stand."""

    def __init__(self, theme: Theme, model: RowModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._rows = theme, model
        self.setFixedHeight(26)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        column, area = self._rows.columns[logical_index], QRectF(rect)
        painter.fillRect(area, self._theme.color("subtle"))
        hline(painter, area.left(), area.right(), area.bottom() - 1, self._theme.color("line"))
        font, inner = self._theme.font("meta", weight=500), area.adjusted(column.pad, 0, 0, -1)
        draw_text(painter, inner, column.title, font, self._theme.color("t3"), column.align, elide=True)


class CellPainter(QStyledItemDelegate):
    """Paints words, states, chips, courses and brackets; never fills (the table did). Invariant: reads the model's rows directly."""

    def __init__(self, theme: Theme, model: RowModel) -> None:
        super().__init__()
        self._theme, self._rows = theme, model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = self._rows.rows[index.row()], self._rows.columns[index.column()]
        rect = QRectF(option.rect)
        if row.is_section:
            return
        if column.is_bracket:
            self._paint_bracket(painter, rect, index.row())
            return
        found = self._rows.cell(index.row(), index.column())
        if found is None or not (found.runs or found.state is not None or found.course is not None):
            return
        inside = rect.adjusted(column.pad, 0, 0, -1)
        if _is_plain(found) and runs_width(found.runs, self._theme) <= inside.width():  # nothing can be painted outside
            self._paint_cell(painter, inside, found, column, is_struck=row.is_struck)
            return
        painter.save()
        painter.setClipRect(rect)
        self._paint_cell(painter, inside, found, column, is_struck=row.is_struck)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Words that stand there whole are not said once more over what is read."""
        found, column = self._rows.cell(index.row(), index.column()), self._rows.columns[index.column()]
        room = option.rect.width() - column.pad  # type: ignore[attr-defined,unused-ignore]  # the stubs hide the option's fields
        if found is not None and runs_width(found.runs, self._theme) <= room:
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_cell(self, painter: QPainter, rect: QRectF, found: Cell, column: Column, *, is_struck: bool) -> None:
        if found.state is not None:
            paint_state(painter, rect, found.state, self._theme)
            return
        if found.course is not None:
            paint_sparkline(painter, rect.adjusted(0, 1, -6, -1), found.course, self._theme)
            return
        runs = _greyed_runs(found.runs) if is_struck else found.runs
        width = runs_width(runs, self._theme)
        if column.wraps and found.span == 1 and width > rect.width():
            struck = self._theme.color("t2") if is_struck and column.is_struck else None
            draw_wrapped(painter, rect, runs, self._theme, column.align, struck=struck)
            return
        left = {
            Align.LEFT: rect.left(),
            Align.CENTER: rect.center().x() - width / 2,
            Align.RIGHT: rect.right() - width,
        }[Align.LEFT if found.span > 1 else column.align]
        may_elide = column.may_elide or found.span > 1
        left = max(left, rect.left()) if may_elide else left
        draw_runs(
            painter,
            QRectF(left, rect.top(), rect.right() - left, rect.height()),
            runs,
            self._theme,
            elide=may_elide,
        )
        if is_struck and column.is_struck and runs:
            room = QRectF(left, rect.top(), rect.right() - left, rect.height())
            strike_runs(painter, room, runs, self._theme, self._theme.color("t2"))

    def _paint_bracket(self, painter: QPainter, rect: QRectF, row: int) -> None:
        above, below = self._rows.shares_group(row, row - 1), self._rows.shares_group(row, row + 1)
        if not (above or below):
            return
        painter.setPen(QPen(self._theme.color("t1"), 1.5))
        x, middle = rect.left() + 5.5, round(rect.center().y()) + 0.5
        if above:
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom() if below else middle))
        if below:
            painter.drawLine(QLineF(x, middle if not above else rect.top(), x, rect.bottom() + 1))
        if not (above and below):
            painter.drawLine(QLineF(x, middle, x + 6.5, middle))


def _is_plain(found: Cell) -> bool:
    """Words alone: they leave nothing but their font and colour at the painter."""
    return (
        found.state is None and found.course is None and all(type(run) is Words and not run.icon for run in found.runs)
    )


def _greyed_runs(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Remembered by the runs themselves, so that their widths are, too."""
    known = _GREYED.get(id(runs))
    if known is None or known[0] is not runs:
        if len(_GREYED) >= _MOST_GREYED:
            _GREYED.clear()
        grey = tuple(_greyed(run) if isinstance(run, Words) else run for run in runs)
        known = _GREYED[id(runs)] = (runs, grey)
    return known[1]


def _greyed(run: Words) -> Words:
    return run if run.is_whole else replace(run, tone="t3", weight=400)
