"""`wardlight tour --story shift`: a nurse's eight hours, 12:00 to 20:00, hour by hour; counts at the server at its end.

The hours are the clocks': the PC's and central's are set on together from one hour to the next. What is done takes the time it takes.
"""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import SystemRandom
from typing import Any

from client.clock import DrillClock
from client.errors import WardlightError
from ui.commands.bystander import Colleague, count
from ui.commands.hospital import HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.commands.saying import say
from ui.tour.book import Step
from ui.tour.child import Child, StageGoneError
from ui.tour.play import Facts, Play, StepFailedError
from ui.tour.shift_book import ShiftBook
from ui.tour.shift_count import compared, read_central, without_unit

BEGINS, ENDS = time(12), time(20)
SECOND, OTHER_NURSE, READER = "30127", "30133", "20345"
"""The nurse before and after, who also checks beside; a colleague at another PC; whoever counts."""
WRONG = ("03", "01")
"""A wristband, and the bed whose label was carried to it."""
REFUSES, TAKES_PART = "24", "03"
ASKED, HIGH_ALERT, TESTED, BESIDE = "11", "17", "29", "14"
"""Beds: of the question to the doctor, of the check by two (a colleague asked about it before),
 of the skin test, of the dose that a colleague charts meanwhile."""
BATCH = "20261101"
PATIENCE_S = 180.0
VITALS = ["36.8", "88", "20", "118", "76", "97"]
SHORT = ("01", "03", "11", "12", "14", "17", "24", "29")
"""Beds in which everything of a shift happens."""
SHORT_HANDED = 2


@dataclass(kw_only=True)
class Shift(Play):
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

    async def live(self) -> None:
        """The whole shift; what fails ends it, and the processes are stopped whatever happens."""
        try:
            await self._opening()
            await self._handover_in()
            await self._verification()
            await self._first_rounds()
            await self._before_the_outage()
            await self._outage()
            await self._recovery()
            await self._evening()
            await self._handover_out()
            await self._count()
        except (StepFailedError, StageGoneError, HospitalNotReadyError, WardlightError) as error:
            if not isinstance(error, StepFailedError):
                self.book.steps.append(Step(name="shift", ok=False, seconds=0, why=f"{type(error).__name__}: {error}"))
        finally:
            await self.stop_all()

    # --- the parts of the shift ----------------------------------------------------------------------------------

    async def _opening(self) -> None:
        self.since, self.until = self._moment(BEGINS), self._moment(ENDS)
        self.clock.set_to(self.since)
        self.hospital = await start_hospital(self.work / "hospital", ahead_s=self.clock.ahead.total_seconds())
        self.port = self.hospital.port
        config = practice_station(
            self.work / "station", self.hospital.base, zone="", language=self.language, theme=self.theme
        )
        more = ("--ahead-s", str(self.clock.ahead.total_seconds()))
        self.child = await Child.start(config, self.out, self.work / "cache", self.work / "stage.log", *more)
        await self._signs_in(SECOND)
        await self.step("ward-loaded", "wait-fresh", whose="nurse", shot=False, seconds=PATIENCE_S)
        ward = await self._ask("patients")
        self.people = {bed: key for bed, key in ward["beds"].items() if not self.beds or bed in self.beds}

    async def _handover_in(self) -> None:
        everybody = self._handed()
        refused, rest = everybody[0], everybody[1:]
        await self.step("handover-in-given", "hand-over", patients=everybody, whose="nurse")
        await self._sits(NURSE)
        await self.step("bed-map", "bed-map", whose="nurse")
        await self.step(
            "handover-in-refused", "refuse-handover", patient=refused, reason="drain not said", whose="nurse"
        )
        await self.step("handover-in-taken", "take-over", patients=rest, whose="nurse")
        await self._sits(SECOND)
        await self.step("handover-given-again", "hand-over", patients=[refused], whose="nurse", shot=False)
        await self._sits(NURSE)
        await self.step("handover-taken-after-all", "take-over", patients=[refused], whose="nurse", shot=False)
        self._entered(taken=len(everybody))

    async def _verification(self) -> None:
        await self._at(time(12, 20))
        await self.step("question-to-the-doctor", "ask-doctor", patient=self._who(ASKED), words="60 mg?", whose="nurse")
        await self._signs_in(DOCTOR, "doctor")
        for bed in (ASKED, HIGH_ALERT):
            await self.step(f"doctor-opens-{bed}", "open-bed", bed=bed, whose="doctor", shot=False)
            await self.step(f"doctor-answers-{bed}", "answer-nurse", words="yes, as ordered", whose="doctor")
        await self.step("doctor-leaves", "lock", who="doctor", whose="doctor", shot=False)
        await self.step("verified-after-the-answer", "verify", patient=self._who(ASKED), whose="nurse")
        await self.step(
            "verified-by-two",
            "verify-with-second",
            patient=self._who(HIGH_ALERT),
            number=SECOND,
            password=PASSWORD,
            whose="nurse",
        )
        await self.step("verified", "verify", patient=self._who("12"), whose="nurse")

    async def _first_rounds(self) -> None:
        await self._at(time(12, 40))
        await self._round("round-at-noon", time(12), time(13))
        await self._at(time(14, 2))
        await self._wrong_patient()
        await self._round("round-at-14", time(14), time(15))

    async def _wrong_patient(self) -> None:
        """A label of bed 01 at the wristband of bed 03; nothing is given by it."""
        (unit,) = [one for one in await self._drugs(time(14), time(15)) if one["bed"] == WRONG[1]]
        await self.step(
            "wrong-patient-stopped",
            "stopped-scan",
            patient=self._who(WRONG[0]),
            code=unit["code"],
            stop="wrong-patient",
            whose="nurse",
        )

    async def _before_the_outage(self) -> None:
        await self._at(time(15))
        await self.step("skin-test-begun", "begin-skin-test", patient=self._who(TESTED), batch=BATCH, whose="nurse")
        await self.step("all-sent", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)
        if (await self._ask("is-marked"))["is_marked"]:
            await self._closes_emergency("-before")

    async def _outage(self) -> None:
        await self._at(time(15, 10))
        await self.timed("link-down", self._link_down)
        await self.step("emergency-marks", "wait-mode", mode="emergency", whose="nurse")
        await self._at(time(15, 25))
        patient = self._who(TESTED)
        await self.step(
            "skin-test-read-by-two", "read-skin-test", patient=patient, number=SECOND, password=PASSWORD, whose="nurse"
        )
        await self.step("labels-in-the-emergency", "labels", whose="paper")
        if not self.facts["labels-in-the-emergency"]["is_marked"]:
            raise StepFailedError("labels without the mark of the emergency")
        await self.step("paper-closed", "leave-paper", whose="nurse", shot=False)
        await self._at(time(15, 55))
        await self._round("round-at-16-in-the-emergency", time(16), time(17))
        for bed in ("12", *([] if self.beds else ["01", "27"])):
            await self.step(
                f"vitals-{bed}", "vitals", patient=self._who(bed), values=VITALS, whose="nurse", shot=bed == "12"
            )
        await self._at(time(16, 50))
        await self.step("infusion-ended", "end-infusions", patients=[self._who("01")], whose="nurse")
        await self.timed("charted-elsewhere", self._behind_the_back)

    async def _recovery(self) -> None:
        await self._at(time(17, 40))
        await self.timed("link-back", self._link_back)
        await self.step("conflict-found", "conflicts", count=1, whose="nurse", seconds=PATIENCE_S)
        self.book.conflicts = len(self.facts["conflict-found"]["conflicts"])
        at = "nurse-centre"
        await self.step("nurses-centre", "open-centre", who="nurse", whose=at)
        await self.step(
            "dose-of-central-kept", "decide", conflict="double-charting", choice="keep-central", who="nurse", whose=at
        )
        await self.step("all-confirmed", "wait-confirmed", whose=at, seconds=PATIENCE_S)
        await self._closes_emergency()

    async def _closes_emergency(self, name: str = "") -> None:
        """A PC on which too much else works may have marked one by itself before the outage: it is closed by a person, too."""
        at: Facts = {"who": "nurse", "whose": "nurse-centre"}
        await self.step(f"centre-to-close{name}", "open-centre", **at, shot=False)
        await self.step(f"emergency-closed{name}", "close-emergency", **at)
        await self.step(f"back-online{name}", "wait-mode", mode="online", whose="nurse", seconds=PATIENCE_S)

    async def _evening(self) -> None:
        await self._at(time(18, 2))
        await self._verified_late()
        await self._round("round-at-18", time(18), time(19))
        for bed in ("12",):
            await self.step("vitals-of-the-slot", "vitals", patient=self._who(bed), values=VITALS, whose="nurse")
        await self._at(time(18, 30))
        mine = list(self.people.values())
        await self.step("infusions-ended", "end-infusions", patients=mine, whose="nurse")
        await self.step("intake-and-output", "fluids", patient=self._who("12"), line="o 200 u 350", whose="nurse")
        units = await self._planned()
        nursing = [
            one["unit"]
            for one in units
            if not one["is_drug"] and one["state"] == "open" and self._is_mine(one) and self._is_over(one)
        ]
        await self.step("carried-out", "carry-out", units=nursing[: self.handed], whose="nurse")

    async def _verified_late(self) -> None:
        """What the skin test released."""
        await self.step("released-drug-verified", "verify", patient=self._who(TESTED), whose="nurse", shot=False)

    async def _handover_out(self) -> None:
        await self._at(time(19, 30))
        everybody = self._handed()
        await self.step("handover-out-given", "hand-over", patients=everybody, whose="nurse")
        await self._sits(SECOND)
        await self.step("handover-out-taken", "take-over", patients=everybody, whose="nurse")
        self._entered(taken=len(everybody))
        await self.step("all-sent-at-the-end", "wait-confirmed", whose="nurse", shot=False, seconds=PATIENCE_S)

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

    # --- counting ------------------------------------------------------------------------------------------------

    async def _count(self) -> None:
        await self.books()
        self.book.saved = len(self.saved)
        await self.timed("counted-at-central", self._count_at_central)

    async def _count_at_central(self) -> None:
        """Reads central as a colleague who knows only what the plan, the MAR and the queue of the station say."""
        if self.hospital is None:
            raise StepFailedError("central")
        units, mar = await self._planned(), await self._ask("mar", **self._hours())
        reader = await Colleague.at(self.hospital.base, READER, PASSWORD, self.clock, SystemRandom())
        try:
            there = await read_central(reader.central, mar["patients"], self.since)
            arrived = await count(reader.central, list(self.saved))
        finally:
            await reader.leave()
        decided = {str(one["command"]) for one in self.facts["conflict-found"]["conflicts"]}
        promised = [
            name for name, one in self.saved.items() if name not in decided and one["kind"] != "decide-conflict"
        ]
        book = self.book
        book.lost, book.doubled = len(arrived.missing(promised)), arrived.doubled
        book.counted = compared(units, mar["events"], there, self.since, self.until)
        book.missing_units = without_unit(units, self.given, there)


def _half(dose: str) -> str:
    found = float(dose) / 2
    return f"{found:g}"
