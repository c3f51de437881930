"""The small judgements that `decide` is made of, and those of a bag of blood. Pure; refuses to read the store."""

from collections.abc import Mapping, Sequence

from client.commands import EndTransfusion, ReactTransfusion, StartTransfusion
from offline.sync.central_now import Fresh
from offline.sync.verdicts import Conflict, ConflictKind, Proceed, Verdict

LEFT_OUT = "ending-left-out"
"""Annotation: what somebody else changed was not ended."""
BLOOD_OVER = frozenset({"completed", "stopped", "entered-in-error", "not-done"})


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


def judge_bag(
    command: StartTransfusion | EndTransfusion | ReactTransfusion, fresh: Fresh, settled: Sequence[Conflict]
) -> Verdict:
    """A bag begun, ended, or a reaction to it."""
    match command:
        case StartTransfusion():
            return double_bag(fresh, settled) or Proceed()
        case EndTransfusion():
            return end_bag(command, fresh, settled)
        case ReactTransfusion():
            return react_bag(command, fresh, settled)


def double_bag(fresh: Fresh, settled: Sequence[Conflict]) -> Conflict | None:
    """The same bag, the same end, written by two: both are kept until a person says which is real."""
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
