"""Mirrors offline/sync/watch.py."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from client.clock import SetClock
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, CommandRefused, SignInNeeded
from offline.mode import Backlog, Limits, Mode, Moment, begin
from offline.sync import watch
from offline.sync.watch import Turn, Watch
from tests.support import builders


def watching(ping: Callable[[], Awaitable[float]]) -> tuple[Watch, SetClock, list[Turn]]:
    clock = builders.set_clock()
    turns: list[Turn] = []
    state = begin(Moment(wall=clock.now(), mono_s=clock.monotonic_s()))
    return Watch(state, clock, Limits(), ping, turns.append), clock, turns


async def well() -> float:
    return 12.0


def failing(error: Exception) -> Callable[[], Awaitable[float]]:
    async def ping() -> float:
        raise error

    return ping


def test_an_answer_is_heard_with_its_time() -> None:
    one, _, _ = watching(well)
    assert asyncio.run(one.probe())
    assert one.state.last_ms == 12.0


@pytest.mark.parametrize(
    "error",
    [
        CentralUnreachable("ConnectError"),
        CentralFaulty("content-type"),
        CentralBusy("503"),
        CommandRefused("400", status=400),
    ],
)
def test_no_usable_answer_is_a_failure_with_its_reason(error: Exception) -> None:
    one, _, _ = watching(failing(error))
    assert not asyncio.run(one.probe())
    assert one.last_error == error.args[0]


@pytest.mark.parametrize("error", [CentralBusy("429"), SignInNeeded("401")])
def test_a_central_that_wants_us_to_wait_or_sign_in_is_there(error: Exception) -> None:
    one, _, _ = watching(failing(error))
    assert asyncio.run(one.probe())
    assert one.state.failures == 0


def test_a_probe_that_waits_in_vain_while_other_requests_are_answered_is_a_slow_central_and_no_outage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a station reads when it catches up may itself keep the probe waiting."""
    monkeypatch.setattr(watch, "PROBE_TIMEOUT_S", 0.0)
    answered: list[float] = [float("-inf")]

    async def hangs() -> float:
        clock.advance(3.0)
        if is_read:
            answered[0] = clock.monotonic_s()
        await asyncio.Event().wait()
        return 0.0

    clock, is_read = builders.set_clock(), True
    state = begin(Moment(wall=clock.now(), mono_s=clock.monotonic_s()))
    one = Watch(state, clock, Limits(), hangs, lambda _turn: None, lambda: answered[0])
    for _ in range(10):
        assert asyncio.run(one.probe())
    assert one.state.failures == 0
    is_read = False  # nothing is answered any more: the silence is an outage as before
    for _ in range(4):
        clock.advance(1.0)
        assert not asyncio.run(one.probe())
    assert one.state.mode is Mode.EMERGENCY


def test_too_many_requests_for_long_is_an_outage_and_one_good_answer_ends_it() -> None:
    busy = CentralBusy("429")
    answers: list[Exception | None] = [*[busy] * 20, None, busy]

    async def ping() -> float:
        error = answers.pop(0)
        if error is not None:
            raise error
        return 1.0

    one, clock, _ = watching(ping)
    heard = []
    while answers:
        heard.append(asyncio.run(one.probe()))
        clock.advance(1.0)
    assert heard == [True] * 16 + [False] * 4 + [True] * 2


def test_time_outs_noticed_late_again_and_again_are_an_outage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PROBE_TIMEOUT_S", 0.0)

    async def hangs() -> float:
        clock.advance(5.0)
        await asyncio.Event().wait()
        return 0.0

    one, clock, _ = watching(hangs)
    for _ in range(3):
        assert not asyncio.run(one.probe())
    assert one.state.failures == 4


def test_a_central_that_accepts_and_says_nothing_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PROBE_TIMEOUT_S", 0.0)

    async def hangs() -> float:
        await asyncio.Event().wait()
        return 0.0

    one, _, _ = watching(hangs)
    assert not asyncio.run(one.probe())
    assert one.last_error == "timeout"


@pytest.mark.parametrize(("late_s", "is_outage"), [(0.2, True), (0.3, False), (5.0, False)])
def test_a_time_out_noticed_too_late_is_our_own_stall_and_no_outage(
    monkeypatch: pytest.MonkeyPatch, late_s: float, is_outage: bool
) -> None:
    monkeypatch.setattr(watch, "PROBE_TIMEOUT_S", 0.0)

    async def hangs() -> float:
        clock.advance(late_s)  # this station did something else meanwhile
        await asyncio.Event().wait()
        return 0.0

    one, clock, _ = watching(hangs)
    assert not asyncio.run(one.probe())
    assert (one.state.failures, one.last_error) == ((2, "timeout") if is_outage else (0, None))


def test_a_central_that_answers_slowly_is_slow_and_no_outage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ASK_AGAIN_S", 0.0)

    async def slow() -> float:
        await asyncio.sleep(0)
        return 2400.0

    one, clock, turns = watching(slow)
    for _ in range(5):
        assert asyncio.run(one.probe())
        clock.advance(2.4)
    assert [turn.after.mode for turn in turns] == [Mode.DEGRADED]


def test_a_dead_connection_is_no_outage_while_another_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ASK_AGAIN_S", 0.0)
    asked: list[int] = []

    async def first_hangs() -> float:
        asked.append(len(asked))
        if len(asked) == 1:
            await asyncio.Event().wait()
        return 5.0

    one, _, turns = watching(first_hangs)
    assert asyncio.run(one.probe())
    assert (asked, one.state.failures, turns) == ([0, 1], 0, [])


def test_a_central_that_hangs_is_an_emergency_within_four_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    limit_s = watch.PROBE_TIMEOUT_S
    monkeypatch.setattr(watch, "PROBE_TIMEOUT_S", 0.0)
    monkeypatch.setattr(watch, "LATE_S", limit_s + watch.LATE_S)

    async def hangs() -> float:
        clock.advance(limit_s)
        await asyncio.Event().wait()
        return 0.0

    one, clock, turns = watching(hangs)
    began_s = clock.monotonic_s()
    while one.state.mode is not Mode.EMERGENCY and clock.monotonic_s() - began_s < 10:
        asyncio.run(one.probe())
        one.tick(Backlog(), is_fresh=False)
    assert turns[-1].after.mode is Mode.EMERGENCY
    assert clock.monotonic_s() - began_s <= 4.0


def test_an_outage_is_told_once_for_each_change_of_mode() -> None:
    one, clock, turns = watching(failing(CentralUnreachable("ConnectError")))
    for _ in range(6):
        asyncio.run(one.probe())
        clock.advance(1.0)
    assert [turn.after.mode for turn in turns] == [Mode.DEGRADED, Mode.EMERGENCY]
    assert one.state.outage_since == builders.NOW


def test_a_request_that_failed_counts_as_a_probe_and_another_error_does_not() -> None:
    one, _, _ = watching(well)
    one.noted(CommandRefused("422", status=422))
    assert one.state.failures == 0
    one.noted(CentralUnreachable("ReadError", was_sent=True))
    assert one.state.failures == 1


def test_declaring_and_lifting_are_told() -> None:
    one, clock, turns = watching(well)
    one.declare("head nurse", "planned")
    clock.advance(1.0)
    asyncio.run(one.probe())
    one.close("head nurse", Backlog())
    assert [turn.after.mode for turn in turns] == [Mode.EMERGENCY, Mode.RECOVERING]
