"""Proves that the replica is what central has: ids and versions of one patient compared on both sides; refuses to call unequal equal.

One patient a second in turn is the ward in a minute. What is missing here is read, what is gone there becomes a tombstone, and only what is
equal afterwards is proven.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial

from client.central import feed
from client.central.answers import Broken, Gone, Row
from client.central.reading_back import read_back
from client.central.types import KEPT
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from offline import census, replica
from offline.changes import Change
from offline.replica import Put
from offline.store.books import Books
from offline.sync import losing
from offline.sync.pull import Source
from offline.sync.taking import taken_itself
from offline.sync.troubles import reason_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """One patient's sweep: what differed when it began, and whether all is equal now."""

    patient: str
    missing_here: tuple[str, ...]
    gone_there: tuple[str, ...]
    other_version: tuple[str, ...]
    is_equal: bool
    digest: str

    @property
    def found_nothing(self) -> bool:
        return not (self.missing_here or self.gone_there or self.other_version)


class Sweep:
    """Goes round the ward, and round those who are not on it any more and had something written from here of late.

    `repeated` counts how often running each patient's sweep found a difference.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self.repeated: dict[str, int] = {}
        self._outside_ms: dict[str, int] = {}

    async def next_patient(self) -> Swept | None:
        """Sweep whoever was proven longest ago; None where nobody is to be."""
        here = await self._source.db.read(census.followed)
        turns = {one.patient: one.verified_at_ms or 0 for one in here if one.fresh_at_ms is not None}
        turns |= {one: self._outside_ms.get(one, 0) for one in await self.outside()}
        if not turns:
            return None
        return await self.patient(min(turns, key=lambda one: (turns[one], one)))

    async def outside(self) -> tuple[str, ...]:
        """Who is not followed, for whom something was confirmed of late: central may lose that, too."""
        return await self._source.db.read(partial(losing.outside, now_ms=self._now_ms()))

    async def of_types(self, kinds: Collection[str]) -> tuple[Swept, ...]:
        """Find the ward's patients of whom rows of these types differ, and sweep each of them whole at once."""
        here = [one.patient for one in await self._source.db.read(census.followed) if one.fresh_at_ms is not None]
        kinds = [kind for kind in kinds if kind not in self._source.troubles.unread]
        swept = []
        for patient in here:
            theirs = await feed.versions(self._source.central, self._source.profile(), patient, kinds)
            if theirs != await self._source.db.read(partial(replica.versions, patient=patient, kinds=kinds)):
                swept.append(await self.patient(patient))
        return tuple(swept)

    async def patient(self, patient: str) -> Swept:
        """Compare and mend what can be read of him; a type that cannot be is named by the refresh, and nothing is proven by it."""
        self._outside_ms[patient] = self._now_ms()
        types = [kind for kind in KEPT if kind not in self._source.troubles.unread]
        theirs = await self._versions(patient, types)
        ours = await self._source.db.read(partial(replica.versions, patient=patient, kinds=types))
        missing = tuple(sorted(theirs.keys() - ours.keys()))
        gone = tuple(sorted(ours.keys() - theirs.keys()))
        other = tuple(sorted(key for key in theirs.keys() & ours.keys() if theirs[key] != ours[key]))
        put = await self._mend({*missing, *gone, *other}, ours)
        at_ms = self._now_ms()
        work = partial(self._prove, patient=patient, types=types, theirs=theirs, at_ms=at_ms)
        digest, is_equal = await self._source.db.write(work)
        swept = Swept(
            patient=patient,
            missing_here=missing,
            gone_there=gone,
            other_version=other,
            is_equal=is_equal,
            digest=digest,
        )
        if not swept.found_nothing or self._source.troubles.lost:
            self._source.troubles.lost = await self._source.db.read(losing.standing)
        self.repeated[patient] = 0 if swept.found_nothing else self.repeated.get(patient, 0) + 1
        if put.keys or not swept.found_nothing:
            self._source.changes.publish(Change(patients=frozenset({patient}), kinds=put.kinds | {"freshness"}))
        return swept

    async def _versions(self, patient: str, types: Collection[str]) -> dict[str, str]:
        """What central names of him; where it will not, he is put to the end of the round as not proven."""
        try:
            return await feed.versions(self._source.central, self._source.profile(), patient, types)
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict) as error:
            at_ms = self._now_ms()
            work = partial(census.verified, patient=patient, digest="", at_ms=at_ms, is_equal=False)
            await self._source.db.write(work)
            raise CentralFaulty("sweep", *error.facts[:1]) from error

    async def _mend(self, keys: Collection[str], ours: Mapping[str, str]) -> Put:
        if not keys:
            return Put()
        found = await self._read(keys)
        at_ms = self._now_ms()
        put = await self._source.db.write(partial(_taken, found=found, ours=ours, at_ms=at_ms))
        self._source.troubles.taken(put.keys)
        return put

    async def _read(self, keys: Collection[str]) -> dict[str, Row | Gone | None]:
        """All together; where one of them makes the answer unusable, each by itself without that one."""
        try:
            return await read_back(self._source.central, self._source.profile(), keys)
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
            found: dict[str, Row | Gone | None] = {}
        for key in sorted(keys):
            kind, _, name = key.partition("/")
            try:
                found[key] = await self._source.central.read(kind, name)
            except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict) as error:
                self._source.troubles.noted([Broken(resource_type=kind, id=name, reason=reason_of(error))])
        return found

    def _now_ms(self) -> int:
        return int(self._source.clock.now().timestamp() * 1000)

    def _prove(
        self, books: Books, patient: str, types: Collection[str], theirs: dict[str, str], at_ms: int
    ) -> tuple[str, bool]:
        """Equal when every row central named is held here in that version or a later one read since, and nothing else is.

        A row of a confirmed command that central lost is equally absent on both sides, but nothing is proven by that.
        """
        ours = replica.versions(books, patient, types)
        digest = replica.digest(ours)
        is_equal = digest == replica.digest(theirs) and not losing.of_patient(books, patient)
        census.verified(books, patient, digest, at_ms, is_equal=is_equal)
        return digest, is_equal


def _taken(books: Books, found: Mapping[str, Row | Gone | None], ours: Mapping[str, str], at_ms: int) -> Put:
    total = Put()
    for key, row in found.items():
        total = total.joined(taken_itself(books, key, row, at_ms, ours.get(key)))
    losing.found_again(books, at_ms)
    return total
