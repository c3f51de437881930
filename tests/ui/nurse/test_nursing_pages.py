"""A nurse keeps the balance, writes the record and hands over by keyboard, over the practice ward and the station's own intake."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import CloseFluids, HandOver, RecordFluids, TakeOver, WriteNote
from client.records import Person, Role
from client.records.care import Severity
from offline.mode import Mode
from tests.ui.nurse.keys import opened, press
from tests.ui.nurse.practice_ward import Ward
from ui.nursing.fluid_page import FluidPage
from ui.nursing.handover_page import HandoverPage
from ui.nursing.record_page import RecordPage

CTRL = Qt.KeyboardModifier.ControlModifier
ZHAO = "Patient/p-n3-12"
OTHER = "Patient/p-n3-17"


@pytest.fixture
def fluids(ward: Ward) -> FluidPage:
    found = FluidPage(ward.desk, ward.station)
    ward.add("fluids", found)
    opened(ward, "fluids")
    choose(ward, found, ZHAO)
    return found


@pytest.fixture
def record(ward: Ward) -> RecordPage:
    found = RecordPage(ward.desk, ward.station)
    ward.add("record", found)
    opened(ward, "record")
    choose(ward, found, ZHAO)
    return found


@pytest.fixture
def handover(ward: Ward) -> HandoverPage:
    found = HandoverPage(ward.desk, ward.station)
    ward.add("handover", found)
    opened(ward, "handover")
    choose(ward, found, ZHAO)
    return found


def choose(ward: Ward, page: FluidPage | RecordPage | HandoverPage, patient: str) -> None:
    page.show_patient(patient)
    ward.settle()


def test_a_line_of_entries_is_shown_as_understood_and_saved_whole(ward: Ward, fluids: FluidPage) -> None:
    content = fluids.plate._content
    assert content is not None
    assert content.name == "赵秉衡"
    fluids.begin_line()
    QTest.keyClicks(fluids.line.edit, "o 200 u350 d2 50 v ?")
    assert fluids.preview.text() == "饮食 200\u00a0mL · 尿量 350\u00a0mL · 引流 2 50\u00a0mL · 呕吐 量不详"
    press(ward, Qt.Key.Key_Return)
    (made,) = [one for one in ward.station.taken if isinstance(one, RecordFluids)]
    assert len(made.entries) == 4
    assert fluids.line.text() == ""
    assert "平衡不能算" in fluids.sums[1].text()
    assert "至少" in fluids.sums[1].text()


def test_what_is_not_understood_saves_nothing_and_stays_in_the_line(ward: Ward, fluids: FluidPage) -> None:
    fluids.begin_line()
    QTest.keyClicks(fluids.line.edit, "o 200 q 5")
    press(ward, Qt.Key.Key_Return)
    assert not [one for one in ward.station.taken if isinstance(one, RecordFluids)]
    assert fluids.line.text() == "o 200 q 5"
    assert "看不懂" in fluids.said.text()


def test_one_field_for_each_way_takes_several_at_once_in_an_emergency(ward: Ward, fluids: FluidPage) -> None:
    ward.station.mode = Mode.EMERGENCY
    fluids.begin_batch()
    fluids.batch.fields["urine"].edit.setText("300")
    fluids.batch.fields["stool"].edit.setText("~150")
    fluids.batch.fields["feed"].edit.setText("x")
    QTest.keyClick(fluids.batch.fields["urine"].edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "鼻饲" in fluids.batch.faults.text()
    fluids.batch.fields["feed"].edit.setText("")
    QTest.keyClick(fluids.batch.fields["urine"].edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, RecordFluids)]
    assert [(one.kind.value, one.is_estimate) for one in made.entries] == [("urine", False), ("stool", True)]
    assert "负平衡" in fluids.sums[1].text() or "平衡" in fluids.sums[1].text()


def test_a_day_that_is_over_is_closed_with_one_key(ward: Ward, fluids: FluidPage) -> None:
    ward.loop.run_until_complete(fluids.model.enter("o 300 u 500", "11-19 20:00"))
    fluids.draw()
    assert "未小结" in fluids.sums[2].text() or fluids.model.open_day() is not None
    while fluids.model.open_day() is not None:
        fluids.close_day()
        ward.settle()
    assert [one for one in ward.station.taken if isinstance(one, CloseFluids)]
    assert "已写入体温单" in fluids.said.text()


def test_a_phrase_is_inserted_by_the_slash_and_its_blank_must_be_filled(ward: Ward, record: RecordPage) -> None:
    edit = record.fields["condition"].edit
    record.begin()
    QTest.keyClicks(edit, "/fr")
    assert edit.is_open()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "患者体温____ ℃" in edit.toPlainText()
    assert edit.textCursor().selectedText() == "____"
    record.sign()
    ward.settle()
    assert not [one for one in ward.station.taken if isinstance(one, WriteNote)]
    assert "未填写" in record.said.text()
    QTest.keyClicks(edit, "38.9")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    edit.insertPlainText("畏寒")
    pull = record.model.timeline.pulls[0] if record.model.timeline else None
    assert pull is not None
    record.model.toggle(pull.ident)
    record.sign()
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, WriteNote)]
    assert made.sections[0].sources == pull.rows
    assert made.sections[1].text.startswith("患者体温38.9 ℃，伴畏寒")
    assert edit.toPlainText() == ""


def test_a_nurse_keeps_own_phrases_which_name_nobody_and_takes_them_away_again(ward: Ward, record: RecordPage) -> None:
    edit = record.fields["measures"].edit
    edit.setFocus()
    edit.setPlainText("赵秉衡 半卧位")
    record.own.keep()
    ward.settle()
    assert not record.own.own
    assert "患者姓名" in record.said.text()
    edit.setPlainText("协助半卧位，拍背排痰")
    record.own.keep()
    ward.settle()
    assert [one.text for one in record.own.own] == ["协助半卧位，拍背排痰"]
    record.own.own = record.own.own[:0]
    record.own.read()
    ward.settle()
    assert [one.text for one in record.own.own] == ["协助半卧位，拍背排痰"], "it is there after the next sign-in"
    edit.setPlainText("")
    QTest.keyClicks(edit, "/")
    assert record.phrases.current is not None
    assert record.phrases.current.text == "协助半卧位，拍背排痰", "one's own of this part stand first"
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    ward.settle()
    assert not record.own.own


def test_what_is_signed_leaves_its_own_patients_fields_whoever_stands_there_by_then(
    ward: Ward, record: RecordPage
) -> None:
    record.fields["measures"].set_text("半卧位")
    record.sign()
    record.show_patient(OTHER)
    record.fields["measures"].set_text("")
    ward.settle()
    record.fields["measures"].set_text("翻身")
    (made,) = [one for one in ward.station.taken if isinstance(one, WriteNote)]
    assert made.patient == ZHAO
    choose(ward, record, ZHAO)
    assert record.fields["measures"].text() == "", "signed once, it does not wait to be signed again"
    choose(ward, record, OTHER)
    assert record.fields["measures"].text() == "翻身"


def test_what_is_typed_for_one_patient_waits_for_him(ward: Ward, record: RecordPage) -> None:
    record.fields["measures"].set_text("半卧位")
    choose(ward, record, OTHER)
    assert record.fields["measures"].text() == ""
    choose(ward, record, ZHAO)
    assert record.fields["measures"].text() == "半卧位"


def test_a_handover_that_is_being_written_is_never_signed_for_another_patient(
    ward: Ward, handover: HandoverPage
) -> None:
    handover.begin_give()
    handover.give.severity.choose(Severity.WATCHER.value)
    handover.show_patient(OTHER)
    ward.settle()
    assert handover.model.patient == OTHER
    assert handover.give.isHidden()
    handover.begin_give()
    assert "赵秉衡" not in handover.give.fields["identify"].text()


def test_what_is_typed_of_intake_goes_when_another_patient_comes_from_another_page(
    ward: Ward, fluids: FluidPage
) -> None:
    fluids.begin_line()
    QTest.keyClicks(fluids.line.edit, "o 200")
    fluids.show_patient(OTHER)
    ward.settle()
    assert fluids.line.text() == ""


def test_a_patient_is_given_and_stays_with_the_giver_until_the_receiver_signs_at_his_seat(
    ward: Ward, handover: HandoverPage
) -> None:
    assert handover.model.found is not None
    assert handover.model.found.sheet.present > 30
    handover.begin_give()
    assert "赵秉衡" in handover.give.fields["identify"].text()
    QTest.keyClick(handover.give.severity, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "病情程度" in handover.give.faults.text()
    handover.give.severity.choose(Severity.WATCHER.value)
    if not handover.give.fields["situation"].text().strip():
        handover.give.fields["situation"].set_text("平稳")
    QTest.keyClick(handover.give.severity, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, HandOver)]
    assert made.isbar is not None
    assert "赵秉衡" in handover.alarm.text()
    handover.begin_take()
    for field in handover.take.again:
        field.edit.setText("复述")
    handover.take.words.set_text("盯血氧")
    QTest.keyClick(handover.take.words.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert not handover.second.isHidden(), "the receiver has to prove himself"
    handover.second.confirmed.emit("30199", "wrong")
    ward.settle()
    assert "密码" in handover.take.faults.text()
    handover.second.confirmed.emit("30199", "right")
    ward.settle()
    (taken,) = [one for one in ward.station.taken if isinstance(one, TakeOver)]
    assert (taken.author.reference, taken.beside is not None) == ("Practitioner/30199", True)
    assert "赵秉衡" not in handover.alarm.text()
    assert "复述" in handover.detail.text()


def test_the_receiver_on_an_own_session_refuses_with_a_reason(ward: Ward, handover: HandoverPage) -> None:
    handover.begin_give()
    handover.give.severity.choose(Severity.STABLE.value)
    handover.give.fields["situation"].set_text("平稳")
    handover._save_give()
    ward.settle()
    giver = handover.model.session
    night = Person(reference="Practitioner/night", name="周敏", role=Role.NURSE, staff_number="30199")
    handover.model.session = type(giver)(person=night)  # type: ignore[call-arg]
    handover.model.desk.session = handover.model.session
    handover.draw()
    handover.begin_refuse()
    QTest.keyClick(handover.take.words.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    assert "原因" in handover.take.faults.text()
    handover.take.words.set_text("引流管未交代")
    QTest.keyClick(handover.take.words.edit, Qt.Key.Key_Return, CTRL)
    ward.settle()
    (made,) = [one for one in ward.station.taken if isinstance(one, TakeOver)]
    assert (made.is_accepted, made.reason) == (False, "引流管未交代")
    assert "引流管未交代" in handover.detail.text()


def test_a_handover_of_an_earlier_shift_is_said_to_be_one(ward: Ward, handover: HandoverPage) -> None:
    row = handover.model.row
    assert row is not None
    assert not row.is_given
    assert handover.detail.text().startswith("▲ 本班尚未交班")
    assert "距今" in handover.detail.text()
