"""The docked form in which a nurse enters how a skin test was read. The button names what follows for the drug."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offline.views import WaitingTest
from ui.doctor.ending_model import read_time
from ui.nurse.door import Desk
from ui.nurse.skin_model import NEGATIVE, OUTCOMES, Reading, SkinProblem, against
from ui.requests.parts import ChoiceField
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class SkinPanel(Living, QWidget):
    """Invariant: neither the outcome nor the test is preset; nothing is saved while a field is empty."""

    accepted = Signal(object)
    left = Signal()
    patient_chosen = Signal(str)
    """Whose test it is: the plate above shows him and nobody else; empty while none is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.live_with(desk.theme)
        theme = desk.theme
        self._desk = desk
        self._tests: tuple[WaitingTest, ...] = ()
        self._title = Label(theme, role="value", wrap=True)
        self._about = Label(theme, role="meta", tone="t1", wrap=True)
        self.test, self.outcome = ChoiceField(theme), ChoiceField(theme)
        self.batch, self.second, self.time = LineField(theme), LineField(theme), LineField(theme)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl ↵")
        self._back = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self._title, self.test, self._about, self.outcome, self.batch, self.second, self.time):
            column.addWidget(widget)
        column.addWidget(self._against)
        column.addStretch(1)
        column.addWidget(self.save)
        column.addWidget(self._back)
        self.test.changed.connect(self._chosen)
        self.outcome.changed.connect(self._follow)
        self.save.clicked.connect(self.accept)
        self._back.clicked.connect(self.left)
        self.retranslate()

    def begin(self, tests: Sequence[WaitingTest]) -> None:
        self._tests = tuple(tests)
        self._against.setText("")
        for field in (self.batch, self.second, self.time):
            field.edit.clear()
        self.outcome.choose("")
        self._word_tests()
        self.test.choose("")
        self._chosen()
        self.test.box.setFocus()

    def reading(self) -> Reading:
        chosen = next((one for one in self._tests if one.test.key == self.test.code()), None)
        at = read_time(self.time.text(), self._desk.station.clock.now())
        return Reading(
            test=chosen, outcome=self.outcome.code(), batch=self.batch.text(), second=self.second.text(), at=at
        )

    def accept(self) -> None:
        reading = self.reading()
        problems = against(reading, self._desk.station.clock.now())
        self._against.setText(" ".join(self._problem(one) for one in problems))
        if not problems:
            self.accepted.emit(reading)

    def say(self, words: str) -> None:
        self._against.setText(words)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Enter a skin test that was read"))
        words = (self.tr("negative (−)"), self.tr("weakly positive (±)"), self.tr("positive (+)"))
        self.outcome.set_words(self.tr("Result"), self.tr("choose"), tuple(zip(OUTCOMES, words, strict=True)))
        self.batch.set_words(self.tr("Batch no. of the test solution"))
        self.second.set_words(self.tr("Second reader"), self.tr("name of who read it with you"))
        self.time.set_words(self.tr("Read at"), self.tr("now, or 09:20, 11-21 09:20"))
        self._back.setText(self.tr("Back"))
        self._word_tests()
        self._follow()

    def _word_tests(self) -> None:
        choices = [
            (one.test.key, " ".join(part for part in (one.bed, one.patient_name, one.test.what.text, read) if part))
            for one in self._tests
            for read in (self.tr("read negative, still held") if one.negative_at is not None else "",)
        ]
        self.test.set_words(self.tr("Test"), self.tr("choose the patient and the test"), choices)

    def _chosen(self) -> None:
        one = self.reading().test
        self.patient_chosen.emit(one.patient if one is not None else "")
        self._follow()

    def _follow(self) -> None:
        """What follows for the drug, on the button and above the fields."""
        one, outcome = self.reading().test, self.outcome.code()
        names = "、".join(drug.what.text for drug in one.drugs) if one is not None else ""
        waiting = self.tr("Waits for it: {names}").format(names=names) if names else ""
        self._about.setText(waiting)
        is_read = one is not None and one.negative_at is not None
        for widget in (self.outcome, self.batch, self.second, self.time):
            widget.setVisible(not is_read)
        if is_read:
            self.save.setText(self.tr("Release {names}").format(names=names))
        elif outcome == NEGATIVE and names:
            self.save.setText(self.tr("Save: negative, releases {names}").format(names=names))
        elif outcome and outcome != NEGATIVE and names:
            self.save.setText(self.tr("Save: {names} stays blocked").format(names=names))
        else:
            self.save.setText(self.tr("Save the result"))

    def _problem(self, problem: SkinProblem) -> str:
        return {
            SkinProblem.NO_TEST: self.tr("Choose the test."),
            SkinProblem.NO_OUTCOME: self.tr("Say the result."),
            SkinProblem.NO_BATCH: self.tr("The batch number is missing."),
            SkinProblem.NO_READER: self.tr("The second reader is missing."),
            SkinProblem.NO_TIME: self.tr("The time is not one at which it can have been read."),
        }[problem]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
