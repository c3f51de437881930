"""The docked forms of cases: an answer to a suspicion, a line of the thread, a report of an event. They save nothing themselves."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox

from client.clinical.events import EventBook
from client.records.cases import InfectionAnswer
from ui.requests.parts import ChoiceField
from ui.safety.case_model import EventEntry
from ui.safety.fields import Ticks
from ui.safety.words import fault_words
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.text_field import TextField

KEPT_AFTER_MS = 1500


class CaseForm(SavingForm):
    """Invariant: what is typed stays until it was saved or the form was left on purpose."""

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText("\n".join(fault_words(fault) for fault in faults))

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))


class AnswerForm(CaseForm):
    """Confirm, exclude, need information; nothing is preset."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        choices = (("", "", ""), *((one.value, "", "") for one in InfectionAnswer))
        self.answer, self.text = Segmented(theme, choices, height=36), TextField(theme, lines=3)
        self.grid.addWidget(self.answer, 0, 0)
        self.grid.addWidget(self.text, 1, 0)
        self.retranslate()

    def begin(self, told: str, answer: str = "") -> None:
        self.answer.choose(answer)
        self.text.edit.clear()
        self.tell(told)
        self.open_at(self.text.edit if answer else self.answer)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Answer to the suspicion"))
        words = (
            ("", self.tr("not answered"), ""),
            (InfectionAnswer.CONFIRM.value, self.tr("confirm"), ""),
            (InfectionAnswer.EXCLUDE.value, self.tr("exclude"), ""),
            (InfectionAnswer.NEED_INFORMATION.value, self.tr("need information"), ""),
        )
        self.answer.set_words(words)
        self.text.set_words(self.tr("Why: findings, cultures, what is missing"))


class SayForm(CaseForm):
    """One line of the thread."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.text = TextField(theme, lines=2)
        self.grid.addWidget(self.text, 0, 0)
        self.retranslate()

    def begin(self, told: str) -> None:
        self.text.edit.clear()
        self.tell(told)
        self.open_at(self.text.edit)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Write into the thread"))
        self.text.set_words(self.tr("To infection control or the quality office"))


class EventForm(CaseForm):
    """A report; what is typed is put down a moment after the last key."""

    settled = Signal()
    """Nothing was typed for a moment: worth keeping."""
    patient_chosen = Signal(str)

    def __init__(self, theme: Theme, book: EventBook) -> None:
        super().__init__(theme)
        self._book = book
        self.patient, self.kind, self.grade = ChoiceField(theme), ChoiceField(theme), ChoiceField(theme)
        self.at, self.place = LineField(theme), LineField(theme)
        self.account, self.done = TextField(theme, lines=4), TextField(theme, lines=3)
        self.informed = Ticks(theme, [one.code for one in book.told], columns=4)
        self.informed_label = Label(theme, role="meta", tone="t2")
        self.nameless = QCheckBox()
        self.nameless.setVisible(book.may_be_anonymous)
        self.source = Label(theme, role="meta", tone="t3", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.settled)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = self.grid
        for column in range(3):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.patient, 0, 0)
        grid.addWidget(self.kind, 0, 1)
        grid.addWidget(self.grade, 0, 2)
        grid.addWidget(self.at, 1, 0)
        grid.addWidget(self.place, 1, 1, 1, 2)
        for at, widget in enumerate((self.account, self.done, self.informed_label, self.informed, self.nameless), 2):
            grid.addWidget(widget, at, 0, 1, 3)
        grid.addWidget(self.source, 7, 0, 1, 3)

    def _connect(self) -> None:
        self.patient.changed.connect(self._another)
        for choice in (self.kind, self.grade):
            choice.changed.connect(self._timer.start)
        for line in (self.at, self.place):
            line.edit.textEdited.connect(self._typed)
        for text in (self.account, self.done):
            text.edit.textChanged.connect(self._timer.start)
        self.informed.changed.connect(self._timer.start)

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def _another(self) -> None:
        self._timer.stop()
        self.patient_chosen.emit(self.patient.code())

    def know(self, patients: Sequence[tuple[str, str]]) -> None:
        self.patient.set_words(self.tr("Patient"), self.tr("not chosen"), patients)

    def entry(self) -> EventEntry:
        return EventEntry(
            patient=self.patient.code(),
            kind=self.kind.code(),
            grade=self.grade.code(),
            at=self.at.text(),
            place=self.place.text(),
            account=self.account.text(),
            done=self.done.text(),
            told=self.informed.ticked(),
            is_anonymous=self.nameless.isChecked(),
        )

    def fill(self, entry: EventEntry) -> None:
        """What was put down before, or an empty form. Whether a name is given is chosen anew each time."""
        self.patient.choose(entry.patient)
        self.kind.choose(entry.kind)
        self.grade.choose(entry.grade)
        self.at.edit.setText(entry.at)
        self.place.edit.setText(entry.place)
        self.account.set_text(entry.account)
        self.done.set_text(entry.done)
        self.informed.clear()
        for code in entry.told & self.informed.boxes.keys():
            self.informed.boxes[code].setChecked(True)
        self.nameless.setChecked(False)
        self._timer.stop()

    def retranslate(self) -> None:
        super().retranslate()
        language, none = self.theme.language, self.tr("not chosen")
        self.title.setText(self.tr("Report an adverse event or a near miss"))
        self.kind.set_words(self.tr("What kind"), none, [(one.code, one.words(language)) for one in self._book.kinds])
        self.grade.set_words(
            self.tr("How far it went"), none, [(one.code, one.words(language)) for one in self._book.grades]
        )
        self.at.set_words(self.tr("When, empty: now"), "HH:MM")
        self.place.set_words(self.tr("Where"))
        self.account.set_words(self.tr("What happened"))
        self.done.set_words(self.tr("What was done"))
        self.informed_label.setText(self.tr("Told"))
        self.informed.set_words([(one.code, one.words(language)) for one in self._book.told])
        words = self.tr("Without my name: the hospital is not told who wrote it; the journal of this station keeps it")
        self.nameless.setText(words)
        self.nameless.setAccessibleName(words)
        self.source.setText("; ".join(self._book.sources))
