"""The power goes while a station is sending: a real process, killed at any moment, and the server read afterwards."""

import asyncio
import contextlib
import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import httpx
import pytest

from client.central.credentials import NoCredential
from client.central.http import Central
from client.fhir import names
from offline import commands_kept
from offline.outbox import State
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from practice.application import build
from practice.clock import ServerClock
from practice.search.values import parameter_names
from practice.server import PracticeServer
from practice.store import Store
from tests.support import builders, whole
from tests.support.whole import Hospital, Place

_FORK = multiprocessing.get_context("fork")


def _serve(file: Path, told: Connection) -> None:
    """The hospital as a process of its own, so that it outlives the station."""

    async def serve() -> None:
        store = Store(file, ServerClock(), parameter_names())
        server = PracticeServer(build(store, is_open=True), 0)
        await server.start()
        told.send(server.port)
        await asyncio.Event().wait()

    asyncio.run(serve())


class Deadly(httpx.AsyncBaseTransport):
    """A real connection in a process that is killed by its n-th writing: before it leaves, once it was answered, or shortly afterwards."""

    def __init__(self, random: Random) -> None:
        self._inner = httpx.AsyncHTTPTransport()
        self._random = random
        self._left = random.randint(1, 4)
        self._phase = random.choice(("before", "answered", "soon"))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        is_write = request.method == "POST" and b'"method":"POST"' in await request.aread()
        self._left -= int(is_write)
        if not is_write or self._left:
            return await self._inner.handle_async_request(request)
        if self._phase == "before":
            _die()
        response = await self._inner.handle_async_request(request)
        if self._phase == "answered":
            _die()
        asyncio.get_running_loop().call_later(self._random.random() * 0.01, _die)
        return response


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def _station(folder: Path, base: str, transport: httpx.AsyncBaseTransport) -> Station:
    clock = builders.set_clock()
    database = await Database.open(folder / "station.db", builders.KEY, at_ms=builders.NOW_MS, check=False)
    parts = StationParts(
        settings=StationSettings(
            station_code="N3-D01", station_reference="Device/s1", ward_key=builders.WARD, ward_code="N3"
        ),
        database=database,
        central=Central(base, NoCredential(), clock, transport=transport),
        at_central=whole._nobody,
        clock=clock,
        knowledge=whole.knowledge(),
        random=Random(5),
        folder=folder,
    )
    return Station(parts)


def _work_until_killed(folder: Path, base: str, told: Connection, turn: int, seed: int) -> None:
    """Give commands and send them, until killed; every receipt is told at once, as a screen would. If never killed, it says so."""

    async def work() -> None:
        station = await _station(folder, base, Deadly(Random(seed)))
        await station.start()
        for n in range(turn * 1000 + 1, turn * 1000 + 900):
            who = f"Patient/p{n % 3 + 1}"
            made = builders.note(n, who=who) if n % 2 else builders.vitals(n, who, systolic="120", diastolic="80")
            await station.submit(made)
            told.send(made.id)
            await asyncio.sleep(0.005)
        os._exit(3)

    asyncio.run(work())


def _prepare(folder: Path) -> None:
    async def prepare() -> None:
        hospital, place = await whole.ward(folder)
        place.link.is_dark = True
        await place.submit(builders.stop(990_001, "MedicationRequest/o1", versions=("1",)))
        await place.close()
        await hospital.close()

    asyncio.run(prepare())


async def _counted(folder: Path, meant: dict[str, list[str]]) -> None:
    """At central, by reading it: every row once, one Provenance for each command."""
    hospital = Hospital(folder)
    found = [
        row for kind in ("Composition", "Observation", "MedicationRequest", "Task") for row in await hospital.find(kind)
    ]
    held = [_entries(row) for row in found]
    every = [entry for entries in held for entry in entries]
    for ident, entries in meant.items():
        assert [every.count(entry) for entry in entries] == [1] * len(entries), ident
    proofs = await hospital.find("Provenance")
    sources = [str(row["entity"][0]["what"]["identifier"]["value"]) for row in proofs]
    assert sorted(sources) == sorted(meant)
    assert len(await hospital.versions("MedicationRequest/o1")) == 2
    await hospital.close()


def _entries(row: dict[str, object]) -> list[str]:
    found = row.get("identifier", [])
    identifiers = found if isinstance(found, list) else [found]
    return [str(one["value"]) for one in identifiers if isinstance(one, dict) and one.get("system") == names.ENTRY]


def _campaign(folder: Path, rounds: int, seed: int) -> None:
    whole._furnished()
    _prepare(folder)
    ours, theirs = _FORK.Pipe()
    server = _FORK.Process(target=_serve, args=(folder / "practice.sqlite3", theirs), daemon=True)
    server.start()
    base = f"http://127.0.0.1:{ours.recv()}/fhir"
    receipts: set[str] = {builders.ident(990_001)}
    try:
        for turn in range(rounds):
            receipts |= _one_life(folder, base, turn, seed * 1000 + turn)
        meant = asyncio.run(_finish(folder, base, rounds))
    finally:
        server.kill()
        server.join()
    assert receipts <= set(meant), "what had a receipt is in the store"
    asyncio.run(_counted(folder, meant))


def _one_life(folder: Path, base: str, turn: int, seed: int) -> set[str]:
    """Until the process is dead; the receipts it told."""
    heard, told = _FORK.Pipe(duplex=False)
    child = _FORK.Process(target=_work_until_killed, args=(folder / "place", base, told, turn, seed), daemon=True)
    child.start()
    told.close()
    found = set()
    with contextlib.suppress(EOFError):
        while True:
            found.add(heard.recv())
    child.join()
    assert child.exitcode == -signal.SIGKILL
    heard.close()
    return found


async def _finish(folder: Path, base: str, rounds: int) -> dict[str, list[str]]:
    """Restart once more and send what is left; for each command, the entry ids of the rows it makes."""
    place = Place.__new__(Place)
    station = await _station(folder / "place", base, httpx.AsyncHTTPTransport())
    place.station, place.database, place.clock = station, station._db, station.clock
    await station.engine.start(in_background=False)
    await place.settle(30)
    counts = await place.database.read(commands_kept.counts)
    died = await place.database.read(
        lambda books: books.execute(
            "SELECT count(DISTINCT command) FROM event WHERE facts ->> '$.error' = 'station-died'"
        ).fetchone()[0]
    )
    ids = await place.database.read(lambda books: [row[0] for row in books.execute("SELECT id FROM command")])
    rows = await place.database.read(lambda books: commands_kept.rows_of(books, ids))
    await station.stop()
    assert list(counts) == [State.CONFIRMED]
    assert died > rounds, "the power went while something was being sent"
    return {
        ident: [row.entry_id for row in made if row.verb == "create" and not row.is_provenance]
        for ident, made in rows.items()
    }


def test_a_station_killed_ten_times_while_sending_loses_and_doubles_nothing(tmp_path: Path) -> None:
    _campaign(tmp_path, 10, 7)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_a_station_killed_again_and_again(tmp_path: Path, seed: int) -> None:
    _campaign(tmp_path, 10, seed)
