"""The sign-in window of a seat: it says when a person closes it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent

from ui.shell.sign_in import SignInWindow


class EntryWindow(SignInWindow):
    """The sign-in window that says when a person closes it."""

    closing = Signal()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
