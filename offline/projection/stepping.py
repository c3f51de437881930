"""What speaks against a step of a unit, and which units an act is the first to write; refuses to weigh it: a person answers.

A step is done once (looking after as often as it is done), never after a later one, and by a second nurse where the pack wants two.
What is over, on hold, of another stay or not checked is not prepared.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import count

from client.clinical.catalogue import Catalogue
from client.clinical.giving import GivingBook
from client.clinical.unit_codes import order_identity, unit_id
from client.clinical.unit_rules import INFUSION, UnitRules, kind_of, prepared_by_two
from client.commands import AdministerDose, Command, StepUnit
from client.fhir.build import SharedRow
from client.fhir.build.units import unit_row
from client.records import Order, OrderKind, OrderStatus
from client.records.units import ChainStep, StepTask
from offline.commands_kept import marks
from offline.outbox import OPEN, State
from offline.projection import at_bed, belonging, chart, checks, doses, records, rows, safety, unit_steps
from offline.projection.found_by_specialty import AHEAD
from offline.projection.giving import ANSWERED, ELSEWHERE, HELD, OVER, UNVERIFIED
from offline.projection.rows import Shown
from offline.projection.unit_steps import PREPARING
from offline.store.books import Books

UNKNOWN, DONE, LATE, EARLY, SECOND = "unit-unknown", "step-done", "step-late", "step-early", "second-nurse"
USE_BEFORE = "use-before"
_AFTER = (ChainStep.ROUND, ChainStep.END)
_ORDER = tuple(ChainStep)
_MOST_PLACES = 10_000
_SLACK = timedelta(minutes=1)


def objections(
    books: Books, command: Command, catalogue: Catalogue, rules: UnitRules, book: GivingBook, now: datetime
) -> tuple[str, ...]:
    """In the order in which a person must hear them; empty when nothing speaks against it."""
    if isinstance(command, AdministerDose):
        keys = [line.order for line in command.lines]
        return (
            (UNKNOWN,)
            if command.unit and not _names(books, command.patient, command.unit, keys, command.slot_at)
            else ()
        )
    if not isinstance(command, StepUnit):
        return ()
    found = rows.by_key(books, command.orders)
    lines = tuple(records.order(found[key]) for key in command.orders if key in found)
    if len(lines) != len(command.orders) or not _names(
        books, command.patient, command.unit, command.orders, command.slot_at
    ):
        return (UNKNOWN,)
    ahead = (AHEAD,) if command.occurred_at > now + _SLACK else ()
    about_order = _of_order(books, command, lines, now) if command.is_done and command.step not in _AFTER else ()
    ahead = (*ahead, *_until(command, lines, catalogue, book))
    return (*ahead, *_of_chain(books, command, lines, catalogue, rules), *about_order)


def _until(command: StepUnit, lines: Sequence[Order], catalogue: Catalogue, book: GivingBook) -> tuple[str, ...]:
    """Where the site knows how long it may be given, what was compounded says so, and never a later time."""
    if command.step is not ChainStep.COMPOUND:
        return ()
    limit, until = book.stable_for(lines, catalogue), command.use_before
    if until is not None and until <= command.occurred_at:
        return (USE_BEFORE,)
    is_late = limit is not None and (until is None or until > command.occurred_at + limit + _SLACK)
    return (USE_BEFORE,) if is_late else ()


def _of_order(books: Books, command: StepUnit, lines: Sequence[Order], now: datetime) -> tuple[str, ...]:
    stay = chart.stays(books, [command.patient]).get(command.patient)
    said = (
        (ELSEWHERE, not all(belonging.is_for_ward(line, stay) for line in lines)),
        (UNVERIFIED, bool(checks.unverified(books, command.patient, command.orders))),
        (HELD, any(line.status is OrderStatus.ON_HOLD for line in lines)),
        (OVER, any(_is_over(line, command, now) for line in lines)),
    )
    return tuple(word for word, is_so in said if is_so)


def _is_over(line: Order, command: StepUnit, now: datetime) -> bool:
    """Ended when it is prepared, or before the time that it is prepared for."""
    if line.status is OrderStatus.ON_HOLD:
        return False
    ends = line.ends_at if command.slot_at is not None else None
    return not safety.is_running(line, now) or (
        ends is not None and command.slot_at is not None and ends <= command.slot_at
    )


def _of_chain(
    books: Books, command: StepUnit, lines: Sequence[Order], catalogue: Catalogue, rules: UnitRules
) -> tuple[str, ...]:
    is_drug = all(line.kind is OrderKind.MEDICATION for line in lines)
    if is_drug is (command.step is ChainStep.CARRY_OUT) or command.step is ChainStep.GIVE:
        return (UNKNOWN,)
    every = unit_steps.of_unit(books, command.patient, command.unit)
    done = unit_steps.present(every, command.occurred_at)
    steps, dose = {one.step for one in done}, _dose(books, command)
    if command.step is ChainStep.CARRY_OUT:
        return (ANSWERED,) if command.step in steps else ()
    if command.step in steps - {ChainStep.ROUND}:
        return (DONE,)
    later = {one for one in steps if _ORDER.index(one) > _ORDER.index(command.step)}
    if command.step is ChainStep.COMPOUND:
        later.discard(ChainStep.CHECK)  # what was checked before it was mixed is checked anew
    if later or (dose and command.step in PREPARING):
        return (LATE,)
    if (command.step in _AFTER and not dose) or (command.step is ChainStep.CHECK and not steps & set(PREPARING)):
        return (EARLY,)
    if command.step is ChainStep.CHECK and _is_not_made(every, command, lines, catalogue, rules):
        return (EARLY,)
    first = {one.by_reference for one in done if one.step in PREPARING}
    if command.step is not ChainStep.CHECK or command.author.reference not in first:
        return ()
    years = at_bed.years_of(books, command.patient, command.occurred_at)
    return (SECOND,) if prepared_by_two(tuple(lines), catalogue, rules, years) else ()


def _is_not_made(
    every: Sequence[StepTask], command: StepUnit, lines: Sequence[Order], catalogue: Catalogue, rules: UnitRules
) -> bool:
    """What is mixed of several drugs is checked after it was mixed, and nothing at a time before that."""
    made = [one.at for one in every if one.step is ChainStep.COMPOUND]
    is_mixed = len(lines) > 1 and kind_of(lines[0], catalogue, rules) == INFUSION
    is_before = any(at is not None and at > command.occurred_at + _SLACK for at in made)
    return is_before or (is_mixed and not made)


def _dose(books: Books, command: StepUnit) -> bool:
    """Whether a dose of this unit was charted, given or not."""
    if command.slot_at is None:
        return command.unit in doses.of_places(books, [command.patient])
    answers = doses.answered(books, [command.patient], command.slot_at)
    return any((row.key, command.slot_at) in answers for row in rows.by_key(books, command.orders).values())


def _names(books: Books, patient: str, unit: str, keys: Sequence[str], slot_at: datetime | None) -> bool:
    """Whether this is the name of the unit of these lines at this time; of an as-needed order, of a place up to the next one."""
    lead = _lead(rows.by_key(books, keys))
    if lead is None:
        return False
    if slot_at is not None:
        return str(unit_id(order_identity(lead), slot_at)) == unit
    used = doses.charted_count(books, [patient]).get(lead.key, 0)
    carried = len(unit_steps.steps_of_order(books, patient, lead.key))
    places = range(1, min(used + carried + 2, _MOST_PLACES))
    return any(str(unit_id(order_identity(lead), number)) == unit for number in places)


def _lead(found: Mapping[str, Shown]) -> Order | None:
    lines = sorted((records.order(row) for row in found.values()), key=lambda line: (line.line, line.key))
    return lines[0] if lines else None


def first_written(books: Books, command: Command) -> tuple[SharedRow, ...]:
    """The units of this act that no act of this station brings to central and central does not hold.

    What was meant first by an act that was taken back before it was sent is meant again, under the next name of its own.
    """
    if isinstance(command, AdministerDose) and command.unit:
        keys: Sequence[str] = [line.order for line in command.lines]
    elif isinstance(command, StepUnit) and command.step is not ChainStep.CARRY_OUT:
        keys = command.orders
    else:
        return ()
    found = rows.by_key(books, keys)
    drugs = {key: row for key, row in found.items() if row.type == "MedicationRequest"}
    made = [_row(books, command.unit, key, row, command.slot_at) for key, row in drugs.items()]
    known = _written(books, [one.entry_id for one in made]) | _central_has(
        books, command.patient, found, command.slot_at
    )
    return tuple(one for one in made if one.entry_id not in known and one.order not in known)


def _row(books: Books, unit: str, key: str, row: Shown, slot_at: datetime | None) -> SharedRow:
    order = records.order(row)
    made = partial(unit_row, unit, row.meant, order.entry or order.key, key, slot_at)
    return next(one for again in count() if not _is_given_up(books, (one := made(again=again)).entry_id))


def _is_given_up(books: Books, entry: str) -> bool:
    """Whether it was meant here by an act that never brought it to central and never will."""
    going = sorted(OPEN | {State.CONFIRMED})
    sql = (
        "SELECT 1 FROM row w JOIN command c ON c.id = w.command WHERE w.entry_id = ? AND w.central_key IS NULL"
        f" AND c.state NOT IN ({marks(going)}) AND NOT EXISTS (SELECT 1 FROM resource r WHERE r.entry = w.entry_id)"
    )
    return books.execute(sql, (entry, *going)).fetchone() is not None


def _written(books: Books, entries: Sequence[str]) -> set[str]:
    asked = marks(entries)
    sql = f"SELECT entry_id FROM row WHERE entry_id IN ({asked}) UNION SELECT entry FROM resource WHERE entry IN ({asked})"
    return {row[0] for row in books.execute(sql, (*entries, *entries))}


def _central_has(books: Books, patient: str, found: Mapping[str, Shown], slot_at: datetime | None) -> set[str]:
    """The orders for which central itself made a unit at this time: a second one is not made beside it."""
    if slot_at is None:
        return set()
    there = {
        one.order for one in unit_steps.at_central(books, [patient]) if one.slot_at == slot_at and one.unit is None
    }
    return {key for key, row in found.items() if row.key in there}
