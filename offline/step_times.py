"""How long the steps of visits took at this station, kept for the station; refuses names, patients and times of day.

Only seconds per step are kept, of the last visits, newest last.
"""

from collections.abc import Mapping

import msgspec

from offline.store import facts
from offline.store.books import Books

MOST = 500
_KEY = "visit-steps"


def of(books: Books) -> tuple[dict[str, float], ...]:
    """What an older program wrote and this one cannot read is left out whole."""
    found = facts.get(books, _KEY)
    if found is None:
        return ()
    try:
        return tuple(msgspec.json.decode(found, type=list[dict[str, float]]))
    except msgspec.MsgspecError:
        return ()


def add(books: Books, visit: Mapping[str, float]) -> None:
    kept = [*of(books), {name: round(seconds, 1) for name, seconds in visit.items()}][-MOST:]
    facts.put(books, _KEY, msgspec.json.encode(kept).decode())


def exported(visits: tuple[dict[str, float], ...]) -> bytes:
    return msgspec.json.format(msgspec.json.encode({"visits": visits}), indent=1)
