"""A panel docked above the panes has the keys: nothing is done to orders that may not be on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.doctor.people import ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, signs
from ui.language import Languages
from ui.theme.theme import Theme

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SIZES = [(1920, 1080), (1280, 720)]


@pytest.fixture(params=SIZES)
def stage(request: pytest.FixtureRequest, theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(*request.param)
    found.run(found.page.model.open(ZHAO))
    found.type_line("mlpn 1g q8h ivgtt")
    found.press(Qt.Key.Key_Return)
    found.press(Qt.Key.Key_Return)
    sheet = found.page.model.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        found.page.model.answer(finding, "上级医师同意")
    found.settle()
    yield found
    found.close()


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or stage.window, key, modifier)
    stage.settle()


def drafts(stage: Stage) -> int:
    return len(stage.page.model.desk.sheet(ZHAO).lines)


def test_ctrl_enter_in_the_line_of_diagnoses_signs_no_orders_and_says_so(stage: Stage) -> None:
    press(stage, Qt.Key.Key_D, CTRL)
    assert stage.page.diagnoses.isVisible()
    press(stage, Qt.Key.Key_Return, CTRL)
    assert signs(stage.station.submitted) == []
    assert [one.title for one in stage.notices.current()] == ["未签名"]


def test_ctrl_enter_in_the_details_signs_no_orders(stage: Stage) -> None:
    press(stage, Qt.Key.Key_0, ALT)
    assert stage.page.details_panel.isVisible()
    press(stage, Qt.Key.Key_Return, CTRL)
    assert signs(stage.station.submitted) == []


def test_s_in_the_list_of_diagnoses_removes_no_draft_and_r_opens_no_review(stage: Stage) -> None:
    press(stage, Qt.Key.Key_D, CTRL)
    stage.page.diagnoses.listing.table.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_S)
    QTest.keyClick(stage.window, Qt.Key.Key_R)
    stage.settle()
    assert drafts(stage) == 1
    assert stage.page.orders.reason.isHidden()
    assert not stage.page.acts.reviews.is_open


def test_ctrl_enter_signs_the_drafts_once_the_keys_are_the_panes_again(stage: Stage) -> None:
    press(stage, Qt.Key.Key_D, CTRL)
    stage.page.diagnosis_acts.close()
    stage.page.focus_orders()
    press(stage, Qt.Key.Key_Return, CTRL)
    assert len(signs(stage.station.submitted)) == 1


def test_what_is_closed_gives_the_keys_back_to_the_table(stage: Stage) -> None:
    table = stage.page.orders.table
    press(stage, Qt.Key.Key_D, CTRL)
    press(stage, Qt.Key.Key_Escape)
    assert stage.page.diagnoses.isHidden()
    assert table.hasFocus()
    press(stage, Qt.Key.Key_0, ALT)
    press(stage, Qt.Key.Key_0, ALT)
    assert stage.page.details_panel.isHidden()
    assert table.hasFocus()
    stage.page.acts.review()
    press(stage, Qt.Key.Key_Escape)
    assert stage.page.orders.review.isHidden()
    assert table.hasFocus()


def test_without_orders_too_the_next_letter_is_the_pages_and_not_a_word_to_search_for(stage: Stage) -> None:
    stage.station.rows = {}
    assert stage.page.model.sheet is not None
    stage.page.model.desk.drop_signed(stage.page.model.sheet)
    stage.run(stage.page.model.refresh())
    assert stage.page.orders.table.isHidden()
    press(stage, Qt.Key.Key_D, CTRL)
    press(stage, Qt.Key.Key_Escape)
    assert stage.page.orders.hasFocus()
    press(stage, Qt.Key.Key_N)
    assert stage.window.bar.search.edit.text() == ""
    assert stage.page.entry.field.edit.hasFocus()


def test_leaving_the_question_why_a_note_is_corrected_gives_the_keys_back_to_the_notes(stage: Stage) -> None:
    stage.page.focus_notes()
    stage.page.writing._ask_correction(stage.page.notes.present())
    assert stage.page.notes.reason.isVisible()
    stage.page.writing.drop()
    assert stage.page.notes.tree.table.hasFocus()
