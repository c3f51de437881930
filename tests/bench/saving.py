"""(a) A clinician's save against a raw SQLCipher commit of the same bytes, taken in turns in one run, so that both meet the same load."""

import asyncio
import time
from pathlib import Path

from sqlcipher3 import dbapi2

from offline.simulation.stations import Simulated
from tests.bench.hospital import Hospital
from tests.bench.single import document, station, until_fresh
from tests.bench.table import Figure, percentile

ROUNDS = 2000
BAR = 1.5


def measure(folder: Path, scale: float) -> list[Figure]:
    with Hospital(folder / "save-hospital") as hospital:
        return asyncio.run(_measured(hospital.base, folder, max(100, int(ROUNDS * scale))))


async def _measured(base: str, folder: Path, rounds: int) -> list[Figure]:
    async with station(base, folder / "save-station") as one:
        await one.station.engine.start(in_background=False)
        await one.station.engine.meet()
        await one.station.engine.pull_once()
        await until_counted(one)
        raw = _raw_store(folder / "raw.db")
        saves, commits, stores = [], [], []
        for turn in range(rounds):
            command = document(one, one.patients[turn % len(one.patients)])
            began = time.perf_counter()
            await one.station.submit(command)
            saves.append((time.perf_counter() - began) * 1000)
            size = await one.database.read(lambda books, ident=command.id: _bytes_of(books, ident))  # type: ignore[misc]
            began = time.perf_counter()
            await asyncio.get_running_loop().run_in_executor(None, _commit, raw, size)
            commits.append((time.perf_counter() - began) * 1000)
            stores.append(size)
        raw.close()
    return _figures(saves, commits, stores)


def _figures(saves: list[float], commits: list[float], sizes: list[int]) -> list[Figure]:
    save, commit = percentile(saves, 0.99), percentile(commits, 0.99)
    note = f"submit to receipt: p50 {percentile(saves, 0.5):.2f} against {percentile(commits, 0.5):.2f} ms raw; {len(saves)} rounds"
    limit = (
        "Python: safety, bundle, journal, hash chain, six statements and two hand-overs between threads a command"
        if save > BAR * commit
        else ""
    )
    return [
        Figure(
            name="a raw SQLCipher commit, p99", measured=commit, unit="ms", note=f"{sum(sizes) // len(sizes)} bytes"
        ),
        Figure(name="a save, p99", measured=save, unit="ms", bar=BAR * commit, note=f"{note}; {limit}".rstrip("; ")),
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


def _commit(connection: dbapi2.Connection, size: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO document (body) VALUES (?)", (bytes(size),))
    connection.execute("COMMIT")
