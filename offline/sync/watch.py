"""Asks central every second whether it is there and keeps the mode; refuses to send or fetch anything clinical.

A request that failed on the sync's own way counts as a failed probe, so that a busy station notices a dead link at once; one that was
answered well while a probe waited in vain counts as a slow answer. A central that accepts a connection and says nothing to anybody for
three seconds is gone, too; one that answers within them is slow. Who has not answered after one second is asked a second time, on another
connection: a dead one is no outage.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from client.clock import Clock
from client.errors import CentralBusy, CentralUnreachable, SignInError, WardlightError
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


def _never() -> float:
    return float("-inf")


PROBE_TIMEOUT_S = 3.0
"""More than any answer that is only slow (`Limits.slow_ms`), no more than the silence that is an outage."""
ASK_AGAIN_S = 1.0
BUSY_S = 15.0
"""So long "too many requests" is heard as an answer."""
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
        answered_s: Callable[[], float] = _never,
    ) -> None:
        self.state = state
        self.last_error: str | None = None
        self._busy_since_s: float | None = None
        self._was_late = False
        self._clock = clock
        self._limits = limits
        self._ping = ping
        self._tell = tell
        self._answered_s = answered_s
        """When any request of this station was last answered well, by the monotonic clock."""

    async def probe(self) -> bool:
        """Ask once; whether central answered."""
        began_s = self._clock.monotonic_s()
        try:
            async with asyncio.timeout(PROBE_TIMEOUT_S):
                elapsed_ms = await self._asked()
        except TimeoutError:
            return self._was_heard_since(began_s) or self._timed_out(began_s)
        except SignInError:
            # It answered; that it wants us to sign in is not an outage.
            self.heard(0.0)
            return True
        except CentralBusy as error:
            return self._is_busy(error.facts[0] if error.facts else "busy")
        except WardlightError as error:
            if str(next(iter(error.facts), "")).endswith("Timeout") and self._was_heard_since(began_s):
                return True
            self.failed(error.facts[0] if error.facts else "unreachable")
            return False
        self._busy_since_s = None
        self.heard(elapsed_ms)
        return True

    def _was_heard_since(self, began_s: float) -> bool:
        """The probe got no answer in time, and another request did meanwhile: central is busy, with what this station reads for one.

        Without that a station that catches up on a slow central would fall back into the emergency by its own reading, again and again.
        """
        if self._answered_s() <= began_s:
            return False
        self._busy_since_s = None
        self.heard(PROBE_TIMEOUT_S * 1000)
        return True

    async def _asked(self) -> float:
        """The first good answer of two; the error of the last, where both went wrong."""
        asked = {asyncio.ensure_future(self._ping())}
        try:
            done, _ = await asyncio.wait(asked, timeout=ASK_AGAIN_S)
            if not done:
                asked.add(asyncio.ensure_future(self._ping()))
            waiting = set(asked)
            while True:
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                good = [one for one in done if one.exception() is None]
                if good or not waiting:
                    return (good or [*done])[0].result()
        finally:
            for one in asked:
                one.cancel()

    def _timed_out(self, began_s: float) -> bool:
        """Two probes. Noticed late once, it may be our own stall; noticed late twice running, nothing was heard for long enough."""
        is_late = self._clock.monotonic_s() - began_s > PROBE_TIMEOUT_S + LATE_S
        if not is_late or self._was_late:
            self.failed("timeout")
            self.failed("timeout")
        self._was_late = is_late
        return False

    def _is_busy(self, fact: str) -> bool:
        """Too many requests is an answer, for a while. Unavailable (503) is what it says; who is busy for long is away, too."""
        now_s = self._clock.monotonic_s()
        self._busy_since_s = now_s if self._busy_since_s is None else self._busy_since_s
        if fact != "503" and now_s - self._busy_since_s <= BUSY_S:
            self.heard(0.0)
            return True
        self.failed(fact)
        return False

    def heard(self, elapsed_ms: float) -> None:
        self.last_error, self._was_late = None, False
        self.take(Answered(elapsed_ms=elapsed_ms))

    def failed(self, reason: str) -> None:
        self.last_error = reason
        self.take(Failed(reason=reason))

    def noted(self, error: WardlightError) -> None:
        """An error from the sync's own requests: only those that speak of the link count."""
        if isinstance(error, CentralUnreachable):
            self.failed(error.facts[0] if error.facts else "unreachable")

    def tick(
        self,
        backlog: Backlog,
        *,
        is_fresh: bool,
        copy_age_s: float | None = None,
        is_sign_in_expired: bool = False,
        cut_in_s: float | None = None,
    ) -> None:
        how = {"copy_age_s": copy_age_s, "cut_in_s": cut_in_s}
        self.take(Ticked(backlog=backlog, is_fresh=is_fresh, is_sign_in_expired=is_sign_in_expired, **how))

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
