"""Pictures of the doctor's page over a real station that holds the practice hospital's ward, to look at. Not a product feature.

.venv/bin/python -m tests.ui.doctor.practice_look FOLDER [zh_CN|en] [light|dark] [normal|emergency] [WIDTH...]
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from random import Random

import httpx
from PySide6.QtWidgets import QApplication

from client.central.credentials import NoCredential
from client.central.http import Central
from client.clock import SetClock
from client.errors import SignInRefused
from client.records import Person, Role
from offline.people import Session
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from tests.support.builders import KEY, ZONE, knowledge
from tests.ui.doctor.clipping import clipped
from tests.ui.doctor.stage import Stage
from tests.ui.examples import marking
from tests.ui.nurse.practice_ward import AT_MS, MOMENT, WARD, fill_ward
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.theme.style import Style
from ui.theme.theme import Theme, ThemeName
from ui.theme.tokens import load_tokens

PLANS = {2560: 1080, 1920: 1080, 1366: 768}
SHEN = Person(reference="Practitioner/staff-10234", name="沈亦舟", role=Role.DOCTOR, staff_number="10234")
SESSION = Session(person=SHEN, ward=WARD, is_offline=False)


async def _nobody(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    del is_witness
    raise SignInRefused("nobody-signs-in-here")


def _no_central(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no central here", request=request)


async def practice_station(folder: Path) -> Station:
    """A real station over a store with the whole practice ward; central cannot be reached."""
    place = folder / "ward.db"
    if not place.exists():
        await fill_ward(place)
    clock = SetClock(MOMENT, ZONE)
    central = Central("http://practice.test/fhir", NoCredential(), clock, transport=httpx.MockTransport(_no_central))
    station = Station(
        StationParts(
            settings=StationSettings(
                station_code="N3-D01", station_reference="Device/d-N3-D01", ward_key=WARD, ward_code="N3"
            ),
            database=await Database.open(place, KEY, at_ms=AT_MS),
            central=central,
            at_central=_nobody,
            clock=clock,
            knowledge=knowledge(),
            random=Random(1),
            folder=folder,
        )
    )
    await station.engine.start(in_background=False)
    return station


class PracticeStage(Stage):
    """A stage over a real station. Invariant: `settle` waits for the store's thread too."""

    def settle(self) -> None:
        end = time.monotonic() + 20
        self.loop.run_until_complete(asyncio.sleep(0))
        while self.spawner.running() and time.monotonic() < end:
            self.loop.run_until_complete(asyncio.sleep(0.002))
        QApplication.processEvents()

    def bed(self, label: str) -> str:
        """The patient in this bed."""
        lines = self.page.model.patients.lines
        return next(line.patient for line in lines if line.bed == label)

    def shoot(self, place: Path) -> None:
        self.window.grab().save(str(place))
        for line in clipped(self.window):
            sys.stderr.write(f"{place.name} {line}\n")


def practice_stage(theme: Theme, languages: Languages, folder: Path) -> PracticeStage:
    loop = asyncio.new_event_loop()
    station = loop.run_until_complete(practice_station(folder))
    return PracticeStage(theme, languages, station=station, session=SESSION, loop=loop)


def save_all(folder: Path, choice: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(load_tokens())
    style = Style(app, theme)
    languages = Languages(app, theme, Path(tempfile.mkdtemp()))
    language = "en" if "en" in choice else "zh_CN"
    languages.use(language)
    kind = MarkingKind.EMERGENCY if "emergency" in choice else MarkingKind.NORMAL
    theme.set_marking(marking(kind))
    theme.set_name(ThemeName.DARK if "dark" in choice else ThemeName.LIGHT)
    stage = practice_stage(theme, languages, Path(tempfile.mkdtemp()))
    stage.size(2560, 1080)
    began = time.perf_counter()
    stage.run(stage.page.model.open(stage.bed("12")))
    sys.stderr.write(f"opened in {time.perf_counter() - began:.3f} s\n")
    for width in [int(one) for one in choice if one.isdigit()] or list(PLANS):
        for step in ("rest", "typing", "drafts"):
            stage.size(width, PLANS[width])
            stage.act(step)
            stage.size(width, PLANS[width])
            stage.shoot(folder / f"{language}-{kind}-{theme.name}-{width}-{step}.png")
    stage.close()
    theme.changed.disconnect(style.apply)


if __name__ == "__main__":
    save_all(Path(sys.argv[1]), sys.argv[2:])
