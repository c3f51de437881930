"""Ctrl K in a doctor's hands: the hits stand under the bar, arrows move, Enter opens, Esc goes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.people.search_panel import SearchPanel
from ui.workplace.doctor_window import DoctorWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def typed(office: Office, words: str) -> tuple[DoctorWindow, QWidget, SearchPanel]:
    office.sign_in(SHEN)
    one = doctor(office)
    QTest.keyClick(one.window, Qt.Key.Key_K, CTRL)
    field = one.window.bar.search.edit
    field.insert(words)  # as an input method gives it
    field.textEdited.emit(field.text())
    office.settle()
    return one, field, one.finder.panel


def names(panel: SearchPanel) -> list[str]:
    return [row.cells[1].text.split()[0] for row in panel.table.rows.rows]


def test_while_typing_the_hits_stand_under_the_bar_and_cover_nothing(office: Office) -> None:
    one, _, panel = typed(office, "王桂")
    assert panel.isVisible()
    assert names(panel) == ["王桂兰", "王桂芝"]
    assert panel.geometry().bottom() < one.window.stack.geometry().top() + 1
    assert one.page.model.patient is None, "nobody is chosen for a person"


def test_similar_names_say_which_bed_the_other_has_and_why_each_was_found(office: Office) -> None:
    _, _, panel = typed(office, "王桂")
    rows = {row.cells[1].text: row.cells[-1].text for row in panel.table.rows.rows}
    assert rows == {"王桂兰 易混 16": "姓名开头", "王桂芝 易混 15": "姓名开头"}


def test_arrows_move_and_enter_opens_the_one_moved_to(office: Office) -> None:
    one, field, panel = typed(office, "王桂")
    QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle()
    assert one.page.model.patient is None, "two fit and nobody moved to one"
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    office.settle()
    assert one.page.model.patients.line(one.page.model.patient).name == "王桂芝"  # type: ignore[union-attr]
    assert not panel.isVisible()
    assert one.window.bar.search.text() == ""


def test_esc_closes_the_hits_and_gives_the_page_its_keys_back(office: Office) -> None:
    one, field, panel = typed(office, "王")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is not field
    assert one.page.model.patient is None


def test_nobody_fits_is_said(office: Office) -> None:
    _, _, panel = typed(office, "xyzxyz")
    assert panel.isVisible()
    assert panel.table.rows.rows == ()


def test_a_scanned_wristband_opens_its_patient_and_a_bed_number_nobody(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    office.workplace.scans.scanned.emit("12")
    office.settle()
    assert one.page.model.patient is None
    office.workplace.scans.scanned.emit("B0382917")
    office.settle()
    assert one.page.model.patient == ZHAO


def test_the_hits_go_with_the_page_they_were_typed_on(office: Office) -> None:
    one, _, panel = typed(office, "王桂")
    assert panel.isVisible()
    one.window.show_page("care")
    office.settle()
    assert not panel.isVisible()
    assert one.window.bar.search.text() == ""


def test_who_is_found_from_a_page_that_does_not_show_him_is_shown_on_the_wards(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    one.window.show_page("tasks")
    one.finder.found.emit(ZHAO)
    office.settle()
    assert one.page.model.patient == ZHAO
    assert one.window.current_page() == "doctor"
