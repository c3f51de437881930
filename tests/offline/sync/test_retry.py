"""Mirrors offline/sync/retry.py."""

from hypothesis import given
from hypothesis import strategies as st

from client.central.profile import CAUTIOUS, Profile
from offline.sync.retry import LONGEST_S, delay_s, quiet_s


@given(st.integers(0, 10_000), st.floats(0, 0.999))
def test_the_wait_grows_but_never_beyond_the_longest(tries: int, roll: float) -> None:
    wait = delay_s(tries, None, lambda: roll)
    assert 0 < wait <= LONGEST_S


@given(st.integers(0, 50), st.floats(0, 3600), st.floats(0, 0.999))
def test_central_is_never_asked_earlier_than_it_said(tries: int, retry_after_s: float, roll: float) -> None:
    assert delay_s(tries, retry_after_s, lambda: roll) >= retry_after_s


def test_a_thousand_stations_do_not_come_back_together() -> None:
    waits = [delay_s(5, None, lambda n=n: n / 1000) for n in range(1000)]  # type: ignore[misc]
    assert max(waits) - min(waits) > 5


def test_stations_told_the_same_retry_after_still_spread() -> None:
    waits = {round(delay_s(3, 2.0, lambda n=n: n / 100), 2) for n in range(100)}  # type: ignore[misc]
    assert len(waits) > 50


def test_only_a_server_that_may_double_or_lag_is_given_time_after_an_unclear_end() -> None:
    safe = Profile(is_race_proof=True)
    assert quiet_s(safe, 30.0) == 0
    assert quiet_s(Profile(is_atomic=True, keeps_body_id=True), 30.0) == 0
    for unsafe in (CAUTIOUS, Profile(is_atomic=True), Profile(is_race_proof=True, is_index_immediate=False)):
        assert quiet_s(unsafe, 30.0) > 30.0
