"""Antibacterials whose 72-hour look is due, and drugs whose skin test was positive; refuses to decide either.

A look is shown from twelve hours before its time, as long as the order is in force. A drug in force with a positive test waits for a
doctor, on hold or not, on the ward or in the clinic: nothing of it is given, and somebody has to stop it.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from client.clinical.pack import ContentPack
from client.commands import Command, ReviewAntimicrobial
from client.fhir import names
from client.fhir.reading.elements import has_code
from client.records import ReviewTask
from offline.projection import holds, records, rows, safety
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.work_views import WorkItem, WorkKind

SHOWN_BEFORE = timedelta(hours=12)
GONE, DONE = "gone", "already-reviewed"


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """A look is taken once and at an open Task."""
    if not isinstance(command, ReviewAntimicrobial):
        return ()
    row = rows.by_key(books, [command.task]).get(command.task)
    if row is None or not _is_review(row) or records.review(row).order != command.order:
        return (GONE,)
    return () if records.review(row).is_open else (DONE,)


def reviews(books: Books, patients: Collection[str]) -> dict[str, ReviewTask]:
    """Order key to its open look."""
    found = rows.read(
        books, ["Task"], patients=patients, where="code = ?", values=[names.ANTIMICROBIAL_REVIEW], order="ORDER BY at_s"
    )
    tasks = (records.review(row) for row in found)
    return {task.order: task for task in tasks if task.is_open}


def waiting(books: Books, here: Mapping[str, Who], now: datetime) -> Iterator[WorkItem]:
    """Looks that are due or soon will be."""
    found = reviews(books, here) if here else {}
    shown = rows.by_key(books, found) if found else {}
    for key, task in found.items():
        row = shown.get(key)
        is_soon = task.due_at is not None and task.due_at - now <= SHOWN_BEFORE
        one = here.get(row.patient or "") if row is not None else None
        if row is None or one is None or not is_soon:
            continue
        order = records.order(row)
        if safety.is_running(order, now):
            yield _item(WorkKind.REVIEW, one, order.what.text, task.key, task.asked_at, task.due_at)


def blocked(books: Books, here: Mapping[str, Who], now: datetime, pack: ContentPack) -> Iterator[WorkItem]:
    """Drugs in force whose skin test is positive: on hold, or released before somebody read it so."""
    for patient, order, read_at in holds.positive(books, here, now, pack):
        yield _item(WorkKind.SKIN_TEST, here[patient], order.what.text, order.key, read_at, None)


def _item(kind: WorkKind, one: Who, what: str, key: str, since: datetime | None, due_at: datetime | None) -> WorkItem:
    return WorkItem(
        kind=kind,
        patient=one.patient,
        patient_name=one.name,
        place=one.bed,
        what=what,
        key=key,
        since=since,
        due_at=due_at,
        is_urgent=kind is WorkKind.SKIN_TEST,
    )


def _is_review(row: Shown) -> bool:
    return row.type == "Task" and has_code(row.resource.get("code"), names.TASK, names.ANTIMICROBIAL_REVIEW)
