"""What one person arranged for himself at this station: tasks put off, columns of tables, own phrases, his language. Nothing of it is sent.

In the encrypted store, per person. A task that was put off stays a task: when it is seen again is decided by who shows it, never here.
What an older or newer program wrote and this one cannot read counts as not arranged.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from client.errors import InputRefused
from offline.store import facts
from offline.store.books import Books

MOST_LATER = 500
MOST_PHRASES, LONGEST_PHRASE = 50, 500
_LATER, _COLUMNS, _PHRASES, _LANGUAGE = "later:", "columns:", "phrases:", "language:"


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


class OwnPhrase(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of text that one person writes often, and in which part of an entry."""

    part: str
    text: str


def keep_phrases(books: Books, author: str, phrases: Sequence[OwnPhrase]) -> None:
    """In place of those kept before. Raises InputRefused(phrases, too-many | too-long | empty)."""
    if len(phrases) > MOST_PHRASES:
        raise InputRefused("phrases", "too-many")
    if any(len(one.text) > LONGEST_PHRASE for one in phrases):
        raise InputRefused("phrases", "too-long")
    if not all(one.text.strip() for one in phrases):
        raise InputRefused("phrases", "empty")
    facts.put(books, f"{_PHRASES}{author}", msgspec.json.encode(list(phrases)).decode())


def phrases_of(books: Books, author: str) -> tuple[OwnPhrase, ...]:
    """In the order in which they were kept."""
    found = facts.get(books, f"{_PHRASES}{author}")
    if found is None:
        return ()
    try:
        return tuple(msgspec.json.decode(found, type=list[OwnPhrase]))
    except msgspec.MsgspecError:
        return ()


def keep_language(books: Books, author: str, language: str) -> None:
    """The windows speak it when this person sits here; which languages there are, the windows know."""
    facts.put(books, f"{_LANGUAGE}{author}", language)


def language_of(books: Books, author: str) -> str:
    """Empty where he never chose one."""
    return facts.get(books, f"{_LANGUAGE}{author}") or ""
