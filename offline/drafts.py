"""Texts that nobody has signed yet, kept in the encrypted store for who writes them; refuses to show them to others or to send them."""

from datetime import UTC, datetime

import msgspec

from offline.store.books import Books

_PREFIX = "note-draft:"


class Pulled(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of text that was inserted from rows of the chart, and their keys."""

    text: str
    sources: tuple[str, ...]


class DraftForm(msgspec.Struct, frozen=True, kw_only=True):
    """What a draft is besides its words: its template, what was pulled into it, and which note it corrects and why."""

    template: str = ""
    pulled: tuple[Pulled, ...] = ()
    replaces: str | None = None
    replaces_version: str | None = None
    reason: str = ""
    kind: str = ""
    """The title of the kind of document where it is not the template's own (主任医师首次查房记录)."""


PLAIN = DraftForm()


class KeptDraft(msgspec.Struct, frozen=True, kw_only=True):
    """What one person was writing about one patient, and when it was last put down."""

    author: str
    patient: str
    title: str
    text: str
    saved_at_ms: int
    form: DraftForm = PLAIN

    @property
    def saved_at(self) -> datetime:
        return datetime.fromtimestamp(self.saved_at_ms / 1000, UTC)


def keep(books: Books, draft: KeptDraft) -> None:
    """In place of what the same person wrote about the same patient before."""
    books.execute(
        "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_key(draft.author, draft.patient), msgspec.json.encode(draft).decode()),
    )


def drop(books: Books, author: str, patient: str) -> None:
    """It was signed or thrown away by its author."""
    books.execute("DELETE FROM store_fact WHERE key = ?", (_key(author, patient),))


def of(books: Books, author: str) -> tuple[KeptDraft, ...]:
    """Everything this person has not signed, the newest first."""
    start = _key(author, "")
    rows = books.execute("SELECT value FROM store_fact WHERE substr(key, 1, ?) = ?", (len(start), start)).fetchall()
    found = [msgspec.json.decode(row[0], type=KeptDraft) for row in rows]
    return tuple(sorted(found, key=lambda draft: -draft.saved_at_ms))


def _key(author: str, patient: str) -> str:
    return f"{_PREFIX}{author}:{patient}"
