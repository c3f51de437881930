"""Asks central every second whether it is there and keeps the mode; refuses to send or fetch anything clinical.

A request that failed on the sync's own way counts as a failed probe, a request that was answered as a good one, so that a busy station
notices a dead link at once. The probe's own time-out is short: a central that accepts a connection and says nothing is gone, too.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from client.clock import Clock
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, SignInError, WardlightError
from offline.mode import (
    Answered,
    Backlog,
    Closed,
    Declared,
    Failed,
    Limits,
    Mode,
    ModeState,
    Moment,
    Signal,
    Stuck,
    Ticked,
    step,
    underneath,
)

PROBE_TIMEOUT_S = 1.0
LATE_S = 0.25
"""A time-out noticed so much too late says that this station was busy, not that central was silent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The mode changed from `before` to `after`."""

    before: ModeState
    after: ModeState


class Watch:
    """The one holder of the mode. Invariant: `state` changes only through `offline.mode.step`, and every change of mode is told once."""

    def __init__(
        self,
        state: ModeState,
        clock: Clock,
        limits: Limits,
        ping: Callable[[], Awaitable[float]],
        tell: Callable[[Turn], None],
    ) -> None:
        self.state = state
        self.last_error: str | None = None
        self._clock = clock
        self._limits = limits
        self._ping = ping
        self._tell = tell

    async def probe(self) -> bool:
        """Ask once; whether central answered."""
        began_s = self._clock.monotonic_s()
        try:
            async with asyncio.timeout(PROBE_TIMEOUT_S):
                elapsed_ms = await self._ping()
        except TimeoutError:
            if self._clock.monotonic_s() - began_s <= PROBE_TIMEOUT_S + LATE_S:
                self.failed("timeout")
            return False
        except (CentralUnreachable, CentralFaulty) as error:
            self.failed(error.facts[0] if error.facts else "unreachable")
            return False
        except (CentralBusy, SignInError):
            # It answered; that it wants us to wait or to sign in is not an outage.
            self.heard(0.0)
            return True
        self.heard(elapsed_ms)
        return True

    def heard(self, elapsed_ms: float) -> None:
        self.last_error = None
        self.take(Answered(elapsed_ms=elapsed_ms))

    def failed(self, reason: str) -> None:
        self.last_error = reason
        self.take(Failed(reason=reason))

    def noted(self, error: WardlightError) -> None:
        """An error from the sync's own requests: only those that speak of the link count."""
        if isinstance(error, CentralUnreachable):
            self.failed(error.facts[0] if error.facts else "unreachable")

    def tick(
        self, backlog: Backlog, *, is_fresh: bool, copy_age_s: float | None = None, is_sign_in_expired: bool = False
    ) -> None:
        ticked = Ticked(
            backlog=backlog, is_fresh=is_fresh, copy_age_s=copy_age_s, is_sign_in_expired=is_sign_in_expired
        )
        self.take(ticked)

    def declare(self, by: str, why: str) -> None:
        self.take(Declared(by=by, why=why))

    def close(self, by: str, backlog: Backlog) -> None:
        self.take(Closed(by=by, backlog=backlog))

    def stuck(self, reason: str | None) -> None:
        self.take(Stuck(reason=reason))

    def take(self, signal: Signal) -> None:
        before = self.state
        at = Moment(wall=self._clock.now(), mono_s=self._clock.monotonic_s())
        self.state = step(before, signal, at, self._limits)
        if _remembered(self.state) != _remembered(before):
            self._tell(Turn(before=before, after=self.state))


def _remembered(state: ModeState) -> tuple[Mode, Mode, str | None]:
    """What a station that dies must wake up with; read-only, the mode beneath it changes unseen otherwise."""
    return state.mode, underneath(state), state.declared_by
