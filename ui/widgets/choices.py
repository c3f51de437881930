"""Ways to choose one of few: filter chips and segmented controls. They emit the chosen key; they do nothing themselves."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.keys import key_width, paint_key
from ui.widgets.living import Living
from ui.widgets.painting import Align, Chip, chip_width, draw_text, fill_rounded, paint_chip, text_width

_CHOICE_PAD = 6


class FilterChip(Button):
    """A chip that can be pressed and stays: the chosen one is ink. Invariant: checkable."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, height=theme.scaled(20), parent=parent)
        self.setCheckable(True)

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(self.theme.scaled(20))

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self._chip(), self.theme) + 0.5), self.theme.scaled(20))

    def _chip(self) -> Chip:
        return Chip(text=self.text(), tone="ink" if self.isChecked() else "plain")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._chip(), self.theme)
        if self.hasFocus():
            clear = QColor(Qt.GlobalColor.transparent)
            fill_rounded(
                painter, QRectF(self.rect()), clear, self.theme.color("accent"), self.theme.radius("chip"), 2.0
            )
        painter.end()


class FilterRow(QWidget):
    """Filter chips of which exactly one is chosen; `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._theme = theme
        self._chips: dict[str, FilterChip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, text in choices:
            chip = FilterChip(theme, text)
            chip.setProperty("choice", key)
            self._group.addButton(chip)
            row.addWidget(chip)
            self._chips[key] = chip
        if choices:
            self._chips[choices[0][0]].setChecked(True)
        self._group.buttonClicked.connect(self._announce)

    def set_text(self, key: str, text: str) -> None:
        if text != self._chips[key].text():
            self._chips[key].setText(text)
            self.updateGeometry()

    def set_shown(self, key: str, *, is_shown: bool) -> None:
        self._chips[key].setVisible(is_shown)

    def choose(self, key: str) -> None:
        self._chips[key].setChecked(True)
        self.chosen.emit(key)

    def choice(self) -> str:
        button = self._group.checkedButton()
        return str(button.property("choice")) if button else ""

    def _announce(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("choice")))


class Segmented(Living, QWidget):
    """Two or more choices in one frame, e.g. doctor / nurse. Invariant: exactly one is chosen; arrows and keys move it."""

    spoken_as = QAccessible.Role.Grouping

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: tuple[tuple[str, str, str], ...], *, height: int = 40) -> None:
        """`choices` are (key, words, printed shortcut)."""
        super().__init__()
        self.live_with(theme)
        self._choices, self._height, self._at = choices, height, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_words(self, choices: tuple[tuple[str, str, str], ...]) -> None:
        self._choices = choices
        self._say()
        self.updateGeometry()
        self.update()

    def choice(self) -> str:
        return self._choices[self._at][0]

    def choose(self, key: str) -> None:
        self._move([choice[0] for choice in self._choices].index(key))

    def show_choice(self, key: str) -> None:
        """What is so already: shown, and said to nobody."""
        at = [choice[0] for choice in self._choices].index(key)
        if at != self._at:
            self._at = at
            self._say()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(120 * len(self._choices), self.least_width()), self._height)

    def least_width(self) -> int:
        """Px in which every choice finds room for its words and its key: all have the same share."""
        return ceil(len(self._choices) * max(self._needed(at) for at in range(len(self._choices))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move(int(event.position().x() * len(self._choices) // max(1, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1}.get(Qt.Key(key))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move((self._at + step) % len(self._choices))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        fill_rounded(
            painter, rect, self.theme.color("surface"), self.theme.color("line2"), self.theme.radius("control")
        )
        share = rect.width() / len(self._choices)
        for at in range(len(self._choices)):
            self._paint_choice(painter, QRectF(round(at * share), 0, round(share), rect.height()), at)
        if self.hasFocus():
            clear = QColor(Qt.GlobalColor.transparent)
            fill_rounded(painter, rect, clear, self.theme.color("accent"), self.theme.radius("control"), 2.0)
        painter.end()

    def _paint_choice(self, painter: QPainter, part: QRectF, at: int) -> None:
        _, words, keys = self._choices[at]
        is_chosen = at == self._at
        ink = self.theme.color("onink" if is_chosen else "t1")
        if is_chosen:
            fill_rounded(painter, part.adjusted(1, 1, -1, -1), self.theme.color("ink"), self.theme.color("ink"), 3)
        font = self.theme.font("body", weight=600 if is_chosen else 400)
        width = self._content_width(at, font)
        left = part.center().x() - width / 2
        draw_text(painter, QRectF(left, 0, width, part.height()), words, font, ink, Align.LEFT)
        if keys:
            room = QRectF(part.center().x() + width / 2 - key_width(keys, self.theme), 0, width, part.height())
            clear = QColor(Qt.GlobalColor.transparent) if is_chosen else None
            paint_key(painter, room, keys, self.theme, ink=ink, fill=clear)

    def _content_width(self, at: int, font: QFont) -> float:
        _, words, keys = self._choices[at]
        return text_width(words, font) + (8 + key_width(keys, self.theme) if keys else 0)

    def _needed(self, at: int) -> float:
        """When it is the chosen one, whose words are bold."""
        return self._content_width(at, self.theme.font("body", weight=600)) + 2 * _CHOICE_PAD

    def _move(self, at: int) -> None:
        at = min(max(at, 0), len(self._choices) - 1)
        if at != self._at:
            self._at = at
            self._say()
            self.update()
            self.chosen.emit(self.choice())

    def _say(self) -> None:
        self.setAccessibleName(" / ".join(choice[1] for choice in self._choices) + ": " + self._choices[self._at][1])
