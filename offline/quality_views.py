"""Findings of central about a patient's notes with their threads, and requests to the records department; refuses wording and colours."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from client.records.notes import FindingReply, RecordFinding, RecordRequest, RequestState
from offline.views import Mark

OURS = frozenset({"fixed", "appeal"})
"""Answers after which central has to look; feedback alone leaves the finding with its author."""


class ReplyRow(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to a finding, with the mark of the command behind it."""

    reply: FindingReply
    mark: Mark | None = None


class CentralFinding(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of central at the note that stands now (`note`), with its thread, oldest first."""

    finding: RecordFinding
    note: str
    thread: tuple[ReplyRow, ...] = ()

    @property
    def waits_for_author(self) -> bool:
        """Open, and neither mended nor appealed since central last spoke."""
        return self.finding.is_open and waits(self.thread)


class RequestRow(msgspec.Struct, frozen=True, kw_only=True):
    """One request to the records department, with the mark of the command behind it."""

    request: RecordRequest
    mark: Mark | None = None

    def state(self, now: datetime) -> RequestState:
        return self.request.state(now)


def waits(thread: Sequence[ReplyRow]) -> bool:
    """Whether the author's turn it is: a word of central after an answer gives the finding back to him."""
    is_his = True
    for row in thread:
        if row.reply.answer in OURS:
            is_his = False
        elif row.reply.answer != "feedback":
            is_his = True
    return is_his
