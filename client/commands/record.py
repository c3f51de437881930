"""What is asked about the record: notes, deadlines, findings, diagnoses, tags, comments of the team."""

from datetime import datetime

import msgspec

from client.commands.acts import Act
from client.records import Code, DiagnosisChange, DiagnosisUse, Laterality, Verification
from client.records.notes import NoteSection


class FindingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the author answers to a finding about a note: `fixed`, `feedback` or `appeal`, the last two with their words.

    `about`: the row of central's finding that is answered; empty for one of this station's own rules.
    """

    rule: str
    finding: str
    answer: str
    reason: str = ""
    about: str = ""


class WriteNote(Act, frozen=True, kw_only=True, tag="write-note"):
    """A signed note. `note_kind` is a LOINC document code (11506-3 progress note), with the template's code where it has one.

    `text` is the whole as typed; `sections` are the fields read from it, `sources` the rows a note without sections quotes. A
    correction names the note it `replaces`, the version its author saw, and why. `answers`: findings that were answered before signing.
    """

    note_kind: Code
    title: str
    text: str
    sections: tuple[NoteSection, ...] = ()
    sources: tuple[str, ...] = ()
    replaces: str | None = None
    replaces_version: str | None = None
    reason: str = ""
    answers: tuple[FindingAnswer, ...] = ()


class CosignNote(Act, frozen=True, kw_only=True, tag="cosign-note"):
    """A senior's signature under somebody else's note, as it stood in `version`."""

    note: str
    version: str | None


class DismissDeadline(Act, frozen=True, kw_only=True, tag="dismiss-deadline"):
    """A document that a time rule asks for is not going to be written, and why."""

    rule: str
    document: str
    due_at: datetime
    reason: str


class ReplyToFinding(Act, frozen=True, kw_only=True, tag="reply-finding"):
    """An answer to a finding about a note that exists."""

    note: str
    answer: FindingAnswer


class RecordDiagnosis(Act, frozen=True, kw_only=True, tag="record-diagnosis"):
    """A diagnosis as its author made it: a fact about what was judged. `what` carries ICD-10 and ICD-11 where they are known.

    With a `syndrome` it is a pair of Chinese medicine: `what` is the disease; both carry the same use, rank and verification.
    """

    what: Code
    use: DiagnosisUse
    verification: Verification
    """provisional or confirmed"""
    laterality: Laterality | None = None
    is_primary: bool = False
    rank: int | None = None
    syndrome: Code | None = None
    remark: str = ""


class ReviseDiagnosis(Act, frozen=True, kw_only=True, tag="revise-diagnosis"):
    """One change of a diagnosis (a pair changes as one). `versions` are those the author saw, None for pending ones."""

    diagnoses: tuple[str, ...]
    versions: tuple[str | None, ...]
    change: DiagnosisChange
    reason: str
    rank: int | None = None


class AddTag(Act, frozen=True, kw_only=True, tag="add-tag"):
    """A tag (Flag) put on a patient, with why. `category` is one of our tag kinds: risk, isolation, care, personal."""

    name: Code
    category: str
    reason: str


class RemoveTag(Act, frozen=True, kw_only=True, tag="remove-tag"):
    """A tag taken off again, with why; the Flag stays, inactive. `flag_version` is the version the author saw, None for a pending one."""

    flag: str
    flag_version: str | None
    reason: str


class CommentTeam(Act, frozen=True, kw_only=True, tag="comment-team"):
    """A remark to the team. It is not part of the record, and says so wherever it is shown."""

    text: str
