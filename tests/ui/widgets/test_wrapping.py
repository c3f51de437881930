"""What does not fit on a line goes over several: every letter is painted, in its order, inside the room, and the row is high enough."""

import pytest
from pytestqt.qtbot import QtBot

from ui.language import Languages
from ui.nurse.due_rows import due_columns
from ui.nurse.verify_rows import verify_columns
from ui.theme.theme import Theme
from ui.widgets.painting import Chip, Run, Words, plain_text, runs_width
from ui.widgets.table import Table
from ui.widgets.table_model import Cell, Column, TableRow, cell
from ui.widgets.wrapping import AIR, lay_out, wrapped_height

RUNS: tuple[tuple[Run, ...], ...] = (
    (Words("methylPREDNISolone (注射用甲泼尼龙琥珀酸钠)", weight=500), Chip(text="not verified", icon="verify")),
    (Words("not given 12:30", role="meta", weight=600), Chip(text="E-0007 saved here", tone="hz", is_small=True)),
    (Chip(text="STOP", tone="ink"), Words("复方氨基酸注射液", weight=500), Words("  250 ml 装 𠮷", role="meta")),
    (Words("pneumonoultramicroscopicsilicovolcanoconiosis"),),
)


@pytest.mark.parametrize("runs", RUNS)
def test_every_letter_stands_on_a_line_that_fits(theme: Theme, languages: Languages, runs: tuple[Run, ...]) -> None:
    widest_chip = max((runs_width((run,), theme) for run in runs if isinstance(run, Chip)), default=0)
    for width in range(60, 420, 7):
        lines = lay_out(runs, theme, width)
        assert _letters(plain_text(tuple(run for line in lines for run in line))) == _letters(plain_text(runs))
        for line in lines:
            assert runs_width(line, theme) <= max(width, widest_chip)


def test_what_fits_stays_on_one_line(theme: Theme, languages: Languages) -> None:
    assert lay_out(RUNS[0], theme, 2000) == (RUNS[0],)


@pytest.mark.parametrize("runs", RUNS)
def test_a_narrow_column_makes_its_rows_higher_and_a_wide_one_gives_the_height_back(
    theme: Theme, languages: Languages, qtbot: QtBot, runs: tuple[Run, ...]
) -> None:
    columns = (Column(key="at", title="At", width=90), Column(key="what", title="Drug", wraps=True))
    table = Table(theme, columns)
    qtbot.addWidget(table)
    table.resize(200, 300)
    table.show()
    table.set_rows((TableRow(key="1", cells=(cell("08:00"), Cell(runs=runs))),))
    assert table.rowHeight(0) == wrapped_height(runs, theme, table.columnWidth(1) - columns[1].pad) + AIR
    assert table.rowHeight(0) > theme.row_height
    table.resize(900, 300)
    qtbot.waitUntil(lambda: table.rowHeight(0) == theme.row_height)


def _letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("is_narrow", [True, False])
def test_the_nurse_lists_cut_no_name_no_route_and_no_state(
    theme: Theme, languages: Languages, *, is_narrow: bool
) -> None:
    lists = (due_columns(is_narrow=is_narrow), verify_columns(1000, is_narrow=is_narrow, has_numbers=True))
    words = {"name", "what", "route", "frequency", "signed", "difference"}
    assert [column.key for columns in lists for column in columns if column.key in words and not column.wraps] == []
    assert next(column for column in lists[0] if column.key == "state").wraps
