"""What speaks against an assessment, judged again where it is taken in: by the pack's own points, by permission, by the doctor's order.

What was on the screen may be older than the pack or the order: the same function that made the total there makes it here. Refuses to weigh.
"""

from datetime import datetime, timedelta
from decimal import Decimal

from client.clinical.assessing import SCALE, Judgement, judge
from client.clinical.assessments import Form, FormBook, is_usable
from client.commands import Command, RecordAssessment, VoidAssessment
from client.records.assessments import AssessmentOutcome
from offline.projection import assessed, rows
from offline.store.books import Books

UNKNOWN_FORM, NOT_PERMITTED, INCOMPLETE, TOTAL = "unknown-form", "not-permitted", "incomplete", "total-differs"
NEEDS_ORDER, ORDERED, AHEAD, NOT_VALID = "scale-needs-order", "scale-ordered", "in-the-future", "not-valid"
_SLACK = timedelta(minutes=1)


def objections(
    books: Books, command: Command, book: FormBook, permitted: frozenset[str], now: datetime
) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    if isinstance(command, VoidAssessment):
        return _replacing(books, command.assessment)
    if not isinstance(command, RecordAssessment):
        return ()
    form = book.forms.get(command.form)
    if form is None:
        return (UNKNOWN_FORM,)
    if not is_usable(form, permitted):
        return (NOT_PERMITTED,)
    found = [AHEAD] if command.occurred_at > now + _SLACK else []
    found += _scale(books, command, form, book, now)
    found += _judged(command, form)
    found += _replacing(books, command.replaces) if command.replaces else ()
    return tuple(found)


def _replacing(books: Books, key: str) -> tuple[str, ...]:
    """What is wrong already is not made wrong once more."""
    row = rows.by_key(books, [key]).get(key)
    return () if row is None or assessed.assessment(row).is_valid else (NOT_VALID,)


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


def _judged(command: RecordAssessment, form: Form) -> list[str]:
    found = judge(form, answers_of(command))
    if not found.is_complete:
        return [INCOMPLETE]
    points = {one.item: one.points for one in command.answers if one.points is not None}
    follow_up = found.follow_up
    is_same = (
        _is_outcome(command.outcome, found, command.occurred_at)
        and points == dict(found.points)
        and (command.flag is not None) == (follow_up is not None and follow_up.is_high)
        and (command.call is not None) == (follow_up is not None and follow_up.call is not None)
    )
    return [] if is_same else [TOTAL]


def _is_outcome(said: AssessmentOutcome, found: Judgement, at: datetime) -> bool:
    follow_up = found.follow_up
    due = at + follow_up.due if follow_up is not None and follow_up.due is not None else None
    return (said.total, said.band, said.due_at) == (found.total, found.band.level if found.band else "", due)
