"""What the projection gives of a record besides its notes: deadlines, findings with their answers; refuses wording and colours."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from client.clinical.documents.deadlines import Deadline
from client.clinical.documents.quality import Finding
from client.clinical.documents.record import RecordFacts
from client.records.assessments import Assessment
from client.records.notes import Dismissal, RecordRequest, RecordRequestKind, RequestState
from offline.quality_views import CentralFinding, ReplyRow, RequestRow
from offline.views import Mark, NoteRow

__all__ = ["DismissedRow", "RecordView", "ReplyRow", "standing", "unlock_of", "versions"]


class DismissedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A deadline that was put aside, with who did it and why."""

    dismissal: Dismissal
    mark: Mark | None = None


class RecordView(msgspec.Struct, frozen=True, kw_only=True):
    """One patient's record of one moment. `folders`: note key to folder. `findings` of the notes that stand, by note key."""

    facts: RecordFacts
    folders: Mapping[str, str]
    deadlines: tuple[Deadline, ...] = ()
    """What is still to be written."""
    limits: tuple[Deadline, ...] = ()
    """The same with what was put aside: a lock stays shut until central opens it."""
    dismissed: tuple[DismissedRow, ...] = ()
    findings: Mapping[str, tuple[Finding, ...]] = {}
    replies: tuple[ReplyRow, ...] = ()
    """Oldest first."""
    central: Mapping[str, tuple[CentralFinding, ...]] = {}
    """What central found about the notes that stand, by note key, the newest first."""
    requests: tuple[RequestRow, ...] = ()
    """What the records department was asked about this patient, the newest first."""
    assessments: tuple[Assessment, ...] = ()
    """The newest by each questionnaire that counts."""

    def answers(self, note: str, rule: str) -> tuple[ReplyRow, ...]:
        """The thread about one finding of this station's own rules."""
        own = (row for row in self.replies if row.reply.about is None)
        return tuple(row for row in own if (row.reply.note, row.reply.rule) == (note, rule))

    def open_central(self, note: str) -> tuple[CentralFinding, ...]:
        """What central found about this note and nobody mended or appealed against."""
        return tuple(one for one in self.central.get(note, ()) if one.waits_for_author)

    def unlock_of(self, deadline: Deadline, now: datetime) -> RequestRow | None:
        return unlock_of(self.requests, deadline.rule, deadline.due_at, now)

    def is_unlocked(self, deadline: Deadline, now: datetime) -> bool:
        """Whether a locked document may be written: only what central granted, and as long as it granted it."""
        row = self.unlock_of(deadline, now)
        return row is not None and row.state(now) is RequestState.GRANTED

    def open_findings(self, note: str) -> tuple[Finding, ...]:
        """Findings nobody has answered."""
        return tuple(one for one in self.findings.get(note, ()) if not self.answers(note, one.rule))


def unlock_of(requests: Sequence[RequestRow], rule: str, due_at: datetime, now: datetime) -> RequestRow | None:
    """The unlock of this very deadline, to the minute: one that is granted now, whoever asked again since; else the newest.

    Withdrawn ones are none. `requests`: the newest first.
    """
    mine = [row for row in requests if _is_unlock(row.request, rule, due_at)]
    granted = (row for row in mine if row.state(now) is RequestState.GRANTED)
    return next(granted, next(iter(mine), None))


def _is_unlock(one: RecordRequest, rule: str, due_at: datetime) -> bool:
    is_it = one.kind is RecordRequestKind.UNLOCK and one.rule == rule and _same(one.due_at, due_at)
    return is_it and one.status not in {"cancelled", "entered-in-error"}


def _same(one: datetime | None, other: datetime) -> bool:
    return one is not None and int(one.timestamp()) // 60 == int(other.timestamp()) // 60


def versions(rows: tuple[NoteRow, ...], key: str) -> tuple[NoteRow, ...]:
    """The note with what it replaced and what replaced it, newest first; each once, however broken the chain is."""
    by_key = {row.note.key: row for row in rows}
    older, newer = _older(by_key, key), _newer(by_key, key)
    own = [by_key[key]] if key in by_key else []
    return (*reversed(newer), *own, *older)


def _older(by_key: Mapping[str, NoteRow], key: str) -> list[NoteRow]:
    found: list[NoteRow] = []
    seen, present = {key}, by_key.get(key)
    while present is not None and (before := present.note.replaces) is not None and before not in seen:
        seen.add(before)
        present = by_key.get(before)
        found += [present] if present is not None else []
    return found


def _newer(by_key: Mapping[str, NoteRow], key: str) -> list[NoteRow]:
    found: list[NoteRow] = []
    seen = {key}
    present = key
    while (after := _replacing(by_key, present)) is not None and after not in seen:
        seen.add(after)
        found.append(by_key[after])
        present = after
    return found


def _replacing(by_key: Mapping[str, NoteRow], key: str) -> str | None:
    return next((row.note.key for row in by_key.values() if row.note.replaces == key), None)


def standing(rows: tuple[NoteRow, ...]) -> tuple[NoteRow, ...]:
    """Notes that no other one here replaces. Where notes replace each other in a circle all of them stand: none is lost by that."""
    after = {row.note.replaces: row.note.key for row in rows if row.note.replaces is not None}
    return tuple(row for row in rows if not _is_replaced(row.note.key, after))


def _is_replaced(key: str, after: Mapping[str, str]) -> bool:
    """Whether following what replaced it ends somewhere else."""
    seen = {key}
    present = key
    while present in after:
        present = after[present]
        if present in seen:
            return False
        seen.add(present)
    return present != key
