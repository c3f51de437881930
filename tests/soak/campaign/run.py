"""Plays schedules one by one, makes small what fails and says how it is played again; refuses to stop at the first failure."""

import asyncio
import logging
import shutil
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.soak.campaign.faulting import FAULTS
from tests.soak.campaign.proof import hold_always, hold_when_well
from tests.soak.campaign.schedule import Step, drawn, written
from tests.soak.campaign.shrink import shrunk
from tests.soak.campaign.world import Figures, World
from tests.support import whole

AGAIN = "python -m tests.soak.campaign"
_MEMORY = Path("/dev/shm")  # noqa: S108  # a file system in memory: what is asked here is which bytes are there, not whether a disk keeps them


@dataclass(frozen=True, slots=True)
class Played:
    """One schedule and what it came to; `failure` is empty where every promise held."""

    seed: int
    steps: tuple[Step, ...]
    figures: Figures
    failure: str = ""
    trace: str = ""


def play(seed: int, steps: Sequence[Step] | None = None) -> Played:
    """The schedule of this seed, or these steps of it."""
    whole._furnished()
    chosen = tuple(drawn(seed) if steps is None else steps)
    folder = Path(tempfile.mkdtemp(prefix="wardlight-soak-", dir=_MEMORY if _MEMORY.is_dir() else None))
    world = World(folder / "run", seed)
    try:
        asyncio.run(_through(world, chosen))
    except Exception as error:  # noqa: BLE001  # whatever it is, it is this schedule's outcome
        told = f"{type(error).__name__}: {error}".strip().splitlines()[0][:400]
        return Played(seed, chosen, world.figures, told, traceback.format_exc())
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Played(seed, chosen, world.figures)


async def _through(world: World, steps: Sequence[Step]) -> None:
    logging.disable(logging.CRITICAL)
    try:
        await world.begin()
        for step in steps:
            await world.play(step, FAULTS)
            await hold_always(world)
        await world.at_last()
        await hold_when_well(world)
        await world.counted()
    finally:
        await world.close()


def smaller(failed: Played) -> Played:
    """The same failure with as few steps as can be found."""
    word = _kind(failed.failure)
    steps = shrunk(failed.steps, lambda steps: _kind(play(failed.seed, tuple(steps)).failure) == word)
    again = play(failed.seed, steps)
    return again if again.failure else failed


def _kind(failure: str) -> str:
    """The failure without what differs from run to run."""
    return failure[:24]


def how_again(played: Played) -> str:
    return f'{AGAIN} --seed {played.seed} --steps "{written(played.steps)}"'
