"""What the pages of assessments use of the station, as a type; `offline.station.Station` fits it. Holds nothing and does nothing."""

from collections.abc import Callable
from typing import Protocol

from client.clock import Clock
from client.commands import Command
from offline.assessment_views import AssessmentView, DueAssessment
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.views import Banner, WardMap


class AssessmentDoor(Protocol):
    """Invariant of the fitting class: `submit` returns once the command is durable, or raises a `WardlightError`."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Callable[[], None]: ...

    async def submit(self, command: Command, /) -> object: ...

    async def ward_map(self) -> WardMap: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def assessments(self, patient: str, /) -> AssessmentView: ...

    async def assessments_due(self) -> tuple[DueAssessment, ...]: ...
