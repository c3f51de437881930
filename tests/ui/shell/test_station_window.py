import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from client.errors import StoreFull
from tests.ui.demo_page import DemoPage, demo_window, sign_in_window
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.shell.key_map import KeyMap
from ui.shell.station_window import StationWindow
from ui.theme.theme import Theme, ThemeName
from ui.theme.width import WidthClass
from ui.widgets.keys import key_text


@pytest.fixture
def station(theme: Theme, languages: Languages, qtbot: QtBot) -> tuple[StationWindow, DemoPage, Notices]:
    notices = Notices()
    window, page = demo_window(theme, languages, notices)
    qtbot.addWidget(window)
    window.resize(2560, 1080)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, page, notices


Station = tuple[StationWindow, DemoPage, Notices]


def nameless(window: QWidget) -> list[str]:
    kinds = QAbstractButton | QLineEdit | QTextEdit | QComboBox | QAbstractItemView
    found = []
    for widget in window.findChildren(QWidget):
        spoken = QAccessible.queryAccessibleInterface(widget)
        is_own = type(widget) is not QAbstractButton  # Qt's own corner of a table, never shown
        popup = widget.window() is not window or (isinstance(widget, QHeaderView) and widget.isHidden())
        if (
            isinstance(widget, kinds)
            and is_own
            and not popup
            and (spoken is None or not spoken.text(QAccessible.Text.Name))
        ):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_input_button_and_list_has_a_spoken_name(
    station: Station, theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    entry = sign_in_window(theme, languages)
    qtbot.addWidget(entry)
    assert nameless(station[0]) == []
    assert nameless(entry) == []
    station[0].close()


def test_function_keys_and_tabs_show_their_page(station: Station, qtbot: QtBot) -> None:
    window, _, _ = station
    heard = list[str]()
    window.page_changed.connect(heard.append)
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert window.current_page() == "beds"
    window.bar._tabs["doctor"].click()
    assert heard == ["beds", "doctor"]
    assert window.windowTitle().startswith("医生站")
    window.close()


def printed(window: StationWindow, at: int) -> set[str]:
    sequences = window.keys.bindings()[at].shortcut.keys()
    return {sequence.toString() for sequence in sequences}


def test_a_single_letter_acts_on_the_page_but_not_while_typing(station: Station, qtbot: QtBot) -> None:
    window, page, _ = station
    heard = list[str]()
    window.keys.bind("order.new", "N", page, lambda: heard.append("new"))
    window.keys.bind("order.group", "[", page, lambda: heard.append("group"))
    window.keys.bind("note.insert", "/", page, lambda: heard.append("insert"))
    QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClick(page.orders.table, Qt.Key.Key_N)
    assert heard == ["new", "new"]
    page.entry.edit.setFocus()
    QTest.keyClick(page.entry.edit, Qt.Key.Key_N)
    assert heard == ["new", "new"]
    assert page.entry.text() == "n"
    assert printed(window, -1) == {"/", "、"}
    assert printed(window, -2) == {"[", "【"}
    window.close()


def test_control_k_goes_to_the_search_even_from_a_text_field(station: Station, qtbot: QtBot) -> None:
    window, page, _ = station
    page.entry.edit.setFocus()
    QTest.keyClick(page.entry.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.bar.search.edit
    window.close()


def test_a_key_can_not_mean_two_things_at_once(station: Station, theme: Theme) -> None:
    window, page, _ = station
    other = QWidget()
    keys = KeyMap(window)
    keys.bind("a", "N", page, window.show)
    with pytest.raises(ValueError, match="already means a"):
        keys.bind("b", "N", window, window.show)
    with pytest.raises(ValueError, match="bound twice"):
        keys.bind("a", "M", page, window.show)
    with pytest.raises(ValueError, match="input method"):
        keys.bind("c", "Ctrl+Space", page, window.show)
    keys.bind("d", "N", other, window.show)
    window.close()


@pytest.mark.parametrize(
    ("keys", "text"), [("Ctrl+Return", "Ctrl ↵"), ("Ctrl+Up", "Ctrl ↑"), ("Alt+1", "Alt 1"), ("F12", "F12"), ("/", "/")]
)
def test_keys_are_printed_as_a_person_reads_them(keys: str, text: str) -> None:
    assert key_text(keys) == text


def test_width_classes_are_told_to_the_pages(station: Station, qtbot: QtBot) -> None:
    window, page, _ = station
    heard = list[WidthClass]()
    window.width_class_changed.connect(heard.append)
    for width, height in ((1920, 1080), (1366, 768), (2560, 1080)):
        window.resize(width, height)
    assert heard == [WidthClass.MEDIUM, WidthClass.NARROW, WidthClass.WIDE]
    assert page.banner.height() == 84
    window.close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform shows menus, without grabbing keys
def test_the_theme_changes_live_from_the_menu(station: Station, theme: Theme) -> None:
    window, _, _ = station
    dark = next(action for action, key in window._actions if key == f"theme:{ThemeName.DARK}")
    dark.trigger()
    assert theme.name is ThemeName.DARK
    assert window.grab().toImage().pixelColor(1200, 1079 - 20).lightness() < 60
    window._show_menu()
    assert window._menu.isVisible()
    window._menu.close()
    window.close()


def test_a_notice_takes_its_own_room_and_goes_when_seen(station: Station) -> None:
    window, page, notices = station
    before = page.banner.mapTo(window, page.banner.rect().topLeft())
    notices.post_error(StoreFull())
    assert window.notice_bar.isVisible()
    assert not window.notice_bar.geometry().intersects(window.stack.geometry())
    assert page.banner.mapTo(window, page.banner.rect().topLeft()) == before
    window.notice_bar._close.click()
    assert not window.notice_bar.isVisible()
    window.close()


def test_typed_text_is_kept_when_the_emergency_begins(station: Station, theme: Theme, qtbot: QtBot) -> None:
    window, page, _ = station
    page.entry.edit.setFocus()
    QTest.keyClicks(page.entry.edit, "mlpn 1g")
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    assert page.entry.text() == "mlpn 1g"
    assert window.focusWidget() is page.entry.edit
    window.close()
