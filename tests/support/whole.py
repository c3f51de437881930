"""A whole ward for tests: the real practice hospital in this process, and real stations at it whose duties are run by hand.

One furnished hospital and one loaded station store are made per session and copied per test, so that a test begins in milliseconds.
"""

import asyncio
import atexit
import contextlib
import functools
import shutil
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import httpx

from client.central.cds import Cds
from client.central.credentials import NoCredential
from client.central.http import Central
from client.clock import Clock, SetClock
from client.commands import Choice, Command
from client.errors import SignInRefused
from client.fhir import names
from client.records import Person
from offline import commands_kept
from offline.declaring import DeclareRules
from offline.intake import Receipt
from offline.kept import Kept
from offline.mode import Limits
from offline.outbox import State
from offline.people import Session
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from offline.views import ConflictView
from practice.application import build
from practice.clock import ServerClock
from practice.faults import Faults
from practice.search.values import parameter_names
from practice.store import Store
from tests.support import builders
from tests.support.builders import knowledge as knowledge
from tests.support.link import Link

BASE = "http://practice.test/fhir"
PATIENTS = (1, 2, 3)
_DUTIES = ("watch", "meet", "pull", "push", "status")


class Hospital:
    """The practice hospital. `http` is another user's door; reading it is how tests know what central really holds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ServerClock()
        self._open()

    def _open(self) -> None:
        self.store = Store(self.folder / "practice.sqlite3", self.clock, parameter_names())
        self.faults = Faults(self.clock)
        self.inner: httpx.AsyncBaseTransport = httpx.ASGITransport(build(self.store, faults=self.faults, is_open=True))
        self.http = httpx.AsyncClient(transport=self.inner, base_url=BASE)

    def back_up(self, name: str = "backup.sqlite3") -> Path:
        """A whole copy as of now."""
        path = self.folder / name
        with contextlib.closing(sqlite3.connect(path)) as copy:
            self.store.connection.backup(copy)
        return path

    async def restore(self, backup: Path, *lines: Link) -> None:
        """That copy in its place: whatever was written since is gone without a trace. Stations on these lines find it there."""
        await self.close()
        for old in self.folder.glob("practice.sqlite3*"):
            old.unlink()
        shutil.copyfile(backup, self.folder / "practice.sqlite3")
        self._open()
        for line in lines:
            line.inner = self.inner
            line.late.clear()

    async def close(self) -> None:
        await self.http.aclose()
        self.store.close()

    # --- what another user does ------------------------------------------------------------------------------------

    async def put(self, *resources: Mapping[str, Any]) -> None:
        """Make or change these rows in one transaction."""
        entries = [
            {"resource": one, "request": {"method": "PUT", "url": f"{one['resourceType']}/{one['id']}"}}
            for one in resources
        ]
        answer = await self.http.post("/", json={"resourceType": "Bundle", "type": "transaction", "entry": entries})
        assert answer.status_code == 200, answer.text

    async def change(self, key: str, **members: Any) -> None:
        """Set members of a row that stands there; None takes one away."""
        now = await self.read(key)
        await self.put({name: value for name, value in {**now, **members}.items() if value is not None})

    async def delete(self, key: str) -> None:
        assert (await self.http.delete(f"/{key}")).status_code in {200, 204}

    # --- what stands there -----------------------------------------------------------------------------------------

    async def read(self, key: str) -> dict[str, Any]:
        answer = await self.http.get(f"/{key}")
        assert answer.status_code == 200, (key, answer.status_code)
        return dict(answer.json())

    async def status_of(self, key: str) -> int:
        return (await self.http.get(f"/{key}")).status_code

    async def find(self, kind: str, **params: str) -> list[dict[str, Any]]:
        """Every row that a search finds, over all pages."""
        found: list[dict[str, Any]] = []
        url: str | None = f"/{kind}"
        given: dict[str, str] | None = {
            "_count": "500",
            **{name.replace("__", ":"): text for name, text in params.items()},
        }
        while url is not None:
            page = (await self.http.get(url, params=given)).json()
            found += [entry["resource"] for entry in page.get("entry", ())]
            url = next((link["url"] for link in page.get("link", ()) if link["relation"] == "next"), None)
            given = None
        return found

    async def by_entry(self, kind: str, entry_id: str) -> list[dict[str, Any]]:
        return await self.find(kind, identifier=f"{names.ENTRY}|{entry_id}")

    async def versions(self, key: str) -> list[dict[str, Any]]:
        """All versions of a row, newest first; deletions left out."""
        page = (await self.http.get(f"/{key}/_history", params={"_count": "500"})).json()
        return [entry["resource"] for entry in page.get("entry", ()) if "resource" in entry]


class Place:
    """One station at the hospital, its duties run by hand. `crash` forgets everything that is not in the store."""

    def __init__(
        self, hospital: Hospital, folder: Path, clock: Clock, name: str = "N3-D01", device: str = "Device/s1"
    ) -> None:
        self.hospital, self.folder, self.clock, self.name, self.device = hospital, folder, clock, name, device
        self.link = Link(inner=hospital.inner)
        self.seed = 1
        self.limits, self.declaring = Limits(return_spread_s=0.0), DeclareRules()
        """The site's, but that a ward of one station waits for no other; they count from the next opening on."""
        self.tells_audit = False
        self.station: Station
        self.database: Database

    @property
    def file(self) -> Path:
        return self.folder / "station.db"

    async def open(self, *, check: bool = False) -> "Place":
        self.database = await Database.open(self.file, builders.KEY, at_ms=builders.NOW_MS, check=check)
        central = Central(BASE, NoCredential(), self.clock, transport=self.link)
        self.seed += 1
        self.station = Station(
            StationParts(
                settings=StationSettings(
                    station_code=self.name,
                    station_reference=self.device,
                    ward_key=builders.WARD,
                    ward_code="N3",
                    limits=self.limits,
                    declaring=self.declaring,
                    tells_audit=self.tells_audit,
                ),
                database=self.database,
                central=central,
                at_central=_nobody,
                clock=self.clock,
                knowledge=knowledge(),
                random=Random(self.seed),
                folder=self.folder,
                cds=Cds(central, self.clock, transport=self.link),
            )
        )
        await self.station.engine.start(in_background=False)
        return self

    async def close(self) -> None:
        await self.station.stop()

    async def crash(self) -> None:
        """Die: the store as the disk has it now is all that is left. The old process's memory and file are thrown away."""
        after = self.folder.with_name(f"{self.folder.name}x")
        shutil.copytree(self.folder, after)
        with contextlib.suppress(Exception):
            await self.station.stop()
        self.folder = after
        await self.open()

    # --- duties ----------------------------------------------------------------------------------------------------

    async def duty(self, *wanted: str) -> None:
        """One round of each of these duties as the loop runs them: if they may run, with errors heard."""
        loop = self.station.engine._loop
        for name in wanted:
            found = next(one for one in loop._duties if one.name == name)
            if found.may_run():
                await loop._round(found)

    async def round(self) -> None:
        """Everything the background does in a few seconds, once."""
        await self.duty(*_DUTIES)

    async def settle(self, rounds: int = 12) -> None:
        """Rounds with time between them until nothing waits for central."""
        for _ in range(rounds):
            await self.round()
            if not await self.waiting():
                return
            self.pass_time(20.0)

    async def waiting(self) -> int:
        states = await self.states()
        return sum(states.get(state, 0) for state in (State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.ACCEPTED))

    def pass_time(self, seconds: float) -> None:
        assert isinstance(self.clock, SetClock)
        self.clock.advance(seconds)

    # --- what is kept ----------------------------------------------------------------------------------------------

    async def submit(self, command: Command) -> Receipt:
        return await self.station.submit(command)

    async def kept(self, ident: str) -> Kept:
        return await self.database.read(lambda books: commands_kept.get(books, ident))

    async def state(self, ident: str) -> State:
        return (await self.kept(ident)).state

    async def rows(self, ident: str) -> list[commands_kept.KeptRow]:
        return await self.database.read(lambda books: commands_kept.rows(books, ident))

    async def states(self) -> dict[State, int]:
        return await self.database.read(commands_kept.counts)

    async def key_of(self, ident: str, kind: str, n: int = 0) -> str:
        """The n-th row of this type that a command writes: central's key, or ours while central has not answered."""
        return [row.target for row in await self.rows(ident) if row.resource_type == kind][n]

    async def conflict(self) -> ConflictView:
        found = await self.station.conflicts()
        assert len(found) == 1, [one.conflict for one in found]
        return found[0]

    async def decide(self, n: int, choice: Choice, who: str = builders.PATIENT) -> Receipt:
        """By who gave the command."""
        conflict = await self.conflict()
        author = await self.giver(conflict.command)
        return await self.submit(builders.decide(n, conflict.command, choice, conflict.seen, who, author))

    async def giver(self, ident: str) -> Person:
        return (await self.kept(ident)).command.author


async def _nobody(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    """Nobody sits down here; a nurse stands by who signs as the second."""
    if is_witness and password == "right":
        return builders.NURSE
    raise SignInRefused("nobody-signs-in-here", staff_number)


def session(person: Person) -> Session:
    return Session(person=person, ward=builders.WARD, is_offline=False)


def furnishing() -> list[dict[str, Any]]:
    """Three patients in beds of one ward; the first has an order of each kind of history."""
    rows: list[dict[str, Any]] = [builders.ward()]
    for n in PATIENTS:
        rows += [builders.bed(n), builders.patient(n), builders.stay(n, bed=n), builders.no_allergy(f"na{n}", n)]
        rows += [
            builders.drug_order(f"o{n}", "paracetamol-tab", n=n),
            builders.verify_task(f"t{n}", f"MedicationRequest/o{n}", n=n),
            builders.lab(f"l{n}", "2823-3", "4.1", "mmol/L", n=n),
        ]
    return rows


@functools.cache
def _furnished() -> Path:
    """A hospital and a station store that has loaded its ward, on disk; made once."""
    folder = Path(tempfile.mkdtemp(prefix="wardlight-furnished-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)

    async def furnish() -> None:
        hospital = Hospital(folder)
        await hospital.put(*furnishing())
        (folder / "place").mkdir()
        place = Place(hospital, folder / "place", builders.set_clock())
        await place.open()
        await place.round()
        await place.close()
        await hospital.close()

    asyncio.run(furnish())
    return folder


def copied(folder: Path) -> None:
    """Put a furnished hospital and a station's folder into an empty folder."""
    source = _furnished()
    shutil.copytree(source, folder, dirs_exist_ok=True)


async def checked(hospital: Hospital, place: Place, n: int = 1) -> None:
    """A nurse has checked the n-th patient's order, and the station knows it: doses of it may be given."""
    await hospital.change(f"Task/t{n}", status="completed")
    await place.duty("pull")


async def ward(folder: Path, clock: Clock | None = None) -> tuple[Hospital, Place]:
    """A furnished hospital with one station that is online and up to date."""
    copied(folder)
    hospital = Hospital(folder)
    place = await Place(hospital, folder / "place", clock or builders.set_clock()).open()
    await place.round()
    return hospital, place


Case = Callable[[Hospital, Place], Awaitable[None]]


def run(folder: Path, case: Case) -> None:
    """A case from its first step to its last on a furnished ward; both sides are closed whatever it does."""
    _furnished()

    async def through() -> None:
        hospital, place = await ward(folder)
        try:
            await case(hospital, place)
        finally:
            await place.close()
            await hospital.close()

    asyncio.run(through())
