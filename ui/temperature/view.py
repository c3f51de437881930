"""The page of paper on the screen, drawn by the painter that prints it, with a frame round the chosen slot. Holds no values of its own."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.printing.door import PageOf
from ui.printing.sheet_parts import HEIGHT, WIDTH
from ui.temperature.frame import COLUMNS, Frame
from ui.temperature.inks import COLORS
from ui.temperature.marks import Ink
from ui.temperature.sheet import TemperatureSheet
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text

MOST = 1080
"""Px of the paper's width on a wide screen: wider, it would show its head and no curve."""


class ChartView(Living, QWidget):
    """Invariant: shows the page it was last given, or says that there is none."""

    column_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sheet: TemperatureSheet | None = None
        self._page: PageOf | None = None
        self._column, self._note = -1, ""
        self.is_whole = False
        """The whole page at once, as large as the room; else as wide as the room, to be scrolled."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.live_with(theme)

    def show_page(self, sheet: TemperatureSheet | None, page: PageOf | None, column: int, note: str) -> None:
        self._sheet, self._page, self._column, self._note = sheet, page, column, note
        self.setAccessibleName(f"{sheet.name} {page.page}/{page.pages}" if sheet and page else note)
        self.update()

    def show_whole(self, *, is_whole: bool) -> None:
        self.is_whole = is_whole
        policy = self.sizePolicy()
        policy.setHeightForWidth(not is_whole)
        self.setSizePolicy(policy)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return not self.is_whole

    def heightForWidth(self, width: int) -> int:
        return round(min(width, self.theme.scaled(MOST)) * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(480, 320) if self.is_whole else QSize(round(WIDTH), round(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._sheet is None or self._page is None:
            room = QRectF(self.rect())
            draw_text(painter, room, self._note, self.theme.font("body"), self.theme.color("t2"), Align.CENTER)
        else:
            painter.translate(self._left(), 0)
            painter.scale(self._scale(), self._scale())
            painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            self._sheet.paint(painter, self._page)
            self._mark_column(painter, self._sheet.frame())
        painter.end()

    def _scale(self) -> float:
        wide = min(self.width(), self.theme.scaled(MOST)) / WIDTH
        return min(wide, self.height() / HEIGHT) if self.is_whole else wide

    def _left(self) -> float:
        return (self.width() - WIDTH * self._scale()) / 2

    def _mark_column(self, painter: QPainter, frame: Frame) -> None:
        if not 0 <= self._column < COLUMNS:
            return
        left = frame.grid_left + self._column * frame.column
        top = frame.head(3).top()
        painter.setPen(QPen(COLORS[Ink.BLACK], 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left, top, frame.column, frame.foot_top - top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is None:
            return
        frame, x = self._sheet.frame(), (event.position().x() - self._left()) / self._scale()
        column = int((x - frame.grid_left) / frame.column)
        if x >= frame.grid_left and column < COLUMNS:
            self.column_chosen.emit(column)
