"""What lies on the doctor's desk: the ward list, the open chart, the drafts and their checks. Reads and keeps; signs and sends nothing."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial

from client.clinical.safety.findings import CheckReport, Finding, Gap
from client.commands import OrderDraft
from client.errors import WardlightError
from client.hooks import Hook
from offline.advising import Asking, CentralAdvice, nothing
from offline.changes import Change
from offline.people import Session
from offline.rule_counts import Fate
from offline.scopes import Scope
from offline.views import OralGroup, Scoped, WardMap
from ui.doctor.ahead import Ahead
from ui.doctor.change_model import carried, is_other
from ui.doctor.chart_model import Chart, ChartModel
from ui.doctor.door import Door, Unsubscribe
from ui.doctor.drafts_model import Desk, Sheet, added, replaced, with_advice, with_reason, with_report
from ui.doctor.entry_model import Entry
from ui.doctor.findings_told import FindingsTold
from ui.doctor.latest import Latest
from ui.doctor.note_model import NoteDesk, NoteDraft
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_model import Filter, OrderTable, order_table
from ui.doctor.patient_list_model import PatientList, patient_list
from ui.doctor.recall_model import FAVOURITE_SIGN, Recall, all_favourites, favourite_recalls, last_orders, toggled
from ui.doctor.shown import Shown as Shown
from ui.doctor.skin_test_drafts import settled, tests_running, with_tests
from ui.doctor.typed_check import TypedCheck


class ChartDesk:
    """Invariant: what is drafted for a patient is only ever checked, signed and dropped under that patient."""

    def __init__(self, station: Door, session: Session, book: OrderBook) -> None:
        self.station, self.session, self.book = station, session, book
        self.charts = ChartModel(station)
        self.charts.see_first(partial(self._tell, Shown.FIRST))
        self.desk, self.notes, self.told = Desk(), NoteDesk(), FindingsTold()
        self.patients = PatientList()
        self.asked: dict[Scope, Scoped] = {}
        self.oral: tuple[OralGroup, ...] = ()
        """What this person ordered by word of mouth and has not signed."""
        self.favourites: tuple[OrderDraft, ...] = ()
        self.ward_error: WardlightError | None = None
        self.filter = Filter.ALL
        self.typed_check: TypedCheck | None = None
        self.check_failed = False
        self.look: CentralAdvice | None = None
        """What central's services say when the open chart is looked at; None while nobody was asked."""
        self._entries: dict[str, Entry] = {}
        self._edited: dict[str, str] = {}
        self._tested: dict[str, set[str]] = {}
        """Lines by patient for which a skin test was proposed: what the doctor makes of it then is his."""
        self._listeners: list[Callable[[Shown], None]] = []
        self._unsubscribe: Unsubscribe | None = None
        self._check_token = 0
        self.ahead: Ahead | None = None
        self._checking = Latest[CheckReport]()
        self._busy: set[str] = set()
        self._reads: dict[str, bool] = {}

    def listen(self, shown: Callable[[Shown], None]) -> None:
        self._listeners.append(shown)

    def write_with(self, other: "ChartDesk") -> None:
        """One person has one draft of a patient, whichever of his pages he writes it on: what is signed on one is gone on the other."""
        self.notes = other.notes

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
    def drawn(self) -> str | None:
        """Who can be acted on: the open patient once his chart is drawn, nobody before."""
        return self.chart.patient if self.chart else None

    @property
    def has_nobody(self) -> bool:
        """The ward was read, nobody is on the list and nobody is open."""
        return self.patient is None and self.patients.ward is not None and not self.patients.lines

    @property
    def sheet(self) -> Sheet | None:
        return self.desk.sheet(self.drawn) if self.drawn is not None else None

    @property
    def note(self) -> NoteDraft | None:
        return self.notes.draft(self.patient) if self.patient is not None else None

    def orders(self) -> OrderTable | None:
        chart, sheet = self.chart, self.sheet
        return (
            None
            if chart is None or sheet is None
            else order_table(chart.orders, sheet, self.filter, self.now, self.book.controlled)
        )

    # -- what can be brought back ---------------------------------------------------------------------------------

    async def load_favourites(self) -> None:
        self.favourites = await self.station.favourites(self.session)

    def recalls(self, state: Entry) -> tuple[Recall, ...]:
        """For the words of the line: a star alone is all favourites; else what this patient last had, and favourites of it."""
        words = state.text.strip()
        if words in FAVOURITE_SIGN:
            return all_favourites(self.favourites, self.now)
        hits = state.found.hits
        last = last_orders(self.chart.orders, hits, self.book, self.now) if self.chart is not None else ()
        return (*last, *favourite_recalls(self.favourites, hits, self.now))

    async def toggle_favourite(self, draft: OrderDraft) -> bool:
        """Kept from now on, or not any more; True when it is one now. Raises InputRefused for a thirteenth."""
        after = toggled(self.favourites, draft)
        await self.station.keep_favourites(self.session, after)
        is_one = len(after) > len(self.favourites)
        self.favourites = after
        return is_one

    # -- the entry line -------------------------------------------------------------------------------------------

    def entry(self) -> Entry:
        return self._entries.get(self.patient or "", Entry())

    def keep_entry(self, patient: str | None, state: Entry) -> None:
        """The line as it stands for this patient; an empty line changes no draft any more."""
        if patient is not None:
            self._entries[patient] = state
            if not state.text.strip():
                self._edited.pop(patient, None)

    def edit(self, patient: str, key: str) -> None:
        """From now on the line of this patient changes that draft, whatever is asked or opened in between."""
        self._edited[patient] = key

    def edited(self, patient: str | None) -> str | None:
        """The draft that the line of this patient changes, if it still is one."""
        key = self._edited.get(patient or "")
        is_there = patient is not None and any(line.key == key for line in self.desk.sheet(patient).lines)
        return key if is_there else None

    def changed_draft(self, patient: str) -> OrderDraft | None:
        """The draft that the line of this patient changes, as it stands."""
        key = self.edited(patient)
        return next((line.draft for line in self.desk.sheet(patient).lines if line.key == key), None)

    def take_draft(self, patient: str, draft: OrderDraft) -> str:
        """The line as a draft of the patient it was typed for: in place of the one it changes, else a new one. Its key."""
        sheet, key, before = self.desk.sheet(patient), self.edited(patient), self.changed_draft(patient) or draft
        self._edited.pop(patient, None)
        whole = carried(before, draft)
        if is_other(before, draft):
            self._tested.get(patient, set()).discard(key or "")
        self.put_sheet(replaced(sheet, key, whole) if key is not None else added(sheet, (draft,)))
        return key or self.desk.sheet(patient).lines[-1].key

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
            self.asked = await self.station.scopes(self.session.person.reference)
            self.oral = await self.station.to_countersign(self.session.person.reference)
        except WardlightError as error:
            self.ward_error = error
        else:
            self.ward_error = None
            self.patients = self._listed(ward, self.patients.scope)
        self._tell(Shown.WARD)

    def is_unread(self, patient: str) -> bool:
        """Whether only name and stay of somebody who lies elsewhere are here: an empty chart would look like one in which nothing is."""
        line = self.patients.line(patient)
        return line is not None and line.card.is_guest and line.card.fresh_at is None

    def choose_scope(self, scope: Scope) -> None:
        ward = self.patients.ward
        if ward is not None:
            self.patients = self._listed(ward, scope)
            self._tell(Shown.WARD)

    def _listed(self, ward: WardMap, scope: Scope) -> PatientList:
        return patient_list(ward, scope, self.desk.counts(), self.now, self.asked)

    async def open(self, patient: str) -> bool:
        """One batch of reads, shown once; False when another patient was opened meanwhile."""
        is_other = patient != self.patient
        if is_other:
            self._check_token += 1
            self.typed_check, self.check_failed, self.filter, self.look = None, False, Filter.ALL, None
            self.charts.leave_for(patient)
            self._tell(Shown.LEFT)
        is_shown = await self.charts.open(patient)
        if is_shown:
            self._tell(Shown.CHART)
            await self.check(None)
            if is_other:
                await self._look(patient)
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

    async def refresh_banner(self) -> None:
        """How fresh the open patient is, without reading the chart again."""
        if self.chart is not None and self._begin("banner"):
            try:
                if await self.charts.refresh_banner():
                    self._tell(Shown.BANNER)
            finally:
                self._end("banner")

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
        self.desk.put(settled(sheet))
        ward = self.patients.ward
        if ward is not None:
            self.patients = self._listed(ward, self.patients.scope)
        self._tell(Shown.ORDERS)

    async def check(self, candidate: OrderDraft | None) -> None:
        """Checks the open patient's drafts, with the line being typed after them. The latest call wins; one overtaken is left."""
        patient, sheet = self.patient, self.sheet
        self._check_token += 1
        token = self._check_token
        if patient is None or sheet is None:
            return
        was_shown = self.typed_check is not None or self.check_failed
        if candidate is None:
            self.typed_check = None
        drafts = (*sheet.drafts, candidate) if candidate is not None else sheet.drafts
        if not drafts or (candidate is None and sheet.is_checked):
            self.check_failed = False
            if drafts or was_shown:
                self._tell(Shown.CHECK)
            await self._count(patient)
            return
        began = self.station.clock.monotonic_s()
        asked = self.station.check(patient, drafts, self.session.person, without=sheet.replaced)
        try:
            if (report := await self._checking.of(asked)) is None:
                return
        except WardlightError:
            if token == self._check_token:
                self.typed_check, self.check_failed = None, True
                self._tell(Shown.CHECK)
            raise
        if token == self._check_token:
            self._take_check(sheet, candidate, report, self.station.clock.monotonic_s() - began)
            await self._count(patient)
            if candidate is None and self._propose_tests(patient):
                await self.check(None)
            elif candidate is None:
                await self._ask_ahead(sheet, await self.ask_central(sheet, Hook.ORDER_SELECT))

    def _propose_tests(self, patient: str) -> bool:
        """Whether a drug of the sheet got the skin test it needs; the sheet is another one then."""
        sheet, chart = self.desk.sheet(patient), self.chart
        running = tests_running(chart.orders) if chart is not None and chart.patient == patient else {}
        done = self._tested.setdefault(patient, set())
        new, proposed = with_tests(sheet, self.book, running, done, self.now)
        done |= proposed
        if proposed:
            self.put_sheet(new)
        return bool(proposed)

    async def ask_central(self, sheet: Sheet, hook: Hook) -> CentralAdvice:
        """Central's advice about these lines, put beside the local findings; the screen says from the first moment that it is awaited."""
        self.hear(sheet, hook, nothing(Gap.CENTRAL_ASKED))
        self.hear(sheet, hook, advice := await self.station.advise(self._asking(sheet.patient, hook, sheet.drafts)))
        await self._count(sheet.patient)
        return advice

    async def _ask_ahead(self, sheet: Sheet, said: CentralAdvice) -> None:
        """Where central answers: what it says of signing, asked while the lines are being read. Half an answer is left to the signature."""
        if self.desk.sheet(sheet.patient).version == sheet.version and not said.not_checked:
            asked = self.station.advise(self._asking(sheet.patient, Hook.ORDER_SIGN, sheet.drafts))
            self.ahead = Ahead(sheet, self.station.clock.monotonic_s(), asyncio.ensure_future(asked))
            if not (advice := await self.ahead.answer).not_checked:
                self.hear(sheet, Hook.ORDER_SIGN, advice)
                await self._count(sheet.patient)

    def hear(self, sheet: Sheet, hook: Hook, advice: CentralAdvice) -> None:
        """What stands there already is not shown again."""
        before = self.desk.sheet(sheet.patient)
        if (now := with_advice(before, sheet.version, hook.value, advice)) != before:
            self.desk.put(now)
            self._tell(Shown.CHECK)

    async def _look(self, patient: str) -> None:
        advice = await self.station.advise(self._asking(patient, Hook.PATIENT_VIEW, ()))
        if patient == self.patient:
            self.look = advice
            self._tell(Shown.CHECK)

    def _asking(self, patient: str, hook: Hook, drafts: tuple[OrderDraft, ...]) -> Asking:
        chart = self.chart
        encounter = chart.encounter if chart is not None and chart.patient == patient else None
        return Asking(hook=hook, patient=patient, encounter=encounter, author=self.session.person, drafts=drafts)

    async def _count(self, patient: str) -> None:
        """What came up on the sheet and what went with its line, for the counts per rule."""
        shown, followed = self.told.look(self.desk.sheet(patient))
        for fate, rules in ((Fate.SHOWN, shown), (Fate.FOLLOWED, followed)):
            if rules:
                await self.station.count_findings(fate, rules)

    def _take_check(self, sheet: Sheet, candidate: OrderDraft | None, report: CheckReport, elapsed_s: float) -> None:
        self.check_failed = False
        if candidate is None:
            now = with_report(self.desk.sheet(sheet.patient), sheet.version, report, at=self.now, elapsed_s=elapsed_s)
            self.desk.put(with_advice(now, sheet.version, Hook.ORDER_SELECT.value, nothing(Gap.CENTRAL_ASKED)))
        else:
            self.typed_check = TypedCheck(report=report, place=len(sheet.lines), elapsed_s=elapsed_s)
        self._tell(Shown.CHECK)

    def answer(self, finding: Finding, reason: str) -> None:
        sheet = self.sheet
        if sheet is not None:
            self.desk.put(with_reason(sheet, finding, reason))
            self._tell(Shown.CHECK)
