"""Consults asked of this person or department, and those this ward asked for: with record, review, calls; refuses to judge an opinion."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

import msgspec

from client.fhir import names
from client.fhir.build.endings import is_open_task
from client.fhir.reading.elements import code_in, extension, first, mappings, moment, target, text, who
from client.records.care import ConsultTask, ReviewTask
from offline import census, identity, scopes
from offline.care_views import Called, ConsultRow, Consults
from offline.projection import care, consultants, lists, records, results, rows, scoped
from offline.projection.doses import Who
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books

_OVER = frozenset({"revoked", "entered-in-error"})
CLOSED_FOR = timedelta(days=3)
"""For how long an answered or declined consult stays on the list."""


def consults(books: Books, me: str, ward: str, now: datetime) -> Consults:
    """Open and late ones first, then what waits to be read, then the rest; the most urgent first."""
    answer = scopes.answered(books, Question.CONSULTS)
    known = answer.at_ms > 0
    shown = _tasks(books, answer.keys)
    owned = {me, scoped.department(books, ward), *consultants.departments_of(books, me)} - {None}
    every = [(row, task) for row, task in shown.values() if _is_shown(task, now)]
    tasks = [task for _, task in every]
    patients = {task.patient for task in tasks}
    people = {**lists.elsewhere(books, patients - {one.patient for one in census.ward(books)}), **lists.people(books)}
    reviews, calls, read = _reviews(books, patients), _calls(books, patients), results.acknowledged(books, patients)
    others = rows.by_key(books, {key for task in tasks for key in (task.record, task.request, task.owner) if key})
    found = []
    for row, task in every:
        person = people.get(task.patient, Who(patient=task.patient, name="", bed=""))
        record, request = others.get(task.record or ""), others.get(task.request or "")
        seen = read.get(task.record or "")
        found.append(
            ConsultRow(
                task=_named(task, others),
                patient_name=person.name,
                place=person.bed,
                is_mine=task.owner in owned,
                is_asked_by_me=task.asker == me,
                review=reviews.get(task.key),
                request_version=request.version if request else None,
                is_order_over=request is not None and request.resource.get("status") in _OVER,
                record=records.note(record) if record else None,
                acknowledged_by=seen.by if seen else None,
                calls=tuple(calls.get(task.key, ())),
                mark=row.mark,
            )
        )
    return Consults(
        rows=tuple(sorted(found, key=_urgency)),
        asked_at=rows.at(answer.at_ms) if known else None,
        reason=answer.reason or ("" if known else "not-asked"),
    )


def _tasks(books: Books, asked: Collection[str]) -> dict[str, tuple[Shown, ConsultTask]]:
    """By key: those central named for this person or department, and every one about a patient of the ward."""
    here = [one.patient for one in census.ward(books)]
    of_ward = rows.read(books, ["Task"], patients=here, where="code = ?", values=[names.CONSULT])
    found = {row.key: row for row in (*rows.by_key(books, asked).values(), *of_ward)}
    return {key: (row, task) for key, row in found.items() if (task := care.consult(row)) is not None}


def _named(task: ConsultTask, others: Mapping[str, Shown]) -> ConsultTask:
    """With the name of the department, where the Task itself gives none and its Organization is here."""
    owner = others.get(task.owner or "")
    name = text(owner.resource.get("name")) if owner is not None and owner.type == "Organization" else None
    is_bare = task.owner_name in {None, "", task.owner}
    return msgspec.structs.replace(task, owner_name=name) if name and is_bare else task


def _is_shown(task: ConsultTask, now: datetime) -> bool:
    if task.status in {"entered-in-error", "draft"} or not task.patient:
        return False
    ended = task.answered_at or task.asked_at
    return task.status in scoped.OPEN or ended is None or now - ended <= CLOSED_FOR


def resting_on(books: Books, patient: str, orders: Collection[str]) -> list[str]:
    """The consults that rest on these orders and are still asked, with what waits to approve them: they end with the orders."""
    asked = open_about(books, patient, names.CONSULT, orders) if orders else []
    return [*asked, *(open_about(books, patient, names.REVIEW_CONSULT, asked) if asked else [])]


def open_about(books: Books, patient: str, code: str, keys: Collection[str]) -> list[str]:
    """The open Tasks of this kind about these rows."""
    known = identity.mapping(books, keys)
    wanted = {name for key in keys for name in (key, known.get(key, key))}
    found = rows.read(books, ["Task"], patients=[patient], where="code = ?", values=[code], with_marks=False)
    return [row.key for row in found if any(is_open_task(row.meant, code, key) for key in wanted)]


def _reviews(books: Books, patients: Collection[str]) -> dict[str, ReviewTask]:
    """Consult to its approval; of several the newest."""
    found = {}
    for row in rows.read(
        books,
        ["Task"],
        patients=patients,
        where="code = ?",
        values=[names.REVIEW_CONSULT],
        order="ORDER BY at_s",
        with_marks=False,
    ):
        if (one := care.review(row)) is not None:
            found[one.consult] = one
    return found


def _calls(books: Books, patients: Collection[str]) -> dict[str, list[Called]]:
    found: dict[str, list[Called]] = {}
    for row in rows.read(books, ["Communication"], patients=patients, order="ORDER BY at_s", with_marks=False):
        about = target(first(row.resource.get("about")))
        if about is None or code_in(row.resource.get("reasonCode"), names.CARE_STEP) != names.CONSULT_CALL:
            continue
        called = Called(
            reached=next((name for each in mappings(row.resource.get("recipient")) if (name := who(each))), ""),
            at=moment(row.resource.get("sent")),
            read_back=text(extension(row.resource, names.READ_BACK).get("valueString")) or "",
            by=who(row.resource.get("sender")) or "",
        )
        found.setdefault(about, []).append(called)
    return found


def _urgency(one: ConsultRow) -> tuple[bool, bool, bool, float, str]:
    due = one.task.due_at or one.task.asked_at
    at = due.timestamp() if due else 0.0
    return not one.is_open, not one.waits_for_reading, not one.task.is_urgent, at, one.task.key
