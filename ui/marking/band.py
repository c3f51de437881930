"""The line over everything else in a window: that the journal of this PC is not whole, or that the seat is about to lock itself.

Both concern whoever looks at any window of the seat, a dialog too, and neither may be put away: the first stays until the journal is whole
or somebody who may said why, the second until a key is pressed.
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.marking.words import journal_words
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text
from ui.widgets.tips import tip

HEIGHT = 32


class AlarmBand(Living, QWidget):
    """Invariant: visible exactly while there is something to say; a broken journal goes before a lock to come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("alarmBand")
        self._locking = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.live_with(theme)
        self.remark()

    @property
    def words(self) -> str:
        """What it says now; empty: it is not there."""
        return journal_words(self.theme.marking.broken) or self._locking

    def say_locking(self, words: str) -> None:
        """That this seat is about to lock itself; empty: somebody is here."""
        self._locking = words
        self.remark()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def retranslate(self) -> None:
        self.remark()

    def remark(self) -> None:
        words = self.words
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        is_red = bool(self.theme.marking.broken)
        fill, ink = (self.theme.color(name) for name in (("danger", "surface") if is_red else ("ink", "surface")))
        painter.fillRect(rect, fill)
        paint_icon(painter, QRectF(14, 0, 18, rect.height()), "xc" if is_red else "warn", ink, stroke=1.8)
        words = QRectF(42, 0, rect.width() - 54, rect.height())
        draw_text(painter, words, self.words, self.theme.font("value", weight=700), ink, elide=True)
        painter.end()
