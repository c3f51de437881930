"""One fact entered at two stations that did not see each other: at the bed and from paper, or twice from the same line of one sheet."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, Command, FromPaper, RecordFluids
from client.records.fluids import FluidEntry, FluidKind
from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import NOW, NURSE, give, ident, vitals
from tests.support.whole import Hospital, Place, run

ORDER = "MedicationRequest/o1"
PAGE = "P-N3-N3D02-261120-0007-8"
SLOT = NOW.replace(hour=8)


@asynccontextmanager
async def two(hospital: Hospital, place: Place) -> AsyncIterator[Place]:
    """A second station of the ward; both are cut off from central."""
    await whole.checked(hospital, place)
    folder = place.folder.parent / "two"
    shutil.copytree(place.folder, folder)
    other = Place(hospital, folder, place.clock, "N3-D02", "Device/s2")
    other.seed = 50
    await other.open()
    await other.round()
    place.link.is_dark = other.link.is_dark = True
    try:
        yield other
    finally:
        await other.close()


async def both_back(*places: Place) -> None:
    """One after the other: the later one finds what the earlier one brought."""
    for place in places:
        place.link.is_dark = False
        await place.settle()


def from_paper(command: Command, line: int = 1) -> Any:
    return msgspec.structs.replace(command, paper=FromPaper(page=PAGE, line=line, enterer=NURSE))


def late(command: Any, minutes: int, **more: Any) -> Any:
    return msgspec.structs.replace(command, occurred_at=NOW - timedelta(minutes=minutes), **more)


async def doses(hospital: Hospital) -> list[str]:
    return sorted(row["status"] for row in await hospital.find("MedicationAdministration", patient="p1"))


@pytest.mark.parametrize(
    ("choice", "left"),
    [(Choice.KEEP_MINE, ["completed", "completed"]), (Choice.KEEP_CENTRAL, ["completed"])],
)
def test_a_dose_given_at_the_bed_and_entered_from_paper_at_another_station_is_asked_about(
    tmp_path: Path, choice: Choice, left: list[str]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with two(hospital, place) as other:
            await place.submit(give(1, ORDER, SLOT))
            await other.submit(from_paper(give(2, ORDER, None)))
            await both_back(place, other)
            assert (await other.conflict()).conflict == "same-place"
            assert await doses(hospital) == ["completed"]
            await other.decide(9, choice)
            await other.settle()
            assert await doses(hospital) == left
            assert await other.station.conflicts() == ()

    run(tmp_path, case)


@pytest.mark.parametrize(("slot", "minutes"), [(SLOT + timedelta(minutes=1), 0), (None, 20)])
def test_a_dose_for_nearly_the_same_time_or_for_none_is_asked_about(tmp_path: Path, slot: Any, minutes: int) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with two(hospital, place) as other:
            await place.submit(late(give(1, ORDER, SLOT), 110))
            await other.submit(late(give(2, ORDER, slot), 110 - minutes))
            await both_back(place, other)
            assert (await other.conflict()).conflict == "same-place"

    run(tmp_path, case)


def test_doses_of_different_times_of_the_day_are_two_and_nobody_is_asked(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with two(hospital, place) as other:
            await place.submit(late(give(1, ORDER, SLOT), 120))
            await other.submit(msgspec.structs.replace(give(2, ORDER, NOW.replace(hour=12)), note="外出检查前"))
            await both_back(place, other)
            assert await other.station.conflicts() == ()
            assert await doses(hospital) == ["completed", "completed"]

    run(tmp_path, case)


def _fluids(n: int) -> RecordFluids:
    entry = FluidEntry(kind=FluidKind("oral"), volume=Decimal(200))
    return RecordFluids(**builders.act(n, NURSE), entries=(entry,))


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_the_same_line_of_the_same_sheet_entered_at_two_stations_counts_once(tmp_path: Path, choice: Choice) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with two(hospital, place) as other:
            for n, station in ((1, place), (3, other)):
                await station.submit(from_paper(_fluids(n)))
                await station.submit(from_paper(vitals(n + 1, pulse="90"), line=2))
            await both_back(place, other)
            found = [one.conflict for one in await other.station.conflicts()]
            assert found == ["double-charting", "double-charting"]
            for n, one in enumerate(await other.station.conflicts(), 10):
                giver = await other.giver(one.command)
                await other.submit(builders.decide(n, one.command, choice, one.seen, author=giver))
            await other.settle()
            assert await other.station.conflicts() == ()
            read = await hospital.find("Observation", patient="p1")
            live = [row for row in read if row["status"] != "entered-in-error" and row["id"] != "l1"]
            assert len(live) == 2, "one volume, one pulse"

    run(tmp_path, case)


def test_a_value_from_paper_close_to_one_that_another_station_measured_is_asked_about(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with two(hospital, place) as other:
            await place.submit(vitals(1, pulse="90"))
            await other.submit(from_paper(late(vitals(2, pulse="90"), 5)))
            await other.submit(from_paper(late(vitals(3, pulse="88"), 50), line=2))
            await both_back(place, other)
            assert (await other.conflict()).conflict == "same-place"
            assert await other.state(ident(3)) is State.CONFIRMED

    run(tmp_path, case)
