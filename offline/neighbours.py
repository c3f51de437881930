"""The other stations of this ward, as central lists them; refuses to say how they are: stations do not hear each other.

What was listed is kept, so that without central it is still known which stations there are.
"""

from datetime import datetime

import msgspec

from offline.store import facts
from offline.store.books import Books

_FACT = "ward-stations"


class Neighbour(msgspec.Struct, frozen=True, kw_only=True):
    """One station: its code, its name, when central listed it last. How it is, nobody here can know."""

    code: str
    name: str
    listed_at: datetime


def held(books: Books) -> tuple[Neighbour, ...]:
    found = facts.get(books, _FACT)
    return msgspec.json.decode(found, type=tuple[Neighbour, ...]) if found else ()


def keep(books: Books, every: tuple[Neighbour, ...]) -> None:
    facts.put(books, _FACT, msgspec.json.encode(every).decode())
