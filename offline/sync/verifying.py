"""Compares the whole content of a patient's rows on both sides: by hash, row by row, kind by kind; names each difference and its field.

The sweep proves that the same versions are held; this proves that they say the same. While an emergency is being recovered from,
every patient is compared right after he was swept, else one of them now and then. Refuses to mend by itself what differs: a person has
the row read again, or sent again.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from client.central import feed
from client.central.answers import Row
from client.central.reading_back import read_back
from client.central.types import KEPT
from client.errors import CentralFaulty, CommandRefused, NotAllowed, VersionConflict
from client.fhir import text
from client.fhir.canonical import canonical_hash, difference
from offline import census, journal, replica
from offline.changes import Change
from offline.commands_kept import marks
from offline.store.books import Books
from offline.sync import losing
from offline.sync.pull import Source
from offline.sync.sweep import Sweep, Swept
from offline.sync.taking import taken_itself
from offline.verification import Difference, KindProof, PatientProof, WardProof, Why, joined

SELDOM = 20
"""In an ordinary hour one sweep of so many is followed by a comparison of the whole content."""
HASHED_AT_ONCE = 50
"""Some 10 ms."""
DIFFERS, REREAD = "verify-differs", "re-read"
_REFUSED = (CommandRefused, NotAllowed, CentralFaulty, VersionConflict)


class Verifying:
    """Goes round the ward behind the sweep. Invariant: what is said of a patient is what was found when both sides were last compared."""

    def __init__(self, source: Source, sweep: Sweep, recovering_since: Callable[[], datetime | None]) -> None:
        self._source, self._sweep, self._recovering_since = source, sweep, recovering_since
        self._turn = 0
        self.proofs: dict[str, PatientProof] = {}

    async def next_patient(self) -> Swept | None:
        """Sweep whoever was proven longest ago; then compare him, where it is time for that."""
        swept = await self._sweep.next_patient()
        if swept is None:
            return None
        self._turn += 1
        if self._recovering_since() is not None or self._turn % SELDOM == 0:
            await self.patient(swept.patient)
        return swept

    async def everybody(self) -> None:
        """The whole ward at once, as a person asked: who was compared longest ago comes first, so that asked again it goes on.

        Whom central will not show whole stops nobody else; in the end CentralFaulty is raised for him.
        """
        here = [one.patient for one in await self._source.db.read(census.ward) if one.fresh_at_ms is not None]
        faulty: list[CentralFaulty] = []
        for patient in sorted(here, key=self._compared_at):
            try:
                await self._sweep.patient(patient)
                await self.patient(patient)
            except CentralFaulty as error:
                faulty.append(error)
        for patient in await self._sweep.outside():
            await self._sweep.patient(patient)
        if faulty:
            raise faulty[0]

    def _compared_at(self, patient: str) -> float:
        proof = self.proofs.get(patient)
        return 0.0 if proof is None else proof.at.timestamp()

    async def after_silence(self) -> None:
        """Central is back: where it does not know what it confirmed last it was set back; all are compared before anything is judged."""
        newest = await self._source.db.read(losing.newest)
        found = await read_back(self._source.central, self._source.profile(), newest) if newest else {}
        if any(losing.is_lost(found.get(key), *known) for key, known in newest.items()):
            await self.everybody()

    async def ward(self) -> WardProof:
        here = tuple(one.patient for one in await self._source.db.read(census.ward))
        proofs = tuple(self.proofs[one] for one in here if one in self.proofs)
        return WardProof(proofs=proofs, expected=here, since=self._recovering_since())

    @property
    def differing(self) -> tuple[str, ...]:
        """Patients whose content differed when it was last compared."""
        return tuple(sorted(patient for patient, one in self.proofs.items() if not one.is_equal))

    def compared(self) -> frozenset[str] | None:
        """While a ward recovers, who was compared since central came back; None where that is not asked."""
        since = self._recovering_since()
        if since is None:
            return None
        return frozenset(patient for patient, one in self.proofs.items() if one.at >= since)

    async def patient(self, patient: str) -> PatientProof:
        """Raises CentralFaulty where central will not show him whole: nothing is said of him then."""
        types = [kind for kind in KEPT if kind not in self._source.troubles.unread]
        before = await self._source.db.read(partial(replica.versions, patient=patient, kinds=types))
        try:
            found = await feed.whole_patient(self._source.central, self._source.profile(), patient, types)
        except _REFUSED as error:
            self.proofs.pop(patient, None)
            raise CentralFaulty("verify", *error.facts[:1]) from error
        rows = {row.key: row for every in found.values() for row in every}
        theirs = await self._hashes(tuple(rows.values()))
        proof = await self._source.db.write(
            partial(self._compared, patient=patient, types=types, rows=rows, before=before, theirs=theirs)
        )
        was = self.proofs.get(patient)
        self.proofs[patient] = proof
        if was is None or was.differences != proof.differences:
            self._source.changes.publish(Change(patients=frozenset({patient}), kinds=frozenset({"freshness"})))
        return proof

    async def _hashes(self, rows: Sequence[Row]) -> dict[str, str]:
        """Of central's rows, a few at a time on the store's thread: a patient has a thousand, and nobody may wait for all of them."""
        found: dict[str, str] = {}
        for start in range(0, len(rows), HASHED_AT_ONCE):
            part = rows[start : start + HASHED_AT_ONCE]
            found |= await self._source.db.read(partial(_hashed, rows=part), can_wait=True)
        return found

    async def reread(self, key: str, by: str) -> PatientProof | None:
        """Central's row in the place of the one held here, whatever that says; then he is compared anew."""
        kind, _, name = key.partition("/")
        row = await self._source.central.read(kind, name)
        patient = await self._source.db.write(partial(self._retaken, key=key, row=row, by=by))
        return await self.patient(patient) if patient is not None else None

    def _retaken(self, books: Books, key: str, row: object, by: str) -> str | None:
        at_ms = self._now_ms()
        if isinstance(row, Row):
            replica.retake(books, row, at_ms)
        else:
            taken_itself(books, key, None, at_ms)
        found = books.execute("SELECT patient FROM resource WHERE key = ?", (key,)).fetchone()
        patient = str(found[0]) if found and found[0] else None
        journal.write(books, REREAD, at_ms=at_ms, patient=patient, facts={"row": key, "by": by})
        return patient

    def _compared(
        self,
        books: Books,
        patient: str,
        types: Sequence[str],
        rows: Mapping[str, Row],
        before: Mapping[str, str],
        theirs: Mapping[str, str],
    ) -> PatientProof:
        """`theirs`: the hashes of `rows`. The same text on both sides has one hash; another text is hashed here."""
        at_ms = self._now_ms()
        replica.put(books, list(rows.values()), at_ms)
        sql = f"SELECT key, version, body FROM resource WHERE patient = ? AND removed_at_ms IS NULL AND type IN ({marks(types)})"
        ours = {
            key: (version, body.encode()) for key, version, body in books.execute(sql, (patient, *types)).fetchall()
        }
        lost = losing.standing(books)
        # What came or went on this side while central answered says nothing; it is compared the next time.
        moved = {key for key, (version, _) in ours.items() if key in rows and rows[key].version != version}
        moved |= {key for key in ours.keys() - rows.keys() if key not in before and key not in lost}
        here = {
            key: theirs[key] if key in rows and rows[key].raw == body else _hash(body)
            for key, (_, body) in ours.items()
            if key not in moved
        }
        there = {key: theirs[key] for key in rows if key not in moved}
        differing = [
            _difference(patient, key, ours.get(key), rows.get(key))
            for key in sorted(here.keys() | there.keys())
            if here.get(key) != there.get(key)
        ]
        for one in differing:
            _told(books, one, at_ms)
            if one.why is Why.CONTENT:
                losing.overwritten(books, rows[one.key], at_ms)
        kinds = tuple(_of_kind(kind, here, there) for kind in types if _any(kind, here, there))
        return PatientProof(
            patient=patient,
            at=self._source.clock.now(),
            kinds=kinds,
            differences=tuple(differing),
            hash_here=joined(one.hash_here for one in kinds),
            hash_central=joined(one.hash_central for one in kinds),
        )

    def _now_ms(self) -> int:
        return int(self._source.clock.now().timestamp() * 1000)


def _hashed(books: Books, rows: Sequence[Row]) -> dict[str, str]:
    """Asks nothing of the store, so what a person waits for is let pass here."""
    if books.pause is not None:
        books.pause()
    return {row.key: _hash(row.raw) for row in rows}


def _hash(body: bytes) -> str:
    return canonical_hash(text.decode(body))


def _any(kind: str, *sides: Mapping[str, str]) -> bool:
    return any(key.startswith(f"{kind}/") for side in sides for key in side)


def _of_kind(kind: str, here: Mapping[str, str], there: Mapping[str, str]) -> KindProof:
    ours, theirs = (
        [f"{key}|{side[key]}" for key in sorted(side) if key.startswith(f"{kind}/")] for side in (here, there)
    )
    return KindProof(
        kind=kind, here=len(ours), central=len(theirs), hash_here=joined(ours), hash_central=joined(theirs)
    )


def _difference(patient: str, key: str, ours: tuple[str, bytes] | None, theirs: Row | None) -> Difference:
    if ours is None:
        return Difference(key=key, patient=patient, why=Why.MISSING_HERE)
    if theirs is None:
        return Difference(key=key, patient=patient, why=Why.GONE_THERE)
    left, right = text.decode(ours[1]), text.decode(theirs.raw)
    path = difference(left, right, {}) or difference(right, left, {}) or ""
    return Difference(key=key, patient=patient, why=Why.CONTENT, path=path)


def _told(books: Books, one: Difference, at_ms: int) -> None:
    """Once for each row and field; where it comes again after it was read anew, again."""
    sql = (
        "SELECT kind FROM event WHERE kind IN (?, ?) AND facts ->> '$.row' = ? AND (kind = ? OR facts ->> '$.path' = ?)"
        " ORDER BY seq DESC LIMIT 1"
    )
    last = books.execute(sql, (DIFFERS, REREAD, one.key, REREAD, one.path)).fetchone()
    if last is None or last[0] == REREAD:
        facts = {"row": one.key, "why": one.why.value, "path": one.path}
        journal.write(books, DIFFERS, at_ms=at_ms, patient=one.patient, facts=facts)
