"""The change of the shift at the nurse station (F11): the ward's sheet, each patient given and taken, what was signed before.

G gives, T takes (on the giver's seat the receiver signs with the own password), F refuses, PgUp PgDn another shift, B prints the ward.
"""

from collections.abc import Awaitable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.tongue import reads_chinese
from offline.nursing_views import KeptHandover
from ui.doctor.second_panel import SecondPanel
from ui.notices import Notice, Severity
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS
from ui.nursing.base import Faults, Plate, PlatePage
from ui.nursing.door import NursingDoor
from ui.nursing.handover_forms import IsbarForm, ReceiveForm
from ui.nursing.handover_model import HandoverModel
from ui.nursing.handover_rows import (
    adds_up_words,
    count_words,
    event_columns,
    event_rows,
    kept_columns,
    kept_rows,
    kept_words,
    patient_columns,
    patient_rows,
    present_words,
    sheet_columns,
    sheet_rows,
)
from ui.nursing.page_words import handover_hints, handover_title
from ui.nursing.words import when
from ui.results.scrolling import scrolled
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import SavingForm
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow

LOW, LOWEST = 640, 460
"""Px of height below which the names of the sheet are folded."""


class HandoverPage(PlatePage):
    """Invariant: a form belongs to the patient on the plate; what nobody has taken stays with its giver and is told here."""

    print_wanted = Signal()

    def __init__(self, desk: Desk, station: NursingDoor) -> None:
        self.model = HandoverModel(station, desk.session)
        super().__init__(desk, self.model)
        self.setObjectName("handoverPage")
        theme = desk.theme
        self._told = 0
        self._form_of: str | None = None
        self.sheet_pane, self.list_pane = Pane(theme), Pane(theme, keys="Alt 1")
        self.right = Pane(theme, keys="Alt 2")
        self.sheet = Listing(theme, sheet_columns(), has_header=False)
        self.patients = Listing(theme, patient_columns())
        self.events, self.kept = (
            Listing(theme, event_columns(), has_header=False),
            Listing(theme, kept_columns(), has_header=False),
        )
        self.events_head, self.kept_head = (
            SectionHeader(theme, has_top_line=True),
            SectionHeader(theme, has_top_line=True),
        )
        self.plate = Plate(theme, self.model)
        self.alarm = Label(theme, role="value", wrap=True)
        self.alarm.hide()
        self.counts = Label(theme, role="body", wrap=True)
        self.adds_up, self.detail = Label(theme, role="meta", wrap=True), Label(theme, role="body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = Label(theme, role="value", wrap=True)
        self.give, self.take = IsbarForm(theme), ReceiveForm(theme)
        self.second = SecondPanel(theme)
        self.names = SecondaryButton(theme, "", keys="S", is_small=True)
        self._shows_names = False
        self.buttons = {key: SecondaryButton(theme, "", keys=key, is_small=True) for key in "GTFB"}
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.patients.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[SavingForm, ...]:
        return (self.give, self.take)

    def _lay_out(self) -> None:
        whole, row, left = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        whole.setContentsMargins(8, 8, 8, 8)
        for layout in (whole, row, left):
            layout.setSpacing(8)
        whole.addWidget(self.plate)
        self.alarm.setContentsMargins(12, 2, 12, 2)
        whole.addWidget(self.alarm)
        whole.addLayout(row, 1)
        for label in (self.counts, self.adds_up):
            label.setContentsMargins(12, 4, 12, 4)
            self.sheet_pane.body.addWidget(label)
        self.sheet_pane.body.addWidget(self.sheet, 1)
        self.list_pane.body.addWidget(self.patients, 1)
        self.sheet_pane.add_to_header(self.names)
        self._left = left
        left.addWidget(self.sheet_pane, 34)
        left.addWidget(self.list_pane, 66)
        row.addLayout(left, 44)
        row.addWidget(self.right, 56)
        self._lay_out_right()

    def _lay_out_right(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 2)
        bar.setSpacing(6)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addWidget(self.said, 1)
        self.right.body.addLayout(bar)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.second, self.give, self.take, self.detail):
            column.addWidget(widget)
        self.detail.setContentsMargins(16, 8, 16, 8)
        column.addStretch(1)
        self.right.body.addWidget(scrolled(inner), 7)
        self.right.body.addWidget(self.events_head)
        self.right.body.addWidget(self.events, 3)
        self.right.body.addWidget(self.kept_head)
        self.right.body.addWidget(self.kept, 2)

    def _connect(self) -> None:
        keys = self.desk.keys
        for name, key, slot in (
            ("list", "Alt+1", self.patients.table.setFocus),
            ("kept", "Alt+2", self.kept.table.setFocus),
            ("give", "G", self.begin_give),
            ("take", "T", self.begin_take),
            ("refuse", "F", self.begin_refuse),
            ("print", "B", self.print_wanted.emit),
            ("names", "S", self.toggle_names),
            ("before", "PgUp", self.turn_back),
            ("after", "PgDown", self.turn_on),
        ):
            keys.bind(f"handover.{name}", key, self, slot)
        self.patients.table.row_changed.connect(self._choose)
        self.patients.retry_wanted.connect(self.refresh)
        self.kept.table.row_changed.connect(self._read_kept)
        self.buttons["G"].clicked.connect(self.begin_give)
        self.buttons["T"].clicked.connect(self.begin_take)
        self.buttons["F"].clicked.connect(self.begin_refuse)
        self.buttons["B"].clicked.connect(self.print_wanted)
        self.names.clicked.connect(self.toggle_names)
        self.give.saved.connect(self._save_give)
        self.take.saved.connect(self._save_take)
        for form in self.forms:
            form.dropped.connect(self.drop_form)
        self.second.confirmed.connect(self._second_given)
        self.second.dropped.connect(self.second.leave)

    # -- words ------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return handover_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return handover_hints()

    def retranslate(self) -> None:
        self.sheet_pane.set_title(self.tr("Sheet of the ward"))
        self.list_pane.set_title(self.tr("Patients"))
        self.patients.table.setAccessibleName(self.tr("Patients and their handover"))
        self.sheet.table.setAccessibleName(self.tr("Sheet of the ward"))
        self.events.table.setAccessibleName(self.tr("Events of the shift"))
        self.kept.table.setAccessibleName(self.tr("Handovers before, as signed"))
        self.patients.table.set_columns(patient_columns())
        words = {"G": self.tr("Give"), "T": self.tr("Take"), "F": self.tr("Refuse"), "B": self.tr("Print the ward")}
        for key, button in self.buttons.items():
            button.setText(words[key])
        self.model.language = self.language
        self._fold_sheet()
        self.draw()

    # -- folding ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_sheet()

    def toggle_names(self) -> None:
        """On a low screen: who stands behind the counts, or the room for the patients again."""
        if not self.names.isHidden():
            self._shows_names = not self._shows_names
            self._fold_sheet()

    def _fold_sheet(self) -> None:
        """On a low screen the counts stand in their lines and the list of patients has the room of the names."""
        is_low = self.theme.unscaled(self.height()) < LOW
        shows = not is_low or self._shows_names
        self.names.setVisible(is_low)
        self.names.setText(self.tr("Fold") if shows else self.tr("Who"))
        self.sheet.setVisible(shows)
        self._left.setStretchFactor(self.sheet_pane, 34 if shows else 0)
        self._fold_right()

    # -- drawing ----------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, found = self.model, self.model.found
        if self._form_of not in {None, model.patient}:
            self.drop_form()
        self.plate.draw()
        if model.knowing is not Knowing.READY or found is None:
            is_none = model.knowing is Knowing.READY
            kind = EmptyKind.EMPTY if is_none else EMPTY_KINDS[model.knowing]
            for listing in (self.sheet, self.patients):
                listing.show_note(kind, subject=self.tr("Shifts in the pack") if is_none else self.tr("Handover"))
            return
        sheet, now = found.sheet, model.now
        shift = sheet.shift.zh if reads_chinese(self.language) else sheet.shift.en
        self.sheet_pane.set_meta(f"{shift} {when(sheet.since, now)}–{when(sheet.until, now)}")
        self.sheet.show_rows(sheet_rows(sheet), subject=self.tr("Counts"))
        self.counts.setText(count_words(sheet))
        self.adds_up.setText(adds_up_words(sheet))
        self.adds_up.set_tone("t2" if sheet.adds_up else "t1")
        blocker = QSignalBlocker(self.patients.table)
        self.patients.show_rows(patient_rows(found.rows, model.me.reference), subject=self.tr("Patients"))
        self.patients.table.choose(model.patient or "", scrolls=False)
        blocker.unblock()
        self._tell_open()
        self._draw_patient()

    def _tell_open(self) -> None:
        """What I gave and nobody has stays mine: it is said here, on the tab, and once as a notice when it grows."""
        model, mine = self.model, self.model.stays_with_me
        names = "、".join(f"{row.bed} {row.name}".strip() for row in model.open)
        words = self.tr("▲ Not taken over: {names}. These patients stay with who gave them.").format(names=names)
        self.alarm.setText(words if names else "")
        self.alarm.setVisible(bool(names))
        self.count_changed.emit(len(model.open))
        if mine > self._told:
            title = self.tr("{count} of your patients were not taken over").format(count=mine)
            self.desk.notices.post(Notice(severity=Severity.NEWS, title=title, message=names, key="nursing.handover"))
        self._told = mine

    def _draw_patient(self) -> None:
        model, row, now = self.model, self.model.row, self.model.now
        self.right.set_title(model.name(model.patient) or self.tr("Patient"))
        self.buttons["G"].setEnabled(row is not None and model.back == 0)
        for key in "TF":
            self.buttons[key].setEnabled(model.may_take())
        if row is None:
            for listing in (self.events, self.kept):
                listing.show_note(EmptyKind.READING, subject=self.tr("Events"))
            self.detail.setText("")
            return
        self.events_head.set_words(
            self.tr("Events since {time}").format(time=when(row.since, now)), str(len(row.events))
        )
        self.events.show_rows(event_rows(row.events, now), subject=self.tr("Events"))
        self.kept_head.set_words(self.tr("Handovers before, as signed"), str(len(row.history)))
        blocker = QSignalBlocker(self.kept.table)
        self.kept.show_rows(kept_rows(row.history, now), subject=self.tr("Handovers"))
        blocker.unblock()
        self._fold_right()
        last = row.last
        no_one = self.tr("No handover of this patient is known here.")
        self.detail.setText(present_words(row, now) if last is not None else no_one)

    def _read_kept(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, KeptHandover):
            self.detail.setText(kept_words(row.subject, self.model.now))

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

    def turn_back(self) -> None:
        self.act(self._turn(1), "another shift")

    def turn_on(self) -> None:
        self.act(self._turn(-1), "another shift")

    async def _turn(self, step: int) -> None:
        self.drop_form()
        await self.model.turn(step)
        self.draw()

    def begin_give(self) -> None:
        row = self.model.row
        if row is None or not self.buttons["G"].isEnabled():
            return
        self.drop_form()
        self._make_room(has_form=True)
        told = self.tr("{name}: filled from the record since {time}, to be edited")
        self.give.begin(row.fill, told.format(name=self.model.name(row.patient), time=when(row.since, self.model.now)))

    def _make_room(self, *, has_form: bool) -> None:
        """While one is written, the form has the room of what was signed before, and is of the patient it was begun for."""
        self._form_of = self.model.patient if has_form else None
        self.detail.setVisible(not has_form)
        self._fold_right()

    def _fold_right(self) -> None:
        """A form has the room of what was signed before; on a low screen that of the events, too."""
        has_form, is_low = self._form_of is not None, self.theme.unscaled(self.height()) < LOWEST
        row = self.model.row
        for widget in (self.kept_head, self.kept):
            widget.setVisible(not has_form and not (is_low and row is not None and len(row.history) < 2))
        for part in (self.events_head, self.events):
            part.setVisible(not (has_form and is_low))

    def begin_take(self) -> None:
        self._begin_answer(is_accepted=True)

    def begin_refuse(self) -> None:
        self._begin_answer(is_accepted=False)

    def _begin_answer(self, *, is_accepted: bool) -> None:
        last = self.model.last
        if last is None or last.task is None or not self.buttons["T"].isEnabled():
            return
        self.drop_form()
        self._form_of = self.model.patient
        self._fold_right()
        told = self.model.name(self.model.patient)
        if self.model.is_mine():
            told = self.tr("{name}: you gave it; the receiver signs here with the own password").format(name=told)
        self.take.begin_as(last.task.to_read_back, told, is_accepted=is_accepted)

    def drop_form(self) -> None:
        had_keys = any(form.isVisible() for form in self.forms)
        for form in self.forms:
            form.hide()
        self.second.leave()
        self._make_room(has_form=False)
        if had_keys:
            self.patients.table.setFocus()

    def _save_give(self) -> None:
        self._carry(self.model.give(self.give.said(), self.give.severity.choice()), self.give)

    def _save_take(self) -> None:
        if self.model.is_mine():
            title = self.tr("{name}: the receiver signs with own number and password.")
            self.second.ask_with(title.format(name=self.model.name(self.model.patient)))
            return
        self._carry(self._taking(None), self.take)

    def _second_given(self, number: str, password: str) -> None:
        self.second.leave()
        self._carry(self._taking((number, password)), self.take)

    def _taking(self, second: tuple[str, str] | None) -> Awaitable[Faults]:
        form = self.take
        return self.model.take(
            words=form.words.text(),
            read_back=form.read_back(),
            is_accepted=form.is_accepted,
            is_at_bedside=form.bedside.isChecked(),
            second=second,
        )

    def _carry(self, work: Awaitable[Faults], form: IsbarForm | ReceiveForm) -> None:
        """What `draw` has not dropped is of the patient on the plate."""
        self.act(self._carried(work, form), "the change of the shift")

    async def _carried(self, work: Awaitable[Faults], form: IsbarForm | ReceiveForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        self.drop_form()
        self.said.setText(self.tr("Signed."))
        self.draw()
