"""A pair of Chinese medicine: disease and syndrome, both typed; no table of the pack names them, so neither gets a code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class PairLine(Living, QWidget):
    """Invariant: empty, it asks for nothing to be saved; what was typed stays until it was saved."""

    save_wanted = Signal(str, str, str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.disease, self.syndrome, self.details = LineField(theme), LineField(theme), LineField(theme)
        self._save = PrimaryButton(theme, "", keys="↵")
        self._back = SecondaryButton(theme, "", keys="Alt Z")
        self._said = Label(theme, role="meta", tone="t1", weight=600, wrap=True)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        self.fields = (self.disease, self.syndrome, self.details)
        for field in self.fields:
            fields.addWidget(field, 1)
            field.edit.returnPressed.connect(self._next)
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(fields)
        column.addLayout(buttons)
        column.addStretch(1)
        self._save.clicked.connect(self._ask)
        self._back.clicked.connect(self.left)
        self.retranslate()

    def begin(self) -> None:
        self.say("")
        self.disease.edit.setFocus()

    def clear(self) -> None:
        for field in self.fields:
            field.edit.clear()
        self.say("")

    def say(self, words: str) -> None:
        self._said.setText(words or self.tr("Both are needed; they are saved as typed, without a code."))

    def retranslate(self) -> None:
        self.disease.set_words(self.tr("TCM disease"))
        self.syndrome.set_words(self.tr("TCM syndrome"))
        self.details.set_words(self.tr("Details"), self.tr("? provisional, * main, a rank, the list"))
        self._save.setText(self.tr("Save the pair"))
        self._back.setText(self.tr("Western diagnosis"))
        self.say("")

    def _next(self) -> None:
        """Enter goes to the next empty name, and saves from the last."""
        empty = next((field for field in (self.disease, self.syndrome) if not field.text().strip()), None)
        if empty is not None:
            empty.edit.setFocus()
        else:
            self._ask()

    def _ask(self) -> None:
        self.save_wanted.emit(self.disease.text(), self.syndrome.text(), self.details.text())
