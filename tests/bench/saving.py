"""(a) A clinician's save against a raw SQLCipher commit of the same bytes, taken in turns in one run, so that both meet the same load.

Two saves: a measured value, and a drug order with its safety checks. The raw commit is timed on its own thread, without the way there and
back; the save is timed as the window waits for it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from client.commands import Command
from offline.simulation.stations import Simulated
from tests.bench.hospital import Hospital
from tests.bench.reasons import Spent
from tests.bench.single import document, station, until_fresh
from tests.bench.table import Figure, percentile

ROUNDS = 2000
SIGNINGS = 300
PROFILED = 60
BAR = 1.5
Making = Callable[[Simulated, int], Awaitable[Command | None]]


def measure(folder: Path, scale: float) -> list[Figure]:
    with Hospital(folder / "save-hospital") as hospital:
        return asyncio.run(_measured(hospital.base, folder, scale))


async def _measured(base: str, folder: Path, scale: float) -> list[Figure]:
    async with station(base, folder / "save-station") as one:
        await one.station.engine.start(in_background=False)
        await one.station.engine.meet()
        await one.station.engine.pull_once()
        await until_counted(one)
        raw = _raw_store(folder / "raw.db")
        found = await _taken(one, raw, "measured value", _vitals, max(100, int(ROUNDS * scale)))
        found += await _taken(one, raw, "drug order, checked", _order, max(50, int(SIGNINGS * scale)))
        raw.close()
    return found


async def _vitals(one: Simulated, turn: int) -> Command:
    return document(one, one.patients[turn % len(one.patients)])


async def _order(one: Simulated, turn: int) -> Command | None:
    """What the window has checked before; signing it checks it again."""
    return await one.shift.orders("single", one.patients[turn % len(one.patients)])


async def _taken(one: Simulated, raw: dbapi2.Connection, what: str, make: Making, rounds: int) -> list[Figure]:
    saves, commits, sizes, spent = [], [], [], Spent()
    for turn in range(rounds + PROFILED):
        command = await make(one, turn)
        if command is None:
            continue
        if turn >= rounds:
            with spent.round():
                await one.station.submit(command)
            continue
        began = time.perf_counter()
        await one.station.submit(command)
        saves.append((time.perf_counter() - began) * 1000)
        size = await one.database.read(lambda books, ident=command.id: _bytes_of(books, ident))  # type: ignore[misc]
        commits.append(await asyncio.to_thread(_commit, raw, size))
        sizes.append(size)
    return _figures(what, saves, commits, sizes, spent)


def _figures(what: str, saves: list[float], commits: list[float], sizes: list[int], spent: Spent) -> list[Figure]:
    save, commit = percentile(saves, 0.99), percentile(commits, 0.99)
    note = f"submit to receipt: p50 {percentile(saves, 0.5):.2f} against {percentile(commits, 0.5):.2f} ms raw; {len(saves)} rounds"
    limit = spent.words() if save > BAR * commit else ""
    return [
        Figure(
            name=f"a raw SQLCipher commit, p99 ({what})",
            measured=commit,
            unit="ms",
            note=f"{sum(sizes) // len(sizes)} bytes, on its own thread",
        ),
        Figure(
            name=f"a save, p99 ({what})",
            measured=save,
            unit="ms",
            bar=BAR * commit,
            note=f"{note}; {limit}".rstrip("; "),
        ),
    ]


async def until_counted(one: Simulated) -> None:
    await one.station.engine.recount()
    await until_fresh(one)


def _bytes_of(books: object, ident: str) -> int:
    sql = (
        "SELECT length(c.body) + length(c.bundle) + (SELECT sum(length(CAST(w.body AS BLOB))) FROM row w WHERE w.command = c.id)"
        " FROM command c WHERE c.id = ?"
    )
    return int(books.execute(sql, (ident,)).fetchone()[0])  # type: ignore[attr-defined]


def _raw_store(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    for setting in (f"key = \"x'{bytes(32).hex()}'\"", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE document (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    return connection


def _commit(connection: dbapi2.Connection, size: int) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO document (body) VALUES (?)", (bytes(size),))
    connection.execute("COMMIT")
    return (time.perf_counter() - began) * 1000
