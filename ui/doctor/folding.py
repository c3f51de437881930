"""Small parts of the folded page: the pane tabs of 1366 and the assistant's rail of 1920. They emit what was wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.doctor.assistant_model import Card
from ui.marking.paint import paint_watermark
from ui.theme.theme import Theme
from ui.widgets.keys import KbdHint, key_width, paint_key
from ui.widgets.living import Living
from ui.widgets.painting import Chip, draw_text, fill_rounded, hline, paint_chip, text_width
from ui.widgets.pane import Pane


class PaneTabs(Living, QWidget):
    """One tab per folded pane. Invariant: exactly one is chosen."""

    spoken_as = QAccessible.Role.PageTabList

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._tabs: tuple[tuple[str, str, str], ...] = ()
        self.choice = ""
        self.setFixedHeight(37)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_tabs(self, tabs: tuple[tuple[str, str, str], ...]) -> None:
        """(key, words, printed shortcut)."""
        self._tabs = tabs
        self.choice = self.choice or tabs[0][0]
        self._say()

    def choose(self, key: str) -> None:
        if key != self.choice:
            self.choice = key
            self._say()
            self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        return QSize(300, 37)

    def _say(self) -> None:
        words = next((text for key, text, _ in self._tabs if key == self.choice), "")
        self.setAccessibleName(" / ".join(text for _, text, _ in self._tabs) + f": {words}")
        self.update()

    def _places(self) -> list[tuple[str, str, str, QRectF]]:
        found, left, font = list[tuple[str, str, str, QRectF]](), 0.0, self.theme.font("body", weight=600)
        for key, words, keys in self._tabs:
            wide = text_width(words, font) + 8 + key_width(keys, self.theme) + 28
            found.append((key, words, keys, QRectF(left, 0, wide, self.height())))
            left += wide
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for key, _, _, rect in self._places():
            if rect.contains(event.position()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _, _ in self._tabs]
        self.choose(keys[(keys.index(self.choice) + step) % len(keys)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill_rounded(painter, QRectF(self.rect()), theme.color("surface"), theme.color("line"), theme.radius("pane"))
        paint_watermark(painter, self, theme)
        hline(painter, 1, self.width() - 1, self.height() - 1, theme.color("line"))
        for key, words, keys, rect in self._places():
            is_on = key == self.choice
            font = theme.font("body", weight=600 if is_on else 400)
            wide = draw_text(painter, rect.adjusted(14, 0, 0, 0), words, font, theme.color("t1" if is_on else "t2"))
            paint_key(painter, rect.adjusted(14 + wide + 8, 0, 0, 0), keys, theme)
            if is_on:
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.color("accent"))
        if self.hasFocus():
            clear = theme.color("transparent")
            fill_rounded(painter, QRectF(self.rect()), clear, theme.color("accent"), theme.radius("control"), 2.0)
        painter.end()


class AssistantRail(Pane):
    """The folded assistant: how many are loud and how many are not. Invariant: the counts are those of the cards last shown."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.hide_header()
        self._loud = self._rest = 0
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 8)
        column.addStretch(1)
        column.addWidget(KbdHint(theme, "F9"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(column)
        self.setFixedWidth(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def show_cards(self, cards: Sequence[Card]) -> None:
        self._loud = sum(1 for card in cards if card.is_danger)
        self._rest = len(cards) - self._loud
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Alerts {loud}, others {rest}").format(loud=self._loud, rest=self._rest))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        chips = ((self._loud, "red"), (self._rest, "plain"))
        top = 12.0
        for count, tone in chips:
            if count:
                chip = Chip(text=str(count), tone=tone, icon="bell" if tone == "red" else "")
                paint_chip(painter, QRectF(5, top, 36, 22), chip, self.theme)
                top += 28
        painter.end()
