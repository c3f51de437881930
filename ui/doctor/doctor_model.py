"""The doctor's page without its looks: ward list, open chart, drafts, notes, checks and the acts. Refuses to act for another patient.

Every act takes the patient it was begun for; when another patient is open by the time it would be carried out, it is dropped.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from client.clinical.safety.findings import CheckReport, Finding
from client.commands import OrderDraft
from client.errors import WardlightError
from offline.changes import Change
from offline.people import Session
from offline.views import OrderRow, ResultRow
from ui.doctor.chart_model import Chart, ChartModel
from ui.doctor.door import Door, Unsubscribe
from ui.doctor.drafts_model import Desk, Hindrance, Sheet, sign_command, with_reason, with_report
from ui.doctor.entry_model import Entry
from ui.doctor.identity_model import Identity, Typed, is_asked, wrong_parts
from ui.doctor.note_model import NoteDesk, NoteDraft, note_command
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_model import Filter, OrderTable, may_stop, may_withdraw, order_table, stop_command
from ui.doctor.patient_list_model import PatientList, Scope, patient_list
from ui.doctor.results_model import Action, acknowledge_command, may_acknowledge


class Shown(StrEnum):
    """Which part of the page has something new to show."""

    WARD = "ward"
    CHART = "chart"
    ORDERS = "orders"
    NOTE = "note"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCheck:
    """The check of the line being typed together with the drafts before it; `place` is the line's place among them."""

    report: CheckReport
    place: int
    elapsed_s: float


class DoctorModel:
    """Invariant: what is drafted for a patient is only ever checked, signed and dropped under that patient."""

    def __init__(self, station: Door, session: Session, book: OrderBook) -> None:
        self.station, self.session, self.book = station, session, book
        self.charts = ChartModel(station)
        self.desk, self.notes = Desk(), NoteDesk()
        self.patients = PatientList()
        self.ward_error: WardlightError | None = None
        self.filter = Filter.ALL
        self.typed_check: TypedCheck | None = None
        self.check_failed = False
        self._entries: dict[str, Entry] = {}
        self._listeners: list[Callable[[Shown], None]] = []
        self._unsubscribe: Unsubscribe | None = None
        self._check_token = 0
        self._busy: set[str] = set()
        self._reads: dict[str, bool] = {}

    # -- life -----------------------------------------------------------------------------------------------------

    def listen(self, shown: Callable[[Shown], None]) -> None:
        self._listeners.append(shown)

    def follow(self, changed: Callable[[Change], None]) -> None:
        self._unsubscribe = self.station.on_change(changed)

    def close(self) -> None:
        self.charts.close()
        self._check_token += 1
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _tell(self, what: Shown) -> None:
        for shown in tuple(self._listeners):
            shown(what)

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def patient(self) -> str | None:
        return self.charts.patient

    @property
    def chart(self) -> Chart | None:
        return self.charts.chart

    @property
    def sheet(self) -> Sheet | None:
        return self.desk.sheet(self.patient) if self.patient is not None else None

    @property
    def note(self) -> NoteDraft | None:
        return self.notes.draft(self.patient) if self.patient is not None else None

    def orders(self) -> OrderTable | None:
        chart, sheet = self.chart, self.sheet
        return None if chart is None or sheet is None else order_table(chart.orders, sheet, self.filter, self.now)

    def entry(self) -> Entry:
        return self._entries.get(self.patient or "", Entry())

    def keep_entry(self, state: Entry) -> None:
        if self.patient is not None:
            self._entries[self.patient] = state

    # -- reading --------------------------------------------------------------------------------------------------

    async def load_ward(self) -> None:
        """Several changes in a row become one more read, not many."""
        if not self._begin("ward"):
            return
        try:
            again = True
            while again:
                self._reads["ward"] = False
                await self._read_ward()
                again = self._reads["ward"]
        finally:
            self._end("ward")

    async def _read_ward(self) -> None:
        try:
            ward = await self.station.ward_map()
        except WardlightError as error:
            self.ward_error = error
        else:
            self.ward_error = None
            self.patients = patient_list(ward, self.patients.scope, dict(self.desk.counts()))
        self._tell(Shown.WARD)

    def choose_scope(self, scope: Scope) -> None:
        ward = self.patients.ward
        if ward is not None:
            self.patients = patient_list(ward, scope, dict(self.desk.counts()))
            self._tell(Shown.WARD)

    async def open(self, patient: str) -> bool:
        """One batch of reads, shown once; False when another patient was opened meanwhile."""
        is_other = patient != self.patient
        if is_other:
            self._check_token += 1
            self.typed_check, self.check_failed, self.filter = None, False, Filter.ALL
        is_shown = await self.charts.open(patient)
        if is_shown:
            self._tell(Shown.CHART)
            await self.check(None)
        return is_shown

    async def refresh(self) -> None:
        """The open chart again; calls that come while one runs become one more."""
        if not self._begin("chart"):
            return
        try:
            again = True
            while again:
                self._reads["chart"] = False
                if await self.charts.refresh():
                    self._tell(Shown.CHART)
                again = self._reads["chart"]
        finally:
            self._end("chart")

    def _begin(self, what: str) -> bool:
        if what in self._busy:
            self._reads[what] = True
            return False
        self._busy.add(what)
        return True

    def _end(self, what: str) -> None:
        self._busy.discard(what)

    # -- drafts and checks ----------------------------------------------------------------------------------------

    def choose_filter(self, chosen: Filter) -> None:
        self.filter = chosen
        self._tell(Shown.ORDERS)

    def put_sheet(self, sheet: Sheet) -> None:
        self.desk.put(sheet)
        ward = self.patients.ward
        if ward is not None:
            self.patients = patient_list(ward, self.patients.scope, dict(self.desk.counts()))
        self._tell(Shown.ORDERS)

    async def check(self, candidate: OrderDraft | None) -> None:
        """Checks the open patient's drafts, with the line being typed after them. The latest call wins."""
        patient, sheet = self.patient, self.sheet
        self._check_token += 1
        token = self._check_token
        if patient is None or sheet is None:
            return
        if candidate is None:
            self.typed_check = None
        drafts = (*sheet.drafts, candidate) if candidate is not None else sheet.drafts
        if not drafts or (candidate is None and sheet.is_checked):
            self.check_failed = False
            self._tell(Shown.CHECK)
            return
        began = self.station.clock.monotonic_s()
        try:
            report = await self.station.check(patient, drafts)
        except WardlightError:
            if token == self._check_token:
                self.typed_check, self.check_failed = None, True
                self._tell(Shown.CHECK)
            raise
        if token == self._check_token:
            self._take_check(sheet, candidate, report, self.station.clock.monotonic_s() - began)

    def _take_check(self, sheet: Sheet, candidate: OrderDraft | None, report: CheckReport, elapsed_s: float) -> None:
        self.check_failed = False
        if candidate is None:
            now = self.desk.sheet(sheet.patient)
            self.desk.put(with_report(now, sheet.version, report, at=self.now, elapsed_s=elapsed_s))
        else:
            self.typed_check = TypedCheck(report=report, place=len(sheet.lines), elapsed_s=elapsed_s)
        self._tell(Shown.CHECK)

    def answer(self, finding: Finding, reason: str) -> None:
        sheet = self.sheet
        if sheet is not None:
            self.desk.put(with_reason(sheet, finding, reason))
            self._tell(Shown.CHECK)

    # -- acts -----------------------------------------------------------------------------------------------------

    def asks_identity(self) -> bool:
        banner = self.chart.banner if self.chart else None
        is_emergency = self.station.status.is_emergency_entry
        return is_emergency if banner is None else is_asked(banner, is_emergency=is_emergency)

    def wrong_identity(self, typed: Typed) -> tuple[Identity, ...]:
        """Without a banner nobody can be identified, so nothing fits."""
        banner = self.chart.banner if self.chart else None
        return tuple(Identity) if banner is None else wrong_parts(typed, banner, self.now)

    async def sign(self, patient: str, version: int) -> tuple[Hindrance, ...]:
        """Signs the open patient's drafts as they were shown; gives what stands against it. Raises what `submit` raises."""
        chart, sheet = self.chart, self.sheet
        if chart is None or sheet is None or sheet.patient != patient or chart.patient != patient:
            return (Hindrance.NO_DRAFTS,)
        if sheet.version != version:
            return (Hindrance.NOT_CHECKED_YET,)
        act = f"sign-{patient}"
        if act in self._busy:
            return ()
        command = sign_command(
            sheet,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            now=self.now,
        )
        if isinstance(command, tuple):
            return command
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        self.put_sheet(self.desk.drop_signed(sheet))
        await self.refresh()
        return ()

    async def stop(self, patient: str, row: OrderRow, reason: str) -> None:
        chart = self.chart
        if chart is None or chart.patient != patient or not reason.strip() or not may_stop(row):
            return
        command = stop_command(
            chart.orders,
            row,
            patient=patient,
            encounter=chart.encounter,
            command_id=self.station.new_id(),
            author=self.session.person,
            reason=reason.strip(),
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()

    async def withdraw(self, row: OrderRow, reason: str) -> None:
        """Takes back an own command that was not sent yet."""
        if row.mark is not None and may_withdraw(row, self.session.person):
            await self.station.withdraw(self.session, row.mark.command, reason)
            await self.refresh()

    async def acknowledge(self, patient: str, row: ResultRow, action: Action) -> None:
        chart = self.chart
        if chart is None or chart.patient != patient or not may_acknowledge(row):
            return
        command = acknowledge_command(
            row,
            action,
            command_id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            now=self.now,
        )
        await self.station.submit(command)
        await self.refresh()

    # -- notes ----------------------------------------------------------------------------------------------------

    def write_note(self, title: str, text: str) -> None:
        if self.patient is not None:
            self.notes.write(self.patient, title=title, text=text)
            self._tell(Shown.NOTE)

    def begin_note(self, title: str) -> None:
        if self.patient is not None:
            self.notes.begin(self.patient, title=title)
            self._tell(Shown.NOTE)

    def keep_note(self) -> None:
        if self.patient is not None and not self.notes.draft(self.patient).is_empty:
            self.notes.keep(self.patient, self.now)
            self._tell(Shown.NOTE)

    async def sign_note(self, patient: str, kind_name: str) -> bool:
        """False while title or text is missing, or when another patient is open."""
        chart, act = self.chart, f"note-{patient}"
        if chart is None or chart.patient != patient or act in self._busy:
            return False
        draft = self.notes.draft(patient)
        command = note_command(
            draft,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            kind_name=kind_name,
            now=self.now,
        )
        if command is None:
            return False
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        self.notes.signed(draft)
        self._tell(Shown.NOTE)
        await self.refresh()
        return True
