"""How a key is written on the control it belongs to, and the small key cap. Binds nothing; ui/shell/key_map.py does.

key_text("Ctrl+Return")   "Ctrl ↵"
paint_key(painter, rect, "Ctrl K", theme)
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, fill_rounded, text_width

_SIGNS = {
    "Return": "↵",
    "Enter": "↵",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Escape": "Esc",
    "PgDown": "PgDn",
}
HEIGHT = 19


def key_text(keys: str) -> str:
    """`Ctrl+Return` as a reader sees it; text that is no key sequence stays."""
    parts = keys.replace("++", "+plus").split("+")
    return " ".join("+" if part == "plus" else _SIGNS.get(part, part) for part in parts)


def key_width(keys: str, theme: Theme) -> float:
    return text_width(key_text(keys), theme.font("micro", weight=500)) + 12


def paint_key(
    painter: QPainter,
    rect: QRectF,
    keys: str,
    theme: Theme,
    *,
    ink: QColor | None = None,
    line: QColor | None = None,
    fill: QColor | None = None,
) -> float:
    """At the left of `rect`, centred vertically; a cap with a heavier lower edge. Returns its width."""
    line, width = line or theme.color("line2"), key_width(keys, theme)
    plate = QRectF(round(rect.left()), round(rect.center().y() - HEIGHT / 2), width, HEIGHT)
    fill_rounded(painter, plate, fill or theme.color("surface"), line, theme.radius("chip"))
    painter.fillRect(QRectF(plate.left() + 2, plate.bottom() - 2, width - 4, 1), line)
    face = plate.adjusted(0, 0, 0, -1)
    inner = QRectF(face.left() + 6, face.top(), face.width(), face.height())
    draw_text(painter, inner, key_text(keys), theme.font("micro", weight=500), ink or theme.color("t2"))
    return width


class KbdHint(Living, QWidget):
    """A key cap as a widget. Invariant: shows exactly the keys it was given."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live_with(theme)
        self._keys = keys
        self.setAccessibleName(key_text(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.setAccessibleName(key_text(keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(key_width(self._keys, self.theme) + 0.5), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key(painter, QRectF(self.rect()), self._keys, self.theme)
        painter.end()
