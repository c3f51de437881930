"""Sets a person's own PIN for this PC, or takes it away; asks for his password. Keeps neither once they are handed on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.marking.windows import MarkedDialog
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

WIDTH = 520


class PinDialog(MarkedDialog):
    """Invariant: `wanted` carries a password, and a PIN that was typed twice alike; an empty one takes the PIN away."""

    wanted = Signal(str, str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("pinDialog")
        self._what = Label(theme, role="body", tone="t2", wrap=True)
        self.password = LineField(theme, is_secret=True)
        self.pin, self.again = LineField(theme, is_secret=True), LineField(theme, is_secret=True)
        self.said = Label(theme, role="value", wrap=True)
        self.said.setObjectName("pinDialogSaid")
        self._keep = PrimaryButton(theme, "", keys="↵", height=40)
        self._leave = SecondaryButton(theme, "", keys="Esc", height=40)
        self._lay_out()
        self._keep.clicked.connect(self.submit)
        self._leave.clicked.connect(self.reject)
        self.password.edit.returnPressed.connect(self.pin.edit.setFocus)
        self.pin.edit.returnPressed.connect(self.again.edit.setFocus)
        self.again.edit.returnPressed.connect(self.submit)
        self.finished.connect(self._clear)
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMinimumWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        for part in (self._what, self.password, self.pin, self.again, self.said):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._keep)
        column.addLayout(row)
        self.set_body(body)

    def ask(self) -> None:
        self._clear()
        self.open()
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.password.edit.clear()
        self.password.edit.setFocus()

    def submit(self) -> None:
        if not self.password.edit.text():
            self.say(self.tr("Type your password."))
        elif self.pin.edit.text() != self.again.edit.text():
            self.said.setText(self.tr("The PIN was not typed alike twice."))
            self.again.edit.clear()
            self.again.edit.setFocus()
        else:
            self.wanted.emit(self.password.edit.text(), self.pin.edit.text())
            self.password.edit.clear()

    def _clear(self, _result: int = 0) -> None:
        for field in (self.password, self.pin, self.again):
            field.edit.clear()
        self.said.setText("")

    def retranslate(self) -> None:
        self.set_title(self.tr("PIN for this PC") + " · Wardlight")
        self._what.setText(
            self.tr(
                "With your badge and this PIN you come back to the seat you locked, for half a day after your password. "
                "It signs nothing. At least four digits; empty takes it away."
            )
        )
        self.password.set_words(self.tr("Password"))
        self.pin.set_words(self.tr("New PIN"))
        self.again.set_words(self.tr("The same once more"))
        self._keep.setText(self.tr("Keep it"))
        self._leave.setText(self.tr("Back"))
