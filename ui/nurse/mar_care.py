"""Rows of the MAR that are no drug: care, measuring and treatment as the plan has them, each at its time. Decides no state of its own."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from offline.views import Unit, UnitState
from offline.views.mar import MarEvent, MarRow, MarState
from offline.views.units import UnitKind

CARE = "care"
KINDS = frozenset({UnitKind.NURSING, UnitKind.TREATMENT})
_STATES = {UnitState.DONE: MarState.GIVEN, UnitState.NOT_DONE: MarState.NOT_GIVEN, UnitState.BEGUN: MarState.BEGUN}
_WINDOW = timedelta(hours=1)


def care_rows(units: Iterable[Unit], since: datetime, until: datetime, now: datetime) -> tuple[MarRow, ...]:
    """By order, in the order of the plan; what has no planned time is on the page of the plan."""
    by_order: dict[str, list[Unit]] = {}
    for unit in units:
        if unit.kind in KINDS and unit.slot_at is not None and since <= unit.slot_at < until:
            by_order.setdefault(unit.lead, []).append(unit)
    return tuple(_row(found, now) for found in by_order.values())


def _row(units: list[Unit], now: datetime) -> MarRow:
    first = units[0]
    return MarRow(
        key=first.lead,
        lines=first.lines,
        kind=CARE,
        events=tuple(event for unit in units if (event := _event(unit, now)) is not None),
        window=_WINDOW,
        is_verified=all(one.is_verified for one in units),
        order_mark=first.order_mark,
    )


def _event(unit: Unit, now: datetime) -> MarEvent | None:
    if unit.slot_at is None:
        return None
    last = next((step for step in reversed(unit.steps) if not step.is_past), None)
    return MarEvent(
        state=_state(unit, now),
        at=unit.slot_at,
        code=unit.code,
        mark=unit.mark or (last.mark if last is not None else None),
        done_at=last.at if last is not None and last.is_done else None,
        reason=last.reason if last is not None else "",
    )


def _state(unit: Unit, now: datetime) -> MarState:
    known = _STATES.get(unit.state)
    if known is not None:
        return known
    if unit.is_overdue:
        return MarState.OVERDUE
    is_near = unit.slot_at is not None and unit.slot_at - _WINDOW <= now
    return MarState.DUE if is_near else MarState.FUTURE
