"""The round in which copies of patients who left long ago go; while central answers, a few at a time. Refuses to begin in an outage."""

from datetime import UTC
from functools import partial

from offline import retention
from offline.changes import Change
from offline.sync.parts import EngineParts


class Retaining:
    """Invariant: without a limit of the site nothing ever goes."""

    def __init__(self, parts: EngineParts) -> None:
        self._parts = parts
        self.last = retention.Dropped()
        """What the last round did, and who is held back by what."""

    async def once(self) -> None:
        limit = self._parts.keep_left
        if limit is None:
            return
        now_ms = round(self._parts.clock.now().astimezone(UTC).timestamp() * 1000)
        self.last = await self._parts.database.write(partial(retention.round_of, now_ms=now_ms, limit=limit))
        if self.last.patients:
            self._parts.changes.publish(Change(patients=frozenset(self.last.patients), kinds=frozenset({"census"})))
