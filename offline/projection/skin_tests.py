"""Skin tests that nobody has read yet, with the drugs that wait for them; refuses to call a test read that has no clear result."""

from collections.abc import Sequence

from client.records import Order, OrderKind
from offline.projection import lists, orders, records, rows, told
from offline.projection.safety import RUNNING
from offline.store.books import Books
from offline.views import WaitingTest


def waiting(books: Books, patient: str | None = None) -> tuple[WaitingTest, ...]:
    """Of the ward or of one patient, the longest first: tests whose drugs are on hold and that have no result."""
    who = lists.people(books, None if patient is None else [patient])
    found: list[WaitingTest] = []
    for key, live in orders.live_orders(books, sorted(who)).items():
        held = [order for _, order in live if order.is_held_for_skin_test and order.kind is OrderKind.MEDICATION]
        read = {test for one in told.skin_tests_read(books, key) for test in one.answers} if held else set()
        wanted = dict.fromkeys(test for order in held for test in order.rests_on if test not in read)
        for test, row in rows.by_key(books, wanted).items():
            one = who[key]
            order = records.order(row)
            found.append(
                WaitingTest(
                    patient=key,
                    patient_name=one.name,
                    bed=one.bed,
                    encounter=order.encounter,
                    test=order,
                    drugs=_drugs(held, test),
                )
            )
    return tuple(sorted(found, key=lambda one: (str(one.test.starts_at or ""), one.test.key)))


def _drugs(held: Sequence[Order], test: str) -> tuple[Order, ...]:
    return tuple(order for order in held if test in order.rests_on and order.status in RUNNING)
