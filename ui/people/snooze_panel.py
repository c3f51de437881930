"""Until when a task is put off: the docked choices, a digit for each. Offers nothing that would hide a task past its own time."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.labels import Label

MOST = 5


class SnoozePanel(DockedPanel):
    """Invariant: a choice is announced with its moment; nothing is chosen beforehand but by a key."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._moments: tuple[datetime, ...] = ()
        self.title = Label(theme, role="value", wrap=True)
        self.buttons = tuple(SecondaryButton(theme, "", keys=str(at + 1)) for at in range(MOST))
        self.back = SecondaryButton(theme, "", keys="Esc")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (*self.buttons, self.back):
            row.addWidget(button)
            button.clicked.connect(self._press)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.title)
        column.addLayout(row)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))

    def ask(self, title: str, choices: Sequence[tuple[str, datetime]]) -> None:
        self._moments = tuple(at for _, at in choices[:MOST])
        self.title.setText(title)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._moments))
            button.setText(choices[at][0] if at < len(self._moments) else "")
        self.show()
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = event.key() - Qt.Key.Key_1
        if 0 <= at < len(self._moments) and not event.modifiers():
            self.chosen.emit(self._moments[at])
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        sender = self.sender()
        at = next((at for at, button in enumerate(self.buttons) if button is sender), None)
        if at is None:
            self.dropped.emit()
        elif at < len(self._moments):
            self.chosen.emit(self._moments[at])
