"""What a station does about temporary patients beside giving commands: takes numbers, looks for who they may be."""

from functools import partial

from client.central.http import Central
from client.records.temporaries import Claimed
from offline import blocks
from offline.blocks import Taken
from offline.numbers import Place
from offline.seeing_downtime import SeeingDowntime
from offline.seeing_temporaries import Candidates, candidates
from offline.sync.engine import Engine


class TemporaryActs(SeeingDowntime):
    """Invariant: a number is used up with the transaction that gave it, whatever becomes of it."""

    engine: Engine
    _place: Place

    async def take_numbers(self, count: int) -> tuple[Taken, ...]:
        """Numbers with their aliases, all or none. Raises InputRefused (temporary-number, exhausted, how many are left)."""
        work = partial(blocks.take, count=count, place=self._place, day=self.clock.now().date())
        return await self.engine.writing(self._db.write(work))

    def spare_number(self, typed: str) -> Taken:
        """The number of a spare band that another station printed. Raises InputRefused for any text that is no whole number."""
        return blocks.of_spare(typed)

    async def candidates(self, patient: str, claimed: Claimed) -> Candidates:
        """Who he may be by what is said of him, the best first; central is asked where it answers."""
        central: Central = self.engine.central
        at_ms = round(self.clock.now().timestamp() * 1000)
        return await candidates(central, self._db, claimed, patient, at_ms)
