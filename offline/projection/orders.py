"""The order table: every line with how it stands, its group, its check and its last dose; refuses to say whether it may be given."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from client.clinical.orders import has_lapsed
from client.fhir import names
from client.records import Dose, DoseOutcome, Order, OrderStatus, OrderTerm, VerifyTask
from offline.outbox import State
from offline.projection import ending, records, rows
from offline.projection.disputed_stops import told
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import UNSETTLED, Mark, OrderRow, Standing

KINDS = ("MedicationRequest", "ServiceRequest", "NutritionOrder")
_LIVE = "status IS NULL OR status NOT IN ('stopped', 'revoked', 'cancelled', 'completed', 'entered-in-error', 'draft')"
_BY_STATE = {
    State.SAVED_HERE: Standing.SIGNED_LOCAL,
    State.SENDING: Standing.SIGNED_LOCAL,
    State.UNCLEAR: Standing.UNCLEAR,
    State.ACCEPTED: Standing.ACCEPTED,
    State.CONFLICT: Standing.CONFLICT,
    State.REFUSED: Standing.REJECTED,
}
_BY_STATUS = {
    OrderStatus.DRAFT: Standing.DRAFT,
    OrderStatus.ON_HOLD: Standing.ON_HOLD,
    OrderStatus.STOPPED: Standing.STOPPED,
    OrderStatus.CANCELLED: Standing.CANCELLED,
    OrderStatus.COMPLETED: Standing.DONE,
    OrderStatus.ENTERED_IN_ERROR: Standing.WITHDRAWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The verify task of an order group, with the command behind it."""

    task: VerifyTask
    mark: Mark | None

    @property
    def is_done(self) -> bool:
        return self.task.status == "completed"


def orders(
    books: Books, patient: str, *, kinds: Sequence[str] = KINDS, live_only: bool = False
) -> tuple[OrderRow, ...]:
    """The patient's orders: groups together, the newest group first. `with_next` adds the next planned times."""
    return orders_of(books, [patient], kinds=kinds, live_only=live_only).get(patient, ())


def with_next(table: Iterable[OrderRow], plan: Plan, now: datetime) -> tuple[OrderRow, ...]:
    """The table with the next planned time of every order that is in force; one whose stop time has come is over."""
    return tuple(_at(row, plan, now) for row in table)


def _at(row: OrderRow, plan: Plan, now: datetime) -> OrderRow:
    order = row.order
    if order.status is not OrderStatus.ACTIVE:
        return row
    return msgspec.structs.replace(row, standing=_by_now(row, now), next_due_at=plan.next_slot(order, now))


def _by_now(row: OrderRow, now: datetime) -> Standing:
    """A stop whose time has come, and what was for once if needed and was not needed; what is not settled says so first."""
    order = row.order
    if row.standing in UNSETTLED:
        return row.standing
    if order.stop_at is not None and order.stop_at <= now:
        return Standing.STOPPED
    is_used = row.standing in {Standing.DONE, Standing.EXECUTING}
    return Standing.UNUSED if has_lapsed(order, now) and not is_used else row.standing


def orders_of(
    books: Books,
    patients: Collection[str],
    *,
    kinds: Sequence[str] = KINDS,
    live_only: bool = False,
    with_doses: bool = True,
) -> dict[str, tuple[OrderRow, ...]]:
    found = rows.read(
        books, kinds, patients=patients, where=_LIVE if live_only else "", order="ORDER BY at_s DESC, key"
    )
    checks = verifications(books, patients)
    doses = last_doses(books, patients) if with_doses else {}
    begun = ending.begun_of(books, patients) if with_doses else frozenset[str]()
    lines: dict[str, list[tuple[Shown, Order]]] = {}
    for row in found:
        lines.setdefault(row.patient or "", []).append((row, records.order(row)))
    return {patient: told(books, _table(every, checks, doses, begun)) for patient, every in lines.items()}


def live_orders(
    books: Books,
    patients: Collection[str],
    kinds: Sequence[str] = ("MedicationRequest",),
    *,
    with_marks: bool = False,
    with_home: bool = False,
) -> dict[str, list[tuple[Shown, Order]]]:
    """Only the orders in force, without what was done about them; the drug list of the safety rules.

    What is handed out for home is never given on the ward: it is apart, and read `with_home` only.
    """
    found: dict[str, list[tuple[Shown, Order]]] = {patient: [] for patient in patients}
    for row in rows.read(books, kinds, patients=patients, where=_LIVE, with_marks=with_marks):
        order = records.order(row)
        if with_home or order.term is not OrderTerm.DISCHARGE:
            found.setdefault(row.patient or "", []).append((row, order))
    return found


def _table(
    lines: Sequence[tuple[Shown, Order]],
    checks: Mapping[str, Checked],
    doses: Mapping[str, Dose],
    begun: Collection[str],
) -> Iterable[OrderRow]:
    groups: dict[str, list[tuple[Shown, Order]]] = {}
    for row, order in lines:
        groups.setdefault(order.group or order.key, []).append((row, order))
    for members in groups.values():
        members.sort(key=lambda pair: (pair[1].line, pair[1].key))
        for place, (row, order) in enumerate(members, 1):
            check = next((found for _, line in members if (found := checks.get(line.key))), None)
            made = order_row(row, order, check, doses.get(order.key), size=len(members), place=place)
            yield msgspec.structs.replace(made, is_begun=order.key in begun)


def order_row(row: Shown, order: Order, check: Checked | None, dose: Dose | None, *, size: int, place: int) -> OrderRow:
    mark = _telling(row.mark, check.mark if check else None)
    is_verified = check is not None and check.is_done
    return OrderRow(
        order=order,
        standing=standing(order, mark, is_verified=is_verified, dose=dose),
        mark=mark,
        group_size=size,
        group_line=place,
        verified_by=check.task.by if check and is_verified else None,
        verified_at=check.task.at if check and is_verified else None,
        verify_task=check.task.key if check else None,
        verify_task_version=check.task.version if check else None,
        last_dose=dose,
        error=mark.error if mark else None,
    )


def _telling(of_order: Mark | None, of_task: Mark | None) -> Mark | None:
    """The command that says most: one that is not confirmed before one that is, the order's before the check's."""
    return next((mark for mark in (of_order, of_task) if mark is not None and mark.state in _BY_STATE), of_order)


def standing(order: Order, mark: Mark | None, *, is_verified: bool, dose: Dose | None) -> Standing:
    """What is not confirmed comes before what the order says: a stop that only this station knows does not read as stopped."""
    if mark is not None and mark.state in _BY_STATE:
        return _BY_STATE[mark.state]
    if order.status is OrderStatus.ENTERED_IN_ERROR and order.stop_at is not None:
        return Standing.IN_ERROR
    if order.status in _BY_STATUS:
        return _BY_STATUS[order.status]
    if dose is not None and dose.outcome in {DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS}:
        is_over = order.term is OrderTerm.ONCE and dose.outcome is DoseOutcome.GIVEN
        return Standing.DONE if is_over else Standing.EXECUTING
    return Standing.VERIFIED if is_verified else Standing.CONFIRMED


def verifications(books: Books, patients: Collection[str], *, open_only: bool = False) -> dict[str, Checked]:
    """Order key to its verify task; of several the completed one, else the newest."""
    where = "code = ?" + (" AND status NOT IN ('completed', 'cancelled', 'entered-in-error')" if open_only else "")
    found: dict[str, Checked] = {}
    for row in rows.read(
        books, ["Task"], patients=patients, where=where, values=[names.VERIFY_ORDER], order="ORDER BY at_s"
    ):
        checked = Checked(task=records.task(row), mark=row.mark)
        for key in checked.task.orders:
            if key not in found or not found[key].is_done:
                found[key] = checked
    return found


def last_doses(books: Books, patients: Collection[str]) -> dict[str, Dose]:
    """Order key to its newest dose that was not void."""
    found: dict[str, Dose] = {}
    where = "status IS NULL OR status <> 'entered-in-error'"
    for row in reversed(rows.newest(books, "MedicationAdministration", "request", 1, patients=patients, where=where)):
        dose = records.dose(row)
        if dose.order and dose.outcome is not DoseOutcome.VOID:
            found[dose.order] = dose
    return found
