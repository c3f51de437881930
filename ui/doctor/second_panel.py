"""The docked question for a second person's own number and password, who signs beside the doctor. Keeps neither once handed on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class SecondPanel(DockedPanel):
    """Invariant: hidden, it holds neither a number nor a character of a password."""

    confirmed = Signal(str, str)
    """Staff number and password as typed; whoever hears them hands them on and forgets them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._wrong = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.number, self.password = LineField(theme), LineField(theme)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        row.addWidget(self.password, 1)
        row.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.number.edit.returnPressed.connect(self._next)
        self.password.edit.returnPressed.connect(self._say)
        self.hide()
        self.retranslate()

    def ask(self, said: str) -> None:
        """`said`: which drugs go without their test, and why."""
        self.ask_for(
            self.tr("Exempt from the skin test: {said}. A second person signs with own number and password.").format(
                said=said
            )
        )

    def ask_for(self, title: str) -> None:
        """`title` says in whole words what the second person signs."""
        self._title.setText(title)
        self._wrong.hide()
        self.number.edit.clear()
        self.password.edit.clear()
        self.show()
        self.number.edit.setFocus()

    def refuse(self, *, is_same: bool = False) -> None:
        self._wrong.setText(
            self.tr("It has to be somebody else. Nothing was signed.")
            if is_same
            else self.tr("Number or password was not accepted. Nothing was signed.")
        )
        self._wrong.show()
        self.show()
        self.number.edit.setFocus()

    def leave(self) -> None:
        self.number.edit.clear()
        self.password.edit.clear()
        self.hide()

    def retranslate(self) -> None:
        self.number.set_words(self.tr("Staff number of the second person"))
        self.password.set_words(self.tr("Password"))
        self._confirm.setText(self.tr("Sign"))
        self._drop.setText(self.tr("Back"))

    def _next(self) -> None:
        self.password.edit.setFocus()

    def _say(self) -> None:
        number, password = self.number.text().strip(), self.password.edit.text()
        self.password.edit.clear()
        if number and password:
            self.confirmed.emit(number, password)
        else:
            (self.password if number else self.number).edit.setFocus()
