"""In at the sign-in window by an envelope, beside a witness, by badge and PIN; out of it for who is staff no more."""

from PySide6.QtWidgets import QLabel, QWidget

from client.clock import SetClock
from client.errors import CentralUnreachable
from client.records import Person, Role, Standing
from offline.people import Session
from offline.sync.staffing import StaffNews
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import PASSWORD, SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor, nurse
from ui.workplace.pin_desk import ask_pin

PIN = "2718"


async def nobody(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    raise CentralUnreachable("dark", was_sent=False)


def dark(office: Office) -> None:
    """Central is away, for who wants in and for the station."""
    station = office.workplace.station
    clock = station.clock
    assert isinstance(clock, SetClock)
    station._people._at_central = nobody
    for _ in range(4):
        office.loop.run_until_complete(station.engine.watch.probe())
        clock.advance(2)
    office.loop.run_until_complete(station.engine.recount())
    office.workplace.remark()
    office.settle()


def label(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def session(office: Office) -> Session:
    found = office.signed_in[-1]
    assert isinstance(found, Session)
    return found


def sealed(office: Office) -> str:
    making = office.workplace.station.standing_in.make_account("EA-1", Role.NURSE, "IT")
    return office.loop.run_until_complete(making)


def test_the_other_ways_are_offered_only_while_central_is_away(office: Office) -> None:
    entry = office.seat.entry
    assert not entry.account.isVisible()
    assert not entry.glass.isVisible()
    dark(office)
    assert entry.account.isVisible()
    assert entry.glass.isVisible()


def test_an_envelope_opens_a_window_that_says_whose_and_what_it_is(office: Office) -> None:
    words = sealed(office)
    dark(office)
    entry = office.seat.entry
    entry.account.click()
    form = entry.stand_in
    assert form.isVisible()
    assert not entry.form.isVisible()
    form.submit()
    assert label(form, "standInError") == "请填写：账户"
    for field, text in (
        (form.number, "ea-1"),
        (form.secret, words),
        (form.name, "李四"),
        (form.reason, "停电，无法登录"),
    ):
        field.edit.setText(text)
    form.submit()
    assert "快照" in label(form, "standInError")
    form.acknowledged.box.setChecked(True)
    form.submit()
    office.settle()
    assert session(office).standing is Standing.ACCOUNT
    assert "李四〔应急账户 emergency account EA-1〕" in nurse(office).window.bar.user.accessibleName()
    assert form.secret.edit.text() == form.name.edit.text() == "", "nothing typed is left behind"


def test_a_wrong_passphrase_is_said_in_words_and_only_it_is_cleared(office: Office) -> None:
    sealed(office)
    dark(office)
    form = office.seat.entry.stand_in
    office.seat.entry.ask_account("EA-1")
    for field, text in ((form.secret, "AAAA"), (form.name, "李四"), (form.reason, "停电，无法登录")):
        field.edit.setText(text)
    form.acknowledged.box.setChecked(True)
    form.submit()
    office.settle()
    assert office.seat.window is None
    assert "密码错误" in label(form, "standInError")
    assert (form.name.text(), form.secret.text()) == ("李四", "")


def test_who_types_an_account_as_a_staff_number_is_led_to_the_envelope(office: Office) -> None:
    sealed(office)
    dark(office)
    office.seat.entry.submitted.emit("nurse", "EA-1", "whatever", "")
    office.settle()
    form = office.seat.entry.stand_in
    assert form.isVisible()
    assert form.number.text() == "EA-1"


def test_a_stranger_comes_in_beside_a_colleague_and_loses_the_seat_when_the_emergency_is_over(office: Office) -> None:
    office.sign_in(LIU_AN)
    office.seat.lock()
    dark(office)
    entry = office.seat.entry
    entry.glass.click()
    form = entry.stand_in
    form.role.choose("nurse")
    given = (
        (form.number, "39999"),
        (form.name, "王五"),
        (form.reason, "支援病区，未在此登录过"),
        (form.witness, LIU_AN.staff_number),
        (form.witness_secret, PASSWORD),
    )
    for field, text in given:
        field.edit.setText(text)
    form.acknowledged.box.setChecked(True)
    form.submit()
    office.settle()
    window = nurse(office).window
    assert "王五〔紧急进入 break-glass 39999〕" in window.bar.user.accessibleName()
    station = office.workplace.station
    station.may_stay = lambda session: "stand-in-over" if session.standing is not Standing.OWN else ""  # type: ignore[method-assign]
    office.seat._look_who_may_stay()
    office.settle()
    assert office.seat.window is None
    assert entry.isVisible()
    assert "应急已结束" in label(entry.form, "signInError")


def test_whom_central_takes_from_its_staff_loses_the_seat_at_that_moment(office: Office) -> None:
    office.sign_in(SHEN)
    doctor(office).page.open_patient(ZHAO)
    office.settle()
    office.loop.run_until_complete(office.workplace.station._hear_staff(StaffNews(gone=frozenset({SHEN.reference}))))
    office.seat._look_who_may_stay()
    office.settle()
    assert office.seat.window is None
    assert office.seat.entry.isVisible()
    assert "不再将此人列为在岗人员" in label(office.seat.entry.form, "signInError")


def with_pin(office: Office) -> None:
    office.sign_in(SHEN)
    first = doctor(office)
    dialog = ask_pin(office.workplace, session(office), first.window)
    dialog.password.edit.setText(PASSWORD)
    dialog.pin.edit.setText(PIN)
    dialog.again.edit.setText("1")
    dialog.submit()
    assert label(dialog, "pinDialogSaid") == "两次输入的 PIN 不一致。"
    dialog.again.edit.setText(PIN)
    dialog.submit()
    office.settle()
    assert not dialog.isVisible()


def test_badge_and_pin_bring_a_person_back_to_the_seat_as_it_was(office: Office) -> None:
    with_pin(office)
    first = doctor(office)
    first.page.open_patient(ZHAO)
    office.settle()
    office.seat.lock()
    entry = office.seat.entry
    office.workplace.scans.scanned.emit(SHEN.staff_number)
    office.settle()
    assert entry.pin.isVisible()
    assert not entry.form.isVisible()
    entry.pin.pin.edit.setText("9999")
    entry.pin.submit()
    office.settle()
    assert "PIN 错误" in label(entry.pin, "pinError")
    entry.pin.pin.edit.setText(PIN)
    entry.pin.submit()
    office.settle()
    assert doctor(office) is first
    assert first.page.model.patient == ZHAO
    assert entry.pin.pin.edit.text() == ""


def test_a_badge_of_nobody_here_is_said_and_asks_for_the_password(office: Office) -> None:
    office.workplace.scans.scanned.emit("80300417")
    office.settle()
    entry = office.seat.entry
    assert entry.form.isVisible()
    assert "此胸牌在本机没有锁定的座位" in label(entry.form, "signInError")
