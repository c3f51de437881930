"""The paper of one station: numbers of printed pages, which of them are void, and what waits to be printed. Prints nothing."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from client.records import Person
from offline import numbers, print_queue
from offline.habits import Habits
from offline.numbers import Place
from offline.print_queue import PrintJob


class Paperwork(Habits):
    """Invariant: a number that was taken stays in the list of its day, void or not; a job that waits stays until it is done or dropped."""

    _place: Place

    async def next_page_number(self, document: str, by: Person) -> str:
        """The next number of a printed page of this station and day; it is used up."""
        now = self.clock.now()
        work = partial(
            numbers.next_page,
            place=self._place,
            day=now.date(),
            document=document,
            by=by.reference,
            at_ms=int(now.timestamp() * 1000),
        )
        return await self._db.write(work)

    async def void_page(self, number: str, reason: str, by: Person | None = None) -> None:
        """The page is spoilt or was taken back. Raises InputRefused without a reason, and for a number that is unknown or void already."""
        at_ms, name = int(self.clock.now().timestamp() * 1000), f"{by.name} {by.staff_number}".strip() if by else ""
        await self._db.write(partial(numbers.void_page, number=number, reason=reason, at_ms=at_ms, by=name))

    async def printed_pages(self, day: date) -> Sequence[numbers.PrintedPage]:
        return await self._db.read(partial(numbers.pages, day=day))

    async def keep_print_job(self, job: PrintJob) -> None:
        """Durable when this returns: nothing that was asked for is lost without a printer."""
        await self._db.write(partial(print_queue.keep, job=job))

    async def print_jobs(self) -> tuple[PrintJob, ...]:
        return await self._db.read(print_queue.jobs)
