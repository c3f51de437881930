"""Mirrors practice/authorization/tries.py."""

from practice.authorization.tries import LONGEST_WAIT_S, NAMES_LIMIT, Tries


def test_the_waits_grow_end_and_are_forgotten_with_the_right_password() -> None:
    now = [0.0]
    tries = Tries(lambda: now[0])
    waits = []
    for _ in range(12):
        now[0] += tries.wait_s("d1")
        tries.failed("d1")
        waits.append(tries.wait_s("d1"))
    assert waits[:7] == [0, 0, 0, 0, 5, 10, 20]
    assert waits[-1] == LONGEST_WAIT_S
    tries.succeeded("d1")
    assert tries.wait_s("d1") == 0


def test_made_up_names_do_not_fill_the_memory() -> None:
    tries = Tries(lambda: 0.0)
    for n in range(NAMES_LIMIT + 50):
        tries.failed(f"n{n}")
    assert len(tries._failed) == NAMES_LIMIT
