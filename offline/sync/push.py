"""Delivers one patient's lane: ask, send, read back, one step after the other; refuses to decide what is next (that is `lanes`) or to wait.

Nothing is kept in memory between steps but which commands were refused in company and now travel alone. Every step may be cut at any point:
what was being sent is `sending`, and after a restart `unclear`, and is asked about.
"""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from client.central.answers import Row
from client.central.asking import Asked, ask
from client.central.delivery import send
from client.central.verdicts import Changed, Delivered, Doubled, Refused, Stored, Unclear
from client.central.verdicts import Outcome as Answer
from client.errors import BugError, CentralFaulty, CommandRefused, NotAllowed, SignInError, VersionConflict, WaitError
from offline import commands_kept, identity, resting, settle
from offline.changes import Change
from offline.outbox import Outcome, State
from offline.store.books import Books
from offline.sync import facts, judge, meaning, putting_off, refusals
from offline.sync.decide import Conflict, ConflictKind, goes_without
from offline.sync.lanes import Ask, Queued, ReadBack, Rest, Send, Step, next_step
from offline.sync.meaning import Parcel
from offline.sync.means import Going, Held, Means, known_of, mapping_of, named
from offline.sync.proving import Proving
from offline.sync.retry import LARGEST_S, delay_s, is_due, quiet_s
from offline.sync.rivals import Rivals
from offline.sync.rounds import Rounds
from offline.sync.troubles import NOT_READ, is_judged, reason_of

COMMANDS_TOGETHER = 60
ROWS_TOGETHER = 120
CLOCK_JUMP_MS = 2000


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
                central=means.central,
                profile=means.profile,
                ward=means.bench.ward,
                recheck=means.bench.recheck,
                plan=means.bench.plan,
            ),
        )
        self._rounds = Rounds(self.lane, self._due)
        self._drift_ms: int | None = None

    async def every_lane(self) -> None:
        """All lanes that are due, some side by side; a lane's error does not stop the others."""
        await self._rounds.once()

    async def _due(self) -> list[str]:
        if not self._means.may_send():
            return []
        await self._keep_time()
        now_ms = self._now_ms()
        return await self._means.db.read(lambda books: commands_kept.due(books, now_ms, int(LARGEST_S * 1000)))

    async def _keep_time(self) -> None:
        """Waits are kept by the wall clock, to last over a restart; where that jumps, they are moved with it."""
        drift_ms = self._now_ms() - int(self._means.clock.monotonic_s() * 1000)
        before_ms, self._drift_ms = self._drift_ms, drift_ms
        if before_ms is not None and abs(by_ms := drift_ms - before_ms) > CLOCK_JUMP_MS:
            await self._means.db.write(partial(commands_kept.clock_moved, by_ms=by_ms))

    async def lane(self, patient: str) -> None:
        """Go on until the lane rests. Raises WaitError and SignInError after the commands concerned were put off."""
        held: Held = {}
        while not isinstance(step := await self._next(patient, COMMANDS_TOGETHER, held), Rest):
            match step:
                case Ask(commands=commands):
                    work = self._ask(patient, commands)
                case ReadBack(commands=commands):
                    work = self._read_back(patient, commands)
                case Send(commands=commands):
                    work = self._send(patient, commands, held)
            await self._guarded(patient, commands, work, held)
        if (error := next((one for one in held.values() if isinstance(one, NotAllowed)), None)) is not None:
            raise error

    async def _next(self, patient: str, limit: int, held: Held) -> Step:
        """What the lane's first commands let it do; where all of those wait for a person, what the ones behind them do."""
        queued = await self._means.db.read(partial(self._queued, patient, limit, held))
        step = next_step(queued, self._row_limit())
        if isinstance(step, Rest) and len(queued) == limit:
            return await self._next(patient, limit * 8, held)
        return step

    def _row_limit(self) -> int:
        profile = self._means.profile()
        return min(ROWS_TOGETHER, profile.limit) if profile.is_atomic else 1

    def _queued(self, patient: str, limit: int, held: Held, books: Books) -> list[Queued]:
        now_ms = self._now_ms()
        return [
            Queued(
                id=brief.id,
                state=brief.state,
                needs=brief.needs,
                rows=brief.rows,
                is_alone=brief.changes_pending or brief.id in self._alone,
                is_due=is_due(brief.next_try_at_ms, now_ms),
                is_aside=brief.id in held
                or (not is_due(brief.next_try_at_ms, now_ms) and putting_off.is_of_its_own(brief.error_code)),
            )
            for brief in commands_kept.briefs(books, patient, limit=limit)
        ]

    async def _guarded(
        self, patient: str, commands: Sequence[str], work: Coroutine[Any, Any, None], held: Held
    ) -> None:
        """Put the commands off when central cannot be asked, and let the loop know why; what concerns these alone lets the lane go on."""
        way = putting_off.Way(roll=self._means.roll, quiet_s=self._quiet_s(), now_ms=self._now_ms)
        try:
            await work
        except (NotAllowed, CommandRefused, VersionConflict) as error:
            await self._means.db.write(partial(self._set_aside, commands, error, held, way))
            self._tell(patient)
        except (WaitError, SignInError) as error:
            await self._means.db.write(partial(putting_off.put_off, way=way, commands=commands, error=error))
            self._tell(patient)
            raise
        else:
            for ident in commands:
                self._means.troubles.asking.pop(ident, None)

    def _set_aside(
        self,
        commands: Sequence[str],
        error: NotAllowed | CommandRefused | VersionConflict,
        held: Held,
        way: putting_off.Way,
        books: Books,
    ) -> None:
        if isinstance(error, NotAllowed) and len(commands) > 1 and not self._alone.issuperset(commands):
            # In company it says nothing about any one of them: each is tried by itself, at once.
            self._alone.update(commands)
            putting_off.back(books, commands, reason_of(error), way)
            return
        held.update(dict.fromkeys(commands, error))
        putting_off.alone(books, commands, error, way, self._means.troubles)

    def _quiet_s(self) -> float:
        return quiet_s(self._means.profile(), self._means.request_limit_s)

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
            self._missing(books, parcel, found, at_ms)

    def _missing(self, books: Books, parcel: Parcel, found: Mapping[str, Stored], at_ms: int) -> None:
        """Not all of it is there: it is tried again, later each time; what fails alone waits by itself, and ends with a person."""
        kept, tries, why = parcel.kept, parcel.kept.tries, parcel.kept.error_code or ""
        landed = sorted(one.key for one in found.values())
        if refusals.failed_again(books, kept.id, tries, why, landed, at_ms):
            return
        told = {"found": str(len(found)), "of": str(len(parcel.rows))}
        later = self._later_ms(parcel, at_ms)
        is_apart = why.startswith("5") and refusals.fails_alone(books, kept.id, tries)
        code = f"{putting_off.FAILS}{why}" if is_apart else None
        commands_kept.move(
            books, kept.id, Outcome.ASKED_MISSING, at_ms=at_ms, facts=told, error_code=code, next_try_at_ms=later
        )

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

    async def _send(self, patient: str, commands: Sequence[str], held: Held) -> None:
        """Judge each on what central says now; what stands leaves together, and the first that does not ends the group."""
        refreshing = self._means.refreshing
        if not refreshing.is_current():
            await self._means.own_row(patient)
            if await self._next(patient, COMMANDS_TOGETHER, held) != Send(commands=tuple(commands)):
                return  # central has lost him: what is about him waits for a person
        going = await self._means.db.write(partial(self._judged, patient, commands, may_judge=refreshing.is_recent()))
        if going.stuck is not None and not going.parcels and going.reason == NOT_READ:
            reason = await self._news()
            if reason is None:
                going = await self._means.db.write(partial(self._judged, patient, commands, may_judge=True))
            else:
                going = replace(going, reason=reason)
        self._tell(patient)
        parcels, mapping = going.parcels, going.mapping
        if not parcels:
            if going.stuck is not None:
                held[going.stuck] = None
                await self._means.db.write(partial(putting_off.say_why, ident=going.stuck, reason=going.reason))
            return
        known = known_of(parcels)
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

    async def _news(self) -> str | None:
        """Have the feed read now; why it could not be, where that is no matter of the link. Not for ever: what needs no news goes on."""
        refreshing = self._means.refreshing
        if not refreshing.is_current():
            return NOT_READ
        try:
            async with asyncio.timeout(refreshing.patience_s):
                await refreshing.until_recent()
        except (TimeoutError, CentralFaulty, NotAllowed):
            return NOT_READ
        return None

    def _judged(self, patient: str, commands: Sequence[str], books: Books, *, may_judge: bool) -> "Going":
        """What may leave. Without `may_judge` the feed may be old: what needs no judging leaves, anything else ends the group."""
        newest = facts.newest(books, patient)
        leaving: list[Parcel] = []
        stuck, reason = None, ""
        for parcel in self._ready(books, commands):
            if meaning.meets(books, leaving, parcel):
                break  # judged when central has said what became of our own earlier change of the row
            at_ms, has_news = self._now_ms(), newest >= parcel.kept.seq
            is_old = not may_judge and is_judged(parcel.kept)
            if lack := NOT_READ if is_old else self._means.troubles.lacking(parcel.judged):
                stuck, reason = parcel.kept.id, lack
                break
            if not judge.may_leave(books, parcel, self._means.bench, at_ms, has_news=has_news):
                break
            if leaving and parcel.kept.id in self._alone:
                break
            leaving += self._ready(books, [parcel.kept.id]) if resting.is_remade(books, parcel.kept) else [parcel]
        idents = [parcel.kept.id for parcel in leaving]
        commands_kept.move_all(books, idents, Outcome.SEND_BEGUN, at_ms=self._now_ms())
        return Going(parcels=leaving, mapping=mapping_of(books, patient, leaving), stuck=stuck, reason=reason)

    def _parcels(self, patient: str, commands: Sequence[str], books: Books) -> tuple[list[Parcel], dict[str, str]]:
        parcels = self._ready(books, commands)
        return parcels, mapping_of(books, patient, parcels)

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
        if refusals.has_two_names(books, ident, parcel.rows, named(outcome), at_ms):
            return
        match outcome:
            case Delivered(rows=rows):
                self._alone.discard(ident)
                settle.accepted(books, ident, parcel.rows, rows, at_ms, profile=self._means.profile().server)
            case Refused(status=status, issues=issues, landed=landed):
                settle.landed(books, ident, parcel.rows, landed, at_ms)
                self._alone.add(ident)
                kept_there = sorted(one.key for one in landed.values())
                refusals.refused(books, ident, status, issues, at_ms, is_combined=is_combined, landed=kept_there)
            case Unclear(reason=reason, retry_after_s=retry_after_s, landed=landed):
                settle.landed(books, ident, parcel.rows, landed, at_ms)
                wait_s = delay_s(parcel.kept.tries, retry_after_s, self._means.roll) if retry_after_s else 0.0
                wait_s = max(wait_s, self._quiet_s())
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
                if goes_without(parcel.judged.command, key):
                    judge.leave_out(books, parcel, key, at_ms)
                    return
                if raw is not None and judge.puts_onto(books, parcel, key, at_ms):
                    return
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
