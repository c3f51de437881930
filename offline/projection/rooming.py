"""Stays in the infusion room with their bottles, as steps, doses and units say together; what speaks against the next act. Chooses nobody.

A bottle is the leading line of one infusion group, once in a stay: what was done to it is what was done since the patient was taken in.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from client.clinical import infusion_room
from client.clinical.catalogue import Catalogue
from client.clinical.infusion_room import BEGUN, BottleState, Facts, Lane, RoomBook
from client.clinical.unit_rules import INFUSION, UnitRules, kind_of
from client.commands import AdministerDose, Command, StepRoom, StepUnit
from client.records import NOT_IN_FORCE, Dose, DoseOutcome, Order, OrderKind, OrderStatus
from client.records.room import RoomEvent, RoomPlace, RoomStay, RoomStep, SeatPlace
from client.records.units import ChainStep, StepTask
from offline.projection import records, room_events, rows, unit_steps
from offline.projection.rows import Shown
from offline.projection.stepping import SECOND
from offline.store.books import Books
from offline.views import Mark

_AHEAD = timedelta(minutes=1)
_OF_DOSE = {
    DoseOutcome.IN_PROGRESS: BottleState.RUNNING,
    DoseOutcome.GIVEN: BottleState.DONE,
    DoseOutcome.NOT_GIVEN: BottleState.NOT_DONE,
}
ACCEPTED, NO_BOTTLES, UNPAID, AHEAD = "room-accepted", "room-no-bottles", "room-unpaid", "room-ahead"
WRONG_BOTTLE, UNCHECKED, AFTER_REACTION = "bottle-order", "bottle-unchecked", "after-reaction"
NOT_TAKEN_IN = "bottle-not-taken-in"
ANSWERABLE = frozenset({UNCHECKED, AFTER_REACTION, NOT_TAKEN_IN})
"""What a nurse may answer in words when she hangs a bottle; the order of the bottles is none of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bottle:
    """One infusion group of a stay, what was done to it, and its doses of this stay, the leading line's first."""

    lead: str
    lines: tuple[Order, ...]
    state: BottleState
    steps: tuple[StepTask, ...] = ()
    doses: tuple[Dose, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One stay with its bottles in the order in which they run, and the newest step that central has not confirmed."""

    stay: RoomStay
    bottles: tuple[Bottle, ...]
    mark: Mark | None = None

    @property
    def states(self) -> tuple[BottleState, ...]:
        return tuple(one.state for one in self.bottles)

    @property
    def lane(self) -> Lane:
        return infusion_room.lane(self.stay, self.states)


def places(books: Books) -> tuple[list[RoomPlace], list[SeatPlace]]:
    """The infusion rooms that are known here, and their seats."""
    found = [records.room_place(row) for row in rows.read(books, ["Location"], with_marks=False)]
    rooms = [one for one in found if isinstance(one, RoomPlace)]
    keys = {one.key for one in rooms}
    return rooms, [one for one in found if isinstance(one, SeatPlace) and one.room in keys]


def known(books: Books, now: datetime, book: RoomBook, patients: Collection[str] | None = None) -> tuple[Known, ...]:
    """Every stay since yesterday evening, in the order in which the patients were taken in; those that are over, too."""
    since = now - room_events.BACK
    events = room_events.events(books, since, patients)
    found = infusion_room.stays(event for event, _ in events)
    if not found:
        return ()
    marks = _marks(events)
    people = {one.patient for one in found}
    doses, steps = _doses(books, people, since), _steps(books, people, since)
    orders = _orders(books, people)
    return tuple(
        Known(stay=stay, bottles=_bottles(stay, orders, doses, steps, book), mark=marks.get(stay.key)) for stay in found
    )


def _marks(events: Iterable[tuple[RoomEvent, Mark | None]]) -> dict[str, Mark]:
    return {event.visit: mark for event, mark in events if mark is not None}


def _orders(books: Books, people: Collection[str]) -> dict[str, Order]:
    found = rows.read(books, ["MedicationRequest"], patients=people, with_marks=False)
    return {row.key: records.order(row) for row in found}


def _doses(books: Books, people: Collection[str], since: datetime) -> list[Dose]:
    """What was charted since then, and what still runs."""
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=people,
        where="at_s IS NULL OR at_s >= ? OR status IN ('in-progress', 'on-hold')",
        values=[int(since.timestamp())],
        order="ORDER BY at_s, key",
        with_marks=False,
    )
    return [records.dose(row) for row in found]


def _steps(books: Books, people: Collection[str], since: datetime) -> list[StepTask]:
    return [task for done in unit_steps.steps(books, people, since).values() for task, _ in done]


def _bottles(
    stay: RoomStay,
    orders: Mapping[str, Order],
    doses: Sequence[Dose],
    steps: Sequence[StepTask],
    book: RoomBook,
) -> tuple[Bottle, ...]:
    return tuple(
        _bottle(stay, orders[lead], orders, doses, steps, book) for lead in stay.accepted.bottles if lead in orders
    )


def _bottle(
    stay: RoomStay,
    lead: Order,
    orders: Mapping[str, Order],
    doses: Sequence[Dose],
    steps: Sequence[StepTask],
    book: RoomBook,
) -> Bottle:
    lines = group_of(lead, orders.values())
    keys = [line.key for line in lines]
    given = [one for one in doses if one.order in keys and _counts(stay, one) and one.outcome in _OF_DOSE]
    given.sort(key=lambda one: keys.index(one.order or ""))
    done = tuple(one for one in steps if one.orders[:1] == (lead.key,) and _is_of(stay, one.at))
    return Bottle(lead=lead.key, lines=lines, state=_state(lines, given, done, book), steps=done, doses=tuple(given))


def group_of(lead: Order, orders: Iterable[Order]) -> tuple[Order, ...]:
    """The lines that hang in one bottle, the leading one first."""
    if lead.group is None:
        return (lead,)
    lines = [one for one in orders if one.group == lead.group and one.patient == lead.patient]
    return tuple(sorted(lines, key=lambda one: (one.line, one.key)))


def _counts(stay: RoomStay, dose: Dose) -> bool:
    """What hung before its patient was taken in, and runs on, is a bottle of the stay all the same."""
    return _is_of(stay, dose.given_at) or (dose.outcome is DoseOutcome.IN_PROGRESS and not stay.is_over)


def _is_of(stay: RoomStay, at: datetime | None) -> bool:
    """Done in this stay. A bottle may have been prepared just before its patient was taken in."""
    begin, over = stay.accepted.at, stay.last(RoomStep.LEAVE, RoomStep.CANCEL)
    if at is None or begin is None:
        return True
    is_after = over is not None and over.at is not None and at > over.at
    return begin - _AHEAD <= at and not is_after


def _state(lines: Sequence[Order], given: Sequence[Dose], steps: Sequence[StepTask], book: RoomBook) -> BottleState:
    said = {_OF_DOSE[one.outcome] for one in given}
    for state in (BottleState.RUNNING, BottleState.DONE, BottleState.NOT_DONE):
        if state in said:
            return state
    if any(line.is_held_for_skin_test or line.status is OrderStatus.ON_HOLD for line in lines):
        return BottleState.HELD
    if any(line.status in NOT_IN_FORCE for line in lines):
        return BottleState.LOST
    done = {one.step for one in steps}
    is_ready = ChainStep.CHECK in done or (not book.asks_two and ChainStep.COMPOUND in done)
    return BottleState.READY if is_ready else BottleState.OPEN


def infusions_of(lines: Iterable[tuple[Shown, Order]], catalogue: Catalogue, rules: UnitRules) -> list[Order]:
    """Of the orders in force the leading lines of infusion groups, in the order in which they were written."""
    every = [order for _, order in lines if order.kind is OrderKind.MEDICATION]
    leads = {(order.group or order.key): group_of(order, every)[0] for order in every}
    found = [lead for lead in leads.values() if kind_of(lead, catalogue, rules) == INFUSION]
    return sorted(
        found,
        key=lambda one: (str(one.authored_at or ""), one.prescription.number if one.prescription else "", one.key),
    )


# --- what speaks against an act ----------------------------------------------------------------------------------------


def stepped_against(books: Books, command: Command, book: RoomBook, now: datetime) -> tuple[str, ...]:
    """Judged in the transaction that stores the step; empty when nothing speaks against it."""
    match command:
        case StepRoom(step=RoomStep.ACCEPT):
            return (*_ahead(command, now), *_accept(books, command, book, now))
        case StepRoom():
            return (*_ahead(command, now), *_step(books, command, book, now))
        case StepUnit(step=ChainStep.CHECK):
            return _check(books, command, book, now)
    return ()


def _ahead(command: StepRoom, now: datetime) -> tuple[str, ...]:
    return (AHEAD,) if command.occurred_at > now + _AHEAD else ()


def _accept(books: Books, command: StepRoom, book: RoomBook, now: datetime) -> tuple[str, ...]:
    """A bottle is once in one stay at a time, never one of a ward; what is not paid is taken in with a reason only."""
    shown = rows.by_key(books, command.bottles)
    if len(shown) != len(set(command.bottles)) or any(row.type != "MedicationRequest" for row in shown.values()):
        return (NO_BOTTLES,)
    if any(_is_of_visit(books, records.order(row)) is False for row in shown.values()):
        return (NO_BOTTLES,)
    keys = {row.key for row in shown.values()}
    if len(keys) < len(command.bottles):
        return (ACCEPTED,)
    taken = [one for one in known(books, now, book, [command.patient]) if not one.stay.is_over]
    if any(bottle.lead in keys for one in taken for bottle in one.bottles):
        return (ACCEPTED,)
    unpaid = command.paid.value == "no" and not command.reason.strip()
    return (UNPAID,) if unpaid else ()


def _step(books: Books, command: StepRoom, book: RoomBook, now: datetime) -> tuple[str, ...]:
    every = known(books, now, book)
    row = rows.by_key(books, [command.visit]).get(command.visit)
    one = next((each for each in every if row is not None and each.stay.key == row.key), None)
    if one is None or one.stay.patient != command.patient:
        return (infusion_room.UNKNOWN_STAY,)
    facts = Facts(
        at=command.occurred_at, bottles=one.states, has_reason=bool(command.reason.strip()), observe=book.observe
    )
    if command.seat is not None:
        facts = _with_seat(books, every, one, command.seat, facts)
    return infusion_room.against(one.stay, command.step, facts)


def _with_seat(books: Books, every: Sequence[Known], one: Known, seat: str, facts: Facts) -> Facts:
    _, seats = places(books)
    others = {each.stay.seat.seat for each in every if each is not one and each.stay.seat is not None}
    is_known = any(each.key == seat and each.is_usable for each in seats)
    return replace(facts, is_seat_known=is_known, is_seat_free=seat not in others)


def _of_lead(
    books: Books, patient: str, orders: Sequence[str], book: RoomBook, now: datetime
) -> tuple[Known, int] | None:
    """The open stay in which these lines are a bottle, and its place."""
    keys = {row.key for row in rows.by_key(books, orders).values()}
    for one in known(books, now, book, [patient]):
        if one.stay.is_over:
            continue
        for place, bottle in enumerate(one.bottles):
            if keys & {line.key for line in bottle.lines}:
                return one, place
    return None


def _check(books: Books, command: StepUnit, book: RoomBook, now: datetime) -> tuple[str, ...]:
    """What is prepared in the room is checked by somebody else, whatever the drug."""
    found = _of_lead(books, command.patient, command.orders, book, now) if book.asks_two else None
    if found is None:
        return ()
    one, place = found
    first = {
        step.by_reference for step in one.bottles[place].steps if step.step in {ChainStep.LAY_OUT, ChainStep.COMPOUND}
    }
    return (SECOND,) if command.author.reference in first else ()


def answerable(command: AdministerDose) -> frozenset[str]:
    """What may be answered in words. A wrong bottle is not hung; that one hung, and is empty by now, is a fact."""
    return ANSWERABLE | ({WRONG_BOTTLE} if command.outcome is DoseOutcome.GIVEN else frozenset())


def given_against(
    books: Books, command: AdministerDose, book: RoomBook, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """The next bottle and no other; one that nobody took in or checked, or after a reaction, only knowingly."""
    if command.outcome is DoseOutcome.NOT_GIVEN:
        return ()
    keys = [line.order for line in command.lines]
    found = _of_lead(books, command.patient, keys, book, now)
    if found is None:
        return (NOT_TAKEN_IN,) if _is_for_room(books, keys, catalogue) else ()
    one, place = found
    wrong = infusion_room.wrong_bottle(one.states, place)
    is_unchecked = one.states[place] not in {BottleState.READY, *BEGUN}
    said = ((WRONG_BOTTLE, wrong), (UNCHECKED, is_unchecked), (AFTER_REACTION, one.stay.reaction is not None))
    return tuple(word for word, is_so in said if is_so)


def _is_for_room(books: Books, keys: Sequence[str], catalogue: Catalogue) -> bool:
    """Whether these lines are an infusion of a visit, and there is a room for such."""
    ordered = [records.order(row) for row in rows.by_key(books, keys).values() if row.type == "MedicationRequest"]
    lead = min(ordered, key=lambda line: (line.line, line.key), default=None)
    if lead is None or kind_of(lead, catalogue, UnitRules()) != INFUSION:
        return False
    return _is_of_visit(books, lead) is True and bool(places(books)[0])


def _is_of_visit(books: Books, order: Order) -> bool | None:
    """Whether it was ordered in a visit, and not in a stay on a ward; None where nobody knows."""
    row = rows.by_key(books, [order.encounter]).get(order.encounter) if order.encounter else None
    return None if row is None or row.type != "Encounter" else records.visit(row) is not None
