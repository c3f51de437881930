"""Words on a page that cannot be pressed: labels of the type scale and single chips."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Chip, chip_height, chip_width, draw_text, paint_chip
from ui.widgets.straight import straight
from ui.widgets.tips import tip


class ChipLabel(Living, QWidget):
    """One chip as a widget. Invariant: its accessible name is its text."""

    def __init__(self, theme: Theme, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live_with(theme)
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chip(self, chip: Chip) -> None:
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._chip, self.theme) + 0.5), chip_height(self._chip, self.theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._chip, self.theme)
        painter.end()


class Label(Living, QLabel):
    """A QLabel with a role of the type scale and a tone (t1, t2, t3, accent, danger, ok, hztext)."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "body",
        tone: str = "t1",
        weight: int = 0,
        size: int = 0,
        wrap: bool = False,
    ) -> None:
        super().__init__(straight(text))
        self._role, self._weight, self._size = role, weight, size
        self.live_with(theme)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.restyle()

    def setText(self, text: str) -> None:
        super().setText(straight(text))

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def restyle(self) -> None:
        self.setFont(self.theme.font(self._role, weight=self._weight, size=self._size))


class ElidingLabel(Label):
    """One line that ends with dots where its room is short. Invariant: its tool tip says all of it."""

    least = 0
    """Px that it keeps; words that are shorter are never shortened."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(self.least, whole.width()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room = QPainter(self), QRectF(self.contentsRect())
        draw_text(painter, room, self.text(), self.font(), self.theme.color(str(self.property("tone"))), elide=True)
        painter.end()
