"""Follows central: census, arrivals, changes, deletions (docs/delivery.md §5); refuses to move a cursor before the last page.

Rows and cursor of a type go into the replica in one transaction after its last page; a refresh that breaks off moves nothing. Only the
very first load of a patient goes in page by page, because nothing of him is shown as fresh before it is complete.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from client.central import feed
from client.central.answers import Broken, Page, Row
from client.central.cursor import (
    OVERLAP_S,
    WIDE_EVERY_S,
    capped,
    is_ahead,
    is_instant,
    lateness_s,
    latest,
    overlap,
    widened,
)
from client.central.http import Central
from client.central.profile import Profile
from client.central.types import KEPT
from client.clock import Clock
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict, WardlightError
from client.fhir import text
from client.fhir.reading.elements import target
from offline import census, identity, replica
from offline.changes import Change, Changes
from offline.projection import clinic
from offline.replica import Put
from offline.store.books import Books
from offline.store.database import Database
from offline.sync.leaving import Leaving, lingering
from offline.sync.taking import joined, side_by_side, taken_itself, tell_odd, unreadable, version_of
from offline.sync.troubles import DATELESS, Troubles, reason_of

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
    rhythm_s: Callable[[], float] = lambda: 3.0
    """How long the pause between two refreshes is at present."""
    troubles: Troubles = field(default_factory=Troubles)


class Pull:
    """The reader of the feed. Invariant: a patient is fresh only up to the beginning of a refresh that was complete."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._troubles = source.troubles
        self._types = tuple(KEPT)
        self._leaving = Leaving(source.db, source.central, source.clock, source.ward, source.troubles)
        self._pulled_mono_s: float | None = None
        self._wide_mono_s: float | None = None
        self._read_mono_s: dict[str, float] = {}
        self._rhythm_s = 0.0
        self._was_silent = False
        self._followed: dict[str, float] = {}  # who left with an open lane: when the last whole reading of him began
        self._is_broken_off = False  # what one that was broken off read whole needs no second whole reading by the next
        self._widths: dict[str, float] = {}
        self.late_row_s = 0.0
        self.patients_central: int | None = None
        self.is_current = False
        """A refresh ended well since central was last silent; what it could not read is in `Source.troubles`."""

    async def refresh(self) -> Put:
        """One whole pass: who is here, who came, what changed. Raises WaitError or SignInError; nothing moved then."""
        began, began_mono_s = self._source.clock.now(), self._source.clock.monotonic_s()
        self._was_silent = not self.is_current and self._pulled_mono_s is not None
        present = await self._present()
        self.patients_central = len({one.patient for one in present})
        here = await self._source.db.read(census.followed)
        listed, began_ms = {one.patient for one in present}, _ms(began)
        total, kept_here = await self._leaving.once({one.patient for one in here}, listed, began_ms)
        on_ward = listed | kept_here
        known = {one.patient for one in here if one.fresh_at_ms is not None}
        new = [one for one in present if one.patient not in known]
        new += [_as_present(one) for one in here if one.patient in kept_here - known]
        visiting = await self._visiting(on_ward, began_ms)
        on_ward |= visiting
        if staying := sorted(on_ward & known | visiting):
            total = total.joined(await self._changes(staying, began_mono_s))
        if new:
            total = total.joined(await self._arrivals(new, began_ms))
        total = total.joined(await self._lingering(on_ward, began_mono_s))
        if self._troubles.is_essential_read:
            await self._source.db.write(lambda books: census.freshened(books, sorted(on_ward), began_ms))
        self._pulled_mono_s, self._rhythm_s = began_mono_s, self._source.rhythm_s()
        self.is_current, self._is_broken_off = True, False
        self._tell(total, extra={"freshness"})
        return total

    # --- who is here ---------------------------------------------------------------------------------------------

    async def _present(self) -> Sequence[feed.Present]:
        if self._source.cohort is not None:
            return self._source.cohort
        try:
            return await feed.census(self._source.central, self._source.profile(), self._source.ward.partition("/")[2])
        except (CommandRefused, VersionConflict) as error:
            raise CentralFaulty("census", *error.facts[:1]) from error

    async def _arrivals(self, new: Sequence[feed.Present], at_ms: int) -> Put:
        """Everything of the new patients: his old rows have old times, no feed brings them."""
        patients = sorted({one.patient for one in new})
        stays = {one.patient: one.encounter for one in new}
        await self._source.db.write(partial(_arrived, stays=stays, at_ms=at_ms))
        put = await self._each_type(partial(self._load, patients=patients, begins=True))
        for kind in self._troubles.unread:
            self._troubles.owed.setdefault(kind, set()).update(patients)
        return put.joined(Put(patients=frozenset(patients), kinds=frozenset({"census"})))

    async def _visiting(self, on_ward: Collection[str], at_ms: int) -> frozenset[str]:
        """Patients of the clinic's queue: read with the ward's by the same questions, known as guests; new ones whole."""
        visits = {one: key for one, key in (await self._source.db.read(clinic.followed)).items() if one not in on_ward}
        held = await self._source.db.read(partial(census.of, patients=sorted(visits)))
        new = sorted(one for one in visits if one not in held or held[one].fresh_at_ms is None)
        await self._source.db.write(partial(_welcomed, visits=visits, held=held, at_ms=at_ms))
        if new:
            put = await self._each_type(partial(self._load, patients=new, begins=False))
            for kind in self._troubles.unread:
                self._troubles.owed.setdefault(kind, set()).update(new)
            self._tell(put)
        return frozenset(visits)

    async def _load(self, kind: str, patients: Sequence[str], *, begins: bool) -> Put:
        total, newest = Put(), None
        async for page in feed.changes(self._source.central, self._source.profile(), kind, None, 0, patients):
            newest = latest(newest, page.rows)
            put = await self._source.db.write(partial(replica.put, rows=page.rows, at_ms=self._now_ms()))
            await self._note_odd(page, put)
            total = total.joined(put)
        newest = capped(newest, self._server_now())
        if newest is not None and begins:
            await self._source.db.write(partial(self._begin_cursor, kind, newest))
        return total.joined(await self.read_themselves(total.unsure))

    def _begin_cursor(self, kind: str, newest: str, books: Books) -> None:
        """The first load sets the cursor; a later arrival must not move it past what others changed meanwhile."""
        if census.cursor(books, kind) is None:
            census.set_cursor(books, kind, newest, int(OVERLAP_S), self._now_ms())

    # --- who is not here, but is waited for ------------------------------------------------------------------------

    async def _lingering(self, on_ward: Collection[str], now_s: float) -> Put:
        """Who left with an open lane is read until it is empty: first whole, then what changed since."""
        waiting, away = await self._source.db.read(partial(lingering, present=on_ward))
        self._troubles.patients = {}
        if self._was_silent and not self._is_broken_off:
            self._followed = {}
        self._followed, self._is_broken_off = {one: self._followed[one] for one in away if one in self._followed}, True
        total = joined([await self._follow(patient, now_s) for patient in away])
        self._troubles.covered = frozenset({*on_ward, *waiting, *away})
        return total

    async def _follow(self, patient: str, now_s: float) -> Put:
        """One patient by himself: what central will not show of him must not stop the reading of the others."""
        read_s = self._followed.get(patient)
        since_s = None if read_s is None else 2 * OVERLAP_S + now_s - read_s

        async def one(kind: str) -> Put:
            held = await self._source.db.read(partial(census.cursor, resource_type=kind))
            if since_s is None or held is None:
                return await self._load(kind, [patient], begins=False)
            rows = await self._rows(kind, held.newest, since_s, [patient])
            put = await self._source.db.write(partial(replica.put, rows=rows, at_ms=self._now_ms()))
            return put.joined(await self.read_themselves(put.unsure))

        types = [kind for kind in self._types if kind not in self._troubles.unread]
        try:
            found = joined(await side_by_side([partial(one, kind) for kind in types]))
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict) as error:
            self._troubles.patients[patient] = reason_of(error)
            self._followed.pop(patient, None)
            return Put()
        self._followed[patient] = now_s
        return found

    # --- what changed --------------------------------------------------------------------------------------------

    async def _changes(self, patients: Sequence[str], now_s: float) -> Put:
        since_wide_s = now_s - self._wide_mono_s if self._wide_mono_s is not None else WIDE_EVERY_S
        total = await self._each_type(partial(self._feed, patients=patients, now_s=now_s, since_wide_s=since_wide_s))
        if since_wide_s >= WIDE_EVERY_S:
            self._wide_mono_s = now_s
        return total

    def _gap_s(self, kind: str, now_s: float) -> float | None:
        """How long this type was not read, where that is more than its rhythm: central was silent, or it was left out."""
        read_s = self._read_mono_s.get(kind)
        if read_s is None:
            return None
        usual_s = max(GAP_AFTER_S, 2 * max(self._rhythm_s, self._source.rhythm_s()))
        away_s = now_s - read_s
        return away_s if self._was_silent or away_s > usual_s else None

    async def _feed(self, kind: str, patients: Sequence[str], now_s: float, since_wide_s: float) -> Put:
        held = await self._source.db.read(partial(census.cursor, resource_type=kind))
        base_s, gap_s = self._widths.get(kind, OVERLAP_S), self._gap_s(kind, now_s)
        reach_s = overlap(base_s, since_wide_s=since_wide_s, gap_s=gap_s)
        if kind not in self._read_mono_s and held is not None:
            # The first pass after a start: how long the station was away is what its last pull says.
            reach_s += max(0.0, (self._now_ms() - held.pulled_at_ms) / 1000)
        is_ahead_now = held is not None and is_ahead(held.newest, self._server_now())
        cursor = held.newest if held and not is_ahead_now else None
        rows = await self._rows(kind, cursor, reach_s, patients)
        newest = capped(latest(cursor, rows), self._server_now())
        is_usual = gap_s is None and kind in self._read_mono_s and since_wide_s < WIDE_EVERY_S and not is_ahead_now
        put = await self._source.db.write(partial(self._take, kind, rows, newest, goes_back=is_ahead_now))
        if is_usual and put.keys:
            self._note_lateness(kind, base_s, [row for row in rows if row.key in put.keys])
        self._read_mono_s[kind] = now_s
        if owed := sorted(self._troubles.owed.get(kind, ())):
            put = put.joined(await self._load(kind, owed, begins=False))
            self._troubles.owed.pop(kind)
        return put.joined(await self.read_themselves(put.unsure))

    async def _rows(self, kind: str, cursor: str | None, reach_s: float, patients: Sequence[str]) -> list[Row]:
        rows: list[Row] = []
        async for page in feed.changes(self._source.central, self._source.profile(), kind, cursor, reach_s, patients):
            await self._note_odd(page, Put())
            rows.extend(page.rows)
        return rows

    def _take(self, kind: str, rows: Sequence[Row], newest: str | None, books: Books, *, goes_back: bool) -> Put:
        put = replica.put(books, rows, self._now_ms())
        if newest is not None:
            width_s = int(self._widths.get(kind, OVERLAP_S))
            census.set_cursor(books, kind, newest, width_s, self._now_ms(), goes_back=goes_back)
        self._troubles.taken(put.keys)
        self._troubles.noted(unreadable(put.unreadable))
        return put

    async def _note_odd(self, page: Page, put: Put) -> None:
        """Name what a page brought that cannot be taken in, or whose time means nothing; once each in the journal."""
        odd = [row for row in page.rows if row.last_updated and not is_instant(row.last_updated)]
        dateless = [Broken(resource_type=row.resource_type, id=row.id, reason=DATELESS) for row in odd]
        self._troubles.taken(put.keys)
        self._troubles.dated({row.key for row in page.rows} - {row.key for row in odd})
        if new := self._troubles.noted([*page.broken, *unreadable(put.unreadable), *dateless]):
            await self._source.db.write(partial(tell_odd, new, self._now_ms()))

    def _note_lateness(self, kind: str, base_s: float, rows: Iterable[Row]) -> None:
        seen = self._server_now() or self._source.clock.now()
        worst = max((lateness_s(row, seen) for row in rows), default=0.0)
        self.late_row_s = max(self.late_row_s, worst)
        self._widths[kind] = widened(base_s, worst)

    def _server_now(self) -> datetime | None:
        """Central's clock as its Date headers show it; None before the first answer."""
        offset_s = self._source.central.server_offset_s
        return None if offset_s is None else self._source.clock.now() + timedelta(seconds=offset_s)

    async def read_themselves(self, keys: Iterable[str]) -> Put:
        """Rows of which the feed cannot tell the order are read one by one; what is gone becomes a tombstone."""
        total = Put()
        for key in sorted(keys):
            kind, _, name = key.partition("/")
            was = await self._source.db.read(partial(version_of, key=key))
            try:
                row = await self._source.central.read(kind, name)
            except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict) as error:
                self._troubles.noted([Broken(resource_type=kind, id=name, reason=reason_of(error))])
                continue
            work = partial(taken_itself, key=key, row=row, at_ms=self._now_ms(), was=was)
            total = total.joined(await self._source.db.write(work))
        return total

    async def own_row(self, patient: str) -> None:
        """The patient's own row alone, before a fact of his leaves: whether he was merged, whether central still has him."""
        real = await self._source.db.read(partial(identity.real, key=patient))
        if await self._source.db.read(partial(version_of, key=real)) is not None:
            await self.read_themselves([real])

    # --- deletions and places ------------------------------------------------------------------------------------

    async def deletions(self) -> Put:
        """What was deleted at central, where central says so; elsewhere only the sweep tells."""
        total = Put()
        for kind in self._types:
            held = await self._source.db.read(partial(census.cursor, resource_type=kind))
            if held is None:
                continue
            try:
                found = await feed.deletions(self._source.central, self._source.profile(), kind, held.newest)
            except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
                continue  # the type is named by the refresh, and the sweep finds what is gone
            for gone in found:
                work = partial(taken_itself, key=gone.key, row=gone, at_ms=self._now_ms())
                total = total.joined(await self._source.db.write(work))
        self._tell(total)
        return total

    async def places(self) -> None:
        """The ward and its beds; they change seldom."""
        if not self._source.ward:
            return
        kind, _, name = self._source.ward.partition("/")
        try:
            ward = await self._source.central.read(kind, name)
            page = await self._source.central.search("Location", [("partof", self._source.ward), ("_count", "200")])
            beds = (await self._source.central.rest_of(page)).rows
        except (CommandRefused, VersionConflict) as error:
            raise CentralFaulty("places", *error.facts[:1]) from error
        beside = await self._wards_beside(ward) if isinstance(ward, Row) else []
        rows = [*([ward] if isinstance(ward, Row) else []), *beds, *beside]
        put = await self._source.db.write(partial(replica.put, rows=rows, at_ms=self._now_ms(), is_read_itself=True))
        self._tell(put)

    async def _wards_beside(self, ward: Row) -> list[Row]:
        """The other places of the same house, to which a patient can be transferred; a central that names none is none the worse."""
        whole = target(text.decode(ward.raw).get("partOf"))
        if whole is None:
            return []
        try:
            page = await self._source.central.search("Location", [("partof", whole), ("_count", "200")])
            return list((await self._source.central.rest_of(page)).rows)
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
            return []

    async def plans(self) -> None:
        """The hospital's own order sets, where central has any; a central without them is none the worse."""
        wanted = [("status", "active"), ("_count", "200")]
        try:
            page = await self._source.central.search("PlanDefinition", wanted)
            found = (await self._source.central.rest_of(page)).rows
        except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict):
            return
        put = await self._source.db.write(partial(replica.put, rows=found, at_ms=self._now_ms(), is_read_itself=True))
        self._tell(put)

    # -------------------------------------------------------------------------------------------------------------

    async def _each_type(self, work: Callable[[str], Awaitable[Put]]) -> Put:
        """Every type by itself: one that cannot be read is named and tried again later. Raises only where none can be read."""
        now_s = self._source.clock.monotonic_s()
        tried = [kind for kind in self._types if self._troubles.may_try(kind, now_s)]
        failed: dict[str, WardlightError] = {}

        async def one(kind: str) -> Put:
            try:
                return await work(kind)
            except (CommandRefused, NotAllowed, CentralFaulty, VersionConflict) as error:
                failed[kind] = error
                return Put()

        total = joined(await side_by_side([partial(one, kind) for kind in tried]))
        if failed and len(failed) == len(self._types):
            first = next(iter(failed.values()))
            raise first if isinstance(first, NotAllowed | CentralFaulty) else CentralFaulty(*first.facts[:1])
        for kind in tried:
            if kind in failed:
                self._troubles.failed(kind, failed[kind], now_s)
            else:
                self._troubles.well(kind)
        return total

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


def _welcomed(books: Books, visits: Mapping[str, str | None], held: Mapping[str, census.Here], at_ms: int) -> None:
    """Known here as somebody who does not lie on the ward, under the visit he came for."""
    for patient, encounter in visits.items():
        if patient not in held or (encounter is not None and held[patient].encounter != encounter):
            census.arrived(books, patient, encounter, at_ms)
            census.left(books, patient, census.GUEST, at_ms)


def _as_present(one: census.Here) -> feed.Present:
    return feed.Present(encounter=one.encounter or "", patient=one.patient, version="")
