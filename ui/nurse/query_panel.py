"""The docked question to the doctor who ordered it: why it is asked, and in which words. Presets nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clinical.bedside import Named
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel, form_key
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class QueryPanel(DockedPanel):
    """Invariant: hidden, it holds no words; it asks about the order it was opened for."""

    confirmed = Signal(str, str)
    """The reason's code and the nurse's own words."""

    def __init__(self, theme: Theme, reasons: Sequence[Named]) -> None:
        super().__init__(theme)
        self._reasons = tuple(reasons)
        self._title = Label(theme, role="value", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.reason, self.words = ChoiceField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self._title, self.reason, self.words, self._against):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def ask(self, about: str) -> None:
        self._title.setText(self.tr("Ask the doctor about: {about}").format(about=about))
        self._against.hide()
        self.reason.choose("")
        self.words.edit.clear()
        self.show()
        self.reason.box.setFocus()

    def leave(self) -> None:
        self.words.edit.clear()
        self.hide()

    def retranslate(self) -> None:
        choices = tuple((one.code, one.name(self.theme.language)) for one in self._reasons)
        self.reason.set_words(self.tr("Why it is asked"), self.tr("choose"), choices)
        self.words.set_words(self.tr("Question"), self.tr("what the doctor reads"))
        self._confirm.setText(self.tr("Send to the doctor"))
        self._drop.setText(self.tr("Back"))

    def _say(self) -> None:
        if not self.reason.code():
            self._against.setText(self.tr("Choose why it is asked."))
            self._against.show()
            return
        self.confirmed.emit(self.reason.code(), self.words.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not form_key(event, onward=self.focusNextChild, take=self._say, leave=self.dropped.emit):
            super().keyPressEvent(event)
