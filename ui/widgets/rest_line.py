"""The line below a table that says what is not in sight, in place of a scroll bar. Hides nothing by itself.

    rest = RestLine(theme, table, self._rest_words)     # words(rows below the fold) -> str
    column.addWidget(table, 1); column.addWidget(rest)

Shown only while the rows do not fit; at the end of the list it says what stands above.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.keys import paint_key
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, hline
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow

HEIGHT = 24
Words = Callable[[Sequence[TableRow]], str]


class RestLine(Living, QWidget):
    """Invariant: visible exactly while its table holds more rows than it shows; then the table has no scroll bar."""

    def __init__(self, theme: Theme, table: Table, words: Words) -> None:
        super().__init__()
        self._table, self._words = table, words
        self._text, self._is_end = "", False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = table.verticalScrollBar()
        bar.valueChanged.connect(self.refresh)
        bar.rangeChanged.connect(self.refresh)
        table.rows.modelReset.connect(self.refresh)
        self.live_with(theme)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def retranslate(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Says again what is below the fold."""
        table = self._table
        heights = [table.rowHeight(at) for at in range(len(table.rows.rows))]
        room = table.viewport().height() + (HEIGHT if self.isVisible() else 0)
        holder = table.parentWidget()
        is_needed = (holder is None or table.isVisibleTo(holder)) and sum(heights) > room
        if self.isHidden() == is_needed:
            self.setVisible(is_needed)
        if is_needed:
            below = self._below()
            self._is_end = not below
            self._text = self._words(below or self._above())
            self.setAccessibleName(self._text)
            self.update()

    def _below(self) -> list[TableRow]:
        """Rows of which less than half is seen."""
        table, edge = self._table, self._table.viewport().height()
        return [
            row
            for at, row in enumerate(table.rows.rows)
            if table.rowViewportPosition(at) + table.rowHeight(at) / 2 > edge and not row.is_section
        ]

    def _above(self) -> list[TableRow]:
        table = self._table
        return [
            row
            for at, row in enumerate(table.rows.rows)
            if table.rowViewportPosition(at) + table.rowHeight(at) / 2 < 0 and not row.is_section
        ]

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        step = QAbstractSlider.SliderAction
        self._table.verticalScrollBar().triggerAction(
            step.SliderPageStepSub if self._is_end else step.SliderPageStepAdd
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        hline(painter, 0, self.width(), 0, theme.color("line"))
        words = f"{'↑' if self._is_end else '↓'} {self._text}"
        room = QRectF(12, 1, self.width() - 70, self.height() - 1)
        wide = draw_text(painter, room, words, theme.font("meta"), theme.color("t2"), elide=True)
        paint_key(painter, room.adjusted(wide + 8, 0, 0, 0), "PgUp" if self._is_end else "PgDn", theme)
        painter.end()
