"""What a simulated clinician decides about a conflict once central is back; refuses to decide the same conflict for ever.

First ours is kept, since it was meant; what comes back as a conflict is then left to central, or taken back.
"""

from collections import Counter
from uuid import UUID

from client.commands import Choice, DecideConflict
from client.errors import AskPersonError, StoreFull
from offline.simulation.stations import Simulated
from offline.views import ConflictView

ORDER = (Choice.KEEP_MINE, Choice.KEEP_CENTRAL, Choice.WITHDRAW, Choice.KEEP_MINE)
REASON = "reviewed after the outage"


class Deciding:
    """Counts what was tried. Invariant: each conflict is decided at most once in each way."""

    def __init__(self) -> None:
        self._tried: Counter[str] = Counter()

    async def one_round(self, one: Simulated) -> int:
        """How many decisions were signed at this station; what may not be decided now is left."""
        signed = 0
        for view in await one.station.conflicts():
            choice = self._choice(view)
            if choice is None:
                continue
            try:
                await one.station.submit(_decision(one, view, choice))
            except StoreFull:
                raise
            except AskPersonError as refused:
                if refused.facts[1:2] != ("needs-central",):
                    self._tried[view.command] += 1
                continue
            self._tried[view.command] += 1
            signed += 1
        return signed

    def _choice(self, view: ConflictView) -> Choice | None:
        open_ways = [way for way in ORDER if way.value in view.choices][self._tried[view.command] :]
        return open_ways[0] if open_ways else None


def _decision(one: Simulated, view: ConflictView, choice: Choice) -> DecideConflict:
    return DecideConflict(
        id=str(UUID(int=one.shift.fresh.getrandbits(128), version=4)),
        author=one.shift.doctor if one.shift.doctor.role.value in view.roles else one.shift.nurse,
        patient=view.patient,
        occurred_at=one.station.clock.now(),
        command=view.command,
        choice=choice,
        reason=REASON,
        seen=view.seen,
    )
