"""The part of the station that the pages of nursing use, as types; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Collection, Sequence
from typing import Protocol

from client.clinical.fluids import FluidBook
from client.clock import Clock
from client.commands import Command
from client.records import Person
from offline.fluid_views import FluidPatient, FluidView
from offline.knowledge import Knowledge
from offline.nursing_views import NurseHandoverRow, NursingTimeline, WardHandover
from offline.people import Seated
from offline.personal import OwnPhrase
from offline.views import Banner, WardMap


class NursingDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def fluid_book(self) -> FluidBook | None: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command, /) -> object: ...

    async def ward_map(self) -> WardMap: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def fluids(self, patient: str, /) -> FluidView | None: ...

    async def ward_fluids(self, patients: Collection[tuple[str, str, str]], /) -> tuple[FluidPatient, ...]: ...

    async def nursing_record(self, patient: str, /, hours: int = 24) -> NursingTimeline: ...

    async def ward_handover(self, back: int = 0) -> WardHandover | None: ...

    async def nurse_handover(self, patient: str, /, back: int = 0) -> NurseHandoverRow | None: ...

    async def own_phrases(self, session: Seated, /) -> tuple[OwnPhrase, ...]: ...

    async def keep_own_phrases(self, session: Seated, phrases: Sequence[OwnPhrase], /) -> None: ...

    async def witness(self, session: Seated, staff_number: str, password: str, /) -> Person: ...
