"""The day's work in a doctor's hands: what was asked of the records department, and who is on duty."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.commands import AskRecords
from client.records.notes import RecordRequestKind
from offline import scopes
from offline.projection.day import on_duty
from offline.scopes import Answered, Question
from tests.ui.nurse.practice_ward import AT_MS, MOMENT
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_results import press
from tests.ui.workplace.test_seat import ZHAO, doctor
from ui.people.day_page import DayPage


def opened(office: Office) -> DayPage:
    office.sign_in(SHEN)
    one = doctor(office)
    one.page.open_patient(ZHAO)
    office.settle()
    QTest.keyClick(one.window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    office.settle()
    assert one.window.current_page() == "day"
    return one.day.page


def texts(page: DayPage) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in page.listing.table.rows.rows]


def test_requests_stand_with_their_state_and_the_reason_of_a_refusal(office: Office) -> None:
    rows = texts(opened(office))
    states = {row[0]: row[3] for row in rows if row[0] != "解锁"}
    assert states["借阅"].startswith("批准至")
    assert states["召回"] == "已申请，未答复"
    assert states["归档"].startswith("被拒：已由质控处理")
    assert len([row for row in rows if row[0] == "解锁"]) == 3


def test_a_record_is_asked_for_by_keyboard_about_the_open_patient_and_waits_here(office: Office) -> None:
    page = opened(office)
    press(office, page.listing.table, Qt.Key.Key_N)
    assert page.form.isVisible()
    assert "12 赵秉衡" in page.form.title.text()
    page.form.saved.emit()
    assert "缺" in page.form.faults.text(), "nothing is asked without what, which and why"
    page.form.kind.choose(RecordRequestKind.BORROW.value)
    page.form.document.edit.setText("2024-06 住院病案")
    page.form.reason.edit.setText("核对过敏史")
    page.form.saved.emit()
    office.settle()
    assert not page.form.isVisible()
    (row,) = [row for row in texts(page) if "2024-06" in row[2]]
    assert row[3] == "已申请，存本站"
    (entry,) = office.loop.run_until_complete(office.workplace.station.queue())
    assert entry.kind == AskRecords.__struct_config__.tag


def test_the_roster_is_what_central_named_and_unknown_where_it_was_not_asked(office: Office) -> None:
    page = opened(office)
    assert "本站未知" in page.known.text()
    keys = ("PractitionerRole/role-20117", "PractitionerRole/role-20345")
    station = office.workplace.station
    answer = Answered(keys=keys, at_ms=AT_MS)
    office.loop.run_until_complete(station._db.write(lambda books: scopes.keep(books, Question.DIRECTORY, answer)))
    page.read()
    office.settle()
    rows = [[cell.text for cell in row.cells] for row in page.duty.table.rows.rows]
    assert rows == [["顾明澜", "主任医师", "08:00-17:30", "—"], ["梁昀", "住院医师", "时间未知", "—"]]


def test_a_doctor_whose_times_are_known_and_not_of_today_is_not_here() -> None:
    role = {"availableTime": [{"daysOfWeek": ["fri"], "allDay": True}], "practitioner": {"display": "顾"}}
    assert MOMENT.weekday() == 4
    assert on_duty("k", role, MOMENT).hours == ("24 h",)
    later = on_duty("k", role, MOMENT + timedelta(days=1))
    assert (later.hours, later.is_off) == ((), True)
