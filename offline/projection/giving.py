"""What speaks against charting a dose, seen from what is shown here at this moment; refuses to weigh it: intake asks, a person answers.

A fact is never refused for good (docs/emergency-protocol.md): what is only doubtful can be charted by whoever says so. What nobody
checked is not given, what is no order of the ward in this stay is not given there, and a planned time that somebody answered is not
answered twice.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from client.clinical.bedside import Unverified
from client.clinical.fasting import is_by_mouth
from client.clinical.orders import has_lapsed
from client.clinical.units import Quantity, convert
from client.commands import AdministerDose, GivenLine
from client.records import NOT_IN_FORCE, DoseOutcome, Order, OrderStatus
from offline.outbox import State
from offline.projection import belonging, checks, doses, fasting, pharmacy, queries, records, rows
from offline.projection.rows import Shown
from offline.projection.when_done import DIED, LEFT, after_the_end
from offline.store.books import Books

UNVERIFIED, ANSWERED = "unverified", "already-charted"
OVER, DISPUTED, MORE = "order-over", "order-disputed", "more-than-ordered"
STOPPED, TENFOLD = "order-stopped", "ten-times-ordered"
"""Of what is given now, and answered by no words: the order was stopped before, or it is ten times what was ordered."""
HELD, ELSEWHERE = "order-held", "not-on-ward"
FASTING = "patient-fasting"
LAPSED = "sos-lapsed"
"""Once if needed, and the twelve hours of it were over."""
ANSWERABLE = frozenset({OVER, LAPSED, DISPUTED, MORE, DIED, LEFT, FASTING, pharmacy.REJECTED, queries.QUERIED})
"""What a person may answer with `AdministerDose.despite`: it was given all the same."""

_DISPUTED = frozenset({State.CONFLICT, State.REFUSED})
_JUST_NOW = timedelta(minutes=5)
"""What was given so short a time ago may still be held back at the bed; what was given earlier, and what stood on paper, is a fact."""
_TENFOLD = 10
"""As with the limits of the pack: ten times is a slip of the point or of the unit."""
_AROUND = timedelta(hours=26)
"""An answer may have been given so long before the planned time it answers."""


def answerable(site: Unverified) -> frozenset[str]:
    """The same, with what the site only warns of."""
    return ANSWERABLE | ({UNVERIFIED} if site is Unverified.WARN else frozenset())


def waived(site: Unverified) -> frozenset[str]:
    """What the site asks nobody."""
    return frozenset({UNVERIFIED}) if site is Unverified.ALLOW else frozenset()


def objections(books: Books, command: AdministerDose, now: datetime) -> tuple[str, ...]:
    """In the order in which a person must hear them; empty when nothing speaks against it."""
    found = [ANSWERED] if _is_answered(books, command) else []
    if command.outcome is DoseOutcome.NOT_GIVEN:
        return tuple(found)
    keys = [line.order for line in command.lines]
    shown = rows.by_key(books, keys)
    ordered = {key: records.order(row) for key, row in shown.items()}
    found += [ELSEWHERE] if belonging.gives_elsewhere(books, command, ordered.values()) else []
    found += [UNVERIFIED] if checks.unverified(books, command.patient, keys) else []
    found += [queries.QUERIED] if queries.is_open(books, command.patient, keys) else []
    found += [HELD] if any(order.status is OrderStatus.ON_HOLD for order in ordered.values()) else []
    is_now = _is_given_now(command, now)
    over = [order for order in ordered.values() if _is_over(order, command, now)]
    found += [STOPPED if is_now and any(not _ran_out(order, now) for order in over) else OVER] if over else []
    found += [LAPSED] if any(has_lapsed(order, command.occurred_at) for order in ordered.values()) else []
    found += [DISPUTED] if any(_is_disputed(row) for row in shown.values()) else []
    found += [FASTING] if _is_fasting(books, command, [*ordered.values()], now) else []
    found += after_the_end(books, command, now)
    more = [line for line in command.lines if _is_more(line, ordered)]
    found += [TENFOLD if is_now and any(_is_tenfold(line, ordered) for line in more) else MORE] if more else []
    return tuple(found)


def _is_given_now(command: AdministerDose, now: datetime) -> bool:
    return command.paper is None and abs(now - command.occurred_at) < _JUST_NOW


def _is_fasting(books: Books, command: AdministerDose, lines: Sequence[Order], now: datetime) -> bool:
    """Given by mouth at a time at which the patient was to take nothing by mouth."""
    if not any(is_by_mouth(line, lines) for line in lines):
        return False
    return fasting.was_fasting(books, command.patient, command.occurred_at, now)


def _is_answered(books: Books, command: AdministerDose) -> bool:
    if command.slot_at is None:  # the place of an as-needed order is used once
        return bool(command.unit) and command.unit in doses.of_places(books, [command.patient])
    known = doses.answered(books, [command.patient], command.slot_at - _AROUND)
    shown = rows.by_key(books, [line.order for line in command.lines])
    keys = {line.order for line in command.lines} | {row.key for row in shown.values()}
    return any(order in keys and slot == command.slot_at for order, slot in known)


def _is_over(order: Order, command: AdministerDose, now: datetime) -> bool:
    """Over unless it is known that it ended after the dose was given. A stop that lay ahead counts from its time."""
    if order.is_prestopped and order.stop_at is not None:
        return command.occurred_at >= order.stop_at
    if order.status not in NOT_IN_FORCE:
        return False
    ended_at = _ended_at(order, now)
    return ended_at is None or command.occurred_at >= ended_at


def _ended_at(order: Order, now: datetime) -> datetime | None:
    """A planned end tells when it ended only of what ran until then; what never was true held at no time."""
    if order.status is OrderStatus.ENTERED_IN_ERROR:
        return None
    return order.ends_at if _ran_out(order, now) else order.stop_at


def _ran_out(order: Order, now: datetime) -> bool:
    """Over by its own planned end: nobody stopped it."""
    return order.status is OrderStatus.COMPLETED and order.ends_at is not None and order.ends_at <= now


def _is_disputed(row: Shown) -> bool:
    return row.mark is not None and row.mark.state in _DISPUTED


def _is_more(line: GivenLine, ordered: Mapping[str, Order]) -> bool:
    """In the unit of the order; another unit is compared by nobody and said to be more."""
    order = ordered.get(line.order)
    if order is None or order.dose is None or line.amount is None:
        return False
    if (line.amount.code or line.amount.unit) != (order.dose.code or order.dose.unit):
        return True
    return line.amount.value > order.dose.value


def _is_tenfold(line: GivenLine, ordered: Mapping[str, Order]) -> bool:
    """In whatever unit it was written; of units that do not convert nobody knows it."""
    order = ordered.get(line.order)
    if order is None or order.dose is None or line.amount is None:
        return False
    given, said = (Quantity(one.value, one.code or one.unit) for one in (line.amount, order.dose))
    found = given if given.unit == said.unit else convert(given, said.unit)
    return found is not None and found.value >= said.value * _TENFOLD
