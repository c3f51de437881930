"""The line at the bottom: keys of the present page at the left, versions and the settings menu at the right."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.widgets.keys import key_width, paint_key
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import draw_text, fill_rounded, text_width

Hint = tuple[str, str]
"""(keys, words)"""
HEIGHT = 28


class HintLine(Living, QWidget):
    """Key caps with words; what does not fit is left out whole, from the right."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_hints(self, hints: tuple[Hint, ...]) -> None:
        self._hints = hints
        self.setAccessibleName(", ".join(f"{keys} {words}" for keys, words in hints))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left, rect = QPainter(self), 0.0, QRectF(self.rect())
        font = self.theme.font("meta")
        for keys, words in self._hints:
            width = key_width(keys, self.theme) + 5 + text_width(words, font)
            if left + width > rect.width():
                break
            at = left + paint_key(painter, rect.adjusted(left, 0, 0, 0), keys, self.theme) + 5
            draw_text(painter, rect.adjusted(at, 0, 0, 0), words, font, self.theme.color("t2"))
            left += width + 16
        painter.end()


class MenuButton(Living, QAbstractButton):
    """Words with a small arrow that open a menu; the menu is shown by `popup`, never by `exec`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_words(self, text: str, name: str) -> None:
        self.setText(text)
        self.setAccessibleName(name)
        self.updateGeometry()

    def menu_place(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, 0))

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text() + " ▾", self.theme.font("meta")) + 0.5), HEIGHT - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        draw_text(painter, rect, self.text() + " ▾", self.theme.font("meta"), self.theme.color("t2"))
        if self.hasFocus():
            fill_rounded(painter, rect, self.theme.color("transparent"), self.theme.color("accent"), 3, 2.0)
        painter.end()


class StatusBar(Living, QWidget):
    """Invariant: 28 px; the right part always keeps its words."""

    menu_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hints = HintLine(theme)
        self.facts = Label(theme, role="meta", tone="t2")
        self.menu = MenuButton(theme)
        self.version = Label(theme, role="meta", tone="t2")
        self.menu.clicked.connect(self.menu_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(16)
        row.addWidget(self.hints, 1)
        for part in (self.facts, self.menu, self.version):
            row.addWidget(part)
        self.live_with(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        paint_watermark(painter, self, self.theme)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.color("line"))
        painter.end()
