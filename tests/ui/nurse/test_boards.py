"""The boards with the keyboard: a skin test begun and read by two, a tube at the right patient, labels chosen, the alarm that calls."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from client.commands import CollectSpecimen, QueryOrder, RecordSkinTest, ReleaseOrder, StartSkinTest
from offline.board_views import SkinState, SpecimenState
from tests.ui.nurse.keys import opened, press, said
from tests.ui.nurse.practice_ward import Ward
from ui.nurse.alarm_strip import NurseAlarm
from ui.nurse.print_centre_page import PrintCentrePage
from ui.nurse.skin_board_page import SkinBoardPage
from ui.nurse.specimen_page import SpecimenPage
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_page import VerifyPage
from ui.printing.label_facts import LabelKind


def test_a_skin_test_is_begun_counts_down_and_is_read_with_a_second_persons_password(ward: Ward) -> None:
    page = cast("SkinBoardPage", opened(ward, "skin"))
    row = next(one for one in page.model.rows if one.state is SkinState.TO_DO and one.drugs)
    ward.loop.run_until_complete(page.model.choose(row.test.key))
    page.draw()
    page.start()
    assert "批号" in page.why_not.text(), "nothing is begun without its batch"
    page.batch.edit.setText("260501C")
    page.start()
    ward.settle()
    assert isinstance(ward.station.taken[-1], StartSkinTest)
    chosen = page.model.chosen
    assert chosen is not None
    assert chosen.state is SkinState.RUNNING
    ward.wait(21 * 60)
    page.refresh()
    ward.settle()
    page.outcome.choose("negative")
    page.read()
    page.second.confirmed.emit("30900", "wrong")
    ward.settle()
    assert isinstance(ward.station.taken[-1], StartSkinTest), "a wrong password signs nothing"
    page.second.confirmed.emit("30900", "right")
    ward.settle()
    read, freed = ward.station.taken[-2:]
    assert isinstance(read, RecordSkinTest)
    assert isinstance(freed, ReleaseOrder)
    assert read.second is not None
    assert (read.batch, read.second.name) == ("260501C", "周敏")
    assert not ward.errors


def test_the_wrong_wristband_and_the_wrong_tube_are_shouted_and_nothing_is_charted(ward: Ward) -> None:
    page = cast("SpecimenPage", opened(ward, "specimens"))
    rows = [row for row in page.model.rows if row.state is SpecimenState.TO_COLLECT]
    mine = rows[0]
    other = next(row for row in rows if row.patient != mine.patient)
    ward.loop.run_until_complete(page.model.choose(mine.code))
    page.draw()
    for scanned, words in ((other.numbers[0], "患者不对"), (mine.numbers[0], "患者正确"), (other.code, "管不对")):
        page.scan.edit.setText(scanned)
        page.read_scan()
        ward.settle()
        assert words in page.verdict.text()
    assert ward.station.taken == []
    page.scan.edit.setText(mine.code)
    page.read_scan()
    ward.settle()
    (taken,) = ward.station.taken
    assert isinstance(taken, CollectSpecimen)
    assert (taken.code, taken.patient_code) == (mine.code, mine.numbers[0])


def test_who_is_chosen_anew_is_scanned_anew(ward: Ward) -> None:
    page = cast("SpecimenPage", opened(ward, "specimens"))
    first, second = page.model.rows[:2]
    ward.loop.run_until_complete(page.model.choose(first.code))
    page.scan.edit.setText(first.numbers[0])
    page.read_scan()
    ward.loop.run_until_complete(page.model.choose(second.code))
    assert page.model.wristband == ""


def test_labels_are_of_the_ticked_patients_and_the_chosen_kinds(ward: Ward) -> None:
    page = cast("PrintCentrePage", opened(ward, "labels"))
    wanted = QSignalSpy(page.preview_wanted)
    assert page.patients() == frozenset()
    page.show_preview()
    assert "勾选患者" in page.why_not.text()
    page.people.table.setFocus()
    press(ward, Qt.Key.Key_Space)
    page.show_preview()
    assert "种类" in page.why_not.text()
    page.kinds[LabelKind.INFUSION].setChecked(True)
    page.show_preview()
    ((ask,),) = said(wanted)
    assert len(getattr(ask, "patients")) == 1  # noqa: B009  # a signal carries an object
    page.tick_all()
    assert len(page.patients()) == len(page.model.cards)
    page.tick_none()
    assert page.patients() == frozenset()


def test_a_question_is_sent_with_the_keyboard_and_the_order_waits(ward: Ward, verify: VerifyPage) -> None:
    group = next(one for one in verify.model.groups if not (one.is_stop or one.needs_more))
    ward.loop.run_until_complete(verify.model.choose(slot_of_verify(group)))
    verify.draw()
    press(ward, Qt.Key.Key_Q)
    verify.acts.query.confirmed.emit("dose", "请确认剂量")
    ward.settle()
    (asked,) = ward.station.taken
    assert isinstance(asked, QueryOrder)
    chosen = verify.model.chosen
    assert chosen is not None
    assert chosen.is_queried
    assert not verify.accept.isEnabled()
    verify.verify()
    assert "尚未答复" in verify.why_not.text()


def test_enter_verifies_only_what_was_ticked(ward: Ward, verify: VerifyPage) -> None:
    group = next(one for one in verify.model.groups if not (one.is_stop or one.needs_more))
    ward.loop.run_until_complete(verify.model.choose(slot_of_verify(group)))
    verify.draw()
    verify.confirm()
    assert "空格" in verify.why_not.text()
    verify.tick()
    ward.wait()
    verify.confirm()
    ward.settle()
    assert [type(one).__name__ for one in ward.station.taken] == ["VerifyOrder"]


def test_the_alarm_names_what_waits_longest_sounds_once_and_falls_silent_when_all_is_done(ward: Ward) -> None:
    heard: list[str] = []

    class Bell:
        def __call__(self) -> None:
            heard.append("bell")

    page = ward.pages["verify"]
    desk = page.desk
    object.__setattr__(desk, "sound", Bell())
    alarm = NurseAlarm(desk)
    alarm.open()
    ward.settle()
    assert alarm.waiting
    assert "待核对" in alarm.words()
    assert heard == ["bell"]
    names = {one.patient_name for one in alarm.waiting}
    assert any(name in alarm.words() for name in names)
    alarm.hide_names(True)
    assert not any(name in alarm.words() for name in names), "the corridor reads no name"
    alarm.hide_names(False)
    alarm.look()
    assert heard == ["bell"], "the same things do not sound again"
    due = alarm.due_tests()
    assert [one.bed for one in due] == ["23"], "a test whose time has come calls on every page"
    ward.wait(9 * 60)
    alarm.look()
    assert len(alarm.due_tests()) == 2, "the countdown goes on between two readings"
    assert len(heard) == 2
    assert not alarm.over_time()
    ward.wait(4 * 3600)
    alarm.look()
    assert [person.bed for person, _ in alarm.over_time()] == ["25"]
    assert alarm.words().startswith("血袋超过输注时限 1 袋：25 床"), "blood that runs for too long stands first"
    assert len(heard) == 3
    alarm.leave()
    alarm.deleteLater()
