"""Who is to take nothing by mouth, from when until when, by diet orders and tags; refuses to drop a dose because of it.

A dose by mouth at such a time stays where it is planned: whoever gives it answers for it, or says that it was not given.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from client.clinical.fasting import is_by_mouth, is_fast, is_fasting_tag
from client.records import Order
from offline.projection import chart, orders
from offline.projection.safety import is_running
from offline.store.books import Books
from offline.views import OrderRow


class Fast(NamedTuple):
    """From when until when; None: since ever, without an end that is known."""

    since: datetime | None
    until: datetime | None


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


def is_fasting(known: Sequence[Fast], at: datetime) -> bool:
    return any((one.since is None or one.since <= at) and (one.until is None or at < one.until) for one in known)


def holds(known: Sequence[Fast], lines: Sequence[Order], slot_at: datetime, now: datetime) -> bool:
    """Whether a dose of these lines, planned then, would be swallowed by who is to take nothing: then, or now that it is late."""
    return bool(known) and any(is_by_mouth(line) for line in lines) and is_fasting(known, max(slot_at, now))


def marked(books: Books, patient: str, table: Sequence[OrderRow], now: datetime) -> tuple[OrderRow, ...]:
    """The orders by mouth of who is fasting now say so."""
    known = fasts(books, [patient], now).get(patient, ())
    if not is_fasting(known, now):
        return tuple(table)
    return tuple(
        msgspec.structs.replace(row, is_fasting=True) if is_by_mouth(row.order) and is_running(row.order, now) else row
        for row in table
    )
