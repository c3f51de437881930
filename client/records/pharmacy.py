"""What a pharmacist said of drug orders before they are given, and what the doctor answered; refuses to judge either."""

from datetime import datetime
from enum import StrEnum

import msgspec


class PharmVerdict(StrEnum):
    """How the review stands at central."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class PharmReply(msgspec.Struct, frozen=True, kw_only=True):
    """The order is kept all the same, by whom, when and why; `rejection` are the words that it answers."""

    by: str
    at: datetime | None
    reason: str
    rejection: str


class PharmReview(msgspec.Struct, frozen=True, kw_only=True):
    """A pharmacist's review, as a Task (code pharm-review). `reason` is of a rejection; `issue` names its DetectedIssue."""

    key: str
    orders: tuple[str, ...]
    verdict: PharmVerdict
    reason: str = ""
    issue: str | None = None
    by: str | None = None
    at: datetime | None = None
    asked_at: datetime | None = None
    reply: PharmReply | None = None
    version: str | None = None

    @property
    def is_kept(self) -> bool:
        """Rejected, and a doctor answered just this rejection; words that came later want an answer of their own."""
        return self.verdict is PharmVerdict.REJECTED and self.reply is not None and self.reply.rejection == self.reason

    @property
    def is_open_rejection(self) -> bool:
        return self.verdict is PharmVerdict.REJECTED and not self.is_kept
