"""The part of the station that the results pages use, as types; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Callable
from typing import Protocol

from client.clock import Clock
from client.commands import Command
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.result_views import Course, ReportRow, ResultHistory
from offline.views import Banner, ResultRow, VitalSeries

Unsubscribe = Callable[[], None]


class ResultsDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Unsubscribe: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command, /) -> object: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def results(self, patient: str, /) -> tuple[ResultRow, ...]: ...

    async def vitals(self, patient: str, /, hours: int = 72) -> tuple[VitalSeries, ...]: ...

    async def result_history(self, patient: str, /) -> ResultHistory: ...

    async def reports(self, patient: str, /) -> tuple[ReportRow, ...]: ...

    async def course(self, patient: str, /) -> Course: ...
