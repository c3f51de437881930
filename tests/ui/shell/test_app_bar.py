"""The bar at the top cuts nothing: the figures of the link and the keys go first, names of pages that are not open last."""

import pytest
from pytestqt.qtbot import QtBot

from ui.language import Languages
from ui.shell.app_bar import AppBar
from ui.theme.theme import Theme
from ui.theme.width import WidthClass

PAGES = (
    ("doctor", "F3", "Doctor station"),
    ("clinic", "F5", "Outpatients"),
    ("results", "F6", "Results"),
    ("care", "F7", "Consults, handover"),
    ("critical", "F10", "Critical values"),
    ("tasks", "F4", "Task centre"),
)


def bar(theme: Theme, qtbot: QtBot, width: int) -> AppBar:
    made = AppBar(theme)
    qtbot.addWidget(made)
    made.brand.set_station("Doctor station")
    made.user.set_text("沈亦舟 · doctor")
    for key, keys, _ in PAGES:
        made.add_tab(key, keys)
    made.set_width_class(WidthClass.NARROW)
    made.choose_tab("doctor")
    for key, _, words in PAGES:
        made.set_tab(key, words, 12)
    made.resize(width, 44)
    made.show()
    return made


def cut(made: AppBar) -> list[str]:
    parts = [made.brand, *made._tabs.values(), made.pill, made.clock, made.user, made.lock]
    return [part.accessibleName() for part in parts if part.width() < part.sizeHint().width()]


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("width", [1366, 1920])
def test_nothing_in_the_bar_is_cut_at_any_text_size(
    theme: Theme, languages: Languages, qtbot: QtBot, width: int, percent: int
) -> None:
    languages.use("en")
    made = bar(theme, qtbot, width)
    theme.set_text_percent(percent)
    try:
        qtbot.wait(1)
        assert cut(made) == []
    finally:
        theme.set_text_percent(100)


def test_the_open_page_keeps_its_name_and_the_others_their_keys(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    languages.use("en")
    made = bar(theme, qtbot, 1100)
    qtbot.wait(1)
    tabs = made._tabs
    assert tabs["doctor"].width() > tabs["tasks"].width()
    assert tabs["tasks"].toolTip()
    assert tabs["tasks"].accessibleName() == "Task centre 12"
    made.choose_tab("tasks")
    qtbot.wait(1)
    assert not tabs["tasks"]._is_key_only


@pytest.mark.parametrize(
    ("width", "of"), [(1366, WidthClass.NARROW), (1920, WidthClass.MEDIUM), (1700, WidthClass.WIDE)]
)
def test_figures_and_keys_go_before_the_name_of_any_page(
    theme: Theme, languages: Languages, qtbot: QtBot, width: int, of: WidthClass
) -> None:
    languages.use("en")
    made = bar(theme, qtbot, width)
    made.set_width_class(of)
    qtbot.wait(1)
    assert [tab.accessibleName() for tab in made._tabs.values() if tab._is_key_only] == []
    assert cut(made) == []


def test_of_the_names_the_last_pages_go_first_and_only_as_many_as_must(
    theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    languages.use("en")
    made = bar(theme, qtbot, 1100)
    qtbot.wait(1)
    folded = [tab._is_key_only for tab in made._tabs.values()]
    assert folded == sorted(folded)
    assert 0 < sum(folded) < len(folded) - 1


def test_with_room_every_page_has_its_name(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    made = bar(theme, qtbot, 2400)
    qtbot.wait(1)
    assert all(not tab.toolTip() for tab in made._tabs.values())
