"""The MAR as a grid: a row for each order group, hours across, the past shaded, a line at now. It chooses, it acts on nothing.

Up and down move through rows, left and right through the events of a row. What the row says is also what a screen reader hears.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from offline.views.mar import MarEvent
from ui.marking.paint import hatch_brush, paint_watermark
from ui.nurse import words
from ui.nurse.mar_lanes import lane_count, placed
from ui.nurse.mar_lines import MarLine
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, hline, paint_chip, text_width, vline
from ui.widgets.pane import paint_section
from ui.widgets.straight import straight

Index = QModelIndex | QPersistentModelIndex
WHAT, WAY, SIGNED = 270, 150, 110
_BRACKET = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when, and the moment."""

    since: datetime
    until: datetime
    now: datetime

    def share(self, at: datetime) -> float:
        return (at - self.since) / (self.until - self.since)


class MarLines(QAbstractTableModel):
    """Invariant: exactly the lines last given; their spoken words are the cells' text."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[MarLine, ...] = ()

    def set_lines(self, lines: tuple[MarLine, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if line.row else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return self.lines[index.row()].spoken
        return None


class HourHead(Living, QWidget):
    """The hours above the grid, and what its columns are. Invariant: stands where the grid's lane stands."""

    def __init__(self, theme: Theme, grid: "MarGrid") -> None:
        super().__init__()
        self._grid = grid
        self.setFixedHeight(theme.scaled(28))
        self.live_with(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, grid = QPainter(self), self.theme, self._grid
        rect = QRectF(self.rect())
        painter.fillRect(rect, theme.color("surface"))
        paint_watermark(painter, self, theme)
        font, tone = theme.font("meta"), theme.color("t2")
        draw_text(painter, rect.adjusted(10, 0, 0, 0), self.tr("Item"), font, tone)
        draw_text(painter, rect.adjusted(grid.what_width(), 0, 0, 0), self.tr("Usage"), font, tone)
        if grid.span is not None:
            hour = grid.span.since
            while hour < grid.span.until:
                x = grid.left_width() + grid.span.share(hour) * grid.lane_width()
                draw_text(painter, QRectF(x - 20, 0, 40, rect.height()), f"{hour:%H}", font, tone, Align.CENTER)
                hour += timedelta(hours=2)
        if grid.signed_width():
            left = rect.right() - grid.signed_width() + 6
            draw_text(painter, QRectF(left, 0, grid.signed_width() - 6, rect.height()), signed_word(), font, tone)
        hline(painter, 0, rect.width(), rect.bottom() - 1, theme.color("line"))
        painter.end()


def signed_word() -> str:
    return QCoreApplication.translate("HourHead", "Signed / second")


class MarGrid(Living, QTableView):
    """Invariant: one row is current or none, one of its events is framed; a click on a chip frames it."""

    chosen = Signal(str, int)
    activated_row = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = MarLines()
        self.span: Span | None = None
        self.event_at, self.row_key = 0, ""
        self.setModel(self.rows)
        self.live_with(theme)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)

    # -- filling --------------------------------------------------------------------------------------------------

    def show_lines(self, lines: tuple[MarLine, ...], span: Span, row_key: str, event_at: int) -> None:
        self.span, self.row_key, self.event_at = span, row_key, event_at
        place = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.rows.set_lines(lines)
        self._fit()
        at = next((at for at, line in enumerate(lines) if line.row is not None and line.row.key == row_key), -1)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at, 0))
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def _fit(self) -> None:
        height = self.theme.row_height
        for at, line in enumerate(self.rows.lines):
            if line.row is None:
                self.setRowHeight(at, self.theme.scaled(24))
                continue
            lanes = lane_count(line.events, self.lane_width(), self.span, self._chip_width(line)) if self.span else 1
            self.setRowHeight(at, height * max(line.height(self.what_width(), self.theme), lanes))

    def _chip_width(self, line: MarLine) -> tuple[float, ...]:
        return line.widths(self.theme)

    # -- geometry -------------------------------------------------------------------------------------------------

    def _is_roomy(self) -> bool:
        """Larger text needs more room and folds earlier."""
        return self.theme.unscaled(self.width()) > 760

    def what_width(self) -> int:
        return self.theme.scaled(WHAT if self._is_roomy() else 200)

    def left_width(self) -> int:
        return self.what_width() + self.theme.scaled(WAY if self._is_roomy() else 96)

    def signed_width(self) -> int:
        """As wide as its heading is in the language that is on."""
        word = text_width(signed_word(), self.theme.font("meta"))
        return max(self.theme.scaled(SIGNED), ceil(word) + 8) if self._is_roomy() else 0

    def lane_width(self) -> float:
        return max(self.viewport().width() - self.left_width() - self.signed_width(), 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        self._fit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(900, 400)

    # -- moving ---------------------------------------------------------------------------------------------------

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.rows.lines[current.row()] if current.isValid() else None
        if line is not None and line.row is not None and line.row.key != self.row_key:
            self.chosen.emit(line.row.key, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self.row_key:
            self.chosen.emit(self.row_key, max(self.event_at + step, 0))
        elif Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activated_row.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.rowAt(round(event.position().y()))
        line = self.rows.lines[at] if 0 <= at < len(self.rows.lines) else None
        if line is None or line.row is None or self.span is None:
            return
        for number, rect in enumerate(self._chips(at, line)):
            if rect.contains(event.position()):
                self.chosen.emit(line.row.key, number)

    def _row_rect(self, at: int) -> QRectF:
        return QRectF(0, self.rowViewportPosition(at), self.viewport().width(), self.rowHeight(at))

    def _chips(self, at: int, line: MarLine) -> list[QRectF]:
        """Where the chips of a row stand: at their time, one below the other where they would cover each other."""
        if self.span is None:
            return []
        row, height = self._row_rect(at), self.theme.row_height
        places = placed(line.events, self.lane_width(), self.span, line.widths(self.theme))
        return [
            QRectF(
                self.left_width() + one.left,
                row.top() + one.lane * height + (height - self.theme.scaled(18)) / 2,
                one.width,
                self.theme.scaled(18),
            )
            for one in places
        ]

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self.theme
        area = QRectF(self.viewport().rect())
        painter.fillRect(area, theme.color("surface"))
        self._paint_past(painter, area)
        for at in range(len(self.rows.lines)):
            if self._row_rect(at).intersects(QRectF(event.rect())):
                self._paint_ground(painter, at)
        paint_watermark(painter, self.viewport(), theme)
        self._paint_now(painter, area)  # below the words: no time is crossed out by it
        for at, line in enumerate(self.rows.lines):
            row = self._row_rect(at)
            if row.intersects(QRectF(event.rect())):
                self._paint_line(painter, at, line, row)
        painter.end()

    def _paint_past(self, painter: QPainter, area: QRectF) -> None:
        span, theme = self.span, self.theme
        if span is None:
            return
        left, width = self.left_width(), self.lane_width()
        past = min(max(span.share(span.now), 0.0), 1.0) * width
        painter.fillRect(QRectF(left, area.top(), past, area.height()), theme.color("subtle"))
        hour = span.since
        while hour < span.until:
            vline(painter, left + span.share(hour) * width, area.top(), area.bottom(), theme.color("line"))
            hour += timedelta(hours=2)

    def _paint_ground(self, painter: QPainter, at: int) -> None:
        line, row, theme = self.rows.lines[at], self._row_rect(at), self.theme
        if line.row is None:
            paint_section(painter, row, line.title, line.remark, theme)
            return
        if line.row.key == self.row_key:
            painter.fillRect(QRectF(0, row.top(), self.left_width(), row.height()), theme.color("sel"))
            painter.fillRect(QRectF(0, row.top(), 3, row.height()), theme.color("accent"))
        if words.is_pending(line.row.order_mark):
            painter.fillRect(QRectF(0, row.top(), self.left_width(), row.height()), hatch_brush(theme))
        hline(painter, 0, row.width(), row.bottom() - 1, theme.color("line"))

    def _paint_line(self, painter: QPainter, at: int, line: MarLine, row: QRectF) -> None:
        if line.row is None:
            return
        theme, height = self.theme, self.theme.row_height
        top = row.top()
        for number in range(len(line.names)):
            share = line.name_height(number, self.what_width(), theme) * height
            self._paint_name(painter, QRectF(10, top, self.what_width() - 14, share), line, number, len(line.names))
            top += share
        way = QRectF(self.what_width(), row.top(), self.left_width() - self.what_width() - 6, row.height())
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("t2"))
        painter.drawText(way.adjusted(0, 5, 0, 0), int(Qt.TextFlag.TextWordWrap), straight(line.way))
        for number, rect in enumerate(self._chips(at, line)):
            self._paint_event(painter, rect, line, number, line.events[number])
        if self.signed_width():
            room = QRectF(row.right() - self.signed_width() + 6, row.top(), self.signed_width() - 8, height)
            draw_text(painter, room, line.signed, theme.font("meta"), theme.color("t2"), elide=True)

    def _paint_name(self, painter: QPainter, room: QRectF, line: MarLine, number: int, of: int) -> None:
        theme, left = self.theme, room.left()
        if of > 1:
            x = left + 3
            middle = room.center().y()
            top = middle if number == 0 else room.top()
            bottom = middle if number == of - 1 else room.bottom()
            vline(painter, x, top, bottom, theme.color("t3"))
            hline(painter, x, x + 5, middle, theme.color("t3"))
            left += _BRACKET
        line.paint_name(painter, QRectF(left, room.top(), room.right() - left, room.height()), number, theme)

    def _paint_event(self, painter: QPainter, rect: QRectF, line: MarLine, number: int, event: MarEvent) -> None:
        if self.span is None or line.row is None:
            return
        paint_chip(painter, rect, line.chips[number], self.theme)
        if words.is_pending(event.mark):
            fill_rounded(
                painter,
                rect.adjusted(-1, -1, 1, 1),
                self.theme.color("transparent"),
                self.theme.mark("ink"),
                3,
                1,
                dashed=True,
            )
        if line.row.key == self.row_key and number == self.event_at:
            clear = self.theme.color("transparent")
            fill_rounded(painter, rect.adjusted(-2, -2, 2, 2), clear, self.theme.color("accent"), 4, 2)

    def _paint_now(self, painter: QPainter, area: QRectF) -> None:
        span = self.span
        if span is not None and span.since <= span.now < span.until:
            x = self.left_width() + span.share(span.now) * self.lane_width()
            painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), self.theme.color("t1"))
