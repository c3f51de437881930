"""What a clinician sees of specialties: labour, teeth, checklists, day cases; the projection asked on the store's thread."""

from functools import partial

from offline.projection import day_cases, specialties
from offline.seeing_boards import SeeingBoards
from offline.special_views import ChecklistView, DayCase, LabourView, TeethView


class SeeingSpecial(SeeingBoards):
    """The same one read as `Seeing`, for the pages of specialties."""

    async def labour(self, patient: str) -> LabourView:
        return await self._seen(
            partial(specialties.labour, patient=patient, book=self.knowledge.pack.specialties), of=patient
        )

    async def teeth(self, patient: str) -> TeethView:
        return await self._seen(partial(specialties.teeth, patient=patient), of=patient)

    async def checklists(self, patient: str) -> ChecklistView:
        return await self._seen(
            partial(specialties.checklists, patient=patient, book=self.knowledge.pack.specialties), of=patient
        )

    async def day_cases(self) -> tuple[DayCase, ...]:
        """Of this ward, and of others as far as we may read them."""
        return await self._seen(partial(day_cases.day_cases, book=self.knowledge.pack.specialties))
