"""The entry line over questions, patients and corrections: a changed draft replaces itself, and a line stays with its patient."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.orders_model import OrderLine
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def doses(stage: Stage, patient: str = ZHAO) -> list[str]:
    drafts = stage.page.model.desk.sheet(patient).drafts
    return [str(draft.dose.value) for draft in drafts if draft.dose is not None]


def edit_the_only_draft(stage: Stage) -> None:
    stage.type_line("mlpn 1g q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    table = stage.page.model.orders()
    assert table is not None
    line = next(line for line in table.lines if line.draft is not None)
    assert isinstance(line, OrderLine)
    stage.page.acts._open_row(line)
    stage.settle()


def change_to_two_grams(stage: Stage) -> None:
    edit = stage.page.entry.field.edit
    words = edit.text().replace("1g", "2g")
    edit.setText(words)
    stage.page.entry._typed(words)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)


def test_a_changed_draft_takes_its_own_place(stage: Stage) -> None:
    edit_the_only_draft(stage)
    change_to_two_grams(stage)
    assert doses(stage) == ["2"]


def test_a_question_asked_meanwhile_does_not_make_a_second_draft(stage: Stage) -> None:
    edit_the_only_draft(stage)
    stage.page.orders.table.choose("MedicationRequest/4")
    stage.page.acts.stop()
    stage.page.acts.drop()
    change_to_two_grams(stage)
    assert doses(stage) == ["2"]


def test_a_switch_of_patients_and_back_does_not_make_a_second_draft(stage: Stage) -> None:
    edit_the_only_draft(stage)
    stage.page.open_patient(WANG)
    stage.settle()
    assert stage.page.entry.field.text() == ""
    stage.page.open_patient(ZHAO)
    stage.settle()
    change_to_two_grams(stage)
    assert doses(stage) == ["2"]
    assert doses(stage, WANG) == []


def test_a_line_left_with_the_focus_is_never_taken_for_the_next_patient(stage: Stage) -> None:
    stage.type_line("mlpn 1g q8h ivgtt")
    stage.press(Qt.Key.Key_Return)
    stage.page.entry.field.edit.setFocus()
    stage.page.open_patient(WANG)
    stage.press(Qt.Key.Key_Return)
    stage.settle()
    assert doses(stage, WANG) == []


def test_nothing_is_signed_while_a_draft_is_being_changed(stage: Stage) -> None:
    edit_the_only_draft(stage)
    sheet = stage.page.model.sheet
    assert sheet is not None
    for finding in sheet.unanswered():
        stage.page.model.answer(finding, "上级医师同意")
    stage.page.acts.sign()
    stage.settle()
    assert stage.station.submitted == []
    assert stage.page.orders.message.isVisible()


def test_an_emptied_line_changes_no_draft_any_more(stage: Stage) -> None:
    edit_the_only_draft(stage)
    stage.page.entry.clear()
    stage.settle()
    assert stage.page.model.edited(ZHAO) is None
    assert doses(stage) == ["1"]


def test_a_fresher_copy_reads_the_banner_only(stage: Stage) -> None:
    stage.station.reads.clear()
    stage.station.freshen()
    stage.settle()
    assert stage.station.reads == [f"banner:{ZHAO}"]


def test_f1_lists_what_the_line_understands_and_esc_takes_the_list_away_first(stage: Stage) -> None:
    stage.type_line("mlpn 1g")
    entry = stage.page.entry
    stage.press(Qt.Key.Key_F1)
    assert entry.help.isVisible()
    assert "40滴/分" in entry.help.text()
    stage.press(Qt.Key.Key_Escape)
    assert not entry.help.isVisible()
    assert entry.field.text() == "mlpn 1g", "what was typed stays"
