"""The notes of a patient by folder, and one draft per patient that switching never loses. Refuses to sign an empty one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

import msgspec

from client.clinical.documents.book import DocumentBook, Folder, Template
from client.clinical.documents.forms import cited, sections_of, tidied
from client.clinical.documents.record import Document
from client.commands import FindingAnswer, WriteNote
from client.records import Code, Person
from client.records.notes import NoteField
from offline.drafts import PLAIN, DraftForm, Pulled
from offline.record_views import standing
from offline.views import NoteRow

LOINC = "http://loinc.org"
PROGRESS = "11506-3"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """What is being written about one patient. `saved_at` is when it was last put into the store, None while it was not as it is now."""

    patient: str
    title: str = ""
    text: str = ""
    form: DraftForm = PLAIN
    saved_at: datetime | None = None
    is_open: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.title.strip() or self.text.strip())

    @property
    def may_sign(self) -> bool:
        return bool(self.title.strip() and self.text.strip())

    @property
    def sources(self) -> dict[str, tuple[str, ...]]:
        """Each piece of text that was pulled, and the rows it came from."""
        return {one.text: one.sources for one in self.form.pulled}


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRows:
    """The notes of one folder that stand, newest first, undated last."""

    folder: Folder
    rows: tuple[NoteRow, ...]


def by_folder(
    rows: Sequence[NoteRow], book: DocumentBook, folders: Mapping[str, str] | None = None
) -> tuple[FolderRows, ...]:
    """All nine folders in the ward's order, empty ones too; what was replaced stands with its newest version."""
    known = folders or {}
    dated = sorted(standing(tuple(rows)), key=_age)
    places = {row.note.key: known.get(row.note.key) or book.folder_of(row.note.kind, row.note.title) for row in dated}
    return tuple(
        FolderRows(folder=folder, rows=tuple(row for row in dated if places[row.note.key] == folder.id))
        for folder in book.folders
    )


def latest(rows: Sequence[NoteRow]) -> NoteRow | None:
    """The newest dated note that stands; an undated one only when there is no other."""
    return min(standing(tuple(rows)), key=_age, default=None)


def _age(row: NoteRow) -> float:
    return -row.note.written_at.timestamp() if row.note.written_at else float("inf")


def template_of(draft: NoteDraft, book: DocumentBook | None) -> Template | None:
    return book.templates.get(draft.form.template) if book is not None else None


def kind_of(draft: NoteDraft, template: Template | None, kind_name: str) -> Code:
    if template is not None:
        return template.kind(draft.form.kind)
    return Code(text=draft.form.kind or kind_name, system=LOINC, code=PROGRESS)


def note_command(
    draft: NoteDraft,
    *,
    command_id: str,
    author: Person,
    encounter: str | None,
    kind_name: str,
    now: datetime,
    book: DocumentBook | None = None,
    answers: tuple[FindingAnswer, ...] = (),
) -> WriteNote | None:
    """The signed note; None while title or text is missing."""
    if not draft.may_sign:
        return None
    template, zone = template_of(draft, book), zone_of(now)
    text = tidied(template, draft.text) if template is not None else draft.text.strip()
    return WriteNote(
        id=command_id,
        author=author,
        patient=draft.patient,
        encounter=encounter,
        occurred_at=now,
        note_kind=kind_of(draft, template, kind_name),
        title=draft.title.strip(),
        text=text,
        sections=sections_of(template, text, zone, draft.sources) if template is not None else (),
        sources=cited(text, draft.sources) if template is None else (),
        replaces=draft.form.replaces,
        replaces_version=draft.form.replaces_version,
        reason=draft.form.reason,
        answers=answers,
    )


def zone_of(now: datetime) -> tzinfo:
    """A clock's moment has a zone."""
    return now.tzinfo or UTC


def as_document(draft: NoteDraft, book: DocumentBook, kind_name: str, now: datetime) -> Document:
    """The draft as the rules see it, as if it were signed now."""
    template = template_of(draft, book)
    kind = kind_of(draft, template, kind_name)
    return Document(
        key="",
        kind=kind,
        title=draft.title,
        text=draft.text,
        folder=template.folder if template is not None else book.folder_of(kind, draft.title),
        template=template.id if template is not None else None,
        written_at=now,
        fields=_fields(draft, template, now),
    )


def _fields(draft: NoteDraft, template: Template | None, now: datetime) -> dict[str, NoteField]:
    if template is None:
        return {}
    found = sections_of(template, draft.text, zone_of(now), {})
    return {field.id: field for section in found for field in section.fields}


class NoteDesk:
    """Drafts of all patients of this session. Invariant: a draft is found under its own patient only, and "saved" means stored."""

    def __init__(self) -> None:
        self._drafts: dict[str, NoteDraft] = {}
        self._stored: dict[str, tuple[str, str, DraftForm]] = {}

    def draft(self, patient: str) -> NoteDraft:
        return self._drafts.get(patient, NoteDraft(patient=patient))

    def write(self, patient: str, *, title: str, text: str) -> NoteDraft:
        """Each keystroke lands here, so that nothing is lost when the patient changes."""
        held = self.draft(patient)
        saved_at = held.saved_at if (held.title, held.text) == (title, text) else None
        self._drafts[patient] = replace(held, title=title, text=text, is_open=True, saved_at=saved_at)
        return self._drafts[patient]

    def begin(self, patient: str, *, title: str, text: str = "", form: DraftForm = PLAIN) -> NoteDraft:
        """Opens the draft; an existing one goes on, whatever was to be begun."""
        held = self.draft(patient)
        made = held if not held.is_empty else replace(held, title=title, text=text, form=form, saved_at=None)
        self._drafts[patient] = replace(made, title=made.title or title, is_open=True)
        return self._drafts[patient]

    def pull(self, patient: str, pulled: Pulled) -> None:
        """The text that was just inserted came from these rows."""
        held = self.draft(patient)
        others = tuple(one for one in held.form.pulled if one.text != pulled.text)
        form = msgspec.structs.replace(held.form, pulled=(*others, pulled))
        self._drafts[patient] = replace(held, form=form, saved_at=None)

    def drop(self, patient: str) -> None:
        """Throws the draft away, by its author; the store's copy goes with the next keeping."""
        held = self.draft(patient)
        self._drafts[patient] = NoteDraft(patient=held.patient)

    def fold(self, patient: str) -> None:
        """Closes the editor; the text stays."""
        if patient in self._drafts:
            self._drafts[patient] = replace(self._drafts[patient], is_open=False)

    def unstored(self) -> tuple[NoteDraft, ...]:
        """What stands on the screen otherwise than in the store."""
        return tuple(
            draft
            for patient, draft in self._drafts.items()
            if _kept(draft) != self._stored.get(patient, ("", "", PLAIN)) and (draft.text or patient in self._stored)
        )

    def stored(self, draft: NoteDraft, at: datetime) -> None:
        """It is in the store; what was typed meanwhile is not."""
        self._stored[draft.patient] = _kept(draft)
        held = self.draft(draft.patient)
        if _kept(held) == _kept(draft):
            self._drafts[draft.patient] = replace(held, saved_at=at)

    def restore(self, patient: str, *, title: str, text: str, at: datetime, form: DraftForm = PLAIN) -> None:
        """What the store kept from before; what is being written now is not touched."""
        if self.draft(patient).is_empty:
            self._drafts[patient] = NoteDraft(patient=patient, title=title, text=text, form=form, saved_at=at)
            self._stored[patient] = (title, text, form)

    def signed(self, draft: NoteDraft) -> None:
        """Forgets exactly what was signed; something typed meanwhile stays."""
        held = self.draft(draft.patient)
        if (held.title, held.text) == (draft.title, draft.text):
            self._drafts.pop(draft.patient, None)
            self._stored.pop(draft.patient, None)

    def unsigned(self) -> tuple[str, ...]:
        return tuple(patient for patient, draft in self._drafts.items() if not draft.is_empty)


def _kept(draft: NoteDraft) -> tuple[str, str, DraftForm]:
    return draft.title, draft.text, draft.form
