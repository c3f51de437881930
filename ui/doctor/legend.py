"""The legend of the order states, as the table paints them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.states import OrderState, paint_state, state_width, state_word

LEGEND = (
    OrderState.DRAFT,
    OrderState.SIGNED_LOCAL,
    OrderState.CONFIRMED,
    OrderState.VERIFIED,
    OrderState.EXECUTING,
    OrderState.STOPPED,
    OrderState.CONFLICT,
    OrderState.REJECTED,
)


class Legend(Living, QWidget):
    """The states as they are painted, over as many lines as they need."""

    GAP, LINE, EDGE = 8, 26, 10

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._known: dict[int, list[tuple[float, int, OrderState]]] = {}
        self.live_with(theme)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def restyle(self) -> None:
        self._known.clear()
        super().restyle()

    def retranslate(self) -> None:
        self._known.clear()
        self.setAccessibleName(", ".join(state_word(state) for state in LEGEND))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.LINE * (1 + max((place[1] for place in self._places(width)), default=0)) + 6

    def _places(self, width: int) -> list[tuple[float, int, OrderState]]:
        """Asked by the layout at every word that changes in the pane."""
        if width not in self._known:
            self._known[width] = self._placed(width)
        return self._known[width]

    def _placed(self, width: int) -> list[tuple[float, int, OrderState]]:
        found, left, line = list[tuple[float, int, OrderState]](), float(self.EDGE), 0
        for state in LEGEND:
            wide = state_width(state, self.theme)
            if left + wide > width - self.EDGE and left > self.EDGE:
                left, line = float(self.EDGE), line + 1
            found.append((left, line, state))
            left += wide + self.GAP
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.color("line"))
        for left, line, state in self._places(self.width()):
            paint_state(painter, QRectF(left, 3 + line * self.LINE, 200, self.LINE), state, self.theme)
        painter.end()
