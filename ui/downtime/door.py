"""What the page of telephone and paper needs of the station; the real one is offline/station.py. Refuses to be implemented here."""

from collections.abc import Collection, Sequence
from typing import Protocol

from client.clinical.fluids import FluidBook
from client.clinical.safety.findings import CheckReport
from client.commands import Command, OrderDraft, PaperTotals
from client.records import Person
from offline.knowledge import Knowledge
from offline.projection.page_entries import PageEntry
from offline.projection.paper import Elsewhere, Known, PaperLine
from offline.projection.phoned import PhonedRow
from offline.views import Found
from ui.nurse.door import NurseStation


class DowntimeDoor(NurseStation, Protocol):
    """The part of the one door that is used here."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def fluid_book(self) -> FluidBook | None: ...

    async def phoned(self, patient: str | None = None, /) -> tuple[PhonedRow, ...]: ...

    async def find_patients(self, typed: str, /) -> tuple[Found, ...]: ...

    async def paper_duplicates(self, command: Command, /) -> tuple[Known, ...]: ...

    async def paper_lines(self, patient: str, page: str, /) -> tuple[PaperLine, ...]: ...

    async def page_entries(self, patient: str, numbers: Sequence[str], /) -> tuple[PageEntry, ...]: ...

    async def paper_totals(self, patient: str, page: str, known: int = 0, /) -> PaperTotals: ...

    async def paper_elsewhere(self, patient: str, page: str, /) -> tuple[Elsewhere, ...]: ...

    async def doctors(self, patient: str, /) -> tuple[Person, ...]: ...

    async def check(
        self, patient: str, drafts: Sequence[OrderDraft], *, without: Collection[str] = ()
    ) -> CheckReport: ...

    async def people_here(self) -> tuple[Person, ...]: ...
