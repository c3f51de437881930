"""The other stations of this ward, as central lists them and as each told central itself; refuses to guess how one is that told nothing.

What was listed and told is kept, so that without central it is still known which stations there are and how they stood when last heard.
"""

from datetime import datetime

import msgspec

from offline.store import facts
from offline.store.books import Books

_FACT = "ward-stations"


class Neighbour(msgspec.Struct, frozen=True, kw_only=True):
    """One station: its code, its name, when central listed it last; and what it told central of itself, where it did.

    `told_at`: when central took it, by central's clock (else by that station's); None: it told nothing. `mode`: one of the six.
    `unwell` and `unknown`: parts by their machine words, as in `Check.name`. `waiting`: commands that central has not confirmed.
    """

    code: str
    name: str
    listed_at: datetime
    told_at: datetime | None = None
    mode: str = ""
    waiting: int = 0
    unwell: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def held(books: Books) -> tuple[Neighbour, ...]:
    found = facts.get(books, _FACT)
    return msgspec.json.decode(found, type=tuple[Neighbour, ...]) if found else ()


def keep(books: Books, every: tuple[Neighbour, ...]) -> None:
    facts.put(books, _FACT, msgspec.json.encode(every).decode())
