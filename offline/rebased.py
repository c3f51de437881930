"""A warning's Task that somebody took on, or put a word beside, while it was answered here: the answer ends it as it stands now.

What such a Task asks, about whom and until when is its meaning; by whom it is handled is not. Refuses where the meaning changed: a person
decides then. What is sent is written down with the judgement, so that reading back compares with the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from client.fhir import text
from client.fhir.canonical import canonical_hash
from offline import identity, replica
from offline.commands_kept import rows as rows_of
from offline.kept import Kept, KeptRow
from offline.store.books import Books

_ENDED_BY_US = ("meta", "status", "owner", "executionPeriod", "lastModified", "output")
_HANDLING = frozenset({*_ENDED_BY_US, "id", "text", "note", "businessStatus", "statusReason", "identifier"})


def onto(books: Books, kept: Kept, key: str) -> dict[str, str]:
    """The Task with our ending as it stands at central now, for the journal; empty where it asks something else by now."""
    ours = next((row for row in rows_of(books, kept.id) if row.verb == "change" and key in {row.key, row.target}), None)
    stored = replica.get(books, identity.real(books, key))
    if ours is None or stored is None or stored.is_removed:
        return {}
    mine, theirs = text.own(ours.body), text.decode(stored.body)
    if theirs.get("output") or canonical_hash(_meaning(mine)) != canonical_hash(_meaning(theirs)):
        return {}
    made = {**theirs, **{name: mine[name] for name in _ENDED_BY_US if name in mine}}
    return {"onto": ours.key, "base": stored.version, "body": text.encode(made).decode()}


def _meaning(task: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in task.items() if name not in _HANDLING}


def is_one(books: Books, ident: str) -> bool:
    return _told(books, ident) is not None


def as_judged(books: Books, kept: Kept, rows: Sequence[KeptRow]) -> Sequence[KeptRow]:
    """The rows with the Task as it was last judged."""
    found = _told(books, kept.id) if kept.kind == "answer-warning" else None
    if found is None:
        return rows
    key, base, body = found
    return [replace(row, body=body.encode(), base_version=base) if row.key == key else row for row in rows]


def _told(books: Books, ident: str) -> tuple[str, str, str] | None:
    sql = (
        "SELECT facts ->> '$.onto', facts ->> '$.base', facts ->> '$.body' FROM event"
        " WHERE command = ? AND kind = 'judged' AND facts ->> '$.onto' IS NOT NULL ORDER BY seq DESC LIMIT 1"
    )
    found: tuple[str, str, str] | None = books.execute(sql, (ident,)).fetchone()
    return found
