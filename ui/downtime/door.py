"""What the page of telephone and paper needs of the station; the real one is offline/station.py. Refuses to be implemented here."""

from typing import Protocol

from client.clinical.fluids import FluidBook
from client.commands import Command, PaperTotals
from client.records import Person
from offline.knowledge import Knowledge
from offline.projection.paper import Known, PaperLine
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

    async def paper_totals(self, patient: str, page: str, known: int = 0, /) -> PaperTotals: ...

    async def people_here(self) -> tuple[Person, ...]: ...
