"""`wardlight tour --story shift`: a nurse's eight hours, 12:00 to 20:00, hour by hour; counts at the server at its end.

The hours are the clocks': the PC's and central's are set on together from one hour to the next. What is done takes the time it takes.
"""

from dataclasses import dataclass
from datetime import time
from random import SystemRandom

from client.errors import WardlightError
from ui.commands.bystander import Colleague, count
from ui.commands.hospital import HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.tour.book import Step
from ui.tour.child import Child, StageGoneError
from ui.tour.play import Facts, StepFailedError
from ui.tour.shift_count import compared, named, read_central, without_unit
from ui.tour.shift_play import OTHER_NURSE, SECOND, ShiftPlay

BEGINS, ENDS = time(12), time(20)
READER = "20345"
"""Whoever counts."""
WRONG = ("03", "01")
"""A wristband, and the bed whose label was carried to it."""
ASKED, HIGH_ALERT, TESTED = "11", "17", "29"
"""Beds: of the question to the doctor, of the check by two (a colleague asked about it before), of the skin test."""
BATCH = "20261101"
PATIENCE_S = 900.0
VITALS = ["36.8", "88", "20", "118", "76", "97"]
SHORT = ("01", "03", "12", "14", "24", "29")
"""Beds of the short form: the wrong patient, who refuses and who takes a part, the dose charted twice, the skin test."""
SHORT_HANDED = 1


@dataclass(kw_only=True)
class Shift(ShiftPlay):
    """One run."""

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
        refused = [] if self.is_short else everybody[:1]
        await self.step("handover-in-given", "hand-over", patients=everybody, whose="nurse")
        await self._sits(NURSE)
        await self.step("bed-map", "bed-map", whose="nurse")
        for patient in refused:
            await self.step(
                "handover-in-refused", "refuse-handover", patient=patient, reason="drain not said", whose="nurse"
            )
        await self.step("handover-in-taken", "take-over", patients=everybody[len(refused) :], whose="nurse")
        for patient in refused:
            await self._sits(SECOND)
            await self.step("handover-given-again", "hand-over", patients=[patient], whose="nurse", shot=False)
            await self._sits(NURSE)
            await self.step("handover-taken-after-all", "take-over", patients=[patient], whose="nurse", shot=False)
        self._entered(taken=len(everybody), refused=len(refused))

    async def _verification(self) -> None:
        await self._at(time(12, 20))
        if not self.is_short:
            await self._with_others()
        await self.step("verified", "verify", patient=self._who("12"), whose="nurse")

    async def _with_others(self) -> None:
        """A question that the doctor answers, and a drug that two verify."""
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

    async def _first_rounds(self) -> None:
        if not self.is_short:
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
        for bed in ("12", *([] if self.is_short else ["01", "27"])):
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

    async def _closes_emergency(self) -> None:
        """One that a busy PC marked by itself before the outage is closed with it."""
        at: Facts = {"who": "nurse", "whose": "nurse-centre"}
        await self.step("centre-to-close", "open-centre", **at, shot=False)
        await self.step("emergency-closed", "close-emergency", **at, seconds=PATIENCE_S)
        await self.step("back-online", "wait-mode", mode="online", whose="nurse", seconds=PATIENCE_S)

    async def _evening(self) -> None:
        await self._at(time(18, 2))
        await self._verified_late()
        await self._round("round-at-18", time(18), time(19))
        await self.step("vitals-of-the-slot", "vitals", patient=self._who("12"), values=VITALS, whose="nurse")
        await self._at(time(18, 30))
        mine = list(self.people.values())
        await self.step("infusions-ended", "end-infusions", patients=mine, whose="nurse")
        if not self.is_short:
            await self.step("intake-and-output", "fluids", patient=self._who("12"), line="o 200 u 350", whose="nurse")
        nursing = [one["unit"] for one in await self._planned() if self._is_to_carry_out(one)]
        await self.step("carried-out", "carry-out", units=nursing[: self.handed], whose="nurse")

    def _is_to_carry_out(self, unit: Facts) -> bool:
        """What nobody has checked yet stays open, and the count says so."""
        is_ready = unit["state"] == "open" and unit["is_verified"] and not unit["is_drug"]
        return is_ready and self._is_mine(unit) and self._is_over(unit)

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

    # --- counting ------------------------------------------------------------------------------------------------

    async def _count(self) -> None:
        await self.books()
        self.book.saved = len(self.saved)
        await self.timed("counted-at-central", self._count_at_central)
        await self.timed("counted-after-one-is-planted", self._count_planted)

    async def _count_at_central(self) -> None:
        """Reads central as a colleague who knows only what the plan, the MAR and the queue of the station say."""
        base = self._base()
        self.planned, self.mar = await self._planned(), await self._ask("mar", **self._hours())
        reader = await Colleague.at(base, READER, PASSWORD, self.clock, SystemRandom())
        try:
            there = await read_central(reader, self.mar["patients"], self.since)
            arrived = await count(reader.central, list(self.saved))
        finally:
            await reader.leave()
        decided = {str(one["command"]) for one in self.facts["conflict-found"]["conflicts"]}
        promised = [
            name for name, one in self.saved.items() if name not in decided and one["kind"] != "decide-conflict"
        ]
        book = self.book
        book.lost, book.doubled = len(arrived.missing(promised)), arrived.doubled
        book.counted = compared(self.planned, self.mar["events"], there, self.since, self.until)
        book.missing_units = without_unit(self.planned, self.given, there)

    async def _count_planted(self) -> None:
        """The count is counted: one dose given by its label is charted once more at central, and must be named."""
        unit = next(one for one in self.planned if one["code"] in self.given)
        nurse = await Colleague.at(self._base(), OTHER_NURSE, PASSWORD, self.clock, SystemRandom())
        try:
            await nurse.chart_dose(unit["orders"][0], unit["slot_at"], self.clock.now().isoformat())
            there = await read_central(nurse, self.mar["patients"], self.since)
        finally:
            await nurse.leave()
        found = compared(self.planned, self.mar["events"], there, self.since, self.until)
        before = self.book.counted.doubled if self.book.counted is not None else []
        self.book.planted = [one for one in found.doubled if one not in before and one.startswith(named(unit))]

    def _base(self) -> str:
        if self.hospital is None:
            raise StepFailedError("central")
        return self.hospital.base
