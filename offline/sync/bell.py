"""Listens to central's bell, where the server has one, and wakes the refresh at each ring; refuses to bring anything itself.

A bell may be lost at any time and what changed meanwhile is never told, so every new connection counts as a ring. Whatever goes wrong
ends one round of listening quietly: the feed goes on in its own rhythm, and the duty connects again after its pause.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from client.central.http import Central
from client.central.nudge import rings
from client.clock import Clock
from client.errors import CommandRefused, NotAllowed, SignInError, WaitError

HEARD = ("Encounter", "MedicationAdministration", "MedicationRequest", "Observation", "Task")
"""What is worth a refresh at once; the rest comes with the next usual one."""
LISTEN_FOR = timedelta(hours=12)
LEAST_BETWEEN_S = 1.0
RECONNECT_S = 10.0


class Bell:
    """One per station. Invariant: it wakes the refresh at most once in `LEAST_BETWEEN_S`, and after the last ring always once more."""

    def __init__(self, central: Central, clock: Clock, wake: Callable[[], None]) -> None:
        self._central = central
        self._clock = clock
        self._wake = wake
        self._woken_mono_s = float("-inf")
        self._later: asyncio.TimerHandle | None = None
        self.bound = 0
        """How many bells hang at the moment."""

    async def listen(self, url: str) -> None:
        """Until one of the sockets ends; then all are closed, and made anew by the next round."""
        try:
            async with asyncio.timeout(LISTEN_FOR.total_seconds()), asyncio.TaskGroup() as group:
                for kind in HEARD:
                    group.create_task(self._hear(url, kind))
        except* (TimeoutError, WaitError, SignInError, CommandRefused, NotAllowed):
            pass
        finally:
            self.bound = 0

    async def _hear(self, url: str, kind: str) -> None:
        until = self._clock.now() + 2 * LISTEN_FOR
        async for word in rings(self._central, url, f"{kind}?", until=until):
            self.bound += word == "bound"
            self.rung()

    def rung(self) -> None:
        """Wake now, or as soon as it is allowed again."""
        wait_s = self._woken_mono_s + LEAST_BETWEEN_S - self._clock.monotonic_s()
        if wait_s <= 0:
            self._woken()
        elif self._later is None:
            self._later = asyncio.get_running_loop().call_later(wait_s, partial(self._woken))

    def close(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None

    def _woken(self) -> None:
        self.close()
        self._woken_mono_s = self._clock.monotonic_s()
        self._wake()
