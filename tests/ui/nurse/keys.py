"""Working the pages with the keyboard, as a nurse does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.nurse.practice_ward import Ward


def press(ward: Ward, *keys: Qt.Key, ctrl: bool = False) -> None:
    for key in keys:
        target = QApplication.focusWidget() or ward.window
        QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier)
        ward.settle()


def write(ward: Ward, text: str) -> None:
    for letter in text:
        target = QApplication.focusWidget()
        assert isinstance(target, QLineEdit)
        QTest.keyClicks(target, letter)
    ward.settle()


def said(spy: QSignalSpy) -> list[tuple[str, ...]]:
    """What the signal carried, time by time."""
    return [tuple(spy.at(at)) for at in range(spy.count())]


def opened(ward: Ward, key: str) -> QWidget:
    page = ward.show(key)
    page.setFocus()
    ward.window.activateWindow()
    ward.settle()
    return page
