"""Who is no longer in the census, and whether he really left; refuses to empty a ward because a list came back empty.

Each who is missing has his stay read. Where it still runs on this ward, the census is wrong: he stays, and that is said. Who left with an
open lane is named here, so that he is read whole before anything of his is judged.
"""

import contextlib
from collections.abc import Collection
from functools import partial

from client.central.answers import Gone, Row
from client.central.http import Central
from client.central.presence import is_running_on
from client.clock import Clock
from client.errors import CentralFaulty, CommandRefused, NotAllowed
from offline import census, commands_kept, replica
from offline.outbox import WAITING_FOR_CENTRAL
from offline.replica import Put
from offline.store.books import Books
from offline.store.database import Database
from offline.sync import losing
from offline.sync.meaning import merged_into
from offline.sync.troubles import Troubles

LOOK_AGAIN_S = 30.0
CENSUS_LACKS = "Encounter:census-lacks-{count}"


class Leaving:
    """Reads why somebody is missing. Invariant: nobody leaves whose own stay says that he is here."""

    def __init__(self, db: Database, central: Central, clock: Clock, ward: str, troubles: Troubles) -> None:
        self._db, self._central, self._clock, self._ward, self._troubles = db, central, clock, ward, troubles
        self._stayed_mono_s: dict[str, float] = {}

    async def once(self, here: Collection[str], present: Collection[str], at_ms: int) -> tuple[Put, frozenset[str]]:
        """What changed by it, and who is missing from the census but stays."""
        now_s, total = self._clock.monotonic_s(), Put()
        missing = sorted(set(here) - set(present))
        self._stayed_mono_s = {one: at for one, at in self._stayed_mono_s.items() if one in missing}
        for patient in missing:
            if now_s - self._stayed_mono_s.get(patient, float("-inf")) < LOOK_AGAIN_S:
                continue
            self._stayed_mono_s.pop(patient, None)
            total = total.joined(await self._look(patient, at_ms))
        staying = frozenset(self._stayed_mono_s)
        self._troubles.ward = CENSUS_LACKS.format(count=len(staying)) if staying else None
        return total, staying

    async def _look(self, patient: str, at_ms: int) -> Put:
        stay = (await self._db.read(partial(census.of, patients=[patient])))[patient]
        try:
            row = await self._seen_there(stay.encounter)
        except CentralFaulty:
            # Nothing usable was said about him: that is no reason to let him go.
            self._stayed_mono_s[patient] = self._clock.monotonic_s()
            return Put()
        if row is None and await self._db.write(partial(_lost, keys=(patient, stay.encounter), at_ms=at_ms)):
            self._stayed_mono_s[patient] = self._clock.monotonic_s()
            return Put(patients=frozenset({patient}), kinds=frozenset({"Encounter", "freshness"}))
        if isinstance(row, Row) and is_running_on(row, self._ward):
            self._stayed_mono_s[patient] = self._clock.monotonic_s()
            return await self._db.write(partial(replica.put, rows=[row], at_ms=at_ms, is_read_itself=True))
        person = None
        with contextlib.suppress(CentralFaulty):
            person = await self._seen_there(patient)
        work = partial(_left, patient=patient, row=row, person=person, at_ms=at_ms, ward=self._ward)
        await self._db.write(work)
        return Put(patients=frozenset({patient}), kinds=frozenset({"Encounter", "census"}))

    async def _seen_there(self, key: str | None) -> Row | Gone | None:
        if key is None:
            return None
        kind, _, name = key.partition("/")
        try:
            return await self._central.read(kind, name)
        except (NotAllowed, CommandRefused):
            return Gone(resource_type=kind, id=name)


def _lost(books: Books, keys: Collection[str | None], at_ms: int) -> bool:
    """Whether a person or a stay that was made here is unknown at central now: he lies here all the same, until a person decided."""
    for key in keys:
        if key is not None:
            losing.unknown_there(books, key, at_ms)
    return any(key in losing.standing(books, with_left=True) for key in keys)


def _left(books: Books, patient: str, row: Row | Gone | None, person: Row | Gone | None, at_ms: int, ward: str) -> None:
    """Why a patient is no longer in the census: moved, finished, or no longer shown to us. A merge shows in the patient's own row."""
    for one in (person, row):
        if isinstance(one, Row):
            replica.put(books, [one], at_ms, is_read_itself=True)
    reason = "gone"
    if isinstance(row, Row):
        found = books.execute("SELECT status FROM resource WHERE key = ?", (row.key,)).fetchone()
        status = str(found[0] if found else "")
        reason = "moved" if status == "in-progress" and not is_running_on(row, ward) else status
    census.left(books, patient, reason, at_ms)


def lingering(books: Books, present: Collection[str]) -> tuple[list[str], list[str]]:
    """The lanes in which something waits, and who of them is known at central but not on the ward, with who replaces a merged patient."""
    sql = f"SELECT DISTINCT lane FROM command WHERE state IN ({commands_kept.marks(WAITING_FOR_CENTRAL)})"
    every = [str(lane) for (lane,) in books.execute(sql, tuple(sorted(WAITING_FOR_CENTRAL)))]
    lanes = [lane for lane in every if lane.startswith("Patient/")]  # a bed's lane follows nobody
    survivors = {one for lane in lanes if (one := merged_into(books, lane)) is not None}
    away = sorted({*lanes, *survivors} - set(present))
    return lanes, [one for one in away if one in survivors or replica.get(books, one) is not None]
