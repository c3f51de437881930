"""What nobody waits for stands back while a person acts, and never for long."""

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline.attention import FREE_S, MOST_S, PAUSE_S, QUIET_S, Attention

_STEP_S = 0.05
_times = st.lists(st.floats(min_value=0.0, max_value=30.0), max_size=120)


class Hand:
    """An attention whose clock stands where it is put."""

    def __init__(self) -> None:
        self.at_s = 100.0
        self.attention = Attention(lambda: self.at_s)

    def key(self, at_s: float) -> None:
        self.at_s = at_s
        self.attention.attend()

    def left_s(self, at_s: float) -> float:
        self.at_s = at_s
        return self.attention.left_s()


def test_nothing_is_held_while_nobody_acts() -> None:
    assert Hand().left_s(100.0) == 0.0


def test_after_a_key_what_nobody_waits_for_is_held_for_a_moment() -> None:
    hand = Hand()
    hand.key(100.0)
    assert hand.left_s(100.0) == pytest.approx(QUIET_S)
    assert hand.left_s(100.0 + QUIET_S + 0.01) == 0.0


def test_what_was_asked_for_since_the_first_key_is_not_held() -> None:
    hand = Hand()
    hand.key(100.0)
    hand.key(100.2)
    hand.at_s = 100.3
    assert hand.attention.held_s(100.1) == 0.0
    assert hand.attention.held_s(99.0) > 0.0


@given(_times)
def test_however_somebody_types_nothing_is_held_longer_than_two_seconds_and_then_it_runs_for_a_second(
    times: list[float],
) -> None:
    hand, keys = Hand(), sorted(times)
    is_held = list[bool]()
    for step in range(int(31 / _STEP_S)):
        at = step * _STEP_S
        while keys and keys[0] <= at:
            hand.key(keys.pop(0))
        is_held.append(hand.left_s(at) > 0)
    edges = [0, *(at for at, (one, two) in enumerate(pairwise(is_held), 1) if one != two), len(is_held)]
    for begin, end in pairwise(edges):
        lasts = (end - begin) * _STEP_S
        if is_held[begin]:
            assert lasts <= MOST_S + _STEP_S
            is_cut_short = lasts > MOST_S - _STEP_S
            following = next((two - one for one, two in pairwise(edges) if one == end), 0) * _STEP_S
            assert not is_cut_short or end + FREE_S / _STEP_S >= len(is_held) or following >= PAUSE_S - _STEP_S


@pytest.mark.parametrize("gap_s", [0.05, 0.3, QUIET_S, QUIET_S + PAUSE_S / 2, QUIET_S + PAUSE_S])
def test_at_whatever_pace_somebody_types_a_third_of_the_time_is_left_to_the_rest(gap_s: float) -> None:
    hand, keys = Hand(), [at * gap_s for at in range(int(60 / gap_s))]
    is_held = list[bool]()
    for step in range(int(59 / _STEP_S)):
        while keys and keys[0] <= step * _STEP_S:
            hand.key(keys.pop(0))
        is_held.append(hand.left_s(step * _STEP_S) > 0)
    assert is_held.count(False) >= len(is_held) * 0.3


def test_who_waits_for_calm_goes_on_once_it_is_calm() -> None:
    async def scene() -> None:
        attention = Attention()
        await attention.calm()
        attention.attend()
        await attention.calm()
        assert attention.left_s() == 0.0

    asyncio.run(scene())
