"""Central's rows as received, its cursors and the ward's census; refuses to go back in time and to lose a row silently.

A row comes in only if it is newer than the one held (line 6 of the feed algorithm): the same version is skipped, and another
version whose time is equal or older is not decided here but named, so that the row itself is read; that reading decides.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Protocol

import orjson

from client.fhir.names import ENTRY
from offline.commands_kept import marks
from offline.store.books import Books

_ENTRY_MARK = ENTRY.encode()
_AT_ONCE = 400
DEEPEST = 500
"""SQLite's JSON functions read a thousand levels; nothing of a ward needs a tenth of that."""
_BRACKETS = re.compile(rb"[][{}]")
_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"')


class Received(Protocol):
    """One version of one resource as central gave it; `raw` is its JSON byte for byte."""

    @property
    def resource_type(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def last_updated(self) -> str: ...
    @property
    def raw(self) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """What a batch of rows changed here.

    `unsure` are keys whose row must be read itself: another version whose time does not say that it is newer. `unreadable` are keys
    of rows that no store could hold; they were left out, and the others taken.
    """

    keys: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()

    def joined(self, other: "Put") -> "Put":
        return Put(
            keys=self.keys | other.keys,
            patients=self.patients | other.patients,
            kinds=self.kinds | other.kinds,
            unsure=self.unsure | other.unsure,
            unreadable=self.unreadable | other.unreadable,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The version of a row that is held here."""

    key: str
    version: str
    last_updated: str
    is_removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One row of the replica with its JSON."""

    key: str
    version: str
    last_updated: str
    body: bytes
    is_removed: bool


def put(books: Books, rows: Iterable[Received], at_ms: int, *, is_read_itself: bool = False) -> Put:
    """Take these rows in. `is_read_itself`: they are the answer to reading or writing that very row, which settles an equal time.

    `decide` settles any time.
    """
    total = Put()
    source = iter(rows)
    while batch := list(islice(source, _AT_ONCE)):
        total = total.joined(_put(books, batch, at_ms, is_read_itself=is_read_itself))
    return total


def _put(books: Books, batch: Sequence[Received], at_ms: int, *, is_read_itself: bool) -> Put:
    held = {one.key: one for one in versions_of(books, [f"{row.resource_type}/{row.id}" for row in batch])}
    taken: dict[str, Received] = {}
    unsure: set[str] = set()
    unreadable: set[str] = set()
    for row in batch:
        key = f"{row.resource_type}/{row.id}"
        if not is_holdable(row.raw):
            unreadable.add(key)
            continue
        verdict = _is_newer(row, held.get(key), is_read_itself=is_read_itself)
        if verdict is None:
            unsure.add(key)
        elif verdict:
            taken[key] = row
            held[key] = Held(key=key, version=row.version, last_updated=row.last_updated, is_removed=False)
            unsure.discard(key)
    taken_in = _upsert(books, taken, at_ms)
    return taken_in.joined(Put(unsure=frozenset(unsure), unreadable=frozenset(unreadable)))


def _upsert(books: Books, taken: Mapping[str, Received], at_ms: int) -> Put:
    if taken:
        places = ", ".join([_PLACES] * len(taken))
        books.execute(_UPSERT.format(places), [value for row in taken.values() for value in _values(row, at_ms)])
    patients = _patients(books, list(taken))
    kinds = frozenset(key.partition("/")[0] for key in taken)
    return Put(keys=frozenset(taken), patients=patients, kinds=kinds)


def decide(books: Books, row: Received, at_ms: int, *, was: str | None) -> Put:
    """What reading this very row showed, whatever its time says: a clock at central that once ran fast must not freeze it.

    `was` is the version held when it was asked for; where another came in since, that one is not overwritten by what may be older.
    """
    key = f"{row.resource_type}/{row.id}"
    held = next(versions_of(books, [key]), None)
    if held is None or held.version == row.version or held.version != was or not is_holdable(row.raw):
        return put(books, [row], at_ms, is_read_itself=True)
    return _upsert(books, {key: row}, at_ms)


def retake(books: Books, row: Received, at_ms: int) -> Put:
    """This very row as central shows it, in the place of whatever is held: a person found that the two differ."""
    return _upsert(books, {f"{row.resource_type}/{row.id}": row}, at_ms) if is_holdable(row.raw) else Put()


def is_holdable(raw: bytes) -> bool:
    """Whether the store can hold it and every reader read it: JSON in UTF-8, no number beyond all numbers, not nested beyond reason.

    What a Provenance is about has to be a list of references: the store files it under each of them as it comes in.
    """
    if raw.count(b"{") + raw.count(b"[") >= DEEPEST and _depth(raw) >= DEEPEST:
        return False
    try:
        found = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return False
    if not isinstance(found, dict):
        return False
    about = found.get("target") if found.get("resourceType") == "Provenance" else None
    return about is None or (isinstance(about, list) and all(isinstance(one, dict) for one in about))


def _depth(raw: bytes) -> int:
    deepest = depth = 0
    for sign in _BRACKETS.findall(_STRINGS.sub(b"", raw)):
        depth += 1 if sign in b"{[" else -1
        deepest = max(deepest, depth)
    return deepest


_PLACES = "(?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(seq), 0) FROM command))"
_UPSERT = (
    "INSERT INTO resource (type, id, version, last_updated, body, entry, received_at_ms, after_seq)"
    " VALUES {}"
    " ON CONFLICT (type, id) DO UPDATE SET version = excluded.version, last_updated = excluded.last_updated, body = excluded.body,"
    " entry = excluded.entry, received_at_ms = excluded.received_at_ms, after_seq = excluded.after_seq, removed_at_ms = NULL"
)
"""`after_seq`: the newest command when the row came in, so that "came in since" needs no clock."""


def _values(row: Received, at_ms: int) -> tuple[object, ...]:
    return (
        row.resource_type,
        row.id,
        row.version,
        known_time(row.last_updated),
        row.raw.decode(),
        entry_of(row.raw),
        at_ms,
    )


def _is_newer(row: Received, held: Held | None, *, is_read_itself: bool) -> bool | None:
    """None: another version with an equal time, or with an older one than is held; a search shows only what stands there now."""
    if held is None:
        return True
    if held.version == row.version:
        return held.is_removed and is_read_itself
    mine, theirs = instant(held.last_updated), instant(known_time(row.last_updated))
    if theirs > mine:
        return True
    if theirs < mine:
        return False if is_read_itself else None
    return True if is_read_itself else None


def known_time(text: str) -> str:
    """The time as written, or nothing: a text that is no instant would sort after every time there is."""
    try:
        return text if datetime.fromisoformat(text).tzinfo is not None else ""
    except ValueError:
        return ""


def instant(text: str) -> tuple[str, str]:
    """A sortable form of a FHIR instant: UTC seconds, then the fraction without trailing zeros."""
    whole, offset = text[:19], text[19:]
    fraction = ""
    if offset.startswith("."):
        digits = len(offset) - len(offset[1:].lstrip("0123456789")) - 1
        fraction, offset = offset[1 : 1 + digits].rstrip("0"), offset[1 + digits :]
    if offset in {"", "Z", "+00:00", "-00:00"}:
        return whole, fraction
    return _shifted(whole, offset), fraction


def _shifted(whole: str, offset: str) -> str:
    try:
        moment = datetime.fromisoformat(whole + offset)
    except ValueError:
        return whole
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19]


def entry_of(raw: bytes) -> str | None:
    """The entry identifier a station of ours gave the resource when it was made; None for all others."""
    if _ENTRY_MARK not in raw:
        return None
    found = orjson.loads(raw).get("identifier")
    for identifier in found if isinstance(found, list) else [found]:
        if isinstance(identifier, dict) and identifier.get("system") == ENTRY:
            return str(identifier.get("value"))
    return None


def _patients(books: Books, keys: Sequence[str]) -> frozenset[str]:
    sql = f"SELECT DISTINCT patient FROM resource WHERE key IN ({marks(keys)}) AND patient IS NOT NULL"
    return frozenset(row[0] for row in books.execute(sql, tuple(keys)))


def tombstone(books: Books, resource_type: str, ident: str, at_ms: int) -> Put:
    """Central no longer has it: it stays here, marked, and is listed apart."""
    key = f"{resource_type}/{ident}"
    cursor = books.execute(
        "UPDATE resource SET removed_at_ms = ?, after_seq = (SELECT coalesce(max(seq), 0) FROM command)"
        " WHERE key = ? AND removed_at_ms IS NULL",
        (at_ms, key),
    )
    if not cursor.rowcount:
        return Put()
    return Put(keys=frozenset({key}), patients=_patients(books, [key]), kinds=frozenset({resource_type}))


def tombstones(books: Books, patient: str) -> list[tuple[str, int]]:
    """(key, removed at ms) of the patient's rows that central no longer has, newest first."""
    sql = "SELECT key, removed_at_ms FROM resource WHERE patient = ? AND removed_at_ms IS NOT NULL ORDER BY removed_at_ms DESC, key"
    return [(row[0], row[1]) for row in books.execute(sql, (patient,))]


def get(books: Books, key: str) -> Stored | None:
    sql = "SELECT key, version, last_updated, body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?"
    row = books.execute(sql, (key,)).fetchone()
    if row is None:
        return None
    return Stored(key=row[0], version=row[1], last_updated=row[2], body=row[3].encode(), is_removed=bool(row[4]))


def versions_of(books: Books, keys: Sequence[str]) -> Iterator[Held]:
    """What is held of these keys, removed ones included."""
    for start in range(0, len(keys), _AT_ONCE):
        part = keys[start : start + _AT_ONCE]
        sql = f"SELECT key, version, last_updated, removed_at_ms IS NOT NULL FROM resource WHERE key IN ({marks(part)})"
        for row in books.execute(sql, tuple(part)):
            yield Held(key=row[0], version=row[1], last_updated=row[2], is_removed=bool(row[3]))


def versions(books: Books, patient: str, kinds: Collection[str] = ()) -> dict[str, str]:
    """Key to version of the patient's rows here (of these types, or all), for the sweep. Removed rows are left out."""
    only = f" AND type IN ({marks(kinds)})" if kinds else ""
    sql = f"SELECT key, version FROM resource WHERE patient = ? AND removed_at_ms IS NULL{only}"
    return {row[0]: row[1] for row in books.execute(sql, (patient, *sorted(kinds)))}


def digest(held: dict[str, str]) -> str:
    """The proof of equal holdings: SHA-256 over the sorted keys with their versions."""
    lines = sorted(f"{key}|{version}" for key, version in held.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def counts(books: Books, kinds: Collection[str], patients: Collection[str]) -> dict[str, int]:
    """How many rows of each type are here for these patients."""
    sql = (
        f"SELECT type, count(*) FROM resource WHERE patient IN ({marks(patients)}) AND type IN ({marks(kinds)})"
        " AND removed_at_ms IS NULL GROUP BY type"
    )
    found = {row[0]: row[1] for row in books.execute(sql, (*sorted(patients), *sorted(kinds)))}
    return {kind: found.get(kind, 0) for kind in sorted(kinds)}
