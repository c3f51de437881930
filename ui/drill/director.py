"""Runs the script of a drill: cuts the played central, brings it back, watches what people really did, keeps the report as it grows.

It sees what stands in the drill's own store, and believes a person only where the script says that nobody else can know. Refuses to
help anybody: the one thing it plays is the scanner, and the report says so.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from client.clinical.orders import is_at_once
from client.clock import Clock
from client.errors import WardlightError
from client.records import AllergyKnowledge
from offline.drill_seen import ANSWER, BACK, CUT, EYE, DrillSeen, Slot, is_over
from offline.drills import BY_EYE, DrillReport, Ended, Step, StepResult
from offline.station import Station
from offline.views import BedCard, Unit, UnitKind, UnitState
from ui.drill.plan import REPORT, SILENT_S, DrillPlan, put, report_of, word_in
from ui.spawner import Spawner

TICK_MS = 1_000
AHEAD, BEHIND = timedelta(minutes=55), timedelta(hours=3)
_QUICK = frozenset({UnitKind.ORAL, UnitKind.INJECTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorParts:
    """What it acts on. `line`: cuts the played central (True) or brings it back.

    `elsewhere`: a colleague writes the same dose down at central; False where central does not know the order.
    """

    plan: DrillPlan
    folder: Path
    station: Station
    clock: Clock
    spawner: Spawner
    line: Callable[[bool], Awaitable[None]]
    elsewhere: Callable[[Slot], Awaitable[bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What a task names: whose allergies, and a dose that can be given at the bed with what is to be scanned for it."""

    allergic: BedCard | None = None
    unit: Unit | None = None
    wristband: str = ""


class Director(QObject):
    """Invariant: the report in the folder says what the store said a second ago at most; it is whole when `ended` is emitted."""

    changed = Signal()
    ended = Signal(str)
    """Why, as a machine word; empty: a person ended it."""

    def __init__(self, parts: DirectorParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self.plan, self.prompt = parts.plan, Prompt()
        self.seen: DrillSeen | None = None
        self.wrong = 0
        """How many answers were wrong so far."""
        self._began_at = parts.clock.now()
        self._is_over = self._is_reading = self._is_stale = False
        self._met: set[Slot] = set()
        self._nothing_met = True
        self._scans = 0
        self._heard = (-1, parts.clock.monotonic_s())
        self._written: DrillReport | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def open(self) -> None:
        self._timer.start()
        self.look()

    def close(self) -> None:
        self._timer.stop()

    # -- what a person does ---------------------------------------------------------------------------------------

    @property
    def zone(self) -> ZoneInfo:
        return self._parts.clock.zone

    @property
    def since_cut(self) -> timedelta | None:
        if self.seen is None or self.seen.cut_at is None:
            return None
        return max(self._parts.clock.now() - self.seen.cut_at, timedelta())

    @property
    def is_cut(self) -> bool:
        return self.seen is not None and self.seen.cut_at is not None

    @property
    def is_back(self) -> bool:
        return self.seen is not None and self.seen.back_at is not None

    @property
    def may_cut(self) -> bool:
        """The played ward and its numbers have to be here first: an outage before that would be none to practise."""
        status = self._parts.station.status
        has_numbers = any(check.name == "numbers" and check.is_well for check in status.readiness)
        return not self.is_cut and status.freshness.as_of is not None and has_numbers

    def cut(self) -> None:
        if self.may_cut:
            self._spawn(self._turn(is_down=True, what=CUT), "cut the played central")

    def bring_back(self) -> None:
        if self.is_cut and not self.is_back:
            self._spawn(self._turn(is_down=False, what=BACK), "bring the played central back")

    def saw(self, step: Step) -> None:
        """A person saw it; taken for what no program can see, and for nothing else."""
        if step in BY_EYE and self.is_cut:
            said = {"step": step.value, "name": self.plan.led_by}
            self._spawn(self._noted(EYE, said), "note what a person saw")

    def answer(self, typed: str) -> None:
        """Compared with the record of this drill; a wrong one is written down, too."""
        if typed.strip() and self.is_cut:
            is_right = self._is_right(typed)
            self.wrong += not is_right
            said = {"step": Step.ALLERGIES.value, "right": "yes" if is_right else "no", "name": ""}
            self._spawn(self._noted(ANSWER, said), "note an answer")

    def scanned(self) -> None:
        """The drill played the scanner: the report says so."""
        self._scans += 1

    def end(self, why: str = "") -> None:
        """The last report, then `ended`. Pressed twice it ends once."""
        if not self._is_over:
            self._is_over = True
            self._timer.stop()
            self._spawn(self._end(why), "end the drill")

    # -- what the drill does --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Hear the ward, read the store, let a colleague act where his time has come."""
        self._hear()
        self._is_stale = True
        if not self._is_reading and not self._is_over:
            self._is_reading = True
            self._spawn(self._read(), "read what was done")

    def _hear(self) -> None:
        word, now_s = word_in(self._parts.folder), self._parts.clock.monotonic_s()
        if word is not None and (word.ends or word.drill != self.plan.id):
            self.end(word.why or "closing")
        elif word is not None and word.count != self._heard[0]:
            self._heard = (word.count, now_s)
        elif now_s - self._heard[1] > SILENT_S:
            self.end("silent")

    async def _read(self) -> None:
        try:
            while self._is_stale:  # what was noted meanwhile is read, too
                self._is_stale = False
                self.seen = await self._parts.station.drill_seen(self.plan.steps)
                if not self.is_cut:
                    await self._choose()
                if not self.plan.is_alone:
                    await self._meet(self.seen)
                self._keep()
        finally:
            self._is_reading = False
        self.changed.emit()

    async def _choose(self) -> None:
        """Whose allergies are asked for and whose dose is offered, from what is in the drill's copy now."""
        cards = (await self._parts.station.ward_map()).cards
        known = [card for card in cards if card.allergy is AllergyKnowledge.KNOWN and _substances(card)]
        units = [one for one in await self._parts.station.units() if self._may_be_given(one)]
        unit = min(units, key=_by_time, default=None)
        here = next(
            (card.patient for card in cards if unit and card.patient and card.patient.key == unit.patient), None
        )
        number = here.hospital_number if here is not None else None
        self.prompt = Prompt(allergic=known[0] if known else None, unit=unit, wristband=number or "")

    def _may_be_given(self, unit: Unit) -> bool:
        now, slot = self._parts.clock.now(), unit.slot_at
        is_near = slot is not None and now - BEHIND <= slot <= now + AHEAD
        is_plain = len(unit.lines) == 1 and not unit.prepared_by_two and not unit.is_fasting
        is_open = unit.state is UnitState.OPEN and unit.order_mark is None
        may_go = unit.is_verified or all(is_at_once(line) for line in unit.lines)
        return is_near and is_plain and is_open and may_go and unit.kind in _QUICK

    async def _meet(self, seen: DrillSeen) -> None:
        """A colleague elsewhere writes down a dose that was given here: recovery will ask which of the two is real."""
        for slot in seen.slots:
            if slot in self._met:
                continue
            self._met.add(slot)
            if self._nothing_met and await self._parts.elsewhere(slot):
                self._nothing_met = False

    async def _turn(self, *, is_down: bool, what: str) -> None:
        await self._parts.line(is_down)
        await self._noted(what)

    async def _noted(self, what: str, said: dict[str, str] | None = None) -> None:
        await self._parts.station.note_drill(what, said)
        self.look()

    async def _end(self, why: str) -> None:
        with suppress(WardlightError):  # a store that cannot be read any more: the report is what was seen before
            self.seen = await self._parts.station.drill_seen(self.plan.steps)
        self._keep(ended=_how(self.seen, why), at=self._parts.clock.now())
        self.ended.emit(why)

    # -- the report -----------------------------------------------------------------------------------------------

    def report(self) -> DrillReport:
        """As it stands."""
        seen = self.seen
        steps = tuple(StepResult(step=step) for step in self.plan.steps) if seen is None else seen.steps
        plain = report_of(self.plan, began_at=self._began_at, steps=tuple(map(self._remarked, steps)))
        if seen is None:
            return plain
        return msgspec.structs.replace(plain, cut_at=seen.cut_at, back_at=seen.back_at, entries=seen.entries)

    def _remarked(self, one: StepResult) -> StepResult:
        """What only the director knows of a step."""
        more = []
        if one.step is Step.BEDSIDE and self._scans:
            more.append(f"played-scan:{self._scans}")
        if one.step is Step.DECIDE and one.done_at is None and self._nothing_met and self.is_back:
            more.append("nothing-to-decide")
        return msgspec.structs.replace(one, remarks=(*one.remarks, *more))

    def _keep(self, ended: Ended = Ended.LOST, at: datetime | None = None) -> None:
        report = msgspec.structs.replace(self.report(), ended=ended, ended_at=at)
        if report != self._written:
            put(self._parts.folder, REPORT, report)
            self._written = report

    def _is_right(self, typed: str) -> bool:
        card = self.prompt.allergic
        said = _plain(typed)
        return card is not None and all(_plain(one) in said for one in _substances(card))

    def _spawn(self, work: Awaitable[None], name: str) -> None:
        self._parts.spawner.spawn(_awaited(work), name, owner=self)

    @property
    def is_ready_to_return(self) -> bool:
        """Whether everything that comes before central's return is done."""
        return self.seen is not None and is_over(self.seen)


async def _awaited(work: Awaitable[None]) -> None:
    await work


def _how(seen: DrillSeen | None, why: str) -> Ended:
    """Played to its end: central came back and the recovery was begun."""
    if why == "emergency":
        return Ended.EMERGENCY
    done = {one.step for one in seen.steps if one.done_at is not None} if seen is not None else set()
    return Ended.WHOLE if not why and Step.RECOVER in done else Ended.BY_HAND


def _substances(card: BedCard) -> tuple[str, ...]:
    return tuple(one.substance.text for one in card.allergies if one.is_active and not one.is_absence)


def _plain(text: str) -> str:
    return "".join(text.casefold().split())


def _by_time(unit: Unit) -> tuple[bool, str, str]:
    """By mouth first: it asks for the least beside the scans."""
    return (unit.kind is not UnitKind.ORAL, unit.slot_at.isoformat() if unit.slot_at else "~", unit.bed)
