"""A workplace over a real station that nobody answers, whose store holds the practice ward; central is played at its one door."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from client.central.credentials import NoCredential
from client.central.http import Central
from client.clock import SetClock
from client.errors import SignInRefused
from client.records import Person, Role
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from tests.support.builders import KEY, ZONE, knowledge
from tests.ui.conftest import Leaks
from tests.ui.nurse.practice_ward import AT_MS, LIU_AN, MOMENT, WARD, filled_ward
from ui.settings import CentralSettings, PlaceSettings, Settings
from ui.startup import Assembled
from ui.workplace.seat import Seat
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

SHEN = Person(reference="Practitioner/staff-20318", name="沈亦舟", role=Role.DOCTOR, staff_number="20318")
LIANG = Person(
    reference="Practitioner/staff-20345",
    name="梁昀",
    role=Role.DOCTOR,
    staff_number="20345",
    other_roles=(Role.NURSE,),
)
PASSWORD = "the right one"  # of a played central


def _silent(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("nobody", request=request)


async def at_central(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    del is_witness
    found = {person.staff_number: person for person in (SHEN, LIU_AN, LIANG)}.get(staff_number)
    if found is None or password != PASSWORD:
        raise SignInRefused("password")
    return found


async def station_over(place: Path, folder: Path) -> Station:
    clock = SetClock(MOMENT, ZONE)
    settings = StationSettings(
        station_code="N3-D01", station_reference="Device/d1", ward_key=WARD, ward_code="N3", ward_name="内三病区"
    )
    return Station(
        StationParts(
            settings=settings,
            database=await Database.open(place, KEY, at_ms=AT_MS),
            central=Central("http://nobody.test/fhir", NoCredential(), clock, transport=httpx.MockTransport(_silent)),
            at_central=at_central,
            clock=clock,
            knowledge=knowledge(),
            random=Random(1),
            folder=folder,
        )
    )


@dataclass(slots=True)
class Office:
    """A seat at a workplace. `settle` returns once nothing runs."""

    loop: asyncio.AbstractEventLoop
    workplace: Workplace
    seat: Seat
    signed_in: list[object] = field(default_factory=list)

    def settle(self) -> None:
        while self.workplace.spawner.running():
            self.loop.run_until_complete(asyncio.sleep(0.002))
        QApplication.processEvents()

    def sign_in(self, person: Person, password: str = PASSWORD) -> None:
        self.seat.entry.submitted.emit(person.role.value, person.staff_number, password, WARD)
        self.settle()
        window = self.seat.window
        if window is not None:
            window.activateWindow()
        self.settle()


@pytest.fixture(scope="session")
def filled_store() -> Path:
    return filled_ward()


@pytest.fixture
def office(
    qapp: QApplication, filled_store: Path, tmp_path: Path, words_cache: Path, nothing_leaks: Leaks
) -> Iterator[Office]:
    loop = asyncio.new_event_loop()
    settings = Settings(
        central=CentralSettings(url="http://nobody.test/fhir"),
        station=PlaceSettings(code="N3-D01", ward=WARD, ward_code="N3", ward_name="内三病区", zone="Asia/Shanghai"),
    )
    station = loop.run_until_complete(station_over(Path(shutil.copy(filled_store, tmp_path / "w.db")), tmp_path))
    workplace = Workplace(qapp, settings, SetClock(MOMENT, ZONE), Random(1), loop=loop, cache=words_cache)
    workplace.assembled = Assembled(station=station, folder=tmp_path, set_aside=None, is_new=False)
    seat = Seat(workplace, window_for)
    seat.entry.resize(1920, 1080)
    seat.show()
    office = Office(loop=loop, workplace=workplace, seat=seat)
    seat.signed_in.connect(office.signed_in.append)
    office.settle()
    yield office
    seat.close()
    office.settle()
    loop.run_until_complete(workplace.close())
    nothing_leaks.put_away()
    workplace.languages.use("en")
    qapp.setStyleSheet("")
    workplace.setParent(None)
    loop.close()
