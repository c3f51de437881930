"""Filter chips over as many lines as they need, exactly one of them chosen. Refuses to cut a chip: the height follows the width."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip
from ui.widgets.living import Living
from ui.widgets.tips import tip

GAP = 4


class FlowChips(Living, QWidget):
    """`chosen` carries the key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, keys: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.chips: dict[str, FilterChip] = {}
        for key in keys:
            chip = FilterChip(theme, "", self)
            chip.setProperty("choice", key)
            self._group.addButton(chip)
            self.chips[key] = chip
        self.chips[keys[0]].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self._group.buttonClicked.connect(self._announce)

    def set_text(self, key: str, text: str, told: str = "") -> None:
        """`told` is read on hover, after the text."""
        chip, hover = self.chips[key], " · ".join(part for part in (text, told) if part)
        if chip.toolTip() != tip(hover):
            chip.setToolTip(tip(hover))
        if chip.text() != text:
            chip.setText(text)
            chip.setAccessibleName(text)
            self._place()

    def set_shown(self, key: str, *, is_shown: bool) -> None:
        if self.chips[key].isHidden() is is_shown:
            self.chips[key].setVisible(is_shown)
            self._place()

    def choice(self) -> str:
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def choose(self, key: str) -> None:
        self.chips[key].setChecked(True)
        self.chosen.emit(key)

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = top = tall = 0
        for chip in (chip for chip in self.chips.values() if not chip.isHidden()):
            size = chip.sizeHint()
            if left and left + size.width() > self.width():
                left, top, tall = 0, top + tall + GAP, 0
            chip.setGeometry(left, top, size.width(), size.height())
            left, tall = left + size.width() + GAP, max(tall, size.height())
        if self.height() != top + tall:
            self.setFixedHeight(top + tall)

    def _announce(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("choice")))
