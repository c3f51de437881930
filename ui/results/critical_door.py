"""The part of the station that critical values use, as types; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Callable
from typing import Protocol

from client.clock import Clock
from client.commands import Command
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.result_views import CriticalValue
from offline.views import Banner, Found, OrderRow

Unsubscribe = Callable[[], None]


class CriticalDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Unsubscribe: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command, /) -> object: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def orders(self, patient: str, /) -> tuple[OrderRow, ...]: ...

    async def find_patients(self, typed: str, /) -> tuple[Found, ...]: ...

    async def critical_values(self) -> tuple[CriticalValue, ...]: ...
