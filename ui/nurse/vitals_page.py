"""Vital signs of a slot: the ward's patients, the entry form of the chosen one, Ctrl Enter saves and goes to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from client.errors import AskPersonError, InputRefused
from ui.nurse import words
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import IdentityPlate
from ui.nurse.slot_model import SlotModel
from ui.nurse.slot_pane import SlotPane
from ui.nurse.vitals_form import VitalsForm
from ui.nurse.vitals_model import VitalsModel
from ui.nurse.vitals_rows import vitals_columns, vitals_rows
from ui.person_words import patient_name
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import TableRow

BESIDE = {WidthClass.WIDE: 640, WidthClass.MEDIUM: 600, WidthClass.NARROW: 520}


class VitalsPage(NursePage):
    """Invariant: what is typed belongs to the patient on the plate above it; a refusal loses nothing of it."""

    def __init__(self, desk: Desk) -> None:
        self.model = VitalsModel(desk.station, desk.session, desk.pack)
        super().__init__(desk, self.model)
        self.setObjectName("vitalsPage")
        theme = desk.theme
        self._width = WidthClass.WIDE
        self.listing = Listing(theme, vitals_columns())
        self.rest = RestLine(theme, self.listing.table, self._rest_words)
        self.slot_model = SlotModel(desk.station, desk.session, desk.pack)
        self._slot: SlotPane | None = None
        self.pane = Pane(theme, keys="Alt 1")
        self.beside = Pane(theme, keys="Alt 2")
        self.plate = IdentityPlate(theme)
        self.form = VitalsForm(theme, self.model)
        self.refusal = Label(theme, role="value", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=32)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.pane.body.addWidget(self.listing, 1)
        self.pane.body.addWidget(self.rest)
        self.whole = Pane(self.theme, keys="Alt 3")
        self.whole.hide()
        row.addWidget(self.pane, 1)
        row.addWidget(self.whole, 1)
        row.addWidget(self.beside)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.form)
        self.form.setAutoFillBackground(False)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.refusal)
        column.addWidget(self.save)
        self.beside.body.addWidget(self.plate)
        self.beside.body.addWidget(self.area, 1)
        self.beside.body.addWidget(foot)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("vitals.save", "Ctrl+Return", self, self.save_values)
        keys.bind("vitals.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("vitals.form", "Alt+2", self, self.form.focus_first)
        keys.bind("vitals.slot", "Alt+3", self, self.toggle_slot)
        keys.bind("vitals.all", "Alt+4", self, self.toggle_all)
        self.save.clicked.connect(self.save_values)
        self.form.finished.connect(self.save.setFocus)
        self.form.typed.connect(self._say_nothing)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.table.row_activated.connect(self._activate)
        self.listing.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Vital signs")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("J K", self.tr("up, down")),
            ("Return", self.tr("type values, next field")),
            ("Ctrl+Return", self.tr("save, next patient")),
            ("Alt 3", self.tr("whole slot as a grid")),
            ("Alt 4", self.tr("in the grid: due, all")),
        )

    # -- the whole slot -----------------------------------------------------------------------------------------

    @property
    def slot(self) -> SlotPane:
        """Made when it is first asked for."""
        if self._slot is None:
            self._slot = SlotPane(self.theme, self.slot_model)
            self._slot.save_wanted.connect(self.save_values)
            self.whole.body.addWidget(self._slot, 1)
            self._draw_slot()
        return self._slot

    @property
    def is_whole(self) -> bool:
        return not self.whole.isHidden()

    def toggle_slot(self) -> None:
        """From one patient's form to the grid of all, and back; what is typed stays in both."""
        shows = not self.is_whole
        pane = self.slot
        self.whole.setVisible(shows)
        self.pane.setVisible(not shows)
        self.beside.setVisible(not shows)
        self.act(self._refresh_slot(), "read the slot")
        (pane if shows else self.listing.table).setFocus()

    def toggle_all(self) -> None:
        self.slot_model.shows_all = not self.slot_model.shows_all
        self._draw_slot()

    async def _refresh_slot(self) -> None:
        await self.slot_model.refresh()
        self._draw_slot()

    def _draw_slot(self) -> None:
        if self._slot is None:
            return
        self.whole.set_title(self.tr("Whole slot {slot}").format(slot=f"{self.slot_model.slot:%H:%M}"))
        shown, every = len(self.slot_model.shown()), len(self.slot_model.lines)
        is_known = self.slot_model.knowing is Knowing.READY
        self.whole.set_meta(self.tr("{shown} of {count} patients").format(shown=shown, count=every) if is_known else "")
        self._slot.show_model()

    async def _refresh_and_draw(self) -> None:
        await super()._refresh_and_draw()
        if self.is_whole:
            await self._refresh_slot()

    async def _saving_slot(self) -> None:
        pane = self.slot
        try:
            done = await self.slot_model.save()
        except InputRefused as error:
            pane.say_refusal(error)
            return
        await self._refresh_slot()
        pane.say_round(done)

    def retranslate(self) -> None:
        self.beside.set_title(self.tr("Values at the bedside"))
        self.listing.table.setAccessibleName(self.tr("Patients of this slot"))
        self.save.setText(self.tr("Save values"))
        self.area.setAccessibleName(self.tr("Values at the bedside"))
        self._set_columns()
        self.draw()

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more patients").format(count=len(rows))

    def _set_columns(self) -> None:
        self.listing.table.set_columns(vitals_columns(is_narrow=self._width is WidthClass.NARROW))

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, clock = self.model, self.desk.station.clock
        known = model.knowing is Knowing.READY
        self.pane.set_title(self.tr("Vital signs {slot}").format(slot=f"{model.slot:%H:%M}"))
        left = model.left_to_measure()
        self.pane.set_meta(self.tr("{count} not measured").format(count=left) if known else "")
        self.count_changed.emit(left if known else None)
        if not known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
        else:
            table, news2 = self.listing.table, self.desk.pack.scores.tables.get("NEWS2")
            blocker = QSignalBlocker(table)
            rows = vitals_rows(model.rows, news2, clock.now(), clock.zone)
            self.listing.show_rows(rows, subject=self.tr("Patients"))
            table.choose(model.patient or "", scrolls=False)
            blocker.unblock()
        self._draw_beside()

    def _draw_beside(self) -> None:
        clock, card = self.desk.station.clock, self.model.card
        patient = card.patient if card else None
        self.plate.setVisible(patient is not None)
        self.save.setEnabled(patient is not None)
        if card is not None and patient is not None:
            who = words.who_words(patient, clock.now().astimezone(clock.zone))
            bed = card.bed.label if card.bed else words.UNKNOWN
            allergy = words.allergy_words(card.allergy, card.allergies)
            self.plate.set_words(bed, patient_name(patient), who, f"{patient.hospital_number or ''}  {allergy}".strip())
        self.form.show_patient(clock.now(), clock.zone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[width])
        if width is not self._width:
            self._width = width
            self._set_columns()
            self.draw()

    # -- choosing and saving ------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        """Chooses the patient in the list; empty leaves the choice as it is."""
        if patient:
            self.act(self._load(patient, goes_to_form=True), "choose patient")

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.patient:
            self.act(self._load(row.subject, goes_to_form=False), "choose patient")

    async def _load(self, patient: str, *, goes_to_form: bool) -> None:
        self.refusal.setText("")
        self.model.look_at(patient)
        self.draw()  # before anything is read: the plate above the fields is theirs
        if goes_to_form:
            self.form.focus_first()
        await self.model.load_series()
        self._draw_beside()

    def _activate(self, _row: TableRow) -> None:
        self.form.focus_first()

    def _say_nothing(self) -> None:
        self.refusal.setText("")

    def save_values(self) -> None:
        if self.is_whole:
            self.slot.grid.finish()
            self.act(self._saving_slot(), "save the slot")
        elif self.save.isEnabled():
            self.save.setEnabled(False)
            self.act(self._saving(), "save vital signs")

    async def _saving(self) -> None:
        """Goes on to the next one only where nobody chose another or typed more meanwhile."""
        saved_of = self.model.patient
        try:
            await self.model.save()
        except AskPersonError as error:
            self._say_refusal(error)
            if not isinstance(error, InputRefused):
                raise
            return
        finally:
            self.save.setEnabled(True)
        await self.model.refresh()
        following = self.model.next_to_measure()
        if following is None or self.model.patient != saved_of or self.model.has_typed():
            self.draw()
            return
        await self._load(following, goes_to_form=True)

    def _say_refusal(self, error: AskPersonError) -> None:
        self.form.say()
        if error.facts[:1] == ("given-at",):
            ahead = error.facts[1:2] == ("in-the-future",)
            self.refusal.setText(
                self.tr("Time: this lies ahead.") if ahead else self.tr("Time: type HH:MM, 00:00 to 23:59.")
            )
            self.form.when.edit.setFocus()
            return
        wrong = next((loinc for loinc in self.form.edits if error.facts[:1] == (loinc,)), None)
        if wrong is None:
            nothing = error.facts[1:2] == ("nothing-typed",)
            self.refusal.setText(self.tr("Nothing is typed yet.") if nothing else self.tr("Not saved."))
            return
        self.refusal.setText(self.tr("Not saved: one value cannot be meant."))
        self.form.edits[wrong].setFocus()
        self.form.edits[wrong].selectAll()
