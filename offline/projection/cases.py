"""Suspected infections and adverse events as they stand here, each with its thread; refuses to judge either.

A case is open until its Task is over at central or by an answer of the ward that waits to be sent.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from client.clinical.events import EventBook
from client.commands import AnswerSuspicion, Command, ReportEvent, SayInCase
from client.fhir import names
from client.fhir.reading import cases
from client.fhir.reading.elements import targets
from client.records.cases import CaseMessage, CaseTask
from offline.projection import rows
from offline.projection.doses import Who
from offline.projection.rows import Shown, once
from offline.safety_views import CaseRow
from offline.store.books import Books

NO_CASE, KIND, NAMELESS, DIFFERS = "other-task", "event-kind", "anonymous-not-allowed", "event-grade"
SHOWN_FOR = timedelta(days=7)
"""For how long a case that is over stays on the page."""
task_of = once(cases.case_task, 512)
report_of = once(cases.event_report, 512)
_OPEN = "status IN ('requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold')"


def cases_of(books: Books, who: Mapping[str, Who], kind: str, now: datetime) -> tuple[CaseRow, ...]:
    """Open ones first, those that are due first among them, then the newest."""
    found = rows.read(books, ["Task"], patients=who, where="code = ?", values=[kind])
    tasks = [(row, task) for row in found if (task := task_of(row)) is not None and _is_shown(task, now)]
    if not tasks:
        return ()
    said = _threads(books, {task.patient for _, task in tasks}, {task.key for _, task in tasks})
    events = rows.by_key(books, {task.focus for _, task in tasks if task.focus})
    made = [_row(row, task, who, said, events) for row, task in tasks if task.patient in who]
    return tuple(sorted(made, key=_order))


def _row(
    row: Shown,
    task: CaseTask,
    who: Mapping[str, Who],
    said: Mapping[str, list[CaseMessage]],
    events: Mapping[str, Shown],
) -> CaseRow:
    event = events.get(task.focus or "")
    return CaseRow(
        task=task,
        patient_name=who[task.patient].name,
        bed=who[task.patient].bed,
        messages=tuple(said.get(task.key, ())),
        event=report_of(event) if event is not None and event.type == "AdverseEvent" else None,
        mark=row.mark,
    )


def _is_shown(task: CaseTask, now: datetime) -> bool:
    if task.status == "entered-in-error":
        return False
    last = task.answered_at or task.asked_at
    return task.is_open or last is None or now - last <= SHOWN_FOR


def _order(one: CaseRow) -> tuple[bool, bool, float, str]:
    task = one.task
    due = task.due_at or task.asked_at
    at = due.timestamp() if due is not None else 0.0
    return not task.is_open, not task.is_urgent, at if task.is_open else -at, task.key


def _threads(books: Books, patients: Collection[str], keys: Collection[str]) -> dict[str, list[CaseMessage]]:
    found: dict[str, list[CaseMessage]] = {}
    for row in rows.read(books, ["Communication"], patients=patients, order="ORDER BY at_s, key", with_marks=False):
        for about in targets(row.resource.get("about")):
            if about in keys and (one := cases.case_message(row.resource, about)) is not None:
                found.setdefault(about, []).append(one)
    return {about: sorted(every, key=_said_at) for about, every in found.items()}


def _said_at(one: CaseMessage) -> float:
    return one.at.timestamp() if one.at is not None else 0.0


def suspected(books: Books, patients: Collection[str]) -> dict[str, str]:
    """Patient to what is suspected, while anything of it is open."""
    found: dict[str, str] = {}
    where = f"code = ? AND {_OPEN}"
    for row in rows.read(
        books, ["Task"], patients=patients, where=where, values=[names.INFECTION_SUSPICION], with_marks=False
    ):
        if (task := task_of(row)) is not None and task.is_open:
            found.setdefault(task.patient, task.what)
    return found


# --- at intake -------------------------------------------------------------------------------------------------------


def objections(books: Books, command: Command, book: EventBook) -> tuple[str, ...]:
    """Empty when nothing speaks against it. A Task that is not here is judged by who changes it."""
    if isinstance(command, AnswerSuspicion | SayInCase):
        row = rows.by_key(books, [command.task]).get(command.task)
        task = task_of(row) if row is not None else None
        wanted = {names.INFECTION_SUSPICION} if isinstance(command, AnswerSuspicion) else None
        is_other = row is not None and (task is None or (wanted is not None and task.kind not in wanted))
        return (NO_CASE,) if is_other else ()
    if not isinstance(command, ReportEvent):
        return ()
    grade = book.grade(command.grade.code or "")
    found = [] if book.kind(command.event.code or "") is not None else [KIND]
    said = (command.has_reached, command.severity, command.is_serious)
    found += [] if grade is not None and said == (grade.has_reached, grade.severity, grade.is_serious) else [DIFFERS]
    found += [NAMELESS] if command.is_anonymous and not book.may_be_anonymous else []
    return tuple(found)
