"""One refresh of the feed at a time, by its rhythm or because an order must be judged now; refuses to call old news recent."""

import asyncio
from collections.abc import Awaitable, Callable

from client.clock import Clock

RECENT_S = 5.0
"""So old may be what orders, stops, verifications and doses are judged on. Other facts are never in dispute and need not wait."""

LEAST_PATIENCE_S, MOST_PATIENCE_S = 10.0, 120.0


class Refreshing:
    """Invariant: the age counts from the beginning of the last refresh that ended well."""

    def __init__(
        self,
        refresh: Callable[[], Awaitable[object]],
        clock: Clock,
        limit_s: float = RECENT_S,
        is_current: Callable[[], bool] = lambda: True,
    ) -> None:
        self._refresh, self._clock, self._limit_s = refresh, clock, limit_s
        self.is_current = is_current
        """Whether one ended well since central was last silent; without, nothing is recent."""
        self._began_s = float("-inf")
        self._took_s = 0.0
        self._turn = asyncio.Lock()

    @property
    def age_s(self) -> float:
        return self._clock.monotonic_s() - self._began_s

    def is_recent(self) -> bool:
        return self.is_current() and self.age_s <= self._limit_s

    @property
    def patience_s(self) -> float:
        """So long it may take until one begun behind another has ended: a slow PC needs longer, a hanging central gets no more."""
        return min(max(LEAST_PATIENCE_S, 3 * self._took_s), MOST_PATIENCE_S)

    async def once(self) -> None:
        async with self._turn:
            await self._read()

    async def until_recent(self) -> None:
        """Read once, unless it was read just now or by somebody who began after this was asked. Raises what reading raises.

        On a slow PC a refresh takes longer than it is recent: those who waited for it need no other.
        """
        asked_s = self._clock.monotonic_s()
        async with self._turn:
            is_answered = self.is_current() and self._began_s >= asked_s
            if not is_answered and not self.is_recent():
                await self._read()

    async def _read(self) -> None:
        began_s = self._clock.monotonic_s()
        await self._refresh()
        self._began_s, self._took_s = began_s, self._clock.monotonic_s() - began_s
