"""What of the record's rules keeps a note from being signed, whoever sends it: whose document it is, and what contradicts the patient.

The page asks the same before and shows each finding; here it holds for every way in. What was answered stands. Fields
that are missing are for the form: a note from paper is as complete as the paper was. Refuses to judge what was signed before.
"""

from datetime import UTC, datetime

from client.clinical.documents.book import DocumentBook
from client.clinical.documents.forms import sections_of
from client.clinical.documents.quality import Aspect, check
from client.clinical.documents.record import Document
from client.clinical.documents.rules import RecordRules
from client.clinical.vitals import VitalBook
from client.commands import Command, WriteNote
from client.fhir import names
from client.records import Role
from client.records.notes import NoteField
from offline.projection import notes
from offline.store.books import Books

BLOCKED, NEEDS_DOCTOR = "note-contradicts", "doctors-document"
DOCTORS = frozenset({"admission", "operation", "consult", "discharge", "discussion", "front-sheet"})
"""Folders of which every document is a doctor's."""


def objections(
    books: Books, command: Command, book: DocumentBook, rules: RecordRules, vitals: VitalBook, now: datetime
) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if not isinstance(command, WriteNote):
        return ()
    document = _document(command, book, now)
    if document.folder in DOCTORS and command.author.role is not Role.DOCTOR:
        return (NEEDS_DOCTOR,)
    facts = notes.facts(books, command.patient, book, now)
    answered = {one.rule for one in command.answers}
    found = check(document, facts, book, rules, now, vitals)
    open_ones = (one for one in found if one.blocks and one.aspect is not Aspect.COMPLETENESS)
    return (BLOCKED,) if any(one.rule not in answered for one in open_ones) else ()


def _document(command: WriteNote, book: DocumentBook, now: datetime) -> Document:
    ident = command.note_kind.code_in(names.DOCUMENT_TYPE)
    template = book.templates.get(ident or "")
    fields: dict[str, NoteField] = {}
    if template is not None:
        found = sections_of(template, command.text, now.tzinfo or UTC, {})
        fields = {field.id: field for section in found for field in section.fields}
    return Document(
        key="",
        kind=command.note_kind,
        title=command.title,
        text=command.text,
        folder=template.folder if template is not None else book.folder_of(command.note_kind, command.title),
        template=template.id if template is not None else None,
        written_at=command.occurred_at,
        fields=fields,
    )
