"""Who the patient is, where nothing was scanned: two identifiers, and why. Refuses to compare it with anybody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from client.records.bedside import NoScan
from ui.nurse.bedside_words import reason_word
from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living

_A_ROW = 2


class IdentityBox(Living, QWidget):
    """Invariant: empty when it is begun; no reason is chosen for anybody."""

    onward = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.why = Label(theme, role="meta", tone="t2", wrap=True)
        self.first, self.second = LineField(theme), LineField(theme)
        self._chips: dict[NoScan, FilterChip] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.why, self.first, self.second):
            column.addWidget(part)
        grid = QGridLayout()
        for at, reason in enumerate(NoScan):
            chip = FilterChip(theme, "")
            chip.setProperty("reason", reason.value)
            self._chips[reason] = chip
            self._group.addButton(chip)
            grid.addWidget(chip, at // _A_ROW, at % _A_ROW)
        column.addLayout(grid)
        self.first.edit.returnPressed.connect(self.onward)
        self.second.edit.returnPressed.connect(self.onward)
        self.retranslate()

    def begin(self) -> None:
        for field in (self.first, self.second):
            field.edit.clear()
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        self.why.setText(
            self.tr(
                "Not scanned: type two identifiers of the patient, name, date of birth, hospital or admission number, "
                "never the bed. With a scan: Ctrl B."
            )
        )
        self.first.set_words(self.tr("First identifier"))
        self.second.set_words(self.tr("Second identifier"))
        for reason, chip in self._chips.items():
            chip.setText(reason_word(reason))

    def typed(self) -> tuple[str, ...]:
        """What was typed, the empty fields left out."""
        return tuple(text for field in (self.first, self.second) if (text := field.text().strip()))

    def reason(self) -> NoScan | None:
        chosen = self._group.checkedButton()
        return NoScan(str(chosen.property("reason"))) if chosen else None

    def chip_of(self, reason: NoScan) -> FilterChip:
        return self._chips[reason]

    def choose_reason(self, reason: NoScan) -> None:
        self._chips[reason].setChecked(True)
