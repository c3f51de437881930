"""Which doses are planned, due, given or locked: schedules against administrations, pending ones included.

Refuses times an order does not name.

A dose answers the planned time that it names, whenever it was given. One that names none, as other software charts it, answers the
nearest planned time of its order: within half the interval and at most two hours; the only time of an order for one time always.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from client.fhir.names import SLOT_TIME
from client.records import Dose, DoseOutcome, Order, OrderStatus
from offline.projection import belonging, chart, fasting, once, orders, records, rows
from offline.projection.orders import Checked
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import DueDose, Mark

HOURS_BACK = 24
"""How far back every list and card looks for planned times that nobody answered."""
BACK = timedelta(hours=HOURS_BACK)
NEAREST = timedelta(hours=2)
_AROUND = 2 * NEAREST
_EARLIEST = timedelta(days=2)
"""No planned time is answered longer before it; only bounds what is read."""
_OF_SLOT = """at_s IS NULL OR at_s >= ? OR (at_s >= ? AND EXISTS (
    SELECT 1 FROM json_each(body, '$.extension') e WHERE CASE e.type WHEN 'object'
      THEN e.value ->> '$.url' = ? AND unixepoch(e.value ->> '$.valueDateTime') >= ? END))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Patient, name and bed label as they stand in a list of doses."""

    patient: str
    name: str
    bed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A dose that answers a slot, and the command behind it."""

    dose: Dose
    mark: Mark | None


def due_doses(
    books: Books,
    people: Mapping[str, Who],
    since: datetime,
    until: datetime,
    now: datetime,
    plan: Plan,
    *,
    open_only: bool = False,
) -> tuple[DueDose, ...]:
    """Every planned time in [since, until) of the orders in force of the present stay, in order; an answered one carries its dose, locked.

    `open_only` (for counting) leaves out what was answered, reads open checks alone, and carries no marks of the orders.
    """
    live, stays = orders.live_orders(books, people, with_marks=not open_only), chart.stays(books, people)
    grouped = {
        patient: groups([line for line in lines if belonging.is_for_ward(line[1], stays.get(patient))])
        for patient, lines in live.items()
    }
    charted = _charted(books, people, since)
    asked = _Asked(
        fasts={} if open_only else fasting.fasts(books, people, now),
        charted=charted,
        answers=_by_slot(charted),
        checks=orders.verifications(books, people, open_only=open_only),
        forgotten=once.unanswered(books, grouped, int(since.timestamp()), plan),
        since=since,
        until=until,
        now=now,
        plan=plan,
        open_only=open_only,
    )
    found = [
        due
        for patient, every in grouped.items()
        for members in every
        for due in _of_group(people[patient], members, asked)
    ]
    return tuple(sorted(found, key=lambda due: (due.slot_at, due.bed, due.lines[0].key)))


def groups(lines: Sequence[tuple[Shown, Order]]) -> list[list[tuple[Shown, Order]]]:
    """The lines by infusion group, the leading line first."""
    found: dict[str, list[tuple[Shown, Order]]] = {}
    for row, order in lines:
        found.setdefault(order.group or order.key, []).append((row, order))
    for members in found.values():
        members.sort(key=lambda pair: (pair[1].line, pair[1].key))
    return list(found.values())


def answered(books: Books, patients: Collection[str], since: datetime) -> dict[tuple[str, datetime], Answered]:
    """(order, planned time since then) to the dose that names it, whenever that was given."""
    return _by_slot(_charted(books, patients, since))


def charted_count(books: Books, patients: Collection[str]) -> dict[str, int]:
    """How many doses of each order were ever charted, void ones too: what was used once is not used again."""
    found: dict[str, int] = {}
    for row in rows.read(books, ["MedicationAdministration"], patients=patients, with_marks=False):
        dose = records.dose(row)
        if dose.order:
            found[dose.order] = found.get(dose.order, 0) + 1
    return found


def of_places(books: Books, patients: Collection[str], since: datetime | None = None) -> dict[str, Answered]:
    """Unit to the dose that names it and no planned time: the used places of as-needed orders."""
    where, values = ("at_s >= ?", [int(since.timestamp())]) if since is not None else ("", [])
    found: dict[str, Answered] = {}
    for row in rows.read(books, ["MedicationAdministration"], patients=patients, where=where, values=values):
        dose = records.dose(row)
        if dose.unit and dose.slot_at is None and dose.outcome is not DoseOutcome.VOID:
            found[dose.unit] = Answered(dose=dose, mark=row.mark)
    return found


def nearest(slots: Sequence[datetime], at: datetime) -> datetime | None:
    """The planned time that a dose given at `at` answers where it names none; of two equally near ones the earlier.

    `slots` are sorted and reach two hours beyond the nearest one on either side, so that its neighbours are known.
    """
    place = min(range(len(slots)), key=lambda number: abs(slots[number] - at), default=None)
    if place is None:
        return None
    beside = slots[max(place - 1, 0) : place + 2]
    within = min([NEAREST, *((two - one) / 2 for one, two in pairwise(beside))])
    return slots[place] if abs(slots[place] - at) <= within else None


def _charted(books: Books, patients: Collection[str], since: datetime) -> dict[str, list[Answered]]:
    """Order to the doses of it that can answer a planned time since then, by the time they were given."""
    found: dict[str, list[Answered]] = {}
    begin = int(since.timestamp())
    values = (int((since - _AROUND).timestamp()), int((since - _EARLIEST).timestamp()), SLOT_TIME, begin)
    for row in rows.read(
        books, ["MedicationAdministration"], patients=patients, where=_OF_SLOT, values=values, order="ORDER BY at_s"
    ):
        dose = records.dose(row)
        if dose.order and dose.outcome is not DoseOutcome.VOID:
            found.setdefault(dose.order, []).append(Answered(dose=dose, mark=row.mark))
    return found


def _by_slot(charted: Mapping[str, Sequence[Answered]]) -> dict[tuple[str, datetime], Answered]:
    return {
        (order, one.dose.slot_at.astimezone(UTC)): one
        for order, every in charted.items()
        for one in every
        if one.dose.slot_at is not None
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What is asked of every group, and what was read for all of them at once."""

    fasts: fasting.Fasts
    charted: Mapping[str, Sequence[Answered]]
    answers: Mapping[tuple[str, datetime], Answered]
    checks: Mapping[str, Checked]
    forgotten: Collection[str]
    since: datetime
    until: datetime
    now: datetime
    plan: Plan
    open_only: bool


def _slots(lead: Order, asked: _Asked) -> tuple[datetime, ...]:
    """The planned times in the window, after the one of an order for one time that nobody answered."""
    found = asked.plan.slots(lead, asked.since, asked.until)
    only = asked.plan.only_slot(lead) if lead.key in asked.forgotten else None
    return found if only is None else (only, *found)


def _without_slot(lines: Sequence[Order], asked: _Asked) -> dict[tuple[str, datetime], Answered]:
    """(line, planned time) to the dose that names no time and answers it by when it was given."""
    unnamed = [(order.key, one) for order in lines for one in asked.charted.get(order.key, ()) if not one.dose.slot_at]
    if not unnamed:
        return {}
    only = asked.plan.only_slot(lines[0])
    if only is not None:
        return {(key, only): one for key, one in unnamed}
    slots = asked.plan.slots(lines[0], asked.since - _AROUND, asked.until + _AROUND)
    given = [(key, one.dose.given_at, one) for key, one in unnamed]
    return {(key, slot): one for key, at, one in given if at is not None and (slot := nearest(slots, at)) is not None}


def _speaking(answers: Mapping[str, Answered]) -> Answered | None:
    """The answer that stands for the group: what is unclear or runs before what was given, and that before what was not."""
    every = sorted(answers.values(), key=_rank)
    return every[0] if every else None


def _rank(one: Answered) -> int:
    if one.dose.is_unclear:
        return 0
    return {DoseOutcome.IN_PROGRESS: 1, DoseOutcome.GIVEN: 2}.get(one.dose.outcome, 3)


def _left_out(answers: Mapping[str, Answered]) -> tuple[str, ...]:
    """The lines that were not given while another one of the group was."""
    missing = tuple(key for key, one in answers.items() if one.dose.outcome is DoseOutcome.NOT_GIVEN)
    return missing if len(missing) < len(answers) else ()


def _of_group(who: Who, members: Sequence[tuple[Shown, Order]], asked: _Asked) -> list[DueDose]:
    row, lead = members[0]
    lines = tuple(order for _, order in members)
    if any(order.status is OrderStatus.ON_HOLD for order in lines):
        return []
    check = next((one for order in lines if (one := asked.checks.get(order.key))), None)
    is_verified = check is None if asked.open_only else check is not None and check.is_done
    by_time, window = _without_slot(lines, asked), asked.plan.window(lines)
    found: list[DueDose] = []
    for slot in _slots(lead, asked):
        places = [(order.key, slot) for order in lines]
        answers = {at[0]: known for at in places if (known := asked.answers.get(at) or by_time.get(at))}
        answer = _speaking(answers)
        rest = tuple(key for key, _ in places if key not in answers) if answers else ()
        if answer is not None and asked.open_only and not rest:
            continue
        found.append(
            DueDose(
                patient=who.patient,
                patient_name=who.name,
                bed=who.bed,
                encounter=lead.encounter,
                slot_at=slot,
                lines=lines,
                is_verified=is_verified,
                is_overdue=(answer is None or bool(rest)) and slot + window < asked.now,
                window=window,
                is_fasting=fasting.holds(asked.fasts.get(who.patient, ()), lines, slot, asked.now),
                dose=answer.dose if answer else None,
                mark=answer.mark if answer else None,
                order_mark=row.mark,
                rest=rest,
                left_out=_left_out(answers),
            )
        )
    return found
