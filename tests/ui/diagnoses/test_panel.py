"""The panel of diagnoses on the doctor's page, used by keyboard alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from client.commands import RecordDiagnosis, ReviseDiagnosis
from client.errors import PolicyRefused, StoreFull
from client.fhir.names import ICD10
from client.records import DiagnosisChange, DiagnosisUse, Verification
from offline.outbox import State
from tests.ui.diagnoses.examples import ROWS, mark, row
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.diagnoses.panel import DiagnosesPanel
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    station = FakeStation()
    station.diagnosis_rows = {ZHAO: ROWS}
    found = Stage(theme, languages, station=station)
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def panel(stage: Stage) -> DiagnosesPanel:
    return stage.page.diagnoses


def key(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
    target = on or stage.window.focusWidget() or stage.window
    QTest.keyClick(target, key, modifier)
    stage.settle()


def opened(stage: Stage) -> QLineEdit:
    key(stage, Qt.Key.Key_D, CTRL, stage.window)
    stage.settle()
    return panel(stage).line.field.edit


def typed(stage: Stage, text: str) -> None:
    edit = panel(stage).line.field.edit
    edit.clear()
    QTest.keyClicks(edit, text)
    stage.settle()


def told(stage: Stage) -> Any:
    return stage.station.submitted[-1]


def rows_shown(stage: Stage) -> list[str]:
    return [one.key.removeprefix("Condition/") for one in panel(stage).listing.table.rows.rows if not one.is_section]


def test_ctrl_d_is_printed_on_the_banner_and_opens_the_panel_on_its_line(stage: Stage) -> None:
    assert panel(stage).isHidden()
    assert "Ctrl D" in stage.page.banner.accessibleName()
    edit = opened(stage)
    assert panel(stage).isVisible()
    assert edit.hasFocus()


def test_diagnoses_are_read_when_nobody_waits_and_anew_when_somebody_looks_at_them(stage: Stage) -> None:
    assert stage.station.reads.count(f"diagnoses:{ZHAO}") == 1
    stage.page.diagnosis_acts.open()
    assert len(rows_shown(stage)) == 6
    stage.settle()
    assert stage.station.reads.count(f"diagnoses:{ZHAO}") == 2
    assert len(rows_shown(stage)) == 6


def test_the_banner_cell_opens_it_by_the_mouse_too(stage: Stage) -> None:
    banner = stage.page.banner
    (cell,) = [one for one in banner._cells if one.look.is_diagnoses]
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=cell.geometry().center())
    assert panel(stage).isVisible()
    panel(stage).closed.emit()
    QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert panel(stage).isHidden()


def test_the_panel_pushes_the_page_down_and_covers_neither_banner_nor_panes(stage: Stage) -> None:
    opened(stage)
    stage.size(1920, 1080)
    page = stage.page
    assert page.banner.geometry().bottom() < panel(stage).geometry().top()
    assert panel(stage).geometry().bottom() < page._below.geometry().top()
    typed(stage, "fy")
    stage.size(1920, 1080)
    assert panel(stage).geometry().bottom() < page._below.geometry().top()


def test_each_tab_says_how_many_are_in_force_and_ctrl_digits_choose_it(stage: Stage) -> None:
    opened(stage)
    texts = [chip.text() for chip in panel(stage).tabs._chips.values()]
    assert texts == ["初步 4", "确定 0", "补充 0", "出院 1", "门诊 0", "全部 5"]
    assert rows_shown(stage) == ["1", "2", "3", "4", "5", "6"]
    key(stage, Qt.Key.Key_4, CTRL)
    assert rows_shown(stage) == ["5"]
    key(stage, Qt.Key.Key_6, CTRL)
    assert len(rows_shown(stage)) == 6


def test_a_row_says_everything_that_is_known_about_it(stage: Stage) -> None:
    opened(stage)
    shown = {one.key: [cell.text for cell in one.cells] for one in panel(stage).listing.table.rows.rows}
    first = shown["Condition/1"]
    assert first[0] == "1"
    assert "肺炎" in first[1]
    assert "主" in first[1]
    assert first[3:6] == ["J18.9", "CA40.Z（上位）", "确诊"]
    assert "疑似" in shown["Condition/2"][5]
    assert "中医证候" in shown["Condition/4"][1]
    assert shown["Condition/5"][2] == "左侧"
    assert "C-0001" in shown["Condition/5"][9]
    assert "存本站" in shown["Condition/5"][9]
    assert "已愈" in shown["Condition/6"][5]
    assert shown["Condition/6"][9] == ""


def test_a_row_written_here_is_hatched_and_one_that_is_over_is_struck(stage: Stage) -> None:
    opened(stage)
    found = {one.key: one for one in panel(stage).listing.table.rows.rows}
    assert [found[f"Condition/{n}"].is_pending for n in (1, 5)] == [False, True]
    assert [found[f"Condition/{n}"].is_struck for n in (1, 6)] == [False, True]


def test_a_diagnosis_is_typed_chosen_and_saved_by_keyboard(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    typed(stage, "fy")
    assert panel(stage).line._more.text().startswith("12 / 共 20")
    key(stage, Qt.Key.Key_Down, on=edit)
    key(stage, Qt.Key.Key_Up, on=edit)
    key(stage, Qt.Key.Key_Return, on=edit)
    assert stage.station.submitted == []
    QTest.keyClicks(edit, "? 2")
    key(stage, Qt.Key.Key_Return, on=edit)
    command = told(stage)
    assert isinstance(command, RecordDiagnosis)
    assert (command.patient, command.what.code_in(ICD10), command.rank) == (ZHAO, "J18.9", 2)
    assert (command.use, command.verification) == (DiagnosisUse.PRELIMINARY, Verification.PROVISIONAL)
    assert edit.text() == ""


def test_one_enter_never_saves_even_where_there_is_one_hit(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    typed(stage, "J18.9")
    key(stage, Qt.Key.Key_Return, on=edit)
    assert stage.station.submitted == []


def test_on_all_the_list_is_asked_for_by_buttons_and_nothing_is_preset(stage: Stage) -> None:
    edit = opened(stage)
    typed(stage, "J44.9")
    key(stage, Qt.Key.Key_Return, on=edit)
    key(stage, Qt.Key.Key_Return, on=edit)
    assert stage.station.submitted == []
    assert "哪一类" in panel(stage).line._open.text()
    buttons = [one for one in panel(stage).line.findChildren(SecondaryButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["初步", "确定", "补充", "出院", "门诊"]
    buttons[3].click()
    key(stage, Qt.Key.Key_Return, on=edit)
    assert told(stage).use is DiagnosisUse.DISCHARGE


def test_after_saving_the_hints_stand_in_the_panel_and_take_no_focus(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    typed(stage, "A15.0")
    key(stage, Qt.Key.Key_Return, on=edit)
    key(stage, Qt.Key.Key_Return, on=edit)
    strip = panel(stage).hints
    assert strip.isVisible()
    assert "报告卡" in strip.words()
    assert edit.hasFocus()
    key(stage, Qt.Key.Key_Return, ALT, on=edit)
    assert strip.isHidden()


def test_a_paired_organ_offers_its_sides_and_saves_without_one_only_with_a_hint(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    code = next(one.icd10 for one in panel(stage)._book.entries.values() if one.is_paired)
    typed(stage, code)
    key(stage, Qt.Key.Key_Return, on=edit)
    key(stage, Qt.Key.Key_Return, on=edit)
    assert told(stage).laterality is None
    assert "侧别" in panel(stage).hints.words()


def test_what_the_station_refuses_stays_in_the_line(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    typed(stage, "J44.9")
    key(stage, Qt.Key.Key_Return, on=edit)
    stage.station.refuse = StoreFull("disk")
    key(stage, Qt.Key.Key_Return, on=edit)
    assert panel(stage).line.state.chosen is not None
    assert panel(stage).hints.isHidden()


def choose(stage: Stage, n: int) -> QWidget:
    table = panel(stage).listing.table
    table.setFocus()
    table.choose(f"Condition/{n}")
    stage.settle()
    return table


@pytest.mark.parametrize(
    ("n", "letter", "change"),
    [
        (1, Qt.Key.Key_V, DiagnosisChange.DOUBT),
        (2, Qt.Key.Key_V, DiagnosisChange.CONFIRM),
        (1, Qt.Key.Key_M, DiagnosisChange.NOT_PRIMARY),
        (2, Qt.Key.Key_M, DiagnosisChange.PRIMARY),
        (1, Qt.Key.Key_X, DiagnosisChange.REFUTE),
        (1, Qt.Key.Key_O, DiagnosisChange.RESOLVE),
        (6, Qt.Key.Key_O, DiagnosisChange.REOPEN),
        (1, Qt.Key.Key_E, DiagnosisChange.ENTERED_IN_ERROR),
        (2, Qt.Key.Key_1, DiagnosisChange.RANK),
    ],
)
def test_a_letter_on_the_table_asks_why_and_then_changes_the_row(
    stage: Stage, n: int, letter: Qt.Key, change: DiagnosisChange
) -> None:
    opened(stage)
    key(stage, letter, on=choose(stage, n))
    reason = panel(stage).reason
    assert reason.isVisible()
    key(stage, Qt.Key.Key_Return, on=reason._box)
    assert stage.station.submitted == [], "an empty reason changes nothing"
    reason.set_reason("CT 已明确")
    reason._say()
    stage.settle()
    command = told(stage)
    assert isinstance(command, ReviseDiagnosis)
    assert (command.diagnoses, command.change, command.reason) == ((f"Condition/{n}",), change, "CT 已明确")
    assert command.rank == (1 if change is DiagnosisChange.RANK else None)
    assert reason.isHidden()


def test_buttons_say_what_they_would_do_and_are_off_where_they_would_do_nothing(stage: Stage) -> None:
    opened(stage)
    buttons = panel(stage).buttons
    choose(stage, 2)
    assert (buttons["V"].text(), buttons["M"].text(), buttons["U"].isEnabled()) == ("确诊", "设为主要", False)
    choose(stage, 1)
    assert (buttons["V"].text(), buttons["M"].text()) == ("疑似", "取消主要")
    choose(stage, 6)
    assert (buttons["O"].text(), buttons["M"].isEnabled()) == ("恢复活动", False)
    choose(stage, 5)
    assert buttons["U"].isEnabled()


def test_an_own_unsent_diagnosis_is_taken_back_with_a_reason(stage: Stage) -> None:
    opened(stage)
    key(stage, Qt.Key.Key_U, on=choose(stage, 5))
    panel(stage).reason.set_reason("录入错误")
    panel(stage).reason._say()
    stage.settle()
    assert stage.station.withdrawn == [("c-1", "录入错误")]


def test_a_question_about_one_patient_is_dropped_when_another_is_opened(stage: Stage) -> None:
    opened(stage)
    key(stage, Qt.Key.Key_X, on=choose(stage, 1))
    stage.run(stage.page.model.open(WANG))
    assert panel(stage).reason.isHidden()
    panel(stage).reason.confirmed.emit("CT")
    stage.settle()
    assert stage.station.submitted == []
    assert rows_shown(stage) == []


def test_a_pair_of_chinese_medicine_is_entered_by_keyboard(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_1, CTRL)
    key(stage, Qt.Key.Key_Z, ALT, on=edit)
    pair = panel(stage).pair
    assert edit.text() == "", "the key was not typed"
    assert pair.disease.edit.hasFocus()
    pair.disease.edit.setText("肺胀")
    key(stage, Qt.Key.Key_Return, on=pair.disease.edit)
    assert pair.syndrome.edit.hasFocus()
    assert stage.station.submitted == []
    pair.syndrome.edit.setText("痰热壅肺证")
    key(stage, Qt.Key.Key_Return, on=pair.syndrome.edit)
    command = told(stage)
    assert (command.what.text, command.syndrome.text) == ("肺胀", "痰热壅肺证")
    assert (pair.disease.text(), pair.syndrome.text()) == ("", "")


def test_a_pair_that_cannot_be_saved_says_why_and_stays_as_it_was_typed(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_Z, ALT, on=edit)
    pair = panel(stage).pair
    pair.disease.edit.setText("肺胀")
    pair.syndrome.edit.setText("痰热壅肺证")
    key(stage, Qt.Key.Key_Return, on=pair.syndrome.edit)
    assert stage.station.submitted == []
    assert "未保存" in pair._said.text()
    assert pair.disease.text() == "肺胀"


def test_from_the_empty_line_the_arrow_goes_to_the_list_and_ctrl_d_back(stage: Stage) -> None:
    edit = opened(stage)
    key(stage, Qt.Key.Key_Down, on=edit)
    table = panel(stage).listing.table
    assert table.hasFocus()
    assert panel(stage).current() is ROWS[0]
    key(stage, Qt.Key.Key_D, CTRL, stage.window)
    assert edit.hasFocus()


def test_escape_closes_and_forgets_no_typed_word(stage: Stage) -> None:
    edit = opened(stage)
    typed(stage, "fy")
    key(stage, Qt.Key.Key_Escape, on=edit)
    assert panel(stage).isHidden()
    assert opened(stage).text() == "fy"


def test_each_patients_line_is_his_own(stage: Stage) -> None:
    opened(stage)
    typed(stage, "fy")
    stage.run(stage.page.model.open(WANG))
    assert panel(stage).line.field.edit.text() == ""
    stage.run(stage.page.model.open(ZHAO))
    assert panel(stage).line.field.edit.text() == "fy"


def test_a_list_that_could_not_be_read_says_so_and_is_not_shown_as_empty(stage: Stage) -> None:
    stage.station.broken["diagnoses"] = PolicyRefused("x")
    opened(stage)
    stage.run(stage.page.diagnosis_acts.model.refresh())
    assert panel(stage).listing.currentWidget() is panel(stage).listing.note
    assert panel(stage).listing.note.kind.value == "failed"


def test_a_conflict_and_a_refusal_are_said_in_the_row(stage: Stage) -> None:
    found = (row("1", marked=mark(State.CONFLICT)), row("2", "脓毒症", marked=mark(State.REFUSED, number="C-1")))
    stage.station.diagnosis_rows = {ZHAO: found}
    opened(stage)
    stage.run(stage.page.diagnosis_acts.model.refresh())
    states = [one.cells[9].text for one in panel(stage).listing.table.rows.rows]
    assert states == ["有冲突", "C-1 被驳回，见 F12"]
    assert not panel(stage).listing.table.rows.rows[0].is_pending
