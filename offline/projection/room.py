"""The infusion room of today: who came, who is in which lane, who sits where, how long each bottle runs. Fills in nothing unknown."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from client.clinical import infusion_room
from client.clinical.infusion_room import BottleState, Lane
from client.clinical.pack import ContentPack
from client.fhir.reading.elements import target
from client.records import Booking, Dose, Order, Patient, Visit
from client.records.room import RoomStay, Said, SeatPlace
from client.records.units import ChainStep
from offline import scopes
from offline.projection import (
    chart,
    clinic,
    infusions,
    lists,
    orders,
    rooming,
    rows,
    skin_tests,
    units,
)
from offline.projection.plan import Plan
from offline.projection.rooming import Bottle, Known
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books
from offline.views.mar import RunningInfusion
from offline.views.orders import WaitingTest
from offline.views.room import BottleRow, Course, RoomRow, RoomView, SeatTile
from offline.views.units import Unit, UnitState

_PREPARED = frozenset({ChainStep.LAY_OUT, ChainStep.COMPOUND})
_UNPAID, _PAID = "unpaid", "paid"
"""Central's words for the state of an order; whatever else it says is not about paying."""
_LANES = tuple(Lane)
_COURSE = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Here:
    """What was read once for everybody in the room."""

    people: Mapping[str, Patient]
    visits: Mapping[str, Visit]
    bookings: Mapping[str, Booking]
    live: Mapping[str, Sequence[tuple[Shown, Order]]]
    units: Mapping[str, Sequence[Unit]]
    running: Mapping[tuple[str, str], RunningInfusion]
    tests: Mapping[str, Sequence[WaitingTest]]
    allergies: Mapping[str, tuple[str, ...]]
    doctors: Mapping[str, str]
    plan: Plan
    pack: ContentPack
    now: datetime


def view(books: Books, now: datetime, plan: Plan, pack: ContentPack) -> RoomView:
    """Everybody of today by lane, and within it who waits longest first; and the seats in the order of their names."""
    rooms, seats = rooming.places(books)
    answer = scopes.answered(books, Question.CLINIC)
    known = rooming.known(books, now, pack.room)
    here = _here(books, now, plan, pack, known, {one.key for one in rooms})
    found = [_row(one, here) for one in known if _is_shown(one.stay, now)]
    found += _arrivals(here, known)
    ordered = tuple(sorted(found, key=_place))
    return RoomView(
        name=" · ".join(one.name for one in rooms),
        rooms=tuple(one.key for one in rooms),
        rows=ordered,
        seats=tuple(_tile(seat, ordered) for seat in sorted(seats, key=lambda one: lists.natural(one.name))),
        as_of=rows.at(answer.at_ms) if answer.at_ms else None,
        reason=answer.reason if answer.at_ms else answer.reason or "not-asked",
    )


def _place(row: RoomRow) -> tuple[int, str, str]:
    """Of what runs the bottle that is empty first stands first, and those of which nobody knows when stand last."""
    running = row.next.running if row.next is not None and row.lane is Lane.RUN else None
    if row.lane is Lane.RUN:
        ends = running.ends_at if running is not None else None
        return _LANES.index(row.lane), ends.astimezone(UTC).isoformat() if ends is not None else "~", row.key
    return _LANES.index(row.lane), row.since.astimezone(UTC).isoformat() if row.since is not None else "", row.key


def _is_shown(stay: RoomStay, now: datetime) -> bool:
    """Who left today stays on the list of today."""
    at = stay.accepted.at
    return not stay.is_over or at is None or at.astimezone(now.tzinfo).date() == now.date()


def _here(
    books: Books, now: datetime, plan: Plan, pack: ContentPack, known: Sequence[Known], rooms: Collection[str]
) -> _Here:
    visits, bookings = clinic.came(books, now, rooms)
    keys = sorted({*visits, *bookings, *(one.stay.patient for one in known)})
    who = lists.people(books, keys)
    live = orders.live_orders(books, keys)
    with_drugs = {key for key, lines in live.items() if lines} | {one.stay.patient for one in known}
    in_room = {key: one for key, one in who.items() if key in with_drugs}
    planned = units.units(books, in_room, now, plan, pack.catalogue, rules=pack.care.units)
    runs = infusions.running(books, in_room, now, pack.giving)
    waiting = {key: skin_tests.waiting(books, now, key) for key in in_room if _has_held(live.get(key, ()))}
    told = chart.allergies_of(books, keys)
    return _Here(
        people=chart.patients(books, keys),
        visits=visits,
        bookings=bookings,
        live=live,
        units=_by_patient(planned),
        running={(one.patient, line.key): one for one in runs for line in one.lines[:1]},
        tests=waiting,
        allergies={
            key: tuple(one.substance.text for one in every if one.is_active and not one.is_absence)
            for key, (_, every) in told.items()
        },
        doctors=_doctors(row for lines in live.values() for row, _ in lines),
        plan=plan,
        pack=pack,
        now=now,
    )


def _has_held(lines: Sequence[tuple[Shown, Order]]) -> bool:
    return any(order.is_held_for_skin_test for _, order in lines)


def _by_patient(planned: Iterable[Unit]) -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = {}
    for one in planned:
        found.setdefault(one.patient, []).append(one)
    return found


def _doctors(found: Iterable[Shown]) -> dict[str, str]:
    """Order to who signed it, where that is a person who can be told."""
    return {row.key: doctor for row in found if (doctor := target(row.resource.get("requester"))) is not None}


# --- who is taken in ----------------------------------------------------------------------------------------------------


def _row(one: Known, here: _Here) -> RoomRow:
    stay, patient = one.stay, one.stay.patient
    bottles = tuple(_bottle(bottle, at, one, here) for at, bottle in enumerate(one.bottles, 1))
    states = [bottle.state for bottle in bottles]
    leads = {bottle.lead for bottle in one.bottles}
    lines = {line.key for bottle in one.bottles for line in bottle.lines}
    return _common(
        RoomRow(
            patient=here.people.get(patient) or Patient(key=patient, name=""),
            lane=infusion_room.lane(stay, states),
            encounter=stay.accepted.encounter,
            stay=stay,
            bottles=bottles,
            slips=(stay.accepted.slip,) if stay.accepted.slip else (),
            registered=stay.accepted.registered,
            paid=stay.accepted.paid,
            course=_course([bottle.lines[0] for bottle in one.bottles if bottle.lines], here),
            tests=tuple(test for test in here.tests.get(patient, ()) if {drug.key for drug in test.drugs} & lines),
            doctors=tuple(dict.fromkeys(here.doctors[key] for key in sorted(leads) if key in here.doctors)),
            may_leave_at=infusion_room.may_leave_at(stay, here.pack.room.observe),
            mark=one.mark,
        ),
        here,
    )


def _common(row: RoomRow, here: _Here) -> RoomRow:
    booking, visit = here.bookings.get(row.patient.key), here.visits.get(row.patient.key)
    came = booking.starts_at if booking is not None else visit.arrived_at if visit is not None else None
    return msgspec.structs.replace(
        row,
        number=booking.number if booking is not None else "",
        came_at=came,
        allergies=here.allergies.get(row.patient.key, ()),
    )


def _bottle(bottle: Bottle, place: int, one: Known, here: _Here) -> BottleRow:
    unit = _unit(here.units.get(one.stay.patient, ()), bottle.lead, bottle.doses, _day(one.stay, here))
    state = BottleState.LOST if unit is None and bottle.state is BottleState.OPEN else bottle.state
    check = next((step for step in reversed(bottle.steps) if step.step is ChainStep.CHECK), None)
    running = here.running.get((one.stay.patient, bottle.lead)) if state is BottleState.RUNNING else None
    return BottleRow(
        place=place,
        of=len(one.bottles),
        lead=bottle.lead,
        lines=bottle.lines,
        state=state,
        unit=unit,
        running=running,
        prepared_by=tuple(step.by_reference or "" for step in bottle.steps if step.step in _PREPARED),
        checked_by=check.by if check is not None else None,
    )


def _day(stay: RoomStay, here: _Here) -> datetime:
    """A stay that goes on after midnight is of the day on which it began."""
    return stay.accepted.at.astimezone(here.now.tzinfo) if stay.accepted.at is not None else here.now


def _unit(every: Sequence[Unit], lead: str, given: Sequence[Dose], now: datetime) -> Unit | None:
    """Of the day: the one that was given, else the one that runs or was begun, else the first open one."""
    today = [
        one
        for one in every
        if one.lead == lead and one.slot_at is not None and one.slot_at.astimezone(now.tzinfo).date() == now.date()
    ]
    slots = {dose.slot_at for dose in given if dose.slot_at is not None}
    answered = [one for one in today if one.slot_at in slots]
    begun = [one for one in today if one.state in {UnitState.RUNNING, UnitState.BEGUN}]
    fresh = [one for one in today if one.state is UnitState.OPEN]
    return next(iter([*answered, *begun, *fresh]), None)


def _course(leads: Sequence[Order], here: _Here) -> Course | None:
    """By the planned days of the longest of these orders; None for what is given on one day."""
    found = [course for lead in leads if (course := _days(lead, here)) is not None]
    return max(found, key=lambda one: one.of or 0, default=None)


def _days(lead: Order, here: _Here) -> Course | None:
    start = lead.starts_at or lead.authored_at
    if start is None or lead.is_as_needed:
        return None
    end = min(lead.ends_at or start + _COURSE, start + _COURSE)
    days = sorted({slot.astimezone(here.now.tzinfo).date() for slot in here.plan.slots(lead, start, end)})
    until_now = [day for day in days if day <= here.now.date()]
    whole = len(days) if lead.ends_at is not None else lead.days
    if whole is None and lead.prescription is not None:
        whole = lead.prescription.days
    return Course(day=len(until_now), of=whole) if until_now and len(days) > 1 and whole != 1 else None


# --- who came ----------------------------------------------------------------------------------------------------------


def _arrivals(here: _Here, known: Sequence[Known]) -> Iterable[RoomRow]:
    """Who came today and has infusions in force that are in no stay of today."""
    taken = {(one.stay.patient, bottle.lead) for one in known for bottle in one.bottles}
    for patient, lines in here.live.items():
        if patient not in here.people:
            continue
        leads = rooming.infusions_of(lines, here.pack.catalogue, here.pack.care.units)
        open_ones = [lead for lead in leads if (patient, lead.key) not in taken and _is_for_today(lead, here)]
        if open_ones:
            yield _arrival(patient, open_ones, [order for _, order in lines], here)


def _is_for_today(lead: Order, here: _Here) -> bool:
    """Planned today and not answered, running already, or held until its skin test is read."""
    if lead.is_held_for_skin_test:
        return True
    unit = _unit(here.units.get(lead.patient, ()), lead.key, (), here.now)
    return unit is not None and unit.state in {UnitState.OPEN, UnitState.BEGUN, UnitState.RUNNING}


def _arrival(patient: str, leads: Sequence[Order], every: Sequence[Order], here: _Here) -> RoomRow:
    bottles = [
        BottleRow(
            place=at,
            of=len(leads),
            lead=lead.key,
            lines=rooming.group_of(lead, every),
            state=_before(lead, here),
            unit=_unit(here.units.get(patient, ()), lead.key, (), here.now),
            running=here.running.get((patient, lead.key)),
        )
        for at, lead in enumerate(leads, 1)
    ]
    visit, booking = here.visits.get(patient), here.bookings.get(patient)
    slips = dict.fromkeys(lead.prescription.number for lead in leads if lead.prescription is not None)
    is_here = visit is not None or (booking is not None and booking.status in {"arrived", "checked-in"})
    return _common(
        RoomRow(
            patient=here.people[patient],
            lane=Lane.RECEIVE,
            encounter=leads[0].encounter,
            bottles=tuple(bottles),
            slips=tuple(slips),
            registered=Said.YES if is_here else Said.UNKNOWN,
            paid=_paid(every, leads),
            course=_course(leads, here),
            tests=tuple(here.tests.get(patient, ())),
            doctors=tuple(dict.fromkeys(here.doctors[one.key] for one in leads if one.key in here.doctors)),
        ),
        here,
    )


def _before(lead: Order, here: _Here) -> BottleState:
    """Of who was not taken in: a bottle that runs all the same is not hidden."""
    if (lead.patient, lead.key) in here.running:
        return BottleState.RUNNING
    return BottleState.HELD if lead.is_held_for_skin_test else BottleState.OPEN


def _paid(every: Sequence[Order], leads: Sequence[Order]) -> Said:
    """As central says of all lines; where it says nothing of one of them it is not known."""
    said = {line.request_state for lead in leads for line in rooming.group_of(lead, every)}
    if _UNPAID in said:
        return Said.NO
    return Said.YES if said == {_PAID} else Said.UNKNOWN


def _tile(seat: SeatPlace, found: Iterable[RoomRow]) -> SeatTile:
    sits = (row for row in found if row.stay is not None and row.stay.seat is not None)
    return SeatTile(
        seat=seat, rows=tuple(row for row in sits if row.stay and row.stay.seat and row.stay.seat.seat == seat.key)
    )
