"""Which documents are still to be written, and until when: the pack's time limits over what is recorded. Refuses to assume an event.

A limit counts only from something that is known: admission, the last progress note, the end of an operation that was recorded. Rules
whose event is not in the record (a hand-over, a death, a consultation asked for elsewhere) give nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.documents.book import DocumentBook, Duty
from client.clinical.documents.record import Document, RecordFacts
from client.clinical.documents.rules import RecordRules, TimeRule

_CRITICAL, _SERIOUS = ("病危", "critical"), ("病重", "serious")
_PROGRESS = "progress"
_GRACE = timedelta(hours=1)


class Urgency(StrEnum):
    """More than a quarter of the time left; less; none; so late that the hospital locks it."""

    DUE = "due"
    SOON = "soon"
    OVERDUE = "overdue"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One document that is to be written. `rule` and `source` say by which text; `since` is what the time counts from."""

    rule: str
    template: str
    title: str
    since: datetime
    due_at: datetime
    urgency: Urgency
    source: str
    verified: str

    @property
    def key(self) -> str:
        return f"{self.rule}@{self.due_at.isoformat()}"


def deadlines(facts: RecordFacts, book: DocumentBook, rules: RecordRules, now: datetime) -> tuple[Deadline, ...]:
    """The most urgent first. Of a patient who is not in hospital nothing of the ward's round is due any more."""
    if not facts.is_in_hospital:
        return ()
    found = [_deadline(duty, rules.times[duty.rule], since, now) for duty, since in _open(facts, book, rules)]
    return tuple(sorted(found, key=_by_time))


def _by_time(deadline: Deadline) -> tuple[datetime, str]:
    return deadline.due_at, deadline.rule


def _open(facts: RecordFacts, book: DocumentBook, rules: RecordRules) -> Iterator[tuple[Duty, datetime]]:
    for duty in book.duties:
        rule = rules.times.get(duty.rule)
        since = _since(duty, rule, facts) if rule is not None else None
        if since is not None:
            yield duty, since


def _since(duty: Duty, rule: TimeRule, facts: RecordFacts) -> datetime | None:
    if rule.anchor == "admission":
        is_done = any(answers(duty, document) for document in of_stay(facts))
        return None if is_done else facts.admitted_at
    if rule.anchor == "previous_progress_note":
        return last_progress(facts) if rule.id == round_rule(facts) else None
    if rule.anchor == "critical_value_received":
        return _unanswered_critical(duty, facts)
    if rule.anchor == "operation_end":
        return _unanswered_operation(duty, facts)
    return None


def round_rule(facts: RecordFacts) -> str:
    """Which of the three limits of the daily note counts for this patient."""
    said = " ".join(facts.conditions).casefold()
    if any(word in said for word in _CRITICAL):
        return "T06"
    return "T07" if any(word in said for word in _SERIOUS) else "T08"


def last_progress(facts: RecordFacts) -> datetime | None:
    """When the newest progress note of this stay was written; None where there is none yet: then the first one is due."""
    dated = (one.written_at for one in of_stay(facts) if one.folder == _PROGRESS and one.written_at)
    return max(dated, default=None)


def _unanswered_operation(duty: Duty, facts: RecordFacts) -> datetime | None:
    """The end of the last recorded operation after which no such document was written."""
    ends = [
        end
        for one in of_stay(facts)
        if one.template == "operation" and (field := one.fields.get("end")) is not None and (end := field.at)
    ]
    last = max(ends, default=None)
    if last is None:
        return None
    written = [one.written_at for one in of_stay(facts) if answers(duty, one) and one.written_at]
    return None if any(at >= last for at in written) else last


def _unanswered_critical(duty: Duty, facts: RecordFacts) -> datetime | None:
    """The first critical value after which no such note was written."""
    last = max((one.written_at for one in of_stay(facts) if answers(duty, one) and one.written_at), default=None)
    return min((at for at in facts.criticals if last is None or at > last), default=None)


def of_stay(facts: RecordFacts) -> tuple[Document, ...]:
    """Documents of this stay that stand: written since the admission (an hour of grace: some are begun on the way) and not replaced."""
    since = facts.admitted_at - _GRACE if facts.admitted_at is not None else None
    return tuple(
        one
        for one in facts.documents
        if not one.is_old and (since is None or one.written_at is None or one.written_at >= since)
    )


def answers(duty: Duty, document: Document) -> bool:
    """By the words of the title; by the template only where no word tells two duties apart."""
    title = f"{document.title} {document.kind.text}"
    if any(word in title for word in duty.not_words):
        return False
    return any(word in title for word in duty.words)


def locking(
    document: Document, found: Sequence[Deadline], book: DocumentBook, rules: RecordRules
) -> tuple[Deadline, ...]:
    """Deadlines so late that they are locked and that this document would answer.

    A daily note is never kept from being written because one before it was late: a limit that comes again locks its own line only.
    """
    duties = {duty.rule: duty for duty in book.duties}
    locked = (one for one in found if one.urgency is Urgency.LOCKED and rules.times[one.rule].direction != "every")
    return tuple(one for one in locked if answers(duties[one.rule], document))


def _deadline(duty: Duty, rule: TimeRule, since: datetime, now: datetime) -> Deadline:
    due = rule.due(since)
    return Deadline(
        rule=rule.id,
        template=duty.template,
        title=duty.title if rule.direction != "every" else f"{duty.title}（{due.astimezone(now.tzinfo):%m-%d}）",
        since=since,
        due_at=due,
        urgency=_urgency(rule, since, due, now),
        source=rule.source,
        verified=rule.verified,
    )


def _urgency(rule: TimeRule, since: datetime, due: datetime, now: datetime) -> Urgency:
    if rule.lock is not None and now >= due + rule.lock:
        return Urgency.LOCKED
    if now >= due:
        return Urgency.OVERDUE
    return Urgency.DUE if (due - now) > (due - since) / 4 else Urgency.SOON
