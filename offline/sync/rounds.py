"""One round over all lanes that are due, some side by side; refuses to let one patient's lane hold up another's.

A lane that ended frees its place at once, and while one hangs the others are looked for again each second. After an error no new look is
taken, so that the round ends and the error is heard.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from client.errors import BugError, CentralBusy, CentralUnreachable, SignInNeeded

LANES_SIDE_BY_SIDE = 6
LOOK_AGAIN_S = 1.0


class Rounds:
    """Runs `lane` for whoever is `due`. Invariant: at most one walk of each lane at a time, and none outlives its round."""

    def __init__(self, lane: Callable[[str], Awaitable[None]], due: Callable[[], Awaitable[Sequence[str]]]) -> None:
        self._lane, self._due = lane, due
        self._running: dict[asyncio.Task[None], str] = {}
        self._queue: deque[str] = deque()

    async def once(self) -> None:
        """Until no lane runs any more. Raises the first error of a lane."""
        loop = asyncio.get_running_loop()
        errors: list[BaseException] = []
        try:
            self._queue = deque(await self._due())
            looked_s = loop.time()
            while self._queue or self._running:
                self._fill()
                errors += await self._ended()
                if any(_is_of_all(error) for error in errors):
                    self._queue.clear()
                elif not errors and self._running and loop.time() - looked_s >= LOOK_AGAIN_S:
                    looked_s = loop.time()
                    known = {*self._running.values(), *self._queue}
                    self._queue.extend(one for one in await self._due() if one not in known)
        finally:
            await self._broken_off()
        if errors:
            raise errors[0]

    def _fill(self) -> None:
        while self._queue and len(self._running) < LANES_SIDE_BY_SIDE:
            patient = self._queue.popleft()
            self._running[asyncio.ensure_future(self._lane(patient))] = patient

    async def _ended(self) -> list[BaseException]:
        done, _ = await asyncio.wait(self._running, timeout=LOOK_AGAIN_S, return_when=asyncio.FIRST_COMPLETED)
        found = []
        for task in done:
            self._running.pop(task)
            # A lane that was cancelled although nobody asked for it is a mistake like any other.
            error = BugError("lane-cancelled") if task.cancelled() else task.exception()
            found += [error] if error is not None else []
        return found

    async def _broken_off(self) -> None:
        self._queue.clear()
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running.clear()


def _is_of_all(error: BaseException) -> bool:
    """Whether it would meet the lanes that wait as well: nobody is signed in, central has too much to do, or nothing leaves from here."""
    return isinstance(error, SignInNeeded | CentralBusy) or (
        isinstance(error, CentralUnreachable) and not error.was_sent
    )
