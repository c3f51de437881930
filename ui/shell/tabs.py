"""The tabs of the bar at the top: one page, or a group of pages with a list of its own. Black with its own inks while marked."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.shell.bar_parts import HEIGHT, bar_color, paint_bar_key
from ui.theme.theme import Theme
from ui.widgets.keys import key_width
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, text_width
from ui.widgets.tips import tip

ROOMY, TIGHT, GAP = 12, 7, 6
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_ARROW = "▾"


class Tab(Living, QAbstractButton):
    """One page of the station. Invariant: exactly one tab of a bar is checked; its key and count are printed on it."""

    def __init__(self, theme: Theme, *, keys: str) -> None:
        super().__init__()
        self.live_with(theme)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.keys = keys
        self._shows_keys, self._is_folded, self._margin = True, False, ROOMY
        self.count: int | None = None
        self.toggled.connect(self.updateGeometry)

    def set_folded(self, *, is_folded: bool) -> None:
        """Only its key, where the bar lacks room; the page that is open keeps its name."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded and bool(self.keys)
        self.setToolTip(tip(self.text() if self._is_folded else ""))
        self._resized()

    @property
    def _is_key_only(self) -> bool:
        return self._is_folded and not self.isChecked()

    def set_tight(self, *, is_tight: bool) -> None:
        """Less room around its words."""
        self._margin = TIGHT if is_tight else ROOMY
        self._resized()

    def set_words(self, text: str, count: int | None) -> None:
        self.count = count
        self.setText(text)
        self.setAccessibleName(text if count is None else f"{text} {count}")
        self._resized()

    def show_keys(self, shows: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self._shows_keys = shows
        self.updateGeometry()

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * self._margin + (0 if self.count is None else GAP + self._count_width(str(self.count)))
        if self._is_key_only:
            return QSize(round(width + key_width(self.keys, self.theme) + 0.5), HEIGHT)
        width += text_width(self.text(), self.theme.font("value"))
        width += GAP + key_width(self.keys, self.theme) if self.keys and self._shows_keys else 0
        return QSize(round(width + 0.5), HEIGHT)

    def _count_width(self, text: str) -> float:
        return max(18.0, text_width(text, self.theme.font("micro", weight=500)) + 10)

    # -- keyboard -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """What a page binds to Space or Enter is not meant while a tab has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _PRESSES:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_words(painter)
        self.paint_state(painter)
        painter.end()

    def paint_words(self, painter: QPainter) -> float:
        """Name, count and key from the left; returns where they end."""
        rect, theme = QRectF(self.rect()), self.theme
        ink = bar_color(theme, "t1", "fill") if self.isChecked() else bar_color(theme, "t2", "barMuted")
        font, start = theme.font("value") if self.isChecked() else theme.font("body"), self._margin
        if self._is_key_only:
            left = start + paint_bar_key(painter, rect.adjusted(start, 0, 0, 0), self.keys, theme)
        else:
            left = start + draw_text(painter, rect.adjusted(start, 0, 0, 0), self.text(), font, ink)
        if self.count is not None:
            left = self.paint_count(painter, left + GAP, str(self.count))
        if self.keys and self._shows_keys and not self._is_key_only:
            left += GAP + paint_bar_key(painter, rect.adjusted(left + GAP, 0, 0, 0), self.keys, theme)
        return left

    def paint_state(self, painter: QPainter) -> None:
        """The line under the page that is open, the ring of the focus."""
        rect, theme = QRectF(self.rect()), self.theme
        if self.isChecked():
            painter.fillRect(QRectF(0, rect.bottom() - 2, rect.width(), 2), bar_color(theme, "accent", "fill"))
        if self.hasFocus():
            clear, line = QColor(0, 0, 0, 0), bar_color(theme, "accent", "fill")
            fill_rounded(painter, rect.adjusted(2, 6, -2, -6), clear, line, 4, 2.0)

    def paint_count(self, painter: QPainter, left: float, text: str) -> float:
        width, fill = self._count_width(text), bar_color(self.theme, "sunken", "barBadge")
        high = self.theme.scaled(16)
        plate = QRectF(left, (self.height() - high) / 2, width, high)
        fill_rounded(painter, plate, fill, fill, high / 2)
        ink = bar_color(self.theme, "t2", "barText")
        draw_text(painter, plate, text, self.theme.font("micro", weight=500), ink, Align.CENTER)
        return left + width


class GroupTab(Tab):
    """Several pages behind one name; pressed, it opens their list. Invariant: checked exactly while one of its pages is open.

    Then it bears that page's name and count, and `rest` is what its other pages count; otherwise the count is of all of them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="")
        self.setAutoExclusive(False)
        self.rest = 0

    def nextCheckState(self) -> None:
        """Pressing it opens a list and no page: what is checked stays so."""

    def set_group(self, text: str, count: int | None, rest: int, spoken: str) -> None:
        self.rest = rest
        self.set_words(text, count)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        more = GAP + text_width(_ARROW, self.theme.font("body"))
        more += 3 + self._count_width(self._rest) if self.rest else 0
        return super().sizeHint() + QSize(round(more + 0.5), 0)

    @property
    def _rest(self) -> str:
        return f"+{self.rest}"

    def paint_words(self, painter: QPainter) -> float:
        left = super().paint_words(painter)
        if self.rest:
            left = self.paint_count(painter, left + 3, self._rest)
        ink = bar_color(self.theme, "t1", "fill") if self.isChecked() else bar_color(self.theme, "t2", "barMuted")
        rect = QRectF(self.rect()).adjusted(left + GAP, 0, 0, 0)
        return left + GAP + draw_text(painter, rect, _ARROW, self.theme.font("body"), ink)
