"""Who is to take nothing by mouth, from when until when, by diet orders and tags; refuses to drop a dose because of it.

A dose by mouth at such a time stays where it is planned: whoever gives it answers for it, or says that it was not given.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from client.clinical.fasting import is_by_mouth, is_fast, is_fasting_tag
from client.fhir import reading
from client.fhir.reading.elements import HERE, ending, mapping, moment
from client.records import Order
from offline.projection import chart, orders, records, rows
from offline.projection.safety import is_running
from offline.store.books import Books
from offline.views import OrderRow


class Fast(NamedTuple):
    """From when until when; None: since ever, without an end that is known."""

    since: datetime | None
    until: datetime | None


_HELD_ONCE = "status IS NULL OR status NOT IN ('entered-in-error', 'draft')"
Fasts = Mapping[str, Sequence[Fast]]


def fasts(books: Books, patients: Collection[str], now: datetime) -> Fasts:
    """Per patient, of orders in force and of tags; nobody who may eat."""
    found: dict[str, list[Fast]] = {}
    for patient, live in orders.live_orders(books, patients, ["NutritionOrder"]).items():
        for _, order in live:
            if is_fast(order) and is_running(order, now):
                found.setdefault(patient, []).append(Fast(order.starts_at or order.authored_at, order.ends_at))
    for patient, tags in chart.tags_of(books, patients).items():
        for tag in tags:
            if is_fasting_tag(tag):
                found.setdefault(patient, []).append(Fast(tag.since, None))
    return found


def was_fasting(books: Books, patient: str, at: datetime, now: datetime) -> bool:
    """At that moment, also by a fast that is over by now; where nobody wrote when it ended, until its row was changed."""
    known = fasts(books, [patient], now).get(patient, ())
    return is_fasting((*known, *_over(books, patient, now)), at)


def _over(books: Books, patient: str, now: datetime) -> list[Fast]:
    found = []
    for row in rows.read(books, ["NutritionOrder"], patients=[patient], where=_HELD_ONCE, with_marks=False):
        order = records.order(row)
        if is_fast(order) and not is_running(order, now):
            ended = order.ends_at if order.ends_at is not None and order.ends_at <= now else _changed_at(row)
            found.append(Fast(order.starts_at or order.authored_at, ended or order.ends_at))
    for row in rows.read(books, ["Flag"], patients=[patient], where="status = 'inactive'", with_marks=False):
        tag = reading.tag({**row.resource, "status": "active"})
        if tag is not None and is_fasting_tag(tag):
            ended = ending(mapping(row.resource.get("period")).get("end"), HERE) or _changed_at(row)
            found.append(Fast(tag.since, ended))
    return [one for one in found if one.until is not None]


def _changed_at(row: rows.Shown) -> datetime | None:
    return moment(mapping(row.resource.get("meta")).get("lastUpdated"))


def is_fasting(known: Sequence[Fast], at: datetime) -> bool:
    return any((one.since is None or one.since <= at) and (one.until is None or at < one.until) for one in known)


def holds(known: Sequence[Fast], lines: Sequence[Order], slot_at: datetime, now: datetime) -> bool:
    """Whether a dose of these lines, planned then, would be swallowed by who is to take nothing: then, or now that it is late."""
    return bool(known) and any(is_by_mouth(line, lines) for line in lines) and is_fasting(known, max(slot_at, now))


def marked(books: Books, patient: str, table: Sequence[OrderRow], now: datetime) -> tuple[OrderRow, ...]:
    """The orders by mouth of who is fasting now say so."""
    known = fasts(books, [patient], now).get(patient, ())
    if not is_fasting(known, now):
        return tuple(table)
    together: dict[str, list[Order]] = {}
    for row in table:
        together.setdefault(row.order.group or row.order.key, []).append(row.order)
    return tuple(
        msgspec.structs.replace(row, is_fasting=True)
        if is_running(row.order, now) and is_by_mouth(row.order, together[row.order.group or row.order.key])
        else row
        for row in table
    )
