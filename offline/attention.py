"""Whether a person waits for this station just now, so that what nobody waits for stands back; refuses to keep it back for long.

A key begins a stretch. Until `QUIET_S` after the last one what only follows the ward (the feed, the sweep, lists drawn anew because
something changed) is held, for at most `MOST_S` in one stretch; then it runs for at least `FREE_S`, however fast somebody types. A stretch
ends when nothing was held for `PAUSE_S`; so whoever types at whatever pace leaves it a third of the time. What leaves for central, the
watch over the link, and whatever a person asked for himself is never held.
"""

import asyncio
import time
from collections.abc import Callable

QUIET_S = 0.8
"""A busy PC takes that long to bring what a key asked for."""
PAUSE_S = 0.4
MOST_S = 2.0
FREE_S = 1.0


class Attention:
    """One per station. Invariant: nothing is held longer than `MOST_S`, and nothing at all while nobody works here."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock`: the loop's own."""
        self._clock = clock
        self._began_s = self._last_s = float("-inf")

    def attend(self) -> None:
        """A person acts now."""
        now_s = self._clock()
        if now_s - self._last_s >= QUIET_S + PAUSE_S or now_s - self._began_s >= MOST_S + FREE_S:
            self._began_s = now_s
        self._last_s = now_s

    def left_s(self) -> float:
        """How long what nobody waits for is held yet."""
        return max(0.0, min(self._last_s + QUIET_S, self._began_s + MOST_S) - self._clock())

    def held_s(self, asked_s: float) -> float:
        """The same for what was asked for at `asked_s`: what a key of this stretch may itself have asked for is not held."""
        return 0.0 if asked_s >= self._began_s else self.left_s()

    async def calm(self) -> None:
        """Returns at once while nobody acts, else when he pauses, at the latest after `MOST_S`."""
        held_s = 0.0
        while held_s < MOST_S and (left_s := self.left_s()) > 0:
            held_s += left_s
            await asyncio.sleep(left_s)
