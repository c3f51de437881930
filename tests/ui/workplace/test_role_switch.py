"""One person, two roles, one PC: the whole window changes, the password is asked again, nothing that was begun is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.records import Role
from tests.ui.workplace.conftest import LIANG, PASSWORD, SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor, nurse

SWITCH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def switched(office: Office, password: str = PASSWORD) -> None:
    """Ctrl Shift L, then only the password is typed."""
    window = office.seat.window
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_L, SWITCH)
    office.settle()
    assert office.seat.window is None, "nobody is in before the password"
    assert not window.isVisible()
    form = office.seat.entry.form
    assert form.staff.text() == LIANG.staff_number
    assert form.password.edit.text() == ""
    form.password.edit.setText(password)
    form.submit()
    office.settle()


def test_the_other_role_needs_the_password_and_gets_its_own_window(office: Office) -> None:
    office.sign_in(LIANG)
    assert doctor(office).window.isVisible()
    switched(office)
    assert nurse(office).window.isVisible()
    session = office.signed_in[-1]
    assert session.person.role is Role.NURSE  # type: ignore[attr-defined]  # the signal carries a Session
    assert "护士" in nurse(office).window.bar.user.accessibleName()


def test_a_wrong_password_leaves_nobody_in(office: Office) -> None:
    office.sign_in(LIANG)
    switched(office, "wrong")
    assert office.seat.window is None
    assert office.seat.entry.isVisible()


def test_what_was_begun_is_there_when_the_person_comes_back(office: Office) -> None:
    office.sign_in(LIANG)
    first = doctor(office)
    first.page.open_patient(ZHAO)
    office.settle()
    first.page.acts.new()
    QTest.keyClicks(first.page.entry.field.edit, "mlpn 1g")
    first.page.model.write_note("日常病程记录", "写了一半")
    office.settle()
    switched(office)
    assert nurse(office).window is not first.window
    switched(office)
    assert doctor(office) is first
    assert first.page.model.patient == ZHAO
    assert first.page.entry.field.text() == "mlpn 1g"
    note = first.page.model.note
    assert note is not None
    assert note.text == "写了一半"


def test_who_has_one_role_is_offered_no_other(office: Office) -> None:
    office.sign_in(SHEN)
    window = doctor(office).window
    QTest.keyClick(window, Qt.Key.Key_L, SWITCH)
    office.settle()
    assert office.seat.window is window
    assert [action.text() for action in window._roles] == []


def test_the_menu_names_the_other_role_with_its_key(office: Office) -> None:
    office.sign_in(LIANG)
    (action,) = doctor(office).window._roles
    assert action.text() == "改以护士身份继续（再输密码）\tCtrl+Shift+L"
    action.trigger()
    QApplication.processEvents()
    assert office.seat.entry.isVisible()
