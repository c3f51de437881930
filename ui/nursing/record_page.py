"""The nursing record at the nurse station (Shift F6): the time line of one patient, and an entry in three parts with what is taken over.

N begins, / opens the phrases, Alt 3 the values (Space takes one over), Ctrl Enter signs, E corrects, C signs beside, P prints.
"""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clinical.nursing_record import PARTS
from offline.nursing_views import Entry
from ui.doctor.note_palette import NotePalette
from ui.doctor.note_pulls import Pull
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS
from ui.nursing.base import Plate, PlatePage
from ui.nursing.door import NursingDoor
from ui.nursing.own_phrases import OwnPhrases
from ui.nursing.phrases import PhraseField
from ui.nursing.record_model import RecordModel
from ui.nursing.record_rows import line_columns, line_rows, pull_columns, pull_rows
from ui.nursing.words import fault_words, when
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import Column, TableRow, cell

PALETTE_HEIGHT = 190


def record_title() -> str:
    return QCoreApplication.translate("RecordPage", "Nursing record")


def record_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("N", translate("RecordPage", "write")),
        ("/", translate("RecordPage", "phrases")),
        ("Alt K", translate("RecordPage", "keep as own phrase")),
        ("Space", translate("RecordPage", "take a value over")),
        ("Ctrl+Return", translate("RecordPage", "sign")),
        ("E", translate("RecordPage", "correct")),
        ("C", translate("RecordPage", "sign beside")),
        ("P", translate("RecordPage", "print")),
    )


class RecordPage(PlatePage):
    """Invariant: what is typed belongs to the patient on the plate; it stays until it was signed or left on purpose."""

    print_wanted = Signal(str)

    def __init__(self, desk: Desk, station: NursingDoor) -> None:
        self.model = RecordModel(station, desk.session)
        super().__init__(desk, self.model)
        self.setObjectName("recordPage")
        theme = desk.theme
        self._typed: dict[str, dict[str, str]] = {}
        self.list_pane, self.line_pane = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.entry_pane = Pane(theme)
        self.patients, self.lines = Listing(theme, _columns()), Listing(theme, line_columns())
        self.pulls = Listing(theme, pull_columns(), has_header=False)
        self.pulls_head = SectionHeader(theme, has_top_line=True)
        self.plate = Plate(theme, self.model)
        self.fields = {name: PhraseField(theme, lines=3) for name in PARTS}
        self.phrases = NotePalette(theme, self)
        self.time, self.reason = LineField(theme), LineField(theme)
        self.said = Label(theme, role="value", wrap=True)
        self.sign_button = PrimaryButton(theme, "", keys="Ctrl+Return")
        self.buttons = {key: SecondaryButton(theme, "", keys=key, is_small=True) for key in "ECP"}
        self.drop = SecondaryButton(theme, "", keys="Escape", is_small=True)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.patients.table)
        self.retranslate()

    def _lay_out(self) -> None:
        whole, row = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(8, 8, 8, 8)
        for layout in (whole, row):
            layout.setSpacing(8)
        whole.addWidget(self.plate)
        whole.addLayout(row, 1)
        row.addWidget(self.list_pane, 16)
        row.addWidget(self.line_pane, 46)
        row.addWidget(self.entry_pane, 38)
        self.list_pane.body.addWidget(self.patients, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(6)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        self.line_pane.body.addLayout(bar)
        self.line_pane.body.addWidget(self.lines, 1)
        self._lay_out_entry()

    def _lay_out_entry(self) -> None:
        column, foot = QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for field in self.fields.values():
            column.addWidget(field)
        self.phrases.setFixedHeight(PALETTE_HEIGHT)
        column.addWidget(self.phrases)
        foot.setSpacing(8)
        foot.addWidget(self.time, 1)
        foot.addWidget(self.reason, 2)
        column.addLayout(foot)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.said, 1)
        acts.addWidget(self.drop)
        acts.addWidget(self.sign_button)
        column.addLayout(acts)
        self.entry_pane.body.addLayout(column)
        self.entry_pane.body.addWidget(self.pulls_head)
        self.entry_pane.body.addWidget(self.pulls, 1)
        self.reason.hide()

    def _connect(self) -> None:
        keys = self.desk.keys
        for name, key, slot in (
            ("list", "Alt+1", self.patients.table.setFocus),
            ("lines", "Alt+2", self.lines.table.setFocus),
            ("pulls", "Alt+3", self.pulls.table.setFocus),
            ("new", "N", self.begin),
            ("correct", "E", self.begin_correction),
            ("cosign", "C", self.cosign),
            ("print", "P", self.print_it),
            ("sign", "Ctrl+Return", self.sign),
            ("drop", "Escape", self.leave_entry),
        ):
            keys.bind(f"record.{name}", key, self, slot)
        keys.bind("record.take", "Space", self.pulls, self.toggle_pull)
        self.patients.table.row_changed.connect(self._choose)
        self.patients.retry_wanted.connect(self.refresh)
        self.pulls.table.row_activated.connect(self._toggle)
        self.phrases.chosen.connect(self._insert)
        self.own = OwnPhrases(self, self.model, self.fields, self.act, self.said.setText)
        keys.bind("record.keep", "Alt+K", self, self.own.keep)
        for field in self.fields.values():
            field.edit.palette_list = self.phrases
            field.edit.steered.connect(self._make_room)
        self.sign_button.clicked.connect(self.sign)
        self.drop.clicked.connect(self.leave_entry)
        self.buttons["E"].clicked.connect(self.begin_correction)
        self.buttons["C"].clicked.connect(self.cosign)
        self.buttons["P"].clicked.connect(self.print_it)

    def open(self) -> None:
        super().open()
        self.own.read()

    # -- words ------------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return record_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return record_hints()

    def retranslate(self) -> None:
        self.list_pane.set_title(self.tr("Patients"))
        self.line_pane.set_title(self.tr("Time line"))
        self.patients.table.setAccessibleName(self.tr("Patients"))
        self.lines.table.setAccessibleName(self.tr("Time line"))
        self.pulls.table.setAccessibleName(self.tr("Values to take over"))
        self.patients.table.set_columns(_columns())
        self.lines.table.set_columns(line_columns())
        words = {
            "condition": self.tr("Condition: what was seen and said"),
            "measures": self.tr("Measures: what was done"),
            "effect": self.tr("Effect: what came of it"),
        }
        for name, field in self.fields.items():
            field.set_words(words[name], self.tr("/ opens the phrases"))
        self.time.set_words(self.tr("Time (empty: now)"), "14:05")
        self.reason.set_words(self.tr("Why it is corrected"))
        self.sign_button.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))
        self.buttons["E"].setText(self.tr("Correct"))
        self.buttons["C"].setText(self.tr("Sign beside"))
        self.buttons["P"].setText(self.tr("Print"))
        self.model.language = self.language
        self.draw()

    # -- drawing ----------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model = self.model
        self.plate.draw()
        if model.knowing is not Knowing.READY:
            self.patients.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
        else:
            blocker = QSignalBlocker(self.patients.table)
            rows = tuple(_patient_row(key, name, bed) for key, name, bed in model.people())
            self.patients.show_rows(rows, subject=self.tr("Patients"))
            self.patients.table.choose(model.patient or "", scrolls=False)
            blocker.unblock()
        self._draw_patient()

    def _draw_patient(self) -> None:
        model, found = self.model, self.model.timeline
        self.line_pane.set_meta(model.name(model.patient))
        correcting = model.correcting
        title = self.tr("New entry") if correcting is None else self.tr("Correction of {time}")
        at = correcting.written_at if correcting else None
        self.entry_pane.set_title(title.format(time=when(at, model.now)))
        self.reason.setVisible(correcting is not None)
        if found is None:
            for listing in (self.lines, self.pulls):
                listing.show_note(EmptyKind.READING, subject=self.tr("Time line"))
            return
        self.lines.show_rows(line_rows(found.entries, model.now), subject=self.tr("Entries"))
        if not found.is_whole:
            self.line_pane.set_meta(self.tr("not read completely here: what is missing may be recorded elsewhere"))
        self._draw_pulls()

    def _draw_pulls(self) -> None:
        model, found = self.model, self.model.timeline
        if found is not None:
            self.pulls_head.set_words(self.tr("Values of the last 24 h, to be taken over"), str(len(model.pulled())))
            self.pulls.show_rows(pull_rows(found.pulls, model.taken, model.now), subject=self.tr("Values"))

    # -- acts -------------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        if patient:
            self.act(self._load(patient), "choose patient")

    def _choose(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.patient:
            self.act(self._load(row.subject), "choose patient")

    async def _load(self, patient: str) -> None:
        """What was typed for each patient stays his."""
        if self.model.patient is not None and patient != self.model.patient:
            self._typed[self.model.patient] = {name: field.text() for name, field in self.fields.items()}
            kept = self._typed.pop(patient, {})
            for name, field in self.fields.items():
                field.set_text(kept.get(name, ""))
            self.said.setText("")
        work = self.model.choose(patient)
        self.draw()
        await work
        self.draw()

    def begin(self) -> None:
        self.fields["condition"].edit.setFocus()

    def toggle_pull(self) -> None:
        row = self.pulls.table.current_row()
        if row is not None and self.pulls.table.hasFocus():
            self._toggle(row)

    def _toggle(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, Entry):
            self.model.toggle(row.subject.ident)
            self._draw_pulls()
            self.pulls.table.choose(row.subject.ident)

    def _insert(self, pull: object) -> None:
        edit = next((field.edit for field in self.fields.values() if field.edit.is_open()), None)
        if isinstance(pull, Pull) and edit is not None:
            edit.insert(pull.text)
            edit.setFocus()

    def _make_room(self, is_open: bool) -> None:  # noqa: FBT001  # a signal's argument
        """While phrases are chosen they have the room of the values."""
        for widget in (self.pulls_head, self.pulls):
            widget.setVisible(not is_open)

    def _entry(self) -> Entry | None:
        row = self.lines.table.current_row()
        return row.subject if row is not None and isinstance(row.subject, Entry) else None

    def begin_correction(self) -> None:
        entry = self._entry()
        parts = self.model.begin_correction(entry) if entry is not None else None
        if parts is None:
            self.said.setText(fault_words(("one",)))
            return
        for name, field in self.fields.items():
            field.set_text(parts.get(name, ""))
        self._draw_patient()
        self.begin()

    def leave_entry(self) -> None:
        """A correction is left as it was; what is typed anew stays."""
        if self.model.correcting is not None:
            self.model.drop_correction()
            self._clear()
        self.lines.table.setFocus()
        self._draw_patient()

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_text("")
        for line in (self.time, self.reason):
            line.edit.clear()

    def sign(self) -> None:
        parts = {name: field.text() for name, field in self.fields.items()}
        signing = self._signing(self.model.patient, parts, self.time.text(), self.reason.text())
        self.act(signing, "sign the nursing record")

    async def _signing(self, whose: str | None, parts: dict[str, str], time: str, reason: str) -> None:
        """What was signed goes from its own patient's fields, whoever stands there by then."""
        faults = await self.model.sign(parts, time, reason)
        if faults:
            self.said.setText(fault_words(faults))
            if faults == ("blank",):
                next(
                    (field.edit for field in self.fields.values() if field.edit.to_blank(0)), self.time.edit
                ).setFocus()
            return
        if self.model.patient == whose:
            self._clear()
        else:
            self._typed.pop(whose or "", None)
        self.said.setText(self.tr("Signed."))
        self.draw()

    def cosign(self) -> None:
        entry = self._entry()
        if entry is None or entry.note is None:
            self.said.setText(fault_words(("one",)))
        else:
            self.act(self._cosigning(entry), "sign beside the writer")

    async def _cosigning(self, entry: Entry) -> None:
        faults = await self.model.cosign(entry)
        self.said.setText(fault_words(faults) if faults else self.tr("Signed beside the writer."))
        self.draw()

    def print_it(self) -> None:
        if self.model.patient is not None:
            self.print_wanted.emit(self.model.patient)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("RecordPage", "Bed"), width=52, pad=12),
        Column(key="name", title=translate("RecordPage", "Patient"), pad=6, wraps=True),
    )


def _patient_row(key: str, name: str, bed: str) -> TableRow:
    return TableRow(key=key, cells=(cell(bed, weight=600), cell(name, weight=500)), subject=key)
