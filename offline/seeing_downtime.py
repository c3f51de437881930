"""What a clinician sees of phoned results and of sheets of paper that are being entered; asked on the store's thread."""

from collections.abc import Sequence
from functools import partial

import msgspec

from client.commands import Command, PaperTotals
from client.records import Person
from offline.projection import page_entries, paper, phoned
from offline.projection.page_entries import PageEntry
from offline.projection.paper import Elsewhere, Known, PaperLine
from offline.projection.phoned import PhonedRow
from offline.seeing_temporaries import SeeingTemporaries
from offline.store.books import Books


class SeeingDowntime(SeeingTemporaries):
    """The same one read as `Seeing`, for what went past central."""

    async def phoned(self, patient: str | None = None) -> tuple[PhonedRow, ...]:
        """Phoned results of the ward, or of one patient, that nobody settled."""
        patients = None if patient is None else [patient]
        return await self._seen(
            partial(phoned.phoned, patients=patients, now=self.clock.now()), can_wait=True, of=patient
        )

    async def paper_duplicates(self, command: Command) -> tuple[Known, ...]:
        """What stands in the record already of what is about to be entered from paper."""
        return await self._seen(partial(paper.duplicates, command=command))

    async def paper_lines(self, patient: str, page: str) -> tuple[PaperLine, ...]:
        return await self._seen(partial(paper.lines_of, patient=patient, page=page), of=patient)

    async def paper_elsewhere(self, patient: str, page: str) -> tuple[Elsewhere, ...]:
        """What other stations entered of this sheet, as far as central has it."""
        return await self._seen(partial(paper.elsewhere, patient=patient, page=page), of=patient)

    async def page_entries(self, patient: str, numbers: Sequence[str]) -> tuple[PageEntry, ...]:
        """What became of each entry that a printed emergency page of this patient names."""
        return await self._seen(partial(page_entries.of_page, patient=patient, numbers=tuple(numbers)), of=patient)

    async def paper_totals(self, patient: str, page: str, known: int = 0) -> PaperTotals:
        """What was entered of this sheet, here and at other stations."""
        others = await self.paper_elsewhere(patient, page)
        return paper.totals(await self.paper_lines(patient, page), known, others)

    async def people_here(self) -> tuple[Person, ...]:
        """Who ever signed in at this station: those whose hand may be on a sheet of paper of this ward."""
        return await self._seen(_people)


def _people(books: Books) -> tuple[Person, ...]:
    found = books.execute("SELECT person FROM verifier ORDER BY staff_number").fetchall()
    return tuple(msgspec.json.decode(row[0], type=Person) for row in found)
