"""Columns as a person wants them, and what no person can hide or cut."""

import pytest

from ui.doctor.order_columns import order_columns
from ui.nurse.due_rows import due_columns
from ui.nurse.verify_rows import verify_columns
from ui.theme.theme import Theme
from ui.widgets.arranging import AS_IT_COMES, ColumnWish, moved, toggled, visual_order, widened, wished
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell

COLUMNS = (
    Column(key="state", title="State", width=90),
    Column(key="bracket", title="", width=14, is_bracket=True),
    Column(key="what", title="Order", wraps=True),
    Column(key="start", title="Start", width=80, may_hide=True),
    Column(key="doctor", title="Doctor", width=60, may_hide=True, joins=True),
    Column(key="nurse", title="Done", width=120, wraps=True),
)


def order(wish: ColumnWish) -> list[str]:
    return [COLUMNS[at].key for at in visual_order(COLUMNS, wish)]


def test_what_is_not_marked_as_such_is_never_hidden_whatever_was_kept() -> None:
    wish = ColumnWish(hidden=tuple(column.key for column in COLUMNS))
    assert [column.key for column in wished(COLUMNS, wish) if not column.title and not column.is_bracket] == [
        "start",
        "doctor",
    ]
    assert toggled(COLUMNS, AS_IT_COMES, "state") == AS_IT_COMES
    assert toggled(COLUMNS, toggled(COLUMNS, AS_IT_COMES, "start"), "start").hidden == ()


@pytest.mark.parametrize("keys", [{"state", "text", "dose", "route", "frequency", "number", "nurse"}])
def test_drug_state_and_safety_of_the_orders_cannot_be_hidden(theme: Theme, keys: set[str]) -> None:
    assert not {column.key for column in order_columns((), theme, 1000) if column.may_hide} & keys


def test_patient_drug_state_and_last_dose_of_the_nurses_lists_cannot_be_hidden() -> None:
    assert not [column.key for column in due_columns() if column.may_hide]
    hideable = {column.key for column in verify_columns(1400) if column.may_hide}
    assert not hideable & {"state", "what", "dose", "route", "frequency", "difference", "number"}


def test_a_bracket_stands_before_its_order_and_joined_columns_move_together() -> None:
    wish = moved(COLUMNS, AS_IT_COMES, "nurse", -1)
    assert order(wish) == ["state", "bracket", "what", "doctor", "nurse", "start"]
    wish = moved(COLUMNS, moved(COLUMNS, AS_IT_COMES, "what", -1), "what", -1)
    assert order(wish) == ["bracket", "what", "state", "start", "doctor", "nurse"], (
        "and no further than the first place"
    )
    assert order(ColumnWish(order=("gone", "start", "state"))) == [
        "start",
        "bracket",
        "what",
        "state",
        "doctor",
        "nurse",
    ]


def test_a_column_whose_words_do_not_wrap_only_grows() -> None:
    assert widened(COLUMNS, AS_IT_COMES, "state", -10).widths == {"state": 90}
    assert widened(COLUMNS, AS_IT_COMES, "nurse", -20).widths == {"nurse": 100}
    assert widened(COLUMNS, AS_IT_COMES, "what", 20) == AS_IT_COMES, "it takes the rest"


def test_the_table_shows_it_and_its_rows_stay_the_same(theme: Theme) -> None:
    table = Table(theme, COLUMNS)
    table.resize(900, 200)
    table.set_rows((TableRow(key="1", cells=tuple(cell(column.key) for column in COLUMNS)),))
    table.arrange(ColumnWish(order=("start", "state"), hidden=("start",), widths={"nurse": 200}))
    header = table.horizontalHeader()
    assert [header.logicalIndex(place) for place in range(6)] == [3, 1, 2, 0, 4, 5]
    assert (table.columnWidth(3), table.columnWidth(5)) == (1, theme.scaled(200))
    assert [one.text for one in table.rows.rows[0].cells] == [column.key for column in COLUMNS]
    table.set_columns(COLUMNS)
    assert header.logicalIndex(0) == 3, "the page's own columns do not undo it"
    table.arrange(AS_IT_COMES)
    assert [header.logicalIndex(place) for place in range(6)] == list(range(6))
    assert table.columnWidth(3) == theme.scaled(80)
