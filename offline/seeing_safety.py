"""What a clinician sees of blood, adverse events and suspected infections; the projection asked on the store's thread."""

from client.fhir import names
from offline.projection import cases, lists, transfusing
from offline.safety_views import BloodPatient, CaseRow
from offline.seeing_special import SeeingSpecial


class SeeingSafety(SeeingSpecial):
    """The same one read as `Seeing`, for the pages of safety."""

    async def blood(self) -> tuple[BloodPatient, ...]:
        """Orders of blood of the ward, bags matched for them, what runs and what ran within the last days."""
        book, now = self.knowledge.pack.transfusion, self.clock.now()
        return await self._seen(
            lambda books: transfusing.patients(books, lists.people(books), book, now), can_wait=True
        )

    async def suspicions(self) -> tuple[CaseRow, ...]:
        """Suspected infections that central asks the ward about."""
        now = self.clock.now()
        return await self._seen(
            lambda books: cases.cases_of(books, lists.people(books), names.INFECTION_SUSPICION, now), can_wait=True
        )

    async def event_reports(self) -> tuple[CaseRow, ...]:
        """Adverse events that were reported about patients of the ward."""
        now = self.clock.now()
        return await self._seen(
            lambda books: cases.cases_of(books, lists.people(books), names.ADVERSE_EVENT_REPORT, now), can_wait=True
        )
