"""Of several readings of one thing the latest counts. One that is overtaken is left: it stands before no other in the store's queue."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Invariant: at most one reading is awaited; who was overtaken is told None, never another's answer."""

    def __init__(self) -> None:
        self._reading: asyncio.Task[T] | None = None

    def leave(self) -> None:
        """Nobody waits for what is read any more."""
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.cancel()

    async def of(self, work: Coroutine[Any, Any, T]) -> T | None:
        self.leave()
        reading = self._reading = asyncio.ensure_future(work)
        try:
            return await reading
        except asyncio.CancelledError:
            if reading.cancelled() and reading is not self._reading:
                return None
            raise
