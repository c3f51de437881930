"""What people did here that is no act on a chart: looks, searches, prints, exports. Refuses to keep what anybody typed into a search.

Such an event is noted at once and written with the next ones a moment later, so that no window waits for it; what must be on the
disk before somebody goes on (a reason for a chart of elsewhere, breaking the glass, an export) is written durably. What is noted is
kept until it is written: a store that cannot be written loses none of it while the station runs. A crash loses what was noted within
the last moment.
"""

import asyncio
import contextlib
from collections.abc import Mapping
from functools import partial

from client.clock import Clock
from client.errors import WardlightError
from client.records import Person
from offline import journal
from offline.journal import Said
from offline.store.books import Books
from offline.store.database import Database

LOOKED = "looked"
SEARCHED = "searched"
OUTSIDE = "opened-outside"
OUTSIDE_REFUSED = "open-refused"
GLASS = "glass-broken"
PRINTED = "printed"
AUDIT_READ = "audit-read"
AUDIT_EXPORTED = "audit-exported"
LOOKS = frozenset({LOOKED, SEARCHED, OUTSIDE, OUTSIDE_REFUSED, GLASS, AUDIT_READ})
"""What says who looked at whom."""
WRITTEN_AFTER_S = 0.05
LONGEST_WAIT_S = 60.0
LATE_S = 10.0
"""Longer than any writing takes: what is noted for so long is not on the disk because the store cannot be written."""


def by(person: Person) -> dict[str, str]:
    """Who it was, as facts of an event."""
    return {"person": person.reference, "name": person.name, "role": person.role.value}


class Trail:
    """Invariant: every event that was noted is written, in order, once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db, self._clock = database, clock
        self._noted: list[Said] = []
        self._writing: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        self._since_s = 0.0

    def note(self, kind: str, person: Person, facts: Mapping[str, str], patient: str | None = None) -> None:
        """Soon on the disk; nobody waits."""
        if not self._noted:
            self._since_s = self._clock.monotonic_s()
        self._noted.append(self._said(kind, person, facts, patient))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.ensure_future(self._later())

    @property
    def unwritten(self) -> int:
        """How many are noted and not on the disk although they should be; 0 while all goes well."""
        is_late = bool(self._noted) and self._clock.monotonic_s() - self._since_s > LATE_S
        return len(self._noted) if is_late else 0

    async def write(self, kind: str, person: Person, facts: Mapping[str, str], patient: str | None = None) -> None:
        """On the disk when this returns, after all that was noted before. Raises the store errors: then it is not told."""
        async with self._turn:
            going = tuple(self._noted)
            await self._db.write(partial(_written, said=(*going, self._said(kind, person, facts, patient))))
            del self._noted[: len(going)]

    async def flush(self) -> None:
        """Raises the store errors; what was not written stays noted."""
        async with self._turn:
            going = tuple(self._noted)
            if going:
                await self._db.write(partial(_written, said=going))
                del self._noted[: len(going)]

    async def close(self) -> None:
        """Everything noted is written, if the store can be written at all."""
        if self._writing is not None:
            self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        with contextlib.suppress(WardlightError):
            await self.flush()

    async def _later(self) -> None:
        """Tried again while the store cannot be written: a full disk is told elsewhere."""
        wait_s = WRITTEN_AFTER_S
        while self._noted:
            await asyncio.sleep(wait_s)
            try:
                await self.flush()
            except WardlightError:
                wait_s = min(wait_s * 2, LONGEST_WAIT_S)

    def _said(self, kind: str, person: Person, facts: Mapping[str, str], patient: str | None) -> Said:
        at_ms = int(self._clock.now().timestamp() * 1000)
        return Said(kind=kind, at_ms=at_ms, patient=patient, facts={**by(person), **facts})


def _written(books: Books, said: tuple[Said, ...]) -> None:
    journal.write_all(books, said)
