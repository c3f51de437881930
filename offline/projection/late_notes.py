"""What speaks against a note that is so late that the hospital locks it, and against asking twice to unlock it. Refuses to grant.

Judged where it is taken in: a lock that only a screen knows is none. A correction of a note that answered the same limit is never locked.
A version that was corrected already is not corrected beside it, sent or not: the newest one is.
"""

from collections.abc import Sequence
from datetime import datetime

from client.clinical.documents.book import DocumentBook
from client.clinical.documents.deadlines import Deadline, locking
from client.clinical.documents.record import Document
from client.clinical.documents.rules import RecordRules
from client.commands import AskRecords, Command, WriteNote
from client.fhir import names
from client.records import Code
from client.records.notes import RecordRequestKind, RequestState
from offline.projection import notes, quality, records, rows
from offline.record_views import unlock_of
from offline.store.books import Books

LOCKED, ASKED, UNLOCKED, CORRECTED = "note-locked", "unlock-asked", "unlock-granted", "note-corrected"
_VOID = frozenset({"entered-in-error", "superseded"})


def objections(
    books: Books, command: Command, book: DocumentBook, rules: RecordRules, now: datetime
) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if isinstance(command, AskRecords):
        return _asking(books, command, now)
    if not isinstance(command, WriteNote):
        return ()
    is_corrected = command.replaces is not None and _has_newer(books, command.replaces)
    return (CORRECTED,) if is_corrected else _writing(books, command, book, rules, now)


def _has_newer(books: Books, key: str) -> bool:
    """Whether another note stands in its place, which may wait here to be sent."""
    row = rows.by_key(books, [key]).get(key)
    newer = records.note(row).superseded_by if row is not None else None
    after = rows.by_key(books, [newer]).get(newer) if newer is not None else None
    return after is not None and records.note(after).status not in _VOID


def _asking(books: Books, command: AskRecords, now: datetime) -> tuple[str, ...]:
    """One unlock of one document at a time: whoever asks again would be answered again, and neither knows of the other."""
    if command.what is not RecordRequestKind.UNLOCK or command.due_at is None:
        return ()  # building refuses an unlock without its deadline
    row = unlock_of(quality.requests(books, [command.patient]), command.rule, command.due_at, now)
    said = {RequestState.ASKED: (ASKED,), RequestState.GRANTED: (UNLOCKED,)}
    return said.get(row.state(now), ()) if row is not None else ()


def _writing(
    books: Books, command: WriteNote, book: DocumentBook, rules: RecordRules, now: datetime
) -> tuple[str, ...]:
    due = notes.limits(books, command.patient, book, rules, now)
    late = locking(_document(command.note_kind, command.title), due, book, rules)
    if not late:
        return ()
    answered = _answered_before(books, command, late, book, rules)
    requests = quality.requests(books, [command.patient])
    rows_of = (unlock_of(requests, one.rule, one.due_at, now) for one in late if one not in answered)
    is_open = all(row is not None and row.state(now) is RequestState.GRANTED for row in rows_of)
    return () if is_open else (LOCKED,)


def _answered_before(
    books: Books, command: WriteNote, late: Sequence[Deadline], book: DocumentBook, rules: RecordRules
) -> tuple[Deadline, ...]:
    """Those that the note which is corrected answered as well."""
    row = rows.by_key(books, [command.replaces]).get(command.replaces) if command.replaces else None
    if row is None:
        return ()
    note = records.note(row)
    return locking(_document(note.kind, note.title), late, book, rules)


def _document(kind: Code, title: str) -> Document:
    """As the limits look at it: by its kind and its title."""
    template = kind.code_in(names.DOCUMENT_TYPE)
    return Document(key="", kind=kind, title=title, text="", folder="", template=template, written_at=None)
