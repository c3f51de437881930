"""What a nurse sees beside orders and signs: intake and output; the projection asked on the store's thread."""

from collections.abc import Collection
from functools import partial

from client.clinical.fluids import FluidBook
from offline.fluid_views import FluidPatient, FluidView
from offline.projection import fluids
from offline.seeing_care import SeeingCare


class SeeingNursing(SeeingCare):
    """The same one read as `Seeing`, for the pages of nursing."""

    @property
    def fluid_book(self) -> FluidBook | None:
        """Shifts, day and ways in and out as the pack has them; None where it says nothing."""
        return self.knowledge.pack.fluids

    async def fluids(self, patient: str) -> FluidView | None:
        """None without a book: then nothing is added up here."""
        book, now = self.fluid_book, self.clock.now()
        return None if book is None else await self._seen(partial(fluids.fluids, patient=patient, book=book, now=now))

    async def ward_fluids(self, patients: Collection[tuple[str, str, str]]) -> tuple[FluidPatient, ...]:
        """Of these patients (key, name, bed): the sums of today, and which days are not closed."""
        book, now = self.fluid_book, self.clock.now()
        if book is None:
            return ()
        return await self._seen(partial(fluids.ward_fluids, patients=tuple(patients), book=book, now=now))
