"""A report of an adverse event that nobody has sent yet, kept in the encrypted store for who writes it; refuses to show it to others."""

from collections.abc import Mapping

import msgspec

from offline.store import facts
from offline.store.books import Books

_PREFIX = "event-draft"


def keep(books: Books, author: str, patient: str, fields: Mapping[str, str]) -> None:
    """In place of what the same person wrote about the same patient before; nothing typed is forgotten."""
    key = _key(author, patient)
    if any(value.strip() for value in fields.values()):
        facts.put(books, key, msgspec.json.encode(dict(fields)).decode())
    else:
        books.execute("DELETE FROM store_fact WHERE key = ?", (key,))


def of(books: Books, author: str, patient: str) -> dict[str, str]:
    found = facts.get(books, _key(author, patient))
    return msgspec.json.decode(found, type=dict[str, str]) if found else {}


def _key(author: str, patient: str) -> str:
    return f"{_PREFIX}:{author}:{patient}"
