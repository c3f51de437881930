"""Specimen collection at the bed: scan the wristband, then the tube. The wrong one of either stops and says so, large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from client.errors import PolicyRefused
from offline.board_views import SpecimenRow, SpecimenState
from ui.nurse.board_page import BoardPage
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.pack_names import order_name
from ui.nurse.specimen_model import SpecimenModel
from ui.nurse.specimen_words import specimen_columns, specimen_rows, state_words, tube_words
from ui.requests.parts import ChoiceField
from ui.theme.width import WidthClass
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.table_model import Column, TableRow


class SpecimenPage(BoardPage):
    """Invariant: a tube is charted only after the wristband of the very patient was read, in that order, for the chosen row."""

    labels_wanted = Signal(object)
    """The rows whose labels are to be printed."""

    def __init__(self, desk: Desk) -> None:
        self.model = SpecimenModel(desk.station, desk.session, desk.pack.catalogue, desk.pack.bedside)
        super().__init__(desk, self.model, "specimens")
        theme = desk.theme
        self.verdict = Label(theme, role="title", wrap=True)
        self.scan = LineField(theme)
        self.take = PrimaryButton(theme, "", keys="↵")
        self.reason = ChoiceField(theme)
        self.reason.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.box.setMinimumContentsLength(6)  # a long reason is read in its list; it widens nothing
        self.missed = SecondaryButton(theme, "", keys="N")
        self.label = SecondaryButton(theme, "", keys="P")
        self._about = ""
        acts, misses = QHBoxLayout(), QHBoxLayout()
        acts.addWidget(self.take, 2)
        acts.addWidget(self.label, 1)
        misses.addWidget(self.reason, 2)
        misses.addWidget(self.missed, 1, Qt.AlignmentFlag.AlignBottom)
        self.inner.addWidget(self.verdict)
        self.inner.addWidget(self.scan)
        self.inner.addLayout(acts)
        self.inner.addLayout(misses)
        keys = desk.keys
        keys.bind("specimen.scan", "Alt+2", self, self.scan.edit.setFocus)
        keys.bind("specimen.missed", "N", self, self.miss)
        keys.bind("specimen.label", "P", self, self.print_label)
        self.scan.edit.returnPressed.connect(self.read_scan)
        self.take.clicked.connect(self.read_scan)
        self.missed.clicked.connect(self.miss)
        self.label.clicked.connect(self.print_label)
        self.retranslate()

    # -- words --------------------------------------------------------------------------------------------------

    @property
    def board(self) -> SpecimenModel:
        return self.model

    def title(self) -> str:
        return self.tr("Specimens")

    def subject(self) -> str:
        return self.tr("Specimens to collect")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("Alt 2", self.tr("scan")), ("P", self.tr("label")), ("N", self.tr("not collected")))

    def columns(self) -> tuple[Column, ...]:
        return specimen_columns(is_narrow=self.width_class is WidthClass.NARROW)

    def rows(self) -> Sequence[TableRow]:
        return specimen_rows(self.model, self.columns(), self.desk.pack.catalogue, self.language, self.at)

    def retranslate(self) -> None:
        reasons = self.desk.pack.bedside.missed_reasons
        choices = tuple((one.code, one.name(self.language)) for one in reasons)
        self.reason.set_words(self.tr("Could not be collected"), self.tr("choose why"), choices)
        self.missed.setText(self.tr("Not collected"))
        self.label.setText(self.tr("Label"))
        self.beside.set_title(self.tr("Chosen container"))
        super().retranslate()

    # -- showing ------------------------------------------------------------------------------------------------

    def draw_beside(self) -> None:
        row, is_known = self.model.chosen, self.model.knowing is Knowing.READY
        self.count_changed.emit(self.model.open_count() if is_known else None)
        if row is None or row.code != self._about:
            self._about = row.code if row is not None else ""
            self.scan.edit.clear()
            self.reason.choose("")
            self._say("", "t1")
        is_open = row is not None and row.state is not SpecimenState.COLLECTED
        self.scan.setVisible(is_open)
        self.take.setVisible(is_open)
        self.reason.setVisible(is_open)
        self.missed.setVisible(is_open)
        self.label.setVisible(row is not None)
        self.heading.setVisible(row is not None)
        step = self.tr("2. Scan the tube") if self.model.wristband else self.tr("1. Scan the wristband")
        self.scan.set_words(step, self.tr("or type what stands under the code"))
        self.take.setText(step)
        if row is None:
            self.details.setText(self.tr("Nothing is chosen."))
            return
        self.heading.set_words(tube_words(self.model, row, self.language), state_words(row))
        self.details.setText(self._words(row))

    def _words(self, row: SpecimenRow) -> str:
        names = [order_name(order, self.desk.pack.catalogue, self.language) for order in row.orders]
        draw = self.tr("Order of draw: {n}").format(n=row.draw) if row.draw is not None else ""
        mine = [
            one for one in self.model.rows if one.patient == row.patient and one.state is not SpecimenState.COLLECTED
        ]
        before = [one for one in mine if row.draw is not None and one.draw is not None and one.draw < row.draw]
        first = self.tr("Fill before it: {tubes}")
        told = "、".join(tube_words(self.model, one, self.language) for one in before)
        lines = [*names, draw, first.format(tubes=told) if told else "", self.tr("Code {code}").format(code=row.code)]
        return "\n".join(line for line in lines if line)

    def _say(self, words: str, tone: str) -> None:
        self.verdict.setText(words)
        self.verdict.set_tone(tone)
        self.verdict.setVisible(bool(words))

    # -- acting -------------------------------------------------------------------------------------------------

    def read_scan(self) -> None:
        """The wristband first; then the tube. A scan of the wrong thing changes nothing but what is said."""
        row, scanned = self.model.chosen, self.scan.text().strip()
        self.scan.edit.clear()
        if row is None or not scanned or row.state is SpecimenState.COLLECTED:
            return
        if not self.model.wristband:
            self._wristband(scanned)
        elif self.model.is_tube(scanned):
            self.act(self._collect(row, scanned), "collect a specimen")
        else:
            self._say(self.tr("✖ WRONG TUBE: {code}. Not charted.").format(code=scanned), "danger")
            self._sound()

    def _wristband(self, scanned: str) -> None:
        if self.model.is_wristband(scanned):
            self.model.wristband = scanned
            self._say(self.tr("✔ Patient is right. Now the tube."), "t1")
            self.draw_beside()
        else:
            self._say(self.tr("✖ WRONG PATIENT: {code}. Stop.").format(code=scanned), "danger")
            self._sound()

    def _sound(self) -> None:
        self.desk.sound()

    async def _collect(self, row: SpecimenRow, tube: str) -> None:
        try:
            await self.model.collect(row, tube)
        except PolicyRefused as error:
            self._say("✖ " + self._refusal(error), "danger")
            self._sound()
            return
        self.model.wristband = ""
        self.tell(self.tr("Collected: {code}").format(code=row.code))
        self.refresh()

    def _refusal(self, error: PolicyRefused) -> str:
        known = {
            "wrong-patient": self.tr("WRONG PATIENT. Not charted."),
            "wrong-tube": self.tr("WRONG TUBE. Not charted."),
            "already-collected": self.tr("It was collected already. Not charted twice."),
            "not-requested": self.tr("The request was stopped or is not here any more. Not charted."),
        }
        return " ".join(known[fact] for fact in error.facts if fact in known) or self.tr("Not charted.")

    def miss(self) -> None:
        row, code = self.model.chosen, self.reason.code()
        if row is None or row.state is SpecimenState.COLLECTED:
            return
        if not code:
            self.why_not.setText(self.tr("Choose why it could not be collected."))
            return
        self.why_not.setText("")
        reason = next(one for one in self.desk.pack.bedside.missed_reasons if one.code == code)
        self.act(self._miss(row, reason.zh), "a specimen that was not collected")

    async def _miss(self, row: SpecimenRow, reason: str) -> None:
        await self.model.miss(row, reason)
        self.refresh()

    def print_label(self) -> None:
        row = self.model.chosen
        if row is not None:
            self.labels_wanted.emit((row,))
