"""What a nurse sees of the infusion room; the projection asked on the store's thread."""

from functools import partial

from offline.projection import room
from offline.seeing_results import SeeingResults
from offline.views.room import RoomView


class SeeingRoom(SeeingResults):
    """The same one read as `Seeing`, for the infusion room."""

    async def room(self) -> RoomView:
        """Who is in which lane, who sits where, what runs."""
        now, pack = self.clock.now(), self.knowledge.pack
        return await self._seen(partial(room.view, now=now, plan=self._plan, pack=pack), can_wait=True)
