"""Text at 100, 125 and 150 %: letters, rows and columns grow together, and pages fold as on a narrower screen."""

import pytest
from pytestqt.qtbot import QtBot

from client.errors import SettingsWrong
from ui.settings import settings_of
from ui.theme.theme import TEXT_PERCENTS, Theme
from ui.theme.width import WidthClass, width_class
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_letters_rows_and_columns_grow_together(theme: Theme, qtbot: QtBot, percent: int) -> None:
    table = Table(theme, (Column(key="a", title="A", width=100), Column(key="b", title="B")))
    qtbot.addWidget(table)
    table.set_rows((TableRow(key="1", cells=(cell("x"), cell("y"))), TableRow(key="2", cells=(cell("x"),), height=30)))
    theme.set_text_percent(percent)
    assert theme.font("body").pixelSize() == round(13 * percent / 100)
    assert table.columnWidth(0) == percent
    assert [table.rowHeight(at) for at in (0, 1)] == [theme.row_height, round(30 * percent / 100)]
    theme.set_text_percent(100)
    assert table.columnWidth(0) == 100


def test_no_other_size_is_taken(theme: Theme) -> None:
    with pytest.raises(ValueError, match="80"):
        theme.set_text_percent(80)


@pytest.mark.parametrize(
    ("width", "percent", "expected"),
    [
        (2560, 100, WidthClass.WIDE),
        (2560, 125, WidthClass.MEDIUM),
        (2560, 150, WidthClass.NARROW),
        (3440, 125, WidthClass.WIDE),
        (3440, 150, WidthClass.MEDIUM),
        (1920, 125, WidthClass.NARROW),
        (1366, 150, WidthClass.NARROW),
    ],
)
def test_a_page_with_larger_text_folds_as_on_a_narrower_screen(width: int, percent: int, expected: WidthClass) -> None:
    assert width_class(width, percent) is expected


def test_the_size_is_a_setting_of_the_file() -> None:
    plain = {"central": {"url": "https://x"}, "station": {"code": "N3", "ward": "Location/N3", "ward_code": "N3"}}
    assert settings_of({**plain, "window": {"text_percent": 125}}).window.text_percent == 125
    with pytest.raises(SettingsWrong, match="text_percent"):
        settings_of({**plain, "window": {"text_percent": 110}})
