"""What speaks against ending orders as a command wants to, seen from what is shown here at this moment; refuses to weigh it.

What was begun is not taken back: it is stopped, and what was given stays in the record. A dose that was said to be not given began nothing.
The lines of one infusion end as one, and none ends before a dose of it that stands in the record or before it was ordered; what stood on
paper happened as it did.
"""

from collections.abc import Collection, Iterator
from datetime import timedelta

from client.commands import Command, Ending, EndingKind, SignOrders, endings_of, taken_back
from client.records import NOT_IN_FORCE, Dose, DoseOutcome, Order
from offline.commands_kept import marks
from offline.projection import instances, records, rows
from offline.store.books import Books

BEGUN, OVER, LEFT_OUT = "doses-given", "order-over", "lines-left-out"
IN_PAST, BEFORE_DOSE, BEFORE_ORDER = "stop-in-past", "dose-after-stop", "stop-before-order"
EARLIER = "ends-earlier"
"""A stop ahead of what ends before it anyway would write nothing, and nobody is told by it that more is to be given."""
_BEGAN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})
_SLACK = timedelta(minutes=1)
"""A stop time so little before the signature is the minute that was on the screen."""


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    keys = taken_back(command)
    if not keys:
        return ()
    if all(records.order(row).status in NOT_IN_FORCE for row in rows.by_key(books, keys).values()):
        return (OVER,)
    return (BEGUN,) if begun(books, command.patient, keys) else ()


def objections_at_signing(books: Books, command: Command) -> tuple[str, ...]:
    """Asked of who signs; what was signed goes its way with what happened meanwhile beside it."""
    ending = endings_of(command)
    return tuple(dict.fromkeys(_of_endings(books, command, ending))) if ending else ()


def _of_endings(books: Books, command: Command, endings: Collection[Ending]) -> Iterator[str]:
    shown = {key: records.order(row) for key, row in rows.by_key(books, [k for e in endings for k in e.orders]).items()}
    groups = {order.group for order in shown.values() if order.group}
    mates = _lines_in_force(books, command.patient, groups) if groups else {}
    for one in endings:
        ordered = [shown[key] for key in one.orders if key in shown]
        mine = {order.group for order in ordered if order.group}
        named = {order.key for order in ordered}
        if any(order.group in mine and key not in named for key, order in mates.items()):
            yield LEFT_OUT
        if one.how is EndingKind.STOP and command.paper is None and one.at < command.occurred_at - _SLACK:
            yield from _of_the_past(books, command, one, ordered)
        if (
            one.how is EndingKind.STOP
            and one.at > command.occurred_at
            and any(_ends_before(one, row) for row in ordered)
        ):
            yield EARLIER


def _ends_before(ending: Ending, order: Order) -> bool:
    return order.ends_at is not None and order.ends_at < ending.at


def _lines_in_force(books: Books, patient: str, groups: Collection[str]) -> dict[str, Order]:
    """Of infusions: the lines of one request form are each stopped alone."""
    found = (
        records.order(row) for row in rows.read(books, ["MedicationRequest"], patients=[patient], with_marks=False)
    )
    return {one.key: one for one in found if one.group in groups and one.status not in NOT_IN_FORCE}


def _of_the_past(books: Books, command: Command, ending: Ending, ordered: Collection[Order]) -> Iterator[str]:
    """Whoever stops by the way, in another signature, does not say that nothing was carried out since: that is a stop of its own."""
    if isinstance(command, SignOrders):
        yield IN_PAST
    if any(order.authored_at is not None and ending.at < order.authored_at - _SLACK for order in ordered):
        yield BEFORE_ORDER
    keys = {order.key for order in ordered}
    if any(dose.given_at is not None and dose.given_at > ending.at for dose in _doses(books, command.patient, keys)):
        yield BEFORE_DOSE


def begun(books: Books, patient: str, keys: Collection[str]) -> frozenset[str]:
    """Those of these orders of which a dose was begun, pending ones included."""
    return frozenset(dose.order for dose in _doses(books, patient, keys) if dose.order)


def _doses(books: Books, patient: str, keys: Collection[str]) -> list[Dose]:
    """What was begun of these orders, by whichever request of them it was charted."""
    shown = rows.by_key(books, keys)
    known = {row.key for row in shown.values()} | set(keys)
    named = known | instances.of_orders(books, [patient], known).keys()
    where = f"request IN ({marks(named)}) OR request LIKE 'urn:%'"
    found = rows.read(
        books, ["MedicationAdministration"], patients=[patient], where=where, values=sorted(named), with_marks=False
    )
    doses = (records.dose(row) for row in found)
    return [dose for dose in doses if dose.order in known and dose.outcome in _BEGAN]


def begun_of(books: Books, patients: Collection[str]) -> frozenset[str]:
    """Of all orders of these patients those of which a dose was begun, whatever was said of a later one."""
    where = "status IS NULL OR status NOT IN ('not-done', 'entered-in-error')"
    found = rows.newest(books, "MedicationAdministration", "request", 1, patients=patients, where=where)
    doses = (records.dose(row) for row in found)
    return frozenset(dose.order for dose in doses if dose.order and dose.outcome in _BEGAN)
