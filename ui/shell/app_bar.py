"""The bar at the top: brand, tabs, search, link, ward, clock, user, lock. Black while marked. Shows what it is told; knows no page."""

from PySide6.QtCore import QLocale, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.shell.bar_parts import HEIGHT, BarWords, Brand, LinkPill, LockButton, Tab, bar_color, paint_bar_key
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.fields import SearchField
from ui.widgets.living import Living

SEARCH_WIDTHS = {WidthClass.WIDE: 360, WidthClass.MEDIUM: 320, WidthClass.NARROW: 150}
MARGIN, PART_GAP, TAB_GAP = 12, 12, 4
_FIGURES, _KEYS, _DATE, _STATION, _WARD, _SEARCH = "figures of the link", "keys", "date", "station", "ward", "search"
_ROOM, _BRAND = "room around words", "product"
_LEAVES_OUT = (_FIGURES, _KEYS, _DATE, _STATION, _WARD, _SEARCH, _ROOM, _BRAND)
"""One after the other. After them the names of the pages that are not open, the last page first; their keys stay."""


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
        self._tabs: dict[str, Tab] = {}
        self._width = WidthClass.WIDE
        self._lay_out()
        self.live_with(theme)
        self.retranslate()
        self.remark()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(TAB_GAP)
        row.addWidget(self.brand)
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(TAB_GAP)
        row.addSpacing(TAB_GAP)
        row.addLayout(self._tab_row)
        row.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(PART_GAP)
        for part in (self.search, self.pill, self.ward, self.clock, self.date, self.user, self.lock):
            right.addWidget(part)
        row.addLayout(right)

    def add_tab(self, key: str, keys: str) -> None:
        tab = Tab(self.theme, keys=keys)
        tab.setProperty("page", key)
        tab.clicked.connect(self._announce_tab)
        self._tabs[key] = tab
        self._tab_row.addWidget(tab)
        self.fit()

    def set_tab(self, key: str, text: str, count: int | None = None) -> None:
        self._tabs[key].set_words(text, count)
        self.fit()

    def choose_tab(self, key: str) -> None:
        self._tabs[key].setChecked(True)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def restyle(self) -> None:
        super().restyle()
        self.fit()

    def fit(self) -> None:
        """Leaves out as little as the room allows."""
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

    def _leave_out(self, parts: frozenset[str]) -> None:
        is_wide, is_narrow = self._width is WidthClass.WIDE, self._width is WidthClass.NARROW
        self.pill.set_short(_FIGURES in parts or not is_wide)
        for tab in self._tabs.values():
            tab.show_keys(is_wide and _KEYS not in parts)
            tab.set_tight(is_tight=_ROOM in parts)
        self.lock.show_keys(is_wide and _KEYS not in parts)
        self.date.setVisible(_DATE not in parts and not is_narrow)
        self.ward.setVisible(_WARD not in parts and not is_narrow)
        self.search.setFixedWidth(SEARCH_WIDTHS[WidthClass.NARROW if _SEARCH in parts else self._width])
        self.brand.set_short(is_short=_STATION in parts, is_lamp=_BRAND in parts)

    def _needed(self) -> int:
        parts = (self.search, self.pill, self.ward, self.clock, self.date, self.user, self.lock)
        right = [part.sizeHint().width() for part in parts if not part.isHidden() and part is not self.search]
        right.append(self.search.width())
        tabs = [tab.sizeHint().width() + TAB_GAP for tab in self._tabs.values()]
        margins = 2 * MARGIN + 3 * TAB_GAP
        return sum(right) + PART_GAP * (len(right) - 1) + sum(tabs) + self.brand.sizeHint().width() + margins

    def set_width_class(self, width: WidthClass) -> None:
        self._width = width
        self.fit()
        self.retranslate()

    def retranslate(self) -> None:
        long, short = self.tr("Find patient / order / function (pinyin initials)"), self.tr("Find…")
        self.search.set_words(
            self.tr("Find patient, order or function"), short if self._width is WidthClass.NARROW else long
        )
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
        if self._needed() > self.width():
            self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, bar_color(self.theme, "surface", "ink"))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), bar_color(self.theme, "line", "ink"))
        painter.end()

    def _announce_tab(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.tab_chosen.emit(str(sender.property("page")))
