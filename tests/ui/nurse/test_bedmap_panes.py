"""The panes beside the cards: they have no scroll bars, show whole rows and say what is left."""

from PySide6.QtCore import Qt

from client.records import Stay
from offline.views import BedCard
from tests.support.builders import pack
from tests.ui.nurse.examples import NOW, ZONE, card, due, order, ward_of
from tests.ui.nurse.keys import press
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.ledger import Duty, LedgerLine, duties
from ui.nurse.ledger_pane import LEAST, ROW, LedgerLines
from ui.nurse.todo import slots, todo_items
from ui.nurse.todo_list import TodoList
from ui.theme.theme import Theme

FIGURES = (
    tuple(LedgerLine(key=key, count=1) for key in ("in-hospital", "empty-beds", "waiting")),
    tuple(LedgerLine(key=key, count=2) for key in ("fall", "skin", "clot", "isolation", "tube")),
)
DUTIES = (Duty(nurse="柳安", beds="09–13 · 27"), Duty(nurse="白芷", beds="01–05"))


def ledger_of(theme: Theme, height: int) -> LedgerLines:
    lines = LedgerLines(theme)
    lines.set_ledger(FIGURES, DUTIES)
    lines.resize(198, height)
    return lines


def nursed(bed: str, nurse: str | None) -> BedCard:
    stay = Stay(key=f"E/{bed}", patient=f"P/{bed}", status="in-progress", admitted_at=NOW, responsible_nurse=nurse)
    return card(bed, f"患{bed}", stay=stay)


def test_beds_of_a_nurse_are_runs_and_an_empty_bed_does_not_part_them() -> None:
    beds = (
        nursed("01", "白芷"),
        nursed("02", "白芷"),
        card("03"),
        nursed("04", "白芷"),
        nursed("05", "柳安"),
        nursed("06", "白芷"),
        nursed("07", None),
        nursed("08", "白芷"),
    )
    assert duties(ward_of(*beds)) == (Duty(nurse="白芷", beds="01–04 · 06 · 08"), Duty(nurse="柳安", beds="05"))


def test_the_figures_stand_closer_before_any_is_left_out(theme: Theme) -> None:
    tall, low = ledger_of(theme, 700), ledger_of(theme, 260)
    assert (tall.row_height(), tall.rest()) == (ROW, (0, 0))
    assert LEAST <= low.row_height() < ROW
    assert low.rest() == (0, 0)


def test_figures_that_find_no_room_are_counted_and_a_key_leads_there(theme: Theme) -> None:
    lines = ledger_of(theme, 140)
    first = lines.shown()
    below, above = lines.rest()
    assert below > 0
    assert above == 0
    seen = list(first)
    while lines.rest()[0]:
        lines.page(1)
        seen += lines.shown()
    assert tuple(seen) == lines.rows()
    lines.page(1)
    assert lines.shown() == first


def todo_of(theme: Theme, count: int, height: int) -> TodoList:
    todo = TodoList(theme, pack().catalogue)
    todo.resize(372, height)
    doses = tuple(due(order(str(at)), minutes=at * 10, bed=f"{at:02}") for at in range(count))
    todo.set_slots(slots(todo_items((), doses, (), NOW), ZONE), NOW, ZONE)
    todo.show()
    todo.doItemsLayout()
    return todo


def test_only_whole_things_to_do_are_shown_and_the_rest_is_counted(theme: Theme) -> None:
    todo = todo_of(theme, 30, 413)
    below, above = todo.rest()
    whole = sum(todo.is_whole(row) and not todo._is_slot(row) for row in range(len(todo.rows.lines)))
    assert above == 0
    assert whole > 0
    assert below + whole == 30
    assert not todo.verticalScrollBar().isVisible()
    todo.page(1)
    assert todo.rest()[1] > 0
    todo.verticalScrollBar().setValue(todo.verticalScrollBar().maximum())
    assert todo.rest()[0] == 0
    todo.close()


def test_when_all_is_seen_nothing_is_left(theme: Theme) -> None:
    todo = todo_of(theme, 3, 500)
    assert todo.rest() == (0, 0)
    todo.close()


def test_the_pane_of_things_to_do_says_what_is_below(ward: Ward, beds: BedMapPage) -> None:
    ward.window.resize(1366, 768)
    beds.show_todo()
    ward.settle()
    below, _ = beds.todo.rest()
    assert below > 0
    assert beds.rest.text() == f"↓ 另 {below} 条"
    beds.rest.wanted.emit(1)
    ward.settle()
    assert beds.todo.rest()[1] > 0
    beds.show_ledger()
    press(ward, Qt.Key.Key_PageDown)
    assert ward.errors == []
