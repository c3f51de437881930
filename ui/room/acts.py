"""What a nurse may do about the chosen patient now, the next thing first; asked again where it is taken in. Does nothing itself."""

from enum import StrEnum

from client.clinical.infusion_room import BottleState, Lane
from client.records.units import ChainStep
from offline.views.room import BottleRow, RoomRow


class Act(StrEnum):
    """One thing to do, with a key of its own on the page."""

    ACCEPT = "accept"
    SKIN_TEST = "skin-test"
    COMPOUND = "compound"
    CHECK = "check"
    CALL = "call"
    SKIP = "skip"
    REQUEUE = "requeue"
    SEAT = "seat"
    HANG = "hang"
    LOOK = "look"
    WITHDRAW = "withdraw"
    LEAVE = "leave"
    LAMP = "lamp"
    REACTION = "reaction"
    CANCEL = "cancel"


KEYS = {
    Act.ACCEPT: "A",
    Act.SKIN_TEST: "K",
    Act.COMPOUND: "P",
    Act.CHECK: "V",
    Act.CALL: "C",
    Act.SKIP: "G",
    Act.REQUEUE: "Q",
    Act.SEAT: "T",
    Act.HANG: "B",
    Act.LOOK: "O",
    Act.WITHDRAW: "W",
    Act.LEAVE: "X",
    Act.LAMP: "L",
    Act.REACTION: "R",
    Act.CANCEL: "D",
}
_NEXT = {
    Lane.RECEIVE: Act.ACCEPT,
    Lane.SKIN_TEST: Act.SKIN_TEST,
    Lane.QUEUE: Act.CALL,
    Lane.PUNCTURE: Act.HANG,
    Lane.RUN: Act.LOOK,
    Lane.CHANGE: Act.HANG,
    Lane.WITHDRAW: Act.WITHDRAW,
    Lane.OBSERVE: Act.LEAVE,
}


def possible(row: RoomRow) -> tuple[Act, ...]:
    """The next one first, the others in the order of the room."""
    first = _NEXT.get(row.lane) or _preparing(row)
    allowed = [act for act in Act if _may(row, act)]
    if first in allowed:
        allowed.remove(first)
        return (first, *allowed)
    return tuple(allowed)


def _preparing(row: RoomRow) -> Act | None:
    one = to_prepare(row)
    return None if one is None else Act.CHECK if is_compounded(one) else Act.COMPOUND


def to_prepare(row: RoomRow) -> BottleRow | None:
    """The first bottle that is not ready to hang."""
    return next((one for one in row.bottles if one.state is BottleState.OPEN and one.unit is not None), None)


def to_hang(row: RoomRow) -> BottleRow | None:
    """The next bottle in the order; None while one runs."""
    settled = {BottleState.DONE, BottleState.NOT_DONE, BottleState.LOST}
    following = next((one for one in row.bottles if one.state not in settled), None)
    return following if following is not None and following.state is not BottleState.RUNNING else None


def is_compounded(one: BottleRow) -> bool:
    return one.unit is not None and any(step.step is ChainStep.COMPOUND for step in one.unit.steps)


def _may(row: RoomRow, act: Act) -> bool:
    stay = row.stay
    if stay is None:
        return act is Act.ACCEPT
    if stay.is_over or act is Act.ACCEPT:
        return False
    bottle, states = to_prepare(row), [one.state for one in row.bottles]
    has_begun = BottleState.DONE in states or BottleState.RUNNING in states
    return {
        Act.SKIN_TEST: row.lane is Lane.SKIN_TEST,
        Act.COMPOUND: bottle is not None and not is_compounded(bottle),
        Act.CHECK: bottle is not None and is_compounded(bottle),
        Act.CALL: row.lane is Lane.QUEUE,
        Act.SKIP: row.lane is Lane.QUEUE and stay.is_called,
        Act.REQUEUE: row.lane is Lane.QUEUE and (stay.is_called or stay.is_skipped),
        Act.SEAT: stay.withdrawn_at is None,
        Act.HANG: row.lane in {Lane.PUNCTURE, Lane.CHANGE} and to_hang(row) is not None,
        Act.LOOK: row.lane is Lane.RUN,
        Act.WITHDRAW: has_begun and row.lane in {Lane.CHANGE, Lane.WITHDRAW},
        Act.LEAVE: not has_begun or stay.withdrawn_at is not None,
        Act.LAMP: stay.seat is not None,
        Act.REACTION: has_begun,
        Act.CANCEL: not has_begun,
    }[act]
