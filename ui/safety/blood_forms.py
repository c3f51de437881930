"""The docked forms of a transfusion: the check at the bed, a look, the end, a reaction. They save nothing themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from client.clinical.transfusion import TransfusionBook
from ui.requests.parts import ChoiceField
from ui.safety.blood_model import BagEntry
from ui.safety.fields import SignFields, Ticks
from ui.safety.words import fault_words
from ui.theme.theme import Theme
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class BloodForm(SavingForm):
    """Invariant: what is typed stays until it was saved or the form was left on purpose; a password never stays."""

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText("\n".join(fault_words(fault) for fault in faults))

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))


class CheckForm(BloodForm):
    """Two people, the wristband, the bag, every line. What stands against it is said on every key, above the buttons."""

    typed = Signal()

    def __init__(self, theme: Theme, book: TransfusionBook) -> None:
        super().__init__(theme)
        self._book = book
        self.wristband, self.number = LineField(theme, large=True), LineField(theme, large=True)
        self.known = Label(theme, role="value", weight=600, wrap=True)
        self.abo, self.rhd, self.crossmatch = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self.expires, self.note, self.out = LineField(theme), LineField(theme), LineField(theme)
        self.ticks, self.signs = Ticks(theme, [one.code for one in book.checks]), SignFields(theme)
        self.verdict = Label(theme, role="value", weight=600, size=20, wrap=True)
        self.staff, self.password = LineField(theme), LineField(theme, is_secret=True)
        self._lay_out()
        for edit in (self.wristband.edit, self.number.edit, self.expires.edit, self.note.edit, self.out.edit):
            edit.textChanged.connect(self._say_typed)
        for choice in (self.abo, self.rhd, self.crossmatch):
            choice.changed.connect(self._say_typed)
        self.ticks.changed.connect(self._say_typed)
        self.wristband.edit.returnPressed.connect(self.number.edit.setFocus)
        self.number.edit.returnPressed.connect(self._to_ticks)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = self.grid
        for column in range(4):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.wristband, 0, 0, 1, 2)
        grid.addWidget(self.number, 0, 2, 1, 2)
        grid.addWidget(self.known, 1, 0, 1, 4)
        grid.addWidget(self.verdict, 2, 0, 1, 4)  # above what may be scrolled away
        for at, one in enumerate((self.abo, self.rhd, self.crossmatch, self.expires)):
            grid.addWidget(one, 3, at)
        grid.addWidget(self.ticks, 4, 0, 1, 4)
        grid.addWidget(self.signs, 5, 0, 1, 4)
        grid.addWidget(self.out, 6, 0)
        grid.addWidget(self.note, 6, 1, 1, 3)
        grid.addWidget(self.staff, 7, 0, 1, 2)
        grid.addWidget(self.password, 7, 2, 1, 2)

    def paper_fields(self) -> tuple[QWidget, ...]:
        """Typed only where the blood bank's row of the bag is not here."""
        return (self.abo, self.rhd, self.crossmatch, self.expires)

    def entry(self) -> BagEntry:
        return BagEntry(
            wristband=self.wristband.text(),
            number=self.number.text(),
            abo=self.abo.code(),
            rhd=self.rhd.code(),
            expires=self.expires.text(),
            crossmatch=self.crossmatch.code(),
            ticked=self.ticks.ticked(),
            signs=self.signs.texts(),
            rate=self.signs.rate(),
            out=self.out.text(),
            note=self.note.text(),
        )

    def begin(self, told: str) -> None:
        for field in (self.wristband, self.number, self.expires, self.note, self.out, self.staff):
            field.edit.clear()
        for choice in (self.abo, self.rhd, self.crossmatch):
            choice.choose("")
        self.ticks.clear()
        self.signs.clear()
        self.forget_password()
        self.tell(told)
        self.open_at(self.wristband.edit)

    def take_password(self) -> str:
        """Handed on once."""
        found = self.password.text()
        self.forget_password()
        return found

    def forget_password(self) -> None:
        self.password.edit.clear()

    def scan(self, code: str) -> None:
        """The field that has the focus; of neither, the first that is empty."""
        target = self.number if self.wristband.text().strip() else self.wristband
        for field in (self.wristband, self.number):
            if field.edit.hasFocus():
                target = field
        target.edit.setText(code)
        self._next_of(target.edit)

    def _next_of(self, edit: QLineEdit) -> None:
        if edit is self.wristband.edit:
            self.number.edit.setFocus()
        else:
            self._to_ticks()

    def _to_ticks(self) -> None:
        first = next(iter(self.ticks.boxes.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_typed(self) -> None:
        self.typed.emit()

    def retranslate(self) -> None:
        super().retranslate()
        language = self.theme.language
        self.title.setText(self.tr("Check at the bed: two people"))
        self.wristband.set_words(self.tr("Wristband: scan, or type its number"))
        self.number.set_words(self.tr("Bag: scan, or type its number"))
        unknown = self.tr("not said")
        self.abo.set_words(self.tr("ABO on the label"), unknown, tuple((one, one) for one in ("O", "A", "B", "AB")))
        self.rhd.set_words(
            self.tr("RhD on the label"), unknown, (("pos", self.tr("RhD positive")), ("neg", self.tr("RhD negative")))
        )
        results = (("compatible", self.tr("compatible")), ("incompatible", self.tr("incompatible")))
        self.crossmatch.set_words(self.tr("Cross-match on the paper"), unknown, results)
        self.expires.set_words(self.tr("Expires"), "2026-12-01 23:59")
        self.ticks.set_words([(one.code, one.words(language)) for one in self._book.checks])
        self.out.set_words(self.tr("Left the refrigerator (HH:MM)"), self.tr("empty: nobody said"))
        self.note.set_words(self.tr("Reason, where one is asked: who decided, and why"))
        self.staff.set_words(self.tr("Second person: staff number"))
        self.password.set_words(self.tr("Second person: password"))


class LookForm(BloodForm):
    """Signs, rate, words; which look it is follows from the bag."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.signs, self.text = SignFields(theme), LineField(theme)
        self.grid.addWidget(self.signs, 0, 0)
        self.grid.addWidget(self.text, 1, 0)
        self.retranslate()

    def begin(self, told: str) -> None:
        self.signs.clear()
        self.text.edit.clear()
        self.tell(told)
        self.open_at(self.signs.fields["t"].edit)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Looked at the patient"))
        self.text.set_words(self.tr("Seen and said"))


class EndForm(BloodForm):
    """How much went in; why, where it was stopped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.volume, self.reason = LineField(theme), LineField(theme)
        self.how, self.signs = ChoiceField(theme), SignFields(theme, has_rate=False)
        self.grid.addWidget(self.volume, 0, 0)
        self.grid.addWidget(self.how, 0, 1)
        self.grid.addWidget(self.reason, 0, 2)
        self.grid.addWidget(self.signs, 1, 0, 1, 3)
        self.retranslate()

    def begin(self, told: str) -> None:
        self.volume.edit.clear()
        self.reason.edit.clear()
        self.how.choose("")
        self.signs.clear()
        self.tell(told)
        self.open_at(self.volume.edit)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("End of the bag"))
        self.volume.set_words(self.tr("Volume given mL (? where nobody knows)"))
        self.how.set_words(self.tr("How it ended"), self.tr("went in whole"), (("stopped", self.tr("stopped before")),))
        self.reason.set_words(self.tr("Why it was stopped"))


class ReactionForm(BloodForm):
    """What was seen and what was done, the first things first. Volume and signs may follow later."""

    def __init__(self, theme: Theme, book: TransfusionBook) -> None:
        super().__init__(theme)
        self._book = book
        self.first = Label(theme, role="value", tone="danger", weight=600, wrap=True)
        self.seen = Ticks(theme, [one.code for one in book.signs], columns=3)
        self.done = Ticks(theme, [one.code for one in book.steps])
        self.text, self.volume = LineField(theme), LineField(theme)
        self.signs = SignFields(theme, has_rate=False)
        for at, one in enumerate((self.first, self.done, self.seen, self.signs)):
            self.grid.addWidget(one, at, 0, 1, 2)
        self.grid.addWidget(self.text, 4, 0)
        self.grid.addWidget(self.volume, 4, 1)
        self.source = Label(theme, role="meta", tone="t3", wrap=True)
        self.grid.addWidget(self.source, 5, 0, 1, 2)
        self.retranslate()

    def begin(self, told: str) -> None:
        for ticks in (self.seen, self.done):
            ticks.clear()
        self.text.edit.clear()
        self.volume.edit.clear()
        self.signs.clear()
        self.tell(told)
        self.open_at(next(iter(self.done.boxes.values()), self.text.edit))

    def retranslate(self) -> None:
        super().retranslate()
        language = self.theme.language
        self.title.setText(self.tr("Transfusion reaction"))
        first = [one.words(language) for one in self._book.steps if one.is_first]
        self.first.setText(self.tr("At once: {steps}").format(steps=" → ".join(first)))
        self.done.set_words([(one.code, one.words(language)) for one in self._book.steps])
        self.seen.set_words([(one.code, one.words(language)) for one in self._book.signs])
        self.text.set_words(self.tr("Seen, in words"))
        self.volume.set_words(self.tr("Volume given so far mL (empty: later)"))
        self.source.setText("; ".join(self._book.sources[1:]))
