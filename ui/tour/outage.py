"""`wardlight tour --story outage`: three days without central at two stations, a mass arrival, conflicts of every kind, the way back.

The days are the clocks': both PCs and central are set on together. What is done takes the time it takes. Central is then read as a
colleague reads it, and both stations are compared with it, patient by patient, and with each other.
"""

import asyncio
import shutil
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from random import SystemRandom
from typing import Any

from client.errors import WardlightError
from ui.commands.bystander import Colleague
from ui.commands.hospital import HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, STATION_SECRET, practice_station
from ui.commands.saying import say
from ui.tour.book import Step
from ui.tour.child import Child, StageGoneError
from ui.tour.outage_book import OutageBook
from ui.tour.outage_count import counted
from ui.tour.outage_meanwhile import AFTER_STOP, BEFORE, BOTH_GIVE, CHARTED, ORDERED, WHO, Meanwhile
from ui.tour.play import Facts, StepFailedError
from ui.tour.shift_play import OTHER_NURSE, SECOND, ShiftPlay

BEGINS = time(15, 20)
OTHER_DOCTOR, OTHER_SYSTEM = "20345", "N3-D02"
PATIENCE_S = 900.0
PATIENT_LIMITS = "\n[limits]\nfailed_probes = 8\nwithout_answer_s = 20.0\n"
AT_DOCTORS, AT_NURSES = "N3-D01", "N3-N02"
STOPPED_DRUG = "依诺肝素"
ONLY_CONFLICTS = ("changed", "double-charting")
ALL_CONFLICTS = (
    *ONLY_CONFLICTS,
    "duplicate",
    "safety",
    "stay-ended",
    "moved",
    "deceased",
    "stopped-meanwhile",
    "lost-at-central",
)
CHOICES = {"double-charting": "keep-central", "stopped-meanwhile": "keep-central", "changed": "keep-mine"}
NURSES = frozenset({"double-charting", "stopped-meanwhile"})
"""Decided by a nurse; everything else by a doctor."""
VITALS = ["36.8", "88", "20", "118", "76", "97"]
MARKS = "bus accident, ring road"


@dataclass(kw_only=True)
class Outage(ShiftPlay):
    """One run. `child` is the doctors' PC, `other` the nurses'. `is_brief`: one afternoon, two kinds of conflicts."""

    book: OutageBook = field(default_factory=OutageBook)  # type: ignore[assignment]  # its own figures
    is_brief: bool = False
    other: Child | None = None
    theirs: dict[str, Any] = field(default_factory=dict)
    given_at: list[tuple[str, str]] = field(default_factory=list)
    """Order and planned time of what was given."""
    day: int = 0

    @property
    def is_short(self) -> bool:
        return self.is_brief

    async def live(self) -> None:
        """The whole outage; what fails ends it, and the processes are stopped whatever happens."""
        self.book.wanted = ONLY_CONFLICTS if self.is_brief else ALL_CONFLICTS
        try:
            await self._opening()
            await self._before()
            await self._first_day()
            if not self.is_brief:
                await self._second_day()
                await self._third_day()
            await self.timed("data-changes-behind-the-back", self._behind)
            await self._recovery()
            if not self.is_brief:
                await self._older_backup()
            await self._count()
        except (StepFailedError, StageGoneError, HospitalNotReadyError, WardlightError, LookupError) as error:
            if not isinstance(error, StepFailedError):
                self.book.steps.append(Step(name="outage", ok=False, seconds=0, why=f"{type(error).__name__}: {error}"))
        finally:
            await self.stop_all()

    async def there(self, name: str, act: str, /, **more: Any) -> Facts:
        """A step at the nurses' PC."""
        self.child, self.other = self.other, self.child
        try:
            return await self.step(name, act, **more)
        finally:
            self.child, self.other = self.other, self.child

    async def stop_all(self) -> None:
        if self.other is not None:
            await self.other.end()
        await super().stop_all()

    # --- before --------------------------------------------------------------------------------------------------

    async def _opening(self) -> None:
        self.since = self._moment(BEGINS)
        self.clock.set_to(self.since)
        self.hospital = await start_hospital(self.work / "hospital", ahead_s=self.clock.ahead.total_seconds())
        self.port = self.hospital.port
        self.child, self.other = await asyncio.gather(self._station(AT_DOCTORS), self._station(AT_NURSES))
        await self._signs_in(DOCTOR, "doctor")
        await self.there(
            "nurse-signs-in", "sign-in", who="nurse", staff=NURSE, password=PASSWORD, whose="nurse", shot=False
        )
        await self._signs_in(SECOND)
        await self.step("ward-loaded", "wait-fresh", whose="doctor", shot=False, seconds=PATIENCE_S)
        await self.there("ward-loaded-there", "wait-fresh", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.there("numbers-there", "wait-numbers", count=10, whose="nurse", shot=False, seconds=PATIENCE_S)
        self.people = (await self._ask("patients"))["beds"]

    async def _station(self, code: str) -> Child:
        folder = self.work / code
        base = f"http://127.0.0.1:{self.port}/fhir"
        config = practice_station(folder, base, zone="", code=code, language=self.language, theme=self.theme)
        if not self.is_brief:  # three days are played for half an hour: a PC that other programs keep busy is no outage
            config.write_text(config.read_text(encoding="utf-8") + PATIENT_LIMITS, encoding="utf-8")
        ahead = ("--ahead-s", str(self.clock.ahead.total_seconds()))
        return await Child.start(config, self.out, folder / "cache", folder / "stage.log", *ahead)

    async def _before(self) -> None:
        """What is ordered while central answers."""
        for bed, line in ({} if self.is_brief else BEFORE).items():
            await self._orders(bed, line, "before")
        if not self.is_brief:
            await self.step("sent-before", "wait-confirmed", whose="doctor", shot=False, seconds=PATIENCE_S)
            await self.there("known-there", "wait-fresh", whose="nurse", shot=False)

    async def _orders(self, bed: str, line: str, when: str) -> None:
        initials, sex, age = WHO[bed]
        await self.step(f"open-{bed}-{when}", "open-bed", bed=bed, whose="doctor", shot=False)
        await self.step(f"order-{bed}-{when}", "order", line=line, whose="doctor", shot=False)
        await self.step(
            f"reasons-{bed}-{when}", "answer-findings", reason="No suitable alternative", whose="doctor", shot=False
        )
        found = await self.step(
            f"signed-{bed}-{when}", "sign", initials=initials, sex=sex, age=age, whose="doctor", shot=when != "before"
        )
        self._entered(orders=int(found["signed"]))

    # --- without central -----------------------------------------------------------------------------------------

    async def _first_day(self) -> None:
        self.dark_since = self.clock.now()
        await self.timed("link-down", self._link_down)
        await self.step("emergency-marks", "wait-mode", mode="emergency", whose="doctor")
        await self.there("emergency-marks-there", "wait-mode", mode="emergency", whose="nurse")
        await self.step("declared", "declare", why="network fault", whose="centre")
        await self._at(time(15, 30))
        await self.step("open-12", "open-bed", bed="12", whose="doctor")
        self.theirs["stop"] = await self.step("stop-in-the-outage", "stop", drug=STOPPED_DRUG, whose="doctor")
        self._entered(stops=1)
        if not self.is_brief:
            for bed, line in ORDERED.items():
                await self._orders(bed, line, "in-the-outage")
            await self.there("checked-in-the-outage", "verify", patient=self._who("02"), whose="nurse")
        await self._doses()
        await self._arrivals()
        await self.there("vitals-there", "vitals", patient=self._who("12"), values=VITALS, whose="nurse", shot=False)
        self._entered(vitals=1)

    async def _doses(self) -> None:
        doses = (BOTH_GIVE,) if self.is_brief else (BOTH_GIVE, CHARTED, AFTER_STOP)
        people = await self._givable(len(doses))
        mine = await self.step("dose-here", "give", patient=people[0], whose="nurse", shot=False)
        for name, patient in zip(doses, people, strict=True):
            found = await self.there(f"dose-{name}", "give", patient=patient, whose="nurse", shot=name == BOTH_GIVE)
            self.theirs[name] = found
            self.given_at.append((found["orders"][0], found["slot_at"]))
        same = (
            mine["orders"] == self.theirs[BOTH_GIVE]["orders"] and mine["slot_at"] == self.theirs[BOTH_GIVE]["slot_at"]
        )
        if not same:
            raise StepFailedError("both stations give the same dose")
        self._entered(doses=1 + len(doses))

    async def _givable(self, count: int) -> list[str]:
        """Of whom both nurses may give something now, and who is in no other part of the story."""
        here = (await self.step("due-here", "givable", whose="nurse", shot=False))["patients"]
        there = (await self.there("due-there", "givable", whose="nurse", shot=False))["patients"]
        busy = {self._who(bed) for bed in WHO}
        found = [one for one in here if one in set(there) - busy]
        if len(found) < count:
            raise StepFailedError(f"{count} doses to give, {len(found)} found")
        return found[:count]

    async def _arrivals(self) -> None:
        self.book.arrivals = 2 if self.is_brief else 8
        found = await self.there("mass-arrival", "arrive", count=self.book.arrivals, marks=MARKS, whose="nurse")
        self.theirs["arrivals"] = found["numbers"]
        bands = found["numbers"][: 1 if self.is_brief else 3]
        await self.there("bands-on", "put-bands-on", numbers=bands, whose="nurse")
        self._entered(arrivals=self.book.arrivals, bands=len(bands))

    async def _second_day(self) -> None:
        """The doctors' PC dies and is started again: everything is still there."""
        await self._on(1, time(7, 50))
        before = await self.books()
        await self.timed("doctors-pc-killed", self._kill)
        await self._signs_in(DOCTOR, "doctor")
        await self._signs_in(SECOND)
        gone = before.keys() - (await self.books()).keys()
        if gone:
            raise StepFailedError(f"{len(gone)} entries are gone after the restart")
        (patient,) = await self._givable(1)
        found = await self.there("dose-of-the-next-day", "give", patient=patient, whose="nurse")
        self.given_at.append((found["orders"][0], found["slot_at"]))
        for bed in ("02", "12"):
            await self.step(
                f"vitals-{bed}-next-day", "vitals", patient=self._who(bed), values=VITALS, whose="nurse", shot=False
            )
        self._entered(doses=1, vitals=2)

    async def _kill(self) -> None:
        if self.child is not None:
            await self.child.kill()
        self.child = await self._station(AT_DOCTORS)

    async def _third_day(self) -> None:
        await self._on(2, time(7, 50))
        for bed in ("07", "12"):
            await self.there(
                f"vitals-{bed}-third-day", "vitals", patient=self._who(bed), values=VITALS, whose="nurse", shot=False
            )
        await self.there("third-day", "bed-map", whose="nurse")
        self._entered(vitals=2)
        await self._on(2, time(11, 20))

    async def _on(self, day: int, at: time) -> None:
        self.day = day
        await self._at(at)

    def _moment(self, at: time) -> datetime:
        first = self.since.date() if hasattr(self, "since") else self.clock.now().date()
        return datetime.combine(first + timedelta(days=self.day), at, self.clock.zone)

    async def _at(self, at: time) -> None:
        """All three clocks are set on, never back."""
        wanted = self._moment(at)
        if wanted <= self.clock.now():
            return
        self.clock.set_to(wanted)
        ahead = self.clock.ahead.total_seconds()
        if self.hospital is not None:
            await self.hospital.command(clock_offset_s=ahead)
        for child in (self.child, self.other):
            if child is not None:
                await child.ask("clock", ahead_s=ahead)
        say(f"---- day {self.day + 1}, {at:%H:%M}")

    # --- meanwhile at central ------------------------------------------------------------------------------------

    async def _behind(self) -> None:
        """Central lives at another address, where colleagues reach it and the stations do not."""
        ahead = self.clock.ahead.total_seconds()
        if self.hospital is not None:
            await self.hospital.stop()
        self.hospital = None
        elsewhere = await start_hospital(self.work / "hospital", ahead_s=ahead)
        try:
            doctor = await Colleague.at(elsewhere.base, OTHER_DOCTOR, PASSWORD, self.clock, SystemRandom())
            nurse = await Colleague.at(elsewhere.base, OTHER_NURSE, PASSWORD, self.clock, SystemRandom())
            await doctor.annotate(self.theirs["stop"]["order"], "Continue until the consultant has seen it")
            if not self.is_brief:
                office = Colleague.as_system(elsewhere.base, OTHER_SYSTEM, STATION_SECRET.decode(), self.clock)
                await Meanwhile(self.people, self.theirs, self.since, self.clock.now()).write(doctor, nurse, office)
                await office.leave()
            await doctor.leave()
            await nurse.leave()
        finally:
            await elsewhere.stop()

    # --- the way back --------------------------------------------------------------------------------------------

    async def _recovery(self) -> None:
        self.book.hours = round((self.clock.now() - self.dark_since).total_seconds() / 3600, 1)
        await self.timed("link-back", self._link_back)
        await self.step("declaration-lifted", "lift", whose="centre", seconds=PATIENCE_S)
        await self._decided()
        await self.there("all-confirmed-there", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.step("all-confirmed", "wait-confirmed", whose="doctor", shot=False, seconds=PATIENCE_S)
        await self._compared()
        at: Facts = {"who": "nurse", "whose": "nurse-centre"}
        await self.there("closed-there", "close-emergency", **at, seconds=PATIENCE_S)
        await self.step("closed", "close-emergency", whose="centre", seconds=PATIENCE_S)
        await self.there("back-online-there", "wait-mode", mode="online", whose="nurse", seconds=PATIENCE_S)
        await self.step("back-online", "wait-mode", mode="online", whose="doctor", seconds=PATIENCE_S)

    async def _decided(self) -> None:
        """Both PCs by turns, until nothing waits for a person: what one decides may still meet what the other did."""
        for turn in range(1, 5):
            here = await self._decide_at("here", turn, self.step)
            beside = await self._decide_at("there", turn, self.there)
            if not here and not beside:
                return

    async def _decide_at(self, where: str, turn: int, step: Any) -> int:
        whose = "doctor" if where == "here" else "nurse"
        found = await step(
            f"waits-for-people-{where}-{turn}", "wait-for-people", whose=whose, shot=False, seconds=PATIENCE_S
        )
        for n, one in enumerate(found["conflicts"], 1):
            kind = one["conflict"]
            who = "nurse" if kind in NURSES else "doctor"
            at = "nurse-centre" if who == "nurse" else "centre"
            name = f"{kind}-{where}-{turn}-{n}"
            await step(f"centre-{name}", "open-centre", who=who, whose=at, shot=False)
            await step(name, "decide", who=who, whose=at, conflict=kind, choice=CHOICES.get(kind, "keep-central"))
            self.book.conflicts[kind] = self.book.conflicts.get(kind, 0) + 1
            self.theirs.setdefault("decided", []).append(one["command"])
        return len(found["conflicts"])

    async def _compared(self) -> None:
        """Each station with central, patient by patient, whole; then the two with each other."""
        here = await self.step("compared", "compare", who="doctor", whose="centre", seconds=PATIENCE_S)
        there = await self.there("compared-there", "compare", whose="nurse-centre", seconds=PATIENCE_S)
        mine, theirs = here["patients"], there["patients"]
        differ = sorted(one for one in mine.keys() | theirs.keys() if mine.get(one) != theirs.get(one))
        self.book.patients = len(mine)
        self.book.unequal = [*here["unequal"], *there["unequal"], *(f"between the stations: {one}" for one in differ)]

    async def _older_backup(self) -> None:
        """Central comes back from a backup that was made before the last entries: they are noticed as lost, and sent again."""
        await self.timed("backup-made", self._back_up)
        await self.step(
            "vitals-after-the-backup", "vitals", patient=self._who("12"), values=VITALS, whose="nurse", shot=False
        )
        await self.there(
            "vitals-there-after", "vitals", patient=self._who("02"), values=VITALS, whose="nurse", shot=False
        )
        self._entered(vitals=2)
        await self.step("sent-after-the-backup", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.there("sent-there-after", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.timed("backup-restored", self._restore)
        await self.step("lost-noticed", "conflicts", count=1, whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.there("lost-noticed-there", "conflicts", count=1, whose="nurse", shot=False, seconds=PATIENCE_S)
        here = await self.step("sent-again", "send-again", why="older backup", whose="nurse-centre", seconds=PATIENCE_S)
        there = await self.there("sent-again-there", "send-again", why="older backup", whose="nurse-centre")
        self.book.restored = here["sent"] + there["sent"]
        self.book.conflicts["lost-at-central"] = self.book.restored
        await self.step("confirmed-again", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self.there("confirmed-again-there", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        await self._compared()

    async def _back_up(self) -> None:
        await self._halted(shutil.copytree)

    async def _restore(self) -> None:
        def back(folder: Path, backup: Path) -> None:
            shutil.rmtree(folder)
            shutil.copytree(backup, folder)

        await self._halted(back)

    async def _halted(self, work: Any) -> None:
        """Central stops for as long as its disk is copied."""
        if self.hospital is not None:
            await self.hospital.stop()
        work(self.work / "hospital", self.work / "backup")
        await self._link_back()

    # --- counting ------------------------------------------------------------------------------------------------

    async def _count(self) -> None:
        await self.books()
        self.child, self.other = self.other, self.child
        try:
            await self.books()
        finally:
            self.child, self.other = self.other, self.child
        self.book.saved = len(self.saved)
        self.book.undecided = sum(one["state"] in {"conflict", "refused"} for one in self.saved.values())
        await self.timed("counted-at-central", self._count_at_central)

    async def _count_at_central(self) -> None:
        reader = await Colleague.at(self._base(), OTHER_DOCTOR, PASSWORD, self.clock, SystemRandom())
        try:
            await counted(reader, self.book, self.saved, self.theirs, self.given_at)
        finally:
            await reader.leave()

    def _base(self) -> str:
        if self.hospital is None:
            raise StepFailedError("central")
        return self.hospital.base
