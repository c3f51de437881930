"""What a nurse sees of skin tests, specimens and labels; the projection asked on the store's thread."""

from collections.abc import Sequence
from functools import partial

from client.records import Person
from offline.board_views import LabelStuff, SkinRow, SpecimenRow
from offline.projection import counts, labels, lists, queries, skin_starts, specimens
from offline.seeing_nursing import SeeingNursing
from offline.store.books import Books
from offline.views import BoardWork, QueryThread


class SeeingBoards(SeeingNursing):
    """The same one read as `Seeing`, for the boards of the nurse station."""

    async def skin_board(self) -> tuple[SkinRow, ...]:
        """Skin tests of the ward and the clinic, what is to be read first."""
        book = self.knowledge.pack.bedside
        return await self._seen(partial(skin_starts.board, now=self.clock.now(), book=book), can_wait=True)

    async def specimen_board(self) -> tuple[SpecimenRow, ...]:
        """Containers to fill on the ward, and what was taken lately."""
        now, pack = self.clock.now(), self.knowledge.pack

        def work(books: Books) -> tuple[SpecimenRow, ...]:
            return specimens.board(books, lists.people(books), now, pack.catalogue, pack.bedside)

        return await self._seen(work)

    async def board_work(self) -> BoardWork:
        """How much waits on the boards, for the tabs of those whose page nobody has opened."""
        work = partial(counts.board_work, now=self.clock.now(), plan=self._plan, pack=self.knowledge.pack)
        return await self._seen(work, can_wait=True)

    async def label_stuff(self) -> LabelStuff:
        """What labels of the ward are printed from."""
        work = partial(labels.stuff, now=self.clock.now(), plan=self._plan, pack=self.knowledge.pack)
        return await self._seen(work, can_wait=True)

    async def labels_printed(self, codes: Sequence[str], by: Person) -> None:
        """They left for a printer or a file: the next print of each says that it is not the first."""
        at_ms = round(self.clock.now().timestamp() * 1000)
        await self._db.write(partial(labels.note, codes=tuple(codes), by=by.reference, at_ms=at_ms))

    async def queries(self, patient: str) -> tuple[QueryThread, ...]:
        """What nurses asked about this patient's orders, and what was answered."""
        return await self._seen(partial(queries.threads, patients=[patient]), of=patient)
