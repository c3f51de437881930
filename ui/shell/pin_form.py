"""Badge scanned, seat locked: only the PIN is asked for. Takes the place of the sign-in form; keeps no PIN once it is handed on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.sign_in_form import WIDTH
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class PinForm(Living, QWidget):
    """Invariant: hidden, it holds no PIN and no badge."""

    given = Signal(str, str)
    """Badge as scanned, PIN as typed."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._badge = self._who = ""
        self._title = Label(theme, role="name", size=28)
        self._lead = Label(theme, role="body", tone="t2", wrap=True)
        self.pin = LineField(theme, large=True, is_secret=True)
        self._error = Label(theme, role="value", tone="t1", wrap=True)
        self._error.setObjectName("pinError")
        self._go = PrimaryButton(theme, "", keys="↵", height=44)
        self._back = SecondaryButton(theme, "", keys="Esc", height=44)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for part in (self._title, self._lead, self.pin, self._error):
            column.addWidget(part)
        ways = QVBoxLayout()  # one below the other: beside each other, the words of some languages had no room
        ways.setSpacing(8)
        ways.addWidget(self._go)
        ways.addWidget(self._back)
        column.addLayout(ways)
        self._go.clicked.connect(self.submit)
        self._back.clicked.connect(self.leave)
        self.pin.edit.installEventFilter(self)
        self.live_with(theme)
        self.retranslate()
        self.hide()

    def ask(self, badge: str, who: str) -> None:
        self._badge, self._who = badge, who
        self.pin.edit.clear()
        self.say("")
        self.retranslate()
        self.show()
        self.pin.edit.setFocus()

    def leave(self) -> None:
        self.leave_quietly()
        self.left.emit()

    def leave_quietly(self) -> None:
        self._badge = ""
        self.pin.edit.clear()
        self.hide()

    def say(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.set_busy(False)
        if words:
            self.pin.edit.setFocus()

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        for part in (self.pin, self._go, self._back):
            part.setEnabled(not is_busy)

    def submit(self) -> None:
        pin = self.pin.edit.text()
        self.pin.edit.clear()
        if not pin:
            self.say(self.tr("Type your PIN."))
            return
        self.set_busy(True)
        self.given.emit(self._badge, pin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.submit()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self._title.setText(self._who)
        self._lead.setText(self.tr("Badge read. Your seat is as you left it: type your PIN."))
        self.pin.set_words(self.tr("PIN"))
        self._go.setText(self.tr("Unlock"))
        self._back.setText(self.tr("Sign in with the password"))
