"""The part of the station that the outpatient page uses beside the doctor's, as types."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from client.records import Person
from offline.views import ClinicView, VisitChart
from ui.doctor.door import Door


class ClinicDoor(Door, Protocol):
    """`offline.station.Station` fits it."""

    async def clinic(self) -> ClinicView: ...

    async def visit_chart(self, patient: str) -> VisitChart: ...

    async def next_page_number(self, document: str, by: Person) -> str: ...

    async def step_times(self) -> tuple[dict[str, float], ...]: ...

    async def keep_step_times(self, visit: Mapping[str, float]) -> None: ...

    async def export_step_times(self, path: Path) -> int: ...

    async def void_page(self, number: str, reason: str, by: Person | None = None) -> None: ...
