"""Counts each type here and at central; a difference seen twice running is looked for row by row at once (line 12 of the feed algorithm).

Once may be a change on its way, twice is a row that the feed did not bring. Refuses to call it equal without having read what differs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from client.central import feed
from client.central.pages import Params
from client.central.types import KEPT
from offline import census, journal, replica
from offline.changes import Change
from offline.freshness import Counted
from offline.sync.pull import Source
from offline.sync.sweep import Sweep, Swept

DIFFER = "counts-differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """The row of the ward that changed last at central, when, and whether this station holds it. `is_missing`: twice running not."""

    what: str
    at: datetime
    is_here: bool
    is_missing: bool = False


NEWEST: tuple[tuple[str, str, Params], ...] = (
    ("vital", "Observation", [("category", "vital-signs")]),
    ("order", "MedicationRequest", []),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The last counting; `alarm` names the types that differed twice running and still do."""

    counts: tuple[Counted, ...]
    alarm: tuple[str, ...] = ()
    newest: tuple[Newest, ...] = ()


class CountAlarm:
    """Remembers the last counting. Invariant: the same difference is told once, so that what cannot be mended is not swept each minute."""

    def __init__(self) -> None:
        self._differing: frozenset[str] = frozenset()
        self._told: dict[str, tuple[int, int | None]] = {}

    def heard(self, counts: Sequence[Counted]) -> tuple[str, ...]:
        """The types that differ now as they did the last time, unless this very difference was told before."""
        now = {one.kind: (one.here, one.central) for one in counts if one.difference}
        twice = {kind: figures for kind, figures in now.items() if kind in self._differing}
        fresh = tuple(sorted(kind for kind, figures in twice.items() if self._told.get(kind) != figures))
        self._differing = frozenset(now)
        self._told = twice
        return fresh

    @property
    def standing(self) -> frozenset[str]:
        """The types whose counts differed twice running when they were last counted."""
        return frozenset(self._told)


class Counting:
    """The counting of one station. Invariant: an alarm is in the journal before it is in the figures."""

    def __init__(self, source: Source, sweep: Sweep) -> None:
        self._source = source
        self._sweep = sweep
        self._alarm = CountAlarm()
        self.alarm: tuple[str, ...] = ()
        """The types that were found to differ when they were last counted."""
        self._absent: frozenset[str] = frozenset()

    async def once(self) -> Counts:
        counts = await self._count()
        differing = self._alarm.heard(counts)
        if differing:
            await self._told(differing, await self._sweep.of_types(differing))
            counts = await self._count()
        still = tuple(one.kind for one in counts if one.difference and one.kind in self._alarm.standing)
        self.alarm = still
        return Counts(counts=counts, alarm=still, newest=await self._newest())

    async def _newest(self) -> tuple[Newest, ...]:
        """Central's newest vital sign and order: is each here? Once it may be on its way, twice it is a row that the feed did not bring."""
        source, found = self._source, []
        patients = [one.patient for one in await source.db.read(census.followed)]
        for what, kind, more in NEWEST:
            row = await feed.newest(source.central, source.profile(), kind, patients, more)
            at = None if row is None else _moment(row.last_updated)
            if row is None or at is None:
                continue
            held = await source.db.read(partial(replica.get, key=row.key))
            is_here = held is not None and (held.version == row.version or held.last_updated >= row.last_updated)
            found.append(Newest(what=what, at=at, is_here=is_here, is_missing=not is_here and what in self._absent))
        self._absent = frozenset(one.what for one in found if not one.is_here)
        return tuple(found)

    async def _count(self) -> tuple[Counted, ...]:
        """How many rows of each type central has for the ward's patients, and how many are here."""
        patients = [one.patient for one in await self._source.db.read(census.followed)]
        there = await feed.counts(self._source.central, self._source.profile(), KEPT, patients)
        ours = await self._source.db.read(partial(replica.counts, kinds=tuple(KEPT), patients=patients))
        return tuple(Counted(kind=kind, here=ours.get(kind, 0), central=there.get(kind)) for kind in KEPT)

    async def _told(self, kinds: Sequence[str], swept: Sequence[Swept]) -> None:
        rows = sum(len(one.missing_here) + len(one.gone_there) + len(one.other_version) for one in swept)
        facts = {"types": " ".join(kinds), "patients": str(len(swept)), "rows": str(rows)}
        at_ms = int(self._source.clock.now().timestamp() * 1000)
        await self._source.db.write(partial(journal.write, kind=DIFFER, at_ms=at_ms, facts=facts))
        patients = frozenset(one.patient for one in swept)
        self._source.changes.publish(Change(patients=patients, kinds=frozenset({"freshness"})))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
