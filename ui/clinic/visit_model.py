"""What a doctor does in the clinic, without its looks: calls, begins, holds and ends a visit. Refuses to open anybody by itself."""

import contextlib
from enum import StrEnum

import msgspec

from client.clinical.age import whole_years
from client.clinical.documents.book import Template
from client.clinical.documents.forms import CARRIED, carried_over
from client.clinical.queueing import NO_DIAGNOSIS, NOT_BEGUN, against, against_leave, may_certify, possible
from client.commands import Ended, IssueCertificate, SignOrders, StepVisit, VoidCertificate
from client.errors import InputRefused, PolicyRefused, VersionConflict, WardlightError
from client.records import Certificate, Person, Visit, VisitState, VisitStep
from offline.drafts import Pulled
from offline.people import Session
from offline.views import NoteRow, VisitChart, VisitRow
from ui.clinic.door import ClinicDoor
from ui.clinic.prescribing import Answers, Forms, forms_of, prescribed
from ui.clinic.queue_model import Queue, QueueFilter, queue
from ui.doctor.chart_desk import Shown
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance, Sheet
from ui.doctor.order_book import OrderBook

IDENTIFIED = ("name", "birth-date")


OUTPATIENT = "outpatient"
"""The pack's template of an outpatient note."""


class Missing(StrEnum):
    """What is not done yet before a visit may end; told, and it holds the end back."""

    NOT_BEGUN = "not-begun"
    NO_DIAGNOSIS = "no-diagnosis"
    UNSIGNED_ORDERS = "unsigned-orders"
    UNSIGNED_NOTE = "unsigned-note"
    CARRIED = "carried"
    """Fields taken over from the last visit and not confirmed."""
    NO_NOTE = "no-note"


SOFT = frozenset({Missing.NO_NOTE})
"""Told, but a person may go on: the note may be written later under its own deadline."""


class VisitModel(DoctorModel):
    """Invariant: a step is taken for the visit that was on the screen, in the version that was seen."""

    def __init__(self, station: ClinicDoor, session: Session, book: OrderBook) -> None:
        super().__init__(station, session, book)
        self.door = station
        self.queue = Queue()
        self.visit = VisitChart()
        self.room = ""
        self._carries = False
        self._answers: dict[str, Answers] = {}

    # -- the queue ------------------------------------------------------------------------------------------------

    async def _read_ward(self) -> None:
        try:
            view = await self.door.clinic()
            patient = self.patient
            visit = await self.door.visit_chart(patient) if patient is not None else VisitChart()
        except WardlightError as error:
            self.ward_error = error
        else:
            self.ward_error = None
            self.queue = queue(view, self.queue.filter)
            if patient == self.patient:
                self.visit = visit
        self._tell(Shown.WARD)

    def whom_next(self) -> str | None:
        row = self.queue.next()
        return row.patient.key if row is not None else None

    def choose_queue(self, wanted: QueueFilter) -> None:
        self.queue = self.queue.chosen(wanted)
        self._tell(Shown.WARD)

    def is_unread(self, patient: str) -> bool:
        """Booked and not arrived, or not read whole yet: an empty chart would look like one in which nothing is."""
        row = self.queue.row(patient)
        return row is None or row.fresh_at is None

    @property
    def row(self) -> VisitRow | None:
        """The open patient's line in the queue."""
        return self.queue.row(self.patient)

    def steps(self) -> frozenset[VisitStep]:
        """Which steps the open patient's visit lets this person take."""
        row = self.row
        visit = row.visit if row is not None else None
        return possible(visit, self.session.person.reference) if visit is not None else frozenset()

    def against(self, row: VisitRow, step: VisitStep) -> str | None:
        return "no-visit" if row.visit is None else against(row.visit, step, self.session.person.reference)

    async def step(self, row: VisitRow, step: VisitStep, *, reason: str = "", room: str = "") -> bool:
        """One step of the queue; False while the same step of the same visit is being taken. Raises what `submit` raises."""
        return await self._step(row, step, reason=reason, room=room)

    async def begin(self, row: VisitRow) -> bool:
        """The patient said name and date of birth, and they fit."""
        return await self._step(row, VisitStep.BEGIN, identified=IDENTIFIED)

    async def finish(self, row: VisitRow, ended: Ended) -> bool:
        return await self._step(row, VisitStep.FINISH, ended=ended)

    async def _step(
        self,
        row: VisitRow,
        step: VisitStep,
        *,
        reason: str = "",
        room: str = "",
        identified: tuple[str, ...] = (),
        ended: Ended | None = None,
    ) -> bool:
        act = f"{step}-{row.key}"
        if row.visit is None or act in self._busy:
            return False
        self._busy.add(act)
        try:
            await self._submit_step(row.visit, step, reason, room or self.room, identified, ended)
        finally:
            self._busy.discard(act)
        await self.load_ward()
        return True

    async def _submit_step(
        self, visit: Visit, step: VisitStep, reason: str, room: str, identified: tuple[str, ...], ended: Ended | None
    ) -> None:
        """Where only the version moved since the screen was drawn (central answered to our own step), the step stands."""
        command = StepVisit(
            id=self.door.new_id(),
            author=self.session.person,
            patient=visit.patient,
            encounter=visit.key,
            occurred_at=self.now,
            step=step,
            version=visit.version,
            room=room,
            reason=reason,
            identified_by=identified,
            ended=ended,
        )
        try:
            await self.door.submit(command)
        except VersionConflict:
            fresh = await self._fresh(visit)
            if fresh is None or (fresh.status, fresh.events) != (visit.status, visit.events):
                await self.load_ward()
                raise
            again = msgspec.structs.replace(command, id=self.door.new_id(), version=fresh.version)
            await self.door.submit(again)

    async def _fresh(self, visit: Visit) -> Visit | None:
        rows = (await self.door.clinic()).rows
        return next((row.visit for row in rows if row.patient.key == visit.patient and row.visit is not None), None)

    # -- the note -------------------------------------------------------------------------------------------------

    def last_note(self) -> NoteRow | None:
        """The newest outpatient note of an earlier visit."""
        chart, row = self.chart, self.row
        present = row.visit.key if row is not None and row.visit is not None else None
        found = [
            one
            for one in (chart.notes if chart is not None else ())
            if one.note.sections and one.note.encounter != present and one.note.written_at is not None
            if self.documents.template_of(one.note.kind) is self.documents.templates.get(OUTPATIENT)
        ]
        return max(found, key=lambda one: one.note.written_at.timestamp() if one.note.written_at else 0.0, default=None)

    def begin_visit_note(self, *, carries: bool) -> bool:
        """The outpatient note with what is known filled in; False while another draft is there: that one goes on."""
        self._carries = carries
        try:
            return self.begin_template(OUTPATIENT)
        finally:
            self._carries = False

    def _known(self, template: Template) -> tuple[dict[str, str], tuple[Pulled, ...]]:
        values, pulled = super()._known(template)
        if template.id != OUTPATIENT:
            return values, pulled
        before = self.last_note() if self._carries else None
        if before is not None and before.note.written_at is not None:
            day = before.note.written_at.astimezone(self.now.tzinfo).date()
            said = {field.id: field.value for section in before.note.sections for field in section.fields}
            taken = carried_over({name: value for name, value in said.items() if name not in values}, day)
            return {**taken, **values}, pulled
        return values, pulled

    # -- prescriptions ----------------------------------------------------------------------------------------------

    def answers(self) -> Answers:
        return self._answers.get(self.drawn or "", Answers())

    def answer_forms(self, patient: str, answers: Answers) -> None:
        """Of the patient they were given for."""
        self._answers[patient] = answers
        if patient == self.drawn:
            self._tell(Shown.ORDERS)

    def forms(self) -> Forms | None:
        """The forms that a signature now would make; None while nobody is open."""
        sheet, chart = self.sheet, self.chart
        if sheet is None or chart is None:
            return None
        banner = chart.banner
        age = whole_years(banner.patient.birth_date, self.now) if banner is not None else None
        is_emergency = self.row is not None and self.row.visit is not None and self.row.visit.is_emergency
        return forms_of(sheet, self.answers(), self.book.catalogue, age, is_emergency=is_emergency)

    def not_daily(self, sheet: Sheet) -> tuple[Hindrance, ...]:
        """Of a visit the forms say for how long."""
        del sheet
        return ()

    async def sign(self, patient: str, version: int, second: Person | None = None) -> tuple[Hindrance, ...]:
        """Forms that the law does not allow are not signed."""
        forms = self.forms()
        if forms is not None and (forms.open or forms.unknown) and patient == self.drawn:
            return (Hindrance.FORMS,)
        hindrances = await super().sign(patient, version, second)
        if not hindrances and not self.desk.sheet(patient).lines:
            self._answers.pop(patient, None)
        return hindrances

    def as_signed(self, command: SignOrders) -> SignOrders:
        """Of the visit in the queue, whatever stay the chart shows: who lies on a ward may be seen in the clinic, too."""
        forms = self.forms()
        drafts = prescribed(forms) if forms is not None and forms.drafts == command.drafts else command.drafts
        encounter = self.row.visit.key if self.row is not None and self.row.visit is not None else None
        return msgspec.structs.replace(command, drafts=drafts, encounter=encounter, is_outpatient=True)

    # -- certificates -----------------------------------------------------------------------------------------------

    def diagnoses_said(self) -> str:
        """The active diagnoses in words, to begin a certificate with."""
        banner = self.chart.banner if self.chart is not None else None
        return "；".join(one.told for one in banner.problems if one.is_active) if banner is not None else ""

    async def issue(self, patient: str, kind: str, title: str, text: str, days: int | None) -> bool:
        """Numbered first: a number that was taken and not used stays listed as used up. None is taken before the visit was begun."""
        row, act = self.row, f"certificate-{patient}"
        if row is None or row.visit is None or patient != self.drawn or act in self._busy:
            return False
        if not may_certify(row.visit):
            raise PolicyRefused("issue-certificate", NOT_BEGUN)
        if not self.diagnoses_said():
            raise PolicyRefused("issue-certificate", NO_DIAGNOSIS)
        if (against_it := against_leave(days, self.now.date(), self.now.date())) is not None:
            raise PolicyRefused("issue-certificate", against_it)
        self._busy.add(act)
        try:
            me = self.session.person
            number = await self.door.next_page_number(kind, me)
            command = IssueCertificate(
                id=self.door.new_id(),
                author=me,
                patient=patient,
                encounter=row.visit.key,
                occurred_at=self.now,
                certificate=kind,
                number=number,
                title=title,
                text=text,
                days=days,
                since=self.now.date() if days else None,
            )
            await self.door.submit(command)
        finally:
            self._busy.discard(act)
        await self.load_ward()
        return True

    async def void_paper(self, paper: Certificate, reason: str) -> None:
        """The number is void with it. Raises what `submit` raises."""
        command = VoidCertificate(
            id=self.door.new_id(),
            author=self.session.person,
            patient=paper.patient,
            occurred_at=self.now,
            document=paper.key,
            version=paper.version,
            reason=reason,
        )
        await self.door.submit(command)
        with contextlib.suppress(InputRefused):  # another station's number is void in its own book
            await self.door.void_page(paper.number, reason, self.session.person)
        await self.load_ward()

    # -- ending ---------------------------------------------------------------------------------------------------

    def missing(self) -> tuple[Missing, ...]:
        """What is not done yet, of the open patient."""
        row, sheet, note = self.row, self.sheet, self.note
        found: list[Missing] = []
        if row is None or row.state not in {VisitState.WITH_DOCTOR, VisitState.HELD}:
            found.append(Missing.NOT_BEGUN)
        if not self.is_diagnosed():
            found.append(Missing.NO_DIAGNOSIS)
        if sheet is not None and sheet.lines:
            found.append(Missing.UNSIGNED_ORDERS)
        if note is not None and not note.is_empty:
            found.append(Missing.CARRIED if CARRIED.search(note.text) else Missing.UNSIGNED_NOTE)
        elif not self.has_note():
            found.append(Missing.NO_NOTE)
        return tuple(found)

    def is_diagnosed(self) -> bool:
        """Whether a diagnosis was recorded since the patient came: one of years ago says nothing about today."""
        row, banner = self.row, self.chart.banner if self.chart is not None else None
        came = row.visit.arrived_at if row is not None and row.visit is not None else None
        day = (came or self.now).astimezone(self.now.tzinfo).date()
        recorded = (one.recorded_at for one in (banner.problems if banner is not None else ()))
        return any(at is not None and at.astimezone(self.now.tzinfo).date() >= day for at in recorded)

    def has_note(self) -> bool:
        """Whether something was written and signed in this visit."""
        row, chart = self.row, self.chart
        key = row.visit.key if row is not None and row.visit is not None else None
        return chart is not None and any(one.note.encounter == key for one in chart.notes)

    def may_finish(self) -> bool:
        return not set(self.missing()) - SOFT
