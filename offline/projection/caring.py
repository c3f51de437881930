"""What speaks against an act of care between people, seen from what is shown here at this moment; refuses to weigh it.

Who asks does not answer, and who is asked by name, who reviews, who is handed to does it himself; a department that is asked
answers by its own doctors; what is handed to
nobody by name is a doctor's to take, a nurse's handover a nurse's; one pathway at a time.
"""

from datetime import datetime

from client.commands import (
    AnswerConsult,
    Command,
    ConsultMove,
    CosignNote,
    EnterPathway,
    HandOver,
    MoveConsult,
    TakeOver,
    WriteNote,
)
from client.fhir import names
from client.records import Code, Role
from client.records.care import ConsultTask
from offline.projection import care, consultants, handing, pathways, records, rows
from offline.projection.consultants import Belongs
from offline.projection.handing import NEEDS_NURSE, NURSES
from offline.projection.oral import NOT_YOURS
from offline.store.books import Books

OWN, NOT_APPROVED, ON_PATHWAY = "own-consult", "not-approved", "already-on-pathway"
OTHER_DEPARTMENT = "other-department"
NEEDS_DOCTOR, NEEDS_HEAD_NURSE = "needs-doctor", "needs-head-nurse"
_REVIEWED = frozenset({ConsultMove.APPROVE, ConsultMove.REFUSE})


def objections(books: Books, command: Command, ward: str, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it. What is not here is judged by who needs it."""
    match command:
        case MoveConsult(move=move) if move in _REVIEWED:
            return _reviewing(books, command)
        case MoveConsult(move=ConsultMove.CANCEL):
            task = _consult(books, command.task)
            return () if task is None or task.asker in {None, command.author.reference} else (NOT_YOURS,)
        case MoveConsult() | AnswerConsult():
            return _answering(books, _consult(books, command.task), command.author.reference, ward)
        case HandOver() if command.isbar is not None:
            return handing.objections(books, command, ward, now)
        case TakeOver():
            return _taking(books, command)
        case CosignNote():
            return _cosigning(books, command)
        case WriteNote() if _is_nursing(command.note_kind):
            return () if command.author.role in NURSES else (NEEDS_NURSE,)
        case EnterPathway():
            return (ON_PATHWAY,) if pathways.active(books, command.patient, command.encounter) else ()
    return ()


def _consult(books: Books, key: str) -> ConsultTask | None:
    row = rows.by_key(books, [key]).get(key)
    return None if row is None else care.consult(row)


def _reviewing(books: Books, command: MoveConsult) -> tuple[str, ...]:
    row = rows.by_key(books, [command.review or ""]).get(command.review or "")
    review = None if row is None else care.review(row)
    return () if review is not None and review.owner == command.author.reference else (NOT_YOURS,)


def _answering(books: Books, task: ConsultTask | None, me: str, ward: str) -> tuple[str, ...]:
    """A department is answered for by its own doctors; one of whom nobody here knows where he works is taken, and the record says so."""
    if task is None:
        return ()
    if task.asker == me:
        return (OWN,)
    is_named = (task.owner or "").startswith("Practitioner/")
    if is_named and task.owner != me:
        return (NOT_YOURS,)
    is_of_others = (task.owner or "").startswith("Organization/") and (
        consultants.belongs(books, me, task.owner or "", ward) is Belongs.ELSEWHERE
    )
    if is_of_others:
        return (OTHER_DEPARTMENT,)
    return (NOT_APPROVED,) if task.status == "on-hold" else ()


def _is_nursing(kind: Code) -> bool:
    return kind.code_in(names.DOCUMENT_TYPE) == names.NURSING_RECORD


def _cosigning(books: Books, command: CosignNote) -> tuple[str, ...]:
    """A nursing record has a head nurse above its author, every other note a doctor. What is not here is judged by who changes it."""
    row = rows.by_key(books, [command.note]).get(command.note)
    if row is None:
        return ()
    if _is_nursing(records.note(row).kind):
        return () if command.author.role is Role.HEAD_NURSE else (NEEDS_HEAD_NURSE,)
    return () if command.author.role is Role.DOCTOR else (NEEDS_DOCTOR,)


def _taking(books: Books, command: TakeOver) -> tuple[str, ...]:
    row = rows.by_key(books, [command.task]).get(command.task)
    task = None if row is None else care.handover_task(row)
    if task is None or task.giver == command.author.reference:
        return ()  # building says that nobody takes his own
    if task.is_nursing and command.author.role not in NURSES:
        return (NEEDS_NURSE,)
    if task.receiver is None and not task.is_nursing:
        return () if command.author.role is Role.DOCTOR else (NEEDS_DOCTOR,)
    if task.receiver is None:
        return ()
    return () if task.receiver == command.author.reference else (NOT_YOURS,)
