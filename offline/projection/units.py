"""Which units there are: every planned time of the orders in force as one thing with a name, a code, a kind and a state.

A pure function of the orders, what ended them, what was done, and the time: asked again it doubles nothing, a stop leaves nothing behind
that nobody began, and two stations that know the same say the same. Refuses to write anything.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

import msgspec

from client.clinical import unit_rules
from client.clinical.age import whole_years
from client.clinical.catalogue import Catalogue
from client.clinical.second_checks import Stage
from client.clinical.timing import Pace, local_moment
from client.clinical.unit_codes import order_identity, read_part, unit_code, unit_id
from client.clinical.unit_rules import UnitRules
from client.records import Dose, Order, OrderStatus, OrderTerm
from client.records.units import StepTask, UnitRow
from offline.projection import (
    belonging,
    chart,
    doses,
    orders,
    pharmacy,
    records,
    rows,
    safety,
    unit_steps,
    unread_tests,
)
from offline.projection.doses import Answered, Who
from offline.projection.orders import Checked
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.projection.unit_steps import Step
from offline.store.books import Books
from offline.views import DueDose, Mark
from offline.views.units import Unit, UnitKind, UnitState

HORIZON = timedelta(days=2)
"""How far ahead the plan reaches from any moment at which it is asked: it rolls on with the clock, also while central is gone."""
BACK = timedelta(days=1)
_DAY = timedelta(days=1)
Line = tuple[Shown, Order]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What of the knowledge pack the plan rests on."""

    catalogue: Catalogue
    rules: UnitRules


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What was read once for all units."""

    people: Mapping[str, Who]
    now: datetime
    plan: Plan
    pack: Pack
    steps: Mapping[str, list[Step]]
    checks: Mapping[str, Checked]
    years: Mapping[str, int]
    """Of those whose age decides who checks what was prepared, as far as it is known."""


def units(
    books: Books,
    people: Mapping[str, Who],
    now: datetime,
    plan: Plan,
    catalogue: Catalogue,
    *,
    back: timedelta = BACK,
    rules: UnitRules | None = None,
) -> tuple[Unit, ...]:
    """Of these patients from `back` before now to the horizon, by time; the open places of as-needed orders stand last.

    What was begun stays, although its order ended since: for three days.
    """
    since, until = now - back, now + HORIZON
    pack = Pack(catalogue=catalogue, rules=rules or UnitRules())
    known = _Known(
        people=people,
        now=now,
        plan=plan,
        pack=pack,
        years=_years(books, people, now) if pack.rules.checks.asks_age(Stage.PREPARE) else {},
        steps=unit_steps.steps(books, people, since),
        checks=orders.verifications(books, people),
    )
    due = pharmacy.on_doses(books, doses.due_doses(books, people, since, until, now, plan), now)
    due = unread_tests.on_doses(books, due, catalogue)
    found = [*(_of_due(one, known) for one in due), *_of_nurses(books, known, since, until)]
    found += _as_needed(books, known)
    found += _begun_before(books, known, {one.key for one in found}, since)
    return _in_order(_with_central(books, known, found))


def _years(books: Books, people: Collection[str], now: datetime) -> dict[str, int]:
    born = {key: one.birth_date for key, one in chart.patients(books, people).items()}
    return {key: years for key, date in born.items() if (years := whole_years(date, now)) is not None}


def find(every: Iterable[Unit], scanned: str) -> Unit | None:
    """The unit that this text names: our own code, or what central printed; None for anything else, and for what names several."""
    part, bare = read_part(scanned), scanned.strip()
    found = [one for one in every if (part is not None and one.code == part.code) or (bare and bare in one.codes)]
    return found[0] if len({one.key for one in found}) == 1 else None


def _in_order(found: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(
        sorted(
            found,
            key=lambda one: (one.slot_at is None, one.slot_at or datetime.max.replace(tzinfo=UTC), one.bed, one.key),
        )
    )


def _of_due(due: DueDose, known: _Known) -> Unit:
    made = _unit(due.lines, due.slot_at, known, patient=due.patient, dose=due.dose, mark=due.mark)
    is_partly = due.is_partly and made.state in {UnitState.DONE, UnitState.NOT_DONE}
    return _with(
        made,
        state=UnitState.PARTLY if is_partly else made.state,
        order_mark=due.order_mark,
        is_verified=due.is_verified,
        is_overdue=due.is_overdue,
        is_fasting=due.is_fasting,
        pharm=due.pharm,
    )


_with = msgspec.structs.replace


def _unit(
    lines: Sequence[Order],
    slot: datetime | None,
    known: _Known,
    *,
    patient: str,
    number: int = 0,
    dose: Dose | None = None,
    mark: Mark | None = None,
    is_over: bool = False,
) -> Unit:
    """`number`: of an as-needed order, which has no planned time."""
    lead, who = lines[0], known.people[patient]
    name = unit_id(order_identity(lead), slot if slot is not None else number)
    place, of = (number, 0) if slot is None else _place(lead, slot, known.plan)
    done = unit_steps.chain(known.steps.get(str(name), ()), dose, mark, known.now)
    check = next((one for order in lines if (one := known.checks.get(order.key))), None)
    return Unit(
        key=str(name),
        code=unit_code(name),
        patient=who.patient,
        patient_name=who.name,
        bed=who.bed,
        encounter=lead.encounter,
        lead=lead.key,
        lines=tuple(lines),
        slot_at=slot,
        kind=UnitKind(unit_rules.kind_of(lead, known.pack.catalogue, known.pack.rules)),
        number=place,
        of=of,
        state=unit_steps.state(done, dose, is_over=is_over),
        steps=done,
        dose=dose,
        mark=mark,
        is_verified=check is not None and check.is_done,
        prepared_by_two=unit_rules.prepared_by_two(
            tuple(lines), known.pack.catalogue, known.pack.rules, known.years.get(patient)
        ),
    )


def _place(lead: Order, slot: datetime, plan: Plan) -> tuple[int, int]:
    """The how many-th of how many of its day on the ward's clock."""
    today = slot.astimezone(plan.zone).date()
    begin, end = (local_moment(day, time(0), plan.zone) for day in (today, today + _DAY))
    day = plan.slots(lead, begin, end)
    return (day.index(slot) + 1, len(day)) if slot in day else (1, 1)


def _groups(books: Books, known: _Known, kinds: Sequence[str]) -> Iterable[tuple[str, Sequence[Line]]]:
    """The groups in force of the present stay that the ward carries out; none of which a line is on hold."""
    live = orders.live_orders(books, known.people, kinds, with_marks=True)
    stays = chart.stays(books, known.people)
    for patient, lines in live.items():
        ours = [line for line in lines if belonging.is_for_ward(line[1], stays.get(patient))]
        for members in doses.groups(ours):
            if all(_is_wanted(order, known) for _, order in members):
                yield patient, members


def _is_wanted(order: Order, known: _Known) -> bool:
    is_ours = unit_rules.is_carried_out(order, known.pack.catalogue, known.pack.rules)
    return is_ours and order.status is not OrderStatus.ON_HOLD


def _of_nurses(books: Books, known: _Known, since: datetime, until: datetime) -> Iterable[Unit]:
    """Planned times of nursing orders and treatments."""
    for patient, members in _groups(books, known, ("ServiceRequest",)):
        row, lead = members[0]
        for slot in known.plan.slots(lead, since, until):
            made = _unit([order for _, order in members], slot, known, patient=patient)
            late = made.state is UnitState.OPEN and slot + known.plan.window(made.lines) < known.now
            yield _with(made, order_mark=row.mark, is_overdue=late)


def _as_needed(books: Books, known: _Known) -> Iterable[Unit]:
    """One open place for each as-needed order in force; the next one is there when this one is used."""
    every = _groups(books, known, ("MedicationRequest", "ServiceRequest"))
    open_ones = [one for one in every if _has_place(one[1][0][1], known)]
    used = doses.charted_count(books, {patient for patient, _ in open_ones})
    for patient, members in open_ones:
        row, lead = members[0]
        lines = [order for _, order in members]
        if not all(safety.is_running(order, known.now) for order in lines):
            continue
        number = max(used.get(order.key, 0) for order in lines) + 1
        while _is_used(made := _unit(lines, None, known, patient=patient, number=number)):
            number += 1
        if number > 1 and lead.term is OrderTerm.ONCE:
            continue
        yield _with(made, order_mark=row.mark)


def _has_place(lead: Order, known: _Known) -> bool:
    """As needed, or when it is called for: nobody can say a time."""
    schedule = known.plan.schedule(lead)
    return lead.is_as_needed or (schedule is not None and schedule.pace is Pace.ON_CALL)


def _is_used(unit: Unit) -> bool:
    return unit.state in {UnitState.DONE, UnitState.NOT_DONE}


def _begun_before(books: Books, known: _Known, planned: Collection[str], since: datetime) -> Iterable[Unit]:
    """What was begun or given of orders that are over by now, or at times that are no longer planned: it stays."""
    answers = doses.answered(books, known.people, since - unit_steps.STOPPED_SHOWN)
    keys = {key for key, _ in answers} | {key for done in known.steps.values() for key in done[0][0].orders}
    shown = rows.by_key(books, keys)
    places = (
        doses.of_places(books, known.people, since)
        if any(done[0][0].slot_at is None for done in known.steps.values())
        else {}
    )
    begun = {name: done[0][0] for name, done in known.steps.items() if name not in planned}
    for name, task in begun.items():
        lines = _lines(shown, task.orders)
        if lines and lines[0].patient in known.people and _is_shown(task.slot_at or task.at, lines, known, since):
            answer = places.get(name) or next(
                (one for key in task.orders if task.slot_at and (one := answers.get((key, task.slot_at)))), None
            )
            yield _stopped(lines, task, known, answer)
    for (key, slot), one in answers.items():
        order = records.order(shown[key]) if key in shown else None
        if (
            order is None
            or order.patient not in known.people
            or order.line > 1
            or not since <= slot < known.now + HORIZON
        ):
            continue
        if str(unit_id(order_identity(order), slot)) not in {*planned, *begun}:
            lines = _group_of(books, order)
            yield _unit(lines, slot, known, patient=order.patient, dose=one.dose, mark=one.mark, is_over=True)


def _group_of(books: Books, lead: Order) -> list[Order]:
    """All lines that were given together with this one."""
    if lead.group is None:
        return [lead]
    every = (
        records.order(row) for row in rows.read(books, ["MedicationRequest"], patients=[lead.patient], with_marks=False)
    )
    return sorted((one for one in every if one.group == lead.group), key=lambda one: (one.line, one.key))


def _is_shown(at: datetime | None, lines: Sequence[Order], known: _Known, since: datetime) -> bool:
    """Of an order in force as long as the window reaches; of one that is over until three days after it ended."""
    if at is None or all(safety.is_running(line, known.now) for line in lines):
        return at is None or at >= since
    ended = max((one for line in lines if (one := line.stop_at or line.ends_at) is not None), default=at)
    return ended > known.now - unit_steps.STOPPED_SHOWN


def _stopped(lines: Sequence[Order], task: StepTask, known: _Known, answer: Answered | None) -> Unit:
    dose, mark = (answer.dose, answer.mark) if answer else (None, None)
    slot = task.slot_at.astimezone(UTC) if task.slot_at is not None else None
    made = _unit(lines, slot, known, patient=lines[0].patient, number=1)
    done = unit_steps.chain(known.steps[task.unit], dose, mark, known.now)
    state = unit_steps.state(done, dose, is_over=True)
    return _with(made, key=task.unit, code=unit_code(task.unit), steps=done, state=state, dose=dose, mark=mark)


def _lines(shown: Mapping[str, Shown], keys: Sequence[str]) -> list[Order]:
    return [records.order(shown[key]) for key in keys if key in shown]


def _with_central(books: Books, known: _Known, found: Sequence[Unit]) -> Iterable[Unit]:
    """The same with what central printed on its labels, and the units that central alone planned."""
    there = unit_steps.at_central(books, known.people)
    names = {(order.key, unit.slot_at): unit.key for unit in found if unit.slot_at for order in unit.lines}
    by_unit = unit_steps.by_name(there, names)
    for unit in found:
        ids = tuple(dict.fromkeys(one for row in by_unit.get(unit.key, ()) for one in row.ids))
        yield _with(unit, codes=ids) if ids else unit
    yield from _planned_there(books, known, there, set(by_unit))


def _planned_there(books: Books, known: _Known, there: Sequence[UnitRow], taken: Collection[str]) -> Iterable[Unit]:
    """A time that central planned and our reading of the order has not: it is a unit of that order all the same."""
    odd = [
        one
        for one in there
        if one.unit is None
        and one.slot_at is not None
        and one.status in {"active", "on-hold", "completed"}
        and known.now - BACK <= one.slot_at < known.now + HORIZON
    ]
    shown = rows.by_key(books, {one.order for one in odd})
    for one in odd:
        lines = _lines(shown, [one.order])
        if not lines or lines[0].patient not in known.people or one.slot_at is None:
            continue
        name = str(unit_id(order_identity(lines[0]), one.slot_at))
        if name not in taken and safety.is_running(lines[0], known.now):
            yield _with(_unit(lines, one.slot_at.astimezone(UTC), known, patient=lines[0].patient), codes=one.ids)
