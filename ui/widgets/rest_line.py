"""The line below a table that says what is not in sight, in place of a scroll bar. Hides nothing by itself.

    rest = RestLine(theme, table, self._rest_words)     # words(rows below the fold) -> str
    column.addWidget(table, 1); column.addWidget(rest)

Shown only while the rows do not fit; says what stands below and what above. The table shows whole rows and groups only.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.keys import paint_key
from ui.widgets.laying_out import laid_out_once
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, hline
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow
from ui.widgets.tips import tip

HEIGHT = 24
Words = Callable[[Sequence[TableRow]], str]


class RestLine(Living, QWidget):
    """Invariant: visible exactly while its table holds more rows than it shows; then the table has no scroll bar."""

    def __init__(self, theme: Theme, table: Table, words: Words) -> None:
        super().__init__()
        self._table, self._words = table, words
        self._text, self._is_end, self._is_held = "", False, False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        table.fold()
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
        if self._is_held:
            return
        table = self._table
        heights = [table.rowHeight(at) for at in range(len(table.rows.rows))]
        room = table.viewport().height() + (HEIGHT if self.isVisible() else 0)
        beside = self.parentWidget()
        holder = beside if beside is not None and beside.isAncestorOf(table) else table.parentWidget()
        is_needed = (holder is None or table.isVisibleTo(holder)) and sum(heights) > room
        if self.isHidden() == is_needed:
            with laid_out_once(beside or self):
                self.setVisible(is_needed)
        if is_needed:
            below, above = self._out_of_sight()
            self._is_end = not below
            said = (f"↓ {self._words(below)}" if below else "", f"↑ {self._words(above)}" if above else "")
            self._text = "   ".join(part for part in said if part)
            self.setAccessibleName(self._text)
            self.setToolTip(tip(self._text))
            self.update()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Judges once, at the end, what was filled, sized and scrolled inside: each showing and hiding lays the page out."""
        was, self._is_held = self._is_held, True
        try:
            yield
        finally:
            self._is_held = was
            self.refresh()

    def _out_of_sight(self) -> tuple[list[TableRow], list[TableRow]]:
        """(below, above) the rows that are seen whole."""
        rows, whole = self._table.rows.rows, self._table.whole_rows()
        below = [row for row in rows[whole.stop :] if not row.is_section]
        return below, [row for row in rows[: whole.start] if not row.is_section]

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        step = QAbstractSlider.SliderAction
        self._table.verticalScrollBar().triggerAction(
            step.SliderPageStepSub if self._is_end else step.SliderPageStepAdd
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        hline(painter, 0, self.width(), 0, theme.color("line"))
        room = QRectF(12, 1, self.width() - 70, self.height() - 1)
        wide = draw_text(painter, room, self._text, theme.font("meta"), theme.color("t2"), elide=True)
        paint_key(painter, room.adjusted(wide + 8, 0, 0, 0), "PgUp" if self._is_end else "PgDn", theme)
        painter.end()
