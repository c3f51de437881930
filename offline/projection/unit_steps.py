"""What was done to which unit, pending steps included, and which units stand at central; refuses to know what should be done next."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from client.fhir.names import UNIT_STEP_TASK
from client.fhir.reading.units import step_task, unit_row
from client.records import Dose, DoseOutcome
from client.records.units import ChainStep, StepTask, UnitRow
from offline.projection import instances, rows
from offline.projection.rows import once
from offline.store.books import Books
from offline.views import Mark
from offline.views.units import UnitState, UnitStep

STOPPED_SHOWN = timedelta(days=3)
"""So long what was begun under an order that is over by now is shown."""
PREPARING = (ChainStep.LAY_OUT, ChainStep.COMPOUND, ChainStep.CHECK)
_ORDER = tuple(ChainStep)
_OF_DOSE = {
    DoseOutcome.GIVEN: UnitState.DONE,
    DoseOutcome.NOT_GIVEN: UnitState.NOT_DONE,
    DoseOutcome.IN_PROGRESS: UnitState.RUNNING,
}
_task = once(step_task, 2048)
_unit = once(unit_row, 2048)
Step = tuple[StepTask, Mark | None]


def steps(books: Books, patients: Collection[str], since: datetime) -> dict[str, list[Step]]:
    """Unit to its steps in the order they were done; what was entered in error is none."""
    where, values = "code = ? AND at_s >= ?", [UNIT_STEP_TASK, int((since - STOPPED_SHOWN).timestamp())]
    found: dict[str, list[Step]] = {}
    for row in rows.read(books, ["Task"], patients=patients, where=where, values=values, order="ORDER BY at_s, key"):
        task = _task(row)
        if task is not None:
            found.setdefault(task.unit, []).append((task, row.mark))
    return found


def of_unit(books: Books, patient: str, unit: str) -> tuple[StepTask, ...]:
    """All steps of one unit, whenever they were done."""
    found = rows.read(books, ["Task"], patients=[patient], where="code = ?", values=[UNIT_STEP_TASK], with_marks=False)
    return tuple(task for row in found if (task := _task(row)) is not None and task.unit == unit)


def steps_of_order(books: Books, patient: str, order: str) -> tuple[StepTask, ...]:
    """All steps of units whose leading line is this order."""
    found = rows.read(books, ["Task"], patients=[patient], where="code = ?", values=[UNIT_STEP_TASK], with_marks=False)
    return tuple(task for row in found if (task := _task(row)) is not None and task.orders[:1] == (order,))


def at_central(books: Books, patients: Collection[str]) -> tuple[UnitRow, ...]:
    """Units that stand as requests of their own, our pending ones included."""
    found = rows.read(
        books, [instances.KIND], patients=patients, where=instances.ONE, with_units=True, with_marks=False
    )
    return tuple(unit for row in found if (unit := _unit(row)) is not None)


def chain(done: Sequence[Step], dose: Dose | None, mark: Mark | None) -> tuple[UnitStep, ...]:
    """The steps as a row of the chain: the giving stands between preparing and looking after."""
    found = [
        UnitStep(
            step=task.step,
            by=task.by,
            by_reference=task.by_reference,
            at=task.at,
            mark=behind,
            note=task.note,
            is_done=task.is_done,
            reason=task.reason,
            key=task.key,
        )
        for task, behind in done
    ]
    if dose is not None:
        found.append(
            UnitStep(
                step=ChainStep.GIVE,
                by=dose.by_name,
                by_reference=dose.by.reference if dose.by else None,
                at=dose.given_at,
                mark=mark,
                is_done=dose.outcome is not DoseOutcome.NOT_GIVEN,
                reason=dose.reason or "",
                key=dose.key,
            )
        )
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.step)))


def state(done: Sequence[UnitStep], dose: Dose | None, *, is_over: bool) -> UnitState:
    """How a unit stands. Of what was begun and is no longer wanted it says so; what was given was given."""
    if any(one.step is ChainStep.END for one in done):
        return UnitState.DONE
    if dose is not None and dose.is_unclear:
        return UnitState.UNCLEAR
    if dose is not None and dose.outcome in _OF_DOSE:
        return _OF_DOSE[dose.outcome]
    carried = next((one for one in reversed(done) if one.step is ChainStep.CARRY_OUT), None)
    if carried is not None:
        return UnitState.DONE if carried.is_done else UnitState.NOT_DONE
    if not done:
        return UnitState.OPEN
    return UnitState.STOPPED_AFTER_BEGIN if is_over else UnitState.BEGUN


def by_name(units: Sequence[UnitRow], names: Mapping[tuple[str, datetime], str]) -> dict[str, list[UnitRow]]:
    """Unit to the rows at central that stand for it: by our own name, else by order and planned time."""
    found: dict[str, list[UnitRow]] = {}
    for one in units:
        name = one.unit or (names.get((one.order, one.slot_at)) if one.slot_at else None)
        if name:
            found.setdefault(name, []).append(one)
    return found
