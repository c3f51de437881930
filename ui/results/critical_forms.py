"""The forms of a critical value, docked under its facts: read-back, handling, message, by telephone. They keep what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from offline.views import OrderRow
from ui.results.critical_model import Fault, Typed, TypedReport
from ui.results.critical_words import fault_words
from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip, Segmented
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class CriticalForm(SavingForm):
    """A form of a critical value; its faults are those of the desk."""

    def fields(self) -> tuple[LineField, ...]:
        return ()

    def begin(self) -> None:
        """Empty, seen, and ready to type."""
        for field in self.fields():
            field.edit.clear()
        self.say(())
        self.show()
        if self.fields():
            self.fields()[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, faults: Sequence[Fault]) -> None:
        self.faults.setText("; ".join(fault_words(fault) for fault in faults))

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save"))
        self.drop.setText(self.tr("Leave"))


def _field(theme: Theme) -> LineField:
    return LineField(theme)


class ReadBackForm(CriticalForm):
    """The value and its unit typed again, who called, and two identifiers of the patient."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.value, self.unit, self.caller = _field(theme), _field(theme), _field(theme)
        self.name, self.number = _field(theme), _field(theme)
        for at, field in enumerate(self.fields()):
            self.grid.addWidget(field, at // 3, at % 3)
        self.retranslate()

    def fields(self) -> tuple[LineField, ...]:
        return (self.value, self.unit, self.caller, self.name, self.number)

    def typed(self) -> Typed:
        return Typed(
            value=self.value.text(),
            unit=self.unit.text(),
            caller=self.caller.text(),
            name=self.name.text(),
            number=self.number.text(),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Read back: type what you said again"))
        self.value.set_words(self.tr("Value said back"))
        self.unit.set_words(self.tr("Unit said back"))
        self.caller.set_words(self.tr("Who called"))
        self.name.set_words(self.tr("Patient: name or initials"))
        self.number.set_words(self.tr("Patient: number, age or year of birth"))


class WordsForm(CriticalForm):
    """A message on the thread, or to whom the value was passed on."""

    def __init__(self, theme: Theme, *, is_forward: bool) -> None:
        super().__init__(theme)
        self.is_forward = is_forward
        self.words = _field(theme)
        self.grid.addWidget(self.words, 0, 0)
        self.retranslate()

    def fields(self) -> tuple[LineField, ...]:
        return (self.words,)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Passed on") if self.is_forward else self.tr("Message on this value"))
        self.words.set_words(self.tr("To whom, and what was said") if self.is_forward else self.tr("Words"))


class HandleForm(CriticalForm):
    """Orders or none, the reason, and which of the orders since the release answer it; none of them is preset."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.decision = Segmented(theme, (("orders", "", ""), ("none", "", "")), height=32)
        self.words = _field(theme)
        self.orders = QWidget()
        self._chips: dict[str, FilterChip] = {}
        self._row = QHBoxLayout(self.orders)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._since = Label(theme, role="meta", tone="t2", wrap=True)
        self.grid.addWidget(self.decision, 0, 0)
        self.grid.addWidget(self.words, 0, 1)
        self.grid.addWidget(self._since, 1, 0)
        self.grid.addWidget(self.orders, 1, 1)
        self.retranslate()

    def fields(self) -> tuple[LineField, ...]:
        return (self.words,)

    def show_orders(self, rows: Sequence[OrderRow], names: Sequence[str]) -> None:
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = {row.order.key: FilterChip(self.theme, name) for row, name in zip(rows, names, strict=True)}
        for chip in self._chips.values():
            self._row.addWidget(chip)
        self._word_since()

    def chosen(self) -> tuple[str, ...]:
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def _word_since(self) -> None:
        self._since.setText(
            self.tr("Orders since the report that answer it:") if self._chips else self.tr("No order since the report")
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Handled"))
        self.decision.set_words((("orders", self.tr("Orders"), ""), ("none", self.tr("No orders"), "")))
        self.words.set_words(self.tr("What was ordered, or the reason for none"))
        self._word_since()


class PhoneForm(CriticalForm):
    """A critical value said on the telephone: patient, test, value, the value said back, caller, two identifiers, specimen time."""

    patient_typed = Signal(str)
    test_typed = Signal(str)
    value_typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.patient, self.test, self.value = _field(theme), _field(theme), _field(theme)
        self.unit, self.again, self.caller = _field(theme), _field(theme), _field(theme)
        self.name, self.number, self.taken = _field(theme), _field(theme), _field(theme)
        self.flag = Segmented(theme, (("AA", "", ""), ("HH", "", ""), ("LL", "", "")), height=32)
        self.meant = Label(theme, role="value", wrap=True)
        for at, field in enumerate(self.fields()):
            self.grid.addWidget(field, at // 3, at % 3)
        self.grid.addWidget(self.flag, 3, 0)
        self.grid.addWidget(self.meant, 3, 1, 1, 2)
        self.patient.edit.textEdited.connect(self.patient_typed)
        self.test.edit.textEdited.connect(self.test_typed)
        self.value.edit.textEdited.connect(self.value_typed)
        self.unit.edit.textEdited.connect(self.value_typed)
        self.retranslate()

    def fields(self) -> tuple[LineField, ...]:
        return (
            self.patient,
            self.test,
            self.caller,
            self.value,
            self.unit,
            self.again,
            self.name,
            self.number,
            self.taken,
        )

    def typed(self) -> TypedReport:
        heard = Typed(
            value=self.value.text(),
            unit=self.unit.text(),
            caller=self.caller.text(),
            name=self.name.text(),
            number=self.number.text(),
        )
        return TypedReport(heard=heard, again=self.again.text(), flag=self.flag.choice(), taken=self.taken.text())

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Critical value by telephone: enter it while the caller is on the line"))
        self.patient.set_words(self.tr("Bed, name or number"))
        self.test.set_words(self.tr("Test"))
        self.caller.set_words(self.tr("Who called"))
        self.value.set_words(self.tr("Value"))
        self.unit.set_words(self.tr("Unit"))
        self.again.set_words(self.tr("Value said back"))
        self.name.set_words(self.tr("Patient: name or initials"))
        self.number.set_words(self.tr("Patient: number, age or year of birth"))
        self.taken.set_words(self.tr("Specimen taken (14:05)"))
        self.flag.set_words(
            (
                ("AA", self.tr("abnormal"), ""),
                ("HH", self.tr("too high"), ""),
                ("LL", self.tr("too low"), ""),
            )
        )
