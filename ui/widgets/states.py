"""The states of an order as a reader meets them: word, icon and fill. Decides no state; the projection does.

paint_state(painter, rect, OrderState.EXECUTING, theme)
"""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.painting import draw_text, fill_rounded, text_width

_HEIGHT, _ICON, _LEFT, _RIGHT, _GAP = 20, 14, 4, 6, 4


class OrderState(StrEnum):
    """Ids are those of `orderStates` in tokens.json."""

    DRAFT = "draft"
    SIGNED_LOCAL = "signed_local"
    CONFIRMED = "confirmed"
    VERIFIED = "verified"
    EXECUTING = "executing"
    DONE = "done"
    STOPPED = "stopped"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    UNCLEAR = "unclear"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    IN_ERROR = "in_error"

    @property
    def is_struck(self) -> bool:
        return self in {OrderState.STOPPED, OrderState.WITHDRAWN, OrderState.CANCELLED, OrderState.IN_ERROR}


_WORDS = {
    OrderState.DRAFT: QT_TRANSLATE_NOOP("OrderState", "Draft"),
    OrderState.SIGNED_LOCAL: QT_TRANSLATE_NOOP("OrderState", "Signed · saved here"),
    OrderState.CONFIRMED: QT_TRANSLATE_NOOP("OrderState", "Confirmed"),
    OrderState.VERIFIED: QT_TRANSLATE_NOOP("OrderState", "Nurse verified"),
    OrderState.EXECUTING: QT_TRANSLATE_NOOP("OrderState", "In progress"),
    OrderState.DONE: QT_TRANSLATE_NOOP("OrderState", "Done"),
    OrderState.STOPPED: QT_TRANSLATE_NOOP("OrderState", "Stopped"),
    OrderState.CONFLICT: QT_TRANSLATE_NOOP("OrderState", "Conflict"),
    OrderState.REJECTED: QT_TRANSLATE_NOOP("OrderState", "Rejected"),
    OrderState.UNCLEAR: QT_TRANSLATE_NOOP("OrderState", "Outcome unclear"),
    OrderState.WITHDRAWN: QT_TRANSLATE_NOOP("OrderState", "Withdrawn"),
    OrderState.CANCELLED: QT_TRANSLATE_NOOP("OrderState", "Cancelled"),
    OrderState.IN_ERROR: QT_TRANSLATE_NOOP("OrderState", "Entered in error"),
}


def state_word(state: OrderState) -> str:
    return QCoreApplication.translate("OrderState", str(_WORDS[state]))


def state_width(state: OrderState, theme: Theme) -> float:
    strip = _RIGHT if state is OrderState.IN_ERROR else 0
    return _LEFT + _ICON + _GAP + text_width(state_word(state), _font(state, theme)) + _RIGHT + strip


def paint_state(painter: QPainter, rect: QRectF, state: OrderState, theme: Theme) -> float:
    """At the left of `rect`, centred vertically. Returns its width."""
    look = theme.tokens.states[state.value]
    width = state_width(state, theme)
    plate = QRectF(round(rect.left()), round(rect.center().y() - _HEIGHT / 2), width, _HEIGHT)
    fill, line = _color(theme, look.bg), _color(theme, look.border)
    fill_rounded(painter, plate, fill, line, theme.radius("chip"), dashed=look.border_style == "dashed")
    ink = _color(theme, look.fg)
    if state is OrderState.IN_ERROR:
        _hatch(painter, plate, line)
    paint_icon(painter, QRectF(plate.left() + _LEFT, plate.top(), _ICON, _HEIGHT), look.icon, ink, stroke=1.6)
    words = QRectF(plate.left() + _LEFT + _ICON + _GAP, plate.top(), width, _HEIGHT)
    draw_text(painter, words, state_word(state), _font(state, theme), ink)
    return width


def _hatch(painter: QPainter, plate: QRectF, line: QColor) -> None:
    """A strip of slanted lines at the right edge: told apart without colour, and never behind the words."""
    strip = QRectF(plate.right() - _RIGHT, plate.top() + 1, _RIGHT - 1, plate.height() - 2)
    painter.save()
    painter.setClipRect(strip)
    painter.setPen(QPen(line, 1.4))
    for at in range(0, int(plate.height()) + _RIGHT, 4):
        painter.drawLine(QPointF(strip.left(), strip.top() + at), QPointF(strip.right(), strip.top() + at - _RIGHT))
    painter.restore()


def _color(theme: Theme, name: str) -> QColor:
    """Amber is the emergency's; in a drill the same chip takes the drill's colour, like its row."""
    marks = {"hz": "fill", "hzink": "ink"}
    return theme.mark(marks[name]) if name in marks else theme.color(name)


def _font(state: OrderState, theme: Theme) -> QFont:
    return theme.font("meta", weight=theme.tokens.states[state.value].weight)
