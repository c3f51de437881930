"""The life cycle of an order: which act is allowed from which status, for one line or a whole group.

Refuses shortcuts: what was once given is stopped, never cancelled; nothing leaves "entered in error".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.records.orders import OrderStatus, OrderTerm

ONCE_VALID = timedelta(hours=24)
SOS_VALID = timedelta(hours=12)


class Act(StrEnum):
    """What somebody does to an order."""

    SIGN = "sign"
    VERIFY = "verify"
    RETURN = "return"
    HOLD = "hold"
    RESUME = "resume"
    GIVE = "give"
    STOP = "stop"
    CANCEL = "cancel"
    COMPLETE = "complete"
    MARK_ERROR = "mark-error"


_S = OrderStatus
TRANSITIONS: Mapping[OrderStatus, Mapping[Act, OrderStatus]] = {
    _S.DRAFT: {Act.SIGN: _S.ACTIVE, Act.CANCEL: _S.CANCELLED},
    _S.ACTIVE: {
        Act.VERIFY: _S.ACTIVE,
        Act.RETURN: _S.ON_HOLD,
        Act.HOLD: _S.ON_HOLD,
        Act.GIVE: _S.ACTIVE,
        Act.STOP: _S.STOPPED,
        Act.CANCEL: _S.CANCELLED,
        Act.COMPLETE: _S.COMPLETED,
        Act.MARK_ERROR: _S.ENTERED_IN_ERROR,
    },
    _S.ON_HOLD: {
        Act.RESUME: _S.ACTIVE,
        Act.STOP: _S.STOPPED,
        Act.CANCEL: _S.CANCELLED,
        Act.MARK_ERROR: _S.ENTERED_IN_ERROR,
    },
    _S.STOPPED: {Act.MARK_ERROR: _S.ENTERED_IN_ERROR},
    _S.CANCELLED: {Act.MARK_ERROR: _S.ENTERED_IN_ERROR},
    _S.COMPLETED: {Act.MARK_ERROR: _S.ENTERED_IN_ERROR},
    _S.ENTERED_IN_ERROR: {},
    _S.UNKNOWN: {},
}
_BEFORE_ANY_DOSE = frozenset({Act.CANCEL})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderState:
    """What decides an order's next step; a group has one state for each of its lines."""

    status: OrderStatus
    is_verified: bool = False
    has_been_given: bool = False
    is_stat: bool = False


def allowed(state: OrderState) -> frozenset[Act]:
    """A stat order may be given before it was verified; anything else only after."""
    acts = set(TRANSITIONS[state.status])
    if state.has_been_given:
        acts -= _BEFORE_ANY_DOSE
    if state.is_verified:
        acts -= {Act.VERIFY, Act.RETURN}
    elif not state.is_stat:
        acts -= {Act.GIVE}
    return frozenset(acts)


def allowed_of_group(states: Iterable[OrderState]) -> frozenset[Act]:
    """A group acts as one: only what every line of it allows; an empty group allows nothing."""
    each = [allowed(state) for state in states]
    return frozenset.intersection(*each) if each else frozenset()


def after(state: OrderState, act: Act) -> OrderStatus | None:
    """The status the act leads to; None when it is not allowed."""
    return TRANSITIONS[state.status][act] if act in allowed(state) else None


def is_executable(state: OrderState) -> bool:
    return Act.GIVE in allowed(state)


def expires_at(term: OrderTerm, starts_at: datetime, frequency: str | None = None) -> datetime | None:
    """When a once-order lapses if it was not given; None = it runs until it is stopped."""
    if frequency == "SOS":
        return starts_at + SOS_VALID
    return starts_at + ONCE_VALID if term is OrderTerm.ONCE else None


def is_once_due(
    state: OrderState, term: OrderTerm, starts_at: datetime, now: datetime, frequency: str | None = None
) -> bool:
    """A once-order stays due from its start until it is given or has lapsed."""
    end = expires_at(term, starts_at, frequency)
    is_running = state.status is OrderStatus.ACTIVE and not state.has_been_given
    return is_running and end is not None and starts_at <= now < end
