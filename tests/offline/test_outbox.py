"""Mirrors offline/outbox.py."""

import pytest

from client.errors import BugError
from offline.outbox import ENDS, OPEN, TRANSITIONS, WAITING_FOR_A_PERSON, WAITING_FOR_CENTRAL, Outcome, State, after


def test_the_table_names_every_pair_of_state_and_outcome() -> None:
    assert set(TRANSITIONS) == {(state, outcome) for state in State for outcome in Outcome}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_pair_either_moves_to_a_state_or_is_refused_loudly(state: State, outcome: Outcome) -> None:
    following = TRANSITIONS[state, outcome]
    if following is None:
        with pytest.raises(BugError):
            after(state, outcome)
    else:
        assert after(state, outcome) is following


def test_an_end_state_is_never_left() -> None:
    left = {(end, outcome) for end in ENDS for outcome in Outcome if TRANSITIONS[end, outcome] is not None}
    assert left == {(State.CONFIRMED, Outcome.LOST_AT_CENTRAL)}, "only central itself undoes an end"


def test_every_open_state_waits_for_central_or_for_a_person_and_never_for_nobody() -> None:
    assert WAITING_FOR_CENTRAL | WAITING_FOR_A_PERSON == OPEN
    assert not WAITING_FOR_CENTRAL & WAITING_FOR_A_PERSON


def test_confirmed_is_reached_only_by_reading_back_or_because_it_was_already_so() -> None:
    ways = {(state, outcome) for (state, outcome), to in TRANSITIONS.items() if to is State.CONFIRMED}
    read = {(State.ACCEPTED, Outcome.READ_BACK_EQUAL), (State.CONFLICT, Outcome.FOUND_AGAIN)}
    assert ways == {*read, (State.SAVED_HERE, Outcome.MOOT)}


def test_an_end_can_be_reached_from_every_open_state() -> None:
    reachable = {state: {state} for state in State}
    for _ in State:
        for (state, _outcome), to in TRANSITIONS.items():
            if to is not None:
                reachable[state] |= reachable[to]
    assert all(reachable[state] & ENDS for state in OPEN)


def test_nothing_that_may_have_left_is_sent_again_without_asking() -> None:
    assert TRANSITIONS[State.UNCLEAR, Outcome.SEND_BEGUN] is None
    assert TRANSITIONS[State.SENDING, Outcome.SEND_BEGUN] is None


def test_only_what_has_not_left_or_waits_for_a_person_can_be_withdrawn() -> None:
    can = {state for state in State if TRANSITIONS[state, Outcome.WITHDRAWN] is not None}
    assert can == {State.SAVED_HERE, State.CONFLICT, State.REFUSED}
