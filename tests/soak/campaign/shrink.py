"""Makes a failing schedule small: delta debugging (Zeller's ddmin) over its steps; refuses to change a step."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def shrunk(steps: Sequence[T], fails: Callable[[Sequence[T]], bool]) -> tuple[T, ...]:
    """The least part found that still fails: no step of it can be left out alone."""
    left, parts = tuple(steps), 2
    while len(left) >= 2:
        size = -(-len(left) // parts)
        without = [left[:at] + left[at + size :] for at in range(0, len(left), size)]
        found = next((one for one in without if fails(one)), None)
        if found is not None:
            left, parts = found, max(2, parts - 1)
        elif size == 1:
            break
        else:
            parts = min(len(left), parts * 2)
    return left
