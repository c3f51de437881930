"""What a pharmacist said of drug orders before they are given, and what the doctor answered; refuses to judge either."""

from datetime import datetime
from enum import StrEnum

import msgspec


def plain_words(said: str) -> str:
    """What two systems write differently and no person reads so: blanks, ends of lines, signs that nobody sees."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in said).split())


class PharmVerdict(StrEnum):
    """How the review stands at central."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class PharmReply(msgspec.Struct, frozen=True, kw_only=True):
    """The order is kept all the same, by whom, when and why; `rejection` are the words that it answers, said at `rejected_at`.

    `order`: the one line that it is about; None in an answer that names none.
    """

    by: str
    at: datetime | None
    reason: str
    rejection: str
    rejected_at: datetime | None = None
    order: str | None = None


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
    replies: tuple[PharmReply, ...] = ()
    reply: PharmReply | None = None
    """Of the one order that `of_order` speaks of."""
    version: str | None = None

    @property
    def is_kept(self) -> bool:
        """Rejected, and a doctor answered just this rejection; what was said later wants an answer of its own, in the same words, too."""
        return self.verdict is PharmVerdict.REJECTED and self.reply is not None and self._is_answered_by(self.reply)

    def _is_answered_by(self, reply: PharmReply) -> bool:
        if plain_words(reply.rejection) != plain_words(self.reason):
            return False
        if self.at is None:
            return True
        if reply.rejected_at is not None:
            return self.at == reply.rejected_at
        return reply.at is not None and self.at <= reply.at

    def of_order(self, order: str) -> "PharmReview":
        """With the answer about this order; one that names no order answers the only one there is."""
        own = [one for one in self.replies if one.order == order or (one.order is None and self.orders == (order,))]
        return msgspec.structs.replace(self, reply=own[-1] if own else None)

    @property
    def is_open_rejection(self) -> bool:
        return self.verdict is PharmVerdict.REJECTED and not self.is_kept
