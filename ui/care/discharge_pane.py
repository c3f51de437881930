"""One page for a discharge: medicines compared, what is open, the front page, the way to each; blocks nothing by itself."""

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.care import COMPARISON
from client.clinical.home_supply import handed_out_otherwise
from client.commands import OrderDraft, WriteNote
from client.errors import WardlightError
from client.records import OrderKind, OrderTerm
from offline.care_views import Discharge, OpenItem
from ui.care.desk import CareDesk
from ui.care.discharge_forms import AddForm, FateForm
from ui.care.discharge_rows import (
    medicine_columns,
    medicine_rows,
    open_columns,
    open_rows,
    status_lines,
)
from ui.care.form import CareForm
from ui.care.medicines import Fate, MedicineRow, Said, compared, line_of, section_of
from ui.care.medicines import open_rows as unsaid_rows
from ui.doctor.banner_words import banner_content
from ui.doctor.order_book import OrderBook
from ui.doctor.wording import short_language
from ui.people.record_names import record_names
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner import PatientBanner
from ui.widgets.buttons import SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow


class DischargePane(Living, QWidget):
    """Invariant: everything on it is about the open patient; a slower answer about another is never painted."""

    draft_wanted = Signal(object)
    """An OrderDraft for the open patient: it becomes a line among his drafts, checked and signed there."""
    go_wanted = Signal(str, str)
    """To where an open item is dealt with: its kind and its key."""
    print_wanted = Signal()

    def __init__(self, theme: Theme, desk: CareDesk, book: OrderBook, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._book, self._spawner = desk, book, spawner
        self.patient: str | None = None
        self.found: Discharge | None = None
        self.rows: tuple[MedicineRow, ...] = ()
        self.drafts: tuple[OrderDraft, ...] = ()
        self.unsigned: tuple[OpenItem, ...] = ()
        self._said: dict[str, dict[str, Said]] = {}
        self._form_of: str | None = None
        self.is_away = False
        self.banner = PatientBanner(theme)
        self.left, self.right = Pane(theme, keys="Alt 3"), Pane(theme)
        self.medicines = Listing(theme, medicine_columns())
        self.open = Listing(theme, open_columns(), has_header=False)
        self.status = Label(theme, role="body", wrap=True)
        self.away = Label(theme, role="value", tone="hztext", wrap=True)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in "MCKOWIB"}
        self.add, self.fate = AddForm(theme, book, desk.station.clock.now), FateForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.medicines.table)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.left, 60)
        row.addWidget(self.right, 40)
        column.addLayout(row, 1)
        self._bar(self.left, "MCK")
        for form in (self.add, self.fate):
            self.left.body.addWidget(form)
        self.left.body.addWidget(self.medicines, 1)
        self._bar(self.right, "OWIB")
        for label in (self.away, self.status):
            label.setContentsMargins(16, 8, 16, 4)
            self.right.body.addWidget(label)
        self.right.body.addWidget(self.open, 1)

    def _bar(self, pane: Pane, keys: str) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 0)
        bar.setSpacing(6)
        for key in keys:
            bar.addWidget(self.buttons[key])
        bar.addStretch(1)
        pane.body.addLayout(bar)

    def _connect(self) -> None:
        acts = {
            "M": self.begin_add,
            "C": self.begin_fate,
            "K": self.sign_comparison,
            "O": self.go_order,
            "W": self.go_record,
            "I": self.go_diagnoses,
            "B": self.print_wanted.emit,
        }
        self._acts = acts
        for key, act in acts.items():
            self.buttons[key].clicked.connect(act)
        self.medicines.table.row_activated.connect(self._open_medicine)
        self.open.table.row_activated.connect(self._go)
        for form in (self.add, self.fate):
            form.dropped.connect(self.drop_form)
        self.add.saved.connect(self._add)
        self.fate.saved.connect(self._say)

    def bind_keys(self, keys: KeyMap) -> None:
        for key, act in self._acts.items():
            keys.bind(f"care.discharge.{key}", key, self, act)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.found, self.drafts, self.unsigned = patient, None, (), ()
            self.drop_form()
            self.draw()

    def show_drafts(self, drafts: Sequence[OrderDraft], note: str = "") -> None:
        """What is drafted for the open patient and not signed: orders, those for home among them, and the title of a note."""
        self.drafts = tuple(one for one in drafts if one.term is OrderTerm.DISCHARGE)
        orders = [OpenItem(kind="unsigned", what=one.what.text, key="orders") for one in drafts]
        notes = [OpenItem(kind="unsigned", what=note, key="note")] if note else []
        self.unsigned = (*orders, *notes)
        self.draw()

    def refresh(self) -> None:
        if self.patient is not None:
            self._spawner.spawn(self._read(self.patient), "read a discharge", owner=self)

    async def _read(self, patient: str) -> None:
        station = self._desk.station
        try:
            banner, found = await station.banner(patient), await station.discharge(patient)
        except WardlightError as error:
            self._desk.error = error
            self.medicines.show_note(EmptyKind.FAILED, subject=self.tr("Medicines"))
            return
        if patient == self.patient:
            names = record_names(station.knowledge, self.theme.language)
            self.banner.show_patient(banner_content(banner, self._desk.now, found.results, names) if banner else None)
            self.found = found
            self.draw()

    def draw(self) -> None:
        found, now = self.found, self._desk.now
        language = short_language(self.theme.language)
        self.medicines.table.set_columns(medicine_columns())
        if found is None:
            self.banner.show_patient(None)
            kind = EmptyKind.NOT_LOADED
            self.medicines.show_note(kind, subject=self.tr("Medicines"), detail=self.tr("Open a patient on F3 first."))
            self.open.show_note(kind, subject=self.tr("Open items"))
            self.status.setText("")
            self.rows = ()
        else:
            said = self._said.get(found.patient, {})
            parts = (found.home, found.running, found.taken_home, self.drafts)
            self.rows = compared(*parts, said, self._book, language)
            self.medicines.show_rows(medicine_rows(self.rows), subject=self.tr("Medicines"))
            self.status.setText(status_lines(found, now, len(self.unsigned)))
            self.open.show_rows(open_rows(self._open_items(found), found.findings, now, language))
        self._show_away()
        for key, button in self.buttons.items():
            button.setEnabled(found is not None and not (self.is_away and key == "O"))

    def _open_items(self, found: Discharge) -> tuple[OpenItem, ...]:
        return (*self.unsigned, *found.open)

    def set_away(self, *, is_away: bool) -> None:
        """In an emergency a discharge is central's: everything can be prepared, the order cannot be signed."""
        if is_away != self.is_away:
            self.is_away = is_away
            self.draw()

    def _show_away(self) -> None:
        self.away.setVisible(self.is_away)
        self.away.setText(
            self.tr(
                "The discharge order needs the central system and cannot be signed now. Medicines, record and print can."
            )
        )

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Medicines: home, hospital, discharge"))
        self.right.set_title(self.tr("Discharge"))
        words = {
            "M": self.tr("Add for home"),
            "C": self.tr("What becomes of it"),
            "K": self.tr("Sign comparison"),
            "O": self.tr("Discharge order"),
            "W": self.tr("Discharge record"),
            "I": self.tr("Diagnoses"),
            "B": self.tr("Print for patient"),
        }
        for key, button in self.buttons.items():
            button.setText(words[key])
        self.medicines.table.setAccessibleName(self.tr("Medicines compared"))
        self.open.table.setAccessibleName(self.tr("Open items"))
        self.draw()

    def set_width_class(self, width: WidthClass) -> None:
        self.banner.set_width_class(width)

    # -- acting -----------------------------------------------------------------------------------------------------

    def begin_add(self) -> None:
        if self.found is not None:
            self._begin(self.add)

    def begin_fate(self) -> None:
        row = self.medicines.table.current_row()
        self._open_medicine(row)

    def _open_medicine(self, row: object) -> None:
        subject = row.subject if isinstance(row, TableRow) else None
        if isinstance(subject, MedicineRow) and subject.possible:
            self._begin(self.fate)
            self._form_of = subject.key
            self.fate.ask(subject.name, subject.possible, subject.said)

    def _begin(self, form: CareForm) -> None:
        self.drop_form()
        form.tell("")
        form.begin()

    def drop_form(self) -> None:
        self.add.hide()
        self.fate.hide()
        self._form_of = None
        self.medicines.table.setFocus()

    def _add(self) -> None:
        """Not signed here: it goes among the patient's drafts, where every check is."""
        draft = self.add.draft()
        if draft is None or draft.kind is not OrderKind.MEDICATION:
            self.add.say(("line",))
            return
        quantity = self.add.amount()
        missing = (("days", draft.days is None), ("quantity", quantity is None and not draft.is_own_supply))
        if any(is_missing for _, is_missing in missing):
            self.add.say([name for name, is_missing in missing if is_missing])
            return
        made = msgspec.structs.replace(draft, term=OrderTerm.DISCHARGE, quantity=quantity)
        against = handed_out_otherwise((made,), self._book.catalogue)
        if any(not may_reason or not made.remark.strip() for _, may_reason in against):
            self.add.say(("handed-out",))
            return
        self.drop_form()
        self.draft_wanted.emit(made)

    def _say(self) -> None:
        if self._form_of is None or self.found is None:
            return
        fate, reason = Fate(self.fate.fate.choice()), self.fate.reason.text().strip()
        if fate in {Fate.CHANGED, Fate.NEW, Fate.STOPPED} and not reason:
            self.fate.say(("reason",))
            return
        self._said.setdefault(self.found.patient, {})[self._form_of] = Said(fate=fate, reason=reason)
        self.drop_form()
        self.draw()

    def sign_comparison(self) -> None:
        """A document of the record; what was not said is asked first."""
        if self.found is None or not self.rows:
            return
        missing = unsaid_rows(self.rows)
        if missing:
            self._open_medicine(TableRow(key=missing[0].key, subject=missing[0]))
            self.medicines.table.choose(missing[0].key)
            self.fate.tell(self.tr("{count} medicines still need a word or a reason").format(count=len(missing)))
            return
        self._spawner.spawn(self._sign(self.found, self.rows), "sign the comparison", owner=self)

    async def _sign(self, found: Discharge, rows: tuple[MedicineRow, ...]) -> None:
        words = record_words()
        section = section_of(rows, words, COMPARISON.text)
        text = "\n".join(f"{row.name}：{line_of(row, words)}" for row in rows if row.fate is not Fate.UNSAID)
        note = WriteNote(
            **self._desk.act(found.patient, found.encounter),
            note_kind=COMPARISON,
            title=COMPARISON.text,
            text=text,
            sections=(section,),
        )
        await self._desk.submit(note)
        self.refresh()

    def go_order(self) -> None:
        if self.found is not None and not self.is_away:
            self.go_wanted.emit("order", "")

    def go_record(self) -> None:
        if self.found is not None:
            self.go_wanted.emit("record", "")

    def go_diagnoses(self) -> None:
        if self.found is not None:
            self.go_wanted.emit("diagnoses", "")

    def _go(self, row: object) -> None:
        subject = row.subject if isinstance(row, TableRow) else None
        if isinstance(subject, OpenItem):
            self.go_wanted.emit(subject.kind, subject.key)
        elif subject is not None:
            self.go_wanted.emit("finding", str(getattr(subject, "check", "")))


def record_words() -> Mapping[Fate, str]:
    """Words of the record, in its language whatever the windows speak."""
    return {Fate.UNSAID: "未决定", Fate.CONTINUED: "继续", Fate.CHANGED: "调整", Fate.NEW: "新增", Fate.STOPPED: "停用"}
