"""Oral orders: written down at the bed and read back (left), and what waits for a doctor's signature in the ward (right)."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout

from client.clinical.safety.findings import Finding
from client.commands import OrderDraft
from client.errors import NotAllowed, SignInRefused
from client.records import Person
from ui.doctor.check_panel import Checked, CheckPanel
from ui.doctor.drafts_model import Sheet
from ui.doctor.entry_panel import EntryPanel
from ui.doctor.order_book import OrderBook
from ui.doctor.password_panel import PasswordPanel
from ui.doctor.second_panel import SecondPanel
from ui.nurse.door import Desk
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.oral_model import OralModel, OralStation
from ui.nurse.oral_words import hindrance_words, line_columns, line_rows, waiting_columns, waiting_rows
from ui.nurse.patient_block import PatientBlock
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table import Table

MARGIN, LEAST_CHECK, MOST_CHECK = 8, 188, 300


class OralPage(NursePage):
    """Invariant: what is saved is what stands on the page for the patient on the plate; nothing is preset."""

    def __init__(self, desk: Desk, station: OralStation, book: OrderBook) -> None:
        self.model = OralModel(station, desk.session)
        super().__init__(desk, self.model)
        self.setObjectName("oralPage")
        self._book, theme = book, desk.theme
        self._asked_for: Sheet | None = None
        self._signed_beside: Person | None = None
        self.pane, self.beside = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.block = PatientBlock(theme)
        self.entry = EntryPanel(theme, book, station.clock.now)
        self.check = CheckPanel(theme)
        self.lines = Table(theme, line_columns())
        self.doctor = QComboBox()
        self.doctor_label = Label(theme, role="meta", tone="t2")
        self.read_back = QCheckBox()
        self.second, self.password = SecondPanel(theme), PasswordPanel(theme)
        self.against = Label(theme, role="meta", weight=600, wrap=True)
        self.remove = SecondaryButton(theme, "", keys="Del", is_small=True)
        self.save_button = PrimaryButton(theme, "", keys="Ctrl ↵")
        self.listing = Listing(theme, waiting_columns())
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.entry.field.edit)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(8)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 12, 12)
        inner.setSpacing(8)
        for widget in (self.entry, self.entry.dock, self.check):
            inner.addWidget(widget)
        inner.addWidget(self.lines, 1)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.doctor_label)
        who.addWidget(self.doctor, 1)
        who.addWidget(self.read_back)
        inner.addLayout(who)
        inner.addWidget(self.second)
        inner.addWidget(self.password)
        inner.addWidget(self.against)
        acts = QHBoxLayout()
        acts.addWidget(self.remove)
        acts.addStretch(1)
        acts.addWidget(self.save_button)
        inner.addLayout(acts)
        self.pane.body.addWidget(self.block)
        self.pane.body.addLayout(inner, 1)
        self.beside.body.addWidget(self.listing, 1)
        row.addWidget(self.pane, 3)
        row.addWidget(self.beside, 2)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("oral.save", "Ctrl+Return", self, self.save)
        keys.bind("oral.remove", "Delete", self, self.remove_line)
        keys.bind("oral.new", "N", self, self.entry.field.edit.setFocus)
        keys.bind("oral.entry", "Alt+1", self, self.entry.field.edit.setFocus)
        keys.bind("oral.waiting", "Alt+2", self, self.listing.table.setFocus)
        self.entry.accepted.connect(self._accept)
        self.entry.left.connect(self.lines.setFocus)
        self.check.reason_given.connect(self._answer)
        self.doctor.activated.connect(self._say_who)
        self.read_back.toggled.connect(self._tick)
        self.remove.clicked.connect(self.remove_line)
        self.save_button.clicked.connect(self.save)
        self.second.confirmed.connect(self._second_given)
        self.second.dropped.connect(self.second.leave)
        self.password.confirmed.connect(self._password_given)
        self.password.dropped.connect(self.password.leave)
        self.listing.retry_wanted.connect(self.refresh)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Oral orders")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("Ctrl ↵", self.tr("save")), ("Del", self.tr("remove line")), ("F2 O", self.tr("for a patient")))

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Write down an oral order (at once only)"))
        self.beside.set_title(self.tr("Wait for the doctor's signature"))
        self.doctor_label.setText(self.tr("Given by"))
        self.doctor.setAccessibleName(self.tr("Given by"))
        self.read_back.setText(self.tr("Read back to the doctor and confirmed"))
        self.remove.setText(self.tr("Remove line"))
        self.save_button.setText(self.tr("Save oral order"))
        self.lines.setAccessibleName(self.tr("Lines of the oral order"))
        self.listing.table.setAccessibleName(self.tr("Wait for the doctor's signature"))
        self.lines.set_columns(line_columns())
        self.listing.table.set_columns(waiting_columns())
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, clock, catalogue = self.model, self.desk.station.clock, self.desk.pack.catalogue
        is_known = model.knowing is Knowing.READY
        self.count_changed.emit(len(model.waiting) if is_known else None)
        if not is_known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Oral orders"))
        else:
            rows = waiting_rows(model, catalogue, self.language, clock.now())
            self.listing.show_rows(rows, subject=self.tr("Oral orders"))
        self.block.show_banner(model.banner, clock.now(), clock.zone)
        self._draw_sheet()

    def _draw_sheet(self) -> None:
        model, sheet = self.model, self.model.sheet
        self.entry.setEnabled(model.patient is not None)
        self.lines.set_rows(line_rows(model, self._book, self.language))
        self.check.setVisible(bool(sheet.lines))
        reasons = {
            (one.order, one.rule_id): sheet.reason_for(one) for one in (sheet.report.findings if sheet.report else ())
        }
        names = tuple(line.draft.what.text for line in sheet.lines)
        self.check.show_check(Checked(report=sheet.report if sheet.is_checked else None, names=names, reasons=reasons))
        wanted = self.check.wanted_height(self.check.width())
        self.check.setFixedHeight(min(max(wanted, LEAST_CHECK), MOST_CHECK))
        self._draw_doctors()
        blocker = QSignalBlocker(self.read_back)
        self.read_back.setChecked(model.is_read_back)
        blocker.unblock()
        self._draw_against()

    def _draw_doctors(self) -> None:
        """The first choice is nobody: who gave it is said by a person, every time."""
        model = self.model
        names = ("", *(one.name for one in model.doctors))
        if names != tuple(self.doctor.itemText(at) for at in range(self.doctor.count())):
            self.doctor.clear()
            self.doctor.addItems(names)
        at = next((at for at, one in enumerate(model.doctors, 1) if one == model.given_by), 0)
        self.doctor.setCurrentIndex(at)

    def _draw_against(self) -> None:
        hindrances = self.model.hindrances()
        self.against.setText(" ".join(hindrance_words(one) for one in hindrances))
        self.save_button.setEnabled(not hindrances and not self.model.is_saving)

    # -- acting -------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        """From now on what is written down is this patient's; empty keeps who was chosen."""
        if patient:
            if patient != self.model.patient:
                self.entry.clear()
                self.password.leave()
                self.second.leave()
            self.model.choose(patient)
        self.refresh()
        self.draw()

    def _accept(self, draft: OrderDraft) -> None:
        if not self.model.add(draft, self.tr("ordered by word of mouth, to be given at once")):
            self.tell(self.tr("Only what is to be done at once is ordered by word of mouth: type st."))
            return
        self._draw_sheet()
        self.act(self._check(), "check oral orders")

    async def _check(self) -> None:
        try:
            await self.model.check()
        finally:
            self._draw_sheet()

    def _answer(self, finding: Finding, reason: str) -> None:
        self.model.answer(finding, reason)
        self._draw_against()

    def _say_who(self, at: int) -> None:
        self.model.given_by = self.model.doctors[at - 1] if at > 0 else None
        self._draw_against()

    def _tick(self, is_ticked: bool) -> None:  # noqa: FBT001  # the signal's shape
        self.model.is_read_back = is_ticked
        self._draw_against()

    def remove_line(self) -> None:
        row = self.lines.current_row()
        if row is not None:
            self.model.remove(row.key)
            self._draw_sheet()
            self.act(self._check(), "check oral orders")

    def save(self) -> None:
        hindrances = self.model.hindrances()
        if hindrances:
            self.tell(self.tr("Not saved."), " ".join(hindrance_words(one) for one in hindrances))
            return
        self._asked_for, self._signed_beside = self.model.sheet, None
        self.password.leave()
        if exempt := self.model.exempt():
            self.second.ask(", ".join(f"{line.draft.what.text} ({reason})" for line, reason in exempt))
        else:
            self._prove()

    def _prove(self) -> None:
        """The nurse's own password, where a line wants it."""
        controlled = self.model.controlled()
        if controlled:
            self.password.ask(", ".join(dict.fromkeys(draft.what.text for draft in controlled)))
        else:
            self.act(self._save(), "save an oral order")

    def _second_given(self, number: str, password: str) -> None:
        self.act(self._witness(number, password), "second signature")

    async def _witness(self, number: str, password: str) -> None:
        """Only what the second person was asked about is saved with the signature."""
        sheet = self._asked_for
        try:
            second = await self.model.witness(number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        if second is None:
            self.second.refuse(is_same=True)
            return
        self.second.leave()
        if sheet is self.model.sheet:
            self._signed_beside = second
            self._prove()
        else:
            self._tell_changed()

    def _password_given(self, password: str) -> None:
        self.act(self._prove_and_save(password), "save an oral order")

    async def _prove_and_save(self, password: str) -> None:
        """Only what the password was asked for is saved with it."""
        sheet = self._asked_for
        try:
            await self.model.confirm(password)
        except (SignInRefused, NotAllowed):
            self.password.refuse()
            return
        self.password.leave()
        if sheet is self.model.sheet:
            await self._save()
        else:
            self._tell_changed()

    def _tell_changed(self) -> None:
        self.tell(self.tr("Not saved."), self.tr("The lines were changed meanwhile; save them again."))

    async def _save(self) -> None:
        try:
            await self.model.save(self._signed_beside)
        finally:
            self.draw()
            self.refresh()
