"""A critical text and a long name of a test stand whole in the summary."""

import msgspec
import pytest

from offline.views import ResultRow
from tests.ui.doctor.people import NOW, book, results
from ui.doctor.result_painter import LINE, NAME_LINE, high_enough
from ui.doctor.result_rows import result_columns, result_rows
from ui.doctor.results_model import newest_first
from ui.doctor.summary_pane import WIDTHS
from ui.doctor.summary_rows import fitted
from ui.language import Languages
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.painting import runs_width
from ui.widgets.table_model import TableRow

TEXT = "革兰阴性杆菌（2/2 瓶，初报），需氧瓶与厌氧瓶均阳性，已电话通知值班医师并记录复述"


def critical_text() -> ResultRow:
    row = results()[0]
    return msgspec.structs.replace(
        row, result=msgspec.structs.replace(row.result, amount=None, text=TEXT), previous=None
    )


def laid(theme: Theme, width: WidthClass, *rows: ResultRow) -> tuple[TableRow, ...]:
    has_range = width is WidthClass.WIDE
    made = result_rows(rows, book(), "zh", NOW, has_range=has_range)
    columns = fitted(result_columns(has_range=has_range), made, theme)
    return high_enough(made, columns, WIDTHS[width] - 2, theme)


@pytest.mark.parametrize("width", list(WidthClass))
def test_a_critical_text_gets_as_many_lines_as_it_needs(theme: Theme, languages: Languages, width: WidthClass) -> None:
    (row,) = laid(theme, width, critical_text())
    words = row.cells[0].runs[-1]
    lines = (row.height - LINE - 6) / NAME_LINE
    assert words.text == TEXT
    assert lines * WIDTHS[width] >= runs_width((words,), theme)


def test_a_short_result_keeps_its_one_line(theme: Theme, languages: Languages) -> None:
    assert {row.height for row in laid(theme, WidthClass.WIDE, *results())} == {LINE}


def test_a_critical_result_that_was_read_still_stands_before_the_others() -> None:
    first, *others = results()
    read = msgspec.structs.replace(first, acknowledged_by="沈亦舟")
    assert newest_first((*others, read))[0] is read
