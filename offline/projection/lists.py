"""Lists over the whole ward: who lies where, what waits for a check, what waits at all; refuses to rank people."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from client.clinical.orders import is_at_once
from client.fhir import names
from client.records import Bed, Patient, Stay
from offline import census
from offline.projection import alerts, belonging, chart, doses, ordered_twice, orders, results, rows, safety
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import OrderRow, Task, VerifyGroup

_DIGITS = re.compile(r"(\d+)")
CRITICAL_WINDOW = timedelta(days=7)


def people(books: Books, keys: Collection[str] | None = None) -> dict[str, Who]:
    """Everybody on the ward (or these), with name and bed label as lists show them."""
    wanted = [here.patient for here in census.ward(books)] if keys is None else list(keys)
    named, lying, places = chart.patients(books, wanted), chart.stays(books, wanted), chart.beds(books)
    return {key: _who(key, named.get(key), lying.get(key), places) for key in wanted}


def elsewhere(books: Books, keys: Iterable[str]) -> dict[str, Who]:
    """Patients of other wards, with ward and bed as their stay names them."""
    wanted = sorted(keys)
    named, lying = chart.patients(books, wanted), chart.stays(books, wanted)
    found = {}
    for key in wanted:
        stay, person = lying.get(key), named.get(key)
        place = " ".join(part for part in (stay.ward_name, stay.bed_name) if part) if stay else ""
        found[key] = Who(patient=key, name=person.name if person else "", bed=place)
    return found


def _who(key: str, person: Patient | None, stay: Stay | None, places: Mapping[str, Bed]) -> Who:
    bed = places.get(stay.bed or "") if stay else None
    return Who(patient=key, name=person.name if person else "", bed=bed.label if bed else "")


def natural(label: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts bed labels as people count: 2 before 10, +1 after the numbers."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in _DIGITS.split(label) if part)


def unverified(books: Books, who: Mapping[str, Who], now: datetime) -> tuple[VerifyGroup, ...]:
    """Orders in force of the present stay that no nurse has checked, by bed, the oldest first; what has run out or was stopped is over."""
    every = orders.orders_of(books, who, live_only=True, with_doses=False)
    lying = chart.stays(books, who)
    found = [
        _group(who[patient], members)
        for patient, table in every.items()
        for members in _by_check(ordered_twice.marked(books, patient, tuple(table), now))
        if members[0].verified_at is None
        and members[0].verified_by is None
        and safety.is_running(members[0].order, now)
        and belonging.is_of_stay(members[0].order, lying.get(patient))
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_urgent, natural(one.bed), str(one.waiting_since))))


def by_group(table: Iterable[OrderRow]) -> list[list[OrderRow]]:
    found: dict[str, list[OrderRow]] = {}
    for row in table:
        found.setdefault(row.order.group or row.order.key, []).append(row)
    return list(found.values())


def _by_check(table: Iterable[OrderRow]) -> list[list[OrderRow]]:
    """Groups that one Task asks about are one check: nobody completes it for a group that he has not seen."""
    found: dict[str, list[OrderRow]] = {}
    for members in by_group(table):
        found.setdefault(members[0].verify_task or members[0].order.key, []).extend(members)
    return list(found.values())


def _group(who: Who, members: Sequence[OrderRow]) -> VerifyGroup:
    lead = members[0]
    return VerifyGroup(
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        encounter=lead.order.encounter,
        rows=tuple(members),
        task=lead.verify_task,
        task_version=lead.verify_task_version,
        waiting_since=lead.order.authored_at,
        is_urgent=is_at_once(lead.order) or any(row.order.is_urgent for row in members),
    )


def tasks(books: Books, who: Mapping[str, Who], now: datetime, plan: Plan) -> tuple[Task, ...]:
    """What waits for somebody on the ward: critical values, alerts, conflicts, overdue doses, checks; what waits longest first."""
    found = [
        *_critical(books, who, now),
        *_alerts(books, who, now),
        *_conflicts(books, who),
        *_overdue(books, who, now, plan),
        *_checks(books, who, now),
    ]
    return tuple(sorted(found, key=lambda task: (not task.is_overdue, str(task.due_at), natural(task.bed))))


def _critical(books: Books, who: Mapping[str, Who], now: datetime) -> Iterable[Task]:
    for patient, every in results.unread_critical(books, who, now - CRITICAL_WINDOW).items():
        one = who[patient]
        for result in every:
            yield Task(
                kind="critical-result",
                patient=patient,
                patient_name=one.name,
                bed=one.bed,
                what=result.code,
                due_at=result.issued_at or result.observed_at,
                is_overdue=True,
                key=result.key,
            )


def _alerts(books: Books, who: Mapping[str, Who], now: datetime) -> Iterable[Task]:
    for alert in alerts.unread(books, who, now - CRITICAL_WINDOW):
        one = who[alert.patient]
        yield Task(
            kind=names.DOSE_AFTER_STOP,
            patient=alert.patient,
            patient_name=one.name,
            bed=one.bed,
            what=alert.what,
            due_at=alert.sent_at,
            is_overdue=True,
            key=alert.key,
        )


def _conflicts(books: Books, who: Mapping[str, Who]) -> Iterable[Task]:
    sql = "SELECT lane, id, kind, saved_at_ms FROM command WHERE state IN ('conflict', 'refused') ORDER BY seq"
    for patient, ident, kind, saved in books.execute(sql):
        one = who.get(patient, Who(patient=patient, name="", bed=""))
        yield Task(
            kind=f"conflict-{kind}",
            patient=patient,
            patient_name=one.name,
            bed=one.bed,
            what=None,
            due_at=rows.at(saved),
            key=ident,
        )


def _overdue(books: Books, who: Mapping[str, Who], now: datetime, plan: Plan) -> Iterable[Task]:
    for due in doses.due_doses(books, who, now - doses.BACK, now, now, plan, open_only=True):
        if due.is_overdue:
            yield Task(
                kind="overdue-dose",
                patient=due.patient,
                patient_name=due.patient_name,
                bed=due.bed,
                what=due.lines[0].what,
                due_at=due.slot_at,
                is_overdue=True,
                key=due.lines[0].key,
            )


def _checks(books: Books, who: Mapping[str, Who], now: datetime) -> Iterable[Task]:
    for group in unverified(books, who, now):
        yield Task(
            kind="verify-order",
            patient=group.patient,
            patient_name=group.patient_name,
            bed=group.bed,
            what=group.rows[0].order.what,
            due_at=group.waiting_since,
            key=group.rows[0].order.key,
        )
