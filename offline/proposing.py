"""An emergency that somebody proposed who may not declare it: who, why, when; refuses to turn anything."""

from datetime import datetime

import msgspec

from offline.store import facts
from offline.store.books import Books

_FACT = "proposed-emergency"


class Proposed(msgspec.Struct, frozen=True, kw_only=True):
    """Waits for somebody who may declare."""

    by: str
    why: str
    at: datetime


def proposed(books: Books) -> Proposed | None:
    found = facts.get(books, _FACT)
    return msgspec.json.decode(found, type=Proposed) if found else None


def keep(books: Books, one: Proposed) -> None:
    """The last one stands; the ones before stay in the journal."""
    facts.put(books, _FACT, msgspec.json.encode(one).decode())


def forget(books: Books) -> None:
    """Declared, put aside, or the emergency is over."""
    books.execute("DELETE FROM store_fact WHERE key = ?", (_FACT,))
