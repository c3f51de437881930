"""Mirrors offline/sync/loop.py."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from client.errors import BugError, CentralBusy, CentralUnreachable, SignInNeeded, StoreFull
from offline.sync.loop import Duty, Heard, Loop


def duty(name: str, work: Callable[[], Awaitable[object]], *, may_run: bool = True) -> Duty:
    return Duty(name=name, work=work, every_s=0.0, may_run=lambda: may_run, wake=asyncio.Event())


async def nothing() -> None:
    return


def heard_of(work: Callable[[], Awaitable[object]]) -> Heard:
    told: list[Heard] = []

    async def tell(heard: Heard) -> None:
        told.append(heard)

    async def through() -> None:
        one = duty("one", work)
        await Loop((one,), tell)._round(one)

    asyncio.run(through())
    return told[0]


def raising(error: BaseException) -> Callable[[], Awaitable[object]]:
    async def work() -> None:
        raise error

    return work


@pytest.mark.parametrize("error", [CentralUnreachable("x"), CentralBusy("429"), SignInNeeded("401")])
def test_what_a_duty_may_expect_is_told_as_an_error(error: Exception) -> None:
    heard = heard_of(raising(error))
    assert (heard.error, heard.bug) == (error, None)


def test_a_mistake_of_ours_is_told_and_ends_nothing() -> None:
    bug = ValueError("x")
    assert heard_of(raising(bug)).bug is bug


def test_several_lanes_that_wait_are_one_wait() -> None:
    first = CentralUnreachable("a")
    heard = heard_of(raising(BaseExceptionGroup("lanes", [first, ExceptionGroup("inner", [SignInNeeded("401")])])))
    assert (heard.error, heard.bug) == (first, None)


def test_a_mistake_among_waits_is_told() -> None:
    bug = KeyError("x")
    heard = heard_of(raising(ExceptionGroup("lanes", [CentralUnreachable("a"), bug])))
    assert heard.bug is bug


def test_a_request_that_is_broken_off_from_within_ends_no_duty() -> None:
    heard = heard_of(raising(asyncio.CancelledError()))
    assert isinstance(heard.bug, BugError)
    group = BaseExceptionGroup("lanes", [asyncio.CancelledError()])
    assert isinstance(heard_of(raising(group)).bug, asyncio.CancelledError)


def test_a_duty_that_is_told_to_end_ends() -> None:
    async def through() -> None:
        async def tell(heard: Heard) -> None:
            raise AssertionError(heard)

        async def hangs() -> None:
            await asyncio.Event().wait()

        one = duty("one", hangs)
        task = asyncio.ensure_future(Loop((one,), tell)._round(one))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(through())


def test_a_duty_goes_on_although_nobody_could_be_told() -> None:
    """A full disk takes no journal entry either."""
    rounds = 0

    async def through() -> None:
        done = asyncio.Event()

        async def work() -> None:
            nonlocal rounds
            rounds += 1
            if rounds == 3:
                done.set()

        async def tell(heard: Heard) -> None:
            raise StoreFull("disk-full")

        loop = Loop((duty("one", work),), tell)
        loop.start()
        await asyncio.wait_for(done.wait(), 5)
        await loop.stop()

    asyncio.run(through())
    assert rounds >= 3


def test_a_duty_that_may_not_run_does_not() -> None:
    ran: list[str] = []

    async def through() -> None:
        async def forbidden() -> None:
            ran.append("forbidden")

        async def tell(heard: Heard) -> None:
            ran.append(heard.duty)

        loop = Loop((duty("no", forbidden, may_run=False), duty("yes", nothing)), tell)
        loop.start()
        for _ in range(20):
            await asyncio.sleep(0)
        await loop.stop()

    asyncio.run(through())
    assert set(ran) == {"yes"}


def test_stopping_waits_for_no_duty_for_ever() -> None:
    async def through() -> None:
        started = asyncio.Event()

        async def hangs() -> None:
            started.set()
            await asyncio.Event().wait()

        async def tell(heard: Heard) -> None:
            raise AssertionError(heard)

        loop = Loop((duty("hangs", hangs),), tell)
        loop.start()
        await started.wait()
        await asyncio.wait_for(loop.stop(), 5)
        assert [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []

    asyncio.run(through())
