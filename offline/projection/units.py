"""Which units there are: every planned time of the orders in force as one thing with a name, a code, a kind and a state.

A pure function of the orders, what ended them, what was done, and the time: asked again it doubles nothing, a stop leaves nothing
behind, and two stations that know the same say the same. Refuses to write anything.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta

from client.clinical.catalogue import Catalogue
from client.clinical.timing import local_moment
from client.clinical.unit_codes import order_identity, read_unit_code, unit_code, unit_id
from client.fhir.names import ROUTE, SNOMED
from client.records import Code, DoseOutcome, Order, OrderKind, OrderStatus
from offline.projection import belonging, chart, doses, orders, safety
from offline.projection.doses import Who
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import DueDose
from offline.views.units import Unit, UnitKind, UnitState

HORIZON = timedelta(days=2)
"""How far ahead the plan reaches from any moment at which it is asked: it rolls on with the clock, also while central is gone."""
_DAY = timedelta(days=1)
_OF_DOSE = {
    DoseOutcome.GIVEN: UnitState.DONE,
    DoseOutcome.NOT_GIVEN: UnitState.NOT_DONE,
    DoseOutcome.IN_PROGRESS: UnitState.RUNNING,
}


def units(
    books: Books, people: Mapping[str, Who], now: datetime, plan: Plan, catalogue: Catalogue, *, back: timedelta = _DAY
) -> tuple[Unit, ...]:
    """Of these patients from `back` before now to the horizon, by time; the open places of as-needed orders stand last."""
    due = doses.due_doses(books, people, now - back, now + HORIZON, now, plan)
    found = [_of_due(one, plan, catalogue) for one in due]
    return (*found, *_as_needed(books, people, now, catalogue))


def find(every: Iterable[Unit], scanned: str) -> Unit | None:
    """The unit that this text names: our own code, or what central printed; None for anything else."""
    code = read_unit_code(scanned)
    bare = scanned.strip()
    return next((one for one in every if one.code == code or (bare and bare in one.codes)), None)


def kind_of(lead: Order, catalogue: Catalogue) -> UnitKind:
    """By the pack's word about the route, our own or SNOMED's where all routes of that code are of one kind; never guessed."""
    if lead.kind is not OrderKind.MEDICATION:
        return UnitKind.NURSING if lead.kind is OrderKind.NURSING else UnitKind.TREATMENT
    said = _route_kinds(lead.route, catalogue) if lead.route is not None else set()
    return UnitKind(said.pop()) if len(said) == 1 else UnitKind.OTHER


def _route_kinds(route: Code, catalogue: Catalogue) -> set[str]:
    own = catalogue.routes.get(route.code_in(ROUTE) or "")
    if own is not None:
        return {own.unit_kind} - {""}
    snomed = route.code_in(SNOMED)
    return {one.unit_kind for one in catalogue.routes.values() if snomed and one.snomed_code == snomed} - {""}


def _of_due(due: DueDose, plan: Plan, catalogue: Catalogue) -> Unit:
    lead = due.lines[0]
    name = unit_id(order_identity(lead), due.slot_at)
    number, of = _place(lead, due.slot_at, plan)
    return Unit(
        key=str(name),
        code=unit_code(name),
        patient=due.patient,
        patient_name=due.patient_name,
        bed=due.bed,
        encounter=due.encounter,
        lead=lead.key,
        lines=due.lines,
        slot_at=due.slot_at,
        kind=kind_of(lead, catalogue),
        number=number,
        of=of,
        state=_OF_DOSE.get(due.dose.outcome, UnitState.OPEN) if due.dose else UnitState.OPEN,
        dose=due.dose,
        mark=due.mark,
        order_mark=due.order_mark,
        is_verified=due.is_verified,
        is_overdue=due.is_overdue,
        is_fasting=due.is_fasting,
    )


def _place(lead: Order, slot: datetime, plan: Plan) -> tuple[int, int]:
    """The how many-th of how many of its day on the ward's clock."""
    begin = local_moment(slot.astimezone(plan.zone).date(), time(0), plan.zone)
    end = local_moment(slot.astimezone(plan.zone).date() + _DAY, time(0), plan.zone)
    day = plan.slots(lead, begin, end)
    return (day.index(slot) + 1, len(day)) if slot in day else (1, 1)


def _is_in_force(order: Order, now: datetime) -> bool:
    return order.status is OrderStatus.ACTIVE and safety.is_running(order, now)


def _as_needed(books: Books, people: Mapping[str, Who], now: datetime, catalogue: Catalogue) -> Iterable[Unit]:
    """One open place for each as-needed order in force; the next one is there when this one is used."""
    live, stays = orders.live_orders(books, people, with_marks=True), chart.stays(books, people)
    checks, used = orders.verifications(books, people), doses.charted_count(books, people)
    for patient, lines in live.items():
        ours = [line for line in lines if belonging.is_for_ward(line[1], stays.get(patient))]
        for members in doses.groups(ours):
            row, lead = members[0]
            lines_of = tuple(order for _, order in members)
            if not lead.is_as_needed or not all(_is_in_force(order, now) for order in lines_of):
                continue
            number = max(used.get(order.key, 0) for order in lines_of) + 1
            name = unit_id(order_identity(lead), number)
            check = next((one for order in lines_of if (one := checks.get(order.key))), None)
            yield Unit(
                key=str(name),
                code=unit_code(name),
                patient=patient,
                patient_name=people[patient].name,
                bed=people[patient].bed,
                encounter=lead.encounter,
                lead=lead.key,
                lines=lines_of,
                slot_at=None,
                kind=kind_of(lead, catalogue),
                number=number,
                of=0,
                state=UnitState.OPEN,
                order_mark=row.mark,
                is_verified=check is not None and check.is_done,
            )
