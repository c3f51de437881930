"""What the Emergency Centre shows and does: status, queue, conflicts and events of one station. Refuses to decide anything by itself.

A read that failed keeps the values before and names itself in `failed`; nothing is shown as empty that was not read.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from client.commands import Choice, CommentTeam, DecideConflict
from client.errors import InputRefused, VersionConflict, WardlightError
from client.records import Person
from offline.changes import Change
from offline.outbox import OPEN, State
from offline.people import Session
from offline.rule_counts import RuleCount
from offline.stand_ins import Reviewable
from offline.status import StationStatus
from offline.sync.verdicts import ConflictKind
from offline.views import Banner, ConflictView, Event, QueueEntry
from ui.emergency.door import CentreStation, Unsubscribe
from ui.person_words import patient_name

LAST_EVENTS = 200
LOADING_KINDS = frozenset({"outbox", "mode"})


class CentreModel:
    """Invariant: `queue`, `conflicts` and `events` are None until they were read once; every act goes through the station's door."""

    def __init__(self, station: CentreStation, session: Session) -> None:
        self.station, self.session = station, session
        self.queue: tuple[QueueEntry, ...] | None = None
        self.conflicts: tuple[ConflictView, ...] | None = None
        self.events: tuple[Event, ...] | None = None
        self.rules: tuple[RuleCount, ...] | None = None
        """How often each safety rule spoke here; None until it was read."""
        self.people: dict[str, str] = {}
        self.staff: dict[str, str] = {session.person.reference: session.person.name}
        """Names of staff by reference, as far as this station has seen them."""
        self.banners: dict[str, Banner] = {}
        """Identity and allergies of the patients whose conflicts wait."""
        self.stand_ins: tuple[Reviewable, ...] = ()
        """Who stood in and waits for the ward lead, the newest first."""
        self.failed: dict[str, WardlightError] = {}
        self.shows_all = False
        self.exported: tuple[int, str] | None = None
        self.rules_exported: tuple[int, str] | None = None
        self._listeners: list[Callable[[], None]] = []
        self._stale: Callable[[], None] | None = None
        self._unsubscribe: list[Unsubscribe] = []
        self._token = 0

    # -- life ---------------------------------------------------------------------------------------------------

    def open(self, stale: Callable[[], None]) -> None:
        """From now on `stale` is called when a refresh is due; the status is told to the listeners at once."""
        self._stale = stale
        station = self.station
        self._unsubscribe = [station.on_change(self._changed), station.on_status(self._status_changed)]

    def close(self) -> None:
        self._token += 1
        self._stale = None
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []

    def listen(self, shown: Callable[[], None]) -> None:
        self._listeners.append(shown)

    # -- seeing -------------------------------------------------------------------------------------------------

    @property
    def status(self) -> StationStatus:
        return self.station.status

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def refused(self) -> tuple[QueueEntry, ...]:
        return tuple(entry for entry in self.queue or () if entry.state is State.REFUSED)

    def entry(self, command: str) -> QueueEntry | None:
        return next((one for one in self.queue or () if one.command == command), None)

    def conflict(self, command: str) -> ConflictView | None:
        return next((one for one in self.conflicts or () if one.command == command), None)

    def numbers(self) -> dict[str, str]:
        """Numbers of the commands on the list, to say what another one depends on."""
        return {entry.command: entry.number or "" for entry in self.queue or ()}

    def is_own(self, entry: QueueEntry) -> bool:
        """Whether the person signed in may take it back: by name for the look, by reference in the station."""
        return entry.author == self.session.person.name

    def may_withdraw(self, entry: QueueEntry) -> bool:
        return self.is_own(entry) and entry.state is State.SAVED_HERE

    def may_retry(self, entry: QueueEntry) -> bool:
        return entry.state in OPEN and entry.state is not State.CONFLICT

    async def refresh(self) -> None:
        self._token += 1
        token = self._token
        failed: dict[str, WardlightError] = {}
        queue, conflicts, events = self.queue, self.conflicts, self.events
        try:
            queue = await self.station.queue(open_only=not self.shows_all)
        except WardlightError as error:
            failed["queue"] = error
        try:
            conflicts = await self.station.conflicts()
        except WardlightError as error:
            failed["conflicts"] = error
        try:
            events = await self.station.events(LAST_EVENTS)
        except WardlightError as error:
            failed["events"] = error
        stand_ins = await self._stand_ins(failed)
        rules = await self._rules(failed)
        people = await self._people(failed)
        banners = await self._banners(conflicts or (), failed)
        if token == self._token:
            self.people, self.banners, self.rules, self.stand_ins = people, banners, rules, stand_ins
            self.queue, self.conflicts, self.events, self.failed = queue, conflicts, events, failed
            self.tell()

    async def show_all(self, *, shows_all: bool) -> None:
        self.shows_all = shows_all
        await self.refresh()

    # -- acting -------------------------------------------------------------------------------------------------

    @property
    def may_declare_alone(self) -> bool | None:
        """Whether who sits here declares alone, else with a second person; None: he may only propose."""
        rules = self.station.declaring.rules
        return not rules.needs_second if rules.allows(self.session.person) else None

    async def declare(self, why: str, second: Person | None = None) -> None:
        """Raises InputRefused without a reason."""
        await self.station.declare(self.session, _reason(why), second)
        await self.refresh()

    async def propose(self, why: str) -> None:
        """Raises InputRefused without a reason."""
        await self.station.propose_emergency(self.session, _reason(why))
        await self.refresh()

    async def put_proposal_aside(self) -> None:
        await self.station.put_proposal_aside(self.session)
        await self.refresh()

    async def witness(self, staff_number: str, password: str) -> Person:
        """Raises SignInRefused, NotAllowed."""
        return await self.station.witness(self.session, staff_number, password)

    async def close_emergency(self, second: Person | None = None) -> None:
        await self.station.close_emergency(self.session, second)
        await self.refresh()

    async def plan(self, starts_at: datetime, why: str) -> None:
        """Announce a downtime; raises InputRefused for one that is past and without a reason."""
        await self.station.plan_downtime(self.session, starts_at, why)
        await self.refresh()

    async def call_off(self) -> None:
        await self.station.call_off_downtime(self.session)
        await self.refresh()

    async def retry(self, command: str | None = None) -> None:
        await self.station.retry(command)
        await self.refresh()

    async def take(self, command: str) -> None:
        """The conflict has an owner from now on: who sits here."""
        await self.station.take_conflict(self.session, command)
        await self.refresh()

    async def withdraw(self, command: str, why: str) -> None:
        await self.station.withdraw(self.session, command, _reason(why))
        await self.refresh()

    def proposed_path(self) -> str:
        return str(self.station.folder / f"queue-{self.station.station_code}-{self.now:%Y%m%d-%H%M%S}.jsonl")

    async def export(self, path: str) -> None:
        """Raises InputRefused for a path without a folder."""
        count = await self.station.export_queue(place_of_file(path))
        self.exported = (count, path)
        self.tell()

    def proposed_rules_path(self) -> str:
        return str(self.station.folder / f"rules-{self.station.station_code}-{self.now:%Y%m%d-%H%M%S}.json")

    async def export_rules(self, path: str) -> None:
        """Raises InputRefused for a path without a folder."""
        self.rules_exported = (await self.station.export_rule_counts(place_of_file(path)), path)
        self.tell()

    async def decide(self, view: ConflictView, choice: Choice, why: str) -> None:
        """Signs the decision about exactly what was on screen; raises VersionConflict when something else stands there now."""
        command = self._decision(view, choice, _reason(why))
        try:
            await self.station.submit(command)
            self._forget(view.command)
        finally:
            await self.refresh()

    def _decision(self, view: ConflictView, choice: Choice, reason: str) -> DecideConflict:
        return DecideConflict(
            id=self.station.new_id(),
            author=self.session.person,
            patient=view.patient,
            occurred_at=self.now,
            command=view.command,
            choice=choice,
            reason=reason,
            seen=view.seen,
        )

    def lost(self) -> tuple[ConflictView, ...]:
        """What central had confirmed and has no longer, and who sits here may send again. What was deleted is asked about one by one."""
        kind, keep, person = ConflictKind.LOST_AT_CENTRAL.value, Choice.KEEP_MINE.value, self.session.person
        found = [one for one in self.conflicts or () if one.conflict == kind and not one.is_deleted_there]
        return tuple(one for one in found if keep in one.choices_of(person))

    async def send_again(self, why: str) -> None:
        """Each is a decision of its own about what was on screen. One that changed meanwhile stays; the others are sent."""
        reason, changed = _reason(why), list[VersionConflict]()
        for view in self.lost():
            try:
                await self.station.submit(self._decision(view, Choice.KEEP_MINE, reason))
                self._forget(view.command)
            except VersionConflict as error:
                changed.append(error)
        await self.refresh()
        if changed:
            raise changed[0]

    async def refer(self, view: ConflictView, words: str) -> None:
        """The team of the patient is asked; nothing is decided by it."""
        made = CommentTeam(
            id=self.station.new_id(),
            author=self.session.person,
            patient=view.patient,
            occurred_at=self.now,
            text=_reason(words),
        )
        await self.station.submit(made)
        await self.refresh()

    def _forget(self, command: str) -> None:
        """What is decided leaves the list at once, not with the next reading."""
        if self.conflicts is not None:
            self._token += 1
            self.conflicts = tuple(one for one in self.conflicts if one.command != command)
            self.tell()

    async def _stand_ins(self, failed: dict[str, WardlightError]) -> tuple[Reviewable, ...]:
        try:
            return await self.station.stand_ins()
        except WardlightError as error:
            failed["stand-ins"] = error
            return self.stand_ins

    async def review(self, ident: str) -> None:
        """The ward lead has seen who stood in, and what he wrote. Raises PolicyRefused."""
        try:
            await self.station.review_stand_in(self.session, ident)
        finally:
            await self.refresh()

    async def prove(self, password: str) -> None:
        """That it is still he who decides. Raises SignInRefused."""
        await self.station.confirm(self.session, password)

    async def _rules(self, failed: dict[str, WardlightError]) -> tuple[RuleCount, ...] | None:
        try:
            return await self.station.rule_counts()
        except WardlightError as error:
            failed["rules"] = error
            return self.rules

    async def _people(self, failed: dict[str, WardlightError]) -> dict[str, str]:
        """Bed and name by patient key; figures name patients by them."""
        try:
            ward = await self.station.ward_map()
        except WardlightError as error:
            failed["ward"] = error
            return self.people
        doctors = (card.stay.responsible for card in ward.cards if card.stay is not None)
        self.staff |= {one.reference: one.name for one in doctors if one is not None and one.reference and one.name}
        cards = [(card.bed.label if card.bed else "", card.patient) for card in ward.cards]
        return {patient.key: f"{bed} {patient_name(patient)}".strip() for bed, patient in cards if patient is not None}

    async def _banners(
        self, conflicts: tuple[ConflictView, ...], failed: dict[str, WardlightError]
    ) -> dict[str, Banner]:
        found: dict[str, Banner] = {}
        try:
            for patient in dict.fromkeys(view.patient for view in conflicts):
                banner = await self.station.banner(patient)
                if banner is not None:
                    found[patient] = banner
        except WardlightError as error:
            failed["banner"] = error
        return found

    # -- inside -------------------------------------------------------------------------------------------------

    def tell(self) -> None:
        for shown in tuple(self._listeners):
            shown()

    def _status_changed(self, _status: StationStatus) -> None:
        self.tell()
        if self._stale is not None:
            self._stale()

    def _changed(self, change: Change) -> None:
        if self._stale is not None and (change.command is not None or change.kinds & LOADING_KINDS):
            self._stale()


def _reason(typed: str) -> str:
    why = typed.strip()
    if not why:
        raise InputRefused("reason", "empty")
    return why


def place_of_file(typed: str) -> Path:
    """Raises InputRefused for a path without a folder."""
    path = Path(typed.strip()).expanduser()
    if not typed.strip() or path.is_dir() or not path.parent.is_dir():
        raise InputRefused("path", "no-folder")
    return path
