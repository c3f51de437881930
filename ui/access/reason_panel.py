"""Why a chart is opened: docked under the bar, before anything of the chart is shown. Chooses nothing by itself.

panel = ReasonPanel(theme); panel.ask(title, told); panel.given.connect(...)   # (reason, what was typed)
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from offline.eyes import LEAST_TYPED, MOST_TYPED, REASONS
from ui.access.words import reason_words
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

IN_A_ROW = 3
OTHER = "other"


class ReasonPanel(DockedPanel):
    """Invariant: `given` carries a reason that a person chose, and what he typed where that is asked."""

    given = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title = Label(theme, role="value", weight=600, wrap=True)
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        self.buttons = tuple(SecondaryButton(theme, "", keys=str(at + 1)) for at in range(len(REASONS)))
        self.field = LineField(theme)
        self.field.edit.setMaxLength(MOST_TYPED)
        self.act, self.back = SecondaryButton(theme, "", keys="↵"), SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for at, button in enumerate(self.buttons):
            grid.addWidget(button, at // IN_A_ROW, at % IN_A_ROW)
        typed = QHBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(self.field, 1)
        typed.addWidget(self.act, 0, Qt.AlignmentFlag.AlignBottom)
        typed.addWidget(self.back, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for part in (self.title, self.told):
            column.addWidget(part)
        column.addLayout(grid)
        column.addLayout(typed)

    def _connect(self) -> None:
        for button in self.buttons:
            button.clicked.connect(self._press)
        self.act.clicked.connect(self._give_typed)
        self.field.edit.returnPressed.connect(self._give_typed)
        self.back.clicked.connect(self.dropped)

    def retranslate(self) -> None:
        for reason, button in zip(REASONS, self.buttons, strict=True):
            button.setText(reason_words(reason))
        self.field.set_words(self.tr("Another reason, in words"))
        self.act.setText(self.tr("Open with this reason"))
        self.back.setText(self.tr("Do not open"))

    def ask(self, title: str, told: str) -> None:
        self.title.setText(title)
        self.told.setText(told)
        self.field.edit.clear()
        self.setAccessibleName(title)
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = event.key() - Qt.Key.Key_1
        if 0 <= at < len(REASONS) and not self.field.edit.hasFocus():
            self._choose(REASONS[at])
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        sender = self.sender()
        for reason, button in zip(REASONS, self.buttons, strict=True):
            if button is sender:
                self._choose(reason)

    def _choose(self, reason: str) -> None:
        if reason == OTHER:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.given.emit(reason, self.field.text().strip())

    def _give_typed(self) -> None:
        """Words that are too short to be a reason stay where they are."""
        typed = self.field.text().strip()
        if len(typed) >= LEAST_TYPED:
            self.given.emit(OTHER, typed)
        else:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
