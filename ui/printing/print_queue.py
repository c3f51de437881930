"""The print service: what is asked for waits until it came out, is printed again with the next copy number, or is dropped with a reason.

    queue = PrintQueue(room)
    await queue.put(key, ask, name)                  waits; without a printer nothing is lost
    await queue.print(job, ask, printer)             raises InputRefused and keeps it waiting when the printer is not there
    await queue.save(job, ask, path)                 the same onto a file
    await queue.drop(job, reason)
    await queue.void(number, reason, by)

A job is a wish, not a picture: it is read when it is printed, so that no old page comes out as a new one.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from client.errors import InputRefused
from client.records import Person
from offline.numbers import PrintedPage
from offline.print_queue import JobState, PrintJob
from ui.printing.door import Ask, Document, LabelAsk
from ui.printing.print_room import Printed, PrintRoom
from ui.printing.sheet_facts import person_words

Out = Callable[[Document, Person, int], Awaitable[Printed]]


class PrintQueue:
    """Invariant: a job is kept before anything is printed of it, and says afterwards what came out, under which numbers, where."""

    def __init__(self, room: PrintRoom) -> None:
        self.room, self._station = room, room.station

    async def jobs(self) -> tuple[PrintJob, ...]:
        return await self._station.print_jobs()

    async def pages(self) -> tuple[PrintedPage, ...]:
        """All numbers of today, the void ones among them."""
        return tuple(await self._station.printed_pages(self._station.clock.now().date()))

    async def put(self, key: str, ask: Ask, name: str, slot: str = "") -> PrintJob:
        job = PrintJob(
            id=self._station.new_id(),
            document=key,
            name=name,
            patient=ask.patient,
            by=person_words(ask.by),
            at=self._station.clock.now(),
            copies=max(1, ask.copies),
            chosen=msgspec.json.encode(ask.labels).decode() if ask.labels is not None else "",
            language=ask.spoken,
            slot=slot,
        )
        await self._station.keep_print_job(job)
        return job

    def asked(self, job: PrintJob, ask: Ask) -> Ask:
        """The same again, as the windows stand now, in the language in which it was asked for."""
        labels = msgspec.json.decode(job.chosen, type=LabelAsk) if job.chosen else None
        now = self.room.in_language(ask, job.language)
        return replace(now, patient=job.patient, copies=job.copies, labels=labels)

    async def print(
        self, job: PrintJob, ask: Ask, printer: str, seen: Document | None = None
    ) -> tuple[PrintJob, Printed]:
        """For the first time or once more: the copies go on counting. `seen`: what a person looked at comes out as it is."""

        async def out(document: Document, by: Person, before: int) -> Printed:
            return await self.room.print_on(document, printer, by, before=before)

        return await self._out(job, ask, out, seen)

    async def save(self, job: PrintJob, ask: Ask, path: Path, seen: Document | None = None) -> tuple[PrintJob, Printed]:
        async def out(document: Document, by: Person, before: int) -> Printed:
            return await self.room.save_pdf(document, path, by, before=before)

        return await self._out(job, ask, out, seen)

    async def drop(self, job: PrintJob, reason: str) -> None:
        """Raises InputRefused without a reason, and for what came out already."""
        if job.state is not JobState.WAITING:
            raise InputRefused("print-job", "not-waiting")
        dropped = msgspec.structs.replace(job, state=JobState.DROPPED, reason=reason)
        await self._station.keep_print_job(dropped)

    async def void(self, number: str, reason: str, by: Person) -> None:
        """Raises InputRefused without a reason, and for a number that is unknown or void already."""
        await self._station.void_page(number, reason, by)

    async def _out(self, job: PrintJob, ask: Ask, out: Out, seen: Document | None) -> tuple[PrintJob, Printed]:
        try:
            document = seen or await self.room.read(job.document, self.asked(job, ask))
            printed = await out(document, ask.by, job.printed)
        except InputRefused as error:
            if job.state is JobState.WAITING:
                trouble = ".".join(error.facts[:2])
                await self._station.keep_print_job(msgspec.structs.replace(job, trouble=trouble))
            raise
        done = msgspec.structs.replace(
            job,
            state=JobState.DONE,
            printed=job.printed + document.copies,
            place=printed.place,
            numbers=(*job.numbers, *printed.numbers),
            trouble="",
        )
        await self._station.keep_print_job(done)
        return done, printed
