"""Has central give this station a block of numbers for temporary patients before they run low; refuses a block whose row is not its own.

A block is one row at central, named `ward-n`. The station that makes the row first has it: it makes it on the condition that there is none,
then reads it back. Only where exactly one row stands there, and it is the own one, the block is kept; else the next is tried. Of two that
meet on a server that takes both, neither keeps it.
"""

from functools import partial
from uuid import UUID

from client.central.answers import Row
from client.errors import CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, text
from client.fhir.build.elements import coded
from client.fhir.reading.elements import identifier
from offline import blocks, journal
from offline.blocks import Block
from offline.store.books import Books
from offline.sync.parts import EngineParts

TRIES = 8


class Claiming:
    """Invariant: a block is written down here only after central showed the one row that gives it to this station."""

    def __init__(self, parts: EngineParts) -> None:
        self._db, self._central, self._clock, self._random = parts.database, parts.central, parts.clock, parts.random
        self._place, self._station = parts.desk.place, parts.desk.station_reference
        self._counts = bool(parts.ward)
        self.refused = ""
        """Why central gave none the last time, in a machine word."""

    async def once(self) -> None:
        """One block more where few are left. Raises WaitError and SignInNeeded; a central that has none of it is told of."""
        if not self._counts or not (await self._db.read(blocks.left)).is_low:
            return  # to a cohort without a ward nobody comes
        try:
            found = await self._claim()
            self.refused = "" if found else "none-free"
        except (CommandRefused, NotAllowed, VersionConflict) as error:
            self.refused = type(error).__name__

    async def _claim(self) -> bool:
        n = await self._highest() + 1
        for _ in range(TRIES):
            claim = str(UUID(int=self._random.getrandbits(128), version=4))
            if await self._make(n, claim):
                at_ms = round(self._clock.now().timestamp() * 1000)
                await self._db.write(partial(_kept, block=Block(n=n, claim=claim), at_ms=at_ms))
                return True
            n += 1 + self._random.randrange(3)
        return False

    async def _highest(self) -> int:
        """The newest block of the ward at central, or 0."""
        code = f"{names.BLOCK_CODE}|{self._place.ward.upper()}"
        page = await self._central.rest_of(await self._central.search("Basic", [("code", code), ("_count", "200")]))
        held = [one.n for one in await self._db.read(blocks.held)]
        return max([*(self._number(row) for row in page.rows), *held, 0])

    def _number(self, row: Row) -> int:
        value = identifier(text.decode(row.raw), names.NUMBER_BLOCK) or ""
        ward, _, n = value.rpartition("-")
        return int(n) if ward == self._place.ward.upper() and n.isdigit() else 0

    async def _make(self, n: int, claim: str) -> bool:
        name = f"{self._place.ward.upper()}-{n}"
        made = {
            "resourceType": "Basic",
            "identifier": [
                {"system": names.NUMBER_BLOCK, "value": name},
                {"system": names.ENTRY, "value": claim},
            ],
            "code": coded(names.BLOCK_CODE, self._place.ward.upper(), "Numbers for temporary patients"),
            "subject": {"reference": self._station},
            "created": self._clock.now().date().isoformat(),
        }
        asked = f"identifier={names.NUMBER_BLOCK}|{name}"
        await self._central.create("Basic", text.encode(made), asked)
        page = await self._central.search("Basic", [("identifier", f"{names.NUMBER_BLOCK}|{name}"), ("_count", "10")])
        there = [identifier(text.decode(row.raw), names.ENTRY) for row in page.rows if self._number(row) == n]
        return there == [claim]


def _kept(books: Books, block: Block, at_ms: int) -> None:
    blocks.keep(books, block)
    journal.write(books, "number-block", at_ms=at_ms, facts={"block": str(block.n), "first": str(block.first)})
