"""The latest time at which this store followed its ward, by this PC's clock; refuses to go back before central lets somebody in.

The limit of an offline sign-in is held against it: a clock that is put back while the ward is quiet leaves no other trace. Written
once a minute at most.
"""

from offline.store import facts
from offline.store.books import Books

_SEEN, EVERY_MS = "clock-seen", 60_000


def seen(books: Books, at_ms: int) -> None:
    if at_ms > newest_ms(books) + EVERY_MS:
        facts.put(books, _SEEN, str(at_ms))


def set_anew(books: Books, at_ms: int) -> None:
    """Central let somebody in by this clock: if it was put back, it was put right."""
    facts.put(books, _SEEN, str(at_ms))


def newest_ms(books: Books) -> int:
    return int(facts.get(books, _SEEN) or 0)
