"""Follows central: census, arrivals, changes, deletions (docs/delivery.md §5); refuses to move a cursor before the last page.

Rows and cursor of a type go into the replica in one transaction after its last page; a refresh that breaks off moves nothing. Only the
very first load of a patient goes in page by page, because nothing of him is shown as fresh before it is complete.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from client.central import feed
from client.central.answers import Gone, Row
from client.central.cursor import OVERLAP_S, WIDE_EVERY_S, lateness_s, latest, overlap, widened
from client.central.http import Central
from client.central.profile import Profile
from client.central.types import KEPT
from client.clock import Clock
from client.errors import CommandRefused, NotAllowed
from offline import census, replica
from offline.changes import Change, Changes
from offline.replica import Put
from offline.store.books import Books
from offline.store.database import Database

SIDE_BY_SIDE = 4
GAP_AFTER_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where to pull from and where to put it. `ward` is the Location's key; a `cohort` stands in for its census."""

    db: Database
    central: Central
    clock: Clock
    changes: Changes
    ward: str
    profile: Callable[[], Profile]
    cohort: Sequence[feed.Present] | None = None


class Pull:
    """The reader of the feed. Invariant: a patient is fresh only up to the beginning of a refresh that was complete."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._types = tuple(KEPT)
        self._pulled_mono_s: float | None = None
        self._wide_mono_s: float | None = None
        self._widths: dict[str, float] = {}
        self.late_row_s = 0.0
        self.patients_central: int | None = None
        self.is_current = False
        """A whole refresh ended well since central was last silent."""

    async def refresh(self) -> Put:
        """One whole pass: who is here, who came, what changed. Raises WaitError or SignInError; nothing moved then."""
        began, began_mono_s = self._source.clock.now(), self._source.clock.monotonic_s()
        present = await self._present()
        self.patients_central = len({one.patient for one in present})
        here = await self._source.db.read(census.ward)
        total = await self._leavers({one.patient for one in here}, present, began_ms := _ms(began))
        known = [one.patient for one in here if one.fresh_at_ms is not None]
        staying = sorted({one.patient for one in present} & set(known))
        new = [one for one in present if one.patient not in set(known)]
        if staying:
            total = total.joined(await self._changes(staying, began_mono_s))
        if new:
            total = total.joined(await self._arrivals(new, began_ms))
        patients = [one.patient for one in present]
        await self._source.db.write(lambda books: census.freshened(books, patients, began_ms))
        self._pulled_mono_s = began_mono_s
        self.is_current = True
        self._tell(total, extra={"freshness"})
        return total

    # --- who is here ---------------------------------------------------------------------------------------------

    async def _present(self) -> Sequence[feed.Present]:
        if self._source.cohort is not None:
            return self._source.cohort
        return await feed.census(self._source.central, self._source.profile(), self._source.ward.partition("/")[2])

    async def _leavers(self, here: set[str], present: Sequence[feed.Present], at_ms: int) -> Put:
        gone = sorted(here - {one.patient for one in present})
        total = Put()
        for patient in gone:
            stay = (await self._source.db.read(partial(census.of, patients=[patient])))[patient]
            row = await self._seen_there(stay.encounter)
            person = await self._seen_there(patient)
            reason = await self._source.db.write(
                partial(_left, patient=patient, row=row, person=person, at_ms=at_ms, ward=self._source.ward)
            )
            total = total.joined(Put(patients=frozenset({patient}), kinds=frozenset({"Encounter", reason})))
        return total

    async def _seen_there(self, key: str | None) -> Row | Gone | None:
        if key is None:
            return None
        kind, _, name = key.partition("/")
        try:
            return await self._source.central.read(kind, name)
        except (NotAllowed, CommandRefused):
            return Gone(resource_type=kind, id=name)

    async def _arrivals(self, new: Sequence[feed.Present], at_ms: int) -> Put:
        """Everything of the new patients: his old rows have old times, no feed brings them."""
        patients = sorted({one.patient for one in new})
        stays = {one.patient: one.encounter for one in new}
        await self._source.db.write(partial(_arrived, stays=stays, at_ms=at_ms))
        puts = await self._side_by_side([partial(self._load, kind, patients) for kind in self._types])
        return _joined(puts).joined(Put(patients=frozenset(patients), kinds=frozenset({"census"})))

    async def _load(self, kind: str, patients: Sequence[str]) -> Put:
        total, newest = Put(), None
        async for page in feed.changes(self._source.central, self._source.profile(), kind, None, 0, patients):
            newest = latest(newest, page.rows)
            total = total.joined(
                await self._source.db.write(partial(replica.put, rows=page.rows, at_ms=self._now_ms()))
            )
        if newest is not None:
            await self._source.db.write(partial(self._begin_cursor, kind, newest))
        return total

    def _begin_cursor(self, kind: str, newest: str, books: Books) -> None:
        """The first load sets the cursor; a later arrival must not move it past what others changed meanwhile."""
        if census.cursor(books, kind) is None:
            census.set_cursor(books, kind, newest, int(OVERLAP_S), self._now_ms())

    # --- what changed --------------------------------------------------------------------------------------------

    async def _changes(self, patients: Sequence[str], now_s: float) -> Put:
        since_wide_s = now_s - self._wide_mono_s if self._wide_mono_s is not None else WIDE_EVERY_S
        away_s = None if self._pulled_mono_s is None else now_s - self._pulled_mono_s
        gap_s = away_s if away_s is not None and away_s > GAP_AFTER_S else None
        work = [partial(self._feed, kind, patients, since_wide_s, gap_s) for kind in self._types]
        total = _joined(await self._side_by_side(work))
        if since_wide_s >= WIDE_EVERY_S or gap_s is not None:
            self._wide_mono_s = now_s
        return total

    async def _feed(self, kind: str, patients: Sequence[str], since_wide_s: float, gap_s: float | None) -> Put:
        held = await self._source.db.read(partial(census.cursor, resource_type=kind))
        base_s = self._widths.get(kind, OVERLAP_S)
        reach_s = overlap(base_s, since_wide_s=since_wide_s, gap_s=gap_s)
        if gap_s is None and self._pulled_mono_s is None and held is not None:
            # The first pass after a start: how long the station was away is what its last pull says.
            reach_s += max(0.0, (self._now_ms() - held.pulled_at_ms) / 1000)
        cursor = held.newest if held else None
        rows: list[Row] = []
        async for page in feed.changes(self._source.central, self._source.profile(), kind, cursor, reach_s, patients):
            rows.extend(page.rows)
        newest = latest(cursor, rows)
        is_usual = gap_s is None and self._pulled_mono_s is not None and since_wide_s < WIDE_EVERY_S
        put = await self._source.db.write(partial(self._take, kind, rows, newest))
        if is_usual and put.keys:
            self._note_lateness(kind, base_s, [row for row in rows if row.key in put.keys])
        return put.joined(await self.read_themselves(put.unsure))

    def _take(self, kind: str, rows: Sequence[Row], newest: str | None, books: Books) -> Put:
        put = replica.put(books, rows, self._now_ms())
        if newest is not None:
            census.set_cursor(books, kind, newest, int(self._widths.get(kind, OVERLAP_S)), self._now_ms())
        return put

    def _note_lateness(self, kind: str, base_s: float, rows: Iterable[Row]) -> None:
        offset = self._source.central.server_offset_s or 0.0
        seen = self._source.clock.now() + timedelta(seconds=offset)
        worst = max((lateness_s(row, seen) for row in rows), default=0.0)
        self.late_row_s = max(self.late_row_s, worst)
        self._widths[kind] = widened(base_s, worst)

    async def read_themselves(self, keys: Iterable[str]) -> Put:
        """Rows of which the feed cannot tell the order are read one by one; what is gone becomes a tombstone."""
        total = Put()
        for key in sorted(keys):
            kind, _, name = key.partition("/")
            row = await self._source.central.read(kind, name)
            total = total.joined(
                await self._source.db.write(partial(taken_itself, key=key, row=row, at_ms=self._now_ms()))
            )
        return total

    # --- deletions and places ------------------------------------------------------------------------------------

    async def deletions(self) -> Put:
        """What was deleted at central, where central says so; elsewhere only the sweep tells."""
        total = Put()
        for kind in self._types:
            held = await self._source.db.read(partial(census.cursor, resource_type=kind))
            if held is None:
                continue
            for gone in await feed.deletions(self._source.central, self._source.profile(), kind, held.newest):
                work = partial(taken_itself, key=gone.key, row=gone, at_ms=self._now_ms())
                total = total.joined(await self._source.db.write(work))
        self._tell(total)
        return total

    async def places(self) -> None:
        """The ward and its beds; they change seldom."""
        if not self._source.ward:
            return
        kind, _, name = self._source.ward.partition("/")
        ward = await self._source.central.read(kind, name)
        page = await self._source.central.search("Location", [("partof", self._source.ward), ("_count", "200")])
        beds = (await self._source.central.rest_of(page)).rows
        rows = [*([ward] if isinstance(ward, Row) else []), *beds]
        put = await self._source.db.write(partial(replica.put, rows=rows, at_ms=self._now_ms(), is_read_itself=True))
        self._tell(put)

    # -------------------------------------------------------------------------------------------------------------

    async def _side_by_side(self, work: Sequence[Callable[[], Awaitable[Put]]]) -> list[Put]:
        places = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(piece: Callable[[], Awaitable[Put]]) -> Put:
            async with places:
                return await piece()

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(piece)) for piece in work]
        return [task.result() for task in tasks]

    def _tell(self, put: Put, extra: Iterable[str] = ()) -> None:
        if put.keys or put.kinds or extra:
            self._source.changes.publish(Change(patients=put.patients, kinds=put.kinds | frozenset(extra)))

    def _now_ms(self) -> int:
        return _ms(self._source.clock.now())


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _arrived(books: Books, stays: Mapping[str, str], at_ms: int) -> None:
    for patient, encounter in stays.items():
        census.arrived(books, patient, encounter or None, at_ms)


def _joined(puts: Iterable[Put]) -> Put:
    total = Put()
    for put in puts:
        total = total.joined(put)
    return total


def taken_itself(books: Books, key: str, row: Row | Gone | None, at_ms: int) -> Put:
    """What reading one row itself showed: the row, or that it is gone."""
    if isinstance(row, Row):
        return replica.put(books, [row], at_ms, is_read_itself=True)
    kind, _, name = key.partition("/")
    return replica.tombstone(books, kind, name, at_ms)


def _left(books: Books, patient: str, row: Row | Gone | None, person: Row | Gone | None, at_ms: int, ward: str) -> str:
    """Why a patient is no longer in the census: moved, finished, or no longer shown to us. A merge shows in the patient's own row."""
    if isinstance(person, Row):
        replica.put(books, [person], at_ms, is_read_itself=True)
    if isinstance(row, Row):
        replica.put(books, [row], at_ms, is_read_itself=True)
        status = books.execute("SELECT status FROM resource WHERE key = ?", (row.key,)).fetchone()
        reason = (
            "moved"
            if status and status[0] == "in-progress" and ward.encode() not in row.raw
            else str(status[0] if status else "")
        )
    else:
        reason = "gone"
    census.left(books, patient, reason, at_ms)
    return "census"
