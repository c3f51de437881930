"""What one person arranged for himself at this station: tasks put off for a while, the columns of his tables. Nothing of it is sent.

In the encrypted store, per person. A task that was put off stays a task: when it is seen again is decided by who shows it, never here.
What an older or newer program wrote and this one cannot read counts as not arranged.
"""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from offline.store import facts
from offline.store.books import Books

MOST_LATER = 500
_LATER, _COLUMNS = "later:", "columns:"


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """One table as a person wants it: columns by key in his order, those he hid, widths in px of the design where he set one."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    widths: Mapping[str, int] = {}


def put_off(books: Books, author: str, key: str, until: datetime | None, now: datetime) -> None:
    """Until then; None takes it back. What is over by now is forgotten on the way."""
    found = {name: at for name, at in later(books, author).items() if at > now and name != key}
    if until is not None:
        found[key] = until
    newest = sorted(found.items(), key=_by_end)[-MOST_LATER:]
    facts.put(books, f"{_LATER}{author}", msgspec.json.encode(dict(newest)).decode())


def _by_end(one: tuple[str, datetime]) -> datetime:
    return one[1]


def later(books: Books, author: str) -> dict[str, datetime]:
    """Task to when it comes back, as this person said; also those that are due to come back by now."""
    found = facts.get(books, f"{_LATER}{author}")
    if found is None:
        return {}
    try:
        return msgspec.json.decode(found, type=dict[str, datetime])
    except msgspec.MsgspecError:
        return {}


def keep_columns(books: Books, author: str, table: str, columns: Columns | None) -> None:
    """None: as the table comes."""
    found = columns_of(books, author)
    found.pop(table, None)
    if columns is not None:
        found[table] = columns
    facts.put(books, f"{_COLUMNS}{author}", msgspec.json.encode(found).decode())


def columns_of(books: Books, author: str) -> dict[str, Columns]:
    """Every table this person arranged, by its name."""
    found = facts.get(books, f"{_COLUMNS}{author}")
    if found is None:
        return {}
    try:
        return msgspec.json.decode(found, type=dict[str, Columns])
    except msgspec.MsgspecError:
        return {}
