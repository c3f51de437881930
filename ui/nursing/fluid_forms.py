"""The docked forms of intake and output: a field for each way, another volume with its reason. They hold what is typed and save nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from client.clinical.fluids import FluidBook
from client.records.fluids import FluidKind
from ui.nursing.words import fault_words, kind_word
from ui.theme.theme import Theme
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField

_COLUMNS = 5


class NursingForm(SavingForm):
    """Invariant: a fault that names a field brings the keys to it; what was typed stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fields: dict[str, LineField] = {}

    def add_field(self, name: str, row: int, column: int, span: int = 1) -> LineField:
        field = LineField(self.theme)
        self.fields[name] = field
        self.grid.addWidget(field, row, column, 1, span)
        return field

    def text(self, name: str) -> str:
        return self.fields[name].text()

    def begin(self, told: str = "") -> None:
        for field in self.fields.values():
            field.edit.clear()
        self.tell(told)
        self.faults.setText("")
        self.show()
        next(iter(self.fields.values())).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText(self.words_of(faults))
        named = next((self.fields[fault] for fault in faults if fault in self.fields), None)
        if named is not None:
            named.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            named.edit.selectAll()

    def words_of(self, faults: Sequence[str]) -> str:
        return fault_words(faults)

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))


class BatchForm(NursingForm):
    """One field for each way in or out; what stays empty is not said."""

    def __init__(self, theme: Theme, book: FluidBook | None) -> None:
        super().__init__(theme)
        self._book = book
        for at, row in enumerate(book.kinds if book else ()):
            self.add_field(row.kind.value, at // _COLUMNS, at % _COLUMNS)
        self.add_field("drain-number", 2, 0)
        self.add_field("note", 2, 1, 3)
        self.add_field("time", 2, 4)
        self.retranslate()

    def volumes(self) -> dict[str, str]:
        return {name: field.text() for name, field in self.fields.items() if name in set(FluidKind)}

    def words_of(self, faults: Sequence[str]) -> str:
        book = self._book
        for fault in faults:
            if book is not None and fault in set(FluidKind):
                row = book.row(FluidKind(fault))
                words = self.tr("{kind}: a number of mL up to {most}, ~ before it for about, ? for not known.")
                return words.format(kind=kind_word(row.kind, book, self.theme.language), most=row.most)
        return super().words_of(faults)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Intake and output, one field for each way (mL)"))
        if self._book is not None:
            for row in self._book.kinds:
                letter = row.keys[0]
                self.fields[row.kind.value].set_words(
                    f"{kind_word(row.kind, self._book, self.theme.language)} ({letter})", self.tr("mL, ~ about, ?")
                )
        self.fields["drain-number"].set_words(self.tr("Which drain"), self.tr("1, 2, …"))
        self.fields["note"].set_words(self.tr("Remark: colour, what it was"))
        self.fields["time"].set_words(self.tr("Time (empty: now)"), "14:05")


class CorrectForm(NursingForm):
    """Another volume, and why the first was wrong; or the volume of an infusion that says none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_field("fluids", 0, 0)
        self.add_field("reason", 0, 1, 3)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Correct the volume"))
        self.fields["fluids"].set_words(self.tr("Volume, mL"), self.tr("~ about, ? not known"))
        self.fields["reason"].set_words(self.tr("Why the first was wrong"))


class WrongForm(NursingForm):
    """Why it never was."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_field("reason", 0, 0)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Take the entry back"))
        self.fields["reason"].set_words(self.tr("Reason: why it never was"))
