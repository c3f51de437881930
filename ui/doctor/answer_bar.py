"""What follows from a result that was read: four equal choices. Presets none and acknowledges nothing itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.doctor.results_model import Action
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.living import Living

_CONFIRMS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class AnswerBar(Living, QWidget):
    """What to do about the chosen result. Invariant: seen only while a result is being answered; no choice is preset or focused.

    So Enter, which may have opened the question, cannot answer it.
    """

    spoken_as = QAccessible.Role.Grouping

    answered = Signal(str)
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._title = Label(theme, role="meta", tone="t2", wrap=True)
        self._buttons = {
            action: SecondaryButton(theme, "", keys=str(at), is_small=True) for at, action in enumerate(Action, 1)
        }
        rows = (QHBoxLayout(), QHBoxLayout())
        for at, (action, button) in enumerate(self._buttons.items()):
            button.setProperty("action", action.value)
            button.clicked.connect(self._answer)
            rows[at // 2].addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(6)
        column.addWidget(self._title)
        for row in rows:
            row.setSpacing(6)
            row.addStretch(1)
            column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def ask(self, name: str) -> None:
        self._title.setText(self.tr("{name}: read. What follows?").format(name=name))
        self.setAccessibleName(self._title.text())
        self.retranslate()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        words = {
            Action.NO_ACTION: self.tr("Nothing needed"),
            Action.REPEAT: self.tr("Repeat the test"),
            Action.ORDER: self.tr("Order treatment"),
            Action.INFORM: self.tr("Inform colleague"),
        }
        for action, button in self._buttons.items():
            button.setText(words[action])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}
        place = places.get(Qt.Key(event.key()))
        if place is not None:
            self.answered.emit(tuple(Action)[place].value)
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif self.hasFocus() and event.key() in _CONFIRMS:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _answer(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.answered.emit(str(sender.property("action")))
