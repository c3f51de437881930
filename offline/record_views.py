"""What the projection gives of a record besides its notes: deadlines, findings with their answers; refuses wording and colours."""

from collections.abc import Mapping

import msgspec

from client.clinical.documents.deadlines import Deadline
from client.clinical.documents.quality import Finding
from client.clinical.documents.record import RecordFacts
from client.records.assessments import Assessment
from client.records.notes import Dismissal, FindingReply
from offline.views import Mark, NoteRow


class ReplyRow(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to a finding, with the mark of the command behind it."""

    reply: FindingReply
    mark: Mark | None = None


class DismissedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A deadline that was put aside, with who did it and why."""

    dismissal: Dismissal
    mark: Mark | None = None


class RecordView(msgspec.Struct, frozen=True, kw_only=True):
    """One patient's record of one moment. `folders`: note key to folder. `findings` of the notes that stand, by note key."""

    facts: RecordFacts
    folders: Mapping[str, str]
    deadlines: tuple[Deadline, ...] = ()
    dismissed: tuple[DismissedRow, ...] = ()
    findings: Mapping[str, tuple[Finding, ...]] = {}
    replies: tuple[ReplyRow, ...] = ()
    """Oldest first."""
    assessments: tuple[Assessment, ...] = ()
    """The newest by each questionnaire that counts."""

    def answers(self, note: str, rule: str) -> tuple[ReplyRow, ...]:
        """The thread about one finding."""
        return tuple(row for row in self.replies if (row.reply.note, row.reply.rule) == (note, rule))

    def open_findings(self, note: str) -> tuple[Finding, ...]:
        """Findings nobody has answered."""
        return tuple(one for one in self.findings.get(note, ()) if not self.answers(note, one.rule))


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
