"""What a nurse sees beside orders and signs: intake and output, her record, the change of the shift; asked on the store's thread."""

from collections.abc import Collection
from functools import partial

from client.clinical.fluids import FluidBook
from offline.fluid_views import FluidPatient, FluidView
from offline.nursing_views import NurseHandoverRow, NursingTimeline, WardHandover
from offline.projection import fluids, lists, nurse_handovers, nursing_record
from offline.seeing_care import SeeingCare
from offline.store.books import Books


class SeeingNursing(SeeingCare):
    """The same one read as `Seeing`, for the pages of nursing."""

    @property
    def fluid_book(self) -> FluidBook | None:
        """Shifts, day and ways in and out as the pack has them; None where it says nothing."""
        return self.knowledge.pack.fluids

    async def fluids(self, patient: str) -> FluidView | None:
        """None without a book: then nothing is added up here."""
        book, now = self.fluid_book, self.clock.now()
        return (
            None
            if book is None
            else await self._seen(partial(fluids.fluids, patient=patient, book=book, now=now), of=patient)
        )

    async def ward_fluids(self, patients: Collection[tuple[str, str, str]]) -> tuple[FluidPatient, ...]:
        """Of these patients (key, name, bed): the sums of today, and which days are not closed."""
        book, now = self.fluid_book, self.clock.now()
        if book is None:
            return ()
        return await self._seen(partial(fluids.ward_fluids, patients=tuple(patients), book=book, now=now))

    async def nursing_record(self, patient: str, hours: int = 24) -> NursingTimeline:
        """Signed entries of the whole stay, and what was observed and done in the last hours."""
        pack, now = self.knowledge.pack, self.clock.now()
        return await self._seen(
            partial(nursing_record.timeline, patient=patient, pack=pack, now=now, hours=hours), of=patient
        )

    async def ward_handover(self, back: int = 0) -> WardHandover | None:
        """The sheet of the shift that is handed over (or of one before it) and how each patient's handover stands."""
        pack, now = self.knowledge.pack, self.clock.now()
        work = partial(
            nurse_handovers.ward_handover, ward_key=self.ward_key, now=now, plan=self._plan, pack=pack, back=back
        )
        return await self._seen(work)

    async def open_handovers(self) -> tuple[NurseHandoverRow, ...]:
        """Patients who were given and whom nobody has taken over, for the alarm and the tab."""
        book, now = self.fluid_book, self.clock.now()

        def work(books: Books) -> tuple[NurseHandoverRow, ...]:
            return nurse_handovers.open_rows(books, tuple(lists.people(books).values()), now, book)

        return await self._seen(work, can_wait=True)

    async def nurse_handover(self, patient: str, back: int = 0) -> NurseHandoverRow | None:
        """One patient with what fills his ISBAR."""
        pack, now = self.knowledge.pack, self.clock.now()
        work = partial(
            nurse_handovers.nurse_handover,
            patient=patient,
            ward_key=self.ward_key,
            now=now,
            plan=self._plan,
            pack=pack,
            back=back,
        )
        return await self._seen(work, of=patient)
