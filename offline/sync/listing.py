"""Asks central now and then which stations stand on this ward; a central that does not say leaves what was known before."""

from functools import partial

from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import text
from client.fhir.reading.stations import ward_station
from offline import neighbours
from offline.neighbours import Neighbour
from offline.sync.parts import EngineParts

ASK_EVERY_S = 600.0


class Listing:
    """Invariant: this station itself is not among its neighbours."""

    def __init__(self, parts: EngineParts) -> None:
        self._db, self._central, self._clock = parts.database, parts.central, parts.clock
        self._ward, self._own = parts.ward, parts.desk.station_reference
        self._asked_s = float("-inf")

    async def once(self) -> None:
        """Raises WaitError and SignInNeeded."""
        now_s = self._clock.monotonic_s()
        if not self._ward or now_s - self._asked_s < ASK_EVERY_S:
            return
        self._asked_s = now_s
        try:
            page = await self._central.search("Device", [("location", self._ward), ("_count", "100")])
            page = await self._central.rest_of(page)
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
            return
        now = self._clock.now()
        read = (ward_station(text.decode(row.raw)) for row in page.rows if row.resource_type == "Device")
        found = tuple(
            Neighbour(code=one.code, name=one.name, listed_at=now)
            for one in read
            if one is not None and one.key != self._own
        )
        if found:
            await self._db.write(partial(neighbours.keep, every=found))
