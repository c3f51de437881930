"""One station on one ward, as the figures need it; everything real but the window."""

import asyncio
import statistics
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from client.central.feed import Present
from client.clock import SystemClock
from client.commands import RecordVitals
from offline.knowledge import learn
from offline.simulation import stations, ward
from offline.simulation.run import installed_pack
from offline.simulation.settings import Link, Settings
from offline.simulation.stations import Simulated

WAIT_S = 240.0


def settings_for(base: str, ward_key: str = "") -> Settings:
    return Settings(
        central=base, stations=1, commands=0, seed=1, deadline_s=WAIT_S, out=Path("unused"), link=Link(ward=ward_key)
    )


@asynccontextmanager
async def station(base: str, folder: Path, ward_key: str = "") -> AsyncIterator[Simulated]:
    """Built and not yet started; the server was probed before."""
    settings = settings_for(base, ward_key)
    clock = SystemClock(settings.zone)
    knowledge = learn(installed_pack(None), settings.zone)
    finder = stations.connect(settings, clock, None)
    place = await ward.find(finder, clock, Random(1), ward_key, 1)
    await finder.close()
    made = await stations.build(1, settings, place, clock, knowledge, folder, stations.connect(settings, clock, None))
    try:
        yield made
    finally:
        await made.station.stop()


async def until_fresh(one: Simulated) -> None:
    async with asyncio.timeout(WAIT_S):
        while one.station.status.freshness.as_of is None:  # noqa: ASYNC110  # the status is what a person sees
            await asyncio.sleep(0.01)


def document(one: Simulated, patient: Present) -> RecordVitals:
    """A command of one resource: one measured value."""
    whole = one.shift.vitals(patient)
    return RecordVitals(
        id=whole.id,
        author=whole.author,
        patient=whole.patient,
        encounter=whole.encounter,
        occurred_at=whole.occurred_at,
        values=whole.values[:1],
    )


def median(values: Sequence[float]) -> float:
    return statistics.median(values)
