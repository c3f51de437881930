"""The tour's day, hour by hour: what is done, in which order, and what is killed. Owns the processes; counts at central, not here."""

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom
from typing import Any

from client.clock import Clock
from client.errors import WardlightError
from ui.commands.bystander import Arrived, Colleague, count
from ui.commands.hospital import HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.commands.ward_count import Tally, difference, tally
from ui.tour.book import Step, TourBook
from ui.tour.child import Child, StageGoneError
from ui.tour.play import Facts, Play, StepFailedError

OTHER_DOCTOR, OTHER_NURSE = "20345", "30127"
BED, PATIENT = "12", "Patient/p-n3-12"
WHO: Any = {"initials": "zbh", "sex": "m", "age": "67"}
STOPPED_DRUG = "依诺肝素"
DOSE_OF = "Patient/p-n3-24"


@dataclass(kw_only=True)
class Day(Play):
    """One run."""

    clock: Clock
    book: TourBook = field(default_factory=TourBook)

    async def live(self) -> None:
        """The whole day; what fails ends it, and the processes are stopped whatever happens."""
        try:
            await self._morning()
            await self._outage()
            await self._restart()
            await self._behind_the_back()
            await self._recovery()
            await self._count()
        except (StepFailedError, StageGoneError, HospitalNotReadyError, WardlightError) as error:
            if not isinstance(error, StepFailedError):
                self.book.steps.append(Step(name="tour", ok=False, seconds=0, why=f"{type(error).__name__}: {error}"))
        finally:
            await self.stop_all()

    # --- the parts of the day ------------------------------------------------------------------------------------

    async def _morning(self) -> None:
        self.hospital = await start_hospital(self.work / "hospital")
        self.port = self.hospital.port
        self.config = self._write_config()
        self.child = await self._child()
        await self.step("sign-in-window", "look", whose="doctor")
        await self.step("doctor-signs-in", "sign-in", who="doctor", staff=DOCTOR, password=PASSWORD, whose="doctor")
        await self.step("nurse-signs-in", "sign-in", who="nurse", staff=NURSE, password=PASSWORD, whose="nurse")
        await self.step("ward-loaded", "wait-fresh", whose="nurse", shot=False)
        await self.timed("counted-before", self._count_before)
        await self.step("bed-map", "bed-map", whose="nurse")
        await self.step("open-patient", "open-bed", bed=BED, whose="doctor")
        await self.step("order-set", "order-set", name="内科入院", whose="doctor")
        await self.step("drug-with-allergy-warning", "order", line="tbpt 2g q12h ivgtt", whose="doctor")
        await self.step("reasons-given", "answer-findings", reason="Agreed with consultant", whose="doctor")
        await self.step("signed", "sign", **WHO, whose="doctor")
        await self.step("nurse-verifies", "verify", patient=PATIENT, whose="nurse")
        await self.step("nurse-gives", "give", patient=PATIENT, whose="nurse")
        await self.step("confirmed-online", "wait-confirmed", whose="doctor")

    async def _outage(self) -> None:
        await self.step("order-being-written", "order", line="dyxajf 500mg st po", whose="doctor")
        await self.step("reasons", "answer-findings", reason="No suitable alternative", whose="doctor", shot=False)
        await self.step("central-killed-mid-signing", "sign", **WHO, whose="doctor", beside=self._kill_central)
        await self.step("emergency-marks-doctor", "wait-mode", mode="emergency", whose="doctor")
        self.book.detect_seconds = round(self.facts["emergency-marks-doctor"]["marked_at"] - self.killed_at, 2)
        await self.step("emergency-marks-nurse", "look", whose="nurse")
        await self.step("emergency-order", "order", line="fsmzsy 20mg st ivp", whose="doctor")
        await self.step("emergency-reasons", "answer-findings", reason="Urgent", whose="doctor", shot=False)
        await self.step("emergency-order-signed", "sign", **WHO, whose="doctor")
        await self.step("emergency-stop", "stop", drug=STOPPED_DRUG, whose="doctor")
        await self.step("emergency-dose", "give", patient=DOSE_OF, whose="nurse")
        values = ["38.6", "112", "24", "96", "58", "92"]
        await self.step("emergency-vitals", "vitals", patient=PATIENT, values=values, whose="nurse")

    async def _restart(self) -> None:
        before = await self.books()
        await self.timed("station-killed", self._kill_station)
        await self.step("sign-in-without-central", "look", whose="doctor")
        await self.step("doctor-offline", "sign-in", who="doctor", staff=DOCTOR, password=PASSWORD, whose="doctor")
        await self.step("nurse-offline", "sign-in", who="nurse", staff=NURSE, password=PASSWORD, whose="nurse")
        await self.step("everything-still-there", "open-bed", bed=BED, whose="doctor", after=lambda: self._same(before))

    async def _behind_the_back(self) -> None:
        await self.timed("data-changes-behind-the-back", self._change_central)
        await self.timed("central-returns", self._return_central)

    async def _recovery(self) -> None:
        await self.step("conflicts-found", "conflicts", count=2, whose="doctor")
        self.book.conflicts = len(self.facts["conflicts-found"]["conflicts"])
        await self.step("centre", "open-centre", whose="centre")
        await self.step("stop-kept", "decide", conflict="changed", choice="keep-mine", whose="centre")
        await self.step("nurses-centre", "open-centre", who="nurse", whose="nurse-centre")
        at = "nurse-centre"
        await self.step(
            "dose-of-central-kept", "decide", whose=at, who="nurse", conflict="double-charting", choice="keep-central"
        )
        self.book.resolved = self.book.conflicts
        await self.step("all-confirmed", "wait-confirmed", whose="centre")
        await self.step("emergency-closed", "close-emergency", whose="centre")
        await self.step("back-online", "wait-mode", mode="online", whose="doctor")
        self.book.recovered_seconds = round(time.monotonic() - self.returned_at, 2)
        await self.step("nurse-back-online", "look", whose="nurse")

    async def _count(self) -> None:
        await self.books()
        await self.timed("counted-at-central", self._count_at_central)

    # --- processes -----------------------------------------------------------------------------------------------

    async def _child(self) -> Child:
        return await Child.start(self.config, self.out, self.work / "cache", self.work / "stage.log")

    async def _kill_central(self) -> None:
        await asyncio.sleep(0.12)  # the signing has begun: keys are being pressed
        if self.hospital is not None:
            await self.hospital.kill()
        self.killed_at = time.monotonic()

    async def _kill_station(self) -> None:
        if self.child is not None:
            await self.child.kill()
        self.child = await self._child()

    async def _same(self, before: dict[str, Facts]) -> None:
        now = await self.books()
        gone = [command for command in before if command not in now]
        if gone:
            raise StepFailedError(f"{len(gone)} entries are gone after the restart")

    async def _change_central(self) -> None:
        """Central lives at another address, where colleagues reach it and the station does not."""
        elsewhere = await start_hospital(self.work / "hospital")
        random = SystemRandom()
        try:
            doctor = await Colleague.at(elsewhere.base, OTHER_DOCTOR, PASSWORD, self.clock, random)
            nurse = await Colleague.at(elsewhere.base, OTHER_NURSE, PASSWORD, self.clock, random)
            await doctor.annotate(self.facts["emergency-stop"]["order"], "Continue until the consultant has seen it")
            dose = self.facts["emergency-dose"]
            self.theirs = await nurse.chart_dose(dose["orders"][0], dose["slot_at"], self.clock.now().isoformat())
            await doctor.leave()
            await nurse.leave()
        finally:
            await elsewhere.stop()

    async def _return_central(self) -> None:
        self.hospital = await start_hospital(self.work / "hospital", self.port)
        self.returned_at = time.monotonic()

    async def _count_before(self) -> None:
        self.before = await self._tallied()

    async def _tallied(self) -> Tally:
        """By kind, as somebody sees it who knows nothing of stations."""
        if self.hospital is None:
            raise StepFailedError("central")
        reader = await Colleague.at(self.hospital.base, OTHER_DOCTOR, PASSWORD, self.clock, SystemRandom())
        try:
            return await tally(reader.central, (PATIENT, DOSE_OF))
        finally:
            await reader.leave()

    async def _count_at_central(self) -> None:
        """Reads central as a colleague who knows only the names of what was promised."""
        if self.hospital is None:
            raise StepFailedError("central")
        reader = await Colleague.at(self.hospital.base, OTHER_DOCTOR, PASSWORD, self.clock, SystemRandom())
        try:
            arrived = await count(reader.central, list(self.saved))
            stopped = await reader.read(self.facts["emergency-stop"]["order"])
            charted = await reader.doses(
                self.facts["emergency-dose"]["orders"][0], self.facts["emergency-dose"]["slot_at"]
            )
        finally:
            await reader.leave()
        self._judge(arrived, stopped, charted, await self._tallied())

    def _entered(self) -> dict[str, int]:
        """What people entered and decided to keep: the nurse's second dose of a slot gave way to the colleague's."""
        signed = sum(int(facts.get("signed", 0)) for facts in self.facts.values())
        values = sum(len(facts.get("values", ())) for facts in self.facts.values())
        given = [facts for facts in self.facts.values() if "slot_at" in facts]
        return {"orders": signed, "stops": 1, "doses": len(given), "vitals": values, "notes": 0}

    def _judge(self, arrived: Arrived, stopped: Facts, charted: list[str], after: Tally) -> None:
        """Decided conflicts are looked at by what they were decided to mean; everything else must be there by name."""
        decided = {str(one["command"]) for one in self.facts["conflicts-found"]["conflicts"]}
        promised = [
            name for name, one in self.saved.items() if name not in decided and one["kind"] != "decide-conflict"
        ]
        lost = len(arrived.missing(promised))
        lost += stopped.get("status") != "stopped"
        lost += self.theirs not in charted
        entered = self._entered()
        found = difference(self.before, after, entered)
        lost += sum(found.lost.values())
        self.book.rows = {"entered": entered, "lost": found.lost, "doubled": found.doubled}
        self.book.saved = len(self.saved)
        self.book.confirmed = sum(arrived.provenances[name] > 0 for name in self.saved)
        self.book.lost = lost
        self.book.doubled = arrived.doubled + max(0, len(charted) - 1) + sum(found.doubled.values())

    # --- settings ------------------------------------------------------------------------------------------------

    def _write_config(self) -> Path:
        base = f"http://127.0.0.1:{self.port}/fhir"
        return practice_station(self.work / "station", base, zone="", language=self.language, theme=self.theme)
