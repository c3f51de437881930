"""What the marks of the cards mean, beside the filters: the four-box bar of nursing levels and the short words of the foot."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.nurse.card_parts import paint_level
from ui.nurse.words import level_word
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, text_width

LEVELS, BETWEEN = (4, 3, 2, 1), 10


class LevelLegend(Living, QWidget):
    """As wide as its words; with less room the last of them are left out, none is cut."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        levels = self.tr("Nursing levels: four boxes special, three level 1, two level 2, one level 3")
        self.setAccessibleName(", ".join((levels, *self._words())))
        self.updateGeometry()

    def _words(self) -> tuple[str, ...]:
        return (self.tr("Vfy = to verify"), self.tr("Give = to give"), self.tr("▲ = scores 3 in NEWS2 by itself"))

    def sizeHint(self) -> QSize:
        font = self.theme.font("meta")
        levels = sum(34 + text_width(level_word(level), font) + BETWEEN for level in LEVELS)
        return QSize(round(levels + sum(text_width(word, font) + BETWEEN for word in self._words())), 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left, font = QPainter(self), 0.0, self.theme.font("meta")
        color, height = self.theme.color("t2"), self.height()
        for level in LEVELS:
            word = level_word(level)
            if left + 34 + text_width(word, font) > self.width():
                break
            right = paint_level(painter, QRectF(left, 0, 30, height), level, self.theme) + 4
            left = right + draw_text(painter, QRectF(right, 0, 200, height), word, font, color) + BETWEEN
        for word in self._words():
            if left + text_width(word, font) > self.width():
                break
            left += draw_text(painter, QRectF(left, 0, 300, height), word, font, color) + BETWEEN
        painter.end()
