"""Reads what the patient list shows beside the ward: who left, consults, recalls, teams, permissions; refuses to read a chart without one.

Each question is asked by itself: one that central refuses keeps its last answer with its time, and says why there is no newer one. Patients
of other wards are read whole only while an open consult or a valid permission gives the reason, and which it was stands in the journal.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import msgspec

from client.central import belonging, feed
from client.central.answers import Row
from client.central.presence import has_moved_on
from client.central.subjects import patient_of
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, reading, text
from client.fhir.reading.elements import has_code
from client.records import Person, Role
from offline import census, journal, replica, scopes
from offline.changes import Change
from offline.projection import clinic, pharm_reviews, scoped
from offline.scopes import LEFT_DAYS, Answered, Question
from offline.store.books import Books
from offline.sync.pull import Pull, Source
from offline.sync.staffing import Hear, Staffing, nobody_hears
from offline.sync.sweep import Sweep
from offline.sync.tracing import Tracing
from offline.sync.troubles import reason_of

MOST_GUESTS = 30
"""Patients of other wards that one station follows; more would make it read a hospital."""
KNOWN_FOR = timedelta(days=7)
"""Whose consults are asked for: doctors whom central vouched for here within this time."""
_ONE_QUESTION = (CommandRefused, NotAllowed, CentralFaulty, VersionConflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asking:
    """For whom is asked."""

    people: tuple[str, ...]
    department: str | None
    patients: tuple[str, ...]
    orders: tuple[str, ...]
    """Drug orders in force of these patients."""


class Scoping:
    """Invariant: an answer is kept only when it was whole; a guest is followed only while something open names him."""

    def __init__(self, source: Source, pull: Pull, sweep: Sweep, hear_staff: Hear = nobody_hears) -> None:
        self._source, self._pull, self._sweep = source, pull, sweep
        self._staffing = Staffing(source, hear_staff)
        self._tracing = Tracing(source)

    async def once(self) -> None:
        """Every question, then the guests. Raises WaitError or SignInError; what was answered before that is kept."""
        await self._staffing.once()
        asking = await self._source.db.read(partial(_asking, ward=self._source.ward, now=self._source.clock.now()))
        for question, work in self._questions(asking):
            await self._ask(question, asking, work)
        await self._follow_guests()
        await self._tracing.once()

    def _questions(self, asking: _Asking) -> Iterable[tuple[Question, Callable[[], Awaitable[Sequence[Row]]]]]:
        central, profile = self._source.central, self._source.profile()
        owners = [*asking.people, *([asking.department] if asking.department else [])]
        if self._source.ward:
            since = (self._source.clock.now() - LEFT_DAYS).date().isoformat()
            yield Question.STAYS, partial(belonging.stays, central, profile, self._source.ward, since)
            yield Question.ANNOUNCED, partial(belonging.announced, central, profile, self._source.ward)
        if owners:
            yield Question.CONSULTS, partial(belonging.tasks, central, profile, names.CONSULT, owners)
        if asking.department:
            yield Question.RECALLS, partial(belonging.tasks, central, profile, names.RECALL, [asking.department])
        if asking.department:
            since = (self._source.clock.now() - clinic.SHIFT).date().isoformat()
            yield Question.CLINIC, partial(belonging.clinic, central, profile, asking.department, since)
        if asking.people:
            yield Question.TASKS, partial(belonging.tasks, central, profile, "", asking.people)
            yield Question.TEAMS, partial(belonging.teams, central, profile, asking.people)
            yield Question.PERMISSIONS, partial(belonging.permissions, central, profile, asking.people)
        if asking.patients:
            of_patients = partial(belonging.of_patients, central, profile)
            yield Question.COVERAGES, partial(of_patients, "Coverage", "beneficiary", asking.patients)
            yield Question.ACCOUNTS, partial(of_patients, "Account", "patient", asking.patients)
            yield Question.APPOINTMENTS, partial(of_patients, "Appointment", "patient", asking.patients)
        if asking.patients:
            yield Question.PHARM_REVIEWS, partial(self._pharm_reviews, asking)
        if asking.department:
            yield Question.DIRECTORY, partial(belonging.directory, central, profile)

    async def _pharm_reviews(self, asking: _Asking) -> Sequence[Row]:
        """Groups of the ward's orders, and the reviews about those orders or groups that no patient's own feed brings."""
        central, profile = self._source.central, self._source.profile()
        groups = await belonging.groups(central, profile, asking.patients)
        since = (self._source.clock.now() - LEFT_DAYS).isoformat()
        wanted = (*asking.orders, *(row.key for row in groups))
        tasks = await belonging.about(central, profile, names.PHARM_REVIEW, wanted, since)
        return (*groups, *(row for row in tasks if _for(row) is None))

    async def _ask(self, question: Question, asking: _Asking, work: Callable[[], Awaitable[Sequence[Row]]]) -> None:
        try:
            rows = [row for row in await work() if _is_asked_for(question, row, asking, self._source.ward)]
            people = await self._people_of(rows) if question is not Question.PHARM_REVIEWS else []
        except _ONE_QUESTION as error:
            await self._source.db.write(partial(scopes.failed, question=question, reason=reason_of(error)))
            return
        before = await self._source.db.read(partial(scopes.answered, question=question))
        answer = Answered(keys=tuple(sorted(row.key for row in rows)), people=asking.people, at_ms=self._now_ms())
        put = await self._source.db.write(partial(_kept, question=question, answer=answer, rows=[*rows, *people]))
        put = put.joined(await self._pull.read_themselves({*put.unsure, *before.keys} - {row.key for row in rows}))
        if put.keys or before.keys != answer.keys or not before.at_ms:
            patients = put.patients | {patient for row in rows if (patient := patient_of(row) or _for(row))}
            kinds = {"scopes"}
            if question is Question.PHARM_REVIEWS and put.keys:  # which of them it is about, the orders say
                patients, kinds = frozenset({*patients, *asking.patients}), {"scopes", *put.kinds}
            self._source.changes.publish(Change(patients=frozenset(patients), kinds=frozenset(kinds)))

    async def _people_of(self, rows: Sequence[Row]) -> list[Row]:
        """Name and stay of whoever is not kept by the ward's own feed."""
        wanted = {patient for row in rows if (patient := patient_of(row) or _for(row))}
        here = {one.patient for one in await self._source.db.read(census.followed)}
        strangers = sorted(wanted - here)
        found: list[Row] = []
        for kind in ("Patient", "Encounter") if strangers else ():
            pages = feed.changes(self._source.central, self._source.profile(), kind, None, 0, strangers)
            found += [row async for page in pages for row in page.rows]
        return found

    async def _follow_guests(self) -> None:
        """A patient of another ward in an open episode is compared and mended whole, as a sweep does it on the ward."""
        found = await self._source.db.read(partial(scoped.guests, now=self._source.clock.now()))
        for patient, reason in sorted(found.items())[:MOST_GUESTS]:
            began_ms = self._now_ms()
            await self._source.db.write(partial(_welcomed, patient=patient, reason=reason, at_ms=began_ms))
            try:
                swept = await self._sweep.patient(patient)
            except _ONE_QUESTION:
                continue  # his age shows it: he is not called fresh
            if swept.is_equal:
                await self._source.db.write(partial(census.freshened, patients=[patient], at_ms=began_ms))
                change = Change(patients=frozenset({patient}), kinds=frozenset({"freshness"}))
                self._source.changes.publish(change)

    def _now_ms(self) -> int:
        return int(self._source.clock.now().timestamp() * 1000)


def _asking(books: Books, ward: str, now: datetime) -> _Asking:
    """The doctors known here, and the department that the ward's Location names as its managing organization."""
    since_ms = int((now - KNOWN_FOR).timestamp() * 1000)
    found = books.execute("SELECT person FROM verifier WHERE last_online_at_ms >= ? ORDER BY staff_number", (since_ms,))
    people = [msgspec.json.decode(row[0], type=Person) for row in found]
    here = tuple(one.patient for one in census.followed(books))
    return _Asking(
        people=tuple(one.reference for one in people if one.role is Role.DOCTOR),
        department=scoped.department(books, ward),
        patients=here,
        orders=pharm_reviews.reviewable(books, here),
    )


def _is_asked_for(question: Question, row: Row, asking: _Asking, ward: str) -> bool:
    """A server that ignores a parameter answers with everybody's: what was not asked for is not kept."""
    try:
        resource = text.decode(row.raw)
    except CentralFaulty:
        return False
    people = frozenset(asking.people)
    match question:
        case Question.STAYS:
            return reading.stay(resource).status == "finished" or has_moved_on(row, ward)
        case Question.ANNOUNCED:
            return reading.stay(resource).status == "planned" and ward in reading.stay_places(resource)
        case Question.TASKS:
            return reading.consult(resource).owner in people
        case Question.CONSULTS | Question.RECALLS:
            wanted = names.CONSULT if question is Question.CONSULTS else names.RECALL
            found = reading.consult(resource)
            return found.kind == wanted and found.owner in people | {asking.department}
        case Question.TEAMS:
            return bool(people & set(reading.team(resource).members))
        case Question.PERMISSIONS:
            return bool(people & set(reading.permission(resource).actors))
        case Question.CLINIC:
            return _is_of_clinic(row)
        case Question.COVERAGES:
            return reading.coverage(resource).patient in asking.patients
        case Question.ACCOUNTS:
            return reading.account(resource).patient in asking.patients
        case Question.DIRECTORY:
            return resource.get("resourceType") in {"Organization", "PractitionerRole"}
        case Question.TRACES:
            return False  # asked for by `Tracing`, row by row
        case Question.PHARM_REVIEWS:
            is_review = has_code(resource.get("code"), names.TASK, names.PHARM_REVIEW)
            return is_review or (row.resource_type == "RequestGroup" and patient_of(row) in asking.patients)
        case Question.APPOINTMENTS:
            found_for = reading.request_booking(resource)
            return found_for is not None and found_for.patient in asking.patients


def _is_of_clinic(row: Row) -> bool:
    """Visits are of class AMB; a stay that touches the place is none."""
    return row.resource_type != "Encounter" or reading.visit(text.decode(row.raw)) is not None


def _for(row: Row) -> str | None:
    """Of a Task or an Appointment."""
    resource = text.decode(row.raw)
    read = reading.booking if row.resource_type == "Appointment" else reading.consult
    return read(resource).patient or None


def _kept(books: Books, question: Question, answer: Answered, rows: Collection[Row]) -> replica.Put:
    scopes.keep(books, question, answer)
    return replica.put(books, rows, answer.at_ms)


def _welcomed(books: Books, patient: str, reason: str, at_ms: int) -> None:
    """Known here as somebody who does not lie on the ward; the reason is written down once."""
    if patient in census.of(books, [patient]):
        return
    census.arrived(books, patient, None, at_ms)
    census.left(books, patient, census.GUEST, at_ms)
    journal.write(books, "guest-read", at_ms=at_ms, patient=patient, facts={"reason": reason})
