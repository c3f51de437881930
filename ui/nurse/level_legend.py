"""What the four-box bar of nursing levels means, beside the filters. Paints it the way the cards do."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.nurse.bed_card import paint_level
from ui.nurse.words import level_word
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, text_width


class LevelLegend(Living, QWidget):
    """As wide as its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Nursing levels: four boxes special, three level 1, two level 2, one level 3"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = self.theme.font("meta")
        return QSize(round(sum(34 + text_width(level_word(level), font) + 10 for level in (4, 3, 2, 1))), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left, font = QPainter(self), 0.0, self.theme.font("meta")
        for level in (4, 3, 2, 1):
            right = paint_level(painter, QRectF(left, 0, 30, self.height()), level, self.theme) + 4
            room = QRectF(right, 0, 200, self.height())
            left = right + draw_text(painter, room, level_word(level), font, self.theme.color("t2")) + 10
        painter.end()
