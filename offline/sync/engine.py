"""The background of a station: duties, mode, status; refuses to be asked for anything clinical.

It wires watch, push, pull and sweep to the loop and publishes one status whenever any of it changes. The mode itself is `Watch`'s, and what
the status says is counted in `standing`.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from client.central.probe import known_again, known_surely
from client.central.profile import CAUTIOUS, Profile, decode, encode
from client.errors import AskPersonError, CentralUnreachable, SignInError, StoreFull
from offline import commands_kept, journal
from offline.alerting import Alerting
from offline.changes import Change
from offline.mode import STORE_DAMAGED, Mode, ModeState, Moment, begin, is_away, is_emergency, is_recovering
from offline.outbox import State
from offline.projection.plan import Plan
from offline.recheck import Recheck
from offline.status import Check, StationStatus
from offline.sync import losing, putting_off, standing
from offline.sync.auditing import Auditing
from offline.sync.bell import RECONNECT_S, Bell
from offline.sync.blocks import Claiming
from offline.sync.counting import Counting
from offline.sync.diary import Diary
from offline.sync.holding import Holding
from offline.sync.judge import Bench
from offline.sync.loop import Duty, Heard, Loop, always, duty
from offline.sync.means import Means
from offline.sync.parts import EngineParts
from offline.sync.planning import Planning
from offline.sync.pull import Pull, Source
from offline.sync.push import Push
from offline.sync.ready import readiness
from offline.sync.refreshing import RECENT_S, Refreshing
from offline.sync.retaining import Retaining
from offline.sync.retry import LONGEST_S, quiet_s
from offline.sync.scoping import Scoping
from offline.sync.sweep import Sweep
from offline.sync.telling import Telling
from offline.sync.verifying import Verifying
from offline.sync.watch import Turn, Watch

T = TypeVar("T")
MUCH = 200
PULL_S = 3.0
PULL_WHILE_BUSY_S = 15.0
SWEEP_WHILE_BUSY_S = 5
FRESH_EVERY_S = 1.0
PROFILE = "profile"
_SENDING_MODES = frozenset({Mode.ONLINE, Mode.DEGRADED, Mode.RECOVERING, Mode.DRILL})


class Engine:
    """One per station. Invariant: the status it publishes is computed from what is stored, never from what was hoped."""

    def __init__(self, parts: EngineParts) -> None:
        self._parts = parts
        self._db, self._clock, self.central = parts.database, parts.clock, parts.central
        self.profile: Profile = parts.profile or CAUTIOUS
        self._is_met, self._figures = parts.profile is not None, standing.Figures()
        self._remembered: Profile | None = None
        source = Source(
            db=parts.database,
            central=parts.central,
            clock=parts.clock,
            changes=parts.changes,
            ward=parts.ward,
            profile=lambda: self.profile,
            cohort=parts.cohort,
            rhythm_s=lambda: PULL_WHILE_BUSY_S if self._is_busy else PULL_S * parts.pace,
        )
        self.troubles, self.pull = source.troubles, Pull(source)
        self.refreshing = Refreshing(
            self.pull.refresh, parts.clock, RECENT_S * parts.pace, lambda: self.pull.is_current
        )
        alerts = Alerting(parts.clock, parts.desk, lambda: self.mode)
        recheck, plan = Recheck(parts.knowledge, parts.clock), Plan(parts.knowledge.clock)
        means = Means(
            db=parts.database,
            central=parts.central,
            clock=parts.clock,
            changes=parts.changes,
            roll=parts.random.random,
            bench=Bench(ward=parts.ward, recheck=recheck, alerts=alerts, plan=plan),
            request_limit_s=parts.request_limit_s,
            profile=lambda: self.profile,
            refreshing=self.refreshing,
            troubles=self.troubles,
            own_row=self.pull.own_row,
            may_send=self._may_send,
        )
        self.push, self.sweep = Push(means), Sweep(source)
        self.verifying = Verifying(source, self.sweep, self._recovering_since)
        self.scoping = Scoping(source, self.pull, self.sweep, parts.hear_staff)
        self._counting = Counting(source, self.sweep)
        self.auditing = Auditing(parts, lambda: self.profile, lambda: self._figures.backlog.waiting == 0)
        self.claiming, self.planning = Claiming(parts), Planning(parts, self._may_read, self.declare)
        start = begin(self._moment(), Mode.DRILL if parts.is_drill else Mode.ONLINE)
        answered_s = partial(getattr, self.central, "answered_mono_s")
        self.watch = Watch(start, parts.clock, parts.limits, self._ping, self._turned, answered_s)
        self._listeners: list[Callable[[StationStatus], None]] = []
        self.more_checks: Callable[[], tuple[Check, ...]] = tuple
        self._has_places, self._fresh_mono_s = False, float("-inf")
        self._tasks: set[asyncio.Task[Any]] = set()
        self.status = self._status()
        self.bell, self.diary = Bell(parts.central, parts.clock, lambda: self._loop.wake("pull")), Diary(parts.clock)
        self.holding = Holding(parts.clock, parts.random.random, parts.limits.return_spread_s)
        self._loop = Loop(self._duties(), self.diary.told(self._heard))
        self._unsubscribe = parts.changes.subscribe(self._changed)

    # --- lifetime ------------------------------------------------------------------------------------------------

    async def start(self, *, in_background: bool = True) -> None:
        """Recover what a crash left: unclear sendings, the mode, the profile. Then the duties run, unless the caller runs them."""
        remembered = await self._db.read(partial(standing.fact, key=PROFILE))
        self._remembered = decode(remembered.encode()) if remembered is not None else None
        known, now_ms = self._remembered or self.profile, self._now_ms()
        asked_at_ms = now_ms + int(wait_s * 1000) if (wait_s := quiet_s(known, self._parts.request_limit_s)) else None
        recover = partial(commands_kept.recover_after_crash, at_ms=now_ms, next_try_at_ms=asked_at_ms)
        await self._db.write(recover)
        await self._db.write(partial(commands_kept.wait_at_most, until_ms=now_ms + int(LONGEST_S * 1000)))
        self.troubles.lost = await self._db.read(losing.standing)
        mode = await self._db.read(partial(standing.fact, key=standing.MODE))
        if mode is not None and not self._parts.is_drill:
            self.watch.state = standing.mode_remembered(mode, self._moment())
        await self.recount()
        if in_background:
            self._loop.start()

    async def stop(self) -> None:
        self._unsubscribe()
        self.bell.close()
        await self._loop.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.central.close()

    @property
    def mode(self) -> ModeState:
        return self.watch.state

    @property
    def may_close(self) -> bool:
        backlog = self._figures.backlog
        is_over = backlog.waiting == 0 and backlog.unowned == 0
        lifted = self.mode.mode is Mode.EMERGENCY and self.mode.declared_by is not None and self.mode.failures == 0
        return lifted or (self.mode.mode is Mode.RECOVERING and is_over)

    def declare(self, by: str, why: str) -> None:
        self.watch.declare(by, why)

    def close_emergency(self, by: str) -> None:
        self.watch.close(by, self._figures.backlog)

    @property
    def server_offset_ms(self) -> int | None:
        return None if (offset := self.central.server_offset_s) is None else round(offset * 1000)

    async def _ping(self) -> float:
        return (await self.central.ping(self.profile.ping_path)).elapsed_ms

    def _turned(self, turn: Turn) -> None:
        """Remember the mode, tell the screens, and set to work what the new mode lets run."""
        self._spawn(self._remember_mode(turn))
        self._publish()
        self._parts.changes.publish(Change(kinds=frozenset({"mode"})))
        if turn.after.mode in _SENDING_MODES:
            self.holding.may_send_again(was_away=is_away(turn.before))
            self.wake_all()

    async def _remember_mode(self, turn: Turn) -> None:
        work = partial(standing.keep_mode, before=turn.before, after=turn.after, at_ms=self._now_ms())
        with contextlib.suppress(AskPersonError):  # a store that cannot be written has made the station read-only
            await self.writing(self._db.write(work))

    def _duties(self) -> tuple[Duty, ...]:
        pace = self._parts.pace
        return (
            duty("watch", self._watch, 1.0, always, 0.5),
            duty("meet", self.meet, 2.0, self._may_meet, 0.5),
            duty("push", self.push_once, 1.0, self._may_send, 0.0),
            duty("pull", self.pull_once, PULL_S * pace, self._may_pull, 0.2),
            duty("sweep", self.verifying.next_patient, 1.0 * pace, self._may_sweep, 0.5),
            duty("nudge", self._listen, RECONNECT_S * (1 + self._parts.random.random()), self._may_listen, 1.0),
            duty("count", self.count_once, 60.0 * pace, self._may_read, 5.0),
            duty("blocks", self.claiming.once, 5.0 if self._parts.is_drill else 30.0 * pace, self._may_sweep, 5.0),
            duty("scopes", self.scoping.once, 60.0 * pace, self._may_sweep, 1.0),
            duty("planned", self.planning.once, 1.0, always, 0.5),
            duty("audit", self.auditing.once, 5.0 * pace, self._may_send, 1.0),
            duty("walk", self.auditing.walk, 300.0 * pace, always, 30.0),
            duty("keep", Retaining(self._parts).once, 3600.0, self._may_sweep, 60.0),
            duty("tell", Telling(self._parts, lambda: self.status).once, 60.0 * pace, self._may_read, 5.0),
            duty("status", self._restated, 1.0, always, 0.15),
        )

    def _may_meet(self) -> bool:
        return not (self._is_met and self._has_places) and self.holding.is_over()

    def _may_read(self) -> bool:
        return self._is_met and self.mode.failures == 0 and self.holding.is_over()

    def _may_listen(self) -> bool:
        return self._parts.is_nudged and self._may_read() and self.profile.websocket_url is not None

    async def _listen(self) -> None:
        await self.bell.listen(self.profile.websocket_url or "")

    def _may_pull(self) -> bool:
        """While much is leaving, the feed would read all of it again; what needs fresh news asks for it (`refreshing`)."""
        return self._may_read() and not (self._is_busy and self.refreshing.age_s < PULL_WHILE_BUSY_S)

    def _may_sweep(self) -> bool:
        return self._may_read() and not (self._is_busy and int(self._clock.monotonic_s()) % SWEEP_WHILE_BUSY_S)

    @property
    def _is_busy(self) -> bool:
        return self._figures.backlog.waiting > MUCH

    def _may_send(self) -> bool:
        """What is judged on news waits for them in its lane (`refreshing`); the rest leaves as soon as central answers."""
        is_open = self.mode.mode in _SENDING_MODES and self.mode.declared_by is None
        return is_open and self._may_read() and self.holding.lets_send()

    async def _watch(self) -> None:
        was_away = is_away(self.mode) and self.mode.failures > 0
        if self.holding.lets_probe() and not await self.watch.probe():
            self.pull.is_current = False
        elif was_away and self.mode.failures == 0:
            self.holding.came_back()
        elif not self.pull.is_current:
            self._loop.wake("pull")
        if self.central.needs_sign_in:
            self._figures = self._figures.with_sign_in(needed=True)
        if self._db.is_damaged:
            self.watch.stuck(STORE_DAMAGED)
        elif self.mode.stuck == "disk-full" and standing.has_room(self._parts.folder):
            await self._db.write(partial(standing.keep_fact, key="written-again", value=str(self._now_ms())))
            self.watch.stuck(None)
        now, fresh, is_expired = self._clock.now(), self._figures.freshness, self._parts.is_sign_in_expired()
        self.watch.tick(
            self._figures.backlog,
            is_fresh=fresh.is_within(now),
            copy_age_s=fresh.age_s(now),
            is_sign_in_expired=is_expired,
            cut_in_s=self._figures.cut_in_s(now),
        )

    async def meet(self) -> None:
        """Get to know the server before anything is asked of it or sent to it, then the ward and its beds.

        What is remembered of it counts only while it calls itself the same; till then the profile is the cautious one.
        """
        if not self._is_met:
            held = await known_again(self.central, self._remembered) if self._remembered is not None else None
            if held is None:
                held = await known_surely(self.central, self._parts.random)
                await self._db.write(partial(standing.keep_fact, key=PROFILE, value=encode(held).decode()))
            self.profile, self._remembered, self._is_met = held, held, True
        self.central.searches_by_post = self.profile.has_post_search
        await self.pull.places()
        await self.pull.plans()
        self._has_places = True
        self.wake_all()
        self._loop.wake("nudge")

    async def push_once(self) -> None:
        await self.push.every_lane()

    async def pull_once(self) -> None:
        was_current = self.pull.is_current
        if not was_current:
            await self.verifying.after_silence()
        await self.refreshing.once()
        self._figures = replace(
            self._figures,
            patients_central=self.pull.patients_central,
            late_row_s=self.pull.late_row_s,
            differing=self.verifying.differing,
            compared=self.verifying.compared(),
            read_error=self.troubles.said,
            counts_alarm=tuple(sorted({*self._counting.alarm, *self.troubles.kinds})),
        )
        if not was_current:
            self._loop.wake("push")

    async def count_once(self) -> None:
        await self.pull.deletions()
        counted = await self._counting.once()
        self._figures = self._figures.with_counts(counted, self.troubles.kinds)
        self._fresh_mono_s = float("-inf")

    async def recount(self) -> None:
        """Read all the figures and publish the status."""
        self._fresh_mono_s = float("-inf")
        await self._restated()

    async def _restated(self) -> None:
        """Read what waits; how fresh the ward is where it may have changed, at least each second."""
        now_s, since = self._clock.monotonic_s(), self.mode.outage_since
        read = standing.waits if now_s - self._fresh_mono_s < FRESH_EVERY_S else standing.read
        self._fresh_mono_s = now_s if read is standing.read else self._fresh_mono_s
        self._figures = await self._db.read(partial(read, before=self._figures, outage_since=since, clock=self._clock))
        self._publish()

    async def _heard(self, heard: Heard) -> None:
        """A duty's round ended: what the link did is the watch's to know, a mistake of ours is the journal's."""
        if isinstance(heard.bug, StoreFull) or self._db.is_damaged:
            self.watch.stuck(STORE_DAMAGED if self._db.is_damaged else "disk-full")
            return
        if heard.bug is not None:
            facts = {"duty": heard.duty, "error": type(heard.bug).__name__, "text": standing.place_of(heard.bug)}
            await self._db.write(lambda books: journal.write(books, "bug", at_ms=self._now_ms(), facts=facts))
            return
        if isinstance(heard.error, SignInError):
            self._figures = self._figures.with_sign_in(needed=True)
        elif heard.error is not None:
            self.holding.asked(heard.error)
            if isinstance(heard.error, CentralUnreachable):
                self.pull.is_current = False
            self.watch.noted(heard.error)
            if heard.duty == "pull":
                self._figures = replace(self._figures, read_error=":".join(heard.error.facts[:2]) or "wait")
        elif heard.duty in {"push", "pull"} and self._figures.needs_sign_in and not self.central.needs_sign_in:
            self._figures = self._figures.with_sign_in(needed=False)

    async def writing(self, work: Awaitable[T]) -> T:
        """Do a write for a person; a full disk or a damaged store turns the station read-only at once."""
        try:
            return await work
        except AskPersonError as error:
            if isinstance(error, StoreFull) or self._db.is_damaged:
                self.watch.stuck(STORE_DAMAGED if self._db.is_damaged else "disk-full")
            raise error from None

    def wake_push(self) -> None:
        self._loop.wake("push")
        self._loop.wake("status")

    def wake_all(self) -> None:
        for name in ("watch", "meet", "push", "pull", "scopes", "status"):
            self._loop.wake(name)

    async def retry(self, command: str | None) -> None:
        """Forget every waiting time, but for what central may still be at work on; a refused command named here gets another try."""
        quiet = State.UNCLEAR if quiet_s(self._remembered or self.profile, self._parts.request_limit_s) else None

        work = partial(putting_off.tried_again, command=command, but_not=quiet, at_ms=self._now_ms())
        await self.writing(self._db.write(work))
        self.wake_all()

    def on_status(self, listener: Callable[[StationStatus], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return partial(self._forget, listener)

    def _recovering_since(self) -> datetime | None:
        return self.mode.since if is_recovering(self.mode) else None

    def _forget(self, listener: Callable[[StationStatus], None]) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    def _changed(self, change: Change) -> None:
        if change.kinds & {"freshness", "census"}:
            self._fresh_mono_s = float("-inf")
        if change.kinds & {"outbox", "freshness", "census"}:
            self._loop.wake("status")

    def _publish(self) -> None:
        status = self._status()
        if status == self.status:
            return
        self.status = status
        for listener in list(self._listeners):
            listener(status)

    def _status(self) -> StationStatus:
        said = self.watch.last_error or self._figures.read_error
        link = standing.link_of(self.mode, said, self.central.server_offset_s)
        checks = self.auditing.checks(readiness(self._figures, link, self.profile, self._parts, is_met=self._is_met))
        how = (self.mode, link, self._figures, (*checks, *self.more_checks()), self._parts.knowledge)
        return standing.status_of(*how, is_entry=is_emergency(self.mode), can_close=self.may_close)

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _moment(self) -> Moment:
        return Moment(wall=self._clock.now(), mono_s=self._clock.monotonic_s())

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)
