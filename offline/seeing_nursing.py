"""What a nurse sees of skin tests and specimens; the projection asked on the store's thread."""

from functools import partial

from offline.nursing_views import SkinRow, SpecimenRow
from offline.projection import lists, queries, skin_starts, specimens
from offline.seeing_care import SeeingCare
from offline.store.books import Books
from offline.views import QueryThread


class SeeingNursing(SeeingCare):
    """The same one read as `Seeing`, for the boards of the nurse station."""

    async def skin_board(self) -> tuple[SkinRow, ...]:
        """Skin tests of the ward and the clinic, what is to be read first."""
        return await self._seen(partial(skin_starts.board, now=self.clock.now()))

    async def specimen_board(self) -> tuple[SpecimenRow, ...]:
        """Containers to fill on the ward, and what was taken lately."""
        now, pack = self.clock.now(), self.knowledge.pack

        def work(books: Books) -> tuple[SpecimenRow, ...]:
            return specimens.board(books, lists.people(books), now, pack.catalogue, pack.bedside)

        return await self._seen(work)

    async def queries(self, patient: str) -> tuple[QueryThread, ...]:
        """What nurses asked about this patient's orders, and what was answered."""
        return await self._seen(partial(queries.threads, patients=[patient]))
