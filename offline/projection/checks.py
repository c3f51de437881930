"""Which drug orders may not be given yet because no nurse has checked them; refuses to say anything about orders that need no check."""

from collections.abc import Sequence

from client.clinical.orders import is_at_once
from offline.projection import orders, records, rows
from offline.store.books import Books

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
