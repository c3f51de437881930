"""Where a list ends on the screen: at whole rows and whole groups, and the line below says what stands above and below."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.widgets.rest_line import RestLine
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell

COLUMNS = (Column(key="text", title=""),)


def rows(groups: str) -> tuple[TableRow, ...]:
    """One row for each letter; equal letters stand in one bracket, a dot alone."""
    return tuple(
        TableRow(key=str(at), cells=(cell(str(at)),), group="" if sign == "." else sign)
        for at, sign in enumerate(groups)
    )


def counted(found: Sequence[TableRow]) -> str:
    return str(len(found))


class Folded(QWidget):
    """A table with its rest line."""

    def __init__(self, theme: Theme, groups: str, height: int) -> None:
        super().__init__()
        self.table = Table(theme, COLUMNS, has_header=False)
        self.rest = RestLine(theme, self.table, counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.rest)
        self.table.set_rows(rows(groups))
        self.resize(300, height)
        self.show()
        for _ in range(3):
            QApplication.processEvents()


@pytest.fixture
def row(theme: Theme) -> int:
    return theme.row_height


def test_a_group_is_never_split_by_the_fold(theme: Theme, qtbot: QtBot, row: int) -> None:
    made = Folded(theme, "...aa..", 24 + 4 * row + 10)
    qtbot.addWidget(made)
    assert made.table.whole_rows() == range(3)
    assert made.rest.accessibleName() == "↓ 4"


def test_a_row_that_is_cut_is_counted_as_below(theme: Theme, qtbot: QtBot, row: int) -> None:
    made = Folded(theme, ".......", 24 + 4 * row + 20)
    qtbot.addWidget(made)
    assert made.table.whole_rows() == range(4)
    assert made.rest.accessibleName() == "↓ 3"


def test_a_chosen_row_is_brought_into_sight_with_its_group_and_the_line_says_what_is_above(
    theme: Theme, qtbot: QtBot, row: int
) -> None:
    made = Folded(theme, ".....aa...", 24 + 4 * row + 10)
    qtbot.addWidget(made)
    made.table.choose("6")
    QApplication.processEvents()
    whole = made.table.whole_rows()
    assert 5 in whole
    assert 6 in whole
    assert "↑" in made.rest.accessibleName()
    assert "↓" in made.rest.accessibleName()


def test_the_chosen_row_stays_in_sight_when_the_room_shrinks(theme: Theme, qtbot: QtBot, row: int) -> None:
    made = Folded(theme, "..........", 24 + 8 * row)
    qtbot.addWidget(made)
    made.table.choose("7")
    made.resize(300, 24 + 3 * row + 4)
    for _ in range(3):
        QApplication.processEvents()
    assert 7 in made.table.whole_rows()


def test_every_row_can_be_brought_into_sight(theme: Theme, qtbot: QtBot, row: int) -> None:
    made = Folded(theme, "aa.bbb.cc.dd", 24 + 4 * row + 12)
    qtbot.addWidget(made)
    for at in range(12):
        made.table.choose(str(at))
        QApplication.processEvents()
        assert at in made.table.whole_rows()


def test_while_a_table_is_filled_and_sized_the_line_below_is_judged_once_at_the_end(
    theme: Theme, row: int, qtbot: QtBot
) -> None:
    shown = Folded(theme, "....", 10 * row)
    qtbot.addWidget(shown)
    with shown.rest.held():
        shown.table.set_rows(rows("." * 30))
        assert shown.rest.isHidden()
    assert shown.rest.isVisible()
    with shown.rest.held():
        shown.table.set_rows(rows("...."))
        assert shown.rest.isVisible()
    assert shown.rest.isHidden()
