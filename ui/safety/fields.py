"""Parts of the forms of safety: lines to tick, a choice in one frame with a label, the few vital signs. They hold what a person says."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLayout, QWidget

from ui.safety.signs import FIELDS
from ui.theme.theme import Theme
from ui.widgets.fields import LineField
from ui.widgets.living import Living

BETWEEN = 12


class Ticks(Living, QWidget):
    """Lines of a checklist, in as many columns as there is room for; Space ticks. Invariant: nothing is ticked until a person did."""

    changed = Signal()

    def __init__(self, theme: Theme, codes: Sequence[str], *, columns: int = 2) -> None:
        super().__init__()
        self.live_with(theme)
        self.boxes = {code: QCheckBox() for code in codes}
        self._most, self._columns = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(4)
        for box in self.boxes.values():
            box.toggled.connect(self._said)
        self.restyle()

    def set_words(self, words: Sequence[tuple[str, str]]) -> None:
        for code, text in words:
            if code in self.boxes:
                self.boxes[code].setText(text)
                self.boxes[code].setAccessibleName(text)
        self._columns = 0
        self._arrange()
        self.updateGeometry()

    def ticked(self) -> set[str]:
        return {code for code, box in self.boxes.items() if box.isChecked()}

    def clear(self) -> None:
        for box in self.boxes.values():
            box.setChecked(False)

    def restyle(self) -> None:
        for box in self.boxes.values():
            box.setFont(self.theme.font("body"))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self.height())

    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self.boxes.values()), default=0)

    def _arrange(self) -> None:
        """No line is cut: fewer columns before that."""
        room = max(1, (self.width() + BETWEEN) // max(1, self._widest() + BETWEEN))
        columns = min(self._most, room)
        if columns == self._columns or not self.boxes:
            return
        self._columns = columns
        for at, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, at // columns, at % columns)
        lines = -(-len(self.boxes) // columns)
        high = max(box.sizeHint().height() for box in self.boxes.values())
        self.setFixedHeight(lines * (high + 4))

    def _said(self) -> None:
        self.changed.emit()


class SignFields(Living, QWidget):
    """Temperature, pulse, pressure, breaths and the rate, side by side."""

    def __init__(self, theme: Theme, *, has_rate: bool = True) -> None:
        super().__init__()
        self.live_with(theme)
        self.fields = {key: LineField(theme) for key in (*FIELDS, *(("rate",) if has_rate else ()))}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in self.fields.values():
            row.addWidget(one)
        self.retranslate()

    def texts(self) -> dict[str, str]:
        return {key: one.text() for key, one in self.fields.items() if key != "rate"}

    def rate(self) -> str:
        return self.fields["rate"].text() if "rate" in self.fields else ""

    def clear(self) -> None:
        for one in self.fields.values():
            one.edit.clear()

    def retranslate(self) -> None:
        words = {
            "t": self.tr("T ℃"),
            "p": self.tr("P /min"),
            "bp": self.tr("BP mmHg"),
            "r": self.tr("R /min"),
            "rate": self.tr("Rate mL/h"),
        }
        for key, one in self.fields.items():
            one.set_words(words[key])
