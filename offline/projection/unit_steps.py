"""What was done to which unit, pending steps included, and which units stand at central; refuses to know what should be done next."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from client.clinical.vitals import AHEAD
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
_MADE_ANEW = (ChainStep.LAY_OUT, ChainStep.COMPOUND)
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


def present(done: Iterable[StepTask], now: datetime) -> tuple[StepTask, ...]:
    """The steps that still count: of a preparation that is past its time nothing does, nor of one before it.

    What was checked before it was mixed is not what hangs: that check counts no more.
    """
    kept: list[StepTask] = []
    for task in sorted(done, key=_when):
        is_new = task.step in _MADE_ANEW and is_expired(kept, task.at or now)
        kept = [one for one in kept if one.step not in PREPARING] if is_new else kept
        if task.step is ChainStep.COMPOUND:
            kept = [one for one in kept if one.step is not ChainStep.CHECK]
        kept.append(task)
    return tuple(one for one in kept if one.step not in PREPARING) if is_expired(kept, now) else tuple(kept)


def _when(task: StepTask) -> tuple[bool, float, int]:
    """Of two in the same minute the one that comes first in the chain."""
    return task.at is None, task.at.timestamp() if task.at is not None else 0.0, _ORDER.index(task.step)


def is_expired(done: Iterable[StepTask], at: datetime) -> bool:
    """Whether what was compounded was past its time at that moment; where nobody said until when, it is not known and not said."""
    last = next((one for one in reversed([*done]) if one.step is ChainStep.COMPOUND), None)
    return last is not None and last.use_before is not None and last.use_before <= at


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """How what lies ready for one unit stands at a moment."""

    done: frozenset[ChainStep] = frozenset()
    is_expired: bool = False
    """It was compounded, past its time since, and nobody made it anew."""


def prepared(books: Books, patient: str, unit: str, at: datetime) -> Prepared:
    """What was done by then: nothing is prepared after it was given."""
    every = (
        tuple(one for one in of_unit(books, patient, unit) if one.at is None or one.at <= at + AHEAD) if unit else ()
    )
    done = frozenset(task.step for task in present(every, at))
    was_made = any(task.step is ChainStep.COMPOUND for task in every)
    return Prepared(done=done, is_expired=was_made and ChainStep.COMPOUND not in done)


def chain(done: Sequence[Step], dose: Dose | None, mark: Mark | None, now: datetime) -> tuple[UnitStep, ...]:
    """The steps as a row of the chain: the giving stands between preparing and looking after."""
    at = dose.given_at if dose is not None and dose.given_at is not None else now
    counts = {one.key for one in present((task for task, _ in done), at)}
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
            use_before=task.use_before,
            is_past=task.key not in counts,
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
