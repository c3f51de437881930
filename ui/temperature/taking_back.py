"""Why a reading was wrong: one line under the list of its slot. Takes nothing back by itself; what was typed stays until it was taken."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class TakeBack(Living, QWidget):
    """Invariant: nothing is taken back without a reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.field = LineField(theme)
        self.edit = self.field.edit
        self.said = Label(theme, role="meta", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.said)
        self.retranslate()

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Chosen reading was wrong (Ctrl E): why? Enter takes it back"))
        self.edit.setPlaceholderText(self.tr("The right value is typed anew, with its time, under vital signs."))

    def begin(self) -> None:
        self.said.setText("")
        self.edit.setFocus()

    def refuse(self, facts: tuple[str, ...]) -> None:
        if facts[:1] == ("reason",):
            self.said.setText(self.tr("Say why."))
        elif facts[1:2] == ("over",):
            self.said.setText(self.tr("This reading was taken back already."))
        else:
            self.said.setText(self.tr("Choose a reading of this slot first."))

    def done(self) -> None:
        self.edit.clear()
        self.said.setText(self.tr("Taken back. It stays here, entered in error, with the reason."))
