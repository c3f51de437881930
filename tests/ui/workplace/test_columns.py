"""Personal columns at the workplace: by keyboard, for this person, again after signing in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.workplace.conftest import LIANG, SHEN, Office
from tests.ui.workplace.test_seat import doctor
from ui.widgets.arranging import AS_IT_COMES
from ui.widgets.column_panel import ColumnPanel
from ui.workplace.doctor_window import DoctorWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(office: Office, who: object = SHEN) -> DoctorWindow:
    office.sign_in(who)  # type: ignore[arg-type]  # a person
    one = doctor(office)
    one.window.resize(1920, 1080)
    one.page.open_patient("Patient/p-n3-12")
    office.settle()
    one.page.orders.table.setFocus()
    return one


def test_the_columns_of_the_orders_are_arranged_by_keyboard_and_kept_for_this_person(office: Office) -> None:
    one = opened(office)
    table = one.page.orders.table
    QTest.keyClick(table, Qt.Key.Key_C, CTRL_SHIFT)
    panel = one.columns._places["orders"].panel
    assert panel is not None
    assert panel.isVisible()
    states = {row.key: row.cells[1].text for row in panel.table.rows.rows}
    assert (states["text"], states["state"], states["start"]) == ("始终显示", "始终显示", "显示")
    assert panel.table.choose("start")
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert table.wish.hidden == ("start",), "it is seen while it is tried out"
    assert panel.table.choose("route")
    QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Right)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    office.settle()
    assert not panel.isVisible()
    kept = table.wish
    assert kept.order.index("route") < kept.order.index("dose")
    one.window.lock_wanted.emit()
    office.settle()
    assert opened(office).page.orders.table.wish == kept
    doctor(office).window.lock_wanted.emit()
    office.settle()
    assert opened(office, LIANG).page.orders.table.wish == AS_IT_COMES


def test_escape_leaves_the_columns_as_they_were(office: Office) -> None:
    one = opened(office)
    table = one.page.orders.table
    QTest.keyClick(table, Qt.Key.Key_C, CTRL_SHIFT)
    panel = one.columns._places["orders"].panel
    assert panel is not None
    assert panel.table.choose("doctor")
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert table.wish != AS_IT_COMES
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert (table.wish, panel.isVisible()) == (AS_IT_COMES, False)


def test_the_question_about_columns_goes_with_the_patient_with_the_page_and_with_the_next_question(
    office: Office,
) -> None:
    one = opened(office)
    table = one.page.orders.table

    def tried_out() -> ColumnPanel:
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_C, CTRL_SHIFT)
        panel = one.columns._places["orders"].panel
        assert panel is not None
        assert panel.table.choose("start")
        QTest.keyClick(panel.table, Qt.Key.Key_Space)
        assert (panel.isVisible(), table.wish.hidden) == (True, ("start",))
        return panel

    panel = tried_out()
    one.page.open_patient("Patient/p-n3-11")
    office.settle()
    assert (panel.isVisible(), table.wish) == (False, AS_IT_COMES), "another patient"
    tried_out()
    one.window.show_page("tasks")
    one.window.show_page("doctor")
    assert (panel.isVisible(), table.wish) == (False, AS_IT_COMES), "another page and back"
    tried_out()
    one.page.entry.field.edit.setFocus()
    assert (panel.isVisible(), table.wish) == (False, AS_IT_COMES), "another field asks for the keys"
    assert one.page.entry.field.edit.hasFocus()


def test_with_little_room_the_columns_scroll_and_their_buttons_stay_clear(office: Office) -> None:
    one = opened(office)
    one.window.resize(1366, 768)
    QTest.keyClick(one.page.orders.table, Qt.Key.Key_C, CTRL_SHIFT)
    panel = one.columns._places["orders"].panel
    assert panel is not None
    panel.resize(panel.width(), 200)
    panel.layout().activate()
    assert panel.table.geometry().bottom() < panel.keep.geometry().top()
