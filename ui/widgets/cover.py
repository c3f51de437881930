"""What lies over a pane while its patient's rows are being read: it hides every word of the one before and says so. Reads nothing itself.

covers = Covers(theme, (self.summary, self.orders)); covers.lay(); ... ; covers.lift()
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.marking.paint import paint_watermark
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded
from ui.widgets.pane import HEADER, INSET, Pane

ICON, LINE, TOP, ROOM = 20, 24, 52, 120
"""Px: icon, line of words, where they begin, and the least room for both."""


def being_read() -> str:
    return QCoreApplication.translate("EmptyState", "Being read …")


class Cover(Living, QWidget):
    """Invariant: as large as what it lies on, and nothing of that is seen, painted or clicked through it."""

    def __init__(self, theme: Theme, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.live_with(theme)
        self.setGeometry(0, 0, 0, 0)
        below.installEventFilter(self)

    @property
    def is_laid(self) -> bool:
        return not self.size().isEmpty()

    def retranslate(self) -> None:
        if self.is_laid:
            self.setAccessibleName(being_read())

    def lay(self) -> None:
        """It is never hidden, only without size: showing and hiding a widget lays the whole pane out anew."""
        if (below := self.parentWidget()) is not None:
            self.raise_()
            self.setGeometry(below.rect())
            self.setAccessibleName(being_read())

    def lift(self) -> None:
        self.setGeometry(0, 0, 0, 0)
        self.setAccessibleName("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_laid and watched is self.parentWidget():
            self.setGeometry(watched.rect() if isinstance(watched, QWidget) else self.geometry())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """What is clicked or turned here is meant for nobody: the rows below are another patient's."""
        if event.type() in _OF_THE_MOUSE:
            event.accept()
            return True
        return super().event(event)

    def _name(self) -> str:
        """What is being read, where what it lies on has a name of its own."""
        below = self.parentWidget()
        return below.accessibleName() if isinstance(below, Pane) else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room, theme = QPainter(self), QRectF(self.rect()), self.theme
        painter.fillRect(room, theme.color("canvas"))
        fill_rounded(painter, room, theme.color("surface"), theme.color("line"), theme.radius("pane"))
        paint_watermark(painter, self, theme)
        line = QRectF(room)
        if room.height() >= ROOM:
            head = QRectF(INSET, 1, room.width() - 2 * INSET, HEADER)
            draw_text(painter, head, self._name(), theme.font("pane"), theme.color("t1"), elide=True)
            paint_icon(painter, QRectF(0, TOP, room.width(), ICON), "clock", theme.color("t2"))
            line = QRectF(0, TOP + ICON + 4, room.width(), theme.scaled(LINE))
        words = line.adjusted(4, 0, -4, 0)
        draw_text(painter, words, being_read(), theme.font("value"), theme.color("t2"), Align.CENTER, elide=True)
        painter.end()


_OF_THE_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
    }
)


class Covers:
    """The covers of the panes of one page. Invariant: all lie, or none."""

    def __init__(self, theme: Theme, panes: Sequence[QWidget]) -> None:
        self._covers = tuple(Cover(theme, pane) for pane in panes)
        self.are_laid = False

    def lay(self) -> None:
        self.are_laid = True
        for cover in self._covers:
            cover.lay()

    def lift(self) -> None:
        if self.are_laid:
            self.are_laid = False
            for cover in self._covers:
                cover.lift()
