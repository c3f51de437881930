"""What acts of care and diagnoses cannot mean, whoever sends them: a pathway or a rule that nobody has, a side against its own words.

The pages offer nothing of this kind; here it holds for every way in. Refuses to weigh medicine.
"""

import re
from collections.abc import Collection, Mapping
from datetime import timedelta

from client.clinical.diagnoses import DiagnosisBook
from client.clinical.documents.rules import RecordRules
from client.clinical.pathways import Pathway
from client.clinical.safety.findings import is_reason
from client.commands import (
    Command,
    DismissDeadline,
    EnterPathway,
    HandOver,
    MovePathway,
    RecordDiagnosis,
    RequestConsult,
    ReviseDiagnosis,
    TakeOver,
)
from client.fhir import names
from client.records import Role, Sex
from client.records.diagnoses import DiagnosisChange, DiagnosisUse, Laterality
from offline.projection import care, chart, records, rows
from offline.projection import diagnoses as current
from offline.store.books import Books

NO_RULE, NO_REASON, NO_PATHWAY, NO_STAGE = "no-such-rule", "no-reason", "no-such-pathway", "no-such-stage"
OWN, OTHER_ROLE, UNSAID, LIMIT_PAST, OWN_REVIEW = (
    "own-handover",
    "handover-role",
    "synthesis",
    "limit-past",
    "own-review",
)
SIDE, SEX, ANOTHER_MAIN = "side-contradicts", "sex-contradicts", "another-main"
_SLACK = timedelta(minutes=1)
_SIDES = {
    Laterality.LEFT: re.compile(r"右|双侧|\bright\b|\bbilateral\b", re.IGNORECASE),
    Laterality.RIGHT: re.compile(r"左|双侧|\bleft\b|\bbilateral\b", re.IGNORECASE),
}
_OWN_SIDE = {
    Laterality.LEFT: re.compile(r"左|\bleft\b", re.IGNORECASE),
    Laterality.RIGHT: re.compile(r"右|\bright\b", re.IGNORECASE),
}
_NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})


def objections(
    books: Books,
    command: Command,
    rules: RecordRules,
    pathways: Mapping[str, Pathway],
    diagnoses: DiagnosisBook | None,
) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    match command:
        case DismissDeadline():
            is_known = not rules.times or command.rule in rules.times
            return (*(() if is_known else (NO_RULE,)), *(() if is_reason(command.reason) else (NO_REASON,)))
        case HandOver(receiver=receiver) if receiver is not None:
            return _handing(command)
        case TakeOver(is_accepted=True):
            row = rows.by_key(books, [command.task]).get(command.task)
            task = care.handover_task(row) if row is not None else None
            is_said = (
                task is None or task.is_nursing or len(command.synthesis.strip()) != 1
            )  # nothing at all is refused in building
            return () if is_said else (UNSAID,)
        case RequestConsult():
            late = (LIMIT_PAST,) if command.until <= command.occurred_at - _SLACK else ()
            own = command.reviewer is not None and command.reviewer.reference == command.author.reference
            return (*late, *((OWN_REVIEW,) if own else ()))
        case EnterPathway() if pathways:
            known = pathways.get(command.pathway)
            return () if known is not None and known.stage(command.stage) is not None else (NO_PATHWAY,)
        case MovePathway(stage=stage) if pathways and stage:
            row = rows.by_key(books, [command.plan]).get(command.plan)
            plan = care.plan(row) if row is not None else None
            known = pathways.get(plan.pathway) if plan is not None else None
            return () if known is None or known.stage(stage) is not None else (NO_STAGE,)
        case RecordDiagnosis():
            mains = _mains(books, command, command.use, ()) if command.is_primary else ()
            return (*_diagnosis(books, command, diagnoses), *mains)
        case ReviseDiagnosis(change=DiagnosisChange.PRIMARY):
            return _promoting(books, command)
    return ()


def _handing(command: HandOver) -> tuple[str, ...]:
    receiver = command.receiver
    if receiver is None:
        return ()
    if receiver.reference == command.author.reference:
        return (OWN,)
    fits = receiver.role in _NURSES if command.isbar is not None else receiver.role is Role.DOCTOR
    return () if fits else (OTHER_ROLE,)


def _promoting(books: Books, command: ReviseDiagnosis) -> tuple[str, ...]:
    found = rows.by_key(books, command.diagnoses)
    uses = {records.diagnosis(row).use for row in found.values()} - {None}
    return tuple(dict.fromkeys(one for use in uses for one in _mains(books, command, use, command.diagnoses)))


def _mains(
    books: Books, command: RecordDiagnosis | ReviseDiagnosis, use: DiagnosisUse | None, own: Collection[str]
) -> tuple[str, ...]:
    """A list of a stay has one main diagnosis: another one loses that mark first, by whoever judges it."""
    others = (row for row in current.diagnoses(books, command.patient) if row.diagnosis.key not in own)
    found = any(
        one.use is use and one.is_in_force and one.is_primary is True and one.pair is None
        for row in others
        if row.is_this_stay is not False
        for one in (row.diagnosis,)
    )
    return (ANOTHER_MAIN,) if found else ()


def _diagnosis(books: Books, command: RecordDiagnosis, book: DiagnosisBook | None) -> tuple[str, ...]:
    side, words = command.laterality, command.what.text
    other, own = _SIDES.get(side) if side else None, _OWN_SIDE.get(side) if side else None
    is_other = other is not None and other.search(words) is not None and not (own and own.search(words))
    entry = book.entry(command.what.code_in(names.ICD10)) if book is not None else None
    person = chart.patients(books, [command.patient]).get(command.patient)
    sex = person.sex if person is not None else Sex.UNKNOWN
    only = {"female": Sex.FEMALE, "male": Sex.MALE}.get(entry.sex or "") if entry is not None else None
    is_of_other = only is not None and sex in {Sex.FEMALE, Sex.MALE} and sex is not only
    return (*((SIDE,) if is_other else ()), *((SEX,) if is_of_other else ()))
