"""The life of a command until central has it as it was meant: states, outcomes, one total transition table; refuses to store or send.

    saved_here -> sending -> accepted -> confirmed
                     |  `--> unclear -> (ask) -> accepted | saved_here
                     |--> refused
                     `--> conflict -> (a person decides) -> saved_here | resolved | withdrawn

`confirmed`, `withdrawn` and `resolved` are ends; what central loses after it was confirmed is a conflict.
Every other state has an owner and an age. The table is total: a pair that may not happen
maps to `None`, and `after` raises `BugError` for it; nothing is silently ignored.
"""

from enum import StrEnum

from client.errors import BugError


class State(StrEnum):
    """Where a command stands. Only `CONFIRMED` may read as confirmed on any screen."""

    SAVED_HERE = "saved_here"
    SENDING = "sending"
    UNCLEAR = "unclear"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    CONFLICT = "conflict"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    RESOLVED = "resolved"


ENDS = frozenset({State.CONFIRMED, State.WITHDRAWN, State.RESOLVED})
OPEN = frozenset(State) - ENDS
WAITING_FOR_CENTRAL = frozenset({State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.ACCEPTED})
WAITING_FOR_A_PERSON = frozenset({State.CONFLICT, State.REFUSED})


class Outcome(StrEnum):
    """What happened to a command."""

    SEND_BEGUN = "send_begun"
    NOT_SENT = "not_sent"
    """Certainly never left: refused connection, busy, not signed in."""
    ANSWER_UNCLEAR = "answer_unclear"
    """May have been carried out: time-out, reset, 5xx, or the station died while sending."""
    ANSWER_YES = "answer_yes"
    ANSWER_NO = "answer_no"
    """A refusal that stood twice, or a failure each time while others pass; a person looks."""
    ASKED_FOUND = "asked_found"
    ASKED_MISSING = "asked_missing"
    CONFLICT_FOUND = "conflict_found"
    READ_BACK_EQUAL = "read_back_equal"
    READ_BACK_DIFFERS = "read_back_differs"
    NAMED_WRONGLY = "named_wrongly"
    """What stands under the name central gave is not our row: that name is forgotten, and our own identifier is asked for."""
    MOOT = "moot"
    """What it wanted is already so at central; nothing is sent."""
    KEPT_MINE = "kept_mine"
    KEPT_CENTRAL = "kept_central"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    """The person's decision is itself a command that carries out what this one wanted, on the new base."""
    LOST_AT_CENTRAL = "lost_at_central"
    """What was confirmed stands at central no longer, and nobody removed it there."""
    FOUND_AGAIN = "found_again"
    """What was said to be lost stands there as it was confirmed."""
    TRY_AGAIN = "try_again"
    """A person asks for another try of a refused command."""


_TABLE: dict[State, dict[Outcome, State]] = {
    State.SAVED_HERE: {
        Outcome.SEND_BEGUN: State.SENDING,
        Outcome.NOT_SENT: State.SAVED_HERE,
        Outcome.CONFLICT_FOUND: State.CONFLICT,
        Outcome.MOOT: State.CONFIRMED,
        Outcome.ASKED_FOUND: State.ACCEPTED,
        Outcome.ASKED_MISSING: State.SAVED_HERE,
        Outcome.WITHDRAWN: State.WITHDRAWN,
    },
    State.SENDING: {
        Outcome.NOT_SENT: State.SAVED_HERE,
        Outcome.ANSWER_UNCLEAR: State.UNCLEAR,
        Outcome.ANSWER_YES: State.ACCEPTED,
        Outcome.ANSWER_NO: State.REFUSED,
        Outcome.CONFLICT_FOUND: State.CONFLICT,
    },
    State.UNCLEAR: {
        Outcome.ANSWER_UNCLEAR: State.UNCLEAR,
        Outcome.NOT_SENT: State.UNCLEAR,
        Outcome.ASKED_FOUND: State.ACCEPTED,
        Outcome.ASKED_MISSING: State.SAVED_HERE,
        Outcome.CONFLICT_FOUND: State.CONFLICT,
        Outcome.ANSWER_NO: State.REFUSED,
    },
    State.ACCEPTED: {
        Outcome.READ_BACK_EQUAL: State.CONFIRMED,
        Outcome.READ_BACK_DIFFERS: State.CONFLICT,
        Outcome.NAMED_WRONGLY: State.UNCLEAR,
        Outcome.ASKED_FOUND: State.ACCEPTED,
        Outcome.ASKED_MISSING: State.SAVED_HERE,
        Outcome.ANSWER_UNCLEAR: State.ACCEPTED,
        Outcome.NOT_SENT: State.ACCEPTED,
    },
    State.CONFLICT: {
        Outcome.KEPT_MINE: State.SAVED_HERE,
        Outcome.REPLACED: State.RESOLVED,
        Outcome.KEPT_CENTRAL: State.RESOLVED,
        Outcome.WITHDRAWN: State.WITHDRAWN,
        Outcome.CONFLICT_FOUND: State.CONFLICT,
        Outcome.FOUND_AGAIN: State.CONFIRMED,
    },
    State.REFUSED: {
        Outcome.TRY_AGAIN: State.SAVED_HERE,
        Outcome.KEPT_CENTRAL: State.RESOLVED,
        Outcome.WITHDRAWN: State.WITHDRAWN,
    },
    State.CONFIRMED: {Outcome.LOST_AT_CENTRAL: State.CONFLICT},
    State.WITHDRAWN: {},
    State.RESOLVED: {},
}

TRANSITIONS: dict[tuple[State, Outcome], State | None] = {
    (state, outcome): _TABLE[state].get(outcome) for state in State for outcome in Outcome
}


def after(state: State, outcome: Outcome) -> State:
    """The state that follows; raises BugError for a pair that may not happen."""
    following = TRANSITIONS[state, outcome]
    if following is None:
        raise BugError("outbox", state, outcome)
    return following
