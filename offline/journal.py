"""The journal: everything that happened at this station, as a hash chain; refuses to change or forget anything.

Each event's hash covers the hash before it, so an altered byte breaks the chain from there on. Commands form a second chain, and the event
`saved` of a command carries its hash: the two hold each other. `broken` walks both and replays every transition.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from client.errors import BugError
from offline.outbox import Outcome, State, after
from offline.store.books import Books

FIRST_HASH = bytes(32)
SAVED = "saved"
MOVED = "moved"
_encoder = msgspec.json.Encoder(order="sorted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event. `facts` are machine words and counts; what a screen shows of them is worded in ui/notices."""

    seq: int
    at_ms: int
    kind: str
    command: str | None
    patient: str | None
    facts: dict[str, str]
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One event before it has its place in the chain."""

    kind: str
    at_ms: int
    command: str | None = None
    patient: str | None = None
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Where the journal no longer agrees with itself: `chain` is event, command or state; `at` its seq or id."""

    chain: str
    at: str


def write(
    books: Books,
    kind: str,
    *,
    at_ms: int,
    command: str | None = None,
    patient: str | None = None,
    facts: Mapping[str, str] | None = None,
) -> int:
    """Append one event; its seq."""
    said = Said(kind=kind, at_ms=at_ms, command=command, patient=patient, facts=facts or {})
    return int(books.execute(_INSERT, _linked(newest_hash(books), said)).lastrowid or 0)


def write_all(books: Books, events_in_order: Iterable["Said"], before: bytes | None = None) -> None:
    """Append several; `before` is the newest event's hash, where the caller has just read it."""
    linked: list[tuple[Any, ...]] = []
    for said in events_in_order:
        last = linked[-1][-1] if linked else before or newest_hash(books)
        linked.append(_linked(last, said))
    for start in range(0, len(linked), _AT_ONCE):
        some = linked[start : start + _AT_ONCE]
        places = ", ".join(["(?, ?, ?, ?, ?, ?, ?)"] * len(some))
        books.execute(f"{_INTO} {places}", [value for one in some for value in one])


def newest_hash(books: Books) -> bytes:
    last = books.execute("SELECT hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return bytes(last[0]) if last else FIRST_HASH


_INTO = "INSERT INTO event (at_ms, kind, command, patient, facts, prev_hash, hash) VALUES"
_INSERT = f"{_INTO} (?, ?, ?, ?, ?, ?, ?)"
_AT_ONCE = 200
"""Several rows in one statement: each statement is one hand-over between the store's thread and the windows'."""


def _linked(before: bytes, said: "Said") -> tuple[Any, ...]:
    text = _encoder.encode(dict(said.facts)).decode()
    digest = chained(before, said.at_ms, said.kind, said.command, said.patient, text)
    return (said.at_ms, said.kind, said.command, said.patient, text, before, digest)


def chained(before: bytes, *parts: object) -> bytes:
    """SHA-256 over the hash before and each part with its length and kind, so that no two lists of parts read the same."""
    pieces = [before]
    for part in parts:
        raw = part if isinstance(part, bytes) else b"" if part is None else str(part).encode()
        mark = b"-" if part is None else b"b" if isinstance(part, bytes) else b"s"
        pieces += (mark + len(raw).to_bytes(8, "big"), raw)
    return hashlib.sha256(b"".join(pieces)).digest()


def events(
    books: Books,
    *,
    patient: str | None = None,
    command: str | None = None,
    kind: str | None = None,
    after_seq: int = 0,
    limit: int = 500,
    without: Iterable[str] = (),
) -> list[Entry]:
    """The newest `limit` events that fit, newest first; none of the kinds `without`."""
    wanted = [("patient = ?", patient), ("command = ?", command), ("kind = ?", kind)]
    used = [(text, value) for text, value in wanted if value is not None]
    left_out = [*without]
    used += [(f"kind NOT IN ({', '.join('?' * len(left_out))})", "")] if left_out else []
    where = " AND ".join(["seq > ?", *(text for text, _ in used)])
    rows = books.execute(
        f"SELECT seq, at_ms, kind, command, patient, facts, hash FROM event WHERE {where} ORDER BY seq DESC LIMIT ?",
        (after_seq, *(value for _, value in used if value), *left_out, limit),
    )
    return [_entry(row) for row in rows]


def head(books: Books) -> tuple[int, str]:
    """Seq and hash (hex) of the newest event; (0, zeros) in an empty journal. Printed on documents, it fixes all before it."""
    row = books.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), bytes(row[1]).hex()) if row else (0, FIRST_HASH.hex())


def broken(books: Books) -> Break | None:
    """The first place where a chain or a replayed state does not fit; None when all is as it was written."""
    return _broken_commands(books) or _broken_events(books)


def command_hash(before: bytes, columns: Iterable[object]) -> bytes:
    return chained(before, *columns)


COMMAND_COLUMNS = (
    "id, lane, kind, nature, author_reference, author_name, station, mode, is_emergency, number, saved_at_ms, monotonic_ms,"
    " server_offset_ms, body, bundle"
)
"""What a command's hash covers, in this order."""


def _broken_commands(books: Books) -> Break | None:
    before = FIRST_HASH
    for row in books.execute(f"SELECT seq, prev_hash, hash, {COMMAND_COLUMNS} FROM command ORDER BY seq"):
        if bytes(row[1]) != before or command_hash(before, row[3:]) != bytes(row[2]):
            return Break(chain="command", at=str(row[0]))
        before = bytes(row[2])
    return None


def _broken_events(books: Books) -> Break | None:
    before, expected = FIRST_HASH, 1
    states: dict[str, State] = {}
    for row in books.execute(
        "SELECT seq, at_ms, kind, command, patient, facts, prev_hash, hash FROM event ORDER BY seq"
    ):
        fits = row[0] == expected and bytes(row[6]) == before and chained(before, *row[1:6]) == bytes(row[7])
        if not fits or not _replayed(books, row, states):
            return Break(chain="event", at=str(row[0]))
        before, expected = bytes(row[7]), expected + 1
    for ident, state in books.execute("SELECT id, state FROM command ORDER BY seq"):
        if states.get(ident) != state:
            return Break(chain="state", at=str(ident))
    return None


def _replayed(books: Books, row: tuple[Any, ...], states: dict[str, State]) -> bool:
    """False for what the program never writes, however well it is chained."""
    try:
        return _follows(books, row, states)
    except (BugError, KeyError, ValueError, msgspec.MsgspecError):
        return False


def _follows(books: Books, row: tuple[Any, ...], states: dict[str, State]) -> bool:
    kind, command = row[2], row[3]
    facts = msgspec.json.decode(row[5], type=dict[str, str])
    if kind == SAVED:
        states[command] = State.SAVED_HERE
        found = books.execute("SELECT hash FROM command WHERE id = ?", (command,)).fetchone()
        return found is not None and bytes(found[0]).hex() == facts.get("hash")
    if kind == MOVED:
        states[command] = after(states[command], Outcome(facts["outcome"]))
        return states[command] == facts.get("to")
    return True


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry(
        seq=row[0],
        at_ms=row[1],
        kind=row[2],
        command=row[3],
        patient=row[4],
        facts=msgspec.json.decode(row[5]),
        hash=bytes(row[6]),
    )
