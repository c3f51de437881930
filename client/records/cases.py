"""Adverse events that were reported, and suspected infections that central asks about; refuses to close either by itself."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records.basic import Code


class InfectionAnswer(StrEnum):
    """What a person answers to a suspicion. Asking for more leaves it open."""

    CONFIRM = "confirm"
    EXCLUDE = "exclude"
    NEED_INFORMATION = "need-information"


OPEN = frozenset({"requested", "received", "accepted", "ready", "in-progress", "on-hold"})


class CaseTask(msgspec.Struct, frozen=True, kw_only=True):
    """A Task about a case: `kind` is infection-suspicion or adverse-event. `state` is central's own word for how it stands."""

    key: str
    patient: str
    kind: str
    status: str
    what: str = ""
    reason: str = ""
    state: str = ""
    focus: str | None = None
    evidence: tuple[str, ...] = ()
    owner: str | None = None
    owner_name: str = ""
    asked_by: str = ""
    asked_at: datetime | None = None
    due_at: datetime | None = None
    is_urgent: bool = False
    answer: InfectionAnswer | None = None
    answer_text: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    encounter: str | None = None
    version: str | None = None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN


class CaseMessage(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the thread of a case. `answer`: it was an answer to the suspicion, not a message alone."""

    key: str
    about: str
    text: str
    by: str = ""
    sender: str | None = None
    at: datetime | None = None
    answer: InfectionAnswer | None = None


class EventReport(msgspec.Struct, frozen=True, kw_only=True):
    """An adverse event as its author wrote it; `grade` is how far it reached and harmed the patient."""

    key: str
    patient: str
    kind: Code | None = None
    grade: Code | None = None
    happened_at: datetime | None = None
    detected_at: datetime | None = None
    recorded_at: datetime | None = None
    place: str = ""
    what: str = ""
    done: str = ""
    told: tuple[str, ...] = ()
    by: str = ""
    """"" where it was reported without a name."""
    is_anonymous: bool = False
    is_void: bool = False
    about: str | None = None
    """The transfusion or dose it is about, where it is about one."""
    encounter: str | None = None
    version: str | None = None
