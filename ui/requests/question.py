"""What the docked questions about an order have in common: title, what it is about, fields, what speaks against it, two buttons.

And what their acts have: an answer belongs to the patient and to what it was opened for. Words, fields and rules are each question's own.
"""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.commands import Command
from client.errors import PolicyRefused
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.orders_pane import OrdersPane
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.labels import Label

Asked = TypeVar("Asked")


class QuestionPanel(DockedPanel):
    """Invariant: nothing is preset, and nothing is sent but by `say`. A subclass names its fields, its words and what it sends."""

    def __init__(self, theme: Theme, *, is_quiet: bool = False) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self.about = (
            Label(theme, role="meta", tone="t2", wrap=True) if is_quiet else Label(theme, role="body", wrap=True)
        )
        self.against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")

    def lay_out(self, *fields: tuple[QWidget, int]) -> None:
        """The fields beside each other with their shares; called once, when all of them are made."""
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field, share in fields:
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.against)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        column.addStretch(1)
        self._confirm.clicked.connect(self.say)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def ask(self, title: str, about: str) -> None:
        self._title.setText(title)
        self.about.setText(about)
        self.against.hide()
        first = self.begin()
        self.show()
        first.setFocus()

    def begin(self) -> QWidget:
        """Empties the fields; gives the one that is filled in first."""
        raise NotImplementedError

    def say(self) -> None:
        """Sends what was said, or refuses."""
        raise NotImplementedError

    def refuse(self, words: str) -> None:
        self.against.setText(words)
        self.against.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self.say, leave=self.dropped.emit):
            super().keyPressEvent(event)


class QuestionActs(QObject, Generic[Asked]):
    """Invariant: an answer belongs to the patient and to what the question was opened for."""

    def __init__(
        self, model: DoctorModel, pane: OrdersPane, panel: QuestionPanel, spawner: Spawner, page: QWidget
    ) -> None:
        super().__init__(page)
        self._model, self._pane, self._docked = model, pane, panel
        self._spawner, self._page = spawner, page
        self._asked: tuple[str, Asked] | None = None
        panel.dropped.connect(self.drop)

    def open(self, patient: str, about: Asked, title: str, words: str) -> None:
        self._asked = (patient, about)
        self._docked.ask(title, words)
        self._pane.show_form(self._docked)

    async def send(self, command: Command, refused: str, *, only: str = "") -> bool:
        """Durable, or its refusal in words; what a role or the mode refuses, and what is not `only` this, is told as everywhere."""
        try:
            await self._model.station.submit(command)
        except PolicyRefused as error:
            if {"role", "mode"} & set(error.facts) or (only and only not in error.facts):
                raise
            self._pane.say(refused)
            return False
        await self._model.refresh()
        return True

    def drop(self) -> None:
        self.leave()
        self._pane.table.setFocus()

    def leave(self) -> None:
        if self._asked is not None:
            self._asked = None
            self._docked.hide()
            self._pane.show_form(None)
