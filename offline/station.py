"""One station, complete and without a window: everything a clinician can do or see; refuses to know Qt, HTTP verbs or wording.

Windows, the command line, the load simulation and the tests all drive this object. It owns the store, follows central and keeps the mode.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from client.central.cds import BUDGET_S, Cds
from client.central.feed import Present
from client.central.http import Central
from client.central.profile import Profile
from client.clinical.controlled import controlled_lines
from client.clinical.skin_tests import seconds_of
from client.clock import Clock
from client.commands import Command, CountersignOrder, SignOrders, StepUnit, TakeOver, kind_of
from client.errors import PolicyRefused, WardlightError
from client.records import Person
from offline import drafts, event_drafts, journal, owning, private_comments, rule_counts
from offline.advising import Advising, Asking, CentralAdvice
from offline.announcing import Announcing
from offline.attention import Attention
from offline.changes import Change, Changes
from offline.closing import Closings
from offline.declaring import DeclareRules, Declaring
from offline.desk import Desk
from offline.drafts import PLAIN, DraftForm, KeptDraft
from offline.intake import Intake, Receipt
from offline.knowledge import Knowledge
from offline.mode import Limits, is_away
from offline.numbers import Place
from offline.people import AtCentral, People, Session
from offline.people_here import PeopleHere
from offline.pins import Pins
from offline.private_comments import PrivateComment
from offline.private_file import write_private
from offline.projection import oral
from offline.projection.papers import papers
from offline.projection.plan import Plan
from offline.proofs import Spent
from offline.rights import SHIPPED, Rights
from offline.rule_counts import Fate, RuleSeen
from offline.seated import StoreKeys
from offline.standing_in import Rules, StandingIn
from offline.status import Check, StationStatus
from offline.store.database import Database
from offline.sync.engine import Engine
from offline.sync.parts import EngineParts


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSettings:
    """Where this station stands. Keys are central's (`Device/…`, `Location/…`); codes stand in provisional numbers."""

    station_code: str
    station_reference: str
    ward_key: str
    ward_code: str
    hospital_name: str = ""
    ward_name: str = ""
    offline_sign_in_h: float = 72.0
    limits: Limits = field(default_factory=Limits)
    declaring: DeclareRules = field(default_factory=DeclareRules)
    is_drill: bool = False
    rights: Rights = SHIPPED
    """What each role may do and see here: the shipped table, or the site's own narrower one."""
    keep_left: timedelta | None = None
    """How long copies of patients who left the ward stay here; None: always."""
    tells_audit: bool = False
    """Whether what people did here is told to central; the windows' stations do, but for a drill's."""
    reuses_accounts: bool = False
    """Whether a sealed account that was used serves the next outage although nobody rotated it."""
    decisions_confirmed_s: float = 0.0
    """So long a password that was typed again serves decisions about what did not go through; 0: it is not asked for."""
    request_limit_s: float = 30.0
    """How long central itself may go on with a request whose answer was lost."""
    advice_budget_s: float = BUDGET_S
    """How long central's decision support may take; signing waits no longer."""
    is_nudged: bool = True
    """Whether central's bell (a websocket) is listened to, where it has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StationParts:
    """What a station is made of; the composition root makes these, tests make others.

    `profile`: what is already known of this very server. `cohort`: the patients to follow where there is no ward to take a census of.
    `pace`: how many times slower than usual central is read (many stations in one process).
    """

    settings: StationSettings
    database: Database
    central: Central
    at_central: AtCentral
    clock: Clock
    knowledge: Knowledge
    random: Random
    folder: Path
    profile: Profile | None = None
    cohort: tuple[Present, ...] | None = None
    pace: float = 1.0
    keys: StoreKeys | None = None
    """Wraps the store's key for who signs in; None where only the device opens the store."""
    cds: Cds | None = None
    """Central's decision support; None where the hospital has none."""


class Station(PeopleHere):
    """The one door. Invariant: what `submit` gave a receipt for is on the disk, and is delivered exactly once or ends with a person."""

    def __init__(self, parts: StationParts) -> None:
        settings = parts.settings
        super().__init__(parts.database, parts.clock, parts.knowledge, settings.ward_key, settings.rights)
        self.settings = settings
        self.folder = parts.folder
        self.station_code = settings.station_code
        self.hospital_name = settings.hospital_name
        self.ward_name = settings.ward_name
        self._place = Place(ward=settings.ward_code, station=settings.station_code.replace("-", ""))
        self._random = parts.random
        self._changes = Changes()
        self.attention = Attention()
        parts.central.before_listing = self.attention.calm
        parts.database.held_s = self.attention.held_s
        desk = _desk(parts, self._place)
        self._decisions_s = settings.decisions_confirmed_s
        self._intake = Intake(parts.database, self._changes, parts.clock, desk, self.sittings)
        self._advising = Advising(parts.database, parts.cds, desk, parts.clock, self.new_id)
        self._seat_people(parts)
        engine_parts = EngineParts(
            database=parts.database,
            central=parts.central,
            clock=parts.clock,
            changes=self._changes,
            knowledge=parts.knowledge,
            random=parts.random,
            ward=settings.ward_key,
            limits=settings.limits,
            folder=parts.folder,
            desk=desk,
            request_limit_s=settings.request_limit_s,
            is_nudged=settings.is_nudged,
            is_drill=settings.is_drill,
            profile=parts.profile,
            cohort=parts.cohort,
            pace=parts.pace,
            is_sign_in_expired=self._people.have_all_expired,
            tells_audit=settings.tells_audit,
            keep_left=settings.keep_left,
            trail=self.trail,
            hear_staff=self._hear_staff,
        )
        self.engine = Engine(engine_parts)
        self.declaring = Declaring(parts.database, parts.clock, self._people, settings.declaring)
        self._announcing = Announcing(parts.database, parts.clock, self.engine, settings.declaring)
        self._closings = Closings(
            parts.database, parts.clock, desk, self._changes, self._people, self.engine, settings.declaring
        )

    def _seat_people(self, parts: StationParts) -> None:
        settings, db, clock, entropy = parts.settings, parts.database, parts.clock, parts.random.randbytes
        ward, limit_h = settings.ward_key, settings.offline_sign_in_h
        self._people = People(
            db, clock, parts.at_central, entropy, ward=ward, limit_h=limit_h, keys=parts.keys, is_away=self._is_away
        )
        self._pins = Pins(db, clock, entropy, self._people)
        rules = Rules(
            outage_ms=self._outage_ms, station=settings.station_code, ward=ward, reuses=settings.reuses_accounts
        )
        self.standing_in = StandingIn(db, clock, entropy, self._people, rules)

    # --- lifetime ------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Recover what a crash left, then follow central in the background."""
        await self.engine.start()
        await self.standing_in.refresh()

    async def stop(self) -> None:
        """Finish what is being written and close the store; nothing is lost by not calling this."""
        await self._advising.close()
        await self.trail.close()
        await self._people.close()
        await self.engine.stop()
        await self._db.close()

    # --- hearing -------------------------------------------------------------------------------------------------

    @property
    def status(self) -> StationStatus:
        return self.engine.status

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Hear every change after its commit, in order, until the returned function is called."""
        return self._changes.subscribe(listener)

    def on_status(self, listener: Callable[[StationStatus], None]) -> Callable[[], None]:
        return self.engine.on_status(listener)

    def add_checks(self, more: Callable[[], tuple[Check, ...]]) -> None:
        """What only the windows know joins the readiness card; asked whenever the status is made, so from memory."""
        self.engine.more_checks = partial(self._checks, more)

    # --- doing ---------------------------------------------------------------------------------------------------

    def new_id(self) -> str:
        """An id for a command: a random UUID."""
        raw = bytearray(self._random.randbytes(16))
        raw[6], raw[8] = raw[6] & 0x0F | 0x40, raw[8] & 0x3F | 0x80
        text = raw.hex()
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    async def submit(self, command: Command) -> Receipt:
        """Durable when this returns. Raises PolicyRefused, SafetyStopped, VersionConflict, InputRefused or a store error."""
        against = self._against(command)
        if against and not await self._intake.has_kept(command):
            raise PolicyRefused(kind_of(command), against)
        spent = await self._spend_proofs(command)
        offset_ms = self.engine.server_offset_ms
        try:
            receipt = await self.engine.writing(
                self._intake.take(command, self.engine.mode, server_offset_ms=offset_ms, eyes=self.eyes)
            )
        except WardlightError:
            self._people.proofs.give_back(spent)
            raise
        self.engine.wake_push()
        if isinstance(command, SignOrders):
            await self._advising.signed(command)
        return receipt

    async def _spend_proofs(self, command: Command) -> Spent:
        """What the act asks of people beyond sitting here. What is kept already was proved then, and asks nobody again."""
        if isinstance(command, TakeOver | StepUnit) and command.beside is not None:
            return await self._spend_beside(command, command.beside)
        is_controlled, seconds = await self._is_controlled(command), seconds_of(command)
        if not (is_controlled or seconds) or await self._intake.has_kept(command):
            return Spent()
        author = command.author.reference
        return self._people.proofs.spend(command, author, own=is_controlled, seconds=seconds)

    async def _spend_beside(self, command: TakeOver | StepUnit, seat: Person) -> Spent:
        """Who takes over, or checks, at another's seat has just proved himself there with his own password."""
        if await self._intake.has_kept(command):
            return Spent()
        return self._people.proofs.spend(command, seat.reference, own=False, seconds=(command.author,))

    async def _is_controlled(self, command: Command) -> bool:
        """Whether the person has to prove himself: a strictly controlled drug is signed, written down or countersigned."""
        catalogue = self.knowledge.catalogue
        if isinstance(command, CountersignOrder):
            return await self._db.read(partial(oral.is_any_strict, command=command, catalogue=catalogue))
        return bool(controlled_lines(command, catalogue))

    async def advise(self, asking: Asking) -> CentralAdvice:
        """What central's services say, within the budget; what they did not say is told as a gap. Raises store errors only."""
        away = is_away(self.engine.mode)
        return await self._advising.ask(asking, self.settings.advice_budget_s, is_away=away)

    async def keep_draft(
        self, session: Session, patient: str, *, title: str, text: str, form: DraftForm = PLAIN
    ) -> KeptDraft:
        """Put down what this person is writing, durably; an empty text is forgotten. Nobody else sees it, nothing of it is sent."""
        at_ms, author = int(self.clock.now().timestamp() * 1000), session.person.reference
        draft = KeptDraft(author=author, patient=patient, title=title, text=text, saved_at_ms=at_ms, form=form)
        is_empty = not (title.strip() or text.strip())
        work = partial(drafts.drop, author=author, patient=patient) if is_empty else partial(drafts.keep, draft=draft)
        await self.engine.writing(self._db.write(work))
        return draft

    async def drafts(self, session: Session) -> tuple[KeptDraft, ...]:
        return await self._db.read(partial(drafts.of, author=session.person.reference))

    async def keep_event_draft(self, author: str, patient: str, fields: Mapping[str, str]) -> None:
        """What this person is writing of an adverse event, durably; empty fields forget it. Nobody else sees it, nothing of it is sent."""
        work = partial(event_drafts.keep, author=author, patient=patient, fields=fields)
        await self.engine.writing(self._db.write(work))

    async def event_draft(self, author: str, patient: str) -> dict[str, str]:
        return await self._db.read(partial(event_drafts.of, author=author, patient=patient))

    async def private_comments(self, session: Session, patient: str) -> tuple[PrivateComment, ...]:
        """This person's own about this patient; they are on this PC alone."""
        author = session.person.reference
        return await self._db.read(partial(private_comments.of, author=author, patient=patient))

    async def keep_private_comment(self, session: Session, patient: str, text: str) -> PrivateComment:
        """Durable when this returns; it never leaves this station. Raises InputRefused and the store errors."""
        at_ms, author = int(self.clock.now().timestamp() * 1000), session.person.reference
        comment = PrivateComment(id=self.new_id(), author=author, patient=patient, text=text, at_ms=at_ms)
        await self.engine.writing(self._db.write(partial(private_comments.keep, comment=comment)))
        return comment

    async def drop_private_comment(self, session: Session, comment: PrivateComment) -> None:
        author = session.person.reference
        work = partial(private_comments.drop, author=author, patient=comment.patient, ident=comment.id)
        await self.engine.writing(self._db.write(work))

    async def withdraw(self, session: Session, command: str, reason: str) -> None:
        """Take back what was not sent. Raises PolicyRefused (author, sent, needed)."""
        await self._intake.withdraw(command, session.person)
        await self._noted("withdrawal", {"command": command, "reason": reason[:200], "by": session.person.reference})
        await self.engine.recount()

    async def take_conflict(self, session: Session, command: str) -> None:
        """What waits for a person has an owner from now on, and a time to be decided by. Raises PolicyRefused (role | over)."""
        at_ms = int(self.clock.now().timestamp() * 1000)
        work = partial(owning.take, command=command, person=session.person, at_ms=at_ms)
        patient = await self.engine.writing(self._db.write(work))
        self._changes.publish(Change(patients=frozenset({patient}), kinds=frozenset({"outbox"}), command=command))
        await self.engine.recount()

    async def retry(self, command: str | None = None) -> None:
        """Try again now: everything that waits, or one command, a refused one included."""
        await self.engine.retry(command)

    async def refresh_now(self) -> None:
        self.engine.wake_all()

    async def declare(self, session: Session, why: str, second: Person | None = None) -> None:
        """A person declares the emergency, for the record or beforehand. Raises as `Declaring.declare`."""
        await self.declaring.declare(session, why, second)
        self.engine.declare(session.person.name, why)
        await self.engine.recount()

    async def propose_emergency(self, session: Session, why: str) -> None:
        """By who may not declare it; it waits for one who may."""
        await self.engine.writing(self.declaring.propose(session, why))
        await self.engine.recount()

    async def put_proposal_aside(self, session: Session) -> None:
        await self.engine.writing(self.declaring.put_aside(session))
        await self.engine.recount()

    async def plan_downtime(self, session: Session, starts_at: datetime, why: str) -> None:
        """A person announces a downtime; it is declared at its time. Raises InputRefused("downtime", "not-ahead") or ("why", "empty")."""
        await self._announcing.plan(session, starts_at, why)

    async def call_off_downtime(self, session: Session) -> None:
        """Of what was announced here; what central announced, central calls off."""
        await self._announcing.call_off(session)

    async def close_emergency(self, session: Session, second: Person | None = None) -> None:
        """Lift what was declared while central answers; or close what was recovered from, with a second person (`witness`).

        Raises PolicyRefused("close", "open", how many) while something is open, ("close", "away") while central does not answer, ("close",
        "needs-second" | "confirm-second") without a second person who proved himself.
        """
        await self._closings.close(session, second)

    # --- paper ---------------------------------------------------------------------------------------------------

    async def count_findings(self, fate: Fate, rules: Sequence[RuleSeen]) -> None:
        """Findings that stood on a screen, or went with the line they stood against. What is signed is counted by intake."""
        await self._db.write(lambda books: rule_counts.add(books, fate, rules))
        if fate is Fate.FOLLOWED:
            await self._advising.followed([rule.rule_id for rule in rules])

    async def export_rule_counts(self, path: Path) -> int:
        """Write the counts as JSON, readable by this user only; how many rules. Nothing in it is about a person."""
        found = await self.rule_counts()
        await self._db.read(lambda _: write_private(path, rule_counts.exported(found)))
        await self._noted("rules-exported", {**self.by_whom(), "count": str(len(found))})
        return len(found)

    async def _noted(self, kind: str, facts: dict[str, str]) -> None:
        at_ms = int(self.clock.now().timestamp() * 1000)
        await self._db.write(lambda books: journal.write(books, kind, at_ms=at_ms, facts=facts))


def _desk(parts: StationParts, place: Place) -> Desk:
    settings = parts.settings
    return Desk(
        station_reference=settings.station_reference,
        ward_key=settings.ward_key,
        place=place,
        catalogue=parts.knowledge.catalogue,
        rules=parts.knowledge.pack.rules,
        wording=parts.knowledge.wording,
        papers=papers(parts.knowledge.pack, parts.knowledge.permitted),
        unit_rules=parts.knowledge.pack.care.units,
        blocks_rejected=parts.knowledge.pack.care.blocks_rejected,
        bedside=parts.knowledge.pack.bedside,
        plan=Plan(parts.knowledge.clock),
        labs=parts.knowledge.pack.labs,
        rights=settings.rights,
    )
