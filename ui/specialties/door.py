"""The part of the station that the pages of specialties use, as types; `offline.station.Station` fits it. Does nothing."""

from collections.abc import Callable
from typing import Protocol

from client.clinical.catalogue import OrderSet
from client.clock import Clock
from client.commands import Command
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.special_views import ChecklistView, DayCase, LabourView, TeethView
from offline.views import Banner, DiagnosisRow

Unsubscribe = Callable[[], None]


class SpecialDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Unsubscribe: ...

    async def submit(self, command: Command, /) -> object: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def labour(self, patient: str, /) -> LabourView: ...

    async def teeth(self, patient: str, /) -> TeethView: ...

    async def checklists(self, patient: str, /) -> ChecklistView: ...

    async def day_cases(self) -> tuple[DayCase, ...]: ...

    async def diagnoses(self, patient: str, /) -> tuple[DiagnosisRow, ...]: ...

    async def order_sets(self) -> tuple[OrderSet, ...]: ...
