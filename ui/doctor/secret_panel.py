"""The frame of a docked question that ends with a password. Keeps no character of it once it is handed on or left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class SecretPanel(DockedPanel):
    """Invariant: hidden, it holds nothing that was typed. The last field is the password; Enter goes from field to field."""

    def __init__(self, theme: Theme, fields: Sequence[LineField]) -> None:
        super().__init__(theme)
        self._fields = tuple(fields)
        self._title = Label(theme, role="value", wrap=True)
        self._wrong = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._fields[-1].edit.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in self._fields:
            row.addWidget(field, 1)
        for button in (self._drop, self._confirm):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        for before, after in zip(self._fields, self._fields[1:], strict=False):
            before.edit.returnPressed.connect(after.edit.setFocus)
        self._fields[-1].edit.returnPressed.connect(self._say)
        self.hide()
        self.retranslate()

    def leave(self) -> None:
        self._clear()
        self.hide()

    def _ask(self, words: str) -> None:
        self._title.setText(words)
        self._wrong.hide()
        self._clear()
        self._begin()

    def _refuse(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.show()
        self._begin()

    def _begin(self) -> None:
        self.show()
        self._fields[0].edit.setFocus()

    def _clear(self) -> None:
        for field in self._fields:
            field.edit.clear()

    def _say(self) -> None:
        """Everything is there: hand it on; else the cursor goes where something is missing. The password is gone in any case."""
        *known, secret = [field.edit.text() for field in self._fields]
        self._fields[-1].edit.clear()
        said = [*(text.strip() for text in known), secret]
        if all(said):
            self._hand_on(*said)
        else:
            next(field for field, text in zip(self._fields, said, strict=True) if not text).edit.setFocus()

    def _hand_on(self, *said: str) -> None:
        """Whoever hears it forgets it."""
        raise NotImplementedError
