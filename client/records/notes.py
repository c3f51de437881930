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


class FindingReply(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody answered to a finding about a note: `fixed`, or `appeal` with the reason."""

    key: str
    note: str
    rule: str
    finding: str
    answer: str
    reason: str
    by: str | None
    at: datetime | None


class Dismissal(msgspec.Struct, frozen=True, kw_only=True):
    """A document that is not going to be written, and why. `due_at` says which deadline of a repeating rule it was."""

    key: str
    rule: str
    document: str
    due_at: datetime | None
    reason: str
    by: str | None
    at: datetime | None
