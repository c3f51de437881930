"""What a person notes for himself about a patient: in this station's encrypted store alone; refuses to show it to others or to send it."""

from datetime import UTC, datetime

import msgspec

from client.errors import InputRefused
from offline.store.books import Books

_PREFIX = "private-comment:"
MOST_SIGNS = 4000


class PrivateComment(msgspec.Struct, frozen=True, kw_only=True):
    """One remark; `id` is its own, given by the station."""

    id: str
    author: str
    patient: str
    text: str
    at_ms: int

    @property
    def at(self) -> datetime:
        return datetime.fromtimestamp(self.at_ms / 1000, UTC)


def keep(books: Books, comment: PrivateComment) -> None:
    """Raises InputRefused for an empty text and for one that is too long."""
    if not comment.text.strip():
        raise InputRefused("text", "empty")
    if len(comment.text) > MOST_SIGNS:
        raise InputRefused("text", "too-long", str(MOST_SIGNS))
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_key(comment.author, comment.patient, comment.id), msgspec.json.encode(comment).decode()),
    )


def drop(books: Books, author: str, patient: str, ident: str) -> None:
    """By its author; of another's nothing is found under his name."""
    books.execute("DELETE FROM store_fact WHERE key = ?", (_key(author, patient, ident),))


def of(books: Books, author: str, patient: str) -> tuple[PrivateComment, ...]:
    """This person's own about this patient, the newest first."""
    start = _key(author, patient, "")
    rows = books.execute("SELECT value FROM store_fact WHERE substr(key, 1, ?) = ?", (len(start), start)).fetchall()
    found = [msgspec.json.decode(row[0], type=PrivateComment) for row in rows]
    return tuple(sorted(found, key=lambda one: (-one.at_ms, one.id)))


def _key(author: str, patient: str, ident: str) -> str:
    return f"{_PREFIX}{author}:{patient}:{ident}"
