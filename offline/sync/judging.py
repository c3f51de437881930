"""The small judgements that `decide` is made of, and those of a bag of blood. Pure; refuses to read the store."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from client.commands import (
    AdministerDose,
    CloseFluids,
    CollectSpecimen,
    EndTransfusion,
    ReactTransfusion,
    RecordFluids,
    RemoveTag,
    StartSkinTest,
    StartTransfusion,
    StepVisit,
    VoidCertificate,
)
from client.records import Amount, DoseOutcome, OrderStatus, VisitStep
from offline.sync.central_now import Fresh, OrderNow
from offline.sync.verdicts import Conflict, ConflictKind, Moot, Proceed, Verdict

STAY_OVER = frozenset({"finished", "cancelled", "entered-in-error"})
LEFT_OUT = "ending-left-out"
"""Annotation: what somebody else changed was not ended."""
APART = (
    StartTransfusion | EndTransfusion | ReactTransfusion | RecordFluids | CloseFluids | CollectSpecimen | StartSkinTest
)
"""Bags, and what is done once: where somebody else did the same, or closed a day with another sum, a person says which is real."""
BLOOD_OVER = frozenset({"completed", "stopped", "entered-in-error", "not-done"})


OVER = frozenset({OrderStatus.STOPPED, OrderStatus.COMPLETED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})
OTHER_DOSE = "given-as-ordered-before"
"""Annotation: central had changed how much is to be given."""
_MORE = "more-than-ordered"


def other_dose(command: AdministerDose, fresh: Fresh) -> tuple[str, ...]:
    """Orders whose dose at central is not the one that was given, where who gave it said nothing of another amount."""
    if command.outcome is DoseOutcome.NOT_GIVEN or command.is_partial:
        return ()
    return tuple(
        line.order
        for line in command.lines
        if (order := fresh.orders.get(line.order)) is not None and _is_other(line.amount, order.dose, command)
    )


def _is_other(given: Amount | None, ordered: Amount | None, command: AdministerDose) -> bool:
    """More than is ordered now, or other, without a word of his: it was as ordered when he gave it."""
    if given is None or ordered is None or _MORE in command.despite:
        return False
    is_same_unit = (given.code or given.unit) == (ordered.code or ordered.unit)
    if not is_same_unit or given.value > ordered.value:
        return True
    return given.value != ordered.value and not command.note.strip()


def first(conflicts: list[Conflict], settled: Sequence[Conflict]) -> Conflict | None:
    return next((conflict for conflict in conflicts if not conflict.is_in(settled)), None)


def changed(bases: Mapping[str, str | None], now: Mapping[str, str | None]) -> list[str]:
    """Keys whose version at central is not the one the change is based on."""
    return [key for key, base in bases.items() if key in now and base is not None and now[key] != base]


def on_note(fresh: Fresh, settled: Sequence[Conflict]) -> Conflict | None:
    """What a signature or a correction rests on: gone, or another version by now. A note is never signed or replaced unseen."""
    gone, other = tuple(sorted(fresh.gone)), tuple(changed(fresh.bases, fresh.notes))
    found = [(ConflictKind.GONE, gone), (ConflictKind.CHANGED, other)]
    return first([Conflict(kind=kind, keys=keys) for kind, keys in found if keys], settled)


def judge_apart(command: APART, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """A bag begun, ended, or a reaction to it; what is done once."""
    match command:
        case StartTransfusion():
            return double_bag(fresh, settled) or Proceed()
        case EndTransfusion():
            return end_bag(command, fresh, settled)
        case ReactTransfusion():
            return react_bag(command, fresh, settled)
        case RecordFluids() | CloseFluids() | CollectSpecimen() | StartSkinTest():
            return double_bag(fresh, settled) or on_note(fresh, settled) or Proceed()


def double_bag(fresh: Fresh, settled: Sequence[Conflict]) -> Conflict | None:
    """The same bag, the same end, the same tube, written by two: both are kept until a person says which is real."""
    keys = tuple(dose.key for dose in fresh.doses)
    return first([Conflict(kind=ConflictKind.DOUBLE_CHARTING, keys=keys)] if keys else [], settled)


def end_bag(command: EndTransfusion, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    status, _ = fresh.rows.get(command.transfusion, ("", None))
    if status in BLOOD_OVER:
        double = Conflict(kind=ConflictKind.DOUBLE_CHARTING, keys=(command.transfusion,))
        return first([double], settled) or Proceed(annotations=(LEFT_OUT,), without=(command.transfusion,))
    return on_note(fresh, settled) or Proceed()


def react_bag(command: ReactTransfusion, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """What was seen at the bed goes whatever became of the bag's own row meanwhile."""
    key = command.transfusion
    if key in fresh.gone or changed(fresh.bases, fresh.notes):
        return Proceed(annotations=(LEFT_OUT,), without=(key,))
    return on_note(fresh, settled) or Proceed()


def remove_tag(command: RemoveTag, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    status, _ = fresh.flags.get(command.flag, ("", None))
    if command.flag in fresh.gone or status in {"inactive", "entered-in-error"}:
        return Moot(reason="already-over")
    other = tuple(changed(fresh.bases, {key: version for key, (_, version) in fresh.flags.items()}))
    return first([Conflict(kind=ConflictKind.CHANGED, keys=other)] if other else [], settled) or Proceed()


def on_row(command: StepVisit | VoidCertificate, fresh: Fresh, settled: Sequence[Conflict]) -> Verdict:
    """A visit that another doctor took meanwhile, or a certificate that was changed, waits for a person; one that is over is left alone."""
    gone, over = tuple(sorted(fresh.gone)), tuple(key for key, (status, _) in fresh.rows.items() if status in STAY_OVER)
    if over and _asks_for_nothing_more(command):
        return Moot(reason="already-over")
    found = [Conflict(kind=ConflictKind.GONE, keys=gone)] if gone else []
    found += [Conflict(kind=ConflictKind.STAY_ENDED, keys=over)] if over else []
    if other := tuple(changed(fresh.bases, {key: version for key, (_, version) in fresh.rows.items()})):
        found.append(Conflict(kind=ConflictKind.CHANGED, keys=other))
    return first(found, settled) or Proceed()


def _asks_for_nothing_more(command: StepVisit | VoidCertificate) -> bool:
    """Whether nothing is lost where what it ends is over already: no bed, no referral, no next visit was signed with it."""
    if isinstance(command, VoidCertificate):
        return True
    return command.step is VisitStep.FINISH and command.ended is not None and not command.ended.asks


def was_over(order: OrderNow | None, given_at: datetime) -> bool:
    if order is None or (order.status not in OVER and order.stopped_at is None):
        return False
    return order.stopped_at is None or order.stopped_at <= given_at
