"""Which layout of the pages a person chose at this station, kept in the encrypted store; nothing of it is sent."""

from offline.store import facts
from offline.store.books import Books

_PREFIX = "layout:"
MOST_LETTERS = 60


def of(books: Books, author: str) -> str:
    """The id of a layout of the pack; empty where nothing was chosen."""
    return facts.get(books, f"{_PREFIX}{author}") or ""


def keep(books: Books, author: str, layout: str) -> None:
    facts.put(books, f"{_PREFIX}{author}", layout[:MOST_LETTERS])
