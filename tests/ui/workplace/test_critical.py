"""The alarm and the loop of a critical value at both stations, by keyboard, with central away."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from client.clinical.critical import Level, Stage
from client.commands import Command
from client.records import Person
from offline import commands_kept
from tests.ui.doctor.clipping import clipped
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import doctor, key, nurse
from ui.doctor.results_model import Action
from ui.results.critical_forms import CriticalForm
from ui.results.critical_model import lacks_read_back, missing, next_stage
from ui.results.critical_page import CriticalPage
from ui.results.critical_rows import value_rows
from ui.results.critical_strip import CriticalStrip
from ui.results.critical_words import note_block

CTRL = Qt.KeyboardModifier.ControlModifier
LACTATE = "2518-9"


def at_work(office: Office, person: Person) -> tuple[CriticalStrip, CriticalPage]:
    """Signed in, on the page, the lactate of bed 12 chosen."""
    office.sign_in(person)
    seat: Any = office.seat.person
    key(seat.window, Qt.Key.Key_F10)
    office.settle()
    page: CriticalPage = seat.critical
    value = next(one for one in page.desk.values or () if one.result.code.code == LACTATE and not one.is_closed)
    page.listing.table.choose(value.result.key)
    office.settle()
    return seat.alarm, page


def fill(form: CriticalForm, *texts: str) -> None:
    for field, text in zip(form.fields(), texts, strict=False):
        typed(field.edit, text)


def typed(edit: QLineEdit, text: str) -> None:
    """As an input method gives it: Qt's test keys know ASCII only."""
    edit.setText(text)
    edit.textEdited.emit(text)


def save(office: Office, form: CriticalForm) -> None:
    key(form.fields()[0].edit, Qt.Key.Key_Return, CTRL)
    office.settle()


def stored(office: Office) -> list[Command]:
    """What stands in the outbox, oldest first."""
    station = office.workplace.station
    entries = office.loop.run_until_complete(station.queue())
    idents = [one.command for one in entries]
    kept = office.loop.run_until_complete(station._db.read(lambda books: commands_kept.several(books, idents)))
    return [one.command for one in sorted(kept, key=lambda one: one.seq)]


def test_the_alarm_stands_in_both_windows_under_the_bar_and_pushes_the_page_down(office: Office) -> None:
    office.sign_in(SHEN)
    window, strip = doctor(office).window, doctor(office).alarm
    office.settle()
    assert strip.isVisible()
    assert "12 床 赵秉衡" in strip.accessibleName()
    bar, banner = window.bar, doctor(office).page.banner
    top = strip.mapTo(window, strip.rect().topLeft()).y()
    assert top >= bar.mapTo(window, bar.rect().bottomLeft()).y()
    assert banner.mapTo(window, banner.rect().topLeft()).y() >= top + strip.height()
    assert office.workplace.theme is not None


def test_it_counts_up_and_says_who_is_to_be_called(office: Office) -> None:
    office.sign_in(LIU_AN)
    strip = nurse(office).alarm
    office.settle()
    first = strip.first
    assert first is not None
    assert strip.desk.level(first) is Level.HEAD
    assert "科主任" in strip._facts.text()
    before = strip._elapsed.text()
    office.workplace.station.clock.advance(61)  # type: ignore[attr-defined]  # a clock that tests set
    strip.tick()
    assert strip._elapsed.text() != before


def test_f10_opens_the_value_with_those_before_it_and_a_lamp_for_every_department(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    detail = page.detail
    assert detail._large.text() == "4.1 mmol/L ↑"
    assert "前值" in detail._facts.text()
    assert "○ 呼吸与危重症医学科 内三病区" in detail._lamps.text()
    assert "○ 血液净化中心" in detail._lamps.text()
    assert "默认值" in "".join(detail._heads["clock"].accessibleName())


def test_a_read_back_that_is_wrong_is_not_saved_and_says_what_is_wrong(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    key(page.listing.table, Qt.Key.Key_R)
    office.settle()
    fill(page.read_back, "1.4", "mmol/L", "", "王桂兰", "19")
    save(office, page.read_back)
    said = page.read_back.faults.text()
    for words in ("复述的数值与结果不符", "缺来电人", "姓名与该患者不符", "号码、年龄或出生年与该患者不符"):
        assert words in said
    assert stored(office) == []
    assert page.read_back.value.text() == "1.4", "what was typed stays"


def test_a_right_read_back_lights_the_lamp_of_this_ward(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    key(page.listing.table, Qt.Key.Key_R)
    fill(page.read_back, "4.1", "mmol/L", "检验科 韩柏舟", "zbh", "1959")
    save(office, page.read_back)
    (command,) = stored(office)
    assert type(command).__name__ == "TellCritical"
    assert page.read_back.isHidden()
    assert "● 呼吸与危重症医学科 内三病区：柳安" in page.detail._lamps.text()
    assert "复述 4.1 mmol/L" in "".join(cell.text for row in page.detail.told.table.rows.rows for cell in row.cells)


def test_a_nurse_is_offered_neither_acknowledging_nor_handling(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    assert not page.acts.acknowledge.isVisible()
    assert not page.acts.handle.isVisible()
    for which in (Qt.Key.Key_A, Qt.Key.Key_H):
        key(page.listing.table, which)
        office.settle()
    assert page.answer.isHidden()
    assert page.handle.isHidden()


def test_a_doctor_acknowledges_handles_and_the_loop_is_closed_with_central_away(office: Office) -> None:
    strip, page = at_work(office, SHEN)
    open_before = strip.accessibleName()
    key(page.listing.table, Qt.Key.Key_A)
    office.settle()
    key(page.answer, Qt.Key.Key_3)
    office.settle()
    value = page.current
    assert value is not None
    assert (value.is_acknowledged, value.is_closed) == (True, False)
    key(page.listing.table, Qt.Key.Key_H)
    office.settle()
    page.handle.decision.choose("none")
    save(office, page.handle)
    assert "缺理由" in page.handle.faults.text(), "nothing without a reason"
    fill(page.handle, "补液中，1 小时后复查")
    save(office, page.handle)
    value = page.current
    assert value is not None
    assert value.is_closed
    assert [type(one).__name__ for one in stored(office)] == ["AcknowledgeResult", "HandleCritical"]
    assert strip.accessibleName() != "" != open_before


def test_the_loop_goes_into_the_progress_note_as_text_to_be_signed(office: Office) -> None:
    _, page = at_work(office, SHEN)
    key(page.listing.table, Qt.Key.Key_B)
    office.settle()
    window = doctor(office)
    assert window.window.current_page() == "doctor"
    note = window.page.model.note
    assert note is not None
    assert "危急值：动脉血乳酸 4.1 mmol/L ↑" in note.text
    assert stored(office) == [], "nothing was signed"


def test_a_note_that_was_begun_keeps_its_text_before_the_block(office: Office) -> None:
    office.sign_in(SHEN)
    page = doctor(office).page
    page.open_patient("Patient/p-n3-12")
    office.settle()
    page.new_note()
    page.model.write_note("日常病程记录", "上午查房。")
    key(doctor(office).window, Qt.Key.Key_F10)
    office.settle()
    doctor(office).critical.offer_note()
    office.settle()
    note = page.model.note
    assert note is not None
    assert note.text.startswith("上午查房。\n\n危急值")


def test_a_value_written_into_the_note_of_one_patient_leaves_no_review_of_another_open(office: Office) -> None:
    _, page = at_work(office, SHEN)
    window = doctor(office)
    other = next(line.patient for line in window.page.model.patients.lines if line.patient != "Patient/p-n3-12")
    window.page.open_patient(other)
    office.settle()
    window.page.acts.review()
    assert not window.page.orders.review.isHidden()
    key(page.listing.table, Qt.Key.Key_B)
    office.settle()
    assert window.page.model.patient == "Patient/p-n3-12"
    assert not window.page.acts.reviews.is_open
    assert window.page.orders.review.isHidden()


def test_a_value_called_in_is_entered_by_hand_and_sounds_the_alarm(office: Office) -> None:
    strip, page = at_work(office, LIU_AN)
    before = len(strip.desk.values or ())
    key(page.listing.table, Qt.Key.Key_N)
    office.settle()
    form = page.phone
    fill(form, "15", "xj")
    office.settle()
    assert "王桂兰" in form.meant.text()
    typed(form.test.edit, "2823-3")
    office.settle()
    assert form.unit.text() == "mmol/L"
    typed(form.value.edit, "6.8")
    office.settle()
    assert form.flag.choice() == "HH", "the pack's limit proposes; it is shown"
    for field, text in (
        (form.caller, "检验科 韩柏舟"),
        (form.again, "8.6"),
        (form.name, "王桂兰"),
        (form.number, "79"),
    ):
        typed(field.edit, text)
    save(office, form)
    assert "复述的数值与结果不符" in form.faults.text()
    assert stored(office) == []
    typed(form.again.edit, "6.8")
    save(office, form)
    (command,) = stored(office)
    assert type(command).__name__ == "ReportCritical"
    assert len(strip.desk.values or ()) == before + 1
    assert "电话" in "".join(cell.text for row in page.listing.table.rows.rows for cell in row.cells)


def test_escape_leaves_a_form_and_saves_nothing(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    key(page.listing.table, Qt.Key.Key_M)
    office.settle()
    fill(page.message, "已电话告知")
    key(page.message.words.edit, Qt.Key.Key_Escape)
    office.settle()
    assert page.message.isHidden()
    assert stored(office) == []


def test_a_message_stands_on_the_thread(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    key(page.listing.table, Qt.Key.Key_M)
    fill(page.message, "已电话告知沈医生")
    save(office, page.message)
    assert "已电话告知沈医生" in "".join(cell.text for row in page.detail.told.table.rows.rows for cell in row.cells)


def test_nothing_is_cut_at_the_smallest_width(office: Office) -> None:
    _, page = at_work(office, LIU_AN)
    window = nurse(office).window
    window.resize(1366, 768)
    office.settle()
    for begin in (page.begin_read_back, page.begin_phone, page.begin_message, page.drop_form):
        begin()
        office.settle()
        assert clipped(page) == []
    assert clipped(nurse(office).alarm) == []


def test_a_value_that_a_doctor_acknowledged_is_not_called_read_back_when_nobody_read_it_back(office: Office) -> None:
    _, page = at_work(office, SHEN)
    value = page.desk.value(page.listing.table.current_row().key)  # type: ignore[union-attr]  # it was chosen
    assert value is not None
    assert missing(value)[0] is Stage.READ_BACK
    office.loop.run_until_complete(page.desk.acknowledge(value, Action.ORDER))
    after = page.desk.value(value.result.key)
    assert after is not None
    assert (after.is_acknowledged, lacks_read_back(after)) == (True, True)
    assert Stage.READ_BACK in missing(after)
    assert next_stage(after) is Stage.HANDLE, "it is told, and not asked for any more"
    assert "没有复述记录" in note_block(after, page.desk.names, "zh", page.desk.now)
    (row,) = [row for row in value_rows(page.desk, "zh") if row.key == value.result.key]
    assert "没有复述记录" in row.cells[-1].text
