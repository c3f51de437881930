"""The temperature chart in the nurse's and the doctor's window: on the practice ward, central away, through the real intake."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import doctor
from tests.ui.workplace.test_seat import nurse as seated
from ui.nurse.slot_grid import HEADS
from ui.temperature.marks import Shape
from ui.temperature.page import TemperaturePage
from ui.temperature.sheet import KEY
from ui.workplace.nurse_window import NurseWindow

HAN = "Patient/p-n3-11"


def nurse(office: Office) -> NurseWindow:
    office.sign_in(LIU_AN)
    return seated(office)


def charted(office: Office, one: NurseWindow) -> TemperaturePage:
    QTest.keyClick(one.window, Qt.Key.Key_F8)
    office.settle()
    one.chart.show_patient(HAN)
    office.settle()
    return one.chart


def test_the_week_of_bed_11_shows_every_convention_and_turns_by_keyboard(office: Office) -> None:
    page = charted(office, nurse(office))
    sheet = page.model.sheet
    assert sheet is not None
    assert (sheet.pages, page.model.page) == (2, 2)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.model.page == 1
    plot = sheet.chart.pages[0].plot
    assert {one.shape for one in plot.symbols} == set(Shape) - {Shape.TRIANGLE_OPEN}
    assert any(one.label == "188" for one in plot.symbols)
    assert plot.hatches
    assert any(one.is_dashed for one in plot.joins)
    assert {one.text for one in plot.words} >= {"拒测", "外出", "请假", "不升", "手术"}
    assert any(one.is_ventilator for one in plot.breaths)
    assert [day.after_operation for day in sheet.chart.pages[0].days] == ["", "", "", "", "1", "2", "1/3"]
    assert sheet.words.facts[4][1] == "11→重症-03→11"


def test_what_was_taken_back_is_read_behind_its_slot_and_not_on_the_curve(office: Office) -> None:
    page = charted(office, nurse(office))
    page.model.page, page.model.column = 1, 9
    QTest.keyClick(page, Qt.Key.Key_H)
    assert page.history.table.hasFocus()
    words = [[cell.text for cell in row.cells] for row in page.history.table.rows.rows]
    assert any("39.7" in row[2] and "录入错误" in row[3] for row in words)
    assert page.model.sheet is not None
    assert all(str(one.at) != "39.7" for one in page.model.sheet.chart.pages[0].plot.symbols)


def test_a_value_typed_in_the_grid_is_saved_and_stands_on_the_chart_as_not_yet_at_central(office: Office) -> None:
    one = nurse(office)
    QTest.keyClick(one.window, Qt.Key.Key_F5)
    office.settle()
    one.vitals.slot_model.shows_all = True
    one.vitals.toggle_slot()
    office.settle()
    grid = one.vitals.slot.grid
    row = [line.key for line in grid.cells.lines].index(HAN)
    grid.setCurrentIndex(grid.cells.index(row, HEADS.index("t")))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_R)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "37.3")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    office.settle()
    assert one.vitals.slot_model.typed(HAN, "t") == "r37.3"
    assert grid.currentIndex().row() == row + 1
    one.vitals.slot_model.when = "14:00"
    one.vitals.save_values()
    office.settle()
    assert one.vitals.slot_model.waits() == 0
    page = charted(office, one)
    sheet = page.model.sheet
    assert sheet is not None
    pending = [symbol for symbol in sheet.chart.pages[1].plot.symbols if symbol.is_pending]
    assert [(str(symbol.at), symbol.shape) for symbol in pending] == [("37.3", Shape.CIRCLE)]
    assert (sheet.chart.pages[1].pending, sheet.chart.pages[1].others) == (1, 1)


def test_a_refused_cell_keeps_what_was_typed_and_enter_does_not_go_on(office: Office) -> None:
    one = nurse(office)
    one.vitals.slot_model.shows_all = True
    one.window.show_page("vitals")
    one.vitals.toggle_slot()
    office.settle()
    grid = one.vitals.slot.grid
    grid.setCurrentIndex(grid.cells.index(0, HEADS.index("t")))
    grid.cells.setData(grid.currentIndex(), "73.2")
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.currentIndex().row() == 0
    assert "25 至 45" in one.vitals.slot.said.text()
    one.vitals.save_values()
    office.settle()
    assert one.vitals.slot_model.typed(grid.cells.lines[0].key, "t") == "73.2"


def test_the_doctor_reads_the_chart_of_the_open_patient_before_it_is_printed(office: Office) -> None:
    office.sign_in(SHEN)
    one = doctor(office)
    one.page.open_patient(HAN)
    office.settle()
    one.paper.show_temperature()
    office.settle()
    document = one.paper._model.document
    assert document is not None
    assert (document.key, document.pages) == (KEY, 2)


def test_a_chart_of_nobody_known_here_is_refused_in_words(office: Office) -> None:
    page = charted(office, nurse(office))
    page.show_patient("Patient/nobody")
    office.settle()
    assert page.model.sheet is None
    assert "没有" in page._note()


def test_a_wrong_reading_is_taken_back_with_a_reason_and_stays_behind_its_slot(office: Office) -> None:
    page = charted(office, nurse(office))
    page.model.page, page.model.column = 1, 20
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.taking.edit.hasFocus()
    wrong = next(row.key for row in page.history.table.rows.rows if "39.8" in row.cells[2].text)
    page.history.table.choose(wrong)
    QTest.keyClick(page.taking.edit, Qt.Key.Key_Return)
    office.settle()
    assert page.taking.said.text()
    assert page.model.sheet is not None
    assert "39.8" in {str(one.at) for one in page.model.sheet.chart.pages[0].plot.symbols}
    QTest.keyClicks(page.taking.edit, "misread")
    QTest.keyClick(page.taking.edit, Qt.Key.Key_Return)
    office.settle()
    assert "39.8" not in {str(one.at) for one in page.model.sheet.chart.pages[0].plot.symbols}
    (row,) = (row for row in page.history.table.rows.rows if row.key == wrong)
    assert "录入错误" in row.cells[3].text
    assert row.is_pending
