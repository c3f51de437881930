"""Drugs in force beside their own skin test that was ordered and that nobody read yet: shown and asked about as if they were on hold.

Central, or a doctor elsewhere, may have ordered both without holding the drug. Refuses to say so of a drug that the pack knows no test for,
and of one of which a dose was given before the test was ordered: there the test is another drug's.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.skin_reagents import TESTS
from client.clinical.skin_tests import skin_test_of
from client.commands import AdministerDose
from client.fhir.names import NURSING_ORDER
from client.records import DoseOutcome, Order, OrderKind, OrderStatus, SkinOutcome
from offline.projection import belonging, chart, orders, records, rows, skin_tests, told
from offline.store.books import Books
from offline.views import DueDose, OrderRow, VerifyGroup

UNREAD = "skin-test-unread"
_TESTS = "code IN (" + ", ".join(f"'{code}'" for _, code in TESTS) + ")"


def unread(books: Books, patients: Collection[str], catalogue: Catalogue) -> dict[str, str]:
    """Key of each such drug order to the name of the test it waits for."""
    asked = _open_tests(books, patients)
    if not asked:
        return {}
    found: dict[str, str] = {}
    for patient, live in orders.live_orders(books, sorted(asked)).items():
        for _, order in live:
            test = _test_of(order, asked[patient], catalogue)
            if test is not None and not _was_given_before(books, order, test):
                found[order.key] = test.what.text
    return found


def _open_tests(books: Books, patients: Collection[str]) -> dict[str, list[Order]]:
    """Of this stay, ordered, not over, and without a clear reading."""
    made = rows.read(books, ["ServiceRequest"], patients=patients, where=_TESTS, with_marks=False) if patients else []
    if not made:
        return {}
    stays = chart.stays(books, {row.patient or "" for row in made})
    found: dict[str, list[Order]] = {}
    for row in made:
        order, patient = records.order(row), row.patient or ""
        is_open = order.status not in told.TEST_OVER and belonging.is_of_stay(order, stays.get(patient))
        if is_open and not _is_read(books, patient, order):
            found.setdefault(patient, []).append(order)
    return found


def _is_read(books: Books, patient: str, test: Order) -> bool:
    last = skin_tests.counting(told.readings(books, patient)).get(test.key)
    return last is not None and last.outcome is not SkinOutcome.UNCLEAR


def _test_of(order: Order, tests: Sequence[Order], catalogue: Catalogue) -> Order | None:
    """The newest of its own tests; None for what is held already, was ordered without, or is no drug."""
    drug = catalogue.drugs.get(order.drug_id or "")
    is_free = order.kind is OrderKind.MEDICATION and order.status is OrderStatus.ACTIVE and order.exemption is None
    code = skin_test_of(drug, catalogue) if drug is not None and is_free else None
    own = [one for one in tests if code is not None and one.what.code_in(NURSING_ORDER) == code]
    return max(own, key=_asked_at, default=None)


def _asked_at(order: Order) -> float:
    return order.authored_at.timestamp() if order.authored_at is not None else 0.0


def _was_given_before(books: Books, order: Order, test: Order) -> bool:
    where = "request = ? AND at_s < ?"
    values = [order.key, int(_asked_at(test))]
    found = rows.read(books, ["MedicationAdministration"], patients=[order.patient], where=where, values=values)
    taken = {DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS}
    return any(records.dose(row).outcome in taken for row in found)


# --- shown -----------------------------------------------------------------------------------------------------------


def marked(order: Order, waiting: Mapping[str, str]) -> Order:
    return msgspec.structs.replace(order, unread_test=waiting[order.key]) if order.key in waiting else order


def on_doses(books: Books, due: Sequence[DueDose], catalogue: Catalogue) -> tuple[DueDose, ...]:
    waiting = unread(books, {one.patient for one in due}, catalogue)
    if not waiting:
        return tuple(due)
    return tuple(msgspec.structs.replace(one, lines=tuple(marked(line, waiting) for line in one.lines)) for one in due)


def on_rows(books: Books, patient: str, table: Iterable[OrderRow], catalogue: Catalogue) -> tuple[OrderRow, ...]:
    waiting = unread(books, [patient], catalogue)
    return tuple(msgspec.structs.replace(row, order=marked(row.order, waiting)) for row in table)


def on_groups(books: Books, groups: Sequence[VerifyGroup], catalogue: Catalogue) -> tuple[VerifyGroup, ...]:
    waiting = unread(books, {one.patient for one in groups}, catalogue)
    if not waiting:
        return tuple(groups)
    replace = msgspec.structs.replace
    return tuple(
        replace(one, rows=tuple(replace(row, order=marked(row.order, waiting)) for row in one.rows)) for one in groups
    )


# --- at intake -------------------------------------------------------------------------------------------------------


def given_against(books: Books, command: AdministerDose, catalogue: Catalogue) -> tuple[str, ...]:
    """Whether a drug of this dose waits for its test. Not given may always be said."""
    if command.outcome is DoseOutcome.NOT_GIVEN:
        return ()
    waiting, keys = unread(books, [command.patient], catalogue), [line.order for line in command.lines]
    return (UNREAD,) if any(row.key in waiting for row in rows.by_key(books, keys).values()) else ()
