"""A station of values for the doctor's page: the real rules of the pack over the people of `people`, no store."""

import asyncio
import functools
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from client.clinical.documents.deadlines import deadlines
from client.clinical.documents.quality import check
from client.clinical.documents.record import RecordFacts
from client.clinical.safety.facts import KnownAllergy, PatientFacts, Prescriber, Severity
from client.clinical.safety.findings import CheckReport, Gap
from client.clock import SetClock
from client.commands import Command, OrderDraft, SignOrders, as_sent
from client.errors import SignInRefused, StoreLocked, WardlightError
from client.hooks import Hook
from client.records import (
    Allergy,
    AllergyKnowledge,
    Code,
    OrderKind,
    Person,
    Sex,
)
from offline.advising import Asking, CentralAdvice, nothing
from offline.changes import Change
from offline.chart_view import ChartView
from offline.drafts import PLAIN, DraftForm, KeptDraft
from offline.knowledge import Knowledge
from offline.mode import Mode
from offline.people import Session
from offline.private_comments import PrivateComment
from offline.projection.notes import document
from offline.projection.safety import drafted, examinations, prescribed
from offline.record_views import RecordView, standing
from offline.rule_counts import Fate, RuleSeen
from offline.scopes import Scope
from offline.seeing import First
from offline.status import Link, StationStatus, Waiting
from offline.views import (
    Banner,
    CourseKind,
    CourseStep,
    DiagnosisRow,
    DueDose,
    Event,
    Measure,
    NoteRow,
    OralGroup,
    OrderRow,
    QueueEntry,
    ResultRow,
    Scoped,
    Standing,
    TeamComment,
    VitalSeries,
    WardMap,
)
from tests.ui.doctor.kept_comments import KeptComments
from tests.ui.doctor.people import (
    NOW,
    PEOPLE,
    ZHAO,
    ZONE,
    amount,
    card,
    knowledge,
    mark,
    notes,
    order_row,
    orders,
    problems,
    results,
    second_person,
    tags,
    vitals,
)
from tests.ui.doctor.said import reads_of as reads_of
from tests.ui.doctor.said import signs as signs
from tests.ui.doctor.said import stops as stops
from tests.ui.doctor.said import writes as writes
from tests.ui.doctor.saved_sets import SavedSets


class FakeStation(SavedSets, KeptComments):
    """Fits `ui.doctor.door.Door`. `delays` holds back a patient's reads until its event is set; `refuse` is raised by `submit`."""

    def __init__(self, *, is_emergency: bool = False, allergy: str = "青霉素类") -> None:
        self.clock = SetClock(NOW, ZONE)
        self.knowledge = knowledge()
        self.allergy = allergy
        self.knowledge_of_allergy = AllergyKnowledge.KNOWN
        self.submitted: list[Command] = []
        self.withdrawn: list[tuple[str, str]] = []
        self.refuse: WardlightError | None = None
        self.broken: dict[str, WardlightError] = {}
        self.delays: dict[str, asyncio.Event] = {}
        self.tells_first = True  # not where the whole chart is held already
        self.reads: list[str] = []
        self.ahead: list[str] = []
        self.hours: list[int] = []
        self.courses: list[tuple[str, tuple[str, ...]]] = []
        self.rows: dict[str, tuple[OrderRow, ...]] = {ZHAO: orders()}
        self.result_rows: dict[str, tuple[ResultRow, ...]] = {ZHAO: results()}
        self.diagnosis_rows: dict[str, tuple[DiagnosisRow, ...]] = {}
        self.note_rows: dict[str, tuple[NoteRow, ...]] = {ZHAO: notes()}
        self.entries: tuple[QueueEntry, ...] = ()
        self.bedside = is_emergency
        self.scoped_patients: dict[Scope, Scoped] = {}
        self.comments: dict[str, tuple[TeamComment, ...]] = {}
        self.own: list[PrivateComment] = []
        self.status = StationStatus(
            mode=Mode.EMERGENCY if is_emergency else Mode.ONLINE,
            mode_since=NOW,
            mode_reason="",
            outage_since=NOW if is_emergency else None,
            declared_by=None,
            declared_why=None,
            link=Link(is_answering=not is_emergency, last_ms=18, last_good_at=NOW, failures=0, clock_offset_s=0.0),
            waiting=Waiting(),
            is_emergency_entry=is_emergency,
        )
        self._listeners: list[Callable[[Change], None]] = []
        self._status_listeners: list[Callable[[StationStatus], None]] = []
        self._ids = 0
        self.kept_favourites: tuple[OrderDraft, ...] = ()
        self.oral: tuple[OralGroup, ...] = ()
        self.doses: tuple[DueDose, ...] = ()
        self.checked_without: list[frozenset[str]] = []
        self.kept_drafts: dict[str, KeptDraft] = {}
        self.counted: list[tuple[Fate, str]] = []
        self.advice: dict[Hook, CentralAdvice] = {}
        self.asked: list[Hook] = []
        self.confirmed: list[str] = []
        self.asks_forms = False
        """Whether the special tier wants its request form; most tests are about something else."""

    async def keep_draft(
        self, session: Session, patient: str, *, title: str, text: str, form: DraftForm = PLAIN
    ) -> KeptDraft:
        at_ms = int(self.clock.now().timestamp() * 1000)
        author = session.person.reference
        draft = KeptDraft(author=author, patient=patient, title=title, text=text, saved_at_ms=at_ms, form=form)
        self.kept_drafts.pop(patient, None)
        if title or text:
            self.kept_drafts[patient] = draft
        return draft

    async def drafts(self, _session: Session) -> tuple[KeptDraft, ...]:
        return tuple(self.kept_drafts.values())

    async def favourites(self, _session: Session) -> tuple[OrderDraft, ...]:
        return self.kept_favourites

    async def keep_favourites(self, _session: Session, drafts: Sequence[OrderDraft]) -> None:
        self.kept_favourites = tuple(drafts)

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return functools.partial(self._listeners.remove, listener)

    def on_status(self, listener: Callable[[StationStatus], None]) -> Callable[[], None]:
        self._status_listeners.append(listener)
        return functools.partial(self._status_listeners.remove, listener)

    def freshen(self) -> None:
        """Central was read again and nothing had changed."""
        as_of = self.status.freshness.as_of or NOW
        self.status = replace(self.status, freshness=replace(self.status.freshness, as_of=as_of + timedelta(seconds=3)))
        for listener in tuple(self._status_listeners):
            listener(self.status)

    @property
    def is_followed(self) -> bool:
        return bool(self._listeners)

    def change(self, patient: str, *kinds: str) -> None:
        for listener in tuple(self._listeners):
            listener(Change(patients=frozenset({patient}), kinds=frozenset(kinds or {"Observation"}), command=None))

    def new_id(self) -> str:
        self._ids += 1
        return f"00000000-0000-4000-8000-{self._ids:012d}"

    async def submit(self, command: Command) -> object:
        await asyncio.sleep(0)
        if self.refuse is not None:
            raise self.refuse
        self.submitted.append(command)
        if isinstance(command, SignOrders):
            new = tuple(_signed(command, at, draft) for at, draft in enumerate(command.drafts))
            self.rows[command.patient] = (*self.rows.get(command.patient, ()), *new)
        return None

    async def withdraw(self, _session: Session, command: str, reason: str) -> None:
        self.withdrawn.append((command, reason))

    async def due(self, hours_back: int = 24, hours_ahead: int = 12, patient: str | None = None) -> tuple[DueDose, ...]:
        self.hours.extend((hours_back, hours_ahead))
        await asyncio.sleep(0)
        return tuple(one for one in self.doses if patient in {None, one.patient})

    async def check(
        self,
        patient: str,
        drafts: Sequence[OrderDraft],
        by: Person | None = None,
        *,
        without: Collection[str] = (),
    ) -> CheckReport:
        await self._wait(patient)
        self.checked_without.append(frozenset(without))
        if "check" in self.broken:
            raise self.broken["check"]
        new = [
            drafted(as_sent(drafts, at), str(at), self.knowledge.catalogue)
            for at, draft in enumerate(drafts)
            if draft.kind is OrderKind.MEDICATION and draft.herb is None
        ]
        known = (KnownAllergy(key="a1", text=self.allergy, severity=Severity.SEVERE, is_anaphylaxis=True),)
        facts = PatientFacts(
            allergies=known, age_years=Decimal(67), sex="male", weight_kg=Decimal(68), creatinine_clearance=Decimal(39)
        )
        doctor = Prescriber(antibiotic_tier=by.antimicrobial_tier if by is not None else None)
        lines = new if self.asks_forms else [replace(one, form_gaps=()) for one in new]
        rules = self.knowledge.pack.rules
        exams, herbs = examinations(drafts, self.knowledge.catalogue), prescribed(drafts, rules.herbs.book)
        return rules.check(lines, [], facts, doctor, exams=exams, herbs=herbs)

    async def confirm(self, session: Session, password: str) -> None:
        self.confirmed.append(session.person.reference)
        if password != "right":
            raise SignInRefused("wrong")

    async def witness(self, session: Session, staff_number: str, password: str) -> Person:
        return second_person(session, staff_number, password)

    async def advise(self, asking: Asking) -> CentralAdvice:
        self.asked.append(asking.hook)
        return self.advice.get(asking.hook, nothing(Gap.CENTRAL_ABSENT))

    async def count_findings(self, fate: Fate, rules: Sequence[RuleSeen]) -> None:
        self.counted += [(fate, rule.rule_id) for rule in rules]

    async def to_countersign(self, owner: str | None = None) -> tuple[OralGroup, ...]:
        await asyncio.sleep(0)
        return tuple(one for one in self.oral if owner in {None, one.countersign.task.owner})

    async def ward_map(self) -> WardMap:
        return WardMap(ward="Location/w1", name="内三病区", cards=tuple(card(one) for one in PEOPLE), as_of=NOW)

    async def scopes(self, me: str) -> dict[Scope, Scoped]:
        self.reads.append(f"scopes:{me}")
        return self.scoped_patients

    async def chart(
        self,
        patient: str,
        vitals_h: int = 72,
        timeline_h: int = 24,
        *,
        is_ahead: bool = False,
        first: First | None = None,
    ) -> ChartView:
        """Waits and fails as its parts do. What is read ahead of a person stands in `ahead` alone."""
        if is_ahead:
            self.ahead.append(patient)
            raise StoreLocked("nobody asked")
        banner = await self.banner(patient)
        if first is not None and banner is not None and self.tells_first:
            first(banner)
        await self._wait(f"rest of {patient}")
        parts = {name: await getattr(self, name)(patient) for name in ("orders", "results", "notes", "record")}
        parts |= {"timeline": await self.timeline(patient, timeline_h), "vitals": await self.vitals(patient, vitals_h)}
        return ChartView(patient=patient, at=NOW, banner=banner, queue=await self.queue(), **parts)

    async def banner(self, patient: str) -> Banner | None:
        await self._read("banner", patient)
        found = next(one for one in (card(person) for person in PEOPLE) if one.patient and one.patient.key == patient)
        assert found.patient is not None
        allergies = (
            Allergy(
                key="AllergyIntolerance/1",
                substance=Code(text=self.allergy),
                reactions=("喉头水肿",),
                severity="severe",
                criticality="high",
                onset_text="2019",
            ),
            Allergy(key="AllergyIntolerance/2", substance=Code(text="碘造影剂"), reactions=("可疑皮疹",)),
        )
        return Banner(
            patient=found.patient,
            stay=found.stay,
            bed=found.bed,
            allergy=self.knowledge_of_allergy,
            allergies=allergies if self.knowledge_of_allergy is AllergyKnowledge.KNOWN else (),
            problems=problems() if patient == ZHAO else found.problems,
            tags=tags(),
            weight=Measure(amount=amount("68.0", "kg"), at=NOW - timedelta(days=3)),
            height=Measure(amount=amount("171", "cm"), at=NOW - timedelta(days=3)),
            crcl=Measure(amount=amount("39", "mL/min"), at=NOW - timedelta(minutes=47), basis="肌酐 158"),
            looks_like=found.looks_like,
            fresh_at=NOW - timedelta(seconds=12),
        )

    async def orders(self, patient: str) -> tuple[OrderRow, ...]:
        await self._read("orders", patient)
        return self.rows.get(patient, ())

    async def order_course(self, patient: str, orders: Sequence[str]) -> tuple[CourseStep, ...]:
        self.courses.append((patient, tuple(orders)))
        return tuple(CourseStep(kind=CourseKind.WRITTEN, at=NOW, by="沈亦舟") for _ in orders)

    async def vitals(self, patient: str, hours: int = 72) -> tuple[VitalSeries, ...]:
        self.hours.append(hours)
        await self._read("vitals", patient)
        return vitals(bedside=self.bedside) if patient == ZHAO else ()

    async def results(self, patient: str) -> tuple[ResultRow, ...]:
        await self._read("results", patient)
        return self.result_rows.get(patient, ())

    async def diagnoses(self, patient: str) -> tuple[DiagnosisRow, ...]:
        await self._read("diagnoses", patient)
        return self.diagnosis_rows.get(patient, ())

    async def notes(self, patient: str) -> tuple[NoteRow, ...]:
        await self._read("notes", patient)
        return self.note_rows.get(patient, ())

    async def record(self, patient: str) -> RecordView:
        await self._read("record", patient)
        return a_record(self.note_rows.get(patient, ()), self.knowledge)

    async def timeline(self, patient: str, hours: int = 24) -> tuple[Event, ...]:
        self.hours.append(hours)
        facts = {"kind": "sign-orders", "number": "E-N3-D02-261120-0009-7"}
        at = NOW - timedelta(minutes=4)
        return (
            (Event(seq=1, at=at, kind="saved", command="c1", patient=patient, facts=facts),) if patient == ZHAO else ()
        )

    async def queue(self) -> tuple[QueueEntry, ...]:
        return self.entries

    async def _read(self, what: str, patient: str) -> None:
        self.reads.append(f"{what}:{patient}")
        await self._wait(patient)
        if what in self.broken:
            raise self.broken[what]

    async def _wait(self, patient: str) -> None:
        held = self.delays.get(patient)
        if held is not None:
            await held.wait()
        else:
            await asyncio.sleep(0)


def a_record(rows: tuple[NoteRow, ...], known: Knowledge) -> RecordView:
    """The real rules over these notes: a man of 67, admitted three days ago."""
    book, rules = known.pack.documents, known.pack.record_rules
    current = {row.note.key for row in standing(rows)}
    facts = RecordFacts(
        zone=ZONE,
        sex=Sex.MALE,
        birth_date=date(1959, 3, 8),
        admitted_at=NOW - timedelta(days=3),
        is_in_hospital=True,
        documents=tuple(document(row, book, is_old=row.note.key not in current) for row in rows),
    )
    return RecordView(
        facts=facts,
        folders={one.key: one.folder for one in facts.documents},
        deadlines=deadlines(facts, book, rules, NOW),
        findings={
            one.key: found
            for one in facts.documents
            if not one.is_old and (found := check(one, facts, book, rules, NOW))
        },
    )


def _signed(command: SignOrders, at: int, draft: OrderDraft) -> OrderRow:
    return order_row(
        f"MedicationRequest/{command.id}-{at}",
        draft.catalogue_id,
        kind=draft.kind,
        term=draft.term,
        days_ago=0,
        standing=Standing.SIGNED_LOCAL,
        mark=mark(command.id),
    )


def emergency(status: StationStatus) -> StationStatus:
    return replace(status, is_emergency_entry=True)
