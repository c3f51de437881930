"""Small docked forms beside the MAR: a step of an infusion, the effect of a dose, the request for one. They hand back what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterChip
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class ChoiceForm(DockedPanel):
    """One choice of few, and some fields. Invariant: hidden, it holds nothing that was typed."""

    accepted = Signal()

    def __init__(self, theme: Theme, choices: Sequence[str], fields: Sequence[str]) -> None:
        super().__init__(theme)
        self.heading, self.what = (
            Label(theme, role="heading", wrap=True),
            Label(theme, role="meta", tone="t2", wrap=True),
        )
        self.fields = {name: LineField(theme) for name in fields}
        self.refusal = Label(theme, role="value", tone="danger", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=32)
        self.back = SecondaryButton(theme, "", keys="Escape")
        self._group = QButtonGroup(self)
        self.chips = {choice: FilterChip(theme, "") for choice in choices}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.what)
        grid = QGridLayout()
        for at, (choice, chip) in enumerate(self.chips.items()):
            chip.setProperty("choice", choice)
            self._group.addButton(chip)
            grid.addWidget(chip, at // 3, at % 3, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(grid)
        for field in self.fields.values():
            field.edit.returnPressed.connect(self._onward)
            column.addWidget(field)
        column.addWidget(self.refusal)
        column.addWidget(self.save)
        column.addWidget(self.back)
        self.save.clicked.connect(self.accepted)
        self.back.clicked.connect(self.dropped)
        self.hide()

    def begin(self, what: str, choice: str = "") -> None:
        self.what.setText(what)
        self.refusal.setText("")
        for field in self.fields.values():
            field.edit.clear()
        self._group.setExclusive(False)
        for name, chip in self.chips.items():
            chip.setChecked(name == choice)
        self._group.setExclusive(True)
        self.show()
        first = next(iter(self.fields.values()), None)
        (self.chips[choice] if choice else next(iter(self.chips.values()))).setFocus()
        if choice and first is not None:
            first.edit.setFocus()

    def leave(self) -> None:
        for field in self.fields.values():
            field.edit.clear()
        self.hide()

    def choice(self) -> str:
        chosen = self._group.checkedButton()
        return str(chosen.property("choice")) if chosen else ""

    def text(self, name: str) -> str:
        return self.fields[name].text().strip()

    def _onward(self) -> None:
        self.focusNextChild()
