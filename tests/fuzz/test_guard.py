"""The fuzzing's own guard: an input that does not end, or wants all memory, is a finding and stops no other."""

import os
import re
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from tests.fuzz.guard import Limits, guarded
from tests.fuzz.mutate import LARGEST, is_larger, mutated

LIMITS = Limits(processor_s=1, memory=256 * 1024**2, wall_s=30.0)
BAD = 3


def _spin() -> None:
    while True:
        pass


def _spin_in_c() -> None:
    re.match(r"(a+)+b", "a" * 64)  # the kind of loop that Python itself cannot be asked to leave


def _die() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def _bad_at(seed: int, does: Callable[[], object]) -> str:
    if seed == BAD:
        does()
    time.sleep(0.02)
    return ""


@pytest.mark.parametrize(
    ("does", "said"),
    [
        (_spin, "killed by SIGXCPU at tests/fuzz/test_guard.py, line"),
        (_spin_in_c, "killed by SIGXCPU at tests/fuzz/test_guard.py, line"),
        (lambda: time.sleep(600), "not ended after 1 s at tests/fuzz/test_guard.py, line"),
        (_die, "killed by SIGSEGV at ?"),
    ],
)
def test_an_input_that_does_not_end_is_found_and_the_next_is_played(does: Callable[[], object], said: str) -> None:
    limits = replace(LIMITS, wall_s=1.0) if said.startswith("not ended") else LIMITS
    found = guarded(lambda seed: _bad_at(seed, does), 0, time.monotonic() + 6, limits)
    assert [one[: len(said)] for one in found.faults] == [said]
    assert list(found.seeds.values()) == [BAD]
    assert found.count > BAD


def test_an_input_that_wants_all_memory_is_found() -> None:
    def hungry(seed: int) -> str:
        try:
            _bad_at(seed, lambda: bytearray(1024**3))
        except MemoryError:
            return "MemoryError"
        return ""

    found = guarded(hungry, 0, time.monotonic() + 6, LIMITS)
    assert found.seeds == {"MemoryError": BAD}
    assert found.count > BAD + 1


def test_the_slowest_input_is_told() -> None:
    found = guarded(lambda seed: "" if seed != 7 else str(sum(range(3_000_000)))[:0], 5, time.monotonic() + 6, LIMITS)
    assert found.slowest == 7
    assert found.slowest_s > 0.01


def test_no_broken_value_is_larger_than_what_central_may_send() -> None:
    """Six faults may each hold the one before fifty times: the input 1002908 of the target `central-parts` was such a one."""
    tree = {"a": [{"b": [{"c": [1]}]}]}
    assert not any(is_larger(mutated(Random(seed), tree), LARGEST) for seed in range(4000))
    row = [1] * 50
    assert is_larger([[row] * 50] * 50, 100_000), "what stands there fifty times counts fifty times"
