"""What a station says of drills: the ward's keeps that one was held, the drill's own says what was done in it. Refuses to mix the two."""

from functools import partial

from client.errors import PolicyRefused
from offline import drill_seen, drills
from offline.drill_seen import DrillSeen
from offline.drills import DrillReport, Step
from offline.paperwork import Paperwork


class Drilling(Paperwork):
    """Invariant: a report is kept where the ward is real, a step is noted where it is played."""

    async def drill_begun(self, ident: str, led_by: str, *, is_alone: bool) -> None:
        """In this ward's journal. Raises PolicyRefused("drill", "in-drill") in a drill."""
        self._demand(is_drill=False)
        work = partial(drills.begun, ident=ident, led_by=led_by, is_alone=is_alone, at_ms=self._moment_ms())
        await self.engine.writing(self._db.write(work))

    async def keep_drill(self, report: DrillReport) -> None:
        """Durable, with a line in the journal, when this returns."""
        self._demand(is_drill=False)
        await self.engine.writing(self._db.write(partial(drills.keep, report=report, at_ms=self._moment_ms())))

    async def drills(self) -> tuple[DrillReport, ...]:
        """Those that were held at this PC, the newest first."""
        return await self._db.read(drills.held)

    async def drill_seen(self, steps: tuple[Step, ...]) -> DrillSeen:
        """What was done so far of these steps, in the store of this drill."""
        self._demand(is_drill=True)
        return await self._db.read(partial(drill_seen.seen, steps=steps))

    async def note_drill(self, what: str, said: dict[str, str] | None = None) -> None:
        """What the drill did, or a person said of it: in the drill's own journal."""
        self._demand(is_drill=True)
        work = partial(drill_seen.note, what=what, at_ms=self._moment_ms(), said=said)
        await self.engine.writing(self._db.write(work))

    def _demand(self, *, is_drill: bool) -> None:
        if self.engine.mode.is_drill is not is_drill:
            raise PolicyRefused("drill", "in-drill" if not is_drill else "no-drill")

    def _moment_ms(self) -> int:
        return int(self.clock.now().timestamp() * 1000)
