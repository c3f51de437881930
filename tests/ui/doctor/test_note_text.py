"""The text of a note: what `/` offers, what an input method does to it, and another patient's words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.doctor.noting import RIGHT, WRONG, begin, text_of
from tests.ui.doctor.people import WANG, ZHAO
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, writes
from ui.doctor.note_text import NoteText
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


# --- the palette -------------------------------------------------------------------------------------------------


def test_slash_offers_data_scores_and_snippets_and_no_generated_text(stage: Stage) -> None:
    stage.page.new_note()
    QTest.keyClicks(text_of(stage), "/")
    offered = text_of(stage).palette_list
    assert offered.is_open
    assert [pull.key for pull in offered.shown][:3] == ["vitals", "abnormal", "orders"]
    titles = [row.title for row in offered.list.rows.rows if row.is_section]
    assert titles == ["数据", "评分", "片段"]


def test_initials_find_a_value_and_it_is_inserted_with_its_time_and_source(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    QTest.keyClicks(text, "/tz")
    QTest.keyClick(text, Qt.Key.Key_Return)
    words = text.toPlainText()
    assert "T 39.5 ℃ 11:08" in words
    assert "BP 90/54 mmHg" in words
    assert "/tz" not in words
    stage.page.notes.editor.title.setText("日常病程")
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert "Observation/8310-5-3" in note.sources


def test_a_pulled_value_that_was_changed_is_no_longer_said_to_come_from_the_chart(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    QTest.keyClicks(text, "/tz")
    QTest.keyClick(text, Qt.Key.Key_Return)
    text.setPlainText(text.toPlainText().replace("39.5", "36.5"))
    stage.settle()
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert note.sources == ()


def test_the_abnormal_results_come_before_the_others(stage: Stage) -> None:
    found = [pull for pull in stage.page.model.pulls() if pull.key.startswith(("abnormal", "result"))]
    assert found[0].key == "abnormal"
    assert found[-1].key == "result-Observation/r5"
    assert "乳酸" in found[0].text
    assert "↑↑" in found[0].text


def test_escape_keeps_the_slash_and_what_was_typed(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    QTest.keyClicks(text, "/ty")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert (text.toPlainText(), text.palette_list.is_open) == ("/ty", False)
    QTest.keyClicks(text, "z")
    assert not text.palette_list.is_open


@pytest.mark.parametrize("typed", ["92/", "次/", "a/"])
def test_a_slash_within_a_value_is_a_slash(stage: Stage, typed: str) -> None:
    stage.page.new_note()
    text = text_of(stage)
    text.insertPlainText(typed[:-1])
    QTest.keyClicks(text, "/")
    assert (text.toPlainText(), text.palette_list.is_open) == (typed, False)


def test_nothing_opens_while_an_input_method_composes(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    QApplication.sendEvent(text, QInputMethodEvent("tiwen/", []))
    QTest.keyClicks(text, "/")
    assert text.palette_list.isHidden()
    done = QInputMethodEvent("", [])
    done.setCommitString("体温/")
    QApplication.sendEvent(text, done)
    assert text.palette_list.isHidden()
    assert "体温/" in text.toPlainText()
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "/")
    assert text.palette_list.isVisible()
    QApplication.sendEvent(text, QInputMethodEvent("t", []))
    assert text.palette_list.isHidden(), "an open list gives way to the input method"


def committed(text: NoteText, words: str) -> None:
    done = QInputMethodEvent("", [])
    done.setCommitString(words)
    QApplication.sendEvent(text, done)


def test_the_slash_key_of_a_chinese_input_method_opens_the_list_and_its_comma_does_not(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    committed(text, "、")
    assert text.palette_list.isVisible()
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert (text.toPlainText(), text.palette_list.is_open) == ("、", False)
    committed(text, "发热")
    committed(text, "、")
    assert not text.palette_list.is_open


def test_on_a_low_screen_the_list_lies_over_the_pane_and_shows_what_can_be_chosen(stage: Stage) -> None:
    stage.size(1366, 640)
    stage.page.focus_notes()
    stage.page.new_note()
    text = text_of(stage)
    QTest.keyClicks(text, "/")
    stage.settle()
    offered = text.palette_list
    assert offered.isVisible()
    assert stage.page.notes.rect().contains(offered.geometry())
    assert offered.list.visibleRegion().boundingRect().height() >= 2 * 28


def test_what_nothing_fits_closes_the_list_and_stays_as_text(stage: Stage) -> None:
    stage.page.new_note()
    text = text_of(stage)
    QTest.keyClicks(text, "/qqqq")
    assert (text.toPlainText(), text.palette_list.is_open) == ("/qqqq", False)


# --- the clipboard -----------------------------------------------------------------------------------------------


def test_text_of_another_patients_note_is_not_pasted(stage: Stage) -> None:
    pane = stage.page.notes
    pane.read("Composition/n1")
    stage.settle()
    pane.reader.text.selectAll()
    copied = pane.reader.text.createMimeDataFromSelection()
    stage.run(stage.page.model.open(WANG))
    stage.page.new_note()
    text_of(stage).insertFromMimeData(copied)
    assert text_of(stage).toPlainText() == ""
    assert "另一位患者" in pane.message.text()
    bare = QMimeData()
    bare.setText(copied.text())
    text_of(stage).insertFromMimeData(bare)
    assert text_of(stage).toPlainText() == "", "also when it came back through another program"


def test_a_title_is_no_way_round(stage: Stage) -> None:
    pane = stage.page.notes
    pane.read("Composition/n1")
    stage.settle()
    pane.reader.text.selectAll()
    pane.reader.text.copy()
    stage.run(stage.page.model.open(WANG))
    stage.page.new_note()
    before = pane.editor.title.text()
    QTest.keyClick(pane.editor.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pane.editor.title.text() == before
    assert "另一位患者" in pane.message.text()


def test_an_answer_to_a_finding_that_is_mended_is_not_sent(stage: Stage) -> None:
    begin(stage, "operation", WRONG)
    (finding,) = [one for one in stage.page.model.note_state().findings if one.rule == "C01"]
    stage.page.notes.findings.answered.emit(finding, "appeal")
    stage.page.notes.reason.confirmed.emit("双侧结石")
    text_of(stage).setPlainText(RIGHT)
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert note.answers == ()


def test_the_patients_own_text_and_text_from_elsewhere_are_pasted(stage: Stage) -> None:
    pane = stage.page.notes
    pane.read("Composition/n1")
    stage.settle()
    pane.reader.text.selectAll()
    copied = pane.reader.text.createMimeDataFromSelection()
    stage.page.new_note()
    text_of(stage).insertFromMimeData(copied)
    assert "患者神清" in text_of(stage).toPlainText()
    other = QMimeData()
    other.setText("指南：每 6 小时复查乳酸")
    text_of(stage).insertFromMimeData(other)
    assert "指南" in text_of(stage).toPlainText()
