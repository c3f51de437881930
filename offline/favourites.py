"""Orders that one person writes often, kept in the encrypted store of this station for that person alone; refuses a thirteenth.

A favourite is a draft without a patient: everything about a patient is checked anew each time it is used.
"""

from collections.abc import Sequence

import msgspec

from client.commands import OrderDraft
from client.errors import InputRefused
from offline.store.books import Books

MOST = 12
_PREFIX = "favourites:"


def keep(books: Books, author: str, drafts: Sequence[OrderDraft]) -> None:
    """In place of what the same person kept before. Raises InputRefused for more than twelve."""
    if len(drafts) > MOST:
        raise InputRefused("favourites", "too-many", str(MOST))
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (f"{_PREFIX}{author}", msgspec.json.encode(list(drafts)).decode()),
    )


def of(books: Books, author: str) -> tuple[OrderDraft, ...]:
    """In the order in which they were kept; what an older program wrote and this one cannot read is left out whole."""
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (f"{_PREFIX}{author}",)).fetchone()
    if row is None:
        return ()
    try:
        return tuple(msgspec.json.decode(row[0], type=list[OrderDraft]))
    except msgspec.MsgspecError:
        return ()
