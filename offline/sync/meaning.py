"""Stored rows as delivery wants them, with what is known about them by now; refuses to touch the network.

A command's bytes never change. What changes is what is known: which of our keys became which of central's, into whom a patient was merged,
and on which version a change rests after our own earlier change of the same row was settled.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from client.central.answers import Row
from client.central.comparing import first_difference
from client.central.meant import referred as referred_by
from client.central.verdicts import Stored
from client.fhir import reading, references, text
from offline import identity, resting
from offline.commands_kept import marks
from offline.kept import Kept, KeptRow
from offline.store.books import Books
from offline.sync import anew

_AT_ONCE = 500
_MAY_SAY_REPLACED = ("replaced-by", "\\u")
"""The link's type as written, or an escape that it may hide behind. Most patients replace nobody and need not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantRow:
    """One row of a stored command in the shape `client.central.meant.Meant` asks for."""

    n: int
    verb: str
    resource_type: str
    key: str
    entry_id: str
    base_version: str | None
    resource: bytes
    needs: tuple[str, ...]
    level: int
    is_provenance: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One command ready to travel: its rows, and what of it central is already known to hold (our key to central's, version)."""

    kept: Kept
    judged: Kept
    """What is judged: the command itself, or the one that a decision built again."""
    rows: tuple[MeantRow, ...]
    settled: Mapping[str, tuple[str, str | None]]

    def landed(self, stored: Mapping[str, Stored]) -> "Parcel":
        """The same after central said where each row stands."""
        return replace(self, settled={row.key: (stored[row.key].key, stored[row.key].version) for row in self.rows})

    def names(self) -> dict[str, str]:
        """Central's key for each row made here, by our key and by what other rows call it."""
        made = [
            (row, self.settled[row.key][0]) for row in self.rows if row.verb == "create" and row.key in self.settled
        ]
        return {row.key: real for row, real in made} | {references.urn(row.entry_id): real for row, real in made}

    def stands(self, stood: Mapping[str, Row], mapping: Mapping[str, str]) -> bool:
        """Whether every row stood at central as it was meant; False says nothing about why not."""
        targets = [(row, self.settled[row.key][0]) for row in self.rows if row.key in self.settled]
        return len(targets) == len(self.rows) and all(
            target in stood and first_difference(row.resource, stood[target].raw, mapping) is None
            for row, target in targets
        )


def parcels(books: Books, kept: Sequence[Kept], rows: Mapping[str, Sequence[KeptRow]]) -> list[Parcel]:
    return [_parcel(books, one, rows[one.id]) for one in kept]


def meets(books: Books, leaving: Sequence[Parcel], parcel: Parcel) -> bool:
    """Whether it changes a row that one before it in the same trip makes or changes: what central holds of it is not the last word."""
    changed = {row.key for row in parcel.rows if row.verb == "change"}
    written = {row.key for one in leaving for row in one.rows if not row.is_provenance}
    if not (changed and written):
        return False
    known = identity.mapping(books, changed | written)
    return not {known.get(key, key) for key in changed}.isdisjoint(known.get(key, key) for key in written)


def _parcel(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> Parcel:
    settled = {
        row.key: (row.central_key or row.key, row.central_version) for row in rows if row.central_version is not None
    }
    judged = anew.judged_as(books, kept, rows)
    travelling = resting.travelling(books, kept, rows)
    return Parcel(kept=kept, judged=judged, rows=tuple(_meant(books, row) for row in travelling), settled=settled)


def _meant(books: Books, row: KeptRow) -> MeantRow:
    return MeantRow(
        n=row.n,
        verb=row.verb,
        resource_type=row.resource_type,
        key=row.key,
        entry_id=row.entry_id,
        base_version=base_of(books, row) if row.verb == "change" else None,
        resource=row.body,
        needs=(),
        level=row.level,
        is_provenance=row.is_provenance,
    )


def base_of(books: Books, row: KeptRow) -> str | None:
    """The version a change rests on.

    Our own earlier writing of the row, if this one was given on top of it while central's version of it was not known here: then both
    name the same base. Else as stored.
    """
    earlier = books.execute(
        "SELECT central_version FROM row WHERE target = ? AND seq < ? AND central_version IS NOT NULL"
        " AND base_version IS ? ORDER BY seq DESC LIMIT 1",
        (row.target, row.seq, row.base_version),
    ).fetchone()
    return str(earlier[0]) if earlier else row.base_version


def mapping(books: Books, patient: str, rows: Iterable[MeantRow]) -> dict[str, str]:
    """Our keys to central's for everything these rows are or refer to; a merged patient to the one who replaces him."""
    every = tuple(rows)
    referred = {reference for row in every for reference in referred_by(row.resource)}
    by_urn = _keys_of_urns(books, {reference for reference in referred if reference.startswith(references.URN)})
    known = identity.mapping(books, [*(row.key for row in every), *by_urn.values(), *referred])
    known |= {urn: known[key] for urn, key in by_urn.items() if key in known}
    merged = merged_into(books, patient)
    return {**known, patient: merged} if merged else known


def _keys_of_urns(books: Books, urns: set[str]) -> dict[str, str]:
    entries = sorted(urn.removeprefix(references.URN) for urn in urns)
    found: dict[str, str] = {}
    for start in range(0, len(entries), _AT_ONCE):
        some = entries[start : start + _AT_ONCE]
        sql = f"SELECT entry_id, key FROM row WHERE entry_id IN ({marks(some)}) AND verb = 'create'"
        found |= {references.urn(entry): str(key) for entry, key in books.execute(sql, some)}
    return found


def merged_into(books: Books, patient: str) -> str | None:
    """Who replaces this patient at central, followed to the end; None for one who was not merged.

    Who was joined by two people of a ward is not followed: that can be parted again, and what is written keeps the person it is about.
    """
    seen = [identity.real(books, patient)]
    while (following := _replaced_by(books, seen[-1])) is not None and following not in seen:
        seen.append(following)
    return seen[-1] if len(seen) > 1 else None


def _replaced_by(books: Books, patient: str) -> str | None:
    row = books.execute("SELECT body FROM resource WHERE key = ? AND removed_at_ms IS NULL", (patient,)).fetchone()
    if row is None or not any(sign in row[0] for sign in _MAY_SAY_REPLACED):
        return None
    found = reading.patient(text.decode(row[0].encode()))
    is_joined = found.temporary is not None and found.temporary.joined_at is not None
    return None if is_joined else found.replaced_by
