"""What this station stopped itself and central has not given back yet: a dose is judged against it as against central's own stop."""

from dataclasses import replace
from typing import Any

from client.records import OrderStatus
from offline.projection import records, rows
from offline.store.books import Books


def among(books: Books, found: dict[str, Any]) -> dict[str, Any]:
    """`found`: orders as central has them, under the keys the command uses; running ones that were stopped here become stopped."""
    orders = dict(found["orders"])
    running = [key for key, one in orders.items() if one.status is OrderStatus.ACTIVE]
    for key, row in rows.by_key(books, running).items():
        order = records.order(row)
        if order.status is OrderStatus.STOPPED:
            orders[key] = replace(orders[key], status=order.status, stopped_at=order.ends_at or order.stop_at)
    return {**found, "orders": orders}
