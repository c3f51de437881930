"""The diary of the rounds of sync: which duty ran when, how often, how slow, and what it met; refuses to grow without end.

Rounds of one duty that ended alike are one line. It is of this run of the program; what must outlive it is in the journal.
"""

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from client.clock import Clock
from offline.sync.loop import Heard

LINES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """Rounds of one duty that ended alike, one after the other. `result`: empty where they went well, else a machine word."""

    duty: str
    began_at: datetime
    ended_at: datetime
    times: int
    slowest_ms: int
    result: str = ""


class Diary:
    """Invariant: a duty has at most one line that still grows."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._done: deque[Pass] = deque(maxlen=LINES)
        self._growing: dict[str, Pass] = {}

    def told(self, tell: Callable[[Heard], Awaitable[None]]) -> Callable[[Heard], Awaitable[None]]:
        """What the loop tells, written down before it is handed on."""

        async def telling(heard: Heard) -> None:
            self._note(heard)
            await tell(heard)

        return telling

    @property
    def passes(self) -> tuple[Pass, ...]:
        """The newest first."""
        every = [*self._done, *self._growing.values()]
        return tuple(sorted(every, key=lambda one: (one.ended_at, one.duty), reverse=True))

    def _note(self, heard: Heard) -> None:
        now, before = self._clock.now(), self._growing.get(heard.duty)
        result, ms = _result(heard), round(heard.elapsed_s * 1000)
        if before is not None and before.result == result:
            slowest = max(before.slowest_ms, ms)
            self._growing[heard.duty] = replace(before, ended_at=now, times=before.times + 1, slowest_ms=slowest)
            return
        if before is not None:
            self._done.append(before)
        self._growing[heard.duty] = Pass(
            duty=heard.duty, began_at=now, ended_at=now, times=1, slowest_ms=ms, result=result
        )


def _result(heard: Heard) -> str:
    if heard.bug is not None:
        return "bug"
    if heard.error is None:
        return ""
    return heard.error.facts[0] if heard.error.facts else type(heard.error).__name__
