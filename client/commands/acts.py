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


class FromPaper(msgspec.Struct, frozen=True, kw_only=True):
    """That it was written on paper first: on which page and line, and who typed it in. Who did it and when, the command itself says."""

    page: str
    line: int
    enterer: Person
    others: tuple[str, ...] = ()
    """Rows that say nearly the same, of which the enterer said that they are others."""


class Act(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What every command carries. `patient` and `encounter` are keys; `occurred_at` is when it is meant to have happened."""

    id: str
    author: Person
    patient: str
    occurred_at: datetime
    encounter: str | None = None
    paper: FromPaper | None = None
