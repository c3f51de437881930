"""Skin tests that wait for a nurse, with the drugs on hold until then: on the ward and in the clinic. Refuses to call an unclear one read.

A test that was read negative is listed as long as it holds and a drug still waits: then only the release is missing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from client.clinical.skin_tests import is_skin_test, readers
from client.commands import Command, RecordSkinTest
from client.records import Order, OrderKind, SkinOutcome, SkinTestRead
from offline.projection import clinic, lists, orders, records, rows, told
from offline.projection.doses import Who
from offline.projection.safety import RUNNING
from offline.store.books import Books
from offline.views import WaitingTest

NO_TEST, NOT_LIVE, ONE_READER = "no-such-test", "skin-test-over", "one-reader"
NOT_THEN, TOO_LONG = "skin-test-time", "skin-test-too-long"
READ_AHEAD = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""


def people(books: Books) -> dict[str, Who]:
    """Everybody of the ward, and who is in the department's clinic."""
    return {**lists.people(books), **lists.people(books, sorted(clinic.followed(books)))}


def waiting(books: Books, now: datetime, patient: str | None = None) -> tuple[WaitingTest, ...]:
    """Of all or of one patient, the longest first: tests whose drugs are on hold and that are not read positive."""
    who = people(books) if patient is None else lists.people(books, [patient])
    found: list[WaitingTest] = []
    for key, live in orders.live_orders(books, sorted(who)).items():
        held = [order for _, order in live if order.is_held_for_skin_test and order.kind is OrderKind.MEDICATION]
        read = counting(told.readings(books, key)) if held else {}
        wanted = dict.fromkeys(test for order in held for test in order.rests_on if not _is_positive(read.get(test)))
        for test, row in rows.by_key(books, wanted).items():
            one, order, last = who[key], records.order(row), read.get(test)
            found.append(
                WaitingTest(
                    patient=key,
                    patient_name=one.name,
                    bed=one.bed,
                    encounter=order.encounter,
                    test=order,
                    drugs=_drugs(held, test),
                    negative_at=last.at if last is not None and last.until is not None and last.until > now else None,
                )
            )
    return tuple(sorted(found, key=lambda one: (str(one.test.starts_at or ""), one.test.key)))


def counting(read: Sequence[SkinTestRead]) -> Mapping[str, SkinTestRead]:
    """Of readings, the newest first: key of each test's order to its newest positive one, else to its newest."""
    found: dict[str, SkinTestRead] = {}
    for one in read:
        for test in one.answers:
            if test not in found or (_is_positive(one) and not _is_positive(found[test])):
                found[test] = one
    return found


def _is_positive(read: SkinTestRead | None) -> bool:
    return read is not None and read.outcome is SkinOutcome.POSITIVE


def _drugs(held: Sequence[Order], test: str) -> tuple[Order, ...]:
    return tuple(order for order in held if test in order.rests_on and order.status in RUNNING)


def objections(books: Books, command: Command, now: datetime) -> tuple[str, ...]:
    """A result answers a skin test that is here, and two people read it. A positive one is taken whatever became of the order."""
    if not isinstance(command, RecordSkinTest):
        return ()
    row = rows.by_key(books, [command.test]).get(command.test)
    if row is None or row.type != "ServiceRequest":
        return (NO_TEST,)
    test = records.order(row)
    if not is_skin_test(test.what) and not told.is_waited_for(books, command.patient, command.test):
        return (NO_TEST,)
    if command.outcome == "negative" and test.status in told.TEST_OVER:
        return (NOT_LIVE,)
    if not _is_time(command, test, now):
        return (NOT_THEN,)
    if command.valid_until is not None and command.valid_until > command.occurred_at + told.NEGATIVE_TEST_HOLDS:
        return (TOO_LONG,)
    return () if len(readers(command.read_by)) > 1 else (ONE_READER,)


def _is_time(command: RecordSkinTest, test: Order, now: datetime) -> bool:
    """Nobody reads a test ahead, and none is negative before it was ordered; a positive one may be older than its order."""
    is_after = command.outcome != "negative" or test.authored_at is None or command.occurred_at >= test.authored_at
    return command.occurred_at <= now + READ_AHEAD and is_after
