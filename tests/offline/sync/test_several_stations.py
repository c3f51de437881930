"""Stations of one ward that lost central together come back together: over real connections, counted by the server."""

import asyncio
import contextlib
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from client.clock import SetClock
from client.commands import Choice, StepInfusion
from client.fhir import names
from client.records import Amount, Code, DoseOutcome
from client.records.assessments import RowSeen
from client.records.bedside import InfusionStep
from offline.mode import Limits, Mode
from offline.outbox import State
from practice.application import build
from practice.faults import Busy
from practice.faults import Command as Commanded
from tests.support import builders, temporaries, whole
from tests.support.builders import ident
from tests.support.over_http import OverHttp, Served, served
from tests.support.whole import Hospital, Place

ORDER = "MedicationRequest/o1"
STATIONS = 5


@dataclass
class Counting:
    """Stands before the hospital and counts what comes, by the second of the ward's clock and by the station that asks."""

    app: ASGIApp
    clock: SetClock
    by_second: Counter[int] = field(default_factory=Counter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self.by_second[int(self.clock.monotonic_s())] += 1
        await self.app(scope, receive, send)


@dataclass
class Ward:
    """Some stations with stores of their own, at one hospital that listens on a port."""

    hospital: Hospital
    clock: SetClock
    counting: Counting
    served: Served
    places: list[Place] = field(default_factory=list)

    async def each_second(self, seconds: int) -> None:
        """What the background of every station does, second after second, side by side."""
        for second in range(seconds):
            await asyncio.gather(*(self._second(place, second + n) for n, place in enumerate(self.places)))
            self.clock.advance(1.0)

    async def _second(self, place: Place, turn: int) -> None:
        await place.duty("watch")
        if not place.station.engine.pull.is_current or turn % 3 == 0:
            await place.duty("pull")
        await place.duty("push", "status")


@pytest.fixture(autouse=True)
def _furnished() -> None:
    """Made before any loop runs."""
    whole._furnished()


@contextlib.asynccontextmanager
async def ward_of(count: int, folder: Path, spread_s: float = 0.0) -> AsyncIterator[Ward]:
    whole.copied(folder)
    hospital, clock = Hospital(folder), builders.set_clock()
    counting = Counting(build(hospital.store, faults=hospital.faults, is_open=True), clock)
    async with served(hospital.store, hospital.faults, counting) as at:
        ward = Ward(hospital, clock, counting, at)
        for n in range(1, count + 1):
            own = folder / f"station{n}"
            shutil.copytree(folder / "place", own)
            place = Place(hospital, own, clock, f"N3-D0{n}", f"Device/s{n}")
            place.limits = Limits(return_spread_s=spread_s)
            place.link.inner = OverHttp(at.base)
            place.seed = 10 * n
            ward.places.append(await place.open())
            await place.duty("watch", "meet", "pull", "blocks", "status")
        try:
            yield ward
        finally:
            for place in ward.places:
                await place.close()
            await hospital.close()


async def outage(ward: Ward) -> None:
    """Central really goes away, at every station an order is signed and a value charted, and it is there again."""
    await ward.served.server.turn_down(True)
    await ward.each_second(6)
    assert {place.station.status.mode for place in ward.places} == {Mode.EMERGENCY}
    drugs = ("omeprazole-cap", "metformin-tab", "ambroxol-tab", "lactulose-sol", "smectite-powder")
    for n, place in enumerate(ward.places, start=1):
        await place.submit(builders.sign(100 * n + 1, builders.draft(drugs[n - 1]), who=f"Patient/p{n % 3 + 1}"))
        await place.submit(builders.vitals(100 * n + 2, f"Patient/p{n % 3 + 1}"))
    await ward.served.server.turn_down(False)
    ward.counting.by_second.clear()


async def came_back(folder: Path, spread_s: float) -> tuple[int, Counter[int]]:
    """The requests of the busiest second, and how many stations read for the first time in each; all is at central once."""
    async with ward_of(STATIONS, folder, spread_s) as ward:
        await outage(ward)
        began: dict[str, int] = {}
        for second in range(10 + 2 * int(spread_s)):
            await ward.each_second(1)
            now = [place.name for place in ward.places if place.station.engine.pull.is_current]
            began |= {name: second for name in now if name not in began}
        for n, place in enumerate(ward.places, start=1):
            for what in (1, 2):
                assert await place.state(ident(100 * n + what)) is State.CONFIRMED
                for row in await place.rows(ident(100 * n + what)):
                    if not row.is_provenance:
                        assert len(await ward.hospital.by_entry(row.resource_type, row.entry_id)) == 1
        assert len(began) == STATIONS
        return max(ward.counting.by_second.values()), Counter(began.values())


def test_five_stations_that_come_back_together_do_not_arrive_together(tmp_path: Path) -> None:
    at_once, together = asyncio.run(came_back(tmp_path / "at-once", 0.0))
    spread, apart = asyncio.run(came_back(tmp_path / "spread", 10.0))
    assert max(together.values()) == STATIONS
    assert max(apart.values()) <= 2, f"stations that read for the first time, by second: {apart}"
    assert spread < at_once, f"{spread} requests in the busiest second, {at_once} if nobody waited"


def test_people_who_arrive_at_several_stations_at_once_have_numbers_of_their_own(tmp_path: Path) -> None:
    async def case() -> None:
        async with ward_of(3, tmp_path) as ward:
            numbers = []
            for n, place in enumerate(ward.places, start=1):
                place.link.is_dark = True
                numbers += [(await temporaries.arrived(place, 10 * n + one))[1] for one in range(2)]
            for place in ward.places:
                place.link.is_dark = False
            await ward.each_second(6)
            people = await ward.hospital.find("Patient")
            held = [
                one["value"] for row in people for one in row["identifier"] if one["system"] == names.TEMPORARY_NUMBER
            ]
            assert sorted(held) == sorted(numbers)
            assert len(set(numbers)) == 6
            assert [await place.states() for place in ward.places] == [{State.CONFIRMED: 2}] * 3

    asyncio.run(case())


def test_a_station_told_to_come_back_later_asks_for_nothing_but_a_sign_of_life_until_then(tmp_path: Path) -> None:
    async def case() -> None:
        async with ward_of(1, tmp_path) as ward:
            (place,) = ward.places
            await place.submit(builders.note(1))
            await ward.hospital.faults.command(Commanded(busy=Busy(6, 20.0)))
            ward.counting.by_second.clear()
            began = int(ward.clock.monotonic_s())
            await ward.each_second(20)
            met = {second - began: count for second, count in ward.counting.by_second.items()}
            assert met[0] <= 6
            assert sum(count for second, count in met.items() if second > 0) <= 4, met
            assert place.station.status.mode is not Mode.EMERGENCY
            await ward.each_second(15)
            assert await place.state(ident(1)) is State.CONFIRMED

    asyncio.run(case())


def test_what_two_stations_stopped_is_stopped_once_and_the_other_is_told(tmp_path: Path) -> None:
    async def case() -> None:
        async with ward_of(2, tmp_path) as ward:
            for n, place in enumerate(ward.places, start=1):
                place.link.is_dark = True
                await place.submit(builders.stop(n, ORDER, versions=("1",)))
                place.link.is_dark = False
            await ward.each_second(10)
            first, second = [await place.state(ident(n)) for n, place in enumerate(ward.places, start=1)]
            if State.CONFLICT in {
                first,
                second,
            }:  # both left in the same second: of the later one a person says what it comes to
                late = ward.places[1] if second is State.CONFLICT else ward.places[0]
                await late.decide(9, Choice.KEEP_CENTRAL)
                await ward.each_second(5)
            states = [row["status"] for row in await ward.hospital.versions(ORDER)]
            assert states == ["stopped", "active"]
            assert [await place.station.conflicts() for place in ward.places] == [(), ()]

    asyncio.run(case())


def test_a_dose_given_at_one_station_on_an_order_stopped_at_another_stands_and_the_prescriber_is_told(
    tmp_path: Path,
) -> None:
    async def case() -> None:
        async with ward_of(2, tmp_path) as ward:
            bedside, desk = ward.places
            await ward.hospital.change("Task/t1", status="completed")
            await ward.each_second(3)
            bedside.link.is_dark = True
            await desk.submit(builders.stop(1, ORDER, versions=("1",)))
            await ward.each_second(4)
            assert await desk.state(ident(1)) is State.CONFIRMED
            await bedside.submit(builders.give(2, ORDER, builders.NOW.replace(hour=8)))
            bedside.link.is_dark = False
            await ward.each_second(15)
            assert await bedside.state(ident(2)) is State.CONFIRMED
            (dose,) = await ward.hospital.find("MedicationAdministration", patient="p1")
            assert dose["status"] == "completed"
            (told,) = await ward.hospital.find("Communication", patient="p1")
            assert dose["id"] in str(told), "who ordered it is told of this dose"

    asyncio.run(case())


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_the_same_dose_given_at_two_stations_waits_at_one_of_them_for_a_person(tmp_path: Path, choice: Choice) -> None:
    async def case() -> None:
        async with ward_of(2, tmp_path) as ward:
            await ward.hospital.change("Task/t1", status="completed")
            await ward.each_second(3)
            for n, place in enumerate(ward.places, start=1):
                place.link.is_dark = True
                await place.submit(builders.give(n, ORDER, builders.NOW.replace(hour=8)))
            for place in ward.places:
                place.link.is_dark = False
            await ward.each_second(12)
            asked = [place for place in ward.places if await place.station.conflicts()]
            assert asked, "somebody is asked which is real"
            conflict = await asked[0].conflict()
            assert conflict.conflict == "double-charting"
            await asked[0].decide(9, choice)
            await ward.each_second(12)
            found = [row["status"] for row in await ward.hospital.find("MedicationAdministration", patient="p1")]
            assert found.count("completed") == 1

    asyncio.run(case())


def test_two_ends_of_one_infusion_with_another_volume_wait_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, here: Place) -> None:
        await whole.checked(hospital, here)
        own = here.folder.parent / "two"
        shutil.copytree(here.folder, own)
        there = Place(hospital, own, here.clock, "N3-D02", "Device/s2")
        there.seed = 50
        await there.open()
        begun = msgspec.structs.replace(builders.give(1, ORDER, builders.NOW), outcome=DoseOutcome.IN_PROGRESS)
        await here.submit(begun)
        await here.settle()
        await there.settle()
        key = await here.key_of(begun.id, "MedicationAdministration")
        for place in (here, there):
            place.link.is_dark = True
        ends = ((here, 2, "100", InfusionStep.END, ""), (there, 3, "40", InfusionStep.STOP, "渗漏"))
        for place, n, volume, step, reason in ends:
            seen = (RowSeen(key=key, version="1"),)
            amount = Amount(value=Decimal(volume), unit="mL", code="mL")
            said = {**builders.act(n, builders.NURSE), "occurred_at": here.clock.now()}
            await place.submit(
                StepInfusion(**said, doses=seen, step=step, volume=amount, what=Code(text="x"), reason=reason)
            )
        for place in (here, there):
            place.link.is_dark = False
            await place.settle()
        assert await here.state(ident(2)) is State.CONFIRMED
        assert await there.state(ident(3)) is State.CONFLICT
        await there.close()

    whole.run(tmp_path, case)
