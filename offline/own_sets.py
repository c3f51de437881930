"""Order sets that a person, or the ward at this station, saved from drafts: in the encrypted store, beside the favourites.

A set is drafts without a patient: what belonged to one (request form, hold, reason of an emergency) is not kept.
Refuses a set without a name or without lines, and a twenty-first.
"""

from collections.abc import Sequence

import msgspec

from client.commands import OrderDraft, without_patient
from client.errors import InputRefused
from offline.store.books import Books

MOST = 20
_PREFIX, WARD = "order-sets:", "ward"


class OwnSet(msgspec.Struct, frozen=True, kw_only=True):
    """A name and the lines as they were drafted; `is_ward`: for everybody at this station."""

    name: str
    drafts: tuple[OrderDraft, ...]
    is_ward: bool = False
    author: str = ""
    """Who saved it, as a name."""


def keep(books: Books, author: str, one: OwnSet) -> None:
    """Beside the others of the same owner; one of the same name is replaced. Raises InputRefused."""
    if not one.name.strip() or not one.drafts:
        raise InputRefused("order-set", "empty")
    owner = WARD if one.is_ward else author
    kept = [other for other in _of(books, owner) if other.name != one.name]
    if len(kept) >= MOST:
        raise InputRefused("order-sets", "too-many", str(MOST))
    lines = tuple(without_patient(draft) for draft in one.drafts)
    _write(books, owner, [*kept, msgspec.structs.replace(one, drafts=lines)])


def drop(books: Books, author: str, one: OwnSet) -> None:
    owner = WARD if one.is_ward else author
    _write(books, owner, [other for other in _of(books, owner) if other.name != one.name])


def of(books: Books, author: str) -> tuple[OwnSet, ...]:
    """The person's own, then the ward's; what this program cannot read is left out whole."""
    return (*_of(books, author), *_of(books, WARD))


def _of(books: Books, owner: str) -> tuple[OwnSet, ...]:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (f"{_PREFIX}{owner}",)).fetchone()
    if row is None:
        return ()
    try:
        return tuple(msgspec.json.decode(row[0], type=list[OwnSet]))
    except msgspec.MsgspecError:
        return ()


def _write(books: Books, owner: str, sets: Sequence[OwnSet]) -> None:
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (f"{_PREFIX}{owner}", msgspec.json.encode(list(sets)).decode()),
    )
