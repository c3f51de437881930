"""Everything a clinician can see at a station: the projection, asked on the store's thread; refuses to change anything."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import msgspec

from client.clinical.catalogue import OrderSet
from client.clinical.pack import ContentPack
from client.clinical.safety.facts import Prescriber
from client.clinical.safety.findings import CheckReport
from client.clinical.vitals import last_moment
from client.clock import Clock
from client.commands import OrderDraft
from client.records import Person
from offline import census, rule_counts, veiling
from offline.chart_view import ChartView
from offline.eyes import Eyes
from offline.knowledge import Knowledge
from offline.order_table import order_table
from offline.outbox import OPEN, State
from offline.projection import (
    admissions,
    chart,
    clinic,
    comments,
    counts,
    diagnoses,
    doses,
    finding,
    lists,
    notes,
    oral,
    order_course,
    pharmacy,
    plans,
    queue,
    results,
    safety,
    scoped,
    skin_tests,
    stopping,
    traces,
    unread_tests,
    verifying,
    waiting,
    ward,
)
from offline.projection.plan import Plan
from offline.record_views import RecordView
from offline.rule_counts import RuleCount
from offline.scopes import Scope
from offline.sight import NOBODY
from offline.store.books import Books
from offline.store.database import Database
from offline.views import (
    Banner,
    ClinicView,
    ConflictView,
    CourseStep,
    DiagnosisRow,
    DueDose,
    Event,
    Found,
    NoteRow,
    NurseWork,
    OralGroup,
    OrderRow,
    QueueEntry,
    ResultRow,
    Scoped,
    Task,
    TeamComment,
    VerifyGroup,
    VisitChart,
    VitalSeries,
    WaitingTest,
    WardMap,
)
from offline.work_views import Work

T = TypeVar("T")
First = Callable[[Banner], None]
RESULTS_BACK = timedelta(days=30)
CHART_HOLDS = timedelta(seconds=20)
"""What a chart says of times (due, overdue, hours ago) it says to the minute."""


class Seeing:
    """The only read. Invariant: what it gives is the replica overlaid by the outbox, never central's answer itself."""

    eyes: Eyes | None = None
    """Who looks; None: nobody who is known, and nothing that is labelled is shown."""

    def __init__(self, db: Database, clock: Clock, knowledge: Knowledge, ward_key: str) -> None:
        self._db = db
        self.clock = clock
        self.knowledge = knowledge
        self.ward_key = ward_key
        self._plan = Plan(knowledge.clock, knowledge.window)

    async def ward_map(self) -> WardMap:
        now, scores = self.clock.now(), self.knowledge.pack.scores

        def work(books: Books) -> WardMap:
            found = ward.ward_map(books, self.ward_key, now, self._plan, scores)
            coming = scoped.known(books, scoped.announced_here(books))
            return msgspec.structs.replace(
                found, awaited=tuple(ward.cards_of(books, coming, now, self._plan, scores).values()) if coming else ()
            )

        return await self._seen(work, can_wait=True)

    async def scopes(self, me: str) -> dict[Scope, Scoped]:
        """The scopes of the patient list beside the ward, for this person (`Practitioner/id`)."""
        now, scores, book = self.clock.now(), self.knowledge.pack.scores, self.knowledge.pack.specialties

        def work(books: Books) -> dict[Scope, Scoped]:
            found = scoped.scopes_of(books, me, self.ward_key, now)
            here = {one.patient for one in census.ward(books)}
            away = sorted({patient for one in found.values() for patient in one.patients} - here)
            cards = ward.cards_of(books, scoped.known(books, away), now, self._plan, scores) if away else {}
            made = {scope: scoped.with_cards(one, cards) for scope, one in found.items()}
            coming = made[Scope.ANNOUNCED]
            known = admissions.awaited(books, list(coming.patients), book)
            return {**made, Scope.ANNOUNCED: msgspec.structs.replace(coming, awaited=known)}

        return await self._seen(work, can_wait=True)

    async def clinic(self) -> ClinicView:
        """Today's queue of the department's clinics."""
        return await self._seen(partial(clinic.clinic, now=self.clock.now()))

    async def visit_chart(self, patient: str) -> VisitChart:
        """What the visit of this patient shows beside the chart."""
        work = partial(clinic.visit_chart, patient=patient, now=self.clock.now(), pack=self.knowledge.pack)
        return await self._seen(work, of=patient)

    async def chart(
        self,
        patient: str,
        vitals_h: int = 72,
        timeline_h: int = 24,
        *,
        is_ahead: bool = False,
        first: First | None = None,
    ) -> ChartView:
        """All panels of the patient in one reading: one way to the store's thread and back, whatever else waits there.

        Given again as it was made a moment ago while nothing was written into the store since. `is_ahead`: nobody asked for it yet.
        `first` is told on the caller's loop who he is, of the same moment, while the rest is read; not where the whole is held.
        """
        now, pack, loop = self.clock.now(), self.knowledge.pack, asyncio.get_running_loop()
        since, acts_since = now - timedelta(hours=vitals_h), now - timedelta(hours=timeline_h)

        def make(books: Books) -> ChartView:
            banner = ward.banner(books, patient, now)
            if first is not None and banner is not None and not loop.is_closed():
                loop.call_soon_threadsafe(self._told_first, patient, banner, first)
            acts = queue.timeline(books, patient=patient)
            return ChartView(
                patient=patient,
                at=now,
                banner=banner,
                orders=order_table(books, patient, self._plan, now),
                vitals=chart.vitals(books, patient, since, last_moment(now)),
                results=_results(books, patient, pack, now),
                notes=chart.notes(books, patient),
                timeline=(
                    *(event for event in acts if event.at >= acts_since),
                    *traces.events(books, patient, acts_since),
                ),
                queue=queue.queue(books, states=sorted(OPEN)),
                record=notes.record(books, patient, pack.documents, pack.record_rules, pack.vitals, now),
            )

        def seen(books: Books) -> ChartView:
            key = ("chart", patient, vitals_h, timeline_h, pack.version, books.whose)
            return books.whole(key, lambda made: timedelta(0) <= now - made.at < CHART_HOLDS, partial(make, books))

        # What is read ahead nobody has looked at yet: he is asked for his reason, and it is noted, when he opens it.
        return await self._seen(seen, can_wait=is_ahead, of=None if is_ahead else patient)

    def _told_first(self, patient: str, banner: Banner, first: First) -> None:
        """Who sees the name has looked, whether he waits for the rest or not."""
        if self.eyes is not None:
            self.eyes.looked(patient)
        first(banner)

    async def banner(self, patient: str) -> Banner | None:
        """None for a patient of whom nothing is here."""
        return await self._seen(partial(ward.banner, key=patient, now=self.clock.now()), of=patient)

    async def orders(self, patient: str) -> tuple[OrderRow, ...]:
        now = self.clock.now()
        return await self._seen(lambda books: order_table(books, patient, self._plan, now), of=patient)

    async def order_course(self, patient: str, orders: Sequence[str]) -> tuple[CourseStep, ...]:
        """What became of these lines of one group, step by step, oldest first."""
        now, keys = self.clock.now(), frozenset(orders)

        def read(books: Books) -> tuple[CourseStep, ...]:
            group = [row for row in order_table(books, patient, self._plan, now) if row.order.key in keys]
            return order_course.course(books, patient, group)

        return await self._seen(read, of=patient)

    async def vitals(self, patient: str, hours: int = 72) -> tuple[VitalSeries, ...]:
        now = self.clock.now()
        since, until = now - timedelta(hours=hours), last_moment(now)
        return await self._seen(partial(chart.vitals, key=patient, since=since, until=until), of=patient)

    async def results(self, patient: str) -> tuple[ResultRow, ...]:
        work = partial(_results, patient=patient, pack=self.knowledge.pack, now=self.clock.now())
        return await self._seen(work, of=patient)

    async def notes(self, patient: str) -> tuple[NoteRow, ...]:
        return await self._seen(partial(chart.notes, key=patient), of=patient)

    async def diagnoses(self, patient: str) -> tuple[DiagnosisRow, ...]:
        """Of this stay and of earlier ones."""
        return await self._seen(partial(diagnoses.diagnoses, patient=patient), of=patient)

    async def record(self, patient: str) -> RecordView:
        """The record as a whole: deadlines, findings, answers, and what it is judged on."""
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(
            lambda books: notes.record(books, patient, pack.documents, pack.record_rules, pack.vitals, now), of=patient
        )

    async def timeline(self, patient: str, hours: int = 24) -> tuple[Event, ...]:
        """What this station did about the patient, newest first; then what others changed of him at central."""
        since = self.clock.now() - timedelta(hours=hours)
        found = await self._seen(partial(queue.timeline, patient=patient), of=patient)
        others = await self._seen(partial(traces.events, patient=patient, since=since), of=patient)
        return (*(event for event in found if event.at >= since), *others)

    async def to_countersign(self, owner: str | None = None) -> tuple[OralGroup, ...]:
        """Orders given by word of mouth that wait for a signature: this doctor's, or all of the ward."""
        return await self._seen(partial(oral.waiting, owner=owner), can_wait=True)

    async def skin_tests_waiting(self, patient: str | None = None) -> tuple[WaitingTest, ...]:
        """Skin tests that wait to be read, or for the release of their drugs: of ward and clinic, or of one patient."""
        work = partial(skin_tests.waiting, now=self.clock.now(), patient=patient)
        return await self._seen(work, can_wait=patient is None, of=patient)

    async def order_sets(self) -> tuple[OrderSet, ...]:
        """Central's own order sets."""
        return await self._seen(plans.order_sets)

    async def doctors(self, patient: str) -> tuple[Person, ...]:
        """Who may have given an order for this patient, his own doctor first."""
        return await self._seen(partial(oral.doctors, patient=patient), of=patient)

    async def to_verify(self, patient: str | None = None) -> tuple[VerifyGroup, ...]:
        """New orders to check, and stops of long-term orders to confirm."""
        now, pack = self.clock.now(), self.knowledge.pack

        def work(books: Books) -> tuple[VerifyGroup, ...]:
            people = lists.people(books, _only(patient))
            groups = (*lists.unverified(books, people, now), *stopping.waiting(books, people, now))
            told = unread_tests.on_groups(books, pharmacy.with_words(books, groups, now), pack.catalogue)
            return verifying.with_needs(books, told, pack.bedside.verifying, pack.catalogue, now)

        return await self._seen(work, can_wait=patient is None, of=patient)

    async def due(
        self, hours_back: int = doses.HOURS_BACK, hours_ahead: int = 12, patient: str | None = None
    ) -> tuple[DueDose, ...]:
        now, catalogue = self.clock.now(), self.knowledge.pack.catalogue
        since, until = now - timedelta(hours=hours_back), now + timedelta(hours=hours_ahead)

        def work(books: Books) -> tuple[DueDose, ...]:
            people = lists.people(books, _only(patient))
            found = pharmacy.on_doses(books, doses.due_doses(books, people, since, until, now, self._plan), now)
            return unread_tests.on_doses(books, found, catalogue)

        return await self._seen(work, can_wait=patient is None, of=patient)

    async def tasks(self) -> tuple[Task, ...]:
        now = self.clock.now()
        return await self._seen(lambda books: lists.tasks(books, lists.people(books), now, self._plan), can_wait=True)

    async def work(self, me: str) -> Work:
        """What waits for this doctor (`Practitioner/id`), as far as this station knows."""
        work = partial(waiting.work, me=me, now=self.clock.now(), pack=self.knowledge.pack)
        return await self._seen(work, can_wait=True)

    async def nurse_work(self) -> NurseWork:
        now = self.clock.now()
        forms, permitted = self.knowledge.pack.assessments, self.knowledge.permitted
        blood, giving = self.knowledge.pack.transfusion, (self.knowledge.catalogue, self.knowledge.pack.giving)
        return await self._seen(
            lambda books: counts.nurse_work(books, now, self._plan, forms, permitted, blood, giving), can_wait=True
        )

    async def find_patients(self, typed: str) -> tuple[Found, ...]:
        return await self._seen(partial(finding.search, typed=typed))

    async def team_comments(self, patient: str) -> tuple[TeamComment, ...]:
        return await self._seen(partial(comments.of, patient=patient), of=patient)

    async def queue(self, *, open_only: bool = True) -> tuple[QueueEntry, ...]:
        states: Sequence[State] = sorted(OPEN) if open_only else list(State)
        return await self._seen(partial(queue.queue, states=states))

    async def conflicts(self) -> tuple[ConflictView, ...]:
        return await self._seen(queue.conflicts)

    async def events(self, last: int = 200) -> tuple[Event, ...]:
        return await self._seen(partial(queue.timeline, limit=last))

    async def check(
        self,
        patient: str,
        drafts: Sequence[OrderDraft],
        by: Person | None = None,
        *,
        without: Collection[str] = (),
    ) -> CheckReport:
        """`by`: who would sign; without him no privilege is known. `without` are orders that the same signature is to end."""
        now, pack = self.clock.now(), self.knowledge.pack
        doctor = Prescriber(antibiotic_tier=by.antimicrobial_tier if by is not None else None)
        return await self._seen(
            partial(
                veiling.checked,
                check=lambda books: safety.check(
                    books, patient, drafts, pack.rules, pack.catalogue, now, doctor, without=without
                ),
            ),
            of=patient,
        )

    async def rule_counts(self) -> tuple[RuleCount, ...]:
        """How often each safety rule spoke here and what came of it."""
        return await self._seen(rule_counts.counts)

    def worked_s(self) -> float | None:
        """How much of the processor reading and writing took so far; None where the system does not tell."""
        return self._db.worked_s()

    async def _seen(self, work: Callable[[Books], T], *, can_wait: bool = False, of: str | None = None) -> T:
        """`of`: whose chart this reads. Raises PolicyRefused (open-chart, needs-reason) where whoever looks has to say why first."""
        eyes = self.eyes
        if eyes is None:
            return await self._db.read(lambda books: work(books.seen_by(NOBODY)), can_wait=can_wait)

        def seen(books: Books) -> T:
            if of is not None:
                eyes.demand(books, of)
            return work(books.seen_by(eyes.sight()))

        found = await self._db.read(seen, can_wait=can_wait)
        if of is not None:
            eyes.looked(of)
        return found


def _only(patient: str | None) -> list[str] | None:
    return None if patient is None else [patient]


def _results(books: Books, patient: str, pack: ContentPack, now: datetime) -> tuple[ResultRow, ...]:
    """The newest of each test, each with the pack's critical limit that it has reached."""
    found = results.results(books, patient, now - RESULTS_BACK, last_moment(now))
    known = chart.patients(books, [patient]).get(patient)
    return results.against(found, pack.labs, known.birth_date if known is not None else None, now)
