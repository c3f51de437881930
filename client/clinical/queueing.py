"""Which step may follow in the outpatient queue, and what is due before a visit may end; refuses to choose whom to call."""

from client.records import Visit, VisitState, VisitStep

TAKEN, OVER, NOT_BEGUN, NOT_POSSIBLE = "taken-by-other", "visit-over", "not-begun", "step-not-possible"

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


def possible(visit: Visit, who: str) -> frozenset[VisitStep]:
    return frozenset(step for step in VisitStep if against(visit, step, who) is None)
