"""How the ward pack of this station stands: where, how old, of what, and what went wrong last. Words: ui/pack/words.py."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path


class PackProblem(StrEnum):
    """Why the last attempt made no pack, or why the one that is there cannot be relied on. The pack before it is kept whatever happens."""

    NO_KEY = "no-key"
    SHORT_KEY = "short-key"
    NO_FOLDER = "no-folder"
    NOT_WRITABLE = "not-writable"
    DISK_FULL = "disk-full"
    NOTHING_KNOWN = "nothing-known"
    NOT_READ = "not-read"
    NOT_AS_WRITTEN = "not-as-written"
    NONE_YET = "none-yet"
    TOO_OLD = "too-old"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFacts:
    """What stands in the clear at the head of a pack: nothing about a patient."""

    made_at: datetime
    as_of: datetime | None
    station: str
    ward: str
    patients: int
    pages: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackStatus:
    """`facts` are of the pack that lies in `path` now; None where none does. `problem` is of the last attempt, since `failed_at`."""

    path: Path
    facts: PackFacts | None = None
    problem: PackProblem | None = None
    failed_at: datetime | None = None
    is_making: bool = False
    size: int = 0

    def age(self, now: datetime) -> timedelta | None:
        return max(now - self.facts.made_at, timedelta()) if self.facts is not None else None

    def wrong(self, now: datetime, most: timedelta) -> PackProblem | None:
        """What the readiness card has to say; None when a pack lies there that is young enough and was made without trouble."""
        if self.problem is not None:
            return self.problem
        age = self.age(now)
        if age is None:
            return PackProblem.NONE_YET
        return PackProblem.TOO_OLD if age > most else None
