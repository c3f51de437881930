"""Starts coroutines from the windows: names them, keeps them, reports their failures in one place, cancels them with their owner.

    spawner = Spawner(loop, notices.post_error)
    spawner.spawn(page.refresh(), "refresh orders", owner=page)
    spawner.later(page.refresh, "refresh orders", owner=page)      # what only follows the ward: not while a person waits

The only place of the windows that catches every exception, so that none is lost in a task nobody awaits.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

Report = Callable[[Exception, str], None]
Calm = Callable[[], Awaitable[None]]


class Spawner:
    """Invariant: every started task is kept until it ends, and its failure reaches `report` with the task's name."""

    def __init__(self, loop: asyncio.AbstractEventLoop, report: Report) -> None:
        self._loop = loop
        self._report = report
        self._tasks: set[asyncio.Task[None]] = set()
        self._put_off: set[tuple[QObject, str]] = set()
        self.calm: Calm = _at_once
        """Returns when nobody waits for the windows, in bounded time; the station's own, once there is one."""
        self.attend: Callable[[], None] = _nobody_waits
        """Somebody asked for something and waits for it, by whatever hand; the station's own, once there is one."""

    def spawn(
        self, work: Coroutine[Any, Any, object], name: str, *, owner: QObject | None = None
    ) -> asyncio.Task[None]:
        """Runs `work` on the event loop; destroyed owners cancel it."""
        task = self._loop.create_task(self._run(work, name), name=name)
        self._tasks.add(task)
        task.add_done_callback(partial(self._forget, work))
        if owner is not None:
            owner.destroyed.connect(partial(_cancel, task))
        return task

    def later(self, act: Callable[[], object], name: str, *, owner: QObject) -> None:
        """Does `act` when nobody waits for the windows; what is asked for again before that is done once."""
        asked = (owner, name)
        if asked not in self._put_off:
            self._put_off.add(asked)
            self.spawn(self._when_calm(act, asked), name, owner=owner)

    async def _when_calm(self, act: Callable[[], object], asked: tuple[QObject, str]) -> None:
        try:
            await self.calm()
        finally:
            self._put_off.discard(asked)
        act()

    def running(self) -> tuple[str, ...]:
        return tuple(sorted(task.get_name() for task in self._tasks))

    async def close(self) -> None:
        """Cancels what still runs and waits until it has ended."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, work: Coroutine[Any, Any, object], name: str) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001  # the windows' one net; see the module's first lines
            self._report(error, name)

    def _forget(self, work: Coroutine[Any, Any, object], task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        work.close()


def _nobody_waits() -> None:
    """Before there is a station nobody waits for anything of it."""


async def _at_once() -> None:
    """Before there is a station nobody waits for anything of it."""


def _cancel(task: asyncio.Task[None], *_gone: object) -> None:
    task.cancel()
