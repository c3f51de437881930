"""Conflicts with both sides, kept for a person: what was found, what was seen, what was decided; refuses to decide.

`seen_hash` covers both versions and the kind: a decision counts only for what was on screen. Central's side is what stands there now, not
what stood there when the conflict was found: a decision is carried out on it.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from client.commands import Choice
from client.errors import VersionConflict
from client.fhir import text
from offline.store.books import Books

_COLUMNS = (
    "command, kind, mine, central, facts, found_at_ms, seen_hash, decided_choice, decided_by, decided_at_ms, reason"
)


FINAL = "final"
"""Of the facts: rules against it that no reason answers."""

_FROZEN = frozenset({"refused", "read-back-differs", "doubled-at-central", "gone", "lost-at-central"})
"""Kinds whose other side is what central said or did at that moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptConflict:
    """One command's conflict. `mine` and `central` are FHIR JSON; `central` None: nothing of it stands at central."""

    command: str
    kind: str
    mine: bytes
    central: bytes | None
    facts: dict[str, str]
    found_at_ms: int
    seen_hash: str
    decided_choice: Choice | None
    decided_by: str | None
    decided_at_ms: int | None
    reason: str | None

    @property
    def is_forbidden(self) -> bool:
        """Whether a rule speaks against keeping ours that no reason answers."""
        return bool(self.facts.get(FINAL))


def found(
    books: Books, command: str, kind: str, *, mine: bytes, central: bytes | None, facts: Mapping[str, str], at_ms: int
) -> str:
    """Record (again) what stands against a command; gives what must come back with the decision.

    An earlier decision is superseded here; it stays in the journal.
    """
    seen = seen_hash(kind, mine, central)
    books.execute(
        "INSERT INTO conflict (command, kind, mine, central, facts, found_at_ms, seen_hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (command) DO UPDATE SET kind = excluded.kind, mine = excluded.mine, central = excluded.central,"
        " facts = excluded.facts, found_at_ms = excluded.found_at_ms, seen_hash = excluded.seen_hash,"
        " decided_choice = NULL, decided_by = NULL, decided_at_ms = NULL, reason = NULL",
        (
            command,
            kind,
            mine.decode(),
            central.decode() if central else None,
            msgspec.json.encode(dict(facts)).decode(),
            at_ms,
            seen,
        ),
    )
    return seen


def seen_hash(kind: str, mine: bytes, central: bytes | None) -> str:
    digest = hashlib.sha256(kind.encode() + b"\0" + mine + b"\0")
    digest.update(central if central is not None else b"-")
    return digest.hexdigest()


def get(books: Books, command: str) -> KeptConflict | None:
    row = books.execute(f"SELECT {_COLUMNS} FROM conflict WHERE command = ?", (command,)).fetchone()
    return _as_now(books, _kept(row)) if row else None


def undecided(books: Books) -> list[KeptConflict]:
    """Conflicts and refusals that wait for a person, the oldest first."""
    waiting = "command IN (SELECT id FROM command WHERE state IN ('conflict', 'refused'))"
    sql = f"SELECT {_COLUMNS} FROM conflict WHERE {waiting} ORDER BY found_at_ms, command"
    return [_as_now(books, _kept(row)) for row in books.execute(sql).fetchall()]


def _as_now(books: Books, kept: KeptConflict) -> KeptConflict:
    """With central's side as it stands now, where it is a row of the record that goes on changing."""
    if kept.kind in _FROZEN or kept.central is None:
        return kept
    shown = text.decode(kept.central)
    key = f"{shown.get('resourceType')}/{shown.get('id')}"
    row = books.execute("SELECT body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?", (key,)).fetchone()
    if row is None:
        return kept
    central = None if row[1] else str(row[0]).encode()
    return replace(kept, central=central, seen_hash=seen_hash(kept.kind, kept.mine, central))


def decided(books: Books, command: str, choice: Choice, *, by: str, reason: str, seen: str, at_ms: int) -> KeptConflict:
    """Write the decision down. Raises VersionConflict when something else was on screen than what stands now."""
    kept = get(books, command)
    if kept is None or kept.seen_hash != seen:
        raise VersionConflict("seen")
    books.execute(
        "UPDATE conflict SET decided_choice = ?, decided_by = ?, decided_at_ms = ?, reason = ? WHERE command = ?",
        (choice.value, by, at_ms, reason, command),
    )
    return kept


def _kept(row: tuple[Any, ...]) -> KeptConflict:
    values = dict(zip((name.strip() for name in _COLUMNS.split(",")), row, strict=True))
    values["mine"] = values["mine"].encode()
    values["central"] = values["central"].encode() if values["central"] is not None else None
    values["facts"] = msgspec.json.decode(values["facts"])
    values["decided_choice"] = Choice(values["decided_choice"]) if values["decided_choice"] else None
    return KeptConflict(**values)
