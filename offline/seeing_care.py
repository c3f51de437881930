"""What a clinician sees of consults, handovers, pathways and a discharge; the projection asked on the store's thread."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from client.clinical.temperature import TemperatureBook
from client.clinical.vitals import last_moment
from client.records import Ward
from offline.care_views import Consults, Directory, Discharge, HandoverRow, PathwayView
from offline.day_views import DayWork, OnDuty
from offline.projection import beds, care, consults, day, discharging, handovers, pathways, temperature
from offline.seeing_assessments import SeeingAssessments
from offline.temperature_views import KeptReading, TemperatureFacts


class SeeingCare(SeeingAssessments):
    """The same one read as `Seeing`, for the pages of care."""

    async def directory(self) -> Directory:
        """Whom a consult may be asked of, as central last named them."""
        return await self._seen(care.directory)

    async def consults(self, me: str) -> Consults:
        """Asked of this person and department, and asked by this ward."""
        return await self._seen(partial(consults.consults, me=me, ward=self.ward_key, now=self.clock.now()))

    async def handovers(self) -> tuple[HandoverRow, ...]:
        """Every patient of the ward with his last handover and what changed since."""
        scores, now = self.knowledge.pack.scores, self.clock.now()
        return await self._seen(
            partial(handovers.handovers, ward_key=self.ward_key, now=now, plan=self._plan, scores=scores)
        )

    async def pathway(self, patient: str) -> PathwayView:
        pack, now = self.knowledge.pack, self.clock.now()
        work = partial(
            pathways.pathway,
            patient=patient,
            book=pack.pathways,
            documents=pack.documents,
            scores=pack.scores,
            now=now,
        )
        return await self._seen(work, of=patient)

    async def discharge(self, patient: str) -> Discharge:
        """Everything that a discharge gathers; an unsigned draft of a window is not here."""
        book, now = self.knowledge.pack.care, self.clock.now()
        return await self._seen(
            partial(discharging.discharge, patient=patient, book=book, ward=self.ward_key, now=now), of=patient
        )

    @property
    def temperature_book(self) -> TemperatureBook | None:
        """The profiles of the pack; None where it has none."""
        return self.knowledge.pack.temperature

    async def temperature(self, patient: str) -> TemperatureFacts | None:
        """What the temperature chart of the present stay is drawn from; None without profiles, or for a patient nobody knows here."""
        book = self.temperature_book
        return (
            None
            if book is None
            else await self._seen(partial(temperature.facts, patient=patient, book=book), of=patient)
        )

    async def slot_readings(self, since: datetime, until: datetime) -> Mapping[str, tuple[KeptReading, ...]]:
        """What was measured of the ward's patients between two moments, why not included; the second is not. Nothing that lies ahead."""
        book = self.temperature_book
        codes = book.sign_of() if book else ()
        until = min(until, last_moment(self.clock.now()))
        return await self._seen(partial(temperature.slot_readings, wanted=codes, since=since, until=until))

    async def wards(self) -> tuple[Ward, ...]:
        """The wards beside this one to which somebody may be transferred, as far as central named them."""
        return await self._seen(partial(beds.wards, own=self.ward_key))

    async def on_duty(self) -> tuple[OnDuty, ...]:
        """Doctors of the ward with their times of today, as central last named them; empty where it never did."""
        return await self._seen(partial(day.roster, ward=self.ward_key, now=self.clock.now()))

    async def day_work(self, me: str) -> DayWork:
        """Requests for records, who is on duty today, counts of the ward."""
        return await self._seen(partial(day.day_work, me=me, ward=self.ward_key, now=self.clock.now()))
