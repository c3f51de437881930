"""(c) A real kill -9 of central: when it is noticed, the first emergency order, 10,000 commands kept and delivered afterwards."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from offline import commands_kept
from offline.mode import Mode
from offline.outbox import WAITING_FOR_CENTRAL, State
from offline.simulation.stations import Simulated
from tests.bench.hospital import Hospital
from tests.bench.reasons import cpu_of, shared
from tests.bench.single import WAIT_S, document, station, until_fresh
from tests.bench.table import Figure

COMMANDS = 10_000
CROWD = "60x12000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptied:
    """How long the same commands took to save and to deliver."""

    count: int
    saved_s: float
    drained_s: float


def measure(folder: Path, scale: float) -> tuple[list[Figure], Emptied]:
    with Hospital(folder / "outage-hospital", "--crowd", CROWD) as hospital:
        return asyncio.run(_outage(hospital, folder / "outage-station", max(100, int(COMMANDS * scale))))


async def _outage(hospital: Hospital, folder: Path, count: int) -> tuple[list[Figure], Emptied]:
    async with station(hospital.base, folder) as one:
        await one.station.start()
        await until_fresh(one)
        hospital.kill()
        began = time.perf_counter()
        while one.station.status.mode is not Mode.EMERGENCY:  # noqa: ASYNC110  # the status is what a person sees
            await asyncio.sleep(0.005)
        noticed_s = time.perf_counter() - began
        order = await one.shift.orders("single", one.patients[0])
        assert order is not None
        began = time.perf_counter()
        receipt = await one.station.submit(order)
        first_ms = (time.perf_counter() - began) * 1000
        assert receipt.number is not None
        saved_s = await _fill(one, count - 1)
        hospital.start()
        used, server = time.process_time(), cpu_of(hospital.pid)
        drained_s, states = await _drained(one)
        parts = {"station": time.process_time() - used, "server": cpu_of(hospital.pid) - server}
    kept = {state.value: number for state, number in states.items()}
    confirmed = states.get(State.CONFIRMED, 0)
    figures = [
        Figure(
            name="c outage noticed and marked", measured=noticed_s, unit="s", bar=4.0, note="kill -9 to mode emergency"
        ),
        Figure(name="c first emergency order", measured=first_ms, unit="ms", bar=1000.0, note="at once after the mark"),
        Figure(
            name=f"c {count} saved one by one in the outage",
            measured=count / saved_s,
            unit="/s",
            note=f"{saved_s:.1f} s",
        ),
        Figure(
            name=f"c {count} of {len(one.patients)} patients confirmed",
            measured=confirmed / drained_s,
            unit="/s",
            bar=300.0,
            is_rate=True,
            note=f"{drained_s:.1f} s from central listening to the last read back; {kept}; {shared(parts, drained_s)}",
            has_failed=confirmed < count,
        ),
    ]
    return figures, Emptied(count=count, saved_s=saved_s, drained_s=drained_s)


async def _fill(one: Simulated, count: int) -> float:
    began = time.perf_counter()
    for turn in range(count):
        await one.station.submit(document(one, one.patients[turn % len(one.patients)]))
    return time.perf_counter() - began


async def _drained(one: Simulated) -> tuple[float, dict[State, int]]:
    began = time.perf_counter()
    async with asyncio.timeout(WAIT_S * 2):
        while set(states := await one.database.read(commands_kept.counts)) & WAITING_FOR_CENTRAL:  # noqa: ASYNC110  # asked as an outsider would
            await asyncio.sleep(0.1)
    return time.perf_counter() - began, states
