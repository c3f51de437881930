"""Mirrors client/tries.py."""

from client.tries import FIRST_WAIT_MS, LONGEST_WAIT_MS, Tries, seconds

NOW = 1_700_000_000_000


def failed(times: int, at_ms: int = NOW) -> Tries:
    tries = Tries()
    for _ in range(times):
        tries = tries.failed_again(at_ms)
    return tries


def test_four_wrong_passwords_wait_for_nothing_and_the_fifth_waits_a_minute() -> None:
    assert failed(4).left_ms(NOW) == 0
    assert failed(5).left_ms(NOW) == FIRST_WAIT_MS


def test_each_further_one_waits_twice_as_long_up_to_an_hour() -> None:
    assert [failed(n).left_ms(NOW) // FIRST_WAIT_MS for n in (6, 7, 8)] == [2, 4, 8]
    assert failed(40).left_ms(NOW) == LONGEST_WAIT_MS


def test_a_clock_put_back_neither_ends_the_wait_nor_makes_it_longer() -> None:
    back = NOW - 30 * 24 * 3_600_000
    tries = failed(5).seen(back)
    assert tries.left_ms(back) == FIRST_WAIT_MS
    assert tries.seen(back + FIRST_WAIT_MS).left_ms(back + FIRST_WAIT_MS) == 0


def test_a_clock_put_forward_ends_a_wait_and_not_the_count() -> None:
    later = NOW + 10 * FIRST_WAIT_MS
    assert failed(5).seen(later).left_ms(later) == 0
    assert failed(5).failed_again(later).left_ms(later) == 2 * FIRST_WAIT_MS


def test_the_seconds_are_never_none() -> None:
    assert (seconds(1), seconds(60_000)) == ("1", "60")
