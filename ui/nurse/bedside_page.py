"""The bedside check, full screen, one patient: badge, wristband, label; a large verdict; then the dose is signed, or was stopped.

Scans are heard while the page is seen. Fields that wait for a code take no input method: what a scanner types is never composed.
"""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from client.commands import AdministerDose, NoteNearMiss
from client.errors import AskPersonError, InputRefused, SignInRefused
from client.records import Person
from client.records.bedside import KnownBy, NearMissKind
from client.staff_numbers import is_same as is_same_number
from ui.nurse import words
from ui.nurse.bed_door import BedStation
from ui.nurse.bedside_log import log_columns, log_rows
from ui.nurse.bedside_model import BedsideModel, plain_code
from ui.nurse.bedside_words import Verdict, rights, verdict
from ui.nurse.door import Desk
from ui.nurse.give_entry import asks_person, command_of
from ui.nurse.give_form import GiveForm
from ui.nurse.no_scan_form import NoScanForm
from ui.nurse.nurse_page import NursePage
from ui.nurse.patient_block import PatientBlock
from ui.nurse.scan_wait import ScanWait
from ui.nurse.step_chips import StepChips
from ui.nurse.todo import key_of_dose
from ui.nurse.verdict_panel import RightsList, VerdictPanel
from ui.shell.scanner import ScanGuard
from ui.theme.width import WidthClass, width_class
from ui.widgets.empty import EmptyKind
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader

LOG_FROM = 740
"""Height from which there is room for what was answered before; the five rights come first."""
FORM_WIDTH = {WidthClass.WIDE: 560, WidthClass.MEDIUM: 480, WidthClass.NARROW: 400}


class BedsidePage(NursePage):
    """Invariant: what stands large is about what was scanned last; a form is open only where at most the time is wrong."""

    not_given_wanted = Signal(str, str)
    """A patient and the key of a planned time: why it was not given is said in the due list."""

    def __init__(self, desk: Desk, station: BedStation) -> None:
        pack = desk.pack
        site = pack.bedside.verifying.unverified
        self.model = BedsideModel(station, desk.session, pack.catalogue, pack.giving, site)
        super().__init__(desk, self.model)
        self.setObjectName("bedsidePage")
        self._station, self._saved, self._is_saving = station, "", False
        self._guard: ScanGuard | None = None
        theme = desk.theme
        self.pane, self.beside = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.steps, self.block = StepChips(theme), PatientBlock(theme)
        self.verdict, self.rights = VerdictPanel(theme), RightsList(theme)
        self.heading = SectionHeader(theme, has_top_line=True)
        self.log = Listing(theme, log_columns(), has_header=False)
        self.waiting = ScanWait(theme)
        self.code = self.waiting.code
        self.form, self.no_scan = GiveForm(desk), NoScanForm(desk)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addWidget(self.verdict)  # a stop is as wide as the page: nobody looks past it
        row = QHBoxLayout()
        row.setSpacing(8)
        whole.addLayout(row, 1)
        self.pane.body.addWidget(self.steps)
        self.pane.body.addWidget(self._below(), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.waiting)
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.no_scan)
        self.beside.body.addWidget(self.stack, 1)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)

    def _below(self) -> QScrollArea:
        """Who, the five rights, what was before: with large words on a low screen it scrolls, the verdict never."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.block, self.rights, self.heading):
            column.addWidget(part)
        column.addWidget(self.log, 1)
        column.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("bedside.again", "Space", self, self.scan_again)
        keys.bind("bedside.code", "C", self, self.type_code)
        keys.bind("bedside.no-wristband", "N", self, self.begin_without_wristband)
        keys.bind("bedside.no-label", "L", self, self.begin_without_label)
        keys.bind("bedside.not-given", "U", self, self.say_not_given)
        keys.bind("bedside.sign", "Ctrl+Return", self, self._sign)
        keys.bind("bedside.back", "Escape", self, self.go_back)
        keys.bind("bedside.list", "Alt+1", self, self.log.table.setFocus)
        keys.bind("bedside.form", "Alt+2", self, self.type_code)
        self.code.edit.returnPressed.connect(self._typed)
        self.waiting.again.clicked.connect(self.scan_again)
        self.waiting.next_one.clicked.connect(self.begin)
        self.form.accepted.connect(self._sign)
        self.form.left.connect(self.go_back)
        self.form.not_given.connect(self.say_not_given)
        self.no_scan.left.connect(self.go_back)
        self.no_scan.identified.connect(self._identify)
        self.no_scan.chosen.connect(self._choose)

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        super().open()
        self._guard = ScanGuard.of(QApplication.instance())
        if self._guard is not None:
            self._guard.scanned.connect(self._scanned)

    def leave(self) -> None:
        super().leave()
        if self._guard is not None:
            self._guard.scanned.disconnect(self._scanned)
            self._guard = None
        self.form.leave()

    def begin(self) -> None:
        """Ctrl B: a new bed."""
        self.model.forget()
        self._saved = ""
        self._wait()

    # -- words ----------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("At the bed")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Space", self.tr("scan again")),
            ("C", self.tr("type a code")),
            ("N", self.tr("no wristband")),
            ("L", self.tr("no label")),
            ("Ctrl ↵", self.tr("sign")),
            ("U", self.tr("not given")),
            ("Esc", self.tr("back, next patient")),
        )

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Bedside check"))
        self.beside.set_title(self.tr("Dose"))
        self.heading.set_words(self.tr("Answered in the last 24 hours"), "")
        self.log.table.setAccessibleName(self.tr("Answered in the last 24 hours"))
        self.log.table.set_columns(log_columns())
        self.draw()

    # -- drawing --------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, clock = self.model, self.desk.station.clock
        now, zone = clock.now(), clock.zone
        self.steps.show_seen(model.seen, model.person_name, model.banner)
        self.verdict.show_verdict(self._verdict(now))
        self.waiting.show_stopped(is_stopped=model.seen.stop is not None)
        self.block.show_banner(model.banner, now, zone)
        found = rights(model.seen, model.banner, self.desk.pack.catalogue, self.language, now, zone)
        self.rights.show_rights(found)
        if not model.seen.patient:
            self.log.show_note(EmptyKind.NOBODY, subject=self.tr("Answered doses"))
            return
        rows = log_rows(model.rows, self.desk.pack.catalogue, self.language, now, zone)
        self.log.show_rows(rows, subject=self.tr("Answered doses"))

    def _verdict(self, now: datetime) -> Verdict:
        seen, zone = self.model.seen, self.desk.station.clock.zone
        if self._saved and seen.stop is None and seen.dose is None and seen.patient:
            said = self.tr("{what}. Scan the next label, or the next wristband.").format(what=self._saved)
            return Verdict(tone="ok", title=self.tr("Recorded"), said=said)
        return verdict(seen, now, zone)

    def _wait(self) -> None:
        self.form.leave()
        self.stack.setCurrentIndex(0)
        self.code.edit.clear()
        self.draw()
        self.setFocus()

    def _show_found(self) -> None:
        """After each scan: the form where there is something to sign, else the next scan."""
        dose = self.model.seen.dose
        if dose is None:
            self._wait()
        else:
            self.form.begin(dose)
            self.stack.setCurrentWidget(self.form)
            self.draw()
        if self.model.seen.stop is not None:
            QApplication.beep()  # what it says stands large beside it

    # -- scans ----------------------------------------------------------------------------------------------------

    def _scanned(self, code: str) -> None:
        if self.isVisible() and self.window().isActiveWindow():
            self.take(code, KnownBy.SCANNED)

    def take(self, code: str, by: KnownBy) -> None:
        seen = self.model.seen
        is_again = seen.dose is not None and plain_code(code) == seen.code
        if not is_again and not self._is_saving:
            self._saved = ""
            self.act(self._taking(code, by), "read a code")

    async def _taking(self, code: str, by: KnownBy) -> None:
        await self.model.take(code, by=by)
        self._show_found()

    def type_code(self) -> None:
        self.code.edit.setFocus()

    def _typed(self) -> None:
        code = self.code.text()
        self.code.edit.clear()
        self.take(code, KnownBy.TYPED)

    # -- without a scan -------------------------------------------------------------------------------------------

    def begin_without_wristband(self) -> None:
        self._saved = ""
        self.model.forget()
        self.draw()
        self.stack.setCurrentWidget(self.no_scan)
        self.no_scan.begin_patient()

    def begin_without_label(self) -> None:
        if not self.model.seen.patient:
            self.tell(self.tr("First the wristband, or two identifiers (N)."))
            return
        self._saved = ""
        self.model.drop_label()
        self.draw()
        self.stack.setCurrentWidget(self.no_scan)
        self.no_scan.begin_label(self.model.rows)

    def _identify(self) -> None:
        self.act(self._identifying(), "identify a patient")

    async def _identifying(self) -> None:
        form, reason = self.no_scan, self.no_scan.reason()
        if reason is None:
            return
        if await self.model.identify(form.first.text(), form.second.text(), reason, form.words.text()):
            self._wait()
        else:
            form.refuse()

    def _choose(self) -> None:
        choice, reason = self.no_scan.choice(), self.no_scan.reason()
        if choice is None or reason is None:
            return
        row, slot = choice
        self.model.choose(row, slot if isinstance(slot, datetime) else None, reason, self.no_scan.words.text())
        self._show_found()

    # -- acting ---------------------------------------------------------------------------------------------------

    def scan_again(self) -> None:
        """After a stop: the same patient stays, the label that was stopped goes, and the next scan is waited for."""
        if self.model.seen.stop is not None:
            self.model.drop_label()
            self._saved = ""
            self._wait()

    def go_back(self) -> None:
        """One step back: the form, then the label, then the patient. Nothing of it was written."""
        seen = self.model.seen
        if self.stack.currentIndex() != 0 or seen.dose is not None or seen.stop is not None:
            self.model.drop_label()
        else:
            self.model.forget()
        self._saved = ""
        self._wait()

    def say_not_given(self) -> None:
        seen = self.model.seen
        unit = seen.label.unit if seen.label is not None else None
        due = next(
            (
                event.due
                for row in self.model.rows
                for event in row.events
                if seen.dose is not None
                and event.due is not None
                and event.at == seen.dose.slot_at
                and row.lines[0].key == seen.dose.lines[0].key
            ),
            None,
        )
        if seen.dose is not None and due is not None:
            self.not_given_wanted.emit(seen.patient, key_of_dose(due))
        elif unit is not None:
            self.not_given_wanted.emit(seen.patient, "")

    def _sign(self) -> None:
        if self.stack.currentWidget() is self.no_scan:
            self.no_scan.accept()
        elif self.stack.currentWidget() is self.form and not self._is_saving:
            self._is_saving = True
            self.form.save.setEnabled(False)
            self.act(self._saving(), "record a dose")

    async def _saving(self) -> None:
        try:
            await self._give()
        except AskPersonError as error:
            self.form.say_refusal(error)
            if not isinstance(error, InputRefused):
                QApplication.beep()
            return
        finally:
            self._is_saving = False
            self.form.save.setEnabled(True)
        self.model.drop_label()
        await self.model.read_rows()
        self._wait()

    async def _give(self) -> None:
        form, model = self.form, self.model
        entry, seen = form.entry(), model.seen
        if seen.dose is None:
            raise InputRefused("dose", "stopped")
        is_alone = "no-second-person" in entry.despite
        made = partial(
            command_of, seen, entry, ident=self._station.new_id(), author=self.desk.session.person, now=model.now
        )
        try:
            alone = made(beside=None)
            is_asked = asks_person(seen.dose) and not is_alone
            beside = await self._beside(alone) if is_asked else None
            command = made(beside=beside)
        except InputRefused as error:
            if error.facts[:2] == ("second", "differs"):
                await self._note_difference()
            raise
        await self._station.submit(command)
        at = words.moment_words(model.now, model.now, self.desk.station.clock.zone)
        self._saved = " + ".join(line.what.text for line in command.lines) + f" {at}"

    async def _beside(self, act: AdministerDose) -> Person | None:
        """None where nobody signed: whether that may be is for intake to say."""
        number, password = self.form.taken_password()
        if not number and not password:
            return None
        try:
            return await self._station.witness(self.desk.session, number, password, act)
        except SignInRefused as error:
            is_same = "same-person" in error.facts or is_same_number(number, self.desk.session.person.staff_number)
            raise InputRefused("second", "same-person" if is_same else "refused") from error

    async def _note_difference(self) -> None:
        seen, station = self.model.seen, self._station
        if seen.dose is None:
            return
        await station.submit(
            NoteNearMiss(
                id=station.new_id(),
                author=self.desk.session.person,
                patient=seen.patient,
                encounter=seen.dose.encounter,
                occurred_at=self.model.now,
                what=NearMissKind.SECOND_DIFFERS,
                orders=tuple(line.key for line in seen.dose.lines),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.setFixedWidth(FORM_WIDTH[width_class(self.width() + 16)])
        has_room = self.height() >= self.theme.scaled(LOG_FROM)
        self.log.setVisible(has_room)
        self.heading.setVisible(has_room)
        self.rights.set_compact(is_compact=not has_room)
        self.verdict.set_compact(is_compact=not has_room)
