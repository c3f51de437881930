"""The bar at the top: brand, tabs, search, link, ward, clock, user, lock. Black while marked. Shows what it is told; knows no page."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.shell.bar_parts import HEIGHT, BarWords, Brand, LinkPill, LockButton, bar_color, paint_bar_key
from ui.shell.page_bar import TAB_GAP, Fold, PageBar, PageGroup
from ui.shell.tabs import Tab
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.fields import SearchField
from ui.widgets.living import Living
from ui.widgets.painting import text_width

SEARCH_WIDTHS = {WidthClass.WIDE: 360, WidthClass.MEDIUM: 320, WidthClass.NARROW: 150}
MARGIN, PART_GAP = 12, 12
MOST_FLAT = 12
_FIGURES, _KEYS, _DATE, _STATION, _WARD, _SEARCH = "figures of the link", "keys", "date", "station", "ward", "search"
_ROOM, _BRAND, _LIST_KEY = "room around words", "product", "key of the lists"
_LEAVES_OUT = (_FIGURES, _KEYS, _LIST_KEY, _DATE, _STATION, _WARD, _SEARCH, _ROOM, _BRAND)
"""One after the other. After them, without groups, the names of the pages that are not open, the last page first; their keys stay."""
_FOLDS = (
    (Fold.FLAT, _LEAVES_OUT.index(_WARD)),  # and only few pages: of more, nobody reads a line of names
    (Fold.NAMED, _LEAVES_OUT.index(_STATION)),
    (Fold.GROUPS, len(_LEAVES_OUT)),
    (Fold.ONE, len(_LEAVES_OUT)),
)
"""Of pages in groups: each fold, and how many of the parts are left out for it before the next one is tried."""


class BarSearch(SearchField):
    """The search field in the bar's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Ctrl K")

    def remark(self) -> None:
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        palette = QPalette(self.edit.palette())
        palette.setColor(QPalette.ColorRole.Text, bar_color(self.theme, "t1", "barText"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, bar_color(self.theme, "t3", "barMuted"))
        self.edit.setPalette(palette)
        self.edit.setStyleSheet(f"color: {bar_color(self.theme, 't1', 'barText').name()};")

    def fill_color(self, *, has_focus: bool) -> QColor:
        return bar_color(self.theme, "surface" if has_focus else "subtle", "barField")

    def line_color(self, *, has_focus: bool) -> QColor:
        return bar_color(self.theme, "accent", "fill") if has_focus else bar_color(self.theme, "line3", "barFieldLine")

    def icon_color(self, *, has_focus: bool) -> QColor:
        return bar_color(self.theme, "accent" if has_focus else "t2", "barMuted")

    def paint_keys(self, painter: QPainter, rect: QRectF, keys: str) -> None:
        paint_bar_key(painter, rect, keys, self.theme)


class AppBar(Living, QWidget):
    """Invariant: 44 px in every width, and nothing in it is cut.

    What does not fit is left out in the order of `_LEAVES_OUT`, never user, link or the word of the link.
    """

    tab_chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.brand = Brand(theme)
        self.search = BarSearch(theme)
        self.pill = LinkPill(theme)
        self.ward = BarWords(theme, tone="t3")
        self.clock = BarWords(theme, role="value", size=15)
        self.date = BarWords(theme, tone="t2", role="meta")
        self.user = BarWords(theme, weight=500)
        self.lock = LockButton(theme, "Ctrl L")
        self.lock.clicked.connect(self.lock_wanted)
        self.pages = PageBar(theme)
        self.pages.chosen.connect(self.tab_chosen)
        self._tabs: dict[str, Tab] = self.pages.tabs
        self._width = WidthClass.WIDE
        self._is_held = False
        self._lay_out()
        self.live_with(theme)
        self.retranslate()
        self.remark()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(TAB_GAP)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.brand)
        row.addSpacing(TAB_GAP)
        row.addWidget(self.pages)
        row.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(PART_GAP)
        for part in (self.search, self.pill, self.ward, self.clock, self.date, self.user, self.lock):
            right.addWidget(part)
        row.addLayout(right)

    def add_tab(self, key: str, keys: str) -> None:
        self.pages.add(key, keys)
        self.fit()

    def set_groups(self, groups: Iterable[PageGroup]) -> None:
        self.pages.set_groups(groups)
        self.fit()

    def set_tab(self, key: str, text: str, count: int | None = None, *, is_counted: bool = False) -> None:
        was_awaited = is_counted and self.pages.counted(key)
        if self.pages.set_words(key, text, count) or was_awaited:
            self.fit()

    @contextmanager
    def fitting_once(self) -> Iterator[None]:
        """What is set meanwhile is fitted together at the end."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
            self.fit()

    def choose_tab(self, key: str) -> None:
        self.pages.choose(key)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def restyle(self) -> None:
        super().restyle()
        self.fit()

    def fit(self) -> None:
        """Leaves out as little as the room allows; of what nobody sees yet, nothing."""
        if self._is_held or not self.isVisible():
            return
        if self.pages.is_grouped:
            self._fit_groups()
            return
        for tab in self._tabs.values():
            tab.set_folded(is_folded=False)
        for left_out in range(len(_LEAVES_OUT) + 1):
            self._leave_out(frozenset(_LEAVES_OUT[:left_out]))
            if self._needed() <= self.width():
                return
        for tab in reversed(self._tabs.values()):
            tab.set_folded(is_folded=True)
            if self._needed() <= self.width():
                return

    def _fit_groups(self) -> None:
        for fold, most in _FOLDS[0 if len(self._tabs) <= MOST_FLAT else 1 :]:
            for left_out in range(most + 1):
                self._leave_out(frozenset(_LEAVES_OUT[:left_out]))
                if self._needed(fold) <= self.width() or (fold is Fold.ONE and left_out == most):
                    self.pages.apply(fold)
                    return

    def _leave_out(self, parts: frozenset[str]) -> None:
        is_wide, is_narrow = self._width is WidthClass.WIDE, self._width is WidthClass.NARROW
        self.pill.set_short(_FIGURES in parts or not is_wide)
        self.pages.show_keys(is_wide and _KEYS not in parts)
        self.pages.show_list_key(_LIST_KEY not in parts)
        self.pages.set_tight(is_tight=_ROOM in parts)
        self.lock.show_keys(is_wide and _KEYS not in parts)
        self.date.setVisible(_DATE not in parts and not is_narrow)
        self.ward.setVisible(_WARD not in parts and not is_narrow)
        self._size_search(is_least=_SEARCH in parts)
        self.brand.set_short(is_short=_STATION in parts, is_lamp=_BRAND in parts)

    def _size_search(self, *, is_least: bool) -> None:
        """Words that would be cut are not printed; they are spoken all the same."""
        least = SEARCH_WIDTHS[WidthClass.NARROW]
        wanted = least if is_least else self.theme.scaled(SEARCH_WIDTHS[self._width])
        long, short = self.tr("Find patient / order / function (pinyin initials)"), self.tr("Find…")
        room = wanted - self.search.sides()
        fits = (words for words in (long, short) if text_width(words, self.theme.font("body")) <= room)
        self.search.setFixedWidth(wanted)
        self.search.set_words(self.tr("Find patient, order or function"), next(fits, ""))

    def _needed(self, fold: Fold = Fold.FLAT) -> int:
        parts = (self.search, self.pill, self.ward, self.clock, self.date, self.user, self.lock)
        right = [part.sizeHint().width() for part in parts if not part.isHidden() and part is not self.search]
        right.append(self.search.width())
        margins = 2 * MARGIN + 3 * TAB_GAP
        return (
            sum(right) + PART_GAP * (len(right) - 1) + self.pages.needed(fold) + self.brand.sizeHint().width() + margins
        )

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self.fit()
        self.retranslate()

    def retranslate(self) -> None:
        self._size_search(is_least=False)
        self.remark()

    def remark(self) -> None:
        self._say_time()
        self.fit()
        self.update()

    def _say_time(self) -> None:
        now = self.theme.marking.now
        if now is not None:
            self.clock.set_text(f"{now:%H:%M}")
            day = QLocale(self.theme.language).dayName(now.isoweekday(), QLocale.FormatType.ShortFormat)
            self.date.set_text(f"{now:%m-%d} {day}")

    def tick(self) -> None:
        self._say_time()
        if self._needed(self.pages.fold) > self.width():
            self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, bar_color(self.theme, "surface", "ink"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), bar_color(self.theme, "line", "ink"))
        painter.end()
