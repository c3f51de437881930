"""What the bedside check and the MAR need of the station, as a protocol; the real one is offline/station.py."""

from datetime import datetime
from typing import Protocol

from client.records.bedside import DoseRequest
from offline.fluid_views import FluidView
from offline.views import Found
from offline.views.mar import FollowUp, MarView, Missed, RunningInfusion, ScanBoard
from offline.views.scanning import LabelFound
from ui.nurse.door import NurseStation


class BedStation(NurseStation, Protocol):
    """The part of the one door that is used at the bed."""

    async def mar(self, patient: str, since: datetime, until: datetime) -> MarView: ...

    async def read_label(self, scanned: str) -> LabelFound | None: ...

    async def fluids(self, patient: str) -> FluidView | None: ...

    async def infusions(self, patient: str | None = None) -> tuple[RunningInfusion, ...]: ...

    async def follow_ups(self, patient: str | None = None) -> tuple[FollowUp, ...]: ...

    async def missed(self, patient: str | None = None) -> tuple[Missed, ...]: ...

    async def dose_requests(self) -> tuple[DoseRequest, ...]: ...

    async def scan_board(self, since: datetime, until: datetime) -> ScanBoard: ...

    async def find_patients(self, typed: str) -> tuple[Found, ...]: ...
