"""A nurse answers a suspected infection and reports an event by keyboard over the practice ward and the station's own intake."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AnswerSuspicion, ReportEvent, SayInCase
from client.records.cases import InfectionAnswer
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.bed_facts import risks
from ui.safety.case_page import CasePage

CTRL = Qt.KeyboardModifier.ControlModifier
SUSPECTED, FELL = "Patient/p-n3-33", "Patient/p-n3-23"


def press(ward: Ward, page: CasePage, key: Qt.Key) -> None:
    QTest.keyClick(page.pane.listing.table, key)
    ward.settle()


def test_a_suspicion_with_its_thread_is_answered_with_why_and_leaves_the_bed_card(ward: Ward, cases: CasePage) -> None:
    pane = cases.pane
    assert "监测系统 HAP-02" in pane.detail.text()
    assert "请确认痰标本留取方式" in pane.detail.text()
    cards = {one.patient.key: one for one in cases.model.cards if one.patient is not None}
    assert [one.kind for one in risks(cards[SUSPECTED])][:1] == ["infection"]
    press(ward, cases, Qt.Key.Key_X)
    QTest.keyClick(pane.answer.text.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "请写明理由" in pane.answer.faults.text()
    pane.answer.text.set_text("痰标本为口咽拭子，胸片无变化")
    QTest.keyClick(pane.answer.text.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, AnswerSuspicion)]
    assert made.answer is InfectionAnswer.EXCLUDE
    assert "已排除" in pane.detail.text()
    assert not pane.buttons["C"].isEnabled()
    cards = {one.patient.key: one for one in cases.model.cards if one.patient is not None}
    assert "infection" not in [one.kind for one in risks(cards[SUSPECTED])]


def test_a_line_is_written_into_the_thread(ward: Ward, cases: CasePage) -> None:
    press(ward, cases, Qt.Key.Key_M)
    cases.pane.saying.text.set_text("痰标本为晨痰，今日复送")
    QTest.keyClick(cases.pane.saying.text.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, SayInCase)]
    assert made.text == "痰标本为晨痰，今日复送"
    assert "痰标本为晨痰，今日复送" in cases.pane.detail.text()


def test_what_central_says_of_a_report_stands_beside_it(ward: Ward, cases: CasePage) -> None:
    press(ward, cases, Qt.Key.Key_2)
    assert "护理部已受理，三日内科室讨论" in cases.pane.detail.text()
    assert "扶门框滑坐于地" in cases.pane.detail.text()


def test_a_report_keeps_what_is_typed_until_it_is_signed_and_is_never_of_another_patient(
    ward: Ward, cases: CasePage
) -> None:
    pane, form = cases.pane, cases.pane.report
    pane.show_events()
    pane.report_of(SUSPECTED)
    ward.settle()
    form.kind.choose("tube")
    form.account.set_text("翻身时胃管脱出")
    pane.drop_forms()
    ward.settle()
    pane.report_of(FELL)
    ward.settle()
    assert (form.kind.code(), form.account.text()) == ("", "")
    pane.report_of(SUSPECTED)
    ward.settle()
    assert (form.kind.code(), form.account.text()) == ("tube", "翻身时胃管脱出")
    assert form.place.text() == "33"
    QTest.keyClick(form.account.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "请选择程度" in form.faults.text()
    form.grade.choose("none")
    QTest.keyClick(form.account.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, ReportEvent)]
    assert (made.patient, made.event.code, made.is_anonymous) == (SUSPECTED, "tube", False)
    pane.report_of(SUSPECTED)
    ward.settle()
    assert form.account.text() == ""
