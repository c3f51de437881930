"""Which step may follow in the queue: total over states, steps, and who takes it."""

import pytest

from client.clinical.queueing import NOT_BEGUN, OVER, TAKEN, against, possible
from client.records import QueueEvent, Visit, VisitState, VisitStep

ME, OTHER = "Practitioner/1", "Practitioner/2"
STEPS = {
    VisitState.WAITING: {VisitStep.CALL, VisitStep.TRANSFER, VisitStep.BEGIN},
    VisitState.CALLED: {VisitStep.RECALL, VisitStep.SKIP, VisitStep.REQUEUE, VisitStep.TRANSFER, VisitStep.BEGIN},
    VisitState.SKIPPED: {VisitStep.CALL, VisitStep.REQUEUE, VisitStep.TRANSFER, VisitStep.BEGIN},
    VisitState.WITH_DOCTOR: {VisitStep.HOLD, VisitStep.FINISH},
    VisitState.HELD: {VisitStep.CALL, VisitStep.BEGIN, VisitStep.FINISH},
    VisitState.DONE: set(),
    VisitState.CANCELLED: set(),
}
LAST = {VisitState.CALLED: VisitStep.CALL, VisitState.SKIPPED: VisitStep.SKIP}
STATUS = {
    VisitState.WITH_DOCTOR: "in-progress",
    VisitState.HELD: "onleave",
    VisitState.DONE: "finished",
    VisitState.CANCELLED: "cancelled",
}


def visit(state: VisitState, by: str = ME) -> Visit:
    step = LAST.get(state, VisitStep.BEGIN if state in STATUS else VisitStep.REQUEUE)
    events = (QueueEvent(step=step, by=by),)
    return Visit(key="Encounter/1", patient="Patient/1", status=STATUS.get(state, "arrived"), events=events)


@pytest.mark.parametrize("state", list(VisitState))
def test_each_state_lets_exactly_its_steps_follow(state: VisitState) -> None:
    one = visit(state)
    assert one.state is state
    assert possible(one, ME) == STEPS[state]


@pytest.mark.parametrize("state", [VisitState.CALLED, VisitState.WITH_DOCTOR, VisitState.HELD])
@pytest.mark.parametrize("step", list(VisitStep))
def test_the_patient_of_another_doctor_is_left_alone(state: VisitState, step: VisitStep) -> None:
    assert against(visit(state, OTHER), step, ME) == TAKEN


def test_why_a_step_is_not_possible_is_said() -> None:
    assert against(visit(VisitState.DONE), VisitStep.CALL, ME) == OVER
    assert against(visit(VisitState.WAITING), VisitStep.FINISH, ME) == NOT_BEGUN
