"""The parts of a structured note: sections, typed fields, and which rows its values were taken from; refuses to interpret them."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Amount


class FieldKind(StrEnum):
    """What a field of a template holds."""

    TEXT = "text"
    NUMBER = "number"
    DATETIME = "datetime"
    CHOICE = "choice"


class NoteField(msgspec.Struct, frozen=True, kw_only=True):
    """One filled field. `value` is what was typed; `amount` and `at` are what it says, None where it is neither."""

    id: str
    label: str
    kind: FieldKind
    value: str
    amount: Amount | None = None
    at: datetime | None = None


class NoteSection(msgspec.Struct, frozen=True, kw_only=True):
    """One section of a structured note. `sources`: keys of the rows its values were pulled from, as they were then."""

    id: str
    title: str
    text: str = ""
    fields: tuple[NoteField, ...] = ()
    sources: tuple[str, ...] = ()


class FindingSource(StrEnum):
    """Who found it, as central says; UNSAID where central says nothing."""

    AI = "ai"
    HUMAN = "human"
    RULE = "rule"
    UNSAID = ""


class RecordFinding(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a note that central found: a Task to its author, or a DetectedIssue. Its words are central's own."""

    key: str
    patient: str
    note: str
    rule: str
    words: str
    status: str
    is_open: bool
    """Whether central still waits for it; it is central's to close."""
    severity: str = ""
    """high, moderate, low; empty where central does not say."""
    source: FindingSource = FindingSource.UNSAID
    found_by: str = ""
    found_at: datetime | None = None
    due_at: datetime | None = None
    owner: str | None = None
    """Who is asked to look at it (Task.owner); a DetectedIssue asks nobody by name."""
    field: str = ""
    """The field of the note it is about, by its id."""
    quote: str = ""
    """Words of the note it is about, as central wrote them."""


class FindingReply(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody answered to a finding about a note: `fixed`, `feedback` or `appeal` with words; central may answer otherwise.

    `about`: the finding of central that it answers; None for one of this station's own rules.
    """

    key: str
    note: str
    rule: str
    finding: str
    answer: str
    reason: str
    by: str | None
    at: datetime | None
    about: str | None = None


class RecordRequestKind(StrEnum):
    """What the records department is asked for: unlock a late document, lend, call back, archive a record."""

    UNLOCK = "unlock-document"
    BORROW = "borrow-record"
    RECALL = "recall-record"
    ARCHIVE = "archive-record"


class RequestState(StrEnum):
    """How a request to the records department stands."""

    ASKED = "asked"
    GRANTED = "granted"
    OVER = "over"
    """It was granted, and the time is up."""
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class RecordRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One request to the records department as it stands. `until`: how long it is granted; None where central names no end.

    `rule` and `due_at` say which deadline an unlock is asked for, as a dismissal does.
    """

    key: str
    kind: RecordRequestKind
    patient: str
    status: str
    document: str
    reason: str
    rule: str = ""
    due_at: datetime | None = None
    by: str | None = None
    by_key: str | None = None
    asked_at: datetime | None = None
    answered_at: datetime | None = None
    answered_by: str = ""
    until: datetime | None = None
    refusal: str = ""

    def state(self, now: datetime) -> RequestState:
        """Only what central completed is granted, and only until the time it names."""
        if self.status == "completed":
            return RequestState.OVER if self.until is not None and self.until <= now else RequestState.GRANTED
        if self.status in {"rejected", "failed"}:
            return RequestState.REFUSED
        return RequestState.WITHDRAWN if self.status in {"cancelled", "entered-in-error"} else RequestState.ASKED


class Dismissal(msgspec.Struct, frozen=True, kw_only=True):
    """A document that is not going to be written, and why. `due_at` says which deadline of a repeating rule it was."""

    key: str
    rule: str
    document: str
    due_at: datetime | None
    reason: str
    by: str | None
    at: datetime | None
