"""What became of an order, step by step, from its signature to its end. Refuses to guess a step, and to say what should come next.

The steps are those that the record itself holds, of whoever took them; what has no time stands last.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from client.fhir.reading.elements import mapping, moment, targets
from client.records import Dose, DoseOutcome
from client.records.pharmacy import PharmVerdict
from offline.projection import records, rows, unit_steps
from offline.store.books import Books
from offline.views import CourseKind, CourseStep, OrderRow

_VOID = "status IS NULL OR status <> 'entered-in-error'"
_OUTCOMES = {
    DoseOutcome.GIVEN: CourseKind.GIVEN,
    DoseOutcome.NOT_GIVEN: CourseKind.NOT_GIVEN,
    DoseOutcome.IN_PROGRESS: CourseKind.RUNNING,
}


def course(books: Books, patient: str, group: Sequence[OrderRow]) -> tuple[CourseStep, ...]:
    """Of all lines of one group, oldest first; the first of them leads."""
    if not group:
        return ()
    keys = frozenset(row.order.key for row in group)
    found = [
        *_of_orders(group),
        *_of_doses(books, patient, keys),
        *_of_units(books, patient, group[0].order.key),
        *_of_dispensing(books, patient, keys),
        *_of_requests(books, patient, keys),
    ]
    return tuple(sorted(dict.fromkeys(found), key=_in_time))


def _in_time(step: CourseStep) -> tuple[bool, float, int]:
    order = tuple(CourseKind).index(step.kind)
    return step.at is None, step.at.timestamp() if step.at is not None else 0.0, order


def _of_orders(group: Sequence[OrderRow]) -> Iterator[CourseStep]:
    for row in group:
        yield from _of_order(row)


def _of_order(row: OrderRow) -> Iterator[CourseStep]:
    order = row.order
    yield CourseStep(kind=CourseKind.WRITTEN, at=order.authored_at, by=order.author or "")
    if row.countersign is not None and not row.countersign.task.is_open:
        yield CourseStep(kind=CourseKind.COUNTERSIGNED, at=row.countersign.task.signed_at, by=order.author or "")
    if row.verified_by or row.verified_at:
        yield CourseStep(kind=CourseKind.CHECKED, at=row.verified_at, by=row.verified_by or "")
    yield from _of_pharmacist(row)
    for thread in row.queries:
        asked = thread.query
        said = " ".join(part for part in (asked.reason, asked.text) if part)
        yield CourseStep(kind=CourseKind.ASKED, at=asked.at, by=asked.by or "", words=said)
        for reply in thread.replies:
            yield CourseStep(kind=CourseKind.ANSWERED, at=reply.at, by=reply.by or "", words=reply.text)
    if row.booking is not None:
        yield CourseStep(kind=CourseKind.BOOKED, at=row.booking.starts_at, words=row.booking.place)
    if order.stop_at is not None:
        yield CourseStep(
            kind=CourseKind.ENDED, at=order.stop_at, by=order.stopped_by or "", words=order.stop_reason or ""
        )
    check = row.stop_check
    if check is not None and check.status == "completed":
        yield CourseStep(kind=CourseKind.END_CONFIRMED, at=check.at, by=check.by or "")


def _of_pharmacist(row: OrderRow) -> Iterator[CourseStep]:
    review = row.pharm.review if row.pharm is not None else None
    if review is None or review.verdict is PharmVerdict.WAITING:
        return
    is_yes = review.verdict is PharmVerdict.ACCEPTED
    kind = CourseKind.PHARMACIST_YES if is_yes else CourseKind.PHARMACIST_NO
    yield CourseStep(kind=kind, at=review.at, by=review.by or "", words="" if is_yes else review.reason)
    if review.reply is not None:
        reply = review.reply
        yield CourseStep(kind=CourseKind.ANSWERED, at=reply.at, by=reply.by, words=reply.reason)


def _of_doses(books: Books, patient: str, keys: frozenset[str]) -> Iterator[CourseStep]:
    """Of a group one step for each time: its lines are given together."""
    told: set[tuple[datetime | None, DoseOutcome]] = set()
    newest_first = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[patient],
        where=_VOID,
        order="ORDER BY at_s DESC, key",
        with_marks=False,
    )
    for row in newest_first:
        dose = records.dose(row)
        if dose.order not in keys or dose.outcome not in _OUTCOMES or (dose.given_at, dose.outcome) in told:
            continue
        told.add((dose.given_at, dose.outcome))
        yield from _of_dose(dose)


def _of_dose(dose: Dose) -> Iterator[CourseStep]:
    by = dose.by_name or (dose.by.name if dose.by is not None else "") or ""
    words = " ".join(part for part in (dose.reason or "", dose.note) if part)
    kind = CourseKind.UNCLEAR if dose.is_unclear else _OUTCOMES[dose.outcome]
    yield CourseStep(kind=kind, at=dose.given_at, by=by, words=words, amount=dose.amount, second=dose.second or "")
    if dose.ended_at is not None and dose.ended_at != dose.given_at:
        yield CourseStep(kind=CourseKind.RUN_OUT, at=dose.ended_at, by=by, amount=dose.volume)


def _of_units(books: Books, patient: str, lead: str) -> Iterator[CourseStep]:
    for task in unit_steps.steps_of_order(books, patient, lead):
        kind = CourseKind.PREPARED if task.is_done else CourseKind.NOT_DONE
        words = " ".join(part for part in (task.reason, task.note) if part)
        yield CourseStep(kind=kind, at=task.at, by=task.by or "", words=words, step=task.step.value)


def _of_dispensing(books: Books, patient: str, keys: frozenset[str]) -> Iterator[CourseStep]:
    for row in rows.read(books, ["MedicationDispense"], patients=[patient], where=_VOID, with_marks=False):
        one = records.dispense(row)
        if keys.intersection(one.orders):
            words = " ".join(part for part in (one.reason, one.to) if part)
            yield CourseStep(kind=CourseKind.DISPENSING, at=one.at, by=one.by, words=words, step=one.status)


def _of_requests(books: Books, patient: str, keys: frozenset[str]) -> Iterator[CourseStep]:
    """What was taken for a request, done about it and reported."""
    asked = [key for key in keys if key.startswith("ServiceRequest/")]
    if not asked:
        return
    for row in rows.read(books, ["Specimen"], patients=[patient], where=_VOID, with_marks=False):
        taken = records.specimen_taken(row)
        if taken is not None and keys.intersection(taken.orders):
            kind = CourseKind.COLLECTED if taken.is_usable else CourseKind.UNUSABLE
            yield CourseStep(kind=kind, at=taken.at, by=taken.by, words=taken.reason or taken.what)
    where = "status = 'completed'"
    for row in rows.read(books, ["Procedure"], patients=[patient], where=where, with_marks=False):
        if keys.intersection(targets(row.resource.get("basedOn"))):
            resource = row.resource
            done = mapping(resource.get("performedPeriod")).get("end") or resource.get("performedDateTime")
            yield CourseStep(kind=CourseKind.DONE, at=moment(done))
    for row in rows.read(books, ["DiagnosticReport"], patients=[patient], where=_VOID, with_marks=False):
        if keys.intersection(targets(row.resource.get("basedOn"))):
            report = records.report(row)
            name = report.name.text if report.name is not None else ""
            yield CourseStep(kind=CourseKind.REPORTED, at=report.issued_at or report.effective_at, words=name)
