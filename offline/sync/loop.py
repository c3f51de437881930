"""Keeps the station in step with central for as long as it runs: watch, push, pull, sweep, count; refuses to do any of it itself.

Each duty has its own rhythm and its own task. What a duty may expect (no answer, sign-in needed) is noted and tried again; anything else
is our own mistake, is journalled and does not stop the other duties. This is one of the two places in Wardlight that catch everything.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from client.errors import BugError, CentralBusy, SignInError, WaitError, WardlightError
from offline.sync.taking import leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something done again and again. `may_run` is asked before each time; `wake` cuts the pause short, but not below `least_s`."""

    name: str
    work: Callable[[], Awaitable[object]]
    every_s: float
    may_run: Callable[[], bool]
    wake: asyncio.Event
    least_s: float = 0.0


def duty(
    name: str, work: Callable[[], Awaitable[object]], every_s: float, may_run: Callable[[], bool], least_s: float
) -> Duty:
    return Duty(name=name, work=work, every_s=every_s, may_run=may_run, wake=asyncio.Event(), least_s=least_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the loop tells the station about one round of a duty; `error` None when it went well."""

    duty: str
    error: WardlightError | None
    bug: BaseException | None = None
    elapsed_s: float = 0.0


def always() -> bool:
    return True


class Loop:
    """Runs duties until stopped. Invariant: at most one round of each duty runs at a time; stopping waits for none of them for ever."""

    def __init__(self, duties: tuple[Duty, ...], tell: Callable[[Heard], Awaitable[None]]) -> None:
        self._duties = duties
        self._tell = tell
        self._tasks: list[asyncio.Task[None]] = []
        self._is_stopping = False

    def start(self) -> None:
        self._tasks = [asyncio.ensure_future(self._run(duty)) for duty in self._duties]
        for duty, task in zip(self._duties, self._tasks, strict=True):
            task.set_name(f"sync-{duty.name}")

    def wake(self, name: str) -> None:
        next(duty for duty in self._duties if duty.name == name).wake.set()

    async def stop(self) -> None:
        self._is_stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    async def _run(self, duty: Duty) -> None:
        while not self._is_stopping:
            pause_s = duty.every_s
            if duty.may_run():
                heard = await self._round(duty)
                pause_s = max(pause_s, _asked_pause_s(heard.error))
            if duty.least_s:
                await asyncio.sleep(min(duty.least_s, pause_s))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, pause_s - duty.least_s)):
                    await duty.wake.wait()
            duty.wake.clear()

    async def _round(self, duty: Duty) -> Heard:
        heard, began_s = Heard(duty=duty.name, error=None), asyncio.get_running_loop().time()
        try:
            await duty.work()
        except (WaitError, SignInError) as error:
            heard = Heard(duty=duty.name, error=error)
        except asyncio.CancelledError:
            if self._is_asked_to_end():
                raise
            heard = Heard(duty=duty.name, error=None, bug=BugError("cancelled-from-within"))
        except BaseExceptionGroup as group:
            heard = _of_group(duty.name, group)
        except Exception as bug:  # noqa: BLE001  # one duty's mistake must not stop the others
            heard = Heard(duty=duty.name, error=None, bug=bug)
        heard = replace(heard, elapsed_s=asyncio.get_running_loop().time() - began_s)
        try:
            await self._tell(heard)
        except WardlightError as error:
            # The store may refuse the journal's entry (disk full); a duty must not end for that.
            return Heard(duty=duty.name, error=error)
        return heard

    def _is_asked_to_end(self) -> bool:
        """Whether this duty's own task is to end; a request that broke off further down is no reason to."""
        task = asyncio.current_task()
        return self._is_stopping or (task is not None and task.cancelling() > 0)


def _is_end(error: BaseException | None) -> bool:
    return isinstance(error, KeyboardInterrupt | SystemExit)


def _of_group(name: str, group: BaseExceptionGroup[BaseException]) -> Heard:
    """Several lanes failed together: an expected reason if every one of them is, else the first mistake."""
    found = leaves(group)
    expected = [leaf for leaf in found if isinstance(leaf, WaitError | SignInError)]
    bug = next((leaf for leaf in found if not isinstance(leaf, WaitError | SignInError)), None)
    if bug is not None and _is_end(bug):
        raise bug
    return Heard(duty=name, error=expected[0] if expected else None, bug=bug)


def _asked_pause_s(error: WardlightError | None) -> float:
    return error.retry_after_s or 0.0 if isinstance(error, CentralBusy) else 0.0
