"""Whether what is charted is what was ordered: the drug, the way, the amount, each line once, all lines of a group, not before its time.

Refuses to weigh it: intake asks. What is of no order here is charted by nobody: in an emergency the order is written down first, as an oral
one. Once more for a time that is answered, and a part of a group, go in only when who gave it says so with words.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from client.clinical.orders import is_for_one_dose, is_same_thing
from client.clinical.rates import is_impossible
from client.commands import AdministerDose, GivenLine
from client.records import Code, Dose, DoseOutcome, Order, OrderStatus
from offline.projection import belonging, chart, doses, orders, records, rows
from offline.projection.plan import Plan
from offline.store.books import Books

NOT_HERE, TWICE, AHEAD, BEFORE = "order-not-here", "line-twice", "dose-ahead", "before-the-order"
OTHER_DRUG, OTHER_ROUTE, NO_AMOUNT = "other-drug", "other-route", "amount-impossible"
ONCE_MORE, PART_OF_GROUP = "once-more", "part-of-group"
ANSWERABLE = frozenset({ONCE_MORE, PART_OF_GROUP})
_SLACK = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""
_AROUND = timedelta(days=2)
_TAKEN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})


def objections(books: Books, command: AdministerDose, plan: Plan | None, now: datetime) -> tuple[str, ...]:
    """In the order in which a person must hear them. That something was not given is asked only whose order and when."""
    shown = rows.by_key(books, [line.order for line in command.lines])
    ordered = {key: records.order(row) for key, row in shown.items() if row.type == "MedicationRequest"}
    real = [ordered[line.order].key for line in command.lines if line.order in ordered]
    found = [NOT_HERE] if any(line.order not in ordered for line in command.lines) else []
    found += [TWICE] if len(set(real)) != len(real) else []
    found += [AHEAD] if command.occurred_at > now + _SLACK else []
    if command.outcome not in _TAKEN:
        return tuple(found)
    found += [NO_AMOUNT] if is_impossible(command.rate, None) else []
    found += [BEFORE] if any(_is_before(one, command.occurred_at) for one in ordered.values()) else []
    for line in command.lines:
        found += _of_line(line, ordered.get(line.order))
    found += [ONCE_MORE] if _is_once_more(books, command, [*ordered.values()], plan) else []
    found += [PART_OF_GROUP] if _is_part(books, command, [*ordered.values()], real, plan) else []
    return tuple(dict.fromkeys(found))


def named(books: Books, command: AdministerDose) -> AdministerDose:
    """What was given bears the order's own name: a name of its own, which nobody can compare with it, names nothing."""
    shown = rows.by_key(books, [line.order for line in command.lines])
    ordered = {key: records.order(row) for key, row in shown.items() if row.type == "MedicationRequest"}
    return msgspec.structs.replace(
        command, lines=tuple(_named(line, ordered.get(line.order)) for line in command.lines)
    )


def _named(line: GivenLine, order: Order | None) -> GivenLine:
    is_unknown = order is not None and is_same_thing(line.what, order.what) is None
    return msgspec.structs.replace(line, what=order.what) if order is not None and is_unknown else line


def _is_before(order: Order, at: datetime) -> bool:
    """Before it was ordered and before it was to begin; what was said and written down afterwards has no such time."""
    begins = [one for one in (order.starts_at, order.authored_at) if one is not None]
    return bool(begins) and not order.is_oral and at < min(begins) - _SLACK


def _of_line(line: GivenLine, order: Order | None) -> list[str]:
    if order is None:
        return []
    found = [OTHER_DRUG] if is_same_thing(line.what, order.what) is False else []
    found += [] if line.route is None or order.route is None or _is_same_way(line.route, order.route) else [OTHER_ROUTE]
    amount = line.amount
    is_amount = order.dose is None if amount is None else amount.value.is_finite() and amount.value > 0
    return [*found, *([] if is_amount else [NO_AMOUNT])]


def _is_same_way(given: Code, ordered: Code) -> bool:
    return is_same_thing(given, ordered) is True or given.text.strip().casefold() == ordered.text.strip().casefold()


# --- once more -------------------------------------------------------------------------------------------------------


def _is_once_more(books: Books, command: AdministerDose, lines: Sequence[Order], plan: Plan | None) -> bool:
    """Whether a dose of the same line stands for the time that this one would answer, by name or by when it was given.

    What is for once if needed (SOS) holds for one dose, whenever that was.
    """
    alone = {line.key for line in lines if is_for_one_dose(line)}
    if alone and any(one.order in alone for one in _doses(books, command.patient)):
        return True
    return plan is not None and any(_is_doubled(books, command, line, plan) for line in lines if not line.is_as_needed)


def _is_doubled(books: Books, command: AdministerDose, line: Order, plan: Plan) -> bool:
    others = [one for one in _doses(books, command.patient) if one.order == line.key]
    if command.slot_at is not None:  # the same time by name is said to be answered
        others = [one for one in others if one.slot_at != command.slot_at]
    if not others:
        return False
    mine = command.slot_at or command.occurred_at
    times = [at for one in others if (at := one.slot_at or one.given_at)]
    if not times:
        return plan.only_slot(line) is not None
    return any(answers_the_same_time(plan, line, mine, at) for at in times)


def answers_the_same_time(plan: Plan, line: Order, mine: datetime, other: datetime) -> bool | None:
    """Whether two doses of the line answer one planned time; None where nothing is planned about then."""
    if plan.only_slot(line) is not None:
        return True
    slots = plan.slots(line, mine - _AROUND, mine + _AROUND)
    return _nearest(slots, mine) == _nearest(slots, other) if slots else None


def _nearest(slots: Sequence[datetime], at: datetime) -> datetime:
    return min(slots, key=lambda slot: abs(slot - at))


def _doses(books: Books, patient: str) -> list[Dose]:
    found = rows.read(books, ["MedicationAdministration"], patients=[patient], with_marks=False)
    return [one for row in found if (one := records.dose(row)).outcome in _TAKEN]


# --- groups ----------------------------------------------------------------------------------------------------------


def _is_part(
    books: Books, command: AdministerDose, lines: Sequence[Order], real: Sequence[str], plan: Plan | None
) -> bool:
    """Whether a line that belongs to it is neither in this dose nor answered at the same time, given or not."""
    wanted = {line.group for line in lines if line.group}
    if not wanted:
        return False
    stay = chart.stays(books, [command.patient]).get(command.patient)
    live = [order for _, order in orders.live_orders(books, [command.patient])[command.patient]]
    members = [one for one in live if one.group in wanted and one.status is OrderStatus.ACTIVE]
    answered = _answered(books, command)
    rest = [one for one in members if belonging.is_for_ward(one, stay) and one.key not in real]
    return any(one.key not in answered and not _is_answered_then(books, command, one, plan) for one in rest)


def _is_answered_then(books: Books, command: AdministerDose, line: Order, plan: Plan | None) -> bool:
    """By a dose that names no time and was given nearest to this one's: as other software charts it."""
    if plan is None or command.slot_at is None:
        return False
    unnamed = [one for one in _doses(books, command.patient) if one.order == line.key and one.slot_at is None]
    if plan.only_slot(line) is not None:
        return bool(unnamed)
    slots = plan.slots(line, command.slot_at - _AROUND, command.slot_at + _AROUND)
    return any(one.given_at is not None and doses.nearest(slots, one.given_at) == command.slot_at for one in unnamed)


def _answered(books: Books, command: AdministerDose) -> set[str]:
    if command.slot_at is None:
        return set()
    known: Mapping[tuple[str, datetime], object] = doses.answered(books, [command.patient], command.slot_at - _AROUND)
    return {order for order, slot in known if slot == command.slot_at}
