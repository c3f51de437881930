"""Buttons that print their shortcut, segmented choices, chips and labels. They emit; they do nothing themselves.

A button's key is printed, not bound: bind it once in the page's `KeyMap` and pass the same text here.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.keys import key_width, paint_key
from ui.widgets.living import Living
from ui.widgets.painting import (
    draw_text,
    fill_rounded,
    text_width,
    tone_color,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonLook:
    """Colours of one kind of button; names starting with @ are the marking's."""

    fill: str
    line: str
    ink: str
    key_line: str


PRIMARY = ButtonLook(fill="accent", line="accent", ink="onaccent", key_line="accentline")
SECONDARY = ButtonLook(fill="surface", line="line2", ink="t1", key_line="line2")
MARKED = ButtonLook(fill="@ink", line="@fill", ink="@fill", key_line="@fill")
DISABLED = ButtonLook(fill="sunken", line="line", ink="t3", key_line="line2")


class Button(Living, QAbstractButton):
    """Invariant: its accessible name is its words; disabled it stays legible and says by tool tip why, if told."""

    look = SECONDARY

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        keys: str = "",
        icon: str = "",
        is_small: bool = False,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.live_with(theme)
        self._keys, self._icon, self._is_small = keys, icon, is_small
        self._height = height or (24 if is_small else 28)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 2 * self._padding() + 0.5), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _padding(self) -> int:
        return 8 if self._is_small else 10

    def _font_size(self) -> int:
        return 12 if self._is_small else 15 if self._height > 40 else 13

    def _content_width(self) -> float:
        font = self.theme.font("body", weight=500, size=self._font_size())
        width = text_width(self.text(), font) + (22 if self._icon else 0)
        return width + (6 + key_width(self._keys, self.theme) if self._keys else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.look if self.isEnabled() else DISABLED
        self._paint_plate(painter, look)
        self._paint_content(painter, look)
        painter.end()

    def _paint_plate(self, painter: QPainter, look: ButtonLook) -> None:
        rect, fill = QRectF(self.rect()), tone_color(self.theme, look.fill)
        if self.isDown() or (self.underMouse() and self.isEnabled()):
            fill = self.theme.color("hover") if look is SECONDARY else fill.darker(108)
        fill_rounded(painter, rect, fill, tone_color(self.theme, look.line), self.theme.radius("control"))
        if self.hasFocus():
            ring = self.theme.color("onaccent") if look is PRIMARY else self.theme.color("accent")
            inset = rect.adjusted(2, 2, -2, -2) if look is PRIMARY else rect
            clear = QColor(Qt.GlobalColor.transparent)
            fill_rounded(painter, inset, clear, ring, self.theme.radius("control"), 1.0 if look is PRIMARY else 2.0)

    def _paint_content(self, painter: QPainter, look: ButtonLook) -> None:
        ink, rect = tone_color(self.theme, look.ink), QRectF(self.rect())
        left = (rect.width() - self._content_width()) / 2
        if self._icon:
            paint_icon(painter, QRectF(left, 0, 16, rect.height()), self._icon, ink)
            left += 22
        font = self.theme.font("body", weight=500, size=self._font_size())
        left += draw_text(painter, rect.adjusted(left, 0, 0, 0), self.text(), font, ink)
        if self._keys:
            clear = QColor(Qt.GlobalColor.transparent) if look is not SECONDARY else None
            line = tone_color(self.theme, look.key_line)
            paint_key(painter, rect.adjusted(left + 6, 0, 0, 0), self._keys, self.theme, ink=ink, line=line, fill=clear)

    def enterEvent(self, event: QEvent) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]  # the same

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class PrimaryButton(Button):
    """The one primary action of a pane."""

    look = PRIMARY


class SecondaryButton(Button):
    """Any other action."""


class MarkedButton(Button):
    """An action on the emergency strip or of the emergency sign-in: black plate, marking-coloured words."""

    look = MARKED
