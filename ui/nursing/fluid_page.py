"""Intake and output at the nurse station (Shift F5): the ward's sums, one patient's entries, a line to type them, the 24 hours closed.

N types in the line, B opens one field for each way, E corrects, V takes back, T closes the day that is over.
"""

from collections.abc import Awaitable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.fluids import Balance
from client.tongue import reads_chinese
from offline.fluid_views import FluidDay, FluidRow
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS
from ui.nursing.base import Faults, Plate, PlatePage
from ui.nursing.door import NursingDoor
from ui.nursing.fluid_forms import BatchForm, CorrectForm, NursingForm, WrongForm
from ui.nursing.fluid_model import FluidModel
from ui.nursing.fluid_rows import entry_columns, entry_rows, patient_columns, patient_rows
from ui.nursing.fluid_sums import sum_words
from ui.nursing.page_words import fluid_hints, fluid_title
from ui.nursing.words import (
    day_words,
    entry_words,
    fault_words,
    is_negative,
    volume_words,
    when,
)
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow

LOW = 460
"""Px of 100 % below which the page is folded."""


class FluidPage(PlatePage):
    """Invariant: sums, entries and forms are of the patient on the plate; nothing typed is lost by a refusal."""

    def __init__(self, desk: Desk, station: NursingDoor) -> None:
        self.model = FluidModel(station, desk.session)
        super().__init__(desk, self.model)
        self._typed_for: str | None = None
        self.setObjectName("fluidPage")
        theme = desk.theme
        self._form_of: FluidRow | None = None
        self._is_low = False
        self.list_pane, self.entries_pane = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.patients, self.entries = Listing(theme, patient_columns()), Listing(theme, entry_columns())
        self.plate = Plate(theme, self.model)
        self.sums = [Label(theme, role="value", wrap=True) for _ in range(3)]
        self.line, self.when = LineField(theme), LineField(theme)
        self.preview = Label(theme, role="meta", tone="t2", wrap=True)
        self.said = Label(theme, role="value", wrap=True)
        self.save = PrimaryButton(theme, "", keys="↵")
        self.close_button = SecondaryButton(theme, "", keys="T")
        self.buttons = {key: SecondaryButton(theme, "", keys=key, is_small=True) for key in "BEV"}
        self.batch, self.correcting = BatchForm(theme, station.fluid_book), CorrectForm(theme)
        self.wrong = WrongForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.patients.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[NursingForm, ...]:
        return (self.batch, self.correcting, self.wrong)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.plate)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.list_pane, 36)
        row.addWidget(self.entries_pane, 64)
        whole.addLayout(row, 1)
        self.list_pane.body.addWidget(self.patients, 1)
        self.sums_row = QWidget()
        self.sums_row.setLayout(self._sums_row())
        self.entries_pane.body.addWidget(self.sums_row)
        for form in self.forms:
            self.entries_pane.body.addWidget(form)
        self.entries_pane.body.addWidget(self.entries, 1)
        self.typing = QWidget()
        self.typing.setLayout(self._entry_row())
        self.entries_pane.body.addWidget(self.typing)

    def _sums_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        for label in self.sums:
            row.addWidget(label, 1)
        row.addWidget(self.close_button)
        return row

    def _entry_row(self) -> QVBoxLayout:
        column, row, acts = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(6)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        self.when.setFixedWidth(150)
        row.addWidget(self.when)
        column.addLayout(row)
        column.addWidget(self.preview)
        acts.setSpacing(6)
        acts.addWidget(self.said, 1)
        for button in self.buttons.values():
            acts.addWidget(button)
        acts.addWidget(self.save)
        column.addLayout(acts)
        return column

    def _connect(self) -> None:
        keys = self.desk.keys
        bound = {
            "list": ("Alt+1", self.patients.table.setFocus),
            "entries": ("Alt+2", self.entries.table.setFocus),
            "new": ("N", self.begin_line),
            "batch": ("B", self.begin_batch),
            "correct": ("E", self.begin_correct),
            "wrong": ("V", self.begin_wrong),
            "close": ("T", self.close_day),
        }
        for name, (key, slot) in bound.items():
            keys.bind(f"fluids.{name}", key, self, slot)
        self.patients.table.row_changed.connect(self._choose)
        self.patients.retry_wanted.connect(self.refresh)
        self.line.edit.textChanged.connect(self._preview)
        for edit in (self.line.edit, self.when.edit):
            edit.returnPressed.connect(self.enter)
        self.save.clicked.connect(self.enter)
        self.close_button.clicked.connect(self.close_day)
        self.buttons["B"].clicked.connect(self.begin_batch)
        self.buttons["E"].clicked.connect(self.begin_correct)
        self.buttons["V"].clicked.connect(self.begin_wrong)
        for form in self.forms:
            form.saved.connect(self._save_form)
            form.dropped.connect(self.drop_form)

    # -- words ------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return fluid_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return fluid_hints()

    def retranslate(self) -> None:
        self.list_pane.set_title(self.tr("Today on the ward"))
        self.entries_pane.set_title(self.tr("Entries"))
        self.patients.table.setAccessibleName(self.tr("Patients and their sums"))
        self.entries.table.setAccessibleName(self.tr("Entries"))
        self.patients.table.set_columns(patient_columns())
        self.entries.table.set_columns(entry_columns())
        self.line.set_words(self.tr("Entries: way and mL"), self._example())
        self.when.set_words(self.tr("Time (empty: now)"), "14:05")
        self.save.setText(self.tr("Save"))
        self.close_button.setText(self.tr("Close 24 h"))
        self.buttons["B"].setText(self.tr("One field each"))
        self.buttons["E"].setText(self.tr("Correct"))
        self.buttons["V"].setText(self.tr("Was wrong"))
        self.model.language = self.language
        self.draw()

    def _example(self) -> str:
        return self.tr("o 200 u 350 d2 50 s ~100 v ?   (~ about, ? not known)")

    # -- drawing ----------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.model
        self._keep_own()
        self.plate.draw()
        if model.book is None:
            self.patients.show_note(EmptyKind.EMPTY, subject=self.tr("Ways of intake and output in the pack"))
        elif model.knowing is not Knowing.READY:
            self.patients.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
        else:
            blocker = QSignalBlocker(self.patients.table)
            self.patients.show_rows(patient_rows(model.ward), subject=self.tr("Patients"))
            self.patients.table.choose(model.patient or "", scrolls=False)
            blocker.unblock()
            self.count_changed.emit(model.waiting)
        self._draw_patient()

    def _keep_own(self) -> None:
        """What was typed was typed for the patient who stood here, by whatever way another one came."""
        if self._typed_for not in {None, self.model.patient}:
            self.drop_form()
            self.line.edit.clear()
        self._typed_for = self.model.patient

    def _draw_patient(self) -> None:
        model, view, book = self.model, self.model.view, self.model.book
        self.entries_pane.set_meta(model.name(model.patient))
        if view is None or book is None:
            for label in self.sums:
                label.setText("")
            self.entries.show_note(EmptyKind.READING, subject=self.tr("Entries"))
            return
        self._draw_sums()
        self.entries.show_rows(entry_rows(view, book, self.language, model.now), subject=self.tr("Entries"))
        if not view.is_whole:
            self.entries_pane.set_meta(self.tr("not read completely here: what is missing may be recorded elsewhere"))

    def _draw_sums(self) -> None:
        view, now = self.model.view, self.model.now
        shift = view.shift if view else None
        if view is None or shift is None:
            return
        name = shift.shift.zh if reads_chinese(self.language) else shift.shift.en
        head = self.tr("{shift} since {time}").format(shift=name, time=when(shift.since, now))
        self._sum(self.sums[0], head, (shift.balance, None))
        days = view.days
        self._sum(self.sums[1], day_words(days[0], now) if days else "", (days[0].balance, days[0]) if days else None)
        before = days[1] if len(days) > 1 else None
        self._sum(self.sums[2], day_words(before, now) if before else "", (before.balance, before) if before else None)
        self.close_button.setEnabled(self.model.open_day() is not None)

    def _sum(self, label: Label, head: str, of: tuple[Balance, FluidDay | None] | None) -> None:
        if of is None:
            label.setText("")
            return
        shown, day = of
        label.setText(sum_words(head, shown, day, is_low=self._is_low))
        label.set_tone("t1")
        font = label.font()
        font.setBold(is_negative(shown))
        label.setFont(font)

    # -- a low screen -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """With large words on a low screen: today's sum in one line, and a form has the room of the entries."""
        is_low = self.theme.unscaled(self.height()) < LOW
        is_changed, self._is_low = is_low is not self._is_low, is_low
        has_form = is_low and any(not form.isHidden() for form in self.forms)
        for label in (self.sums[0], self.sums[2]):
            label.setVisible(not is_low)
        self.sums_row.setVisible(not has_form)
        self.entries.setVisible(not has_form)
        if is_changed:
            self._draw_sums()

    def _preview(self, line: str) -> None:
        book = self.model.book
        typed = self.model.read_typed(line)
        parts = [entry_words(one, book, self.language) for one in typed.entries] if book else []
        if typed.faults:
            parts.append(self.tr("not understood: {parts}").format(parts=" · ".join(typed.faults)))
        self.preview.setText(" · ".join(parts))

    # -- acts -------------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        if patient:
            self.act(self._load(patient), "choose patient")

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.patient:
            self.act(self._load(row.subject), "choose patient")

    async def _load(self, patient: str) -> None:
        work = self.model.choose(patient)
        self.draw()
        await work
        self.draw()

    def begin_line(self) -> None:
        self.line.edit.setFocus()

    def enter(self) -> None:
        line, time = self.line.text(), self.when.text()
        self.act(self._entering(line, time), "enter intake and output")

    async def _entering(self, line: str, time: str) -> None:
        typed, whose = self.model.read_typed(line), self.model.patient
        faults = await self.model.enter(line, time)
        if faults == ("line",):
            self.said.setText(
                self.tr("Not understood: {parts}. Nothing was saved.").format(parts=" · ".join(typed.faults))
            )
        elif faults:
            self.said.setText(fault_words(faults))
        else:
            if self.model.patient == whose:  # what is typed for the next one by now stays
                self.line.edit.clear()
                self.when.edit.clear()
            book = self.model.book
            words = " · ".join(entry_words(one, book, self.language) for one in typed.entries) if book else ""
            self.said.setText(self.tr("Saved: {words}").format(words=words))
        self.draw()

    def _current(self) -> FluidRow | None:
        row = self.entries.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, FluidRow) else None

    def begin_batch(self) -> None:
        self._begin(self.batch, None)

    def begin_correct(self) -> None:
        row = self._current()
        if row is None:
            self.said.setText(fault_words(("one",)))
            return
        said = row.record.volume if row.record else None
        told = self.tr("{time} {words}").format(time=when(row.at, self.model.now), words=volume_words(said))
        self._begin(self.correcting, row, row.what if row.record is None else told)
        self.correcting.fields["reason"].setVisible(row.record is not None)

    def begin_wrong(self) -> None:
        row = self._current()
        if row is None or row.record is None:
            self.said.setText(fault_words(("one",) if row is None else ("infusion",)))
            return
        self._begin(self.wrong, row, volume_words(row.record.volume))

    def _begin(self, form: NursingForm, row: FluidRow | None, told: str = "") -> None:
        self.drop_form()
        self._form_of = row
        self.typing.hide()
        form.begin(told)
        self._fold()

    def drop_form(self) -> None:
        had_keys = any(form.isVisible() for form in self.forms)
        for form in self.forms:
            form.hide()
        self._form_of = None
        self.typing.show()
        self._fold()
        if had_keys:
            self.entries.table.setFocus()

    def _save_form(self) -> None:
        form = next((one for one in self.forms if not one.isHidden()), None)
        row = self._form_of
        if form is self.batch:
            batch = self.batch
            self._carry(
                self.model.enter_batch(
                    batch.volumes(), batch.text("drain-number"), batch.text("note"), batch.text("time")
                ),
                batch,
            )
        elif form is self.correcting and row is not None:
            self._carry(self.model.correct(row, form.text("fluids"), form.text("reason")), form)
        elif form is self.wrong and row is not None:
            self._carry(self.model.take_back(row, form.text("reason")), form)

    def _carry(self, work: Awaitable[Faults], form: NursingForm) -> None:
        self.act(self._carried(work, form), "intake and output")

    async def _carried(self, work: Awaitable[Faults], form: NursingForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        self.drop_form()
        self.said.setText(self.tr("Saved."))
        self.draw()

    def close_day(self) -> None:
        day = self.model.open_day()
        if day is None:
            self.said.setText(self.tr("No day that is over waits to be closed."))
            return
        self.act(self._closing(day), "close the day")

    async def _closing(self, day: FluidDay) -> None:
        faults = await self.model.close_day(day)
        words = self.tr("Closed: {day}. It stands on the temperature chart.").format(day=day_words(day, self.model.now))
        self.said.setText(fault_words(faults) if faults else words)
        self.draw()
