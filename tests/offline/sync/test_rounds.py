"""One patient's lane never holds up another's, and what goes wrong in one is heard."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from client.errors import BugError, CentralUnreachable, SignInNeeded
from offline.sync import rounds
from offline.sync.rounds import LANES_SIDE_BY_SIDE, Rounds


@pytest.fixture(autouse=True)
def _looks_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "LOOK_AGAIN_S", 0.0)


def run(lane: Callable[[str], Awaitable[None]], due: Callable[[], list[str]]) -> None:
    async def looked() -> list[str]:
        return due()

    asyncio.run(Rounds(lane, looked).once())


def test_a_lane_that_comes_while_another_hangs_is_walked_before_that_one_ends() -> None:
    walked: list[str] = []
    release = asyncio.Event()
    waiting = [["hangs"], ["late"], []]

    async def lane(patient: str) -> None:
        if patient == "hangs":
            await release.wait()
        walked.append(patient)
        if patient == "late":
            release.set()

    run(lane, lambda: waiting.pop(0) if waiting else [])
    assert walked == ["late", "hangs"]


def test_a_place_is_free_as_soon_as_a_lane_ends() -> None:
    walked: list[str] = []
    release = asyncio.Event()
    names = ["hangs", *[f"p{n}" for n in range(LANES_SIDE_BY_SIDE * 3)]]
    waiting = [names]

    async def lane(patient: str) -> None:
        if patient == "hangs":
            await release.wait()
        walked.append(patient)
        if len(walked) == len(names) - 1:
            release.set()

    run(lane, lambda: waiting.pop(0) if waiting else [])
    assert walked[-1] == "hangs"
    assert sorted(walked) == sorted(names)


def test_no_lane_is_walked_twice_at_once() -> None:
    now: set[str] = set()
    looks = 0

    async def lane(patient: str) -> None:
        assert patient not in now
        now.add(patient)
        await asyncio.sleep(0.01)
        now.discard(patient)

    def due() -> list[str]:
        nonlocal looks
        looks += 1
        return ["a", "b"] if looks < 20 else []

    run(lane, due)
    assert looks >= 2


@pytest.mark.parametrize("error", [CentralUnreachable("x", was_sent=True), BugError("x")])
def test_the_error_of_one_lane_stops_no_other_and_is_raised_at_the_end(error: Exception) -> None:
    walked: list[str] = []

    async def lane(patient: str) -> None:
        if patient == "bad":
            raise error
        walked.append(patient)

    waiting = [["bad", *[f"p{n}" for n in range(20)]]]
    with pytest.raises(type(error)):
        run(lane, lambda: waiting.pop(0) if waiting else [])
    assert len(walked) == 20


def test_nobody_signed_in_stops_the_lanes_that_wait() -> None:
    walked: list[str] = []

    async def lane(patient: str) -> None:
        walked.append(patient)
        raise SignInNeeded("401")

    waiting = [[f"p{n}" for n in range(100)]]
    with pytest.raises(SignInNeeded):
        run(lane, lambda: waiting.pop(0) if waiting else [])
    assert len(walked) <= 2 * LANES_SIDE_BY_SIDE


def test_a_lane_that_is_cancelled_from_within_is_a_mistake_that_is_heard() -> None:
    async def lane(patient: str) -> None:
        raise asyncio.CancelledError

    with pytest.raises(BugError):
        run(lane, lambda: ["a"])


def test_a_round_that_is_broken_off_leaves_no_lane_running() -> None:
    async def through() -> None:
        ended: list[str] = []

        async def lane(patient: str) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(patient)

        async def due() -> list[str]:
            return ["a", "b"]

        task = asyncio.ensure_future(Rounds(lane, due).once())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert ended == ["a", "b"]

    asyncio.run(through())
