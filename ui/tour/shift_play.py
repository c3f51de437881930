"""What a played shift is made of: who sits at the PC, rounds at the beds, both clocks, the line to central. Judges nothing."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import SystemRandom
from typing import Any

from client.clock import DrillClock
from ui.commands.bystander import Colleague
from ui.commands.hospital import start_hospital
from ui.commands.practice_ward import PASSWORD
from ui.commands.saying import say
from ui.tour.play import Facts, Play, StepFailedError
from ui.tour.shift_book import ShiftBook

SECOND, OTHER_NURSE = "30127", "30133"
"""The nurse before and after, who also checks beside; a colleague at another PC."""
REFUSES, TAKES_PART = "24", "03"
BESIDE = "14"
"""Bed of the dose that a colleague charts meanwhile."""
PICTURED = frozenset({"emergency-marks", "labels-in-the-emergency", "infusion-ended", "handover-out-taken"})


@dataclass(kw_only=True)
class ShiftPlay(Play):
    """One run. `beds`: those this nurse has; empty for the whole ward."""

    clock: DrillClock
    beds: tuple[str, ...] = ()
    handed: int = 99
    """How many of the patients are handed over, the first beds first: it takes the longest of all."""
    book: ShiftBook = field(default_factory=ShiftBook)
    given: list[str] = field(default_factory=list)
    """Codes of the labels by which something was given."""
    people: dict[str, str] = field(default_factory=dict)
    """Bed to patient."""
    planned: list[Facts] = field(default_factory=list)
    mar: Facts = field(default_factory=dict)
    """What plan and MAR said when they were counted."""
    since: datetime = field(init=False)
    until: datetime = field(init=False)
    port: int = field(init=False)
    """Of central, the same when it comes back."""

    @property
    def is_short(self) -> bool:
        """On some beds, without noon, the doctor, a handover refused, and the fluids."""
        return bool(self.beds)

    async def step(self, name: str, act: str, /, *, shot: bool = True, **more: Any) -> Facts:
        """On some beds only what an emergency must mark has a picture: each takes a busy PC some time."""
        return await super().step(name, act, shot=shot and (not self.is_short or name in PICTURED), **more)

    def _handed(self) -> list[str]:
        return list(self.people.values())[: self.handed]

    async def _sits(self, staff: str) -> None:
        """At the same PC somebody else takes the nurse's seat."""
        await self.step(f"locked-for-{staff}", "lock", who="nurse", whose="nurse", shot=False)
        await self._signs_in(staff)

    async def _signs_in(self, staff: str, who: str = "nurse") -> None:
        name = f"{staff}-signs-in"
        await self.step(name, "sign-in", who=who, staff=staff, password=PASSWORD, whose=who, shot=False)

    # --- doing ---------------------------------------------------------------------------------------------------

    async def _round(self, name: str, begin: time, end: time) -> None:
        """Every verified drug of these hours at its bed, by scan; one refuses, one takes a part."""

        async def work() -> None:
            for unit in await self._drugs(begin, end):
                if unit["is_double_checked"] and unit["state"] == "open":
                    await self._ask("prepare", unit=unit["unit"], number=SECOND, password=PASSWORD)
                    self._entered(prepared=1)
                await self._one(unit, is_first_round=begin == time(14))

        await self.timed(name, work)
        await self.step(f"{name}-seen", "look", whose="nurse")

    async def _one(self, unit: Facts, *, is_first_round: bool) -> None:
        where = {"patient": unit["patient"], "code": unit["code"]}
        if is_first_round and unit["bed"] == REFUSES:
            await self._ask("not-given-by-scan", **where, words="nausea")
            self._entered(not_given=1)
            return
        more: Facts = {"second": [SECOND, PASSWORD]}
        if is_first_round and unit["bed"] == TAKES_PART:
            more |= {"part": _half(unit["dose"]), "note": "half, then stopped"}
        await self._ask("give-by-scan", **where, **more)
        self.given.append(unit["code"])
        self._entered(given=1)

    async def _drugs(self, begin: time, end: time) -> list[Facts]:
        """What is open and verified of these hours, of this nurse's beds, bed by bed."""
        units = await self._planned()
        since, until = self._moment(begin), self._moment(end)
        found = [
            one
            for one in units
            if one["is_drug"]
            and one["is_verified"]
            and one["state"] in {"open", "begun"}
            and self._is_mine(one)
            and since <= datetime.fromisoformat(one["slot_at"]) < until
        ]
        return sorted(found, key=lambda one: (one["bed"], one["slot_at"]))

    async def _planned(self) -> list[Facts]:
        found: list[Facts] = (await self._ask("plan", **self._hours()))["units"]
        return found

    def _hours(self) -> Facts:
        return {"since": self.since.isoformat(), "until": self.until.isoformat()}

    def _is_mine(self, unit: Facts) -> bool:
        return not self.beds or unit["bed"] in self.beds

    def _is_over(self, unit: Facts) -> bool:
        return datetime.fromisoformat(unit["slot_at"]) <= self.clock.now()

    def _who(self, bed: str) -> str:
        return self.people[bed]

    def _entered(self, **counts: int) -> None:
        for name, number in counts.items():
            self.book.entered[name] = self.book.entered.get(name, 0) + number

    async def _ask(self, act: str, **more: Any) -> Facts:
        """One act without a step of its own. Raises StepFailedError with what was not seen."""
        if self.child is None:
            raise StepFailedError(act)
        answer = await self.child.ask(act, **more)
        if not answer["ok"]:
            raise StepFailedError(f"{act} {more.get('patient', '')}: {answer['why']}")
        found: Facts = answer["facts"]
        return found

    # --- clocks and the line -------------------------------------------------------------------------------------

    def _moment(self, at: time) -> datetime:
        return datetime.combine(self.clock.now().date(), at, self.clock.zone)

    async def _at(self, at: time) -> None:
        """Both clocks are set on. Never back: what took longer than its hour goes on from where it is."""
        wanted = self._moment(at)
        if wanted <= self.clock.now():
            return
        self.clock.set_to(wanted)
        ahead = self.clock.ahead.total_seconds()
        if self.hospital is not None:
            await self.hospital.command(clock_offset_s=ahead)
        await self._ask("clock", ahead_s=ahead)
        say(f"---- {at:%H:%M}")

    async def _link_down(self) -> None:
        if self.hospital is not None:
            await self.hospital.command(down=True)

    async def _behind_the_back(self) -> None:
        """Central lives at another address, where a colleague charts a dose that was given here too."""
        ahead = self.clock.ahead.total_seconds()
        if self.hospital is not None:
            await self.hospital.stop()
        elsewhere = await start_hospital(self.work / "hospital", ahead_s=ahead)
        units = await self._planned()
        unit = next(one for one in units if one["bed"] == BESIDE and one["is_drug"] and one["code"] in self.given)
        try:
            nurse = await Colleague.at(elsewhere.base, OTHER_NURSE, PASSWORD, self.clock, SystemRandom())
            at = (self.clock.now() - timedelta(minutes=40)).isoformat()
            await nurse.chart_dose(unit["orders"][0], unit["slot_at"], at)
            await nurse.leave()
        finally:
            await elsewhere.stop()
        self.given.remove(unit["code"])
        self.hospital = None

    async def _link_back(self) -> None:
        self.hospital = await start_hospital(
            self.work / "hospital", self.port, ahead_s=self.clock.ahead.total_seconds()
        )


def _half(dose: str) -> str:
    found = float(dose) / 2
    return f"{found:g}"
