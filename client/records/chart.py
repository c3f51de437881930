"""What is known about a patient: allergies, problems, tags, vital signs, results, notes; refuses to judge any of it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Amount, Code
from client.records.diagnoses import doubted
from client.records.notes import NoteSection


class AllergyKnowledge(StrEnum):
    """The four states of the allergy label (SAF-05); exactly one is true."""

    KNOWN = "known"
    NONE_KNOWN = "none-known"
    NOT_RECORDED = "not-recorded"
    UNAVAILABLE = "unavailable"


class Allergy(msgspec.Struct, frozen=True, kw_only=True):
    """One AllergyIntolerance. `is_absence` marks a "no known allergy" statement."""

    key: str
    substance: Code
    is_absence: bool = False
    is_active: bool = True
    is_confirmed: bool = False
    criticality: str | None = None
    reactions: tuple[str, ...] = ()
    severity: str | None = None
    """Worst reaction severity: mild, moderate, severe."""
    manifestations: tuple[Code, ...] = ()
    """The reactions with their codes."""
    descriptions: tuple[str, ...] = ()
    """What was told of the reactions beside that, in words."""
    categories: tuple[str, ...] = ()
    """food, medication, environment, biologic; () where it was not said."""
    recorded_at: datetime | None = None
    onset_text: str | None = None
    source: str | None = None
    """The reading (Observation) that it was decided on; None where it does not say, or was never true."""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One Condition; `rank` orders the list when central gave one."""

    key: str
    name: Code
    is_active: bool = True
    is_provisional: bool = False
    rank: int | None = None
    recorded_at: datetime | None = None
    side: str = ""
    """left, right, bilateral, where it stands in a field of its own."""

    @property
    def told(self) -> str:
        """Its name, and that it is only suspected."""
        return doubted(self.name.text, is_provisional=self.is_provisional)


class Tag(msgspec.Struct, frozen=True, kw_only=True):
    """One active Flag: risk, isolation, condition, resuscitation wishes, nursing level."""

    key: str
    kind: str | None
    name: Code
    since: datetime | None = None
    by: str | None = None
    reason: str = ""
    version: str | None = None
    until: datetime | None = None
    """Of what stands in sight for a while only."""


class SkinOutcome(StrEnum):
    """What a skin test said; UNCLEAR is any other answer and any answer that is missing."""

    NEGATIVE = "negative"
    POSITIVE = "positive"
    UNCLEAR = "unclear"


class SkinTestRead(msgspec.Struct, frozen=True, kw_only=True):
    """One skin test as read: `until` is when a negative one ends to hold (its own, else a day after); None holds for ever or is unknown."""

    key: str
    name: str
    outcome: SkinOutcome
    said: str
    at: datetime | None = None
    until: datetime | None = None
    by: str | None = None
    answers: tuple[str, ...] = ()
    """The orders of the test that it answers."""


class AllergyProposal(msgspec.Struct, frozen=True, kw_only=True):
    """A positive skin test of which nobody has said yet whether it is an allergy, and to what it would be one."""

    key: str
    """The reading's."""
    name: str
    said: str
    substance: Code
    at: datetime | None = None
    by: str | None = None


class VitalSign(msgspec.Struct, frozen=True, kw_only=True):
    """One measured value. A blood pressure is two of these with the same `panel` key."""

    key: str
    loinc: str | None
    name: str
    amount: Amount | None
    taken_at: datetime | None
    by: str | None = None
    panel: str | None = None
    text: str | None = None
    answer: str | None = None
    """A level of consciousness as one of A C V P U, where it was said so."""
    is_absent: bool = False
    """Somebody asked and could not measure: `text` says why. No value, and no newest value either."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """One laboratory (or other) Observation with its reference range as central gave it."""

    key: str
    code: Code
    amount: Amount | None = None
    text: str | None = None
    comparator: str | None = None
    low: Amount | None = None
    high: Amount | None = None
    range_text: str | None = None
    flag: str | None = None
    """HL7 v3 ObservationInterpretation code: H, L, HH, LL, A, AA, N, ..."""
    status: str = "unknown"
    observed_at: datetime | None = None
    issued_at: datetime | None = None
    report: str | None = None
    version: str | None = None


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One Composition or DocumentReference as plain text, with the typed sections of a structured one."""

    key: str
    kind: Code
    title: str
    text: str
    status: str
    written_at: datetime | None
    author: str | None
    version: str | None = None
    author_key: str | None = None
    sections: tuple[NoteSection, ...] = ()
    sources: tuple[str, ...] = ()
    """Keys of the rows that a note quotes, of all sections."""
    replaces: str | None = None
    reason: str | None = None
    """Why it replaces another."""
    superseded_by: str | None = None
    cosigned_by: tuple[str, ...] = ()
    cosigned_at: datetime | None = None
    """When the last of them signed."""
    encounter: str | None = None
