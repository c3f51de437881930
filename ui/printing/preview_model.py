"""What the print preview knows: the document, how many copies, and what came out. Refuses to print what was not read first."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from client.clock import Clock
from client.errors import InputRefused
from offline.print_queue import CORRECTED, PrintJob
from ui.printing.door import Ask, Document
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import Printed, PrintRoom

MOST_COPIES = 3


class PreviewModel:
    """Invariant: `document` is what `ask` says, or None while it is being read."""

    def __init__(self, room: PrintRoom, clock: Clock, folder: Path) -> None:
        self._room, self._clock, self._folder = room, clock, folder
        self.queue = PrintQueue(room)
        self.is_queued = False
        """Whether what is shown waits in the queue now."""
        self._listeners: list[Callable[[], None]] = []
        self.key = ""
        self.ask: Ask | None = None
        self.document: Document | None = None
        self.page = 1
        self.outcome: Printed | None = None

    def listen(self, changed: Callable[[], None]) -> None:
        self._listeners.append(changed)

    def forget(self, changed: Callable[[], None]) -> None:
        if changed in self._listeners:
            self._listeners.remove(changed)

    @property
    def printers(self) -> tuple[str, ...]:
        return self._room.printers()

    @property
    def pages(self) -> int:
        return self.document.pages if self.document else 0

    @property
    def room(self) -> PrintRoom:
        return self._room

    async def open(self, key: str, ask: Ask) -> None:
        self.key, self.ask, self.document, self.page, self.outcome = key, ask, None, 1, None
        self.is_queued = False
        self._tell()
        document = await self._room.read(key, ask)
        if ask is self.ask:
            self.document = document
            self._tell()

    def leave(self) -> None:
        """Nobody looks any more: what was read is forgotten, and an answer that still comes is not taken."""
        self.key, self.ask, self.document, self.page, self.outcome = "", None, None, 1, None

    async def set_copies(self, copies: int) -> None:
        if self.ask is not None and copies != self.ask.copies:
            await self.open(self.key, replace(self.ask, copies=min(max(copies, 1), MOST_COPIES)))

    async def set_language(self, language: str) -> None:
        """Of this print alone, as `pt_PT`."""
        if self.ask is not None and language != self.ask.spoken:
            await self.open(self.key, self._room.in_language(self.ask, language))

    def turn(self, step: int) -> None:
        self.page = min(max(self.page + step, 1), max(self.pages, 1))
        self._tell()

    def proposed_path(self) -> str:
        """A name that says the document and the minute, never the patient: file names are seen by others."""
        return str(self._folder / f"{self.key}-{self._clock.now():%Y%m%d-%H%M%S}.pdf")

    async def save(self, path: str) -> None:
        """Raises InputRefused when the file cannot be written."""
        ask = self.ask
        if self.document is not None and ask is not None:
            job = await self.queue.put(self.key, ask, self.document.name)
            _, printed = await self._kept(self.queue.save(job, ask, place_of(path), self.document), job)
            self._came_out(ask, printed)

    async def print_on(self, printer: str) -> None:
        """Raises InputRefused when the printer is not there."""
        ask = self.ask
        if self.document is not None and ask is not None:
            job = await self.queue.put(self.key, ask, self.document.name)
            _, printed = await self._kept(self.queue.print(job, ask, printer, self.document), job)
            self._came_out(ask, printed)

    async def wait(self) -> None:
        """Into the queue: it is printed as soon as there is a printer, and nothing is lost meanwhile."""
        ask = self.ask
        if self.document is not None and ask is not None and not self.is_queued:
            await self.queue.put(self.key, ask, self.document.name)
            if ask is self.ask:
                self.is_queued = True
                self._tell()

    async def _kept(self, out: Awaitable[tuple[PrintJob, Printed]], job: PrintJob) -> tuple[PrintJob, Printed]:
        """A mistyped path or printer is corrected here: what was refused does not wait twice."""
        try:
            return await out
        except InputRefused:
            await self.queue.drop(job, CORRECTED)
            raise

    def _came_out(self, ask: Ask, printed: Printed) -> None:
        """Said only beside what it is about: another document may be on the screen by now."""
        if ask is self.ask:
            self.outcome = printed
            self._tell()

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()


def place_of(typed: str) -> Path:
    return Path(typed).expanduser()
