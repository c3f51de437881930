"""A scanner that types like a keyboard: keys with the times that a real one gives them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
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
    made = ScanGuard(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.setObjectName("")
    made.deleteLater()


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
