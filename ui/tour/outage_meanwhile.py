"""What colleagues and another system do at central while two stations are cut off from it: one thing for each kind of conflict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ui.commands.bystander import Colleague
from ui.tour.play import Facts, StepFailedError

BOTH_GIVE, CHARTED, AFTER_STOP = "given-at-both", "charted-at-central", "given-after-a-stop"
"""Doses: one that both stations give, one that a colleague charts too, one whose order a colleague stopped before."""

WHO = {
    "01": ("qmy", "m", "72"),
    "02": ("sws", "f", "64"),
    "03": ("zyq", "f", "71"),
    "04": ("wcg", "m", "55"),
    "07": ("lmb", "m", "45"),
    "08": ("fyq", "m", "68"),
    "12": ("zbh", "m", "67"),
}
"""Initials, sex and age, typed again where the identity is asked for."""
ORDERED = {
    "01": "axsz 30mg bid ivp",
    "03": "fsmp 20mg st po",
    "04": "tbpt 2g q12h ivgtt",
    "07": "fsmp 20mg st po",
    "08": "xcg st",
}
"""Ordered in the outage, each for a patient of whom central will say something else by then."""
BEFORE = {"02": "axsz 30mg bid ivp"}
"""Ordered while central answers, checked by the nurse in the outage, stopped at central meanwhile."""


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """`people`: bed to patient; `theirs`: what was done at the stations; `since`: when the story began."""

    people: dict[str, str]
    theirs: dict[str, Any]
    since: datetime
    now: datetime

    async def write(self, doctor: Colleague, nurse: Colleague, office: Colleague) -> None:
        """`office`: another system of the hospital, which writes what no ward may."""
        now = self.now
        dose = self.theirs[CHARTED]
        await nurse.chart_dose(dose["orders"][0], dose["slot_at"], now.isoformat())
        lying = await doctor.rows_of("MedicationRequest", [self._patient("02")])
        ordered = _first(row for row in lying if _is_ordered(row, self.since))
        stay = await self._stay(doctor, "01")
        reference = {"reference": f"Encounter/{stay['id']}"}
        await doctor.copy_row(ordered, subject={"reference": self._patient("01")}, encounter=reference)
        await doctor.change(f"MedicationRequest/{ordered['id']}", status="stopped")
        early = (datetime.fromisoformat(self.theirs[AFTER_STOP]["slot_at"]) - timedelta(hours=2)).isoformat()
        await doctor.change(self.theirs[AFTER_STOP]["orders"][0], status="stopped", note=[{"text": f"stopped {early}"}])
        allergies = await doctor.rows_of("AllergyIntolerance", [self._patient("12")])
        await doctor.copy_row(allergies[0], patient={"reference": self._patient("04")}, recordedDate=now.isoformat())
        home = await self._stay(doctor, "07")
        period = {**home.get("period", {}), "end": now.isoformat()}
        await doctor.change(f"Encounter/{home['id']}", status="finished", period=period)
        away = await self._stay(doctor, "03")
        elsewhere = [{**away["location"][0], "location": {"reference": "Location/N5"}}]
        await doctor.change(f"Encounter/{away['id']}", location=elsewhere)
        await office.change(self._patient("08"), deceasedDateTime=now.isoformat())

    async def _stay(self, doctor: Colleague, bed: str) -> Facts:
        found = await doctor.rows_of("Encounter", [self._patient(bed)])
        return _first(row for row in found if row["status"] == "in-progress")

    def _patient(self, bed: str) -> str:
        return self.people[bed]


def _is_ordered(row: Facts, since: datetime) -> bool:
    """An order in force that was signed here; not one of its units."""
    is_new = "authoredOn" in row and datetime.fromisoformat(row["authoredOn"]) >= since
    return is_new and row["status"] == "active" and row.get("intent") == "order"


def _first(rows: Iterable[Facts]) -> Facts:
    found = next(iter(rows), None)
    if found is None:
        raise StepFailedError("a row at central that the story needs")
    return found
