"""One patient's orders as the table shows them: what every part of the projection knows of each. Reads; decides nothing."""

from datetime import datetime

import msgspec

from client.records.provenance import CaState
from offline.projection import (
    antimicrobial,
    belonging,
    bookings,
    clinic,
    fasting,
    oral,
    ordered_twice,
    orders,
    pharmacy,
    queries,
    stopping,
    traces,
)
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import OrderRow


def order_table(books: Books, patient: str, plan: Plan, now: datetime) -> tuple[OrderRow, ...]:
    """The order table with next planned times, and with the signatures that oral orders wait for."""
    table = clinic.told_apart(books, orders.with_next(orders.orders(books, patient), plan, now))
    table = fasting.marked(books, patient, belonging.told_apart(books, patient, table), now)
    table = ordered_twice.marked(books, patient, table, now)
    signs = oral.countersigns(books, [patient]) if any(row.order.is_oral for row in table) else {}
    looks = antimicrobial.reviews(books, [patient]) if any(row.order.form is not None for row in table) else {}
    booked, boiled = bookings.of_table(books, patient, table)
    done, handed = bookings.sessions(books, patient, table), bookings.dispenses(books, patient)
    reviewed, stops = pharmacy.told(books, patient, table, now), stopping.checks_of(books, [patient])
    asked, signed = queries.of_orders(books, [patient]), traces.authority(books, [row.order.key for row in table])
    if not (signs or looks or booked or boiled or done or handed or reviewed or stops or asked or signed):
        return table
    return tuple(
        msgspec.structs.replace(
            row,
            countersign=signs.get(row.order.key),
            review=looks.get(row.order.key),
            booking=booked.get(row.order.key),
            decoction=boiled.get(row.order.key),
            dispense=handed.get(row.order.key),
            sessions_done=done.get(row.order.key, 0),
            pharm=reviewed.get(row.order.key),
            stop_check=stops.get(row.order.key),
            queries=asked.get(row.order.key, ()),
            ca=signed.get(row.order.key, CaState.UNREAD),
        )
        for row in table
    )
