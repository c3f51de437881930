"""Notes as people work with them: folders, forms, findings, versions, what is due."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import CosignNote, DismissDeadline, ReplyToFinding
from client.errors import StoreFull
from client.records import Code
from offline.views import NoteRow
from tests.ui.doctor.noting import RIGHT, WRONG, begin, foot, show, signed_note, text_of
from tests.ui.doctor.people import NOW, WANG, ZHAO, notes
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation, writes
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(2560, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


# --- folders -----------------------------------------------------------------------------------------------------


def test_all_nine_folders_stand_with_their_counts_and_the_notes_below(stage: Stage) -> None:
    rows = stage.page.notes.tree.table.rows.rows
    heads = [(row.title, row.remark) for row in rows if row.is_section]
    assert len(heads) == 9
    assert ("病程记录", "3") in heads
    assert [row.key for row in rows if not row.is_section] == ["Composition/n3", "Composition/n2", "Composition/n1"]


def test_the_folders_fold_to_a_strip_and_open_again(stage: Stage) -> None:
    tree = stage.page.notes.tree
    tree.fold_button.click()
    assert (tree.width(), tree.table.isVisible()) == (36, False)
    tree.fold_button.click()
    assert tree.table.isVisible()


def test_a_replaced_note_is_found_as_a_version_and_compared(stage: Stage) -> None:
    old = signed_note("Composition/a", "右肾结石", superseded_by="Composition/b")
    new = signed_note("Composition/b", "左肾结石", replaces="Composition/a", reason="侧别笔误", status="amended")
    show(stage, new, old)
    pane = stage.page.notes
    keys = [row.key for row in pane.tree.table.rows.rows if not row.is_section]
    assert keys == ["Composition/b"]
    pane.read("Composition/b")
    stage.settle()
    assert "侧别笔误" in pane.reader.why.text()
    pane.compare_button.click()
    assert pane.reader.text.toPlainText() == "右左肾结石", (
        "what was removed stands struck through beside what was added"
    )
    pane.read("Composition/a")
    stage.settle()
    assert pane.reader.text.toPlainText() == "右肾结石"
    assert not pane.correct_button.isVisible(), "an older version is not corrected"


# --- forms -------------------------------------------------------------------------------------------------------


def test_a_form_with_empty_required_fields_is_not_signed_and_says_which(stage: Stage) -> None:
    begin(stage, "operation")
    assert "手术名称" in foot(stage)
    stage.page.writing.sign()
    stage.settle()
    assert writes(stage.station.submitted) == []


def test_the_kinds_of_notes_are_left_by_escape_and_by_another_patient(stage: Stage) -> None:
    pane = stage.page.notes
    stage.page.writing.choose()
    assert pane.stack.currentWidget() is pane.chooser
    QTest.keyClick(pane.chooser.table, Qt.Key.Key_Escape)
    assert pane.stack.currentWidget() is pane.reader
    stage.page.writing.choose()
    stage.run(stage.page.model.open(WANG))
    assert pane.stack.currentWidget() is not pane.chooser
    assert stage.page.model.notes.draft(WANG).is_empty


def test_tab_goes_from_one_empty_field_to_the_next(stage: Stage) -> None:
    begin(stage, "operation")
    text = text_of(stage)
    assert "姓名：赵秉衡\n科别：内三病区\n年龄：67 岁\n床号：12\n住院号：2611-04812" in text.toPlainText()
    assert text.textCursor().selectedText() == "{是/否}"
    QTest.keyClicks(text, "y")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "{手术开始日期时间}"


def test_a_whole_form_is_signed_with_its_typed_fields(stage: Stage) -> None:
    begin(stage, "operation", RIGHT)
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    fields = {field.id: field for section in note.sections for field in section.fields}
    assert fields["blood-loss"].amount is not None
    assert fields["end"].at == NOW.replace(hour=10, minute=40, second=0)
    assert note.title == "手术记录"
    assert "术中失血量：50 mL" in note.text
    assert "{" not in note.text, "a field that was left empty is not in the signed text"
    assert "第一助手" not in note.text


def test_a_daily_note_begins_with_the_last_signs_and_quotes_them(stage: Stage) -> None:
    begin(stage, "daily-progress")
    text = text_of(stage).toPlainText()
    assert "查体：T 39.5 ℃ 11:08" in text
    text_of(stage).setPlainText(text.replace("{病情变化}", "发热").replace("{处理}", "抗感染"))
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert "Observation/8310-5-3" in note.sections[0].sources


def test_a_form_survives_the_station_with_its_template(stage: Stage) -> None:
    begin(stage, "operation", RIGHT)
    stage.run(stage.page.model.keep_notes())
    kept = stage.station.kept_drafts[ZHAO]
    assert kept.form.template == "operation"


# --- findings ----------------------------------------------------------------------------------------------------


def test_the_seeds_contradiction_stands_under_the_note_and_is_not_signed_over(stage: Stage) -> None:
    begin(stage, "operation", WRONG)
    assert stage.page.notes.findings.isVisible()
    assert "C01" in foot(stage)
    stage.page.writing.sign()
    stage.settle()
    assert writes(stage.station.submitted) == []
    text_of(stage).setPlainText(RIGHT)
    stage.settle()
    assert not stage.page.notes.findings.isVisible()


def test_an_answer_with_its_reason_lets_the_author_sign_and_goes_with_the_note(stage: Stage) -> None:
    begin(stage, "operation", WRONG)
    (finding,) = [one for one in stage.page.model.note_state().findings if one.rule == "C01"]
    stage.page.notes.findings.answered.emit(finding, "appeal")
    panel = stage.page.notes.reason
    assert panel.isVisible()
    panel.confirmed.emit("双侧结石，本次先行右侧")
    stage.settle()
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert [(one.rule, one.reason) for one in note.answers] == [("C01", "双侧结石，本次先行右侧")]


def test_a_finding_about_a_signed_note_is_answered(stage: Stage) -> None:
    show(stage, signed_note("Composition/w", WRONG))
    record = stage.run(stage.station.record(ZHAO))
    (finding,) = [one for one in record.findings["Composition/w"] if one.rule == "C01"]
    stage.page.notes.findings.answered.emit(finding, "fixed")
    stage.settle()
    (reply,) = [one for one in stage.station.submitted if isinstance(one, ReplyToFinding)]
    assert (reply.note, reply.answer.rule, reply.answer.answer) == ("Composition/w", "C01", "fixed")


# --- corrections and signatures ----------------------------------------------------------------------------------


def test_a_signed_note_is_corrected_as_a_new_version_with_its_reason(stage: Stage) -> None:
    show(stage, signed_note("Composition/w", WRONG))
    stage.page.notes.correct_button.click()
    stage.page.notes.reason.confirmed.emit("侧别笔误")
    stage.settle()
    assert text_of(stage).toPlainText() == WRONG
    text_of(stage).setPlainText(RIGHT)
    stage.page.writing.sign()
    stage.settle()
    (note,) = writes(stage.station.submitted)
    assert (note.replaces, note.replaces_version, note.reason) == ("Composition/w", "1", "侧别笔误")


def test_another_doctors_note_can_be_co_signed_and_ones_own_cannot(stage: Stage) -> None:
    show(stage, signed_note("Composition/w", RIGHT))
    assert stage.page.notes.cosign_button.isVisible()
    stage.page.notes.cosign_button.click()
    stage.settle()
    (signature,) = [one for one in stage.station.submitted if isinstance(one, CosignNote)]
    assert (signature.note, signature.version) == ("Composition/w", "1")
    mine = signed_note("Composition/m", RIGHT, author="沈亦舟", author_key="Practitioner/d1")
    show(stage, mine)
    assert not stage.page.notes.cosign_button.isVisible()


def test_the_plan_after_an_operation_becomes_drafts_and_is_signed_by_nobody(stage: Stage) -> None:
    show(stage, signed_note("Composition/w", RIGHT))
    stage.page.notes.plan_button.click()
    stage.settle()
    sheet = stage.page.model.sheet
    assert sheet is not None
    assert [(line.draft.catalogue_id, line.draft.remark) for line in sheet.lines] == [
        ("NPO", "术后 6 h"),
        ("POS-FLAT6", "术后"),
    ]
    assert "止痛泵" in stage.page.notes.message.text(), "what has no order in the pack is named"
    assert stage.station.submitted == []
    stage.page.notes.plan_button.click()
    again = stage.page.model.sheet
    assert again is not None
    assert len(again.lines) == 2, "not drafted twice"


def test_lying_flat_for_other_hours_is_not_turned_into_the_order_for_six(stage: Stage) -> None:
    show(stage, signed_note("Composition/w", RIGHT.replace("平卧时间：6 h", "平卧时间：8 h")))
    plan = stage.page.model.plan_of(stage.page.notes.present())
    assert plan is not None
    assert [draft.catalogue_id for draft in plan.drafts] == ["NPO"]
    assert "体位管理：去枕平卧" in plan.by_hand


# --- what is due -------------------------------------------------------------------------------------------------


def test_what_is_to_be_written_stands_with_its_countdown_and_opens_its_form(stage: Stage) -> None:
    duties = stage.page.summary.duties
    names = [row.cells[0].text for row in duties.listing.table.rows.rows]
    assert names == ["入院记录", "主任医师首次查房记录", "日常病程记录（11-22）"]
    assert "超时" in duties.listing.table.rows.rows[0].cells[1].text
    duties.listing.table.choose(duties.listing.table.rows.rows[1].key)
    duties.write_button.click()
    stage.settle()
    note = stage.page.model.note
    assert note is not None
    assert (note.title, note.form.template) == ("主任医师首次查房记录", "senior-round")


def test_a_question_about_one_patients_note_is_not_answered_for_another(stage: Stage) -> None:
    duties = stage.page.summary.duties
    duties.dismiss_button.click()
    duties.reason.set_reason("已在纸质病历书写")
    stage.run(stage.page.model.open(WANG))
    assert duties.reason.isHidden()
    duties.reason._say()
    stage.settle()
    assert stage.station.submitted == []


def test_ignoring_needs_a_reason_and_is_kept(stage: Stage) -> None:
    duties = stage.page.summary.duties
    duties.dismiss_button.click()
    duties.reason._say()
    stage.settle()
    assert stage.station.submitted == []
    duties.reason.set_reason("已在纸质病历书写")
    duties.reason._say()
    stage.settle()
    (dismissed,) = [one for one in stage.station.submitted if isinstance(one, DismissDeadline)]
    assert (dismissed.rule, dismissed.reason) == ("T01", "已在纸质病历书写")


# --- bad luck ----------------------------------------------------------------------------------------------------


def test_a_record_that_could_not_be_read_is_said_so_and_a_note_can_still_be_signed(stage: Stage) -> None:
    stage.station.broken["record"] = StoreFull("test")
    stage.run(stage.page.model.refresh())
    begin(stage, "operation", WRONG)
    assert "未质控" in foot(stage)
    stage.page.writing.sign()
    stage.settle()
    assert len(writes(stage.station.submitted)) == 1


def test_hostile_notes_are_shown_as_text(stage: Stage) -> None:
    odd = [
        replace_note(row, title="<b>x</b>" * 40, text="<script>1</script>\u202e" + "长" * 3000, kind=Code(text=""))
        for row in notes()
    ]
    show(stage, *odd)
    stage.page.notes.read(odd[0].note.key)
    stage.settle()
    assert "<script>" in stage.page.notes.reader.text.toPlainText()


def replace_note(row: NoteRow, **changes: object) -> NoteRow:
    return NoteRow(note=msgspec.structs.replace(row.note, **changes))


def test_in_an_emergency_a_note_is_written_as_ever(theme: Theme, languages: Languages) -> None:
    stage = Stage(theme, languages, station=FakeStation(is_emergency=True))
    stage.size(1366, 768)
    stage.run(stage.page.model.open(ZHAO))
    begin(stage, "operation", RIGHT)
    stage.page.writing.sign()
    stage.settle()
    assert len(writes(stage.station.submitted)) == 1
    stage.close()
