"""Personal columns at the workplace: by keyboard, for this person, again after signing in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.workplace.conftest import LIANG, SHEN, Office
from tests.ui.workplace.test_seat import doctor
from ui.widgets.arranging import AS_IT_COMES
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
