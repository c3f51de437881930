"""Central's bell, hung at the practice hospital in a process of its own: a ring brings the change at once, a dead bell hurts nobody."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from random import Random

import httpx
import pytest

from client.central.credentials import NoCredential
from client.central.http import Central
from client.clock import SetClock, SystemClock
from offline.changes import Change
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from offline.sync.bell import HEARD, LEAST_BETWEEN_S, Bell
from tests.support import builders, whole

PATIENCE_S = 30.0
NEVER = 1000.0
"""So many times slower than usual is the feed read: what comes, comes by the bell."""


@contextlib.asynccontextmanager
async def hospital_process(folder: Path, port: int = 0) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """The furnished hospital in a process of its own, open; its FHIR base."""
    ready = folder / "ready.txt"
    ready.unlink(missing_ok=True)
    arguments = ["-m", "practice", "--data", str(folder), "--port", str(port), "--open", "--ready-file", str(ready)]
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=quiet, stderr=quiet)
    try:
        await until(ready.exists)
        yield process, ready.read_text(encoding="utf-8").split()[0]
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def station_at(base: str, folder: Path, *, is_nudged: bool = True) -> Station:
    clock = SystemClock(builders.ZONE)
    parts = StationParts(
        settings=StationSettings(
            station_code="N3-D01",
            station_reference="Device/s1",
            ward_key=builders.WARD,
            ward_code="N3",
            is_nudged=is_nudged,
        ),
        database=await Database.open(folder / "station.db", builders.KEY, at_ms=builders.NOW_MS),
        central=Central(base, NoCredential(), clock),
        at_central=whole._nobody,
        clock=clock,
        knowledge=whole.knowledge(),
        random=Random(3),
        folder=folder,
        pace=NEVER,
    )
    return Station(parts)


async def until_hung(station: Station, count: int = len(HEARD)) -> None:
    await until(lambda: station.engine.bell.bound == count)


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(int(PATIENCE_S / 0.02)):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came to hold")


def test_a_change_at_central_rings_and_is_here_without_waiting_for_the_feed(tmp_path: Path) -> None:
    whole.copied(tmp_path)

    async def case() -> None:
        async with hospital_process(tmp_path) as (_, base):
            station = await station_at(base, tmp_path / "place")
            came = asyncio.Event()

            def heard(change: Change) -> None:
                if "Observation" in change.kinds:
                    came.set()

            await station.start()
            await until_hung(station)
            station.on_change(heard)
            async with httpx.AsyncClient(base_url=base) as other:
                lab = builders.lab("rung", "2951-2", "140", "mmol/L")
                assert (await other.put("/Observation/rung", json=lab)).status_code == 201
            async with asyncio.timeout(PATIENCE_S):
                await came.wait()
            assert "Observation/rung" in [row.result.key for row in await station.results("Patient/p1")]
            await station.stop()
            assert station.engine.bell.bound == 0

    asyncio.run(case())


def test_a_bell_that_falls_off_is_hung_again_and_is_no_outage_by_itself(tmp_path: Path) -> None:
    whole.copied(tmp_path)

    async def case() -> None:
        async with hospital_process(tmp_path) as (process, base):
            station = await station_at(base, tmp_path / "place")
            await station.engine.start(in_background=False)
            await station.engine.meet()
            first = asyncio.ensure_future(station.engine._listen())
            await until_hung(station)
            process.kill()
            await first
            assert (station.engine.bell.bound, station.engine.mode.failures) == (0, 0), "only the watch says it is gone"
        port = int(base.rsplit(":", 1)[1].partition("/")[0])
        async with hospital_process(tmp_path, port):
            second = asyncio.ensure_future(station.engine._listen())
            await until_hung(station)
            second.cancel()
            await asyncio.gather(second, return_exceptions=True)
            await station.stop()

    asyncio.run(case())


def test_a_station_told_not_to_listen_does_not(tmp_path: Path) -> None:
    whole.copied(tmp_path)

    async def case() -> None:
        async with hospital_process(tmp_path) as (_, base):
            station = await station_at(base, tmp_path / "place", is_nudged=False)
            await station.engine.start(in_background=False)
            await station.engine.meet()
            assert station.engine.profile.websocket_url is not None
            assert not station.engine._may_listen()
            await station.stop()

    asyncio.run(case())


@pytest.mark.parametrize("rings", [1, 2, 50])
def test_many_rings_wake_the_refresh_at_once_and_once_more(rings: int) -> None:
    async def case() -> list[float]:
        clock, woken = SetClock(builders.NOW, builders.ZONE), list[float]()
        began = clock.monotonic_s()
        bell = Bell(Central("https://nowhere.test/fhir", NoCredential(), clock), clock, lambda: woken.append(began))
        for _ in range(rings):
            bell.rung()
        assert len(woken) == 1
        assert (bell._later is not None) == (rings > 1), "what rang meanwhile is not forgotten"
        bell.close()
        clock.advance(LEAST_BETWEEN_S)
        bell.rung()
        return woken

    assert len(asyncio.run(case())) == 2
