"""What a nurse's check of an order asks for beyond itself: its skin test read, its query answered, a second person at some sites.

Refuses to check anything by itself; intake asks here again what the screen asked.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import msgspec

from client.clinical.age import whole_years
from client.clinical.bedside import Verifying
from client.clinical.catalogue import Catalogue
from client.clinical.orders import has_lapsed
from client.clinical.second_checks import Stage
from client.clinical.skin_tests import may_second
from client.commands import Command, VerifyOrder
from client.fhir.reading.elements import target
from client.records import Order, OrderStatus, Patient
from offline.outbox import State
from offline.projection import chart, orders, own_tasks, queries, records, rows
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import VerifyGroup

HELD, NO_SECOND, NOT_A_SECOND = "order-held", "second-needed", "second-not-allowed"
LAPSED, VERIFIED = "sos-lapsed", "already-verified"
_DISPUTED = frozenset({State.CONFLICT, State.REFUSED})
_ASKED = frozenset({"requested", "received", "ready", "accepted", "in-progress"})


def with_needs(
    books: Books, groups: Collection[VerifyGroup], rules: Verifying, catalogue: Catalogue, now: datetime
) -> tuple[VerifyGroup, ...]:
    """The groups with what each of them waits for."""
    patients = {one.patient for one in groups}
    asked, known = queries.of_orders(books, patients), chart.patients(books, patients)
    tests = {key for one in groups for row in one.rows if is_held(row.order) for key in row.order.rests_on}
    named = {key: records.order(row).what.text for key, row in rows.by_key(books, tests).items()} if tests else {}
    asking = rows.by_key(books, [one.rows[0].order.key for one in groups if one.rows])
    made = []
    for group in groups:
        ordered = [row.order for row in group.rows]
        threads = {one.query.key: one for order in ordered for one in asked.get(order.key, ())}
        classes = () if group.is_stop else _classes(ordered, rules, catalogue, age_of(known.get(group.patient), now))
        made.append(
            msgspec.structs.replace(
                group,
                is_void=group.is_stop and ordered[0].status in _VOID,
                is_change=not group.is_stop and any(order.replaces for order in ordered),
                held_for=() if group.is_stop else _held_for(ordered, named),
                queries=tuple(threads.values()),
                prescriber=_prescriber(asking.get(ordered[0].key)) if ordered else "",
                second_for=classes,
            )
        )
    return tuple(made)


_VOID = frozenset({OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})


def _prescriber(row: Shown | None) -> str:
    return (target(row.resource.get("requester")) or target(row.resource.get("orderer")) or "") if row else ""


def is_held(order: Order) -> bool:
    return order.status is OrderStatus.ON_HOLD and order.is_held_for_skin_test


def _held_for(ordered: Sequence[Order], named: Mapping[str, str]) -> tuple[str, ...]:
    """By name; a test that is not here is held for all the same."""
    held = [order for order in ordered if is_held(order)]
    tests = [named.get(key, "") for order in held for key in order.rests_on or ("",)]
    return tuple(dict.fromkeys(tests))


def _classes(ordered: Sequence[Order], rules: Verifying, catalogue: Catalogue, age: int | None) -> tuple[str, ...]:
    return rules.checks.asked(ordered, Stage.VERIFY, catalogue, age)


def age_of(patient: Patient | None, now: datetime) -> int | None:
    """Whole years; None where the day of birth is not known."""
    return whole_years(patient.birth_date, now) if patient is not None else None


def objections(
    books: Books, command: Command, rules: Verifying, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """Against a second check, one of what waits for a skin test or lapsed, and one without the second person that the site wants."""
    if not isinstance(command, VerifyOrder):
        return ()
    lines = own_tasks.lines_of(books, command)
    if said := _once(books, command, lines):
        return said
    shown = rows.by_key(books, lines)
    ordered = [records.order(row) for row in shown.values() if row.type in {"MedicationRequest", "ServiceRequest"}]
    if any(is_held(order) for order in ordered):
        return (HELD,)
    if any(has_lapsed(order, command.occurred_at if command.paper is not None else now) for order in ordered):
        return (LAPSED,)
    patient = chart.patients(books, [command.patient]).get(command.patient)
    if not _classes(ordered, rules, catalogue, age_of(patient, now)):
        return ()
    if command.second is None:
        return (NO_SECOND,)
    prescribers = {target(row.resource.get("requester")) for row in shown.values()}
    is_other = may_second(command.second, command.author) and command.second.reference not in prescribers
    return () if is_other else (NOT_A_SECOND,)


def _once(books: Books, command: VerifyOrder, lines: Collection[str]) -> tuple[str, ...]:
    """Who checked it first stays who checked it; what is asked by a Task is answered there. A check that is disputed is none."""
    known = orders.verifications(books, [command.patient])
    found = [known.get(key) for key in lines]
    if found and all(one is not None and one.is_done and not _is_disputed(one) for one in found):
        return (VERIFIED,)
    is_beside = command.task is None and any(one is not None and one.task.status in _ASKED for one in found)
    return (own_tasks.OTHER_TASK,) if is_beside else ()


def _is_disputed(one: orders.Checked) -> bool:
    return one.mark is not None and one.mark.state in _DISPUTED
