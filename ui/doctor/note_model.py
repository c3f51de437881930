"""The plain notes of a patient, by kind, and one draft per patient that switching never loses. Refuses to sign an empty one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from client.commands import WriteNote
from client.records import Code, Person
from offline.views import NoteRow

LOINC = "http://loinc.org"
PROGRESS = "11506-3"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """What is being written about one patient. `saved_at` is when it was last put into the store, None while it was not as it is now."""

    patient: str
    title: str = ""
    text: str = ""
    saved_at: datetime | None = None
    is_open: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.title.strip() or self.text.strip())

    @property
    def may_sign(self) -> bool:
        return bool(self.title.strip() and self.text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteKind:
    """Notes of one kind, newest first."""

    name: str
    code: str | None
    rows: tuple[NoteRow, ...]


def by_kind(rows: Sequence[NoteRow]) -> tuple[NoteKind, ...]:
    """Kinds in the order of their newest note; notes of one kind newest first, undated last."""
    dated = sorted(rows, key=_age)
    kinds: dict[tuple[str | None, str], list[NoteRow]] = {}
    for row in dated:
        kinds.setdefault((row.note.kind.code, row.note.kind.text), []).append(row)
    return tuple(NoteKind(name=name, code=code, rows=tuple(found)) for (code, name), found in kinds.items())


def latest(rows: Sequence[NoteRow]) -> NoteRow | None:
    """The newest dated note; an undated one only when there is no other."""
    return min(rows, key=_age, default=None)


def _age(row: NoteRow) -> float:
    return -row.note.written_at.timestamp() if row.note.written_at else float("inf")


def note_command(
    draft: NoteDraft, *, command_id: str, author: Person, encounter: str | None, kind_name: str, now: datetime
) -> WriteNote | None:
    """The signed note; None while title or text is missing."""
    if not draft.may_sign:
        return None
    return WriteNote(
        id=command_id,
        author=author,
        patient=draft.patient,
        encounter=encounter,
        occurred_at=now,
        note_kind=Code(text=kind_name, system=LOINC, code=PROGRESS),
        title=draft.title.strip(),
        text=draft.text.strip(),
    )


class NoteDesk:
    """Drafts of all patients of this session. Invariant: a draft is found under its own patient only, and "saved" means stored."""

    def __init__(self) -> None:
        self._drafts: dict[str, NoteDraft] = {}
        self._stored: dict[str, tuple[str, str]] = {}

    def draft(self, patient: str) -> NoteDraft:
        return self._drafts.get(patient, NoteDraft(patient=patient))

    def write(self, patient: str, *, title: str, text: str) -> NoteDraft:
        """Each keystroke lands here, so that nothing is lost when the patient changes."""
        held = self.draft(patient)
        saved_at = held.saved_at if (held.title, held.text) == (title, text) else None
        self._drafts[patient] = replace(held, title=title, text=text, is_open=True, saved_at=saved_at)
        return self._drafts[patient]

    def begin(self, patient: str, *, title: str) -> NoteDraft:
        """Opens the draft; an existing one goes on."""
        held = self.draft(patient)
        self._drafts[patient] = replace(held, title=held.title or title, is_open=True)
        return self._drafts[patient]

    def fold(self, patient: str) -> None:
        """Closes the editor; the text stays."""
        if patient in self._drafts:
            self._drafts[patient] = replace(self._drafts[patient], is_open=False)

    def unstored(self) -> tuple[NoteDraft, ...]:
        """What stands on the screen otherwise than in the store."""
        return tuple(
            draft
            for patient, draft in self._drafts.items()
            if (draft.title, draft.text) != self._stored.get(patient, ("", ""))
            and (draft.text or patient in self._stored)
        )

    def stored(self, draft: NoteDraft, at: datetime) -> None:
        """It is in the store; what was typed meanwhile is not."""
        self._stored[draft.patient] = (draft.title, draft.text)
        held = self.draft(draft.patient)
        if (held.title, held.text) == (draft.title, draft.text):
            self._drafts[draft.patient] = replace(held, saved_at=at)

    def restore(self, patient: str, *, title: str, text: str, at: datetime) -> None:
        """What the store kept from before; what is being written now is not touched."""
        if self.draft(patient).is_empty:
            self._drafts[patient] = NoteDraft(patient=patient, title=title, text=text, saved_at=at)
            self._stored[patient] = (title, text)

    def signed(self, draft: NoteDraft) -> None:
        """Forgets exactly what was signed; something typed meanwhile stays."""
        held = self.draft(draft.patient)
        if (held.title, held.text) == (draft.title, draft.text):
            self._drafts.pop(draft.patient, None)
            self._stored.pop(draft.patient, None)

    def unsigned(self) -> tuple[str, ...]:
        return tuple(patient for patient, draft in self._drafts.items() if not draft.is_empty)
