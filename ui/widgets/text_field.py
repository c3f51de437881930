"""A label above a text of several lines."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living

E = TypeVar("E", bound=QPlainTextEdit)


class EditField(Living, QWidget, Generic[E]):
    """Invariant: the label is also the accessible name of the edit."""

    def __init__(self, theme: Theme, edit: E, *, lines: int = 3) -> None:
        super().__init__()
        self.live_with(theme)
        self._lines = lines
        self._label = Label(theme, role="meta", tone="t2")
        self.edit = edit
        self.edit.setProperty("field", True)
        self._label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        self.restyle()

    def set_words(self, label: str, placeholder: str = "") -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def restyle(self) -> None:
        self.edit.setFont(self.theme.font("body"))
        self.edit.setFixedHeight(self.theme.scaled(20 * self._lines + 14))


class TextField(EditField[QPlainTextEdit]):
    """Tab leaves it."""

    def __init__(self, theme: Theme, *, lines: int = 3) -> None:
        super().__init__(theme, QPlainTextEdit(), lines=lines)
        self.edit.setTabChangesFocus(True)
