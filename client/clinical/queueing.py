"""Which step may follow in the outpatient queue, and what is due before a visit may end; refuses to choose whom to call."""

from datetime import date, timedelta

from client.records import Visit, VisitState, VisitStep

TAKEN, OVER, NOT_BEGUN, NOT_POSSIBLE = "taken-by-other", "visit-over", "not-begun", "step-not-possible"
NO_VISIT, NO_DIAGNOSIS, NUMBER_USED = "certificate-no-visit", "certificate-no-diagnosis", "certificate-number"
LEAVE_LONG, LEAVE_DATES = "leave-too-long", "leave-dates"
MOST_LEAVE_DAYS, LEAVE_FROM = 183, timedelta(days=31)
"""Own numbers against a slip of the finger and no rule of law: half a year of leave, and it begins within a month of the visit."""

_FROM: dict[VisitStep, frozenset[VisitState]] = {
    VisitStep.CALL: frozenset({VisitState.WAITING, VisitState.SKIPPED, VisitState.HELD}),
    VisitStep.RECALL: frozenset({VisitState.CALLED}),
    VisitStep.SKIP: frozenset({VisitState.CALLED}),
    VisitStep.REQUEUE: frozenset({VisitState.CALLED, VisitState.SKIPPED}),
    VisitStep.TRANSFER: frozenset({VisitState.WAITING, VisitState.CALLED, VisitState.SKIPPED}),
    VisitStep.BEGIN: frozenset({VisitState.WAITING, VisitState.CALLED, VisitState.SKIPPED, VisitState.HELD}),
    VisitStep.HOLD: frozenset({VisitState.WITH_DOCTOR}),
    VisitStep.FINISH: frozenset({VisitState.WITH_DOCTOR, VisitState.HELD}),
}
_OVER = frozenset({VisitState.DONE, VisitState.CANCELLED})


def against(visit: Visit, step: VisitStep, who: str) -> str | None:
    """Why this person may not take this step now; None when nothing stands against it."""
    if visit.state in _OVER:
        return OVER
    if visit.holder is not None and visit.holder != who:
        return TAKEN
    if visit.state in _FROM[step]:
        return None
    return NOT_BEGUN if step in {VisitStep.FINISH, VisitStep.HOLD} else NOT_POSSIBLE


def may_certify(visit: Visit) -> bool:
    """Nobody certifies what he has not seen: the visit was begun, and may be over."""
    return visit.state in {VisitState.WITH_DOCTOR, VisitState.HELD, VisitState.DONE}


def against_leave(days: int | None, since: date | None, today: date) -> str | None:
    """Why a sick leave cannot be meant; None where it is none, or nothing stands against it."""
    if days is None or since is None:
        return None
    if days > MOST_LEAVE_DAYS:
        return LEAVE_LONG
    return None if today - LEAVE_FROM <= since <= today + LEAVE_FROM else LEAVE_DATES


def possible(visit: Visit, who: str) -> frozenset[VisitStep]:
    return frozenset(step for step in VisitStep if against(visit, step, who) is None)
