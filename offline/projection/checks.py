"""Which drug orders may not be given yet because no nurse has checked them; refuses to say anything about orders that need no check."""

from collections.abc import Sequence

from client.fhir import names
from client.records import Order
from offline.projection import orders, records, rows
from offline.store.books import Books

AT_ONCE = frozenset({"ST", "STAT"})
_OVER = frozenset({"cancelled", "rejected", "failed", "entered-in-error"})


def unverified(books: Books, patient: str, keys: Sequence[str]) -> tuple[str, ...]:
    """Those of these orders whose check exists and is not done; a check that only this station knows of counts as done."""
    found = orders.verifications(books, [patient])
    shown = rows.by_key(books, keys)
    return tuple(
        key
        for key in keys
        if (row := shown.get(key)) is not None
        and (check := found.get(row.key)) is not None
        and not check.is_done
        and check.task.status not in _OVER
        and not is_at_once(records.order(row))
    )


def is_at_once(order: Order) -> bool:
    """One time and now: given before it is checked, and flagged until it is."""
    return order.frequency is not None and order.frequency.code_in(names.FREQUENCY) in AT_ONCE
