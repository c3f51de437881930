"""Asks central whether it announced a downtime, and declares an announced one at its time; refuses to end one: a person lifts it.

What central takes back is taken back here unless it has begun; what was entered by hand stays until a person calls it off.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import msgspec

from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import names, text
from client.fhir.reading.elements import Origin
from client.fhir.reading.planned_downtimes import PLANNED_DOWNTIME, PlannedDowntime, planned_downtime
from offline import journal, planned, proposing
from offline.planned import CENTRAL, Planned
from offline.proposing import Proposed
from offline.store.books import Books
from offline.sync.listing import Listing
from offline.sync.parts import EngineParts

ASK_EVERY_S = 60.0


class Planning:
    """Invariant: each announcement is declared at most once at this station, and that it was is on the disk."""

    def __init__(self, parts: EngineParts, may_ask: Callable[[], bool], declare: Callable[[str, str], None]) -> None:
        self._db, self._central, self._clock = parts.database, parts.central, parts.clock
        self._ward, self._is_drill = parts.ward, parts.is_drill
        self._may_ask, self._declare = may_ask, declare
        self._asked_s = float("-inf")
        self._stations = Listing(parts)

    async def once(self) -> None:
        """Whatever is due. Raises WaitError and SignInNeeded; a central that knows no such rows announces none."""
        if self._is_drill:
            return
        now_s = self._clock.monotonic_s()
        await self._begin()
        if self._may_ask() and now_s - self._asked_s >= ASK_EVERY_S:
            self._asked_s = now_s
            found = await self._announced()
            if found is not None:
                await self._db.write(partial(_took, found=found, at_ms=self._now_ms()))
            await self._begin()
            await self._stations.once()

    async def _begin(self) -> None:
        now = self._clock.now()
        for one in await self._db.read(planned.held):
            if planned.is_due(one, now):
                await self._db.write(partial(_begun, which=one, at=now))
                if not one.asks:
                    self._declare(one.by, one.why)

    async def _announced(self) -> tuple[PlannedDowntime, ...] | None:
        """What central announces for this ward, today and later; None where it could not be asked."""
        since = (self._clock.now() - timedelta(days=1)).date().isoformat()
        code = f"{names.SERVICE}|{PLANNED_DOWNTIME}"
        try:
            page = await self._central.search(
                "Appointment", [("service-type", code), ("date", f"ge{since}"), ("_count", "100")]
            )
            page = await self._central.rest_of(page)
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
            return None
        rows = [text.decode(row.raw) for row in page.rows if row.resource_type == "Appointment"]
        return tuple(found for row in rows if (found := planned_downtime(row, self._ward, Origin())) is not None)

    def _now_ms(self) -> int:
        return round(self._clock.now().timestamp() * 1000)


def _took(books: Books, found: tuple[PlannedDowntime, ...], at_ms: int) -> None:
    before = planned.held(books)
    known = {one.source: one for one in before if one.source}
    here = tuple(
        Planned(
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            why=one.why or PLANNED_DOWNTIME,
            by=CENTRAL,
            source=one.key,
            is_begun=one.key in known and known[one.key].is_begun,
        )
        for one in found
    )
    for gone in set(known) - {one.source for one in here}:
        if not known[gone].is_begun:
            journal.write(books, "downtime-called-off", at_ms=at_ms, facts=_facts(known[gone]))
    for one in here:
        if known.get(one.source) != one:
            journal.write(books, "downtime-planned", at_ms=at_ms, facts=_facts(one))
    after = (*(one for one in before if not one.source), *here)
    if after != before:
        planned.keep(books, after)


def _begun(books: Books, which: Planned, at: datetime) -> None:
    """One that asks waits from now on for who may declare it."""
    begun = tuple(msgspec.structs.replace(one, is_begun=True) if one == which else one for one in planned.held(books))
    planned.keep(books, begun)
    if which.asks:
        proposing.keep(books, Proposed(by=which.by, why=which.why, at=at))
        facts = {"name": which.by, "why": which.why}
        journal.write(books, "emergency-proposed", at_ms=round(at.timestamp() * 1000), facts=facts)


def _facts(one: Planned) -> dict[str, str]:
    return {"name": one.by, "why": one.why[:500], "starts": one.starts_at.isoformat(), "source": one.source}


def by_hand(books: Books, one: Planned, at_ms: int) -> None:
    """Entered here; it takes the place of the one before."""
    planned.keep(books, (*(each for each in planned.held(books) if each.source), one))
    journal.write(books, "downtime-planned", at_ms=at_ms, facts=_facts(one))


def called_off(books: Books, by: str, at_ms: int) -> None:
    """What was entered here; what central announced, central calls off."""
    every = planned.held(books)
    for one in every:
        if not one.source and not one.is_begun:
            facts = {**_facts(one), "name": by}
            journal.write(books, "downtime-called-off", at_ms=at_ms, facts=facts)
    planned.keep(books, tuple(one for one in every if one.source or one.is_begun))
