"""A locked seat shows nothing of a patient and keeps what was begun; a seat that nobody uses locks itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip, QWidget

from client.clock import SetClock
from offline import journal
from tests.ui.examples import marking
from tests.ui.nurse.practice_ward import LIU_AN
from tests.ui.workplace.conftest import SHEN, Office
from tests.ui.workplace.test_seat import ZHAO, doctor, nurse
from ui.marking.state import MarkingKind
from ui.marking.windows import MarkedDialog
from ui.notices import Notice, Severity
from ui.shell.pin_dialog import PinDialog
from ui.workplace.idle import NOTICE

NAME = "赵秉衡"


def visible() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def kept(office: Office, kind: str) -> list[dict[str, str]]:
    database = office.workplace.station._db
    found = office.loop.run_until_complete(database.read(lambda books: journal.events(books, kind=kind, limit=9)))
    return [one.facts for one in found]


def opened(office: Office) -> None:
    office.sign_in(SHEN)
    doctor(office).page.open_patient(ZHAO)
    office.settle()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_lock_hides_every_window_dialog_menu_tip_and_title_and_the_same_person_gets_them_back(
    office: Office,
) -> None:
    opened(office)
    window = doctor(office).window
    dialog, preview = MarkedDialog(office.workplace.theme, parent=window), QWidget()
    dialog.set_title(f"{NAME} · 12")
    preview.setWindowTitle(NAME)
    menu = QMenu(window)
    menu.addAction(NAME)
    dialog.open()
    preview.show()
    menu.popup(QPoint(10, 10))
    QToolTip.showText(QPoint(20, 20), NAME, window)
    office.settle()
    office.seat.lock()
    office.settle()
    assert visible() == [office.seat.entry]
    assert not QToolTip.isVisible()
    assert NAME not in office.seat.entry.windowTitle()
    assert QApplication.activePopupWidget() is None
    office.sign_in(SHEN)
    assert window.isVisible()
    assert dialog.isVisible()
    assert preview.isVisible()
    assert kept(office, "locked") == [{"person": SHEN.reference, "offline": "no", "why": "key"}]
    for one in (dialog, preview, menu):
        one.close()
        one.deleteLater()


def test_the_key_of_the_lock_works_over_a_dialog_too(office: Office) -> None:
    opened(office)
    window = doctor(office).window
    dialog = PinDialog(office.workplace.theme, parent=window)
    dialog.ask()
    dialog.activateWindow()
    office.settle()
    QTest.keyClick(dialog.password.edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert visible() == [office.seat.entry]
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("where", ["on the window", "on a pane of it", "made before", "on a dialog of it"])
def test_what_opens_after_the_lock_is_shown_to_nobody_before_its_owner_is_back(office: Office, where: str) -> None:
    opened(office)
    window, theme = doctor(office).window, office.workplace.theme
    first = MarkedDialog(theme, parent=window)
    first.open()
    before = MarkedDialog(theme, parent=window)
    parents = {"on the window": window, "on a pane of it": doctor(office).page, "on a dialog of it": first}
    office.settle()
    office.seat.lock()
    office.settle()
    late = before if where == "made before" else MarkedDialog(theme, parent=parents[where])
    late.set_title(NAME)
    late.open()
    assert [one for one in visible() if not one.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)] == [
        office.seat.entry
    ], "not for a blink"
    office.settle()
    assert visible() == [office.seat.entry]
    assert QApplication.activeModalWidget() is None, "and the sign-in can be typed into"
    office.sign_in(LIU_AN)
    assert visible() == [nurse(office).window]
    late.hide()
    late.open()
    office.settle()
    assert visible() == [nurse(office).window], "nor over the window of whoever comes next"
    office.seat.lock()
    office.sign_in(SHEN)
    assert late.isVisible(), "its owner finds it"
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    for one in (late, first, before):
        one.close()
        one.deleteLater()


def test_what_opens_after_the_owner_is_back_is_shown(office: Office) -> None:
    opened(office)
    office.seat.lock()
    office.sign_in(SHEN)
    dialog = MarkedDialog(office.workplace.theme, parent=doctor(office).window)
    dialog.open()
    office.settle()
    assert dialog.isVisible()
    dialog.close()
    dialog.deleteLater()


def test_another_person_gets_none_of_the_windows_of_who_locked(office: Office) -> None:
    opened(office)
    dialog = QDialog(doctor(office).window)
    dialog.open()
    office.seat.lock()
    office.sign_in(LIU_AN)
    assert not dialog.isVisible()
    office.seat.lock()
    office.sign_in(SHEN)
    assert dialog.isVisible(), "and its owner gets it back after all"
    dialog.close()
    dialog.deleteLater()


def test_two_persons_change_seats_and_each_finds_what_he_had_begun(office: Office) -> None:
    opened(office)
    first = doctor(office)
    first.page.acts.new()
    QTest.keyClicks(first.page.entry.field.edit, "mlpn 1g")
    first.page.model.write_note("日常病程记录", "写了一半")
    office.settle()
    for _ in range(2):
        office.seat.lock()
        office.sign_in(LIU_AN)
        assert nurse(office).window.isVisible()
        office.seat.lock()
        office.sign_in(SHEN)
        assert doctor(office) is first
        assert first.page.entry.field.edit.text() == "mlpn 1g"
        assert first.page.model.note is not None
        assert first.page.model.note.text == "写了一半"


@pytest.mark.parametrize("way", ["lock", "sign-out"])
def test_what_was_copied_here_is_not_left_for_who_comes_next(office: Office, way: str) -> None:
    opened(office)
    QGuiApplication.clipboard().setText(f"{NAME} 青霉素过敏")
    if way == "lock":
        office.seat.lock()
    else:
        doctor(office).window.close()
        office.settle()
    assert NAME not in QGuiApplication.clipboard().text()


def test_with_another_patient_the_copy_of_the_one_before_goes(office: Office) -> None:
    opened(office)
    QGuiApplication.clipboard().setText(f"{NAME} 青霉素过敏")
    doctor(office).page.open_patient(ZHAO)
    office.settle()
    assert NAME in QGuiApplication.clipboard().text(), "of the same patient it stays"
    doctor(office).page.open_patient("Patient/p-n3-13")
    office.settle()
    assert NAME not in QGuiApplication.clipboard().text()


def clock_of(office: Office) -> SetClock:
    clock = office.workplace.clock
    assert isinstance(clock, SetClock)
    return clock


def told(office: Office) -> list[str]:
    return [notice.key for notice in office.workplace.notices.current() if notice.key == NOTICE]


def test_a_seat_that_nobody_uses_warns_and_locks_itself_and_loses_nothing(office: Office) -> None:
    opened(office)
    first = doctor(office)
    first.page.acts.new()
    QTest.keyClicks(first.page.entry.field.edit, "mlpn 1g")
    office.settle()
    office.seat.watch_idle()
    office.seat.idle.look()
    clock_of(office).advance(269)
    office.seat.idle.look()
    assert told(office) == []
    clock_of(office).advance(2)
    office.seat.idle.look()
    assert told(office) == [NOTICE]
    clock_of(office).advance(30)
    office.seat.idle.look()
    office.settle()
    assert not first.window.isVisible()
    assert told(office) == []
    assert kept(office, "locked")[0]["why"] == "idle"
    office.sign_in(SHEN)
    assert first.page.entry.field.edit.text() == "mlpn 1g"


@pytest.mark.parametrize("how", ["key", "mouse"])
def test_a_key_or_the_mouse_keeps_the_seat_and_takes_the_warning_away(office: Office, how: str) -> None:
    opened(office)
    office.seat.watch_idle()
    office.seat.idle.look()
    clock_of(office).advance(280)
    office.seat.idle.look()
    assert told(office) == [NOTICE]
    if how == "key":
        office.workplace.scans.typed.emit()
    else:
        QCursor.setPos(QCursor.pos() + QPoint(7, 3))
        office.seat.idle.look()
    assert told(office) == []
    clock_of(office).advance(250)
    office.seat.idle.look()
    assert doctor(office).window.isVisible()


def test_nobody_sits_here_and_nothing_is_locked_or_warned(office: Office) -> None:
    office.seat.watch_idle()
    clock_of(office).advance(timedelta(hours=2).total_seconds())
    office.seat.idle.look()
    assert told(office) == []
    office.sign_in(SHEN)
    office.seat.idle.look()
    assert doctor(office).window.isVisible(), "the time before he came does not count"


def test_the_warning_before_the_lock_stands_in_an_emergency_on_the_window_and_on_the_dialog_over_it(
    office: Office,
) -> None:
    opened(office)
    one = doctor(office)
    office.workplace.theme.set_marking(marking(MarkingKind.EMERGENCY))
    dialog = MarkedDialog(office.workplace.theme, parent=one.window)
    dialog.open()
    office.workplace.notices.post(
        Notice(severity=Severity.STOP, title="louder", message="", next_step="", key="louder")
    )
    office.seat.watch_idle()
    office.seat.idle.look()
    clock_of(office).advance(271)
    office.seat.idle.look()
    for top in (one.window, dialog):
        assert top.marked_body.band.isVisible()
        assert "29" in top.marked_body.band.words
    office.workplace.scans.typed.emit()
    assert not any(top.marked_body.band.isVisible() for top in (one.window, dialog))
    dialog.close()
