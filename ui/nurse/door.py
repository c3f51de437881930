"""What the nurse's pages need of the station, as protocols; the real one is offline/station.py. Refuses to be implemented here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from client.clinical.pack import ContentPack
from client.clock import Clock
from client.commands import Command
from client.records import Person, Ward
from offline.assessment_views import DueAssessment
from offline.board_views import SkinRow, SpecimenRow
from offline.care_views import Discharge
from offline.changes import Change
from offline.day_views import OnDuty
from offline.nursing_views import NurseHandoverRow
from offline.outbox import State
from offline.safety_views import BloodPatient
from offline.temperature_views import KeptReading, TemperatureFacts
from offline.views import (
    Banner,
    DueDose,
    OrderRow,
    ResultRow,
    Task,
    VerifyGroup,
    VitalSeries,
    WaitingTest,
    WardMap,
)
from offline.views.mar import FollowUp
from offline.views.units import Unit
from ui.notices import Notices
from ui.nurse.palettes import PLAIN_LOOK, BedMapLook
from ui.shell.key_map import KeyMap
from ui.shell.scanner import ScanGuard
from ui.spawner import Spawner
from ui.theme.theme import Theme


class SignedIn(Protocol):
    """Who acts at this station."""

    @property
    def person(self) -> Person: ...


class Saved(Protocol):
    """The proof that a command is durable here."""

    @property
    def command(self) -> str: ...

    @property
    def number(self) -> str | None: ...

    @property
    def state(self) -> State: ...

    @property
    def saved_at(self) -> datetime: ...


class NurseStation(Protocol):
    """The part of the one door that the nurse's pages use."""

    @property
    def clock(self) -> Clock: ...

    def new_id(self) -> str: ...

    def on_change(self, listener: Callable[[Change], None], /) -> Callable[[], None]: ...

    async def submit(self, command: Command, /) -> Saved: ...

    async def ward_map(self) -> WardMap: ...

    async def banner(self, patient: str, /) -> Banner | None: ...

    async def orders(self, patient: str, /) -> tuple[OrderRow, ...]: ...

    async def vitals(self, patient: str, /, hours: int = 72) -> tuple[VitalSeries, ...]: ...

    async def to_verify(self, patient: str | None = None, /) -> tuple[VerifyGroup, ...]: ...

    async def due(
        self, hours_back: int = 12, hours_ahead: int = 12, patient: str | None = None
    ) -> tuple[DueDose, ...]: ...

    async def units(self, patient: str | None = None) -> tuple[Unit, ...]: ...

    async def follow_ups(self, patient: str | None = None) -> tuple[FollowUp, ...]: ...

    async def skin_tests_waiting(self, patient: str | None = None) -> tuple[WaitingTest, ...]: ...

    async def results(self, patient: str, /) -> tuple[ResultRow, ...]: ...

    async def witness(
        self, session: SignedIn, staff_number: str, password: str, act: Command | None = None, /
    ) -> Person: ...

    async def skin_board(self) -> tuple[SkinRow, ...]: ...

    async def open_handovers(self) -> tuple[NurseHandoverRow, ...]: ...

    async def on_duty(self) -> tuple[OnDuty, ...]: ...

    async def blood(self) -> tuple[BloodPatient, ...]: ...

    async def specimen_board(self) -> tuple[SpecimenRow, ...]: ...

    async def tasks(self) -> tuple[Task, ...]: ...

    async def assessments_due(self) -> tuple[DueAssessment, ...]: ...

    async def temperature(self, patient: str, /) -> TemperatureFacts | None: ...

    async def slot_readings(self, since: datetime, until: datetime, /) -> Mapping[str, tuple[KeptReading, ...]]: ...


class MovingStation(NurseStation, Protocol):
    """What admitting, moving and letting go needs beside."""

    @property
    def ward_key(self) -> str: ...

    async def discharge(self, patient: str, /) -> Discharge: ...

    async def wards(self) -> tuple[Ward, ...]: ...

    async def withdraw(self, session: Any, command: str, reason: str, /) -> None: ...


def no_sound() -> None:
    """Where nothing can be heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a page of the nurse station is built with: `keys` is the window's keyboard map, `pack` the knowledge shown beside entries."""

    theme: Theme
    station: NurseStation
    session: SignedIn
    notices: Notices
    spawner: Spawner
    keys: KeyMap
    pack: ContentPack
    look: BedMapLook = PLAIN_LOOK
    scans: ScanGuard | None = None
    sound: Callable[[], None] = no_sound
    """Beside words that say the same, never alone."""
