"""An order is judged on news that is at most a few seconds old; a fact need not wait for them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from client.clock import SetClock
from client.errors import CentralUnreachable
from offline.outbox import State
from offline.sync.refreshing import RECENT_S, Refreshing
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place


def _clock() -> SetClock:
    return SetClock(builders.NOW, ZoneInfo("Asia/Shanghai"))


def test_what_was_read_just_now_is_not_read_again() -> None:
    async def case() -> None:
        clock, read = _clock(), list[float]()

        async def refresh() -> None:
            read.append(clock.monotonic_s())
            await asyncio.sleep(0)

        feed = Refreshing(refresh, clock)
        assert not feed.is_recent()
        await asyncio.gather(feed.until_recent(), feed.until_recent(), feed.until_recent())
        assert len(read) == 1
        clock.advance(RECENT_S)
        await feed.until_recent()
        assert len(read) == 1
        clock.advance(0.1)
        await feed.until_recent()
        assert len(read) == 2

    asyncio.run(case())


def test_a_refresh_that_takes_longer_than_it_is_recent_serves_all_who_asked_before_it_began() -> None:
    async def case() -> None:
        clock, read = _clock(), list[float]()

        async def refresh() -> None:
            read.append(clock.monotonic_s())
            await asyncio.sleep(0)
            clock.advance(2 * RECENT_S)

        feed = Refreshing(refresh, clock)
        await asyncio.gather(feed.until_recent(), feed.until_recent(), feed.until_recent())
        assert len(read) == 1
        await feed.until_recent()
        assert len(read) == 2, "who asks later is not told old news"
        assert feed.patience_s == 6 * RECENT_S, "a slow PC is given the time it needs"

    asyncio.run(case())


def test_the_age_counts_from_the_beginning_of_a_refresh_that_ended_well() -> None:
    async def case() -> None:
        clock, answers = _clock(), [True, False]

        async def refresh() -> None:
            clock.advance(2)
            if not answers.pop(0):
                raise CentralUnreachable("ConnectError", was_sent=False)

        feed = Refreshing(refresh, clock)
        await feed.once()
        assert feed.age_s == 2
        with pytest.raises(CentralUnreachable):
            await feed.once()
        assert feed.age_s == 4

    asyncio.run(case())


def _run(folder: Path, case: Callable[[Hospital, Place], Awaitable[None]]) -> None:
    whole._furnished()

    async def through() -> None:
        hospital, place = await whole.ward(folder)
        try:
            await case(hospital, place)
        finally:
            await place.close()
            await hospital.close()

    asyncio.run(through())


def test_an_order_is_judged_on_what_central_says_now_even_if_the_feed_was_not_read_for_long(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        place.pass_time(14)
        await hospital.change("Encounter/e1", status="finished")
        await place.duty("push")
        assert await place.state(ident(1)) is State.CONFLICT

    _run(tmp_path, case)


def test_a_fact_leaves_without_waiting_for_the_feed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.vitals(1))
        place.pass_time(14)
        before = place.station.engine.refreshing.age_s
        await place.duty("push")
        assert await place.state(ident(1)) is State.CONFIRMED
        assert place.station.engine.refreshing.age_s >= before

    _run(tmp_path, case)
