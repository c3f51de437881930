"""An assessment by a questionnaire as it was written, and what was asked because of it; refuses to compute a total."""

from datetime import datetime
from decimal import Decimal

import msgspec

from client.records.basic import Amount, Code


class ScaleAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answered item with the words it was read in. `source`: the row a value was taken from, as the nurse confirmed it."""

    item: str
    text: str
    code: str | None = None
    shown: str = ""
    amount: Amount | None = None
    points: Decimal | None = None
    loinc: str | None = None
    source: str | None = None
    source_at: datetime | None = None


class AssessmentOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What it came to. `total` None: no sum was made. `due_at` None: nobody said when again; `late_at` is the end of that time."""

    total: Decimal | None = None
    band: str = ""
    band_text: str = ""
    advice: str = ""
    due_at: datetime | None = None
    late_at: datetime | None = None


class RiskFlag(msgspec.Struct, frozen=True, kw_only=True):
    """The mark a high result puts on the patient."""

    name: Code
    reason: str


class WarningCall(msgspec.Struct, frozen=True, kw_only=True):
    """Who has to be called because of a result, and until when he has to have looked. `owner`: the patient's doctor, where known."""

    whom: str
    text: str
    until: datetime
    is_stat: bool
    owner: str | None = None
    owner_name: str = ""


class RowSeen(msgspec.Struct, frozen=True, kw_only=True):
    """A row that an act changes, with the version its author saw; None for a pending one."""

    key: str
    version: str | None = None


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """One QuestionnaireResponse. `form` is the id in our packs; another hospital's has its canonical address there."""

    key: str
    patient: str
    form: str
    status: str
    title: str = ""
    at: datetime | None = None
    by: str | None = None
    encounter: str | None = None
    scale: str = ""
    answers: tuple[ScaleAnswer, ...] = ()
    outcome: AssessmentOutcome | None = None
    """None: it came without a total; none is made up."""
    replaces: str | None = None
    reason: str = ""
    superseded_by: str | None = None
    version: str | None = None

    @property
    def is_valid(self) -> bool:
        return self.status in {"completed", "amended"}


class ReassessTask(msgspec.Struct, frozen=True, kw_only=True):
    """When the next assessment by a form is due, and from when it is late."""

    key: str
    form: str
    status: str
    assessment: str | None = None
    due_at: datetime | None = None
    late_at: datetime | None = None
    asked_at: datetime | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status in {"requested", "received", "accepted", "ready", "in-progress"}


class WarningTask(msgspec.Struct, frozen=True, kw_only=True):
    """A doctor is asked to look because of a result; `answer` is what he did."""

    key: str
    patient: str
    form: str
    status: str
    what: str
    whom: str = ""
    assessment: str | None = None
    until: datetime | None = None
    is_stat: bool = False
    owner: str | None = None
    owner_name: str = ""
    asked_at: datetime | None = None
    asked_by: str = ""
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status in {"requested", "received", "accepted", "ready", "in-progress"}
