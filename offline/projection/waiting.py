"""What waits for one doctor: critical values, alerts, queries, consults, tasks, messages, conflicts; refuses to call that everything."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from client.clinical.pack import ContentPack
from client.clinical.result_views import CriticalClock
from client.clinical.unit_words import record_unit
from client.fhir import names
from client.fhir.reading.elements import first, has_code, mappings, moment, target, text, who
from client.records import Consult, Result
from client.records.notes import RecordRequestKind
from offline import census, owning, scopes
from offline.commands_kept import marks
from offline.projection import (
    alerts,
    antimicrobial,
    assessed,
    care,
    cases,
    lists,
    ordered_twice,
    pharmacy,
    quality,
    queries,
    records,
    results,
    rows,
    scoped,
    skin_allergies,
    skin_tests,
)
from offline.projection.doses import Who
from offline.projection.lists import CRITICAL_WINDOW
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books
from offline.work_views import Work, WorkItem, WorkKind

_KINDS = {names.CONSULT: WorkKind.CONSULT, names.RECALL: WorkKind.RECALL, names.HANDOVER: WorkKind.HANDOVER}
_OWN_CODES = frozenset(
    {
        names.VERIFY_ORDER,
        names.ACKNOWLEDGE_RESULT,
        names.ANTIMICROBIAL_REVIEW,
        names.DECOCTION,
        names.REASSESS,
        names.ANSWER_WARNING,
        names.INFECTION_SUSPICION,
        names.ADVERSE_EVENT_REPORT,
        names.PHARM_REVIEW,
        names.STOP_VERIFY,
    }
)
_OFFICE = frozenset({names.RECORD_FINDING, *(kind.value for kind in RecordRequestKind)})


def work(books: Books, me: str, now: datetime, pack: ContentPack) -> Work:
    """Urgent ones first, then what is due or waits longest; `asked_at` is when central was last asked for what it gives this person."""
    here = lists.people(books)
    asked = [scopes.answered(books, question) for question in (Question.CONSULTS, Question.TASKS)]
    is_known = all(one.at_ms and me in one.people for one in asked)
    found = [
        *_critical(books, here, now, pack.views.clock),
        *_warned(books, here),
        *_suspected(books, here, now),
        *_alerts(books, here, now),
        *ordered_twice.waiting(books, here, now),
        *_fetal(books, here, now),
        *antimicrobial.blocked(books, skin_tests.people(books), now, pack),
        *skin_allergies.waiting(books, skin_tests.people(books)),
        *pharmacy.waiting(books, here, me, now),
        *antimicrobial.waiting(books, here, now),
        *_queries(books, here, me),
        *queries.waiting(books, here, me),
        *_quality(books, here, me),
        *_asked(books, here, me),
        *_messages(books, here, me, now),
        *_care(books, here, me),
        *_conflicts(books, here, me),
    ]
    return Work(
        items=tuple(sorted(found, key=_order)),
        asked_at=rows.at(min(one.at_ms for one in asked)) if is_known else None,
        reason=next((one.reason for one in asked if one.reason), "" if is_known else "not-asked"),
    )


def _order(item: WorkItem) -> tuple[bool, float, str]:
    at = item.due_at or item.since
    return not item.is_urgent, at.timestamp() if at else 0.0, item.key


def _item(kind: WorkKind, one: Who, what: str, key: str, **more: Any) -> WorkItem:
    return WorkItem(kind=kind, patient=one.patient, patient_name=one.name, place=one.bed, what=what, key=key, **more)


def _critical(books: Books, here: Mapping[str, Who], now: datetime, clock: CriticalClock) -> Iterator[WorkItem]:
    """Each is due when a doctor has to have acknowledged it; one without a time starts no clock."""
    for patient, every in results.unread_critical(books, here, now - CRITICAL_WINDOW).items():
        for result in every:
            since = result.issued_at or result.observed_at
            what = " ".join(part for part in (result.code.text, _value(result)) if part)
            due = since + clock.acknowledge if since is not None else None
            more = {"since": since, "due_at": due, "is_urgent": True, "name": result.code}
            yield _item(WorkKind.CRITICAL, here[patient], what, result.key, **more)


def _warned(books: Books, here: Mapping[str, Who]) -> Iterator[WorkItem]:
    """What an assessment asked a doctor of the ward to look at; it is everybody's until somebody has looked."""
    for row in assessed.warnings(books, here, open_only=True):
        task, one = row.task, here[row.task.patient]
        yield _item(
            WorkKind.EARLY_WARNING,
            one,
            task.what,
            task.key,
            since=task.asked_at,
            due_at=task.until,
            origin=task.asked_by,
            is_urgent=task.is_stat,
        )


def _suspected(books: Books, here: Mapping[str, Who], now: datetime) -> Iterator[WorkItem]:
    """Infections that central asks the ward about; everybody's until one has answered for good."""
    for row in cases.cases_of(books, here, names.INFECTION_SUSPICION, now):
        task = row.task
        if task.is_open:
            yield _item(
                WorkKind.INFECTION,
                here[task.patient],
                task.what,
                task.key,
                since=task.asked_at,
                due_at=task.due_at,
                origin=task.asked_by,
                is_urgent=task.is_urgent,
            )


def _value(result: Result) -> str:
    """The number as central wrote it, the unit as people write it."""
    if result.amount is None:
        return result.text or ""
    return f"{result.comparator or ''}{result.amount.value:,f} {record_unit(result.amount.unit)}".strip()


def _alerts(books: Books, here: Mapping[str, Who], now: datetime) -> Iterator[WorkItem]:
    for alert in alerts.unread(books, here, now - CRITICAL_WINDOW):
        what = alert.what.text if alert.what else ""
        one = here[alert.patient]
        yield _item(WorkKind.DOSE_AFTER_STOP, one, what, alert.key, since=alert.sent_at, is_urgent=True)


def _fetal(books: Books, here: Mapping[str, Who], now: datetime) -> Iterator[WorkItem]:
    """Of everybody known here, who lies elsewhere or is at home too; whoever reads it first answers it."""
    known = {*here, *(one.patient for one in census.ward(books, with_left=True))}
    found = alerts.unread(books, known, now - CRITICAL_WINDOW, names.FETAL_MONITORING)
    people = {**lists.elsewhere(books, {one.patient for one in found} - here.keys()), **here}
    for one in found:
        about, since = people[one.patient], one.sent_at
        yield _item(WorkKind.FETAL, about, one.told, one.key, since=since, origin=one.by, is_urgent=True)


def _queries(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Orders of mine that a nurse sent back instead of checking them."""
    where = "code = ? AND status = 'rejected'"
    found = rows.read(books, ["Task"], patients=here, where=where, values=[names.VERIFY_ORDER], with_marks=False)
    tasks = [(row, scoped.consult(row)) for row in found]
    orders = rows.by_key(books, [task.focus for _, task in tasks if task.focus])
    for row, task in tasks:
        order = orders.get(task.focus or "")
        if order is None or _requester(order) == me:
            at = moment(row.resource.get("lastModified")) or task.asked_at
            told = task.reason or task.question
            origin = task.owner_name or ""
            yield _item(WorkKind.QUERY, here[row.patient or ""], told, row.key, since=at, origin=origin)


def _quality(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Findings of central about my notes that wait for me: asked of me by name, else about a document that I wrote."""
    asked = rows.by_key(books, scopes.answered(books, Question.TASKS).keys).values()
    away = {row.patient for row in asked if row.patient and records.record_finding(row) is not None} - here.keys()
    people = {**lists.elsewhere(books, away), **here}
    waiting = [one for one in quality.found(books, people) if one.waits_for_author]
    notes = {key: records.note(row) for key, row in rows.by_key(books, {one.note for one in waiting}).items()}
    for one in waiting:
        found, note = one.finding, notes.get(one.note)
        if (found.owner or (note.author_key if note is not None else None)) == me:
            what = f"{note.title}：{found.words}" if note is not None and note.title else found.words
            since, due, origin = found.found_at, found.due_at, found.found_by
            who_is = people[found.patient]
            yield _item(WorkKind.QUALITY, who_is, what, found.key, since=since, due_at=due, origin=origin)


def _requester(order: Shown) -> str | None:
    return target(order.resource.get("requester")) or target(order.resource.get("orderer"))


def _asked(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Consults asked of the ward, charges to complete, and every other open Task that is mine."""
    keys = dict.fromkeys(
        key
        for question in (Question.CONSULTS, Question.RECALLS, Question.TASKS)
        for key in scopes.answered(books, question).keys
    )
    tasks = [scoped.consult(row) for row in rows.by_key(books, keys).values()]
    mine = [
        one for one in tasks if scoped.is_waiting(one) and (one.kind not in _OWN_CODES | _OFFICE) and _is_for(one, me)
    ]
    people = {**lists.elsewhere(books, {one.patient for one in mine} - here.keys()), **here}
    for one in mine:
        kind = _KINDS.get(one.kind, WorkKind.TASK)
        what = one.question or one.name
        yield _item(
            kind,
            people.get(one.patient, Who(patient=one.patient, name="", bed="")),
            what,
            one.key,
            since=one.asked_at,
            due_at=one.until,
            origin=one.requester or "",
            is_urgent=one.is_urgent,
        )


def _is_for(one: Consult, me: str) -> bool:
    """A department's is everybody's there, a person's is his own."""
    return one.owner == me or not (one.owner or "").startswith("Practitioner/")


def _messages(books: Books, here: Mapping[str, Who], me: str, now: datetime) -> Iterator[WorkItem]:
    """Communications addressed to me that I have not acknowledged; comments and our own alerts are none."""
    known = {*here, *(one.patient for one in census.ward(books, with_left=True))}
    found = rows.read(books, ["Communication"], patients=known, where="status = 'completed'", with_marks=False)
    to_me = [row for row in found if me in [target(one) for one in mappings(row.resource.get("recipient"))]]
    to_me = [row for row in to_me if not _is_ours(row)]
    read = results.acknowledged(books, {row.patient or "" for row in to_me}) if to_me else {}
    people = {**lists.elsewhere(books, {row.patient or "" for row in to_me} - here.keys()), **here}
    for row in to_me:
        at = moment(row.resource.get("sent"))
        if row.key not in read and at is not None and now - at <= CRITICAL_WINDOW:
            told = text(first(row.resource.get("payload")).get("contentString")) or ""
            one = people[row.patient or ""]
            origin = who(row.resource.get("sender")) or ""
            is_urgent = any(
                has_code(each, names.ALERT, names.INFUSION_REACTION)
                for each in mappings(row.resource.get("reasonCode"))
            )
            yield _item(WorkKind.MESSAGE, one, told, row.key, since=at, origin=origin, is_urgent=is_urgent)


def _is_ours(row: Shown) -> bool:
    kinds = [*mappings(row.resource.get("category")), *mappings(row.resource.get("reasonCode"))]
    return any(
        has_code(kind, names.COMMENT, names.TEAM_COMMENT)
        or has_code(kind, names.ALERT, names.DOSE_AFTER_STOP, names.FETAL_MONITORING)
        or has_code(kind, names.ORDER_QUERY, names.QUERY, names.QUERY_ANSWER)
        for kind in kinds
    )


def _care(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Answers to consults I asked for and nobody has read; handovers to me that wait here, and mine that were refused."""
    found = rows.read(books, ["Task"], patients=here, where="code = ?", values=[names.CONSULT], with_marks=False)
    answered = [one for row in found if (one := care.consult(row)) and one.status == "completed" and one.asker == me]
    read = results.acknowledged(books, {one.patient for one in answered}) if answered else {}
    for one in answered:
        if one.record is not None and one.record not in read:
            what = f"{one.owner_name or ''} {one.question}".strip()
            who_is = here[one.patient]
            yield _item(WorkKind.CONSULT, who_is, what, one.key, since=one.answered_at, origin=one.owner_name or "")
    asked = frozenset(scopes.answered(books, Question.TASKS).keys)
    for row in rows.read(books, ["Task"], patients=here, where="code = ?", values=[names.HANDOVER], with_marks=False):
        task = care.handover_task(row)
        if task is None or row.key in asked or row.patient is None:
            continue
        if task.receiver == me and task.status == "requested":
            told, since = text(row.resource.get("description")) or "", moment(row.resource.get("authoredOn"))
            origin = who(row.resource.get("requester")) or ""
            yield _item(WorkKind.HANDOVER, here[row.patient], told, row.key, since=since, origin=origin)
        elif task.giver == me and task.status == "rejected" and _is_last(books, row):
            yield _item(
                WorkKind.HANDOVER, here[row.patient], task.reason, row.key, since=task.answered_at, is_urgent=True
            )


def _is_last(books: Books, row: Shown) -> bool:
    """Whether no better handover of the patient was given since."""
    every = rows.read(
        books, ["Task"], patients=[row.patient or ""], where="code = ?", values=[names.HANDOVER], with_marks=False
    )
    return all((one.at_s or 0) <= (row.at_s or 0) for one in every)


def _conflicts(books: Books, here: Mapping[str, Who], me: str) -> Iterator[WorkItem]:
    """Entries of mine that central refused or that wait for a decision, and what I have taken on myself."""
    taken = owning.of_person(books, me)
    sql = (
        "SELECT lane, id, kind, state, saved_at_ms FROM command WHERE state IN ('conflict', 'refused')"
        f" AND (author_reference = ? OR id IN ({marks(taken)})) ORDER BY seq"
    )
    for patient, ident, kind, state, saved in books.execute(sql, (me, *taken)):
        one = here.get(patient, Who(patient=patient, name="", bed=""))
        due = rows.at(taken[ident].due_ms) if ident in taken else None
        yield _item(WorkKind.CONFLICT, one, f"{kind}:{state}", ident, since=rows.at(saved), due_at=due)
