"""The failure campaign in short: some schedules with every kind of fault; and that it would find, make small and name what is broken."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.soak.campaign.faulting import FAULTS as BY_NAME
from tests.soak.campaign.proof import hold_when_well
from tests.soak.campaign.run import how_again, play
from tests.soak.campaign.schedule import FAULTS, Step, drawn, read, written
from tests.soak.campaign.shrink import shrunk
from tests.soak.campaign.table import WORDS, record, table
from tests.soak.campaign.world import World
from tests.support import whole

SEEDS = (1223, 1380, 1177, 1314, 1116, 1074, 1296)
"""Chosen so that each fault is there in two schedules at least."""
MORE = (1319, 1032, 1092, 1279, 1103, 1005, 1333, 1035)
"""With these each is there several times more."""
TABLES = pytest.StashKey[list[str]]()


@pytest.mark.parametrize("seeds", [SEEDS, pytest.param((*SEEDS, *MORE), marks=pytest.mark.soak)])
def test_no_promise_is_broken_by_any_mix_of_faults(request: pytest.FixtureRequest, seeds: tuple[int, ...]) -> None:
    played = [play(seed) for seed in seeds]
    told = table(map(record, played))
    request.config.stash.setdefault(TABLES, []).append(told)
    broken = [f"{one.failure}\n{how_again(one)}" for one in played if one.failure]
    assert broken == [], "\n".join(broken)
    assert {fault for one in played for fault in one.figures.injected} == set(FAULTS)
    assert "doubled at central: 0\nlost: 0\n" in told


def test_every_fault_is_done_and_has_its_words_in_the_table() -> None:
    assert set(BY_NAME) == set(FAULTS) == set(WORDS)


def test_a_schedule_is_written_in_one_line_and_read_from_it() -> None:
    assert read(written(drawn(7))) == drawn(7)
    assert drawn(7) == drawn(7)
    with pytest.raises(ValueError, match="no step"):
        read("sign.0.0.0 nonsense.1.1.1")


def test_a_failing_schedule_is_made_as_small_as_it_goes() -> None:
    def fails(steps: Sequence[int]) -> bool:
        return {3, 17} <= set(steps)

    assert shrunk(range(30), fails) == (3, 17)


async def _after(world: World, spoil: str) -> None:
    await world.begin()
    try:
        await world.play(Step("note"), BY_NAME)
        await world.at_last()
        (row,) = await world.hospital.find("Composition")
        if spoil == "double":
            await world.hospital.put({**row, "id": "again"})
        else:
            world.hospital.store.run(f"DELETE FROM resource WHERE id = '{row['id']}'")
        await hold_when_well(world)
    finally:
        await world.close()


@pytest.mark.parametrize(("spoil", "promise"), [("double", "I2"), ("lose", "I5")])
def test_a_row_that_stands_twice_or_is_lost_is_called_by_the_promise_it_breaks(
    tmp_path: Path, spoil: str, promise: str
) -> None:
    whole._furnished()
    with pytest.raises(AssertionError, match=promise):
        asyncio.run(_after(World(tmp_path / "run", 1), spoil))
