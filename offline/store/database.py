"""The one thread that owns the store. Work goes in by `read` and `write` and comes back awaited.

Refuses a second thread for rows and a store in the clear.

Writes that queue up while one runs share one commit: each has its own savepoint and its own answer, and no answer is given before the
commit is on the disk. If the commit itself fails, all of them fail and nothing of them is kept.

A read that can wait (a list that is drawn anew, which nobody asked for) lets what a person waits for pass it, a bounded number of times:
before it begins, and between two of its statements. A read is answered there, on the same view, for nothing is written while it is open;
for a write it is broken off, and begun anew when the write is done. While a person acts who asked for something since, it stands still
between two statements (`held_s`), so that it takes none of the processor from what he waits for.
"""

import asyncio
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from client.errors import StoreDamaged, StoreLocked
from offline.aside import is_aside
from offline.store.books import Books, is_broken_off, reading, translated
from offline.store.opening import Opened, open_store

T = TypeVar("T")
GROUP_LIMIT = 128
PASSED_LIMIT = 64
"""How much work may pass a read that can wait; then it is its turn."""
ANEW_LIMIT = 3
"""How often such a read is broken off for a write; then it runs to its end."""


class _BrokenOffError(Exception):
    """A read that can wait makes room for a write."""


class _Job:
    """Work for the thread and what came of it. Invariant: what the work raised is raised again where it is awaited, never lost."""

    def __init__(self, work: Callable[[Any], Any], loop: asyncio.AbstractEventLoop, *, is_write: bool) -> None:
        self.is_write = is_write
        self.can_wait = False
        self.passed = 0
        self.begun_anew = 0
        self.loop = loop
        self.asked_s = loop.time()
        self.future: asyncio.Future[Any] = loop.create_future()
        self.is_last = False
        self.error: BaseException | None = None
        self._work = work
        self._result: Any = None

    @property
    def is_left(self) -> bool:
        """Whether nobody waits for this read any more. What is written is written whoever waits."""
        return not self.is_write and not self.is_last and self.future.cancelled()

    def run(self, books: Books | None) -> None:
        with self, translated():
            self._result = self._work(books)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.error = self.error or error
        return error is not None

    def deliver(self) -> None:
        if self.future.cancelled():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self._result)


class Database:
    """An open store. Invariant: the connection is touched by its own thread only; what `write` returned is on the disk."""

    def __init__(self, opened: Opened) -> None:
        self.set_aside = opened.set_aside
        """Where a store that could not be opened was put aside to, when that happened while opening."""
        self.is_new = opened.is_new
        self.is_damaged = False
        """Whether any work found rows that cannot be read, or a store that cannot be written any more. Opening it anew mends that."""
        self.held_s: Callable[[float], float] = _never_held
        """How long a read that can wait, asked for at that time of the loop, stands still yet; bounded. Asked on the store's thread."""
        self._books = opened.books
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._waiting: deque[_Job] = deque()
        self._is_open = True
        self._thread = threading.Thread(target=self._serve, name="store", daemon=True)
        self._thread.start()

    @classmethod
    async def open(cls, path: Path, key: bytes, *, at_ms: int, check: bool = True) -> "Database":
        """Open or begin the store at `path`.

        Raises StoreLocked (wrong key, in use, not encrypted) and StoreTooNew and then leaves everything as it is. A damaged store is put
        aside whole under a name with `at_ms`, and a new one begun beside it. `check` reads every page's seal (0.3 s per 100 MB).
        """
        job = _Job(
            lambda _: open_store(path, key, at_ms=at_ms, check=check), asyncio.get_running_loop(), is_write=False
        )
        threading.Thread(target=_open, args=(job,), name="store-opening", daemon=True).start()
        return cls(await job.future)

    async def read(self, work: Callable[[Books], T], *, can_wait: bool = False) -> T:
        """Run `work` on a consistent view of the store; what it writes is undone. What `can_wait` sees is never older for having waited.

        What is read `aside` can wait, too.
        """
        return await self._asked(work, is_write=False, can_wait=can_wait)

    async def write(self, work: Callable[[Books], T]) -> T:
        """Run `work` in a transaction; whole or not at all, on the disk when this returns."""
        return await self._asked(work, is_write=True)

    def worked_s(self) -> float | None:
        """How much of the processor the store's thread took so far; None where the system does not tell, and once it is closed."""
        clock_of = getattr(time, "pthread_getcpuclockid", None)
        if clock_of is None or self._thread.ident is None or not self._thread.is_alive():
            return None
        return time.clock_gettime(clock_of(self._thread.ident))

    async def close(self) -> None:
        """Finish what was asked for, then close. Asking afterwards raises StoreLocked."""
        if not self._is_open:
            return
        self._is_open = False
        job = _Job(_closed, asyncio.get_running_loop(), is_write=False)
        job.is_last = True
        self._jobs.put(job)
        await job.future
        self._thread.join()

    async def _asked(self, work: Callable[[Books], T], *, is_write: bool, can_wait: bool = False) -> T:
        if not self._is_open:
            raise StoreLocked("closed")
        job = _Job(work, asyncio.get_running_loop(), is_write=is_write)
        job.can_wait = not is_write and (can_wait or is_aside())
        self._jobs.put(job)
        result: T = await job.future
        return result

    def _serve(self) -> None:
        waiting = self._waiting
        while True:
            if not waiting:
                waiting.append(self._jobs.get())
            self._collect()
            job = _next(waiting)
            if job.is_left:
                continue
            if job.is_write:
                group = [job]
                while waiting and waiting[0].is_write and len(group) < GROUP_LIMIT:
                    group.append(waiting.popleft())
                _write(self._books, group)
                self._examine(group)
                _deliver(group)
                continue
            if not self._read(job):
                waiting.appendleft(job)
                continue
            self._examine([job])
            _deliver([job])
            if job.is_last:
                return

    def _collect(self) -> None:
        while not self._jobs.empty():
            self._waiting.append(self._jobs.get())

    def _read(self, job: _Job) -> bool:
        """False when it made room for a write and has to be begun anew."""
        books = self._books
        if job.is_last:
            job.run(books)
            return True
        with job, translated(), reading(books):
            books.pause = partial(self._let_pass, job) if job.can_wait else None
            try:
                job.run(books)
            finally:
                books.pause = None
        if not isinstance(job.error, _BrokenOffError):
            return True
        job.error, job.begun_anew = None, job.begun_anew + 1
        return False

    def _let_pass(self, job: _Job) -> None:
        """Between two statements of a read that can wait: what cannot wait goes first, in its own order."""
        self._collect()
        while job.passed < PASSED_LIMIT:
            place = _urgent(self._waiting)
            if place is None:
                if not self._stood_still(job):
                    return
            elif not self._waiting[place].is_write:
                self._answer_inside(job, place)
            elif job.begun_anew < ANEW_LIMIT:
                raise _BrokenOffError
            else:
                return
            self._collect()

    def _stood_still(self, job: _Job) -> bool:
        """Whether something else was asked for while the job was held; False once it may go on."""
        if any(one.is_last for one in self._waiting) or (left_s := self.held_s(job.asked_s)) <= 0:
            return False
        try:
            self._waiting.append(self._jobs.get(timeout=left_s))
        except queue.Empty:
            return False
        return True

    def _answer_inside(self, job: _Job, place: int) -> None:
        """A read within the view of another one; should it have written anything, that one begins anew without it."""
        books, urgent = self._books, _taken(self._waiting, place)
        job.passed += 1
        if urgent.is_left:
            return
        pause, books.pause, before = books.pause, None, books.conn.total_changes
        urgent.run(books)
        books.pause = pause
        self._examine([urgent])
        _deliver([urgent])
        if books.conn.total_changes != before:
            raise _BrokenOffError

    def _examine(self, jobs: list[_Job]) -> None:
        self.is_damaged = self.is_damaged or any(_tells_of_damage(job.error) for job in jobs)


def _never_held(_asked_s: float) -> float:
    return 0.0


def _next(waiting: deque[_Job]) -> _Job:
    """The oldest that cannot wait, unless one that can was passed often enough; the last job of all passes nobody."""
    first = waiting[0]
    if not first.can_wait or first.passed >= PASSED_LIMIT:
        return waiting.popleft()
    place = _urgent(waiting)
    return waiting.popleft() if place is None else _taken(waiting, place)


def _urgent(waiting: deque[_Job]) -> int | None:
    """Where the oldest that cannot wait stands; nobody passes the last job of all, and none that was passed often enough."""
    for place, job in enumerate(waiting):
        if job.is_last or (job.can_wait and job.passed >= PASSED_LIMIT):
            return None
        if not job.can_wait:
            return place
    return None


def _taken(waiting: deque[_Job], place: int) -> _Job:
    """Out of the queue; those before it were passed once more."""
    for passed in range(place):
        waiting[passed].passed += 1
    job = waiting[place]
    del waiting[place]
    return job


def _tells_of_damage(error: BaseException | None) -> bool:
    return isinstance(error, StoreDamaged) or (isinstance(error, StoreLocked) and error.facts[:1] == ("not-writable",))


def _open(job: _Job) -> None:
    job.run(None)
    _deliver([job])


def _closed(books: Books) -> None:
    """Closing moves the log into the file where it can; where it cannot (disk full), the next opening reads the log."""
    books.close()


def _write(books: Books, group: list[_Job]) -> None:
    """One commit for all. A member's own error undoes that member alone; an error of the transaction undoes and fails them all."""
    outcome = _Job(lambda given: _transaction(given, group), group[0].loop, is_write=True)
    outcome.run(books)
    outcome.future.cancel()
    if outcome.error is not None:
        if books.conn.in_transaction:
            books.execute("ROLLBACK")
        for job in group:
            job.error = job.error or outcome.error


def _transaction(books: Books, group: list[_Job]) -> None:
    """What is read before the first row is written is answered as in a read: the view is the same."""
    books.execute("BEGIN IMMEDIATE")
    if books.answers is not None:
        books.answers.begin()
    try:
        _members(books, group)
    finally:
        if books.answers is not None:
            books.answers.end()


def _members(books: Books, group: list[_Job]) -> None:
    if len(group) == 1:
        group[0].run(books)
        if group[0].error is not None:
            raise group[0].error
        books.execute("COMMIT")
        return
    for job in group:
        books.execute("SAVEPOINT member")
        job.run(books)
        if job.error is not None:
            if is_broken_off(books):
                raise job.error
            books.execute("ROLLBACK TO member")
        books.execute("RELEASE member")
    books.execute("COMMIT")


def _deliver(jobs: list[_Job]) -> None:
    """Give each answer back on the loop that asked; a loop that is gone does not want it any more."""
    for loop in {job.loop for job in jobs}:
        theirs = [job for job in jobs if job.loop is loop]
        if not loop.is_closed():
            loop.call_soon_threadsafe(_deliver_here, theirs)


def _deliver_here(jobs: list[_Job]) -> None:
    for job in jobs:
        job.deliver()
