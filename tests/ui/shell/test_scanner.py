"""A scanner that types like a keyboard: keys with the times that a real one gives them."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.shell.key_map import KeyMap
from ui.shell.scanner import QUIET_MS, ScanGuard


class Desk(QWidget):
    """A window with a list-like area and a line field; `done` notes what single letters did, `edited` what the field said."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.accepted = 0
        self.area, self.field = QWidget(self), QLineEdit(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(self.area)
        column.addWidget(self.field)
        self.keys = KeyMap(self)
        self.keys.bind("verify", "H", self, self.verify)
        self.field.returnPressed.connect(self.accept)

    def verify(self) -> None:
        self.done.append("H")

    def accept(self) -> None:
        self.accepted += 1


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[ScanGuard]:
    """The application's one: another test's workplace may have made it, and two of them would hear each key twice."""
    present = ScanGuard.of(qapp)
    guard = present or ScanGuard(qapp)
    guard._fall_quiet()
    yield guard
    guard._fall_quiet()
    if present is None:
        guard.setObjectName("")
        guard.deleteLater()


@pytest.fixture
def desk(guard: ScanGuard) -> Iterator[Desk]:
    window = Desk()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()


def strike(desk: Desk, text: str, at_ms: int, gap_ms: int, *, enter: bool = False) -> int:
    """As the system delivers them: first whether it is a shortcut, then the key. Gives the time after the last."""
    for letter in [*text, *(["\r"] if enter else [])]:
        target = QApplication.focusWidget()
        assert target is not None
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, letter)
        override.setTimestamp(at_ms)
        override.ignore()
        QApplication.sendEvent(target, override)
        if target is desk.area:
            if not override.isAccepted() and key == Qt.Key.Key_H:
                next(one for one in desk.keys.bindings() if one.name == "verify").shortcut.activated.emit()
        else:
            press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            press.setTimestamp(at_ms)
            QApplication.sendEvent(target, press)
        at_ms += gap_ms
    return at_ms


def wait(guard: ScanGuard) -> None:
    """The pause that the timer would have waited for."""
    guard._quiet.timeout.emit()
    assert guard._quiet.interval() == QUIET_MS


def test_a_scanned_letter_is_no_shortcut_and_the_code_is_told_once(desk: Desk, guard: ScanGuard) -> None:
    scans = QSignalSpy(guard.scanned)
    desk.area.setFocus()
    strike(desk, "H2611E04812", 1000, 3, enter=True)
    wait(guard)
    assert desk.done == []
    assert [tuple(scans.at(at)) for at in range(scans.count())] == [("H2611E04812",)]


def test_digits_that_repeat_arrive_whole(desk: Desk, guard: ScanGuard) -> None:
    scans = QSignalSpy(guard.scanned)
    desk.area.setFocus()
    strike(desk, "20261120001", 1000, 1, enter=True)
    assert scans.at(0) == ["20261120001"]


def test_a_person_pressing_the_letter_is_heard_after_a_blink(desk: Desk, guard: ScanGuard) -> None:
    desk.area.setFocus()
    strike(desk, "h", 1000, 3)
    assert desk.done == []
    wait(guard)
    assert desk.done == ["H"]


def test_fast_fingers_lose_nothing(desk: Desk, guard: ScanGuard) -> None:
    desk.area.setFocus()
    strike(desk, "hh", 1000, 20)
    wait(guard)
    assert desk.done == ["H", "H"]


def test_a_scan_into_a_line_field_leaves_it_as_it_was_and_accepts_nothing(desk: Desk, guard: ScanGuard) -> None:
    scans, edited = QSignalSpy(guard.scanned), QSignalSpy(desk.field.textEdited)
    desk.field.setText("37.2")
    desk.field.setFocus()
    strike(desk, "B0380012", 5000, 4, enter=True)
    assert (desk.field.text(), desk.accepted, scans.count()) == ("37.2", 0, 1)
    assert edited.at(edited.count() - 1) == ["37.2"]


def test_what_a_person_types_and_accepts_stays(desk: Desk, guard: ScanGuard) -> None:
    desk.field.setFocus()
    strike(desk, "mlpn1g", 5000, 90, enter=True)
    assert (desk.field.text(), desk.accepted) == ("mlpn1g", 1)


def test_keys_without_a_time_are_a_persons(desk: Desk, guard: ScanGuard) -> None:
    desk.area.setFocus()
    strike(desk, "hhhhhhhh", 0, 0, enter=True)
    assert desk.done == ["H"] * 8


def test_a_scan_into_a_text_of_many_lines_leaves_it_as_it_was(desk: Desk, guard: ScanGuard) -> None:
    note, scans = QPlainTextEdit(desk), QSignalSpy(guard.scanned)
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(note)
    note.show()
    note.setFocus()
    strike(desk, "abc", 100, 200)
    note.insertPlainText("患者诉胸闷")
    cursor = note.textCursor()
    cursor.setPosition(3)
    note.setTextCursor(cursor)
    strike(desk, "WLUDFCA01W3JXR1K", 5000, 5, enter=True)
    assert (scans.count(), note.toPlainText(), note.textCursor().position()) == (1, "abc患者诉胸闷", 3)
    while note.document().isUndoAvailable():
        note.undo()
    assert note.toPlainText() == "", "what was written before can still be undone"


@pytest.mark.parametrize("gap", [31, 40, 49])
def test_a_slow_scanner_is_a_scanner_too(desk: Desk, guard: ScanGuard, gap: int) -> None:
    scans = QSignalSpy(guard.scanned)
    desk.area.setFocus()
    strike(desk, "WLHDFCH01W3JXH1K", 1000, gap, enter=True)
    wait(guard)
    assert (scans.count(), desk.done) == (1, [])


def test_a_letter_kept_down_goes_on_being_that_letter(desk: Desk, guard: ScanGuard) -> None:
    desk.area.setFocus()
    strike(desk, "hhhhhhhh", 1000, 33)
    wait(guard)
    assert desk.done == ["H"] * 8


class Signing(Desk):
    """The same, where Ctrl+Return signs, Ctrl+L locks and Escape closes."""

    def __init__(self) -> None:
        super().__init__()
        self.keys.bind("sign", "Ctrl+Return", self, partial(self.done.append, "signed"))
        self.keys.bind("pack", "F10", self, partial(self.done.append, "pack"))


@pytest.fixture
def signing(guard: ScanGuard) -> Iterator[Signing]:
    window = Signing()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(desk: Desk, key: Qt.Key, mod: Qt.KeyboardModifier, text: str, at_ms: int) -> None:
    """One key, as the system delivers it: a shortcut of the window unless somebody took it before, else to the focus widget."""
    target = QApplication.focusWidget()
    assert target is not None
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, mod, text)
    override.setTimestamp(at_ms)
    override.ignore()
    QApplication.sendEvent(target, override)
    asked = QKeySequence(QKeyCombination(mod, key))
    acts = [one.shortcut for one in desk.keys.bindings() if one.shortcut.key() == asked]
    if acts and not override.isAccepted():
        acts[0].activated.emit()
    if target is desk.area:
        return
    event = QKeyEvent(QEvent.Type.KeyPress, key, mod, text)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(target, event)


@pytest.mark.parametrize("first", ["A", "ABHDEF"])
@pytest.mark.parametrize("is_told", [True, False], ids=["ctrl-alone-first", "ctrl-with-its-key"])
def test_a_code_with_ctrl_return_in_it_signs_nothing(
    signing: Signing, guard: ScanGuard, first: str, *, is_told: bool
) -> None:
    scans = QSignalSpy(guard.scanned)
    signing.area.setFocus()
    at_ms = strike(signing, first, 1000, 8)
    if is_told:
        press(signing, Qt.Key.Key_Control, CTRL, "", at_ms - 4)
    press(signing, Qt.Key.Key_Return, CTRL, "\r", at_ms)
    strike(signing, "12345", at_ms + 8, 8, enter=True)
    wait(guard)
    assert signing.done == []
    assert [scans.at(at)[0] for at in range(scans.count())] == [f"{first}\r12345"], "and no half of it is a code"


def test_a_code_with_other_keys_in_it_presses_none_of_them(signing: Signing, guard: ScanGuard) -> None:
    locks = QSignalSpy(guard.lock_pressed)
    signing.area.setFocus()
    at_ms = strike(signing, "ABHDEF", 1000, 8)
    for key, mod, text in ((Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, ""), (Qt.Key.Key_L, CTRL, "\x0c")):
        press(signing, key, mod, text, at_ms)
        at_ms += 8
    wait(guard)
    assert signing.done == []
    assert locks.count() == 0


def test_a_code_with_ctrl_a_and_tab_in_it_leaves_the_field_and_the_focus_as_they_were(
    signing: Signing, guard: ScanGuard
) -> None:
    signing.field.setText("0.5")
    signing.field.setFocus()
    at_ms = strike(signing, "ABHDEF", 1000, 8)
    press(signing, Qt.Key.Key_A, CTRL, "\x01", at_ms)
    press(signing, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t", at_ms + 8)
    strike(signing, "7", at_ms + 16, 8, enter=True)
    assert QApplication.focusWidget() is signing.field
    assert signing.field.text() == "0.5"
    assert signing.accepted == 0


def test_a_person_who_types_and_signs_has_signed(signing: Signing, guard: ScanGuard) -> None:
    signing.area.setFocus()
    strike(signing, "g", 1000, 8)
    press(signing, Qt.Key.Key_Control, CTRL, "", 1040)
    press(signing, Qt.Key.Key_Return, CTRL, "\r", 1070)
    assert signing.done == ["signed"]


def test_a_sign_of_the_third_level_is_a_letter_of_what_a_person_types(signing: Signing, guard: ScanGuard) -> None:
    signing.field.setFocus()
    at_ms = strike(signing, "a", 1000, 30)
    press(signing, Qt.Key.Key_At, CTRL | ALT, "@", at_ms)
    wait(guard)
    assert signing.field.text() == "a@"
