"""The docked forms of telephone and paper: a call, a settled result, a sheet, a line of it, its end. They save nothing themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from offline.views import OrderRow
from ui.downtime.lines import DOSE, FLUIDS, NOTE, ORDER, VITALS, Line
from ui.downtime.model import Sheet
from ui.downtime.phone import Call
from ui.downtime.words import fault_words
from ui.requests.fields_form import FieldsForm
from ui.requests.parts import ChoiceField
from ui.theme.theme import Theme
from ui.units import plain
from ui.widgets.fields import LineField


class DowntimeForm(FieldsForm):
    """Invariant: nothing is preset; what is typed stays until it was saved or the form was left."""

    COLUMNS = 3

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText("\n".join(fault_words(fault) for fault in faults))

    def begin(self) -> None:
        self.clear()
        self.say(())
        self.show()
        self.findChildren(QLineEdit)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.drop.setText(self.tr("Leave"))


class CallForm(DowntimeForm):
    """A result said on the telephone; the value is typed again as it was said back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.patient, self.first, self.second = (LineField(theme) for _ in range(3))
        self.test, self.value, self.unit = (LineField(theme) for _ in range(3))
        self.again, self.caller, self.department = (LineField(theme) for _ in range(3))
        self.specimen, self.taken = LineField(theme), LineField(theme)
        self._put(self.patient, self.first, self.second)
        self._put(self.test, self.value, self.unit)
        self._put(self.again, self.caller, self.department)
        self._put(self.specimen, self.taken)
        self.retranslate()

    def call(self) -> Call:
        return Call(
            test=self.test.text(),
            value=self.value.text(),
            again=self.again.text(),
            unit=self.unit.text(),
            caller=self.caller.text(),
            department=self.department.text(),
            specimen=self.specimen.text(),
            taken=self.taken.text(),
            first=self.first.text(),
            second=self.second.text(),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("A result by telephone"))
        self.tell(self.tr("Preliminary until the laboratory's own comes. A critical value is taken with F10."))
        self.patient.set_words(self.tr("Patient: bed, name or number"))
        self.first.set_words(self.tr("First identifier, as the caller said it"))
        self.second.set_words(self.tr("Second identifier"))
        self.test.set_words(self.tr("Test"))
        self.value.set_words(self.tr("Value"))
        self.unit.set_words(self.tr("Unit"))
        self.again.set_words(self.tr("Said back: the value again"))
        self.caller.set_words(self.tr("Who called"))
        self.department.set_words(self.tr("From where"))
        self.specimen.set_words(self.tr("Specimen number"))
        self.taken.set_words(self.tr("Specimen taken at"), "09:40")
        self.save.setText(self.tr("Save the call"))


class SettleForm(DowntimeForm):
    """The laboratory's own counts from now on; where they differ, why."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.reason = LineField(theme)
        self._put(self.reason)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("The laboratory's own result counts"))
        self.reason.set_words(self.tr("Where they differ: why, after asking the laboratory"))
        self.save.setText(self.tr("I compared them"))


class SheetForm(DowntimeForm):
    """Whose sheet, which, and who wrote on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.patient, self.page, self.writer = (LineField(theme) for _ in range(3))
        self._put(self.patient, self.page, self.writer)
        self.retranslate()

    def sheet(self) -> Sheet:
        return Sheet(page=self.page.text(), writer=self.writer.text())

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("A sheet of paper"))
        self.tell(self.tr("Each line keeps its own time and who wrote it; you are named as who entered it."))
        self.patient.set_words(self.tr("Patient: bed, name or number"))
        self.page.set_words(self.tr("Number of the sheet"))
        self.writer.set_words(self.tr("Who wrote it: staff number or name"))
        self.save.setText(self.tr("Take this sheet"))


class LineForm(DowntimeForm):
    """One line after the other; the kind stays, the time and what stood there are typed anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.time, self.text, self.reason = (LineField(theme) for _ in range(3))
        self.kind, self.order = ChoiceField(theme), ChoiceField(theme)
        self._put(self.kind, self.time)
        self._put(self.text)
        self._put(self.order)
        self._put(self.reason)
        self.reason.hide()
        self.kind.changed.connect(self._follow)
        self.retranslate()

    def line(self) -> Line:
        return Line(
            kind=self.kind.code(),
            time=self.time.text(),
            text=self.text.text(),
            order=self.order.code(),
            reason=self.reason.text(),
        )

    def ask(self, *, is_asked: bool) -> None:
        """The field for a reason stands there only while one is asked for; what was typed of another dose is no reason of this."""
        if self.reason.isHidden() is not is_asked:
            return
        self.reason.setVisible(is_asked)
        self.reason.edit.clear()
        if is_asked:
            self.reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_orders(self, rows: Sequence[OrderRow]) -> None:
        """What may have been given, by name and dose."""
        shown = [
            (row.order.key, f"{row.order.what.text} {plain(row.order.dose.value) if row.order.dose else ''}".strip())
            for row in rows
            if row.order.kind.value == "medication"
        ]
        self.order.set_words(self.tr("Which order was given"), self.tr("choose"), shown)

    def next_line(self) -> None:
        for field in (self.time, self.text):
            field.edit.clear()
        self.order.choose("")
        self.say(())
        self.time.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        kind = self.kind.code()
        self.order.setVisible(kind == DOSE)
        self.text.setVisible(kind not in {DOSE, ORDER})
        self.text.set_words(
            self.tr("The words of the note, as they stand there")
            if kind == NOTE
            else self.tr("What stands there: 38.5 96 120/80 20, or u 350 o 200")
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("A line of the sheet"))
        kinds = (
            (VITALS, self.tr("vital signs")),
            (FLUIDS, self.tr("intake and output")),
            (DOSE, self.tr("a dose given")),
            (ORDER, self.tr("an order")),
            (NOTE, self.tr("a note")),
        )
        self.kind.set_words(self.tr("What it is"), self.tr("choose"), kinds)
        self.time.set_words(self.tr("When it happened"), "09:40")
        self.reason.set_words(self.tr("Why it was given all the same, after asking who gave it"))
        self.save.setText(self.tr("Enter this line"))
        self._follow()


class CountForm(DowntimeForm):
    """The sheet counted by eye, against what was entered of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.lines, self.doses, self.intake, self.output = (LineField(theme) for _ in range(4))
        self.reason = LineField(theme)
        self._put(self.lines, self.doses)
        self._put(self.intake, self.output)
        self._put(self.reason)
        self.retranslate()

    def counted(self) -> dict[str, str]:
        fields = {"lines": self.lines, "doses": self.doses, "intake": self.intake, "output": self.output}
        return {name: field.text() for name, field in fields.items()}

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("The sheet is entered whole"))
        self.tell(self.tr("Count on the paper, not on the screen."))
        self.lines.set_words(self.tr("Lines on the sheet"))
        self.doses.set_words(self.tr("Doses given on it"))
        self.intake.set_words(self.tr("Intake on it, mL"))
        self.output.set_words(self.tr("Output on it, mL"))
        self.reason.set_words(self.tr("Why it does not add up, if so"))
        self.save.setText(self.tr("Close the sheet"))
