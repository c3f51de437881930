"""The docked question for the doctor's own password before a controlled drug is signed. Keeps it no longer than it takes to hand it on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class PasswordPanel(DockedPanel):
    """Invariant: hidden, it holds no character of a password."""

    confirmed = Signal(str)
    """The password as typed; whoever hears it hands it on and forgets it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._wrong = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.field = LineField(theme)
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.field.edit.returnPressed.connect(self._say)
        self.hide()
        self.retranslate()

    def ask(self, names: str) -> None:
        self._title.setText(self.tr("Controlled: {names}. Sign with your own password.").format(names=names))
        self._wrong.hide()
        self.field.edit.clear()
        self.show()
        self.field.edit.setFocus()

    def refuse(self) -> None:
        self._wrong.setText(self.tr("The password was not accepted. Nothing was signed."))
        self._wrong.show()
        self.show()
        self.field.edit.setFocus()

    def leave(self) -> None:
        self.field.edit.clear()
        self.hide()

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Password"))
        self._confirm.setText(self.tr("Sign"))
        self._drop.setText(self.tr("Back"))

    def _say(self) -> None:
        typed = self.field.edit.text()
        self.field.edit.clear()
        if typed:
            self.confirmed.emit(typed)
