"""The pages of a window in its bar: a tab for each, or few groups whose lists hold them. Says what it needs; the bar decides.

    pages.add("beds", "F2"); pages.set_words("beds", "Bed map", None); pages.choose("beds")
    pages.set_groups((PageGroup(key="orders", title=orders_title, pages=("verify", "plan")),))

Signals: chosen(page), list_wanted(group).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shell.bar_parts import BarPart, paint_bar_key
from ui.shell.tabs import GroupTab, Tab
from ui.theme.theme import Theme
from ui.widgets.keys import key_text, key_width
from ui.widgets.living import Living
from ui.widgets.tips import tip

TAB_GAP = 4
LIST_KEY = "Alt+M"
ALL = ""
"""The group of every page: its tab stands where not even the groups have room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageGroup:
    """Pages that are looked for together. `title` is asked again after each change of language; not all of them need to be there."""

    key: str
    title: Callable[[], str]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """One page as its list says it."""

    key: str
    title: str
    count: int | None
    keys: str
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSection:
    """The pages of one group, in the order of the window."""

    key: str
    title: str
    lines: tuple[PageLine, ...]


class Fold(Enum):
    """What the pages take of the bar, from most to least."""

    FLAT = 0
    """Every page has its tab."""
    NAMED = 1
    """Groups; the one that is open says its own name before its page's."""
    GROUPS = 2
    """Groups; the one that is open bears its page's name."""
    ONE = 3
    """The page that is open, and one list of all."""


class ListKey(BarPart):
    """The key that opens the lists, beside them."""

    def content_width(self) -> float:
        return key_width(LIST_KEY, self.theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_bar_key(painter, QRectF(self.rect()), LIST_KEY, self.theme)
        painter.end()


class PageBar(Living, QWidget):
    """Invariant: the name of the page that is open is whole in every fold, and no count of a page is out of sight."""

    chosen = Signal(str)
    list_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tabs: dict[str, Tab] = {}
        self._given: tuple[PageGroup, ...] = ()
        self._groups: tuple[PageGroup, ...] = ()
        """As given, with the pages that are there."""
        self._group_tabs: dict[str, GroupTab] = {}
        self._open = ""
        self._awaited: set[str] = set()
        """Pages of which a count is still to come: a sum without them is no sum."""
        self.fold = Fold.FLAT
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TAB_GAP)
        self._key, self._has_key = ListKey(theme), True
        self._key.hide()
        self._row.addWidget(self._key)
        self.live_with(theme)
        self.retranslate()

    def retranslate(self) -> None:
        self._key.setAccessibleName(key_text(LIST_KEY))
        for tab in self._group_tabs.values():
            self._explain(tab)

    def _explain(self, tab: GroupTab) -> None:
        words = self.tr("List of pages: {key}, arrows, Enter").format(key=key_text(LIST_KEY))
        tab.setToolTip(tip(words))
        tab.setAccessibleDescription(words)

    # -- pages ----------------------------------------------------------------------------------------------------

    def add(self, key: str, keys: str) -> None:
        tab = Tab(self.theme, keys=keys)
        tab.setProperty("page", key)
        tab.clicked.connect(self._announce)
        self.tabs[key] = tab
        self._arrange()

    def set_words(self, key: str, text: str, count: int | None) -> bool:
        """Whether that is anything new."""
        tab = self.tabs[key]
        if (tab.text(), tab.count) == (text, count):
            return False
        tab.set_words(text, count)
        return True

    def await_counts(self, keys: Iterable[str]) -> None:
        """Until each of these was counted its group says no number."""
        self._awaited |= set(keys) & self.tabs.keys()

    def counted(self, key: str) -> bool:
        """Whether that was awaited."""
        was_awaited = key in self._awaited
        self._awaited.discard(key)
        return was_awaited

    def choose(self, key: str) -> None:
        self._open = key
        self.tabs[key].setChecked(True)

    def set_groups(self, groups: Iterable[PageGroup]) -> None:
        self._given = tuple(groups)
        for old in self._group_tabs.values():
            old.setParent(None)
            old.deleteLater()
        self._group_tabs = {key: self._made(key) for key in (*(group.key for group in self._given), ALL)}
        self._arrange()

    def _made(self, key: str) -> GroupTab:
        tab = GroupTab(self.theme)
        tab.setProperty("group", key)
        tab.clicked.connect(self._announce)
        self._explain(tab)
        return tab

    def _arrange(self) -> None:
        """Tabs in the order of the groups, each group's own before its pages: so they stand, and so Tab walks them."""
        self._groups = self._sorted()
        order: list[QWidget] = []
        for group in self._groups:
            order += [self._group_tabs[group.key], *(self.tabs[key] for key in group.pages)]
        if ALL in self._group_tabs:
            order.append(self._group_tabs[ALL])
        for at, widget in enumerate(order or self.tabs.values()):
            self._row.insertWidget(at, widget)
        self.apply(self.fold)

    @property
    def is_grouped(self) -> bool:
        return bool(self._groups)

    def _sorted(self) -> tuple[PageGroup, ...]:
        """A page no group names stands in the last one."""
        named = {page for group in self._given for page in group.pages}
        strays = tuple(key for key in self.tabs if key not in named)
        found = []
        for group in self._given:
            pages = tuple(page for page in group.pages if page in self.tabs)
            pages += strays if group is self._given[-1] else ()
            found.append(PageGroup(key=group.key, title=group.title, pages=pages))
        return tuple(found)

    def group_of(self, page: str) -> str:
        return next((group.key for group in self._groups if page in group.pages), ALL)

    def sections(self, group: str = ALL) -> tuple[PageSection, ...]:
        """What the list of that group says; of `ALL`, of every group."""
        found = [each for each in self._groups if group in {ALL, each.key} and each.pages]
        if not self._groups:
            return (PageSection(key=ALL, title="", lines=self._lines(self.tabs)),)
        return tuple(PageSection(key=each.key, title=each.title(), lines=self._lines(each.pages)) for each in found)

    def _lines(self, pages: Iterable[str]) -> tuple[PageLine, ...]:
        tabs = ((key, self.tabs[key]) for key in pages)
        return tuple(
            PageLine(key=key, title=tab.text(), count=tab.count, keys=tab.keys, is_open=key == self._open)
            for key, tab in tabs
        )

    # -- folding --------------------------------------------------------------------------------------------------

    def needed(self, fold: Fold) -> int:
        """The width in that fold. Words only: nothing is shown or hidden."""
        self._word_groups(fold)
        key = self._key.sizeHint().width() + TAB_GAP if self._shows_key(fold) else 0
        return key + sum(tab.sizeHint().width() + TAB_GAP for tab in self._seen(fold))

    def _shows_key(self, fold: Fold) -> bool:
        return self._has_key and self.is_grouped and fold is not Fold.FLAT

    def show_list_key(self, shows: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self._has_key = shows

    def apply(self, fold: Fold) -> None:
        self.fold = fold
        self._word_groups(fold)
        seen = {id(tab) for tab in self._seen(fold)}
        for tab in (*self.tabs.values(), *self._group_tabs.values()):
            tab.setVisible(id(tab) in seen)
        self._key.setVisible(self._shows_key(fold))

    def _seen(self, fold: Fold) -> list[Tab]:
        if fold is Fold.FLAT or not self._groups:
            return list(self.tabs.values())
        if fold is Fold.ONE:
            return [self._group_tabs[ALL]]
        of_groups = ((group, group.pages) for group in self._groups if group.pages)
        return [self.tabs[pages[0]] if len(pages) == 1 else self._group_tabs[group.key] for group, pages in of_groups]

    def _word_groups(self, fold: Fold) -> None:
        for group in self._groups:
            self._word(self._group_tabs[group.key], group.title(), group.pages, is_named=fold is Fold.NAMED)
        if self._groups:
            self._word(self._group_tabs[ALL], _all_pages(), tuple(self.tabs), is_named=False)

    def _word(self, tab: GroupTab, name: str, pages: tuple[str, ...], *, is_named: bool) -> None:
        is_open = self._open in pages
        tab.setChecked(is_open)
        others = [page for page in pages if page != self._open]
        rest = [count for page in others if (count := self.tabs[page].count) is not None]
        rest = [] if self._awaited & set(others) else rest
        if not is_open:
            total = sum(rest) if rest else None
            tab.set_group(name, total, 0, name if total is None else f"{name} {total}")
            return
        shown = self.tabs[self._open]
        text = f"{name} · {shown.text()}" if is_named else shown.text()
        spoken = f"{name}: {shown.accessibleName()}"
        tab.set_group(text, shown.count, sum(rest), f"{spoken} +{sum(rest)}" if sum(rest) else spoken)

    # -- of all its tabs ------------------------------------------------------------------------------------------

    def show_keys(self, shows: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        for tab in self.tabs.values():
            tab.show_keys(shows)

    def set_tight(self, *, is_tight: bool) -> None:
        for tab in (*self.tabs.values(), *self._group_tabs.values()):
            tab.set_tight(is_tight=is_tight)

    def anchor(self, group: str) -> QWidget:
        """Under what that group's list opens."""
        tab = self._group_tabs.get(group)
        return tab if tab is not None and tab.isVisible() else self

    def group_tabs(self) -> tuple[GroupTab, ...]:
        return tuple(tab for tab in self._group_tabs.values() if not tab.isHidden())

    def _announce(self) -> None:
        sender = self.sender()
        if isinstance(sender, GroupTab):
            self.list_wanted.emit(str(sender.property("group")))
        elif isinstance(sender, Tab):
            self.chosen.emit(str(sender.property("page")))


def _all_pages() -> str:
    return QCoreApplication.translate("PageBar", "All pages")
