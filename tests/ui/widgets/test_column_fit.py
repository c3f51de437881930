"""In little room a list's columns give up their air before its names do, and nothing that must be whole gives up more."""

from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.widgets.column_fit import LEAST_STRETCHED, column_widths
from ui.widgets.painting import runs_width
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell

COLUMNS = (
    Column(key="bed", title="", width=52, may_elide=False),
    Column(key="name", title="", wraps=True),
    Column(key="dose", title="", width=160, may_elide=False),
    Column(key="note", title="", width=200, wraps=True),
)
ROWS = (
    TableRow(key="1", cells=(cell("12"), cell("注射用美罗培南"), cell("1000 mg"), cell("每日三次 静脉滴注"))),
    TableRow(key="2", cells=(cell("36"), cell("吸入用异丙托溴铵溶液"), cell("0.5 mg"), cell("雾化吸入"))),
)


def test_with_room_every_column_is_as_wide_as_it_was_designed(theme: Theme) -> None:
    assert column_widths(COLUMNS, ROWS, theme, 900) == (52, 0, 160, 200)


def test_in_little_room_the_name_gets_its_least_and_the_dose_stays_whole(theme: Theme) -> None:
    widths = column_widths(COLUMNS, ROWS, theme, 400)
    assert 400 - sum(widths) >= LEAST_STRETCHED
    for row in ROWS:
        assert widths[2] >= runs_width(row.cells[2].runs, theme) + COLUMNS[2].pad


def test_where_nothing_is_left_to_give_no_column_is_made_narrower_than_its_words(theme: Theme) -> None:
    widths = column_widths(COLUMNS, ROWS, theme, 120)
    assert widths[0] >= runs_width(cell("36").runs, theme) + COLUMNS[0].pad
    assert widths[2] >= runs_width(cell("1000 mg").runs, theme) + COLUMNS[2].pad
    assert widths[3] > 0


def test_a_list_that_gets_narrower_and_wider_again_is_as_before(theme: Theme, qtbot: QtBot) -> None:
    table = Table(theme, COLUMNS)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    table.set_rows(ROWS)
    wide = [table.columnWidth(at) for at in range(4)]
    table.resize(360, 300)
    assert table.columnWidth(3) < wide[3]
    table.resize(900, 300)
    assert [table.columnWidth(at) for at in range(4)] == wide


def test_a_dose_wider_than_its_column_makes_the_column_wider(theme: Theme) -> None:
    """A dose without its first figure is another dose."""
    narrow = (*COLUMNS[:2], Column(key="dose", title="", width=60, may_elide=False), COLUMNS[3])
    rows = (TableRow(key="1", cells=(cell("12"), cell("青霉素"), cell("1600000\u00a0units"), cell("静脉滴注"))),)
    assert column_widths(narrow, rows, theme, 900)[2] >= runs_width(rows[0].cells[2].runs, theme) + narrow[2].pad
