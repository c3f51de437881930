"""Which of our keys became which of central's; refuses to point one of ours at two of theirs, and forgets only what proved wrong."""

import re
from collections.abc import Collection, Sequence
from functools import partial

from client.errors import BugError
from client.fhir.references import URN
from offline.commands_kept import marks
from offline.outbox import OPEN
from offline.store.books import Books


def remember(books: Books, local_key: str, central_key: str, version: str | None, command: str, at_ms: int) -> None:
    """Central knows our row under `central_key`. Every stored row of that local key, changes included, now aims there."""
    known = mapping(books, [local_key]).get(local_key)
    if known is not None and known != central_key:
        raise BugError("two-identities", local_key)
    books.execute(_REMEMBER, (local_key, central_key, version, command, at_ms))
    books.execute(_AIM, (central_key, command, version, local_key))


_AT_ONCE = 200
"""Several rows in one statement: each statement is one hand-over between the store's thread and the windows'."""
_REMEMBER = (
    "INSERT INTO identity (local_key, central_key, version, command, settled_at_ms) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (local_key) DO UPDATE SET version = excluded.version"
)
_AIM = "UPDATE row SET central_key = ?, central_version = CASE command WHEN ? THEN ? ELSE central_version END WHERE key = ?"


def remember_all(books: Books, named: Sequence[tuple[str, str, str | None, str]], at_ms: int) -> None:
    """`remember` for several rows: (our key, central's, version, command)."""
    known = mapping(books, [local for local, *_ in named])
    for local, central, *_ in named:
        if known.get(local, central) != central:
            raise BugError("two-identities", local)
    for start in range(0, len(named), _AT_ONCE):
        some = named[start : start + _AT_ONCE]
        values = [value for one in some for value in one]
        books.execute(
            "INSERT INTO identity (local_key, central_key, version, command, settled_at_ms)"
            f" VALUES {', '.join([f'(?, ?, ?, ?, {int(at_ms)})'] * len(some))}"
            " ON CONFLICT (local_key) DO UPDATE SET version = excluded.version",
            values,
        )
        books.execute(
            f"WITH named (local, central, version, command) AS (VALUES {', '.join(['(?, ?, ?, ?)'] * len(some))})"
            " UPDATE row SET central_key = named.central, central_version ="
            " CASE row.command WHEN named.command THEN named.version ELSE row.central_version END"
            " FROM named WHERE row.key = named.local",
            values,
        )


def changed(books: Books, command: str, key: str, version: str | None) -> None:
    """Central carried out a command's change of `key` (central's name) and gave the row this version."""
    books.execute(
        "UPDATE row SET central_key = ?, central_version = ? WHERE command = ? AND target = ?",
        (key, version, command, key),
    )


def forget(books: Books, local_keys: Collection[str]) -> None:
    """What stands under central's name for these is not our row: until it is found by our identifier, it has no name there."""
    keys = sorted(set(local_keys))
    books.execute(f"DELETE FROM identity WHERE local_key IN ({marks(keys)})", keys)
    books.execute(f"UPDATE row SET central_key = NULL, central_version = NULL WHERE key IN ({marks(keys)})", keys)


def renamed(books: Books, was: str, now: str) -> None:
    """A row of ours that central lost was made there again: its old name means the new one, also for what changes it and has not left."""
    sql = (
        "INSERT INTO identity (local_key, central_key, version, command, settled_at_ms)"
        " SELECT ?, central_key, version, command, settled_at_ms FROM identity WHERE central_key = ? AND local_key <> ? LIMIT 1"
        " ON CONFLICT (local_key) DO UPDATE SET central_key = excluded.central_key, version = excluded.version"
    )
    books.execute(sql, (was, now, was))
    books.execute("UPDATE identity SET central_key = ? WHERE central_key = ?", (now, was))
    waiting = f"SELECT id FROM command WHERE state IN ({marks(OPEN)})"
    sql = f"UPDATE row SET central_key = ? WHERE target = ? AND verb = 'change' AND command IN ({waiting})"
    books.execute(sql, (now, was, *sorted(OPEN)))


def mapping(books: Books, keys: Collection[str]) -> dict[str, str]:
    """Our key to central's, for those of `keys` that central has answered for."""
    wanted = sorted(set(keys))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        sql = f"SELECT local_key, central_key FROM identity WHERE local_key IN ({marks(part)})"
        found.update(books.answered((sql, *part), ["identity"], partial(_pairs, books, sql, part), _as_dict))
    return found


def _pairs(books: Books, sql: str, keys: Sequence[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = books.execute(sql, keys).fetchall()
    return found


def _as_dict(pairs: list[tuple[str, str]]) -> dict[str, str]:
    return dict(pairs)


def real(books: Books, key: str) -> str:
    """Central's key for one of ours; the key itself where central has not answered or it was central's already."""
    return mapping(books, [key]).get(key, key)


_MADE_HERE = re.compile(r"Patient/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
"""The form of our own names: of others there is nothing to ask."""


def named(books: Books, patients: Collection[str]) -> dict[str, str]:
    """People under the names they have here now, to the names asked for: one who was made here, and has central's name since, by both."""
    own = [one for one in patients if _MADE_HERE.fullmatch(one)]
    known = mapping(books, own) if own else {}
    return {known.get(one, one): one for one in patients}


def ours(books: Books, central_key: str) -> str | None:
    """Our key for one of central's, where the row was made here."""
    sql = "SELECT local_key FROM identity WHERE central_key = ? ORDER BY rowid LIMIT 1"
    row = books.execute(sql, (central_key,)).fetchone()
    return str(row[0]) if row else None


def pending(books: Books, patient: str | None = None) -> frozenset[str]:
    """Keys of all rows that open commands create and central has not answered for; of one patient's lane, or of all."""
    sql = (
        "SELECT w.key FROM command c CROSS JOIN row w ON w.command = c.id"
        f" WHERE c.state IN ({marks(OPEN)}) AND w.verb = 'create' AND w.is_provenance = 0 AND w.central_key IS NULL"
    )
    if patient is not None:
        return frozenset(row[0] for row in books.execute(f"{sql} AND c.lane = ?", (*sorted(OPEN), patient)))
    return frozenset(row[0] for row in books.execute(sql, tuple(sorted(OPEN))))


def pending_among(books: Books, keys: Collection[str]) -> frozenset[str]:
    """Which of these rows central has not answered for; a key is `Type/<entry id>` or `urn:uuid:<entry id>`."""
    entries = sorted({key.rpartition("/")[2].removeprefix(URN) for key in keys})
    sql = (
        "SELECT w.key FROM row w CROSS JOIN command c ON c.seq = w.seq"
        f" WHERE w.entry_id IN ({marks(entries)}) AND w.verb = 'create' AND w.central_key IS NULL AND c.state IN ({marks(OPEN)})"
    )
    return frozenset(row[0] for row in books.execute(sql, (*entries, *sorted(OPEN))))


def creators(books: Books, keys: Collection[str]) -> dict[str, str]:
    """Which command creates which of these local keys."""
    wanted = sorted(set(keys))
    sql = f"SELECT key, command FROM row WHERE verb = 'create' AND key IN ({marks(wanted)})"
    return dict(books.execute(sql, wanted))


def writers(books: Books, keys: Collection[str]) -> list[str]:
    """Open commands that create or change any of these rows, by either name, in order."""
    wanted = sorted(set(keys))
    sql = (
        f"SELECT DISTINCT c.id, c.seq FROM row w JOIN command c ON c.seq = w.seq"
        f" WHERE (w.key IN ({marks(wanted)}) OR w.target IN ({marks(wanted)})) AND c.state IN ({marks(OPEN)}) ORDER BY c.seq"
    )
    return [row[0] for row in books.execute(sql, (*wanted, *wanted, *sorted(OPEN)))]
