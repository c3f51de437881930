"""The practice hospital's ward in a real encrypted store behind the station's own reading and intake, without central.

.venv/bin/python -m tests.ui.nurse.practice_ward FOLDER        writes one PNG per page, width, language and marking
"""

import asyncio
import atexit
import functools
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
from PySide6.QtWidgets import QApplication

from client.clock import SetClock
from client.commands import Command
from client.errors import SignInRefused
from client.records import Bed, Person, Role
from client.records.temporaries import Claimed
from offline import blocks, census, event_drafts, personal, replica
from offline.blocks import Taken
from offline.changes import Change, Changes
from offline.desk import Desk as IntakeDesk
from offline.intake import Intake, Receipt
from offline.mode import Mode
from offline.numbers import Place
from offline.projection.papers import papers
from offline.seeing_downtime import SeeingDowntime
from offline.seeing_temporaries import Candidates, compared
from offline.store.books import Books
from offline.store.database import Database
from offline.views import BedCard, DueDose
from practice.hospital.generate import resources
from tests.support.builders import KEY, ZONE, given, knowledge, mode_state, pack
from tests.ui.examples import marking
from tests.ui.sheets import only_windows_have_sheets
from ui.assessments.nurse_page import AssessPage
from ui.doctor.order_book import order_book
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.nurse.bed_face import CardFace
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.door import Desk
from ui.nurse.due_page import DuePage
from ui.nurse.moves_page import MovesPage
from ui.nurse.nurse_page import NursePage
from ui.nurse.oral_page import OralPage
from ui.nurse.print_centre_page import PrintCentrePage
from ui.nurse.skin_board_page import SkinBoardPage
from ui.nurse.specimen_page import SpecimenPage
from ui.nurse.verify_page import VerifyPage
from ui.nurse.vitals_page import VitalsPage
from ui.planning.page import PlanPage
from ui.shell.station_window import StationWindow
from ui.spawner import Spawner
from ui.theme.style import Style
from ui.theme.theme import Theme, ThemeName
from ui.theme.tokens import load_tokens

MOMENT = datetime(2026, 11, 20, 14, 8, 10, tzinfo=ZONE)
LIU_AN = Person(reference="Practitioner/staff-30112", name="柳安", role=Role.NURSE, staff_number="30112")
WARD = "Location/N3"
PLACE = Place(ward="N3", station="N3N01")
PAGES: Mapping[str, tuple[str, Callable[[Desk, "WardStation"], NursePage]]] = {
    "beds": ("F2", lambda desk, _: BedMapPage(desk)),
    "verify": ("F3", lambda desk, _: VerifyPage(desk)),
    "due": ("F4", lambda desk, _: DuePage(desk)),
    "vitals": ("F5", lambda desk, _: VitalsPage(desk)),
    "oral": ("F6", lambda desk, station: OralPage(desk, station, order_book(station.knowledge))),
    "assess": ("F7", AssessPage),
    "moves": ("F8", MovesPage),
    "plan": ("F9", PlanPage),
    "skin": ("Shift+F3", lambda desk, _: SkinBoardPage(desk)),
    "specimens": ("Shift+F4", lambda desk, _: SpecimenPage(desk)),
    "labels": ("Ctrl+Alt+L", lambda desk, _: PrintCentrePage(desk)),
}
"""The pages of the window, each with its key and how it is made."""


class WardStation(SeeingDowntime):
    """The station's eyes and its intake over one store; `mode` says in which mode commands are taken."""

    def __init__(self, database: Database, clock: SetClock, ward: str = WARD) -> None:
        super().__init__(database, clock, knowledge(), ward)
        self.mode, self.ward_name = Mode.ONLINE, "内三病区"
        self.changes = Changes()
        self.taken: list[Command] = []
        self.reads: Counter[str] = Counter()
        desk = IntakeDesk(
            station_reference="Device/d-N3-N01",
            ward_key=ward,
            place=PLACE,
            catalogue=self.knowledge.catalogue,
            rules=self.knowledge.pack.rules,
            wording=self.knowledge.wording,
            papers=papers(self.knowledge.pack),
            bedside=self.knowledge.pack.bedside,
        )
        self._intake = Intake(database, self.changes, clock, desk)
        self.database = database

    async def due(self, hours_back: int = 12, hours_ahead: int = 12, patient: str | None = None) -> tuple[DueDose, ...]:
        self.reads["due"] += 1
        return await super().due(hours_back, hours_ahead, patient)

    async def confirm(self, _session: object, password: str) -> None:
        if password != "right":
            raise SignInRefused("wrong")

    async def witness(self, _session: object, staff_number: str, password: str, _act: Command | None = None) -> Person:
        await self.confirm(_session, password)
        return Person(reference=f"Practitioner/{staff_number}", name="周敏", role=Role.NURSE, staff_number=staff_number)

    async def take_numbers(self, count: int) -> tuple[Taken, ...]:
        return await self.database.write(partial(blocks.take, count=count, place=PLACE, day=self.clock.now().date()))

    def spare_number(self, typed: str) -> Taken:
        return blocks.of_spare(typed)

    async def candidates(self, patient: str, claimed: Claimed) -> Candidates:
        """Of those who are known here."""
        found = await self.database.read(partial(compared, claimed=claimed, patient=patient))
        return Candidates(found=found, gap="CentralUnreachable" if self.mode is Mode.EMERGENCY else "")

    async def keep_event_draft(self, author: str, patient: str, fields: Mapping[str, str]) -> None:
        await self.database.write(partial(event_drafts.keep, author=author, patient=patient, fields=fields))

    async def event_draft(self, author: str, patient: str) -> dict[str, str]:
        return await self.database.read(partial(event_drafts.of, author=author, patient=patient))

    async def own_phrases(self, session: Any) -> tuple[personal.OwnPhrase, ...]:
        return await self.database.read(partial(personal.phrases_of, author=session.person.reference))

    async def keep_own_phrases(self, session: Any, phrases: Sequence[personal.OwnPhrase]) -> None:
        await self.database.write(
            partial(personal.keep_phrases, author=session.person.reference, phrases=tuple(phrases))
        )

    def new_id(self) -> str:
        return str(uuid4())

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        return self.changes.subscribe(listener)

    async def submit(self, command: Command) -> Receipt:
        receipt = await self._intake.take(command, mode_state(self.mode))
        self.taken.append(command)
        return receipt

    async def withdraw(self, _session: object, command: str, _reason: str) -> None:
        given_by = next(one.author for one in self.taken if one.id == command)
        await self._intake.withdraw(command, given_by)


AT_MS = round(MOMENT.timestamp() * 1000)


async def fill_ward(place: Path, ward: str = WARD) -> None:
    """Writes the practice hospital into a new store at `place`; copies of it can then be opened."""
    database = await Database.open(place, KEY, at_ms=AT_MS)
    await database.write(partial(_fill, ward=ward))
    await database.close()


@functools.cache
def filled_ward() -> Path:
    """The practice hospital in a closed store, filled once; tests begin with a copy of it."""
    folder = Path(tempfile.mkdtemp(prefix="wardlight-ward-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    asyncio.run(fill_ward(folder / "ward.db"))
    return folder / "ward.db"


async def open_ward(place: Path, ward: str = WARD) -> WardStation:
    return WardStation(await Database.open(place, KEY, at_ms=AT_MS), SetClock(MOMENT, ZONE), ward)


def _fill(books: Books, ward: str) -> None:
    at_ms = AT_MS - 12_000
    rows = list(resources(MOMENT, 1))
    replica.put(books, [given(row, at=MOMENT) for row in rows], at_ms)
    for row in rows:
        if row["resourceType"] != "Encounter" or row["status"] not in {"in-progress", "planned"}:
            continue
        if row["class"]["code"] == "PRENC":
            continue
        if ward in {each["location"]["reference"] for each in row.get("location", []) if each["status"] != "completed"}:
            patient = row["subject"]["reference"]
            census.arrived(books, patient, f"Encounter/{row['id']}", at_ms)
            census.freshened(books, [patient], at_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class NurseSession:
    """Who is signed in."""

    person: Person = LIU_AN


class Pages(dict[str, NursePage]):
    """The pages of a window that somebody asked for, each made and opened then: a test pays for no page but its own."""

    def __init__(self, window: StationWindow, desk: Desk, station: "WardStation") -> None:
        super().__init__()
        self._window, self._station, self.desk = window, station, desk

    def __missing__(self, key: str) -> NursePage:
        keys, make = PAGES[key]
        page = self[key] = make(self.desk, self._station)
        self._window.add_page(key, page, title=page.title, keys=keys, hints=page.hints)
        page.open()
        if isinstance(page, BedMapPage):
            page.move_wanted.connect(self._show_move)
        return page

    def _show_move(self, patient: str, act: str, bed: str) -> None:
        moves = self["moves"]
        assert isinstance(moves, MovesPage)
        moves.show_move(patient, act, bed)

    def all(self) -> "Pages":
        """With every page made."""
        for key in PAGES:
            self[key]
        return self


@dataclass(slots=True, kw_only=True)
class Ward:
    """A window over a practice ward, and a loop to drive its pages."""

    loop: asyncio.AbstractEventLoop
    station: WardStation
    window: StationWindow
    pages: Pages
    spawner: Spawner
    notices: Notices
    errors: list[Exception]

    def settle(self) -> None:
        """Until nothing is under way."""
        while self.spawner.running():
            self.loop.run_until_complete(asyncio.sleep(0.002))
        QApplication.processEvents()

    def wait(self, seconds: float = 1.0) -> None:
        """The clock goes on; nobody sleeps."""
        clock = self.station.clock
        assert isinstance(clock, SetClock)
        clock.advance(seconds)

    def show(self, key: str) -> NursePage:
        page = self.pages[key]
        self.window.show_page(key)
        self.settle()
        return page

    def add(self, key: str, page: NursePage) -> NursePage:
        """One more page, as a window adds one that is made late."""
        self.pages[key] = page
        self.window.add_page(key, page, title=page.title, keys=f"Ctrl+Alt+F{len(self.pages)}", hints=page.hints)
        page.open()
        return page

    @property
    def desk(self) -> Desk:
        return self.pages.desk

    def close(self) -> None:
        for page in self.pages.values():
            page.leave()
        self.loop.run_until_complete(self.spawner.close())
        self.loop.run_until_complete(self.station.database.close())
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        self.loop.close()


def nurse_word() -> str:
    return "住院护士站"


def open_window(theme: Theme, languages: Languages, place: Path, of: str = WARD) -> Ward:
    only_windows_have_sheets()
    loop = asyncio.new_event_loop()
    station = loop.run_until_complete(open_ward(place, of))
    notices, errors = Notices(), list[Exception]()

    def report(error: Exception, doing: str) -> None:
        errors.append(error)
        notices.post_error(error, doing)

    spawner = Spawner(loop, report)
    window = StationWindow(theme, languages, notices, station_name=nurse_word)
    desk = Desk(
        theme=theme,
        station=station,
        session=NurseSession(),
        notices=notices,
        spawner=spawner,
        keys=window.keys,
        pack=station.knowledge.pack,
    )
    window.set_ward("呼吸与危重症 内三病区")
    window.set_user("柳安 · 主管护师")
    pages = Pages(window, desk, station)
    return Ward(loop=loop, station=station, window=window, pages=pages, spawner=spawner, notices=notices, errors=errors)


def big_ward_faces(count: int, now: datetime) -> tuple[CardFace, ...]:
    """So many cards of the practice ward, over and over, each in a bed of its own."""

    async def read() -> tuple[BedCard, ...]:
        with tempfile.TemporaryDirectory() as folder:
            await fill_ward(Path(folder) / "ward.db")
            station = await open_ward(Path(folder) / "ward.db")
            cards = (await station.ward_map()).cards
            await station.database.close()
            return cards

    cards = asyncio.run(read())
    return tuple(
        CardFace(card=_in_bed(cards[at % len(cards)], at), now=now, zone=ZONE, pack=pack(), language="zh_CN")
        for at in range(count)
    )


def _in_bed(card: BedCard, at: int) -> BedCard:
    bed = Bed(key=f"Location/big-{at}", label=f"{at + 1:03d}", ward=WARD)
    return msgspec.structs.replace(card, bed=bed)


def save_all(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(load_tokens())
    style = Style(app, theme)
    languages = Languages(app, theme, Path(tempfile.mkdtemp()))
    languages.use("zh_CN")
    place = Path(tempfile.mkdtemp()) / "ward.db"
    asyncio.run(fill_ward(place))
    ward = open_window(theme, languages, place)
    ward.pages.all()
    ward.window.show()
    sizes = ((2560, 1080), (1920, 1080), (1366, 768))
    for language in ("zh_CN", "en"):
        languages.use(language)
        for width, height in sizes:
            ward.window.resize(width, height)
            _shots(ward, folder, f"{language}-{width}")
    languages.use("zh_CN")
    ward.window.resize(2560, 1080)
    theme.set_name(ThemeName.DARK)
    _shots(ward, folder, "zh_CN-2560-dark")
    theme.set_name(ThemeName.LIGHT)
    ward.station.mode = Mode.EMERGENCY
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    ward.settle()
    _shots(ward, folder, "zh_CN-2560-emergency")
    ward.close()
    theme.changed.disconnect(style.apply)
    for error in ward.errors:
        sys.stderr.write(f"{error!r}\n")


def _shots(ward: Ward, folder: Path, name: str) -> None:
    for key in ward.pages:
        ward.show(key)
        QApplication.processEvents()
        ward.window.grab().save(str(folder / f"{key}-{name}.png"))


if __name__ == "__main__":
    save_all(Path(sys.argv[1]))
