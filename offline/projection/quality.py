"""What central found about notes, with the threads, and what the records department was asked; refuses to close or to grant anything."""

from collections.abc import Collection, Iterable, Mapping

import msgspec

from client.fhir import names
from client.records import Note
from client.records.notes import RecordFinding, RecordRequestKind
from offline.projection import records, rows
from offline.projection.rows import Shown
from offline.quality_views import CentralFinding, ReplyRow, RequestRow
from offline.store.books import Books

_MOST_VERSIONS = 50


def findings(
    books: Books, patients: Collection[str], notes: Mapping[str, Note]
) -> dict[str, tuple[CentralFinding, ...]]:
    """By the note that stands now: a finding about a version that was corrected since goes to the correction. The newest first.

    `notes`: all notes of these patients by key. One about a document that is not here stands under its own key.
    """
    after = {one.replaces: one.key for one in notes.values() if one.replaces}
    placed: dict[str, list[CentralFinding]] = {}
    for one in found(books, patients):
        note = _newest(one.finding.note, after)
        placed.setdefault(note, []).append(msgspec.structs.replace(one, note=note))
    return {note: tuple(several) for note, several in placed.items()}


def found(books: Books, patients: Collection[str]) -> tuple[CentralFinding, ...]:
    """Every finding with its thread, at the note that central named, the newest first."""
    read = (records.record_finding(row) for row in _rows(books, patients))
    every = [one for one in read if one is not None and one.status != "entered-in-error"]
    threads = _threads(books, {one.patient for one in every}) if every else {}
    return tuple(
        CentralFinding(finding=one, note=one.note, thread=threads.get(one.key, ()))
        for one in sorted(every, key=_found_at, reverse=True)
    )


def _found_at(one: RecordFinding) -> float:
    return one.found_at.timestamp() if one.found_at else 0.0


def _rows(books: Books, patients: Collection[str]) -> Iterable[Shown]:
    tasks = rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.RECORD_FINDING], with_marks=False
    )
    return (*tasks, *rows.read(books, ["DetectedIssue"], patients=patients, with_marks=False))


def _threads(books: Books, patients: Collection[str]) -> dict[str, tuple[ReplyRow, ...]]:
    found: dict[str, list[ReplyRow]] = {}
    for row in rows.read(books, ["Communication"], patients=patients, order="ORDER BY key"):
        reply = records.reply(row)
        if reply is not None and reply.about is not None:
            found.setdefault(reply.about, []).append(ReplyRow(reply=reply, mark=row.mark))
    return {key: tuple(sorted(several, key=sent)) for key, several in found.items()}


def sent(row: ReplyRow) -> float:
    return row.reply.at.timestamp() if row.reply.at else 0.0


def _newest(note: str, after: Mapping[str, str]) -> str:
    """The end of the chain of corrections; where notes replace each other in a circle it is left after some steps."""
    for _ in range(_MOST_VERSIONS):
        if note not in after:
            break
        note = after[note]
    return note


def requests(books: Books, patients: Collection[str] | None = None) -> tuple[RequestRow, ...]:
    """What was asked of the records department, the newest first; of every patient known here without `patients`."""
    kinds = [kind.value for kind in RecordRequestKind]
    where = f"code IN ({', '.join('?' for _ in kinds)})"
    found = rows.read(books, ["Task"], patients=patients, where=where, values=kinds, order="ORDER BY at_s DESC, key")
    read = ((row, records.record_request(row)) for row in found)
    return tuple(RequestRow(request=one, mark=row.mark) for row, one in read if one is not None)
