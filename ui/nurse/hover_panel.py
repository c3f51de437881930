"""The panel behind a card: it lies over the grid beside the current card, is left by Esc or by going on, and holds no button."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from ui.marking.paint import paint_watermark
from ui.nurse.bed_hover import Line
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded

WIDTH, BESIDE = 420, 6


class HoverPanel(Living, QFrame):
    """Invariant: it shows one card's lines, and nothing once another is chosen."""

    def __init__(self, theme: Theme, grid: QListView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._lines: list[Label] = []
        self.setObjectName("hoverPanel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(3)
        self.live_with(theme)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        for label in self._lines:
            self._column.removeWidget(label)
            label.deleteLater()
        self._lines = [self._label(line, is_first=at == 0) for at, line in enumerate(lines)]
        for label in self._lines:
            self._column.addWidget(label)
        self.setAccessibleName(", ".join(f"{line.label} {line.text}" for line in lines))
        self.setFixedWidth(min(WIDTH, self._grid.width() - 2 * BESIDE))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def close_panel(self) -> None:
        self.hide()

    def _label(self, line: Line, *, is_first: bool) -> Label:
        tone = "danger" if line.is_danger else "t1"
        label = Label(self.theme, role="value" if is_first else "body", tone=tone, wrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(f"{line.label}  {line.text}")
        return label

    def _place(self) -> None:
        """At the right of the card where there is room, else at its left; never beyond the grid."""
        card, room = self._grid.visualRect(self._grid.currentIndex()), self._grid.rect()
        left = card.right() + BESIDE
        if left + self.width() > room.right():
            left = max(BESIDE, card.left() - BESIDE - self.width())
        top = max(BESIDE, min(card.top(), room.bottom() - self.height() - BESIDE))
        self.move(left, top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill_rounded(painter, QRectF(self.rect()), theme.color("surface"), theme.color("accent"), theme.radius("pane"))
        paint_watermark(painter, self, theme)
        painter.end()
