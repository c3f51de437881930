"""The day's work from the rows: requests for records with their patients, today's doctors of the ward, counts; refuses to plan anybody."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from client.fhir.reading.elements import code, first, mapping, mappings, target, targets, text, who
from offline import census, scopes
from offline.day_views import DayRequest, DayWork, OnDuty
from offline.projection import chart, lists, quality, rows, scoped
from offline.projection.doses import Who
from offline.quality_views import RequestRow
from offline.scopes import Question, Scope
from offline.store.books import Books

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day_work(books: Books, me: str, ward: str, now: datetime) -> DayWork:
    here = lists.people(books)
    asked = quality.requests(books)
    away = {row.request.patient for row in asked if row.request.patient} - here.keys()
    people = {**lists.elsewhere(books, away), **here}
    answer = scopes.answered(books, Question.DIRECTORY)
    left = scoped.scopes_of(books, me, ward, now)[Scope.LEFT]
    return DayWork(
        requests=tuple(_request(row, people) for row in asked),
        roster=_roster(books, answer.keys, ward, now),
        roster_as_of=rows.at(answer.at_ms) if answer.at_ms else None,
        roster_reason=answer.reason,
        patients=len(census.ward(books)),
        beds=sum(1 for bed in chart.beds(books).values() if bed.ward == ward),
        left=len(left.patients) if left.as_of is not None else None,
    )


def roster(books: Books, ward: str, now: datetime) -> tuple[OnDuty, ...]:
    return _roster(books, scopes.answered(books, Question.DIRECTORY).keys, ward, now)


def _request(row: RequestRow, people: Mapping[str, Who]) -> DayRequest:
    one = people.get(row.request.patient)
    return DayRequest(row=row, patient_name=one.name if one else "", place=one.bed if one else "")


def _roster(books: Books, keys: Collection[str], ward: str, now: datetime) -> tuple[OnDuty, ...]:
    """Doctors whose role names this ward, those who are here today first."""
    found = (row for row in rows.by_key(books, keys).values() if row.type == "PractitionerRole")
    here = (row for row in found if ward in targets(row.resource.get("location")))
    return tuple(sorted((on_duty(row.key, row.resource, now) for row in here), key=_here_first))


def _here_first(one: OnDuty) -> tuple[bool, bool, str]:
    return one.is_off, not one.hours, one.name


def on_duty(key: str, resource: Mapping[str, Any], now: datetime) -> OnDuty:
    """Today's times of PractitionerRole.availableTime, and what central writes about exceptions."""
    person, every = mapping(resource.get("practitioner")), mappings(resource.get("availableTime"))
    title = code(first(resource.get("code")))
    hours = tuple(words for each in every if _is_today(each, now) and (words := _hours(each)))
    return OnDuty(
        key=target(person) or key,
        name=who(person) or "",
        title=title.text if title else "",
        hours=hours,
        is_off=bool(every) and not hours,
        note=text(resource.get("availabilityExceptions")) or "",
    )


def _is_today(each: Mapping[str, Any], now: datetime) -> bool:
    """Without days it is every day."""
    days = each.get("daysOfWeek")
    return not isinstance(days, list) or not days or _DAYS[now.weekday()] in days


def _hours(each: Mapping[str, Any]) -> str:
    if each.get("allDay") is True:
        return "24 h"
    start, end = text(each.get("availableStartTime")), text(each.get("availableEndTime"))
    return f"{start[:5]}-{end[:5]}" if start and end else ""
