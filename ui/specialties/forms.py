"""The short forms of the specialties: one check of a labour in one row, a time, a reason. They hold what is typed; they save nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.records.specialties import MEMBRANES
from ui.specialties.words import faults_line, membrane_short
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField

NOT_SAID = ""


class SpecialForm(SavingForm):
    """Invariant: `values` is what stands in the fields now, by name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fields: dict[str, LineField] = {}
        self.told.setVisible(False)

    def add_field(self, name: str, row: int, column: int, span: int = 1) -> LineField:
        field = LineField(self.theme)
        self.fields[name] = field
        self.grid.addWidget(field, row, column, 1, span)
        return field

    def values(self) -> Mapping[str, str]:
        return {name: field.text() for name, field in self.fields.items()}

    def begin(self, title: str, told: str = "") -> None:
        """Empty, seen, the first field with the keys."""
        for field in self.fields.values():
            field.edit.clear()
        self.title.setText(title)
        self.tell(told)
        self.say(())
        self.show()
        self.focus()

    def focus(self) -> None:
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, faults: Sequence[str]) -> None:
        """What has to be looked at again; the keys go to the first field that is named."""
        self.faults.setText(faults_line(faults))
        named = next((self.fields[fault] for fault in faults if fault in self.fields), None)
        if named is not None:
            named.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            named.edit.selectAll()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save"))
        self.drop.setText(self.tr("Leave"))


class CheckForm(SpecialForm):
    """One check of a labour: what was not examined stays empty; the time empty is now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        for at, name in enumerate(("cervix", "station", "fetal_heart", "contractions", "length_s", "pressure", "time")):
            self.add_field(name, 0, at)
        self.membranes = Segmented(theme, tuple((one, "", "") for one in (NOT_SAID, *MEMBRANES)), height=30)
        self.grid.addWidget(self.membranes, 1, 0, 1, 5)
        self.add_field("remark", 1, 5, 2)
        QWidget.setTabOrder(self.fields["time"].edit, self.membranes)
        QWidget.setTabOrder(self.membranes, self.fields["remark"].edit)
        self.retranslate()

    def begin(self, title: str, told: str = "") -> None:
        self.membranes.choose(NOT_SAID)
        super().begin(title, told)

    def values(self) -> Mapping[str, str]:
        return {**super().values(), "membranes": self.membranes.choice()}

    def retranslate(self) -> None:
        super().retranslate()
        words = {
            "cervix": (self.tr("Cervix, cm"), "4"),
            "station": (self.tr("Station"), "-1"),
            "fetal_heart": (self.tr("Fetal heart /min"), "140"),
            "contractions": (self.tr("Contractions in 10 min"), "3"),
            "length_s": (self.tr("each, seconds"), "40"),
            "pressure": (self.tr("Blood pressure"), "118/72"),
            "time": (self.tr("Time (empty: now)"), "14:05"),
            "remark": (self.tr("Drugs and remarks"), ""),
        }
        for name, (label, shape) in words.items():
            self.fields[name].set_words(label, shape)
        said = self.tr("membranes not said")
        self.membranes.set_words(((NOT_SAID, said, ""), *((code, membrane_short(code), "") for code in MEMBRANES)))
        self.membranes.setAccessibleName(self.tr("Membranes and liquor"))


class TimeForm(SpecialForm):
    """One time that has to be typed: onset or birth."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_field("time", 0, 0)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.fields["time"].set_words(self.tr("Time, with the day when it was not today"), "03-15 02:30")


class ReasonForm(SpecialForm):
    """Why something written down was wrong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.add_field("reason", 0, 0)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(self.tr("It was wrong"))
        self.fields["reason"].set_words(self.tr("Why it was wrong"))
