"""Many pages stand in few groups: the open page's name is whole, every count is seen, each list is worked with the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.shell.app_bar import AppBar
from ui.shell.page_bar import Fold
from ui.shell.page_list import PageEntry
from ui.shell.scanner import ScanGuard
from ui.shell.station_window import StationWindow
from ui.theme.theme import Theme
from ui.workplace.page_groups import NURSE_GROUPS

# key, keys, English, Chinese, count: the nurse's own pages
PAGES = (
    ("beds", "F2", "Bed map", "床位图", None),
    ("verify", "F3", "Verify orders", "医嘱核对", 16),
    ("due", "F4", "Due list", "执行单", 143),
    ("vitals", "F5", "Vital signs", "生命体征", 30),
    ("oral", "F6", "Oral orders", "口头医嘱", 1),
    ("assess", "F7", "Assessments", "护理评估", 22),
    ("moves", "Shift+F2", "Admit, move", "入院与转床", None),
    ("chart", "F8", "Temperature chart", "体温单", None),
    ("mar", "Ctrl+M", "MAR", "用药执行单", None),
    ("bedside", "Ctrl+B", "At the bed", "床旁核对", None),
    ("plan", "F9", "Execution plan", "执行计划", 3),
    ("fluids", "Shift+F5", "Intake and output", "出入量", None),
    ("record", "Shift+F6", "Nursing record", "护理记录", None),
    ("handover", "F11", "Handover", "交接班", 12),
    ("skin", "Shift+F3", "Skin tests", "皮试", 3),
    ("specimens", "Shift+F4", "Specimens", "标本", 14),
    ("labels", "Ctrl+Alt+L", "Print centre", "打印中心", None),
    ("blood", "Shift+F7", "Transfusion", "输血", 2),
    ("cases", "Shift+F8", "Events, infections", "不良事件与感染", 4),
    ("critical", "F10", "Critical values", "危急值", 3),
    ("room", "Ctrl+F2", "Infusion room", "输液室", 18),
)
LONGEST = ("moves", "critical", "verify", "plan", "specimens", "due", "fluids", "cases", "handover")
"""Of each group the pages whose names, in one language or the other, take most room."""
TOTAL = sum(count or 0 for *_, count in PAGES)


class OnePage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acts = list[str]()

    def space(self) -> None:
        self.acts.append("Space")

    def letter(self) -> None:
        self.acts.append("G")


@pytest.fixture
def station(theme: Theme, languages: Languages, qtbot: QtBot) -> StationWindow:
    window = StationWindow(theme, languages, Notices(), station_name=station_name)
    qtbot.addWidget(window)
    for key, keys, english, chinese, count in PAGES:
        page = OnePage()
        window.keys.bind(f"{key}.space", "Space", page, page.space)
        window.keys.bind(f"{key}.letter", "G", page, page.letter)
        window.add_page(key, page, title=_Title(theme, english, chinese), keys=keys)
        window.set_count(key, count)
    window.group_pages(NURSE_GROUPS)
    window.set_user("柳安 · nurse" if theme.language == "en" else "柳安 · 护士")
    window.set_ward("呼吸与危重症医学科 内三病区")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


class _Title:
    def __init__(self, theme: Theme, english: str, chinese: str) -> None:
        self._theme, self._english, self._chinese = theme, english, chinese

    def __call__(self) -> str:
        return self._english if self._theme.language == "en" else self._chinese


def station_name() -> str:
    return "Ward nurses"


def page_of(window: StationWindow) -> OnePage:
    page = window.stack.currentWidget()
    assert isinstance(page, OnePage)
    return page


def shown_tabs(bar: AppBar) -> list[QAbstractButton]:
    return [tab for tab in bar.pages.findChildren(QAbstractButton) if tab.isVisible()]


def wrong(bar: AppBar) -> list[str]:
    """What of the bar is cut, runs out of it, or stands on another part."""
    others: list[QWidget] = [bar.brand, bar.search, bar.pill, bar.ward, bar.clock, bar.date, bar.user, bar.lock]
    parts: list[QWidget] = [*shown_tabs(bar), *(part for part in others if part.isVisible() and part.accessibleName())]
    found = [f"cut: {part.accessibleName()}" for part in parts if part.width() < part.sizeHint().width()]
    places = [(part, QRect(part.mapTo(bar, part.rect().topLeft()), part.size())) for part in parts]
    found += [f"outside: {part.accessibleName()}" for part, place in places if not bar.rect().contains(place)]
    return found + [
        f"{one.accessibleName()} on {other.accessibleName()}"
        for at, (one, place) in enumerate(places)
        for other, beside in places[at + 1 :]
        if place.intersects(beside)
    ]


def counted(bar: AppBar) -> int:
    """What the counts that are seen come to."""
    return sum((tab.count or 0) + getattr(tab, "rest", 0) for tab in shown_tabs(bar) if hasattr(tab, "count"))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("width", [1366, 1920, 2560, 3440])
def test_the_open_pages_name_is_whole_and_every_count_is_seen(
    station: StationWindow, theme: Theme, languages: Languages, width: int, percent: int, language: str
) -> None:
    languages.use(language)
    station.resize(width, 900)
    theme.set_text_percent(percent)
    try:
        for key, _, english, chinese, _ in (page for page in PAGES if page[0] in LONGEST):
            station.bar.choose_tab(key)
            QApplication.processEvents()
            QApplication.processEvents()
            checked = [tab for tab in shown_tabs(station.bar) if tab.isChecked()]
            assert wrong(station.bar) == []
            assert len(checked) == 1
            assert (english if language == "en" else chinese) in checked[0].text()
            assert counted(station.bar) == TOTAL
    finally:
        theme.set_text_percent(100)


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
@pytest.mark.parametrize("percent", [100, 150])
def test_each_list_is_inside_the_window_whole_and_says_every_key(
    station: StationWindow, theme: Theme, languages: Languages, kind: MarkingKind, percent: int
) -> None:
    languages.use("en")
    theme.set_text_percent(percent)
    theme.set_marking(marking(kind))
    try:
        seen = list[tuple[str, str]]()
        for tab in station.bar.pages.group_tabs():
            station.toggle_list(str(tab.property("group")))
            QApplication.processEvents()
            listed = station.page_list
            body = listed.parentWidget()
            assert body is not None
            assert body.rect().contains(listed.geometry())
            for entry in listed.entries:
                spoken = QAccessible.queryAccessibleInterface(entry)
                assert entry.width() >= entry.sizeHint().width()
                assert listed.rect().contains(QRect(entry.mapTo(listed, entry.rect().topLeft()), entry.size()))
                assert spoken.text(QAccessible.Text.Name).startswith(entry.line.title)
                seen.append((entry.line.key, entry.line.keys))
            assert crawl([station]) == []
            listed.leave()
        alone = {key for group in NURSE_GROUPS if len(group.pages) == 1 for key in group.pages}
        wanted = {(key, keys) for key, keys, *_ in PAGES}
        assert len(seen) == len(set(seen))
        assert wanted - set(seen) <= {(key, keys) for key, keys in wanted if key in alone}
    finally:
        theme.set_text_percent(100)


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, keys)


def test_alt_m_arrows_and_enter_go_to_a_page_and_the_keys_of_the_page_behind_do_nothing(
    station: StationWindow,
) -> None:
    station.show_page("verify")
    page_of(station).setFocus()
    press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    listed = station.page_list
    assert [entry.line.key for entry in listed.entries] == ["verify", "plan", "oral", "labels"]
    assert listed.entries[0].hasFocus()
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_Right)
    assert listed.entries[0].line.key == "due"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert station.current_page() == "mar"
    assert not listed.isVisible()
    assert all(not page.acts for page in station.findChildren(OnePage))


def test_escape_closes_the_list_and_the_keys_are_the_pages_again(station: StationWindow) -> None:
    station.show_page("due")
    page = page_of(station)
    page.setFocus()
    station.toggle_list("records")
    press(Qt.Key.Key_Escape)
    assert not station.page_list.isVisible()
    assert page.hasFocus()
    press(Qt.Key.Key_G)
    assert page.acts == ["G"]


def test_function_keys_go_on_while_a_list_is_open(station: StationWindow) -> None:
    station.toggle_list("orders")
    press(Qt.Key.Key_F10)
    assert station.current_page() == "critical"
    assert not station.page_list.isVisible()


def test_a_press_beside_the_list_takes_it_away_and_one_on_another_group_opens_that(
    station: StationWindow,
) -> None:
    orders, bedside = (tab for tab in station.bar.pages.group_tabs() if tab.property("group") in {"orders", "bedside"})
    QTest.mouseClick(orders, Qt.MouseButton.LeftButton)
    assert station.page_list.isVisible()
    QTest.mouseClick(bedside, Qt.MouseButton.LeftButton)
    assert station.page_list.group == "bedside"
    QTest.mouseClick(bedside, Qt.MouseButton.LeftButton)
    assert not station.page_list.isVisible()
    QTest.mouseClick(orders, Qt.MouseButton.LeftButton)
    QTest.mouseClick(station.stack, Qt.MouseButton.LeftButton)
    assert not station.page_list.isVisible()


def test_a_group_that_is_pressed_opens_no_page_and_stays_what_it_was(station: StationWindow) -> None:
    station.show_page("verify")
    tabs = {str(tab.property("group")): tab for tab in station.bar.pages.group_tabs()}
    tabs["records"].setFocus()
    press(Qt.Key.Key_Return)
    assert station.current_page() == "verify"
    assert tabs["orders"].isChecked()
    assert not tabs["records"].isChecked()
    assert tabs["orders"].accessibleName().endswith("医嘱核对 16 +4")
    assert tabs["records"].accessibleName().endswith(" 56")


def test_where_not_even_groups_have_room_one_list_holds_every_page(station: StationWindow) -> None:
    station.bar.setFixedWidth(560)
    station.bar.fit()
    assert station.bar.pages.fold is Fold.ONE
    press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    listed = station.page_list
    assert sorted(entry.line.key for entry in listed.entries) == sorted(key for key, *_ in PAGES)
    assert len(listed._columns) > 1
    first = QApplication.focusWidget()
    press(Qt.Key.Key_Right)
    beside = QApplication.focusWidget()
    assert isinstance(first, PageEntry)
    assert isinstance(beside, PageEntry)
    assert beside.x() == first.x()
    assert beside.parentWidget() is not first.parentWidget()


def typed(target: QWidget, letter: str, at_ms: int) -> None:
    """A key with the time it came at; Qt asks first whether it is a shortcut."""
    key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(target, event)


def test_a_scan_while_a_list_is_open_is_heard_whole(station: StationWindow, qapp: QApplication) -> None:
    present = ScanGuard.of(qapp)
    guard = present or ScanGuard(qapp)
    heard = list[str]()
    guard.scanned.connect(heard.append)
    try:
        station.toggle_list("orders")
        entry = QApplication.focusWidget()
        assert entry is not None
        for at, letter in enumerate("26110481\r"):
            typed(entry, letter, 1000 + 5 * at)
        assert heard == ["26110481"]
        assert station.current_page() == "beds"
    finally:
        guard.scanned.disconnect(heard.append)
        if present is None:
            guard.deleteLater()


def test_a_group_says_no_number_before_all_its_pages_have_been_counted(station: StationWindow) -> None:
    station.resize(1366, 768)
    station.show()
    station.show_page("beds")
    bar = station.bar.pages
    group = bar._group_tabs["orders"]
    whole = group.count
    assert whole
    station.await_counts(("verify", "plan"))
    station.set_count("verify", 16)
    assert group.count is None, "a part of the sum is no sum"
    station.set_count("plan", 3)
    assert group.count == whole
