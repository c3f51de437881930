"""Delivers one patient's lane: ask, send, read back, one step after the other; refuses to decide what is next (that is `lanes`) or to wait.

Nothing is kept in memory between steps but which commands were refused in company and now travel alone. Every step may be cut at any point:
what was being sent is `sending`, and after a restart `unclear`, and is asked about.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from client.central.answers import Row
from client.central.asking import Asked, ask
from client.central.delivery import send
from client.central.http import Central
from client.central.profile import Profile
from client.central.verdicts import Changed, Delivered, Doubled, Refused, Stored, Unclear
from client.central.verdicts import Outcome as Answer
from client.clock import Clock
from client.commands import Nature
from client.errors import BugError, CentralBusy, CentralUnreachable, SignInError, WaitError
from offline import commands_kept, identity, settle
from offline.changes import Change, Changes
from offline.kept import Kept
from offline.outbox import Outcome, State
from offline.store.books import Books
from offline.store.database import Database
from offline.sync import facts, judge, meaning, refusals
from offline.sync.decide import Conflict, ConflictKind
from offline.sync.lanes import Ask, Queued, ReadBack, Rest, Send, Step, next_step
from offline.sync.meaning import Parcel
from offline.sync.proving import Proving
from offline.sync.refreshing import Refreshing
from offline.sync.retry import delay_s, quiet_s
from offline.sync.rivals import Rivals

LANES_SIDE_BY_SIDE = 6
COMMANDS_TOGETHER = 60
ROWS_TOGETHER = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What delivering needs; built once by the station."""

    db: Database
    central: Central
    clock: Clock
    changes: Changes
    roll: Callable[[], float]
    bench: judge.Bench
    request_limit_s: float
    profile: Callable[[], Profile]
    refreshing: Refreshing


class Push:
    """The deliverer of all lanes; one call of `lane` per patient at a time. Invariant: no state changes but through one transaction."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._alone: set[str] = set()
        self._proving = Proving(
            db=means.db,
            central=means.central,
            profile=means.profile,
            roll=means.roll,
            now_ms=self._now_ms,
            rivals=Rivals(
                central=means.central, profile=means.profile, ward=means.bench.ward, recheck=means.bench.recheck
            ),
        )

    async def every_lane(self) -> None:
        """All lanes that are due, some side by side; a lane's error does not stop the others."""
        now_ms = self._now_ms()
        lanes = await self._means.db.read(lambda books: commands_kept.due(books, now_ms))
        places = asyncio.Semaphore(LANES_SIDE_BY_SIDE)

        async def one(patient: str) -> None:
            async with places:
                await self.lane(patient)

        results = await asyncio.gather(*(one(patient) for patient in lanes), return_exceptions=True)
        error = next((result for result in results if isinstance(result, BaseException)), None)
        if error is not None:
            raise error

    async def lane(self, patient: str) -> None:
        """Go on until the lane rests. Raises WaitError and SignInError after the commands concerned were put off."""
        while True:
            step = await self._next(patient, COMMANDS_TOGETHER)
            match step:
                case Rest():
                    return
                case Ask(commands=commands):
                    await self._guarded(patient, commands, self._ask(patient, commands))
                case ReadBack(commands=commands):
                    await self._guarded(patient, commands, self._read_back(patient, commands))
                case Send(commands=commands):
                    await self._guarded(patient, commands, self._send(patient, commands))

    async def _next(self, patient: str, limit: int) -> Step:
        """What the lane's first commands let it do; where all of those wait for a person, what the ones behind them do."""
        queued = await self._means.db.read(partial(self._queued, patient, limit))
        step = next_step(queued, self._row_limit())
        if isinstance(step, Rest) and len(queued) == limit:
            return await self._next(patient, limit * 8)
        return step

    def _row_limit(self) -> int:
        profile = self._means.profile()
        return min(ROWS_TOGETHER, profile.limit) if profile.is_atomic else 1

    def _queued(self, patient: str, limit: int, books: Books) -> list[Queued]:
        now_ms = self._now_ms()
        return [
            Queued(
                id=brief.id,
                state=brief.state,
                needs=brief.needs,
                rows=brief.rows,
                is_alone=brief.changes_pending or brief.id in self._alone,
                is_due=brief.next_try_at_ms is None or brief.next_try_at_ms <= now_ms,
            )
            for brief in commands_kept.briefs(books, patient, limit=limit)
        ]

    async def _guarded(self, patient: str, commands: Sequence[str], work: Coroutine[Any, Any, None]) -> None:
        """Put the commands off when central cannot be asked, and let the loop know why."""
        try:
            await work
        except (WaitError, SignInError) as error:
            await self._means.db.write(partial(self._put_off, commands, error))
            self._tell(patient)
            raise

    def _put_off(self, commands: Sequence[str], error: WaitError | SignInError, books: Books) -> None:
        reason = error.facts[0] if error.facts else type(error).__name__
        retry_after_s = error.retry_after_s if isinstance(error, CentralBusy) else None
        for kept in commands_kept.several(books, commands):
            at_ms = self._now_ms()
            wait_s = delay_s(kept.tries, retry_after_s, self._means.roll)
            was_sent = isinstance(error, CentralUnreachable) and error.was_sent
            if kept.state is State.SENDING:
                outcome = Outcome.ANSWER_UNCLEAR if was_sent else Outcome.NOT_SENT
                wait_s = max(wait_s, quiet_s(self._means.profile(), self._means.request_limit_s) if was_sent else 0.0)
                commands_kept.move(
                    books, kept.id, outcome, at_ms=at_ms, error_code=reason, next_try_at_ms=at_ms + int(wait_s * 1000)
                )
            else:
                commands_kept.postpone(books, kept.id, at_ms + int(wait_s * 1000), error_code=reason)

    # --- ask -----------------------------------------------------------------------------------------------------

    async def _ask(self, patient: str, commands: Sequence[str]) -> None:
        parcels, mapping = await self._means.db.read(partial(self._parcels, patient, commands))
        rows = [row for parcel in parcels for row in parcel.rows]
        asked = await ask(self._means.central, self._means.profile(), rows, mapping)
        await self._means.db.write(partial(self._answered, parcels, asked))
        self._tell(patient)

    def _answered(self, parcels: Sequence[Parcel], asked: Asked, books: Books) -> None:
        for parcel in parcels:
            self._answered_one(books, parcel, asked)

    def _answered_one(self, books: Books, parcel: Parcel, asked: Asked) -> None:
        at_ms, ident = self._now_ms(), parcel.kept.id
        if commands_kept.get(books, ident).state is State.SENDING:
            # Nobody is sending it: the round that did was broken off after the request, before its settling.
            commands_kept.move(books, ident, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code="broken-off")
        keys = [row.key for row in parcel.rows]
        found = {
            key: Stored(key=asked.known[key].key, version=asked.known[key].version)
            for key in keys
            if key in asked.known
        }
        if refusals.has_two_names(books, ident, parcel.rows, found, at_ms):
            return
        settle.landed(books, ident, parcel.rows, found, at_ms)
        doubled = [key for key in keys if key in asked.doubled]
        if doubled:
            self._doubled(books, ident, {key: asked.doubled[key] for key in doubled}, at_ms)
        elif any(key in asked.unanswered for key in keys):
            wait_s = delay_s(parcel.kept.tries, None, self._means.roll)
            commands_kept.postpone(books, ident, at_ms + int(wait_s * 1000), error_code="unanswered")
        elif len(found) == len(keys):
            commands_kept.move(books, ident, Outcome.ASKED_FOUND, at_ms=at_ms)
        else:
            told = {"found": str(len(found)), "of": str(len(keys))}
            later = self._later_ms(parcel, at_ms)
            commands_kept.move(books, ident, Outcome.ASKED_MISSING, at_ms=at_ms, facts=told, next_try_at_ms=later)

    def _later_ms(self, parcel: Parcel, at_ms: int) -> int | None:
        """A second sending goes at once, later ones wait longer and longer: a server that fails every time is not hammered.

        A refusal is heard out at once: the second one alone ends it, if it is the same.
        """
        tries, why = parcel.kept.tries, parcel.kept.error_code or ""
        if tries < 2 or (tries < refusals.HEARD_OUT and why.startswith("refused")):
            return None
        return at_ms + int(delay_s(tries, None, self._means.roll) * 1000)

    def _doubled(self, books: Books, ident: str, rows: Mapping[str, Sequence[Row]], at_ms: int) -> None:
        first = next(iter(rows.values()))
        conflict = Conflict(
            kind=ConflictKind.DOUBLED_AT_CENTRAL,
            keys=tuple(row.key for found in rows.values() for row in found),
            facts=tuple(str(len(found)) for found in rows.values()),
        )
        settle.keep_conflict(books, ident, conflict, Outcome.CONFLICT_FOUND, at_ms, central=first[0].raw)

    # --- send ----------------------------------------------------------------------------------------------------

    async def _send(self, patient: str, commands: Sequence[str]) -> None:
        """Judge each on what central says now; what stands leaves together, and the first that does not ends the group."""
        may_judge = self._means.refreshing.is_recent()
        parcels, mapping = await self._means.db.write(partial(self._judged, patient, commands, may_judge=may_judge))
        if not parcels and not may_judge:
            await self._means.refreshing.until_recent()
            parcels, mapping = await self._means.db.write(partial(self._judged, patient, commands, may_judge=True))
        self._tell(patient)
        if not parcels:
            return
        known = _known(parcels)
        profile = self._means.profile()
        try:
            sent = await send(self._means.central, profile, [parcel.rows for parcel in parcels], known, mapping)
        except BugError as bug:
            await self._means.db.write(partial(self._not_sendable, [parcel.kept.id for parcel in parcels], bug))
            self._tell(patient)
            raise
        delivered = await self._means.db.write(partial(self._settled, parcels, sent.outcomes))
        self._tell(patient)
        if delivered:
            mapping |= {name: real for parcel in delivered for name, real in parcel.names().items()}
            self._tell(patient, await self._proving.once(delivered, mapping))

    def _not_sendable(self, commands: Sequence[str], bug: BugError, books: Books) -> None:
        """A mistake of ours in one command: in company each is tried alone; alone it goes to a person, and its lane goes on."""
        for ident in commands:
            at_ms, code = self._now_ms(), f"bug-{bug.facts[0]}"
            self._alone.add(ident)
            if len(commands) > 1:
                commands_kept.move(books, ident, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code=code)
            else:
                refusals.for_a_person(books, ident, code, "", at_ms)

    def _judged(
        self, patient: str, commands: Sequence[str], books: Books, *, may_judge: bool
    ) -> tuple[list[Parcel], dict[str, str]]:
        """What may leave. Without `may_judge` the feed may be old: what needs no judging leaves, anything else ends the group."""
        newest = facts.newest(books, patient)
        leaving: list[Parcel] = []
        for parcel in self._ready(books, commands):
            at_ms, has_news = self._now_ms(), newest >= parcel.kept.seq
            if not may_judge and _is_judged(parcel.kept):
                break
            if not judge.may_leave(books, parcel, self._means.bench, at_ms, has_news=has_news):
                break
            if leaving and parcel.kept.id in self._alone:
                break
            leaving.append(parcel)
        idents = [parcel.kept.id for parcel in leaving]
        commands_kept.move_all(books, idents, Outcome.SEND_BEGUN, at_ms=self._now_ms())
        return leaving, _mapping(books, patient, leaving)

    def _parcels(self, patient: str, commands: Sequence[str], books: Books) -> tuple[list[Parcel], dict[str, str]]:
        parcels = self._ready(books, commands)
        return parcels, _mapping(books, patient, parcels)

    def _ready(self, books: Books, commands: Sequence[str]) -> list[Parcel]:
        kept = commands_kept.several(books, commands)
        return meaning.parcels(books, kept, commands_kept.rows_of(books, [one.id for one in kept]))

    def _settled(self, parcels: Sequence[Parcel], outcomes: Sequence[Answer], books: Books) -> list[Parcel]:
        """What all of it was said yes to, ready to be read back; empty where anything else was said of any."""
        is_combined = len(outcomes) > 1
        if delivered := self._all_accepted(books, parcels, outcomes):
            return delivered
        for parcel, outcome in zip(parcels, outcomes, strict=False):
            self._settled_one(books, parcel, outcome, is_combined=is_combined)
        for parcel in parcels[len(outcomes) :]:
            commands_kept.move(books, parcel.kept.id, Outcome.NOT_SENT, at_ms=self._now_ms())
        return []

    def _all_accepted(self, books: Books, parcels: Sequence[Parcel], outcomes: Sequence[Answer]) -> list[Parcel]:
        """The usual answer, settled for all at once: yes to every command, and no row of theirs had a name at central before."""
        delivered = [outcome for outcome in outcomes if isinstance(outcome, Delivered)]
        made = [row.key for parcel in parcels for row in parcel.rows if row.verb == "create"]
        if len(delivered) != len(parcels) or identity.mapping(books, made):
            return []
        answers = [(p.kept.id, p.rows, one.rows) for p, one in zip(parcels, delivered, strict=True)]
        settle.all_accepted(books, answers, self._now_ms(), profile=self._means.profile().server)
        self._alone.difference_update(parcel.kept.id for parcel in parcels)
        return [parcel.landed(one.rows) for parcel, one in zip(parcels, delivered, strict=True)]

    def _settled_one(self, books: Books, parcel: Parcel, outcome: Answer, *, is_combined: bool) -> None:
        ident, at_ms = parcel.kept.id, self._now_ms()
        if refusals.has_two_names(books, ident, parcel.rows, _named(outcome), at_ms):
            return
        match outcome:
            case Delivered(rows=rows):
                self._alone.discard(ident)
                settle.accepted(books, ident, parcel.rows, rows, at_ms, profile=self._means.profile().server)
            case Refused(status=status, issues=issues, landed=landed):
                settle.landed(books, ident, parcel.rows, landed, at_ms)
                self._alone.add(ident)
                in_part = is_combined or bool(landed)
                refusals.refused(books, ident, status, issues, at_ms, is_combined=in_part)
            case Unclear(reason=reason, retry_after_s=retry_after_s, landed=landed):
                settle.landed(books, ident, parcel.rows, landed, at_ms)
                wait_s = delay_s(parcel.kept.tries, retry_after_s, self._means.roll) if retry_after_s else 0.0
                wait_s = max(wait_s, quiet_s(self._means.profile(), self._means.request_limit_s))
                later = at_ms + int(wait_s * 1000) if wait_s else None
                commands_kept.move(
                    books, ident, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code=reason, next_try_at_ms=later
                )
                self._alone.add(ident)
            case Changed(key=key) if key not in {row.key for row in parcel.rows if row.verb == "change"}:
                # Another command of the same trip met a changed row: nothing is said about this one.
                commands_kept.move(books, ident, Outcome.ANSWER_UNCLEAR, at_ms=at_ms, error_code="in-company")
            case Changed(key=key, current=current):
                # What a person is shown of central is also what a decision to keep ours rests on.
                settle.take_in(books, [current] if isinstance(current, Row) else [], at_ms)
                raw = current.raw if isinstance(current, Row) else None
                kind = ConflictKind.CHANGED if raw is not None else ConflictKind.GONE
                conflict = Conflict(kind=kind, keys=(identity.real(books, key),))
                settle.keep_conflict(books, ident, conflict, Outcome.CONFLICT_FOUND, at_ms, central=raw)
            case Doubled(rows=rows):
                self._doubled(books, ident, rows, at_ms)

    # --- read back -----------------------------------------------------------------------------------------------

    async def _read_back(self, patient: str, commands: Sequence[str]) -> None:
        parcels, mapping = await self._means.db.read(partial(self._parcels, patient, commands))
        self._tell(patient, await self._proving.once(parcels, mapping))

    # -------------------------------------------------------------------------------------------------------------

    def _tell(self, patient: str, kinds: frozenset[str] = frozenset()) -> None:
        self._means.changes.publish(Change(patients=frozenset({patient}), kinds=kinds | {"outbox"}))

    def _now_ms(self) -> int:
        return int(self._means.clock.now().timestamp() * 1000)


def _named(outcome: Answer) -> Mapping[str, Stored]:
    """What central says it calls our rows."""
    match outcome:
        case Delivered(rows=named) | Refused(landed=named) | Unclear(landed=named):
            return named
        case _:
            return {}


def _mapping(books: Books, patient: str, parcels: Sequence[Parcel]) -> dict[str, str]:
    return meaning.mapping(books, patient, (row for parcel in parcels for row in parcel.rows))


def _known(parcels: Sequence[Parcel]) -> Asked:
    """What an earlier asking or a broken-off sending already found at central: it is not sent again."""
    known = {
        key: Row(
            resource_type=real.partition("/")[0],
            id=real.partition("/")[2],
            version=version or "",
            last_updated="",
            raw=b"",
        )
        for parcel in parcels
        for key, (real, version) in parcel.settled.items()
    }
    return Asked(known=known)


def _is_judged(kept: Kept) -> bool:
    """Intents and decisions are judged on fresh news; so is a dose, which somebody else may have charted or whose order may be stopped."""
    return kept.nature != Nature.FACT or kept.kind == "administer-dose"
