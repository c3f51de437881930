"""What speaks against ending orders as a command wants to, seen from what is shown here at this moment; refuses to weigh it.

What was begun is not taken back: it is stopped, and what was given stays in the record. A dose that was said to be not given began nothing.
"""

from collections.abc import Collection

from client.commands import Command, EndingKind, endings_of, taken_back
from client.records import NOT_IN_FORCE, DoseOutcome
from offline.commands_kept import marks
from offline.projection import instances, records, rows
from offline.store.books import Books

BEGUN, OVER, EARLIER = "doses-given", "order-over", "ends-earlier"
_BEGAN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    keys = taken_back(command)
    if not keys:
        return (EARLIER,) if _ends_earlier(books, command) else ()
    if all(records.order(row).status in NOT_IN_FORCE for row in rows.by_key(books, keys).values()):
        return (OVER,)
    return (BEGUN,) if begun(books, command.patient, keys) else ()


def _ends_earlier(books: Books, command: Command) -> bool:
    """A stop ahead of an order that ends before it anyway: it would write nothing, and nobody is told that more is to be given."""
    ahead = [one for one in endings_of(command) if one.how is EndingKind.STOP and one.at > command.occurred_at]
    if not ahead:
        return False
    shown = rows.by_key(books, {key for one in ahead for key in one.orders})
    ends = {key: records.order(row).ends_at for key, row in shown.items()}
    return any((end := ends.get(key)) is not None and end < one.at for one in ahead for key in one.orders)


def begun(books: Books, patient: str, keys: Collection[str]) -> frozenset[str]:
    """Those of these orders of which a dose was begun, pending ones included."""
    shown = rows.by_key(books, keys)
    known = {row.key for row in shown.values()} | set(keys)
    named = known | instances.of_orders(books, [patient], known).keys()
    where = f"request IN ({marks(named)}) OR request LIKE 'urn:%'"
    found = rows.read(
        books, ["MedicationAdministration"], patients=[patient], where=where, values=sorted(named), with_marks=False
    )
    doses = (records.dose(row) for row in found)
    return frozenset(dose.order for dose in doses if dose.order in known and dose.outcome in _BEGAN)


def begun_of(books: Books, patients: Collection[str]) -> frozenset[str]:
    """Of all orders of these patients those of which a dose was begun, whatever was said of a later one."""
    where = "status IS NULL OR status NOT IN ('not-done', 'entered-in-error')"
    found = rows.newest(books, "MedicationAdministration", "request", 1, patients=patients, where=where)
    doses = (records.dose(row) for row in found)
    return frozenset(dose.order for dose in doses if dose.order and dose.outcome in _BEGAN)
