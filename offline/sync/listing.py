"""Asks central which stations stand on this ward and what each told of itself; a central that does not say leaves what was known."""

from datetime import datetime
from functools import partial

import msgspec

from client.central.answers import Row
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, text
from client.fhir.reading.elements import mapping, moment
from client.fhir.reading.stations import WardStation, ward_station
from client.fhir.standing import Standing, standing_of
from offline import neighbours
from offline.neighbours import Neighbour
from offline.sync.parts import EngineParts

ASK_EVERY_S = 120.0
_REFUSALS = (CommandRefused, NotAllowed, CentralFaulty, VersionConflict)


class Listing:
    """Invariant: this station itself is not among its neighbours, and each is judged by its own newest word alone."""

    def __init__(self, parts: EngineParts) -> None:
        self._db, self._central, self._clock = parts.database, parts.central, parts.clock
        self._ward, self._own, self._code = parts.ward, parts.desk.station_reference, parts.desk.place.ward
        self._asked_s = float("-inf")

    async def once(self) -> None:
        """Raises WaitError and SignInNeeded."""
        now_s = self._clock.monotonic_s()
        if not self._ward or now_s - self._asked_s < ASK_EVERY_S:
            return
        self._asked_s = now_s
        listed = await self._asked("Device", ("location", self._ward))
        if not listed:
            return
        told = await self._told()
        before = {one.code: one for one in await self._db.read(neighbours.held)}
        read = (ward_station(text.decode(row.raw)) for row in listed if row.resource_type == "Device")
        now = self._clock.now()
        found = tuple(
            _neighbour(one, told, before.get(one.code), now) for one in read if one is not None and one.key != self._own
        )
        if found:
            await self._db.write(partial(neighbours.keep, every=found))

    async def _told(self) -> dict[str, tuple[datetime, Standing]] | None:
        """By the Device each speaks of, the newest; None where central could not be asked."""
        rows = await self._asked("Basic", ("code", f"{names.STANDING_CODE}|{self._code.upper()}"))
        if rows is None:
            return None
        found: dict[str, tuple[datetime, Standing]] = {}
        for row in rows:
            resource = text.decode(row.raw)
            one = standing_of(resource)
            if one is None:
                continue
            at = moment(mapping(resource.get("meta")).get("lastUpdated")) or one.told_at
            if one.station not in found or found[one.station][0] < at:
                found[one.station] = (at, one)
        return found

    async def _asked(self, kind: str, by: tuple[str, str]) -> list[Row] | None:
        try:
            page = await self._central.search(kind, [by, ("_count", "100")])
            return list((await self._central.rest_of(page)).rows)
        except _REFUSALS:
            return None


def _neighbour(
    listed: WardStation, told: dict[str, tuple[datetime, Standing]] | None, before: Neighbour | None, now: datetime
) -> Neighbour:
    """What it told; what was known of it before, where central could not be asked for that."""
    plain = Neighbour(code=listed.code, name=listed.name, listed_at=now)
    if told is None:
        return plain if before is None else msgspec.structs.replace(before, name=listed.name, listed_at=now)
    at, said = told.get(listed.key, (None, None))
    if said is None or said.code != listed.code.replace("-", ""):
        return plain
    return msgspec.structs.replace(
        plain,
        told_at=at,
        mode=said.mode,
        waiting=said.waiting,
        unwell=tuple(name for name, is_well in said.parts if is_well is False),
        unknown=tuple(name for name, is_well in said.parts if is_well is None),
    )
