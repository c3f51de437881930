"""What a list without a scroll bar does not show, as words with the key that leads there. Counts nothing itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.keys import key_width, paint_key
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, text_width


class RestHint(Living, QWidget):
    """Down while anything is left below, else up; empty when all is seen. `wanted` carries 1 or -1 when it is clicked."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._below, self._above = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def set_rest(self, below: int, above: int) -> None:
        self._below, self._above = below, above
        self.setCursor(Qt.CursorShape.PointingHandCursor if below or above else Qt.CursorShape.ArrowCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        if self._below:
            return "↓ " + self.tr("{count} more").format(count=self._below)
        return "↑ " + self.tr("{count} above").format(count=self._above) if self._above else ""

    def _key(self) -> str:
        return "PgDn" if self._below else "PgUp"

    def sizeHint(self) -> QSize:
        text = self.text()
        wide = text_width(text, self.theme.font("meta", weight=500)) + 8 + key_width(self._key(), self.theme)
        return QSize(round(wide + 1) if text else 0, 20)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.wanted.emit(1 if self._below else -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        text, theme = self.text(), self.theme
        if text:
            painter, room = QPainter(self), QRectF(self.rect())
            wide = draw_text(painter, room, text, theme.font("meta", weight=500), theme.color("t1"))
            paint_key(painter, room.adjusted(wide + 8, 0, 0, 0), self._key(), theme)
            painter.end()
