"""The due list's rows and columns: what is past its time, what is disputed, how close drug and dose stand."""

import asyncio
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QSignalSpy

from client.records import Code
from offline.outbox import State
from offline.views import DueDose
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, ZONE, PaperStation, Session, due, given_dose, mark, order
from ui.language import Languages
from ui.nurse.due_model import DueModel
from ui.nurse.due_rows import RowSetting, due_columns, due_rows, past
from ui.nurse.group_mark import GroupMark
from ui.theme.theme import Theme
from ui.widgets.painting import Chip
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow

ST = Code(text="ST", code="ST")


def rows_of(*doses: DueDose) -> tuple[TableRow, ...]:
    model = DueModel(PaperStation(doses=doses), Session(), pack().catalogue)
    asyncio.run(model.refresh())
    return due_rows(RowSetting(model=model, now=NOW, zone=ZONE, language="zh_CN"))


def state_chips(rows: Iterable[TableRow]) -> list[str]:
    return [run.text for row in rows if row.cells for run in row.cells[-1].runs if isinstance(run, Chip)]


@pytest.mark.parametrize(("minutes", "is_st", "is_ink"), [(-14, True, False), (-15, True, True), (-48, True, True)])
def test_an_st_dose_is_past_its_time_after_a_quarter_of_an_hour(minutes: int, is_st: bool, is_ink: bool) -> None:
    assert is_st
    assert (past(due(order("a", frequency=ST), minutes=minutes), NOW) is not None) is is_ink


def test_another_dose_is_past_its_time_after_an_hour_and_an_answered_one_never() -> None:
    lead = order("a")
    assert past(due(lead, minutes=-59, is_overdue=False), NOW) is None
    assert past(due(lead, minutes=-60, is_overdue=False), NOW) is not None
    assert past(due(lead, minutes=-90, dose=given_dose(lead, -80)), NOW) is None


def test_how_much_time_has_passed_stands_in_the_row_in_ink(languages: Languages) -> None:
    languages.use("zh_CN")
    assert state_chips(rows_of(due(order("a", frequency=ST), minutes=-48))) == ["过 48 分"]
    assert state_chips(rows_of(due(order("a"), minutes=-48))) == []


def test_a_dose_of_a_disputed_or_refused_order_says_so(languages: Languages) -> None:
    languages.use("zh_CN")
    disputed, refused, sent = (
        state_chips(rows_of(due(order("a"), order_mark=mark(state))))
        for state in (State.CONFLICT, State.REFUSED, State.ACCEPTED)
    )
    assert (disputed, refused, sent) == (["医嘱有冲突"], ["医嘱被驳回"], [])


def test_on_wide_screens_what_is_free_stands_at_the_end_of_the_row() -> None:
    wide = due_columns()
    assert [column.key for column in wide if column.width == 0] == ["state"]
    assert wide[-1].key == "state"
    keys = [column.key for column in wide]
    assert keys.index("dose") == keys.index("what") + 1
    assert not next(column for column in due_columns(is_narrow=True) if column.key == "time").may_elide


def test_the_chosen_group_is_marked_over_all_its_lines_and_told_once(theme: Theme) -> None:
    table = Table(theme, due_columns())
    GroupMark(table)
    table.set_rows(rows_of(due(order("a"), order("b"), order("c")), due(order("d"), minutes=5)))
    told = QSignalSpy(table.row_changed)
    keys = [row.key for row in table.rows.rows if row.cells]
    table.choose(keys[1])
    marked = [at for at in range(len(table.rows.rows)) if table.selectionModel().isRowSelected(at, QModelIndex())]
    assert [table.rows.rows[at].key for at in marked] == keys[:3]
    current = table.current_row()
    assert current is not None
    assert current.key == keys[1]
    assert told.count() == 1
    table.choose(keys[3])
    marked = [at for at in range(len(table.rows.rows)) if table.selectionModel().isRowSelected(at, QModelIndex())]
    assert [table.rows.rows[at].key for at in marked] == keys[3:]
