"""What the pages of safety use of the station, as a type; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Callable, Mapping
from typing import Protocol

from client.clock import Clock
from client.commands import Command
from client.records import Person
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.people import Seated
from offline.safety_views import BloodPatient, CaseRow
from offline.views import Banner, WardMap


class SafetyDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Callable[[], None]: ...

    async def submit(self, command: Command, /) -> object: ...

    async def witness(self, session: Seated, staff_number: str, password: str, /) -> Person: ...

    async def ward_map(self) -> WardMap: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def blood(self) -> tuple[BloodPatient, ...]: ...

    async def suspicions(self) -> tuple[CaseRow, ...]: ...

    async def event_reports(self) -> tuple[CaseRow, ...]: ...

    async def keep_event_draft(self, author: str, patient: str, fields: Mapping[str, str], /) -> None: ...

    async def event_draft(self, author: str, patient: str, /) -> dict[str, str]: ...
