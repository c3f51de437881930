"""Group commit on the event loop: requests that arrive together share one synced COMMIT; refuses to answer before it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from practice.store import Change, Job, Store

T = TypeVar("T")
GROUP_LIMIT = 32


class Writer:
    """Jobs run in the order they came; a caller wakes only after the commit that holds its job. One who stops waiting stops no job."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[tuple[Job, asyncio.Future[None]]] = []
        self._listeners: list[Callable[[list[Change]], None]] = []

    def listen(self, listener: Callable[[list[Change]], None]) -> None:
        """`listener` hears the changes of every commit, after it."""
        self._listeners.append(listener)

    async def submit(self, work: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        job = Job(work)
        done: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._commit_waiting, loop)
        self._waiting.append((job, done))
        await done
        if job.error is not None:
            raise job.error
        result: T = job.result
        return result

    def _commit_waiting(self, loop: asyncio.AbstractEventLoop) -> None:
        group, self._waiting = self._waiting[:GROUP_LIMIT], self._waiting[GROUP_LIMIT:]
        if self._waiting:
            loop.call_soon(self._commit_waiting, loop)
        try:
            self._store.group([job for job, _ in group])
        finally:
            for _, done in group:
                if not done.done():
                    done.set_result(None)
        changes = [change for job, _ in group for change in job.changes]
        if changes:
            for listener in self._listeners:
                listener(changes)
