"""The part of the station that the pages of care use, as types; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Callable
from typing import Protocol

from client.clock import Clock
from client.commands import Command
from offline.care_views import Consults, Directory, Discharge, HandoverRow, PathwayView
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.status import StationStatus
from offline.views import Banner

Unsubscribe = Callable[[], None]


class CareDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def status(self) -> StationStatus: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Unsubscribe: ...

    async def submit(self, command: Command, /) -> object: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def directory(self) -> Directory: ...

    async def consults(self, me: str, /) -> Consults: ...

    async def handovers(self) -> tuple[HandoverRow, ...]: ...

    async def discharge(self, patient: str, /) -> Discharge: ...

    async def pathway(self, patient: str, /) -> PathwayView: ...
