"""What every command carries, and whether it is about the future or about something that happened."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Person


class Nature(StrEnum):
    """Whether the command is about the future or about something that happened."""

    INTENT = "intent"
    FACT = "fact"
    DECISION = "decision"


class Act(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What every command carries. `patient` and `encounter` are keys; `occurred_at` is when it is meant to have happened."""

    id: str
    author: Person
    patient: str
    occurred_at: datetime
    encounter: str | None = None
