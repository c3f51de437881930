"""What is known when a record is judged: the patient, the stay, what was diagnosed, and the documents so far. Refuses to judge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from client.records import Code, Sex
from client.records.notes import NoteField


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document, or a draft of one (`key` empty). `fields` by id, where it has any; `is_old`: replaced by a newer version."""

    key: str
    kind: Code
    title: str
    text: str
    folder: str
    template: str | None
    written_at: datetime | None
    author: str | None = None
    fields: Mapping[str, NoteField] = field(default_factory=dict)
    is_old: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One active diagnosis; `icd` is its ICD-10 code where it has one."""

    key: str
    text: str
    icd: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFacts:
    """One patient's record as it stands. None is unknown, and a rule that needs it is silent."""

    zone: tzinfo
    name: str = ""
    numbers: frozenset[str] = frozenset()
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    admitted_at: datetime | None = None
    ended_at: datetime | None = None
    is_in_hospital: bool = False
    conditions: tuple[str, ...] = ()
    """What is flagged about the patient's condition: 病危, 病重."""
    diagnoses: tuple[Diagnosis, ...] = ()
    requested: tuple[Diagnosis, ...] = ()
    """Operations that were asked for and not taken back, with their side and site."""
    allergies: tuple[str, ...] = ()
    """Confirmed or stated allergies, not their absence."""
    criticals: tuple[datetime, ...] = ()
    """When each critical value of late became known."""
    documents: tuple[Document, ...] = ()
    """Newest first."""
