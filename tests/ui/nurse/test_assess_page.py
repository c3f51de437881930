"""A nurse assesses by keyboard over the practice ward and the station's own intake: every item, then a total, then the next one in time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AnswerWarning, RecordAssessment, VoidAssessment
from client.records import Person, Role
from offline.mode import Mode
from offline.people import Session
from tests.ui.nurse.keys import opened, press
from tests.ui.nurse.practice_ward import WARD, Ward
from ui.assessments.doctor_page import DoctorAssessPage
from ui.assessments.nurse_page import AssessPage

CTRL = Qt.KeyboardModifier.ControlModifier
ZHAO, NEVER = "Patient/p-n3-12", "Patient/p-n3-17"


@pytest.fixture
def page(ward: Ward) -> AssessPage:
    found = opened(ward, "assess")
    assert isinstance(found, AssessPage)
    return found


def choose(ward: Ward, page: AssessPage, patient: str, form: str) -> None:
    page.pane.open_patient(patient, form, to_form=True)
    ward.settle()


def recorded(ward: Ward) -> list[RecordAssessment]:
    return [one for one in ward.station.taken if isinstance(one, RecordAssessment)]


def sign(ward: Ward, page: AssessPage) -> None:
    QTest.keyClick(page.pane.save, Qt.Key.Key_Return, CTRL)
    ward.settle()


def test_whoever_is_assessed_stands_above_his_form_with_sex_age_number_and_allergy(
    ward: Ward, page: AssessPage
) -> None:
    banner = page.pane.banner
    choose(ward, page, ZHAO, "NEWS2")
    content = banner._content
    assert content is not None
    assert (content.bed, content.name, content.sex) == ("12", "赵秉衡", "男")
    assert content.age.startswith("67")
    assert "2611-04812" in [fact.value for fact in content.facts]
    assert any("青霉素" in allergy for allergy in map(str, content.allergies))
    assert banner.isVisible()
    assert banner.is_whole()
    page.pane.open_patient(NEVER, "NEWS2")
    assert banner._content is None, "nobody's words stand there while another is read"
    ward.settle()
    assert banner._content is not None
    assert banner._content.bed == "17"


def test_late_ones_come_first_and_patients_with_nothing_due_are_there_too(page: AssessPage) -> None:
    rows = page.model.rows()
    late = [row.due.is_late(page.model.now) for row in rows if row.due is not None]
    assert late == sorted(late, reverse=True)
    assert late[0]
    never = next(row for row in rows if row.card.patient is not None and row.card.patient.key == NEVER)
    assert never.due is not None
    assert never.due.last is None
    assert {row.card.patient.key for row in rows if row.card.patient} == {
        card.patient.key for card in page.model.cards if card.patient
    }


def test_number_keys_answer_and_the_total_comes_with_the_last_item_alone(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "BARTHEL")
    pane = page.pane
    keys = (3, 2, 2, 3, 3, 3, 3, 4, 4)
    press(ward, *(Qt.Key(Qt.Key.Key_0 + each) for each in keys))
    assert "尚无总分" in pane.outcome.total.text()
    assert "上下楼梯" in pane.outcome.advice.text()
    assert not pane.save.isEnabled()
    sign(ward, page)
    assert recorded(ward) == []
    press(ward, Qt.Key.Key_3)
    assert "100" in pane.outcome.total.text()
    assert "+50" in pane.outcome.total.text(), "against the assessment before"
    sign(ward, page)
    (made,) = recorded(ward)
    assert made.outcome.total == 100
    assert [tag.key for tag in made.ends], "the Task that asked for it is done"
    assert "已保存" in pane.said.text()
    assert pane.history.table.current_row() is None or page.model.standing.last is not None


def test_a_proposal_is_taken_by_its_key_alone_and_says_from_when(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "NEWS2")
    row = page.pane.view.rows["rr"]
    assert row.edit is not None
    assert row.edit.text() == ""
    assert "26" in row.proposal.text()
    assert "按 P 采用" in row.proposal.text()
    row.setFocus()
    press(ward, Qt.Key.Key_P)
    assert row.edit.text() == "26"
    assert page.model.draft.given["rr"].sign is not None
    row.edit.setFocus()
    row.edit.selectAll()
    QTest.keyClicks(row.edit, "24")
    ward.settle()
    assert page.model.draft.given["rr"].sign is None, "what was typed over is no longer the sign's value"


def test_what_no_body_has_is_said_at_its_item_and_nothing_is_lost(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "NEWS2")
    row = page.pane.view.rows["temp"]
    assert row.edit is not None
    row.edit.setFocus()
    QTest.keyClicks(row.edit, "73.2")
    ward.settle()
    assert row.fault.text() == "此值不可能。"
    assert row.edit.text() == "73.2"
    assert not page.pane.save.isEnabled()
    choose(ward, page, NEVER, "NEWS2")
    assert page.pane.view.rows["temp"].edit.text() == ""  # type: ignore[union-attr]
    choose(ward, page, ZHAO, "NEWS2")
    assert page.pane.view.rows["temp"].edit.text() == "73.2"  # type: ignore[union-attr]


def test_the_rest_of_a_checklist_becomes_no_only_when_it_is_said(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "CAPRINI")
    page.model.answer("cancer", "yes")
    page.pane.view.draw()
    page.pane.draw()
    assert not page.pane.save.isEnabled()
    QTest.mouseClick(page.pane.rest, Qt.MouseButton.LeftButton)
    ward.settle()
    assert page.pane.save.isEnabled()
    assert page.model.draft.given["vte"].value == "no"


def test_a_doctor_is_told_on_his_page_and_answers_there(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "NEWS2")
    for item in tuple(one.id for one in page.model.items()):
        if not page.model.take(item):
            page.model.answer(item, "A")
    page.pane.draw()
    assert "医师" in page.pane.outcome.advice.text()
    sign(ward, page)
    assert "通知" in page.pane.warned.text()
    shen = Person(reference="Practitioner/staff-20417", name="沈亦舟", role=Role.DOCTOR)
    doctor = DoctorAssessPage(page.theme, ward.station, Session(person=shen, ward=WARD, is_offline=False), ward.spawner)
    doctor.show_warning(ZHAO)
    ward.settle()
    assert doctor.model.form_id == "NEWS2"
    doctor.pane.begin_answer()
    doctor.pane.answering.fields[0].edit.setText("已床旁评估，上调氧流量")
    ward.loop.run_until_complete(doctor.model.respond(doctor.model.warnings()[0], doctor.pane.answering.texts[0]))
    (answer,) = [one for one in ward.station.taken if isinstance(one, AnswerWarning)]
    assert answer.author == shen
    page.refresh()
    ward.settle()
    assert page.pane.warned.text() == ""
    doctor.deleteLater()


def test_a_licensed_form_shows_why_it_is_off_and_what_was_assessed_before(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "BRADEN")
    assert "许可" in page.pane.off.text()
    assert page.pane.view.rows == {}
    assert not page.pane.save.isEnabled()
    assert page.model.standing.last is not None


def test_taking_back_wants_a_reason_and_works_in_an_emergency(ward: Ward, page: AssessPage) -> None:
    ward.station.mode = Mode.EMERGENCY
    choose(ward, page, ZHAO, "BARTHEL")
    page.pane.begin_void()
    sign(ward, page)
    assert "请写明原因" in page.pane.voiding.faults.text()
    page.pane.voiding.fields[0].edit.setText("评错了患者")
    sign(ward, page)
    (made,) = [one for one in ward.station.taken if isinstance(one, VoidAssessment)]
    assert made.reason == "评错了患者"
    assert page.model.standing.last is None
    assert page.model.standing.history[0].assessment.status == "entered-in-error"


def test_a_correction_starts_from_the_answers_and_wants_its_reason(ward: Ward, page: AssessPage) -> None:
    choose(ward, page, ZHAO, "BARTHEL")
    before = page.model.standing.last
    assert before is not None
    page.pane.correct()
    ward.settle()
    page.model.answer("feeding", "10")
    page.pane.draw()
    assert page.pane.save.isEnabled()
    sign(ward, page)
    assert "请写明原因" in page.pane.said.text()
    page.model.draft.reason = "进食看错"
    page.pane.draw()
    sign(ward, page)
    (made,) = recorded(ward)
    assert (made.replaces, made.reason) == (before.assessment.key, "进食看错")
    states = {row.assessment.key: row.assessment.status for row in page.model.standing.history}
    assert states[before.assessment.key] == "entered-in-error"
    assert "amended" in states.values()
