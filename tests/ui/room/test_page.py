"""A nurse works in the infusion room with the keyboard and a scanner, over the practice hospital and the station's own intake."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.infusion_room import Lane
from client.commands import AdministerDose, NoteNearMiss, ReportEvent, StepInfusion, StepRoom, StepUnit
from client.records.bedside import InfusionStep, KnownBy
from client.records.room import RoomStep
from offline.views.room import RoomRow
from tests.ui.nurse.keys import press
from tests.ui.nurse.practice_ward import Ward
from ui.marking.crawl import crawl
from ui.room.acts import Act, possible
from ui.room.call_screen import waiting
from ui.room.page import RoomPage
from ui.room.words import left_words


def row(page: RoomPage, name: str) -> RoomRow:
    return next(one for one in page.model.every if one.patient.name == name)


def lane(page: RoomPage) -> Lane:
    assert page.model.chosen is not None
    return page.model.chosen.lane


def choose(ward: Ward, page: RoomPage, name: str) -> RoomRow:
    page.show_row(row(page, name).key)
    ward.settle()
    found = page.model.chosen
    assert found is not None
    return found


def steps(ward: Ward) -> list[RoomStep]:
    return [one.step for one in ward.station.taken if isinstance(one, StepRoom)]


def scan(ward: Ward, page: RoomPage, code: str, by: KnownBy = KnownBy.SCANNED) -> None:
    page.forms.take(code, by)
    ward.settle()


def label(page: RoomPage, name: str, at: int) -> str:
    unit = row(page, name).bottles[at].unit
    assert unit is not None
    return unit.code


def number(page: RoomPage, name: str) -> str:
    return row(page, name).patient.hospital_number or ""


def test_the_room_shows_its_lanes_its_seats_and_what_is_not_known(ward: Ward, room: RoomPage) -> None:
    assert room.lanes.isVisible()
    assert {row.lane for row in room.model.every} == set(Lane)
    faces = {face.seat: face for face in room.seats.rows.faces}
    assert (faces["05"].name, faces["05"].line.split(" ")[0]) == ("祝余", "2/2")
    assert "5" in faces["05"].left
    assert len(faces["05"].chips) == 1, "the call light"
    assert faces["05"].is_soon, "little time left"
    assert faces["06"].left == row_left(room)
    assert faces["12"].is_closed
    assert all(face.spoken for face in room.seats.rows.faces)
    assert ward.errors == []


def row_left(room: RoomPage) -> str:
    said = left_words(row(room, "闻人笛").next, room.model.now)
    assert said
    return said


def test_space_takes_the_patient_from_the_slip_to_the_seat(ward: Ward, room: RoomPage) -> None:
    scan(ward, room, row(room, "戚秋水").slips[0])
    assert room.model.chosen is not None
    assert room.model.chosen.patient.name == "戚秋水"
    room.listing.table.setFocus()
    press(ward, Qt.Key.Key_Space)
    assert lane(room) is Lane.COMPOUND
    press(ward, Qt.Key.Key_Space)
    assert possible(room.model.chosen)[0] is Act.CHECK
    press(ward, Qt.Key.Key_Space)
    assert room.stack.currentWidget() is room.forms.second, "who prepared it does not check it"
    room.forms.second.confirmed.emit("30160", "right")
    ward.settle()
    assert lane(room) is Lane.QUEUE
    press(ward, Qt.Key.Key_Space)
    assert room.model.chosen.stay is not None
    assert room.model.chosen.stay.is_called
    press(ward, Qt.Key.Key_T)
    QTest.keyClicks(room.forms.ask.field.edit, "5")
    QTest.keyClick(room.forms.ask.field.edit, Qt.Key.Key_Return)
    ward.settle()
    assert room.forms.ask.refusal.text(), "somebody sits there"
    room.forms.ask.field.edit.setText("1")
    QTest.keyClick(room.forms.ask.field.edit, Qt.Key.Key_Return)
    ward.settle()
    assert lane(room) is Lane.PUNCTURE
    assert steps(ward) == [RoomStep.ACCEPT, RoomStep.CALL, RoomStep.SEAT]
    made = [one for one in ward.station.taken if isinstance(one, StepUnit)]
    assert [one.author.staff_number for one in made] == ["30112", "30160"]
    scan(ward, room, row(room, "戚秋水").slips[0])
    scan(ward, room, label(room, "戚秋水", 0))
    room.forms.accept()
    ward.settle()
    assert room.forms.give.refusal.text() == "", "the slip with which he was taken in is his wristband here"
    assert lane(room) is Lane.RUN


def test_the_right_bottle_is_hung_after_wristband_and_label(ward: Ward, room: RoomPage) -> None:
    choose(ward, room, "薄言归")
    room.listing.table.setFocus()
    press(ward, Qt.Key.Key_Space)
    scan(ward, room, label(room, "薄言归", 1))
    assert room.refusal.text(), "the patient comes first"
    scan(ward, room, number(room, "薄言归"))
    scan(ward, room, label(room, "薄言归", 1))
    assert room.stack.currentWidget() is room.forms.give
    room.forms.give.note.edit.setText("接瓶")
    room.forms.accept()
    ward.settle()
    assert room.forms.give.refusal.text() == ""
    (dose,) = [one for one in ward.station.taken if isinstance(one, AdministerDose)]
    assert dose.check is not None
    assert (dose.check.patient, dose.check.label) == (KnownBy.SCANNED, KnownBy.SCANNED)
    assert row(room, "薄言归").lane is Lane.RUN


def test_a_wrong_bottle_and_a_wrong_patient_are_a_hard_stop_and_a_near_miss(ward: Ward, room: RoomPage) -> None:
    scan(ward, room, number(room, "宫九歌"))
    scan(ward, room, label(room, "宫九歌", 1))
    assert room.stack.currentIndex() == 0
    assert room.refusal.text()
    scan(ward, room, number(room, "宫九歌"))
    scan(ward, room, label(room, "简疏影", 0))
    assert room.stack.currentIndex() == 0
    assert room.refusal.text()
    told = [one.text for one in ward.station.taken if isinstance(one, NoteNearMiss)]
    assert told == ["wrong-bottle", "wrong-patient"]
    assert not [one for one in ward.station.taken if isinstance(one, AdministerDose)]


def test_who_types_names_two_identifiers(ward: Ward, room: RoomPage) -> None:
    scan(ward, room, number(room, "薄言归"), KnownBy.TYPED)
    assert room.refusal.text()
    scan(ward, room, "薄言归", KnownBy.TYPED)
    assert room.refusal.text() == ""
    scan(ward, room, label(room, "薄言归", 1), KnownBy.TYPED)
    assert room.stack.currentWidget() is room.forms.ask, "why nothing was scanned"
    room.forms.ask.field.edit.setText("扫描枪没电")
    QTest.keyClick(room.forms.ask.field.edit, Qt.Key.Key_Return)
    ward.settle()
    assert room.stack.currentWidget() is room.forms.give
    room.forms.give.note.edit.setText("接瓶")
    room.forms.accept()
    ward.settle()
    (dose,) = [one for one in ward.station.taken if isinstance(one, AdministerDose)]
    assert dose.check is not None
    assert (dose.check.patient, dose.check.words) == (KnownBy.TYPED, "扫描枪没电")


def test_a_reaction_stops_what_runs_and_leaving_early_asks_why(ward: Ward, room: RoomPage) -> None:
    choose(ward, room, "祝余")
    room.listing.table.setFocus()
    press(ward, Qt.Key.Key_R)
    assert room.stack.currentWidget() is room.forms.reaction
    assert room.forms.reaction.kit.text().count("\n") > 3
    room.forms.accept()
    ward.settle()
    assert room.forms.reaction.refusal.text(), "said in words first"
    room.forms.reaction.reason.edit.setText("寒战，皮疹")
    room.forms.reaction.volume.edit.setText("180")
    room.forms.reaction.grade.choose("mild")
    room.forms.accept()
    ward.settle()
    (stop,) = [one for one in ward.station.taken if isinstance(one, StepInfusion)]
    assert stop.step is InfusionStep.STOP
    (told,) = [one for one in ward.station.taken if isinstance(one, StepRoom)]
    assert (told.step, told.recipients) == (RoomStep.REACTION, ("Practitioner/staff-20318",))
    (event,) = [one for one in ward.station.taken if isinstance(one, ReportEvent)]
    assert (event.account, event.place, event.severity) == ("寒战，皮疹", "门诊输液室", "mild")
    assert event.source == stop.doses[0].key
    choose(ward, room, "端木晚")
    press(ward, Qt.Key.Key_Space)
    assert room.stack.currentWidget() is room.forms.ask
    assert room.forms.ask.refusal.text()
    room.forms.ask.field.edit.setText("患者要求离开，已告知")
    room.forms.accept()
    ward.settle()
    assert steps(ward)[-1] is RoomStep.LEAVE
    assert row(room, "端木晚").lane is Lane.GONE


def test_a_room_that_was_never_read_is_not_an_empty_room(ward: Ward) -> None:
    page = RoomPage(ward.desk, ward.station)
    ward.add("room", page)
    ward.show("room")
    assert page.listing.table.model().rowCount() == 0
    assert page.seats.rows.faces == ()
    assert ward.errors == []


def test_the_call_screen_says_numbers_windows_and_masked_names_and_nothing_where_nothing_is_known(
    ward: Ward, room: RoomPage
) -> None:
    press(ward, Qt.Key.Key_E)
    assert room.calls is not None
    assert room.calls.isVisible()
    assert crawl([room.calls]) == [], "it is marked as every window"
    board = room.calls.board
    assert board.spoken() == ("S007 谷*生，1 号窗",)
    assert [one[0] for one in waiting(room.model.every)] == ["S006"]
    said = board.accessibleName()
    assert not any(one.patient.name in said for one in room.model.every)
    board.show_rows(None)
    assert board.spoken() == ("请到服务台询问",)
    room.toggle_calls()
    assert room.calls is None
