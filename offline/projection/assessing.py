"""What speaks against an assessment, judged again where it is taken in. Refuses to weigh it.

By the pack's own points and words, by permission, by the doctor's order, and by what came with the assessment that it ends. What was
on the screen may be older than the pack or the order: the same functions that made it there make it here.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from client.clinical.assessing import SCALE, judge
from client.clinical.assessments import Form, FormBook, is_usable
from client.commands import Command, RecordAssessment, VoidAssessment
from client.fhir.reading.assessments import belongs_to
from client.records.assessments import RowSeen, ScaleAnswer
from offline.assessment_entry import voiding, worked_out
from offline.assessment_views import AssessmentRow, FormStanding
from offline.projection import assessed, chart, rows
from offline.projection.rows import Shown
from offline.store.books import Books

UNKNOWN_FORM, NOT_PERMITTED, INCOMPLETE, TOTAL = "unknown-form", "not-permitted", "incomplete", "total-differs"
OUTCOME, NOT_OF_IT = "outcome-differs", "not-of-assessment"
NEEDS_ORDER, ORDERED, AHEAD, NOT_VALID = "scale-needs-order", "scale-ordered", "in-the-future", "not-valid"
_SLACK = timedelta(minutes=1)
_WORKED_OUT = ("title", "outcome", "total_code", "is_vital", "risk", "flag", "call")


def objections(
    books: Books, command: Command, book: FormBook, permitted: frozenset[str], now: datetime
) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if isinstance(command, VoidAssessment):
        return _voiding(books, command, book)
    if not isinstance(command, RecordAssessment):
        return ()
    form = book.forms.get(command.form)
    if form is None:
        return (UNKNOWN_FORM,)
    if not is_usable(form, permitted):
        return (NOT_PERMITTED,)
    found = [AHEAD] if command.occurred_at > now + _SLACK else []
    found += _scale(books, command, form, book, now)
    found += _judged(books, command, form)
    found += _replacing(books, command, book)
    found += _ending(books, command, book)
    return tuple(found)


# --- what it takes back, and what it ends ----------------------------------------------------------------------------


def _history(books: Books, patient: str, form: str, book: FormBook) -> tuple[AssessmentRow, ...]:
    return assessed.history(books, patient, book).get(form, ())


def _row_of(history: Sequence[AssessmentRow], key: str) -> AssessmentRow | None:
    return next((one for one in history if one.assessment.key == key), None)


def _keys(seen: Sequence[RowSeen]) -> set[str]:
    return {one.key for one in seen}


def _replacing(books: Books, command: RecordAssessment, book: FormBook) -> list[str]:
    """A correction is of one by the same form that counts, and takes back the rows that came with it: all, and no other."""
    if command.replaces is None:
        return [NOT_OF_IT] if command.replaced else []
    row = _row_of(_history(books, command.patient, command.form, book), command.replaces)
    if row is None:
        return [NOT_OF_IT]
    if not row.assessment.is_valid:
        return [NOT_VALID]
    return [] if _keys(command.replaced) == _keys(row.rows) else [NOT_OF_IT]


def _voiding(books: Books, command: VoidAssessment, book: FormBook) -> tuple[str, ...]:
    """What is wrong already is not made wrong once more. All that came with it goes, no other, and the one before it counts again."""
    shown = rows.by_key(books, [command.assessment]).get(command.assessment)
    if shown is None or shown.type != "QuestionnaireResponse":
        return (NOT_OF_IT,)
    one = assessed.assessment(shown)
    if not one.is_valid:
        return (NOT_VALID,)
    history = _history(books, command.patient, one.form, book)
    row = _row_of(history, command.assessment)
    if row is None or _keys(command.rows) != _keys(row.rows):
        return (NOT_OF_IT,)
    act = {"id": command.id, "author": command.author, "patient": command.patient, "encounter": command.encounter}
    act |= {"occurred_at": command.occurred_at}
    standing = FormStanding(form=one.form, history=history)
    due = voiding(book.forms.get(one.form), standing, row, act=act, reason=command.reason)
    same = ("form", "title", "flag", "flag_of")
    return () if all(getattr(command, name) == getattr(due, name) for name in same) else (OUTCOME,)


def _ending(books: Books, command: RecordAssessment, book: FormBook) -> list[str]:
    """It ends the Tasks that asked for this form, and the marks that assessments by this form set; nothing else."""
    if not command.ends:
        return []
    found = rows.by_key(books, _keys(command.ends))
    own = {one.assessment.key for one in _history(books, command.patient, command.form, book)}
    is_own = all(_is_of_form(row, command.form, own) for row in found.values())
    return [] if is_own else [NOT_OF_IT]


def _is_of_form(row: Shown, form: str, own: set[str]) -> bool:
    if row.type == "Task":
        task = assessed.reassess(row)
        return task is not None and task.form == form
    return row.type == "Flag" and belongs_to(row.resource) in own


# --- what it says ----------------------------------------------------------------------------------------------------


def _scale(books: Books, command: RecordAssessment, form: Form, book: FormBook, now: datetime) -> list[str]:
    """The second scale only by a doctor's order, and by one in force no other."""
    if not form.has_scales:
        return []
    is_ordered = assessed.scale_order(books, command.patient, book, now) is not None
    if command.scale == "2" and not is_ordered:
        return [NEEDS_ORDER]
    return [ORDERED] if command.scale != "2" and is_ordered else []


def answers_of(command: RecordAssessment) -> dict[str, Decimal | str | None]:
    found: dict[str, Decimal | str | None] = {
        one.item: one.amount.value if one.amount is not None else one.code for one in command.answers
    }
    return {**found, SCALE: command.scale} if command.scale else found


def _judged(books: Books, command: RecordAssessment, form: Form) -> list[str]:
    """Total, band, words, mark, times and call are what the pack makes of these answers, whatever was on the screen."""
    answers = answers_of(command)
    found = judge(form, answers)
    if not found.is_complete:
        return [INCOMPLETE]
    said = {name: getattr(command, name) for name in _WORKED_OUT} | {"answers": tuple(map(_unsigned, command.answers))}
    due = worked_out(form, answers, found, command.occurred_at, _doctor(books, command.patient))
    if (said["outcome"].total, said["outcome"].band) != (due["outcome"].total, due["outcome"].band):
        return [TOTAL]
    return [] if said == due and bool(command.scale) == form.has_scales else [OUTCOME]


def _unsigned(answer: ScaleAnswer) -> ScaleAnswer:
    """As it was answered, without the sign it was taken from."""
    return msgspec.structs.replace(answer, source=None, source_at=None)


def _doctor(books: Books, patient: str) -> tuple[str | None, str]:
    stay = chart.stays(books, [patient]).get(patient)
    own = stay.responsible if stay else None
    return (own.reference, own.name) if own else (None, "")
