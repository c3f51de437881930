"""Keys of actions beside fields and buttons: Enter and Space belong to whatever has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.shell.key_map import KeyMap


class Room(QWidget):
    """A list whose rows are ticked and confirmed, beside a field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.listing, self.field, self.button = QWidget(), QLineEdit(), QPushButton("print")
        self.listing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        for part in (self.listing, self.field, self.button):
            column.addWidget(part)
        self.done: list[str] = []
        self.field.returnPressed.connect(self.leave_field)
        self.button.clicked.connect(self.push)
        keys = self.keys = KeyMap(self)
        keys.bind("confirm", "Return", self.listing, self.confirm)
        keys.bind("tick", "Space", self.listing, self.tick)

    def confirm(self) -> None:
        self.done.append("confirm")

    def tick(self) -> None:
        self.done.append("tick")

    def leave_field(self) -> None:
        self.done.append("field")

    def push(self) -> None:
        self.done.append("button")


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    made = Room()
    made.show()
    made.activateWindow()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


def press(on: QWidget, key: Qt.Key) -> None:
    on.setFocus()
    QTest.keyClick(on, key)


def test_on_the_list_enter_and_space_are_its_actions(room: Room) -> None:
    press(room.listing, Qt.Key.Key_Return)
    press(room.listing, Qt.Key.Key_Space)
    assert room.done == ["confirm", "tick"]


def test_enter_in_a_field_beside_the_list_is_the_fields(room: Room) -> None:
    press(room.field, Qt.Key.Key_Return)
    assert room.done == ["field"]


def test_space_presses_the_button_that_has_the_focus_and_ticks_no_row(room: Room) -> None:
    press(room.button, Qt.Key.Key_Space)
    assert room.done == ["button"]


def test_space_presses_a_button_of_the_scope_itself(room: Room) -> None:
    """As the chip that answers a refusal at the bed, on a page whose Space scans again."""
    page = QWidget(room)
    chip = QPushButton("all the same", page)
    chip.clicked.connect(room.push)
    room.keys.bind("again", "Space", page, room.confirm)
    page.show()
    press(chip, Qt.Key.Key_Space)
    assert room.done == ["button"]
