"""Until when this station leaves central in peace: because central asked for it, or because every station comes back at the same moment.

Refuses to send, and to hold back what people enter. A thousand stations that were told the same time, or hear central again in the same
second, must not knock it over again: each waits a part of its own.
"""

from collections.abc import Callable

from client.clock import Clock
from client.errors import CentralBusy
from offline.sync.retry import FIRST_S, LARGEST_S

PART = 0.25
"""So much of what central asked for is waited on top, at most; never less than it asked for."""
PROBE_EVERY_S = 5.0
"""While central asked to be left in peace it is asked for a sign of life only so often."""


class Holding:
    """Invariant: nothing but a sign of life is asked of central before the time that it named."""

    def __init__(self, clock: Clock, roll: Callable[[], float], spread_s: float) -> None:
        self._clock, self._roll, self._spread_s = clock, roll, spread_s
        self._until_s = self._asked_until_s = self._send_from_s = float("-inf")
        self._probed_s = float("-inf")

    def asked(self, error: object) -> None:
        """What a duty met: where central said when to come back, all of them wait until then."""
        if not isinstance(error, CentralBusy) or not error.retry_after_s:
            return
        wait_s = min(error.retry_after_s, LARGEST_S)
        until_s = self._clock.monotonic_s() + wait_s + self._roll() * (FIRST_S + PART * wait_s)
        self._asked_until_s = max(self._asked_until_s, until_s)

    def came_back(self) -> None:
        """Central answers after an outage: this station reads at a moment of its own."""
        self._until_s = self._clock.monotonic_s() + self._roll() * self._spread_s

    def may_send_again(self, *, was_away: bool) -> None:
        """It answered for long enough: after an outage this station sends from a moment of its own."""
        if was_away:
            self._send_from_s = self._clock.monotonic_s() + self._roll() * self._spread_s

    def is_over(self) -> bool:
        return self._clock.monotonic_s() >= max(self._until_s, self._asked_until_s)

    def lets_send(self) -> bool:
        return self.is_over() and self._clock.monotonic_s() >= self._send_from_s

    def lets_probe(self) -> bool:
        """Each second, but seldom while central asked to be left in peace."""
        now_s = self._clock.monotonic_s()
        if now_s < self._asked_until_s and now_s - self._probed_s < PROBE_EVERY_S:
            return False
        self._probed_s = now_s
        return True
