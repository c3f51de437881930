"""The window of a station: bar, page stack, notices, status bar, keyboard map, marking. Holds pages; knows nothing of what they show.

    window = StationWindow(theme, languages, notices, station_name=words_of_station)
    window.add_page("doctor", page, title=page.title, keys="F3", hints=page.hints)
    window.keys.bind(...); window.set_ward("..."); window.set_user("..."); window.set_facts("...")

`title`, `hints` and `station_name` are called again after each change of language.
Signals: page_changed(str), search_accepted(str), lock_wanted(), centre_wanted(), sheet_wanted(), width_class_changed(WidthClass).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.language import NAMES, SHORT_NAMES, Languages
from ui.marking.windows import MarkedWindow
from ui.notices import Notices
from ui.shell.app_bar import AppBar
from ui.shell.key_map import KeyMap
from ui.shell.notice_bar import NoticeBar
from ui.shell.page_bar import ALL, LIST_KEY, PageGroup
from ui.shell.page_list import PageList
from ui.shell.status_bar import Hint, StatusBar
from ui.theme.theme import TEXT_PERCENTS, Density, Theme, ThemeName
from ui.theme.width import WidthClass, width_class

Words = Callable[[], str]
Hints = Callable[[], tuple[Hint, ...]]


def no_hints() -> tuple[Hint, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the stack and how it is named."""

    key: str
    widget: QWidget
    title: Words
    hints: Hints
    station: Words | None = None
    """What the station is called while this page is open; None: as ever."""


class StationWindow(MarkedWindow):
    """Invariant: one page is shown, its tab is checked, its hints stand in the status bar."""

    page_changed = Signal(str)
    search_accepted = Signal(str)
    lock_wanted = Signal()
    centre_wanted = Signal()
    sheet_wanted = Signal()
    role_wanted = Signal(str)
    pin_wanted = Signal()
    language_chosen = Signal(str)
    closing = Signal()
    width_class_changed = Signal(object)

    def __init__(self, theme: Theme, languages: Languages, notices: Notices, *, station_name: Words) -> None:
        super().__init__(theme)
        self.setObjectName("stationWindow")
        self._languages, self._station_name = languages, station_name
        self.width_class = WidthClass.WIDE
        self._pages: dict[str, Page] = {}
        self._counts: dict[str, int | None] = {}
        self.bar = AppBar(theme)
        self.status = StatusBar(theme)
        self.notice_bar = NoticeBar(theme, notices)
        self.stack = QStackedWidget()
        self.keys = KeyMap(self)
        self._menu = QMenu(self)
        self._set_body()
        self._connect()
        self._build_menu()
        self.setMinimumSize(1024, 640)
        self.retranslate()

    def _set_body(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.stack, self.notice_bar, self.status):
            column.addWidget(part, 1 if part is self.stack else 0)
        self._column = column
        self.page_list = PageList(self.theme, body)
        self.set_body(body)

    def dock_under_bar(self, widget: QWidget) -> None:
        """Between bar and page: what is shown there pushes the page down and covers nothing."""
        self._column.insertWidget(1, widget)

    def _connect(self) -> None:
        strip = self.marked_body.strip
        strip.centre_wanted.connect(self.centre_wanted)
        strip.sheet_wanted.connect(self.sheet_wanted)
        self.bar.tab_chosen.connect(self.show_page)
        self.bar.pages.list_wanted.connect(self.toggle_list)
        self.page_list.chosen.connect(self.show_page)
        self.page_list.side_wanted.connect(self._list_beside)
        self.page_changed.connect(self.page_list.leave)
        self.bar.lock_wanted.connect(self.lock_wanted)
        self.theme.changed.connect(self._set_width)
        self.bar.search.accepted.connect(self.search_accepted)
        self.status.menu_wanted.connect(self._show_menu)
        self.keys.bind("station.search", "Ctrl+K", self, self._focus_search)
        self.keys.bind("station.lock", "Ctrl+L", self, self.lock_wanted.emit)
        self.keys.bind("station.role", "Ctrl+Shift+L", self, self._next_role)
        self.keys.bind("station.centre", "F12", self, self.centre_wanted.emit)
        self.keys.bind("station.pages", LIST_KEY, self, self._list_by_key)

    def add_strip(self, strip: QWidget) -> None:
        """A line of alarm under the bar: it pushes the pages down and covers none of them."""
        self._column.insertWidget(1, strip)

    # -- pages --------------------------------------------------------------------------------------------------

    def add_page(
        self,
        key: str,
        widget: QWidget,
        *,
        title: Words,
        keys: str,
        hints: Hints = no_hints,
        station: Words | None = None,
    ) -> None:
        """The first page added is shown. `keys` is the tab's function key; `station`: what this is called while the page is open."""
        self._pages[key] = Page(key=key, widget=widget, title=title, hints=hints, station=station)
        self.stack.addWidget(widget)
        self.bar.add_tab(key, keys)
        self.keys.bind(f"page.{key}", keys, self, partial(self.show_page, key))
        self.bar.set_tab(key, title(), self._counts.get(key))
        if len(self._pages) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        self.bar.choose_tab(key)
        page = self._pages[key]
        self.stack.setCurrentWidget(page.widget)
        self._leave_button(page.widget)
        self._say_page(page)
        self.page_changed.emit(key)

    def _leave_button(self, page: QWidget) -> None:
        """Qt gives the focus of a page that went to what comes next: never to a button of the new one, which Space would press."""
        holder = QApplication.focusWidget()
        if isinstance(holder, QAbstractButton) and page.isAncestorOf(holder):
            page.setFocus()

    def current_page(self) -> str:
        shown = self.stack.currentWidget()
        return next((page.key for page in self._pages.values() if page.widget is shown), "")

    def set_count(self, key: str, count: int | None) -> None:
        self._counts[key] = count
        self.bar.set_tab(key, self._pages[key].title(), count, is_counted=True)

    def await_counts(self, keys: Iterable[str]) -> None:
        """Groups say no number before all of these have been counted once."""
        self.bar.pages.await_counts(keys)

    # -- groups of pages ------------------------------------------------------------------------------------------

    def group_pages(self, groups: Iterable[PageGroup]) -> None:
        """Few names in the bar instead of many; where every page has room, each keeps its tab."""
        self.bar.set_groups(groups)

    def toggle_list(self, group: str) -> None:
        """Lets the group's list down, or takes it up again."""
        if self.page_list.isVisible() and self.page_list.group == group:
            self.page_list.leave()
            return
        pages = self.bar.pages
        self.page_list.show_pages(group, pages.sections(group), pages.anchor(group))

    def _list_by_key(self) -> None:
        """The list the open page stands in; where tabs stand for all, the list of all."""
        shown = [str(tab.property("group")) for tab in self.bar.pages.group_tabs()]
        mine = self.bar.pages.group_of(self.current_page())
        self.toggle_list(mine if mine in shown else ALL)

    def _list_beside(self, step: int) -> None:
        shown = [str(tab.property("group")) for tab in self.bar.pages.group_tabs()]
        if self.page_list.group in shown:
            self.toggle_list(shown[(shown.index(self.page_list.group) + step) % len(shown)])

    # -- words --------------------------------------------------------------------------------------------------

    def set_ward(self, text: str) -> None:
        self.bar.ward.set_text(text)

    def set_user(self, text: str) -> None:
        self.bar.user.set_text(text)

    def set_facts(self, text: str) -> None:
        """Rule pack, catalogue, workstation: the right part of the status bar."""
        self.status.facts.setText(text)

    def set_version(self, text: str) -> None:
        self.status.version.setText(text)

    def retranslate(self) -> None:
        with self.bar.fitting_once():
            for page in self._pages.values():
                self.bar.set_tab(page.key, page.title(), self._counts.get(page.key))
        current = self._pages.get(self.current_page())
        if current is None:
            self.bar.brand.set_station(self._station_name())
        else:
            self._say_page(current)
        self.status.menu.set_words(
            SHORT_NAMES[self._languages.current], self.tr("Language, theme, row height and text size")
        )
        self._word_menu()

    def _say_page(self, page: Page) -> None:
        station = (page.station or self._station_name)()
        self.bar.brand.set_station(station)
        self.status.hints.set_hints(page.hints())
        self.set_title(f"{page.title()} · {station} · Wardlight")

    def offer_sheet(self, patient: str) -> None:
        """The marking strip offers this patient's order sheet; "" takes the offer away."""
        self.marked_body.strip.offer_sheet(bool(patient))

    # -- settings menu ------------------------------------------------------------------------------------------

    def _build_menu(self) -> None:
        self._actions: list[tuple[QAction, str]] = []
        self._roles: list[QAction] = []
        settings = (
            ("language", tuple(NAMES)),
            ("theme", tuple(ThemeName)),
            ("density", tuple(Density)),
            ("text", TEXT_PERCENTS),
        )
        for at, (kind, values) in enumerate(settings):
            if at:
                self._menu.addSeparator()
            group = QActionGroup(self._menu)
            for value in values:
                action = self._menu.addAction("")
                action.setCheckable(True)
                action.setData(f"{kind}:{value}")
                group.addAction(action)
                self._actions.append((action, f"{kind}:{value}"))
        self._menu.addSeparator()
        self._pin = self._menu.addAction("")
        self._pin.setData("pin:")
        self._menu.triggered.connect(self._choose_setting)

    def offer_roles(self, roles: tuple[tuple[str, str], ...]) -> None:
        """(key, words) of what else this person may be here; each asks for the password again."""
        for action in self._roles:
            self._menu.removeAction(action)
        self._roles = [self._menu.addAction(words) for _, words in roles]
        for action, (key, _) in zip(self._roles, roles, strict=True):
            action.setData(f"role:{key}")
        for action in self._roles[:1]:
            action.setShortcutVisibleInContextMenu(True)
            action.setText(f"{action.text()}\tCtrl+Shift+L")

    def _next_role(self) -> None:
        if self._roles:
            self._choose_setting(self._roles[0])

    def _word_menu(self) -> None:
        words = {
            f"theme:{ThemeName.LIGHT}": self.tr("Light"),
            f"theme:{ThemeName.DARK}": self.tr("Dark (night)"),
            f"theme:{ThemeName.HIGH_CONTRAST}": self.tr("High contrast"),
            f"density:{Density.COMPACT}": self.tr("Rows 28 px, compact"),
            f"density:{Density.REGULAR}": self.tr("Rows 32 px, regular"),
            f"density:{Density.COMFORTABLE}": self.tr("Rows 40 px, comfortable"),
            **{f"language:{code}": name for code, name in NAMES.items()},
            **{f"text:{percent}": self.tr("Text {percent} %").format(percent=percent) for percent in TEXT_PERCENTS},
        }
        theme = self.theme
        present = {
            f"language:{self._languages.current}",
            f"theme:{theme.name}",
            f"density:{theme.density}",
            f"text:{theme.text_percent}",
        }
        self._pin.setText(self.tr("PIN for this PC…"))
        for action, key in self._actions:
            action.setText(words[key])
            action.setChecked(key in present)

    def _show_menu(self) -> None:
        self._word_menu()
        place = self.status.menu.menu_place()
        place.setY(place.y() - self._menu.sizeHint().height())
        self._menu.popup(place)

    def _choose_setting(self, action: QAction) -> None:
        kind, _, value = str(action.data()).partition(":")
        if kind == "language":
            self._languages.use(value)
            self.language_chosen.emit(value)
        elif kind == "theme":
            self.theme.set_name(ThemeName(value))
        elif kind == "pin":
            self.pin_wanted.emit()
        elif kind == "role":
            self.role_wanted.emit(value)
        elif kind == "text":
            self.theme.set_text_percent(int(value))
        else:
            self.theme.set_density(Density(value))

    # -- window -------------------------------------------------------------------------------------------------

    def _focus_search(self) -> None:
        self.bar.search.edit.setFocus()
        self.bar.search.edit.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_width(is_new=not event.oldSize().isValid())

    def _set_width(self, *, is_new: bool = False) -> None:
        self.page_list.leave()
        step = width_class(self.width(), self.theme.text_percent)
        if step is not self.width_class or is_new:
            self.width_class = step
            self.marked_body.strip.set_compact(step is WidthClass.NARROW)
            self.bar.set_width_class(step)
            self.width_class_changed.emit(step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (
            self.stack.currentWidget() or self
        ).setFocus()  # not the search field: single letters are keys until a person chooses a field

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
