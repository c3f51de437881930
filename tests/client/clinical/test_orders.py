from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from client.clinical.orders import (
    TRANSITIONS,
    Act,
    OrderState,
    after,
    allowed,
    allowed_of_group,
    expires_at,
    is_executable,
    is_once_due,
)
from client.records.orders import OrderStatus, OrderTerm

ACTIVE = OrderState(status=OrderStatus.ACTIVE, is_verified=True)
NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def test_every_status_has_its_row() -> None:
    assert set(TRANSITIONS) == set(OrderStatus)


def test_a_draft_is_signed_or_thrown_away() -> None:
    assert allowed(OrderState(status=OrderStatus.DRAFT)) == {Act.SIGN, Act.CANCEL}


def test_an_unverified_order_is_not_given() -> None:
    state = OrderState(status=OrderStatus.ACTIVE)
    assert not is_executable(state)
    assert is_executable(replace(state, is_stat=True))
    assert is_executable(ACTIVE)


def test_what_was_given_is_stopped_and_never_cancelled() -> None:
    given = replace(ACTIVE, has_been_given=True)
    assert after(ACTIVE, Act.CANCEL) is OrderStatus.CANCELLED
    assert after(given, Act.CANCEL) is None
    assert after(given, Act.STOP) is OrderStatus.STOPPED


@pytest.mark.parametrize(
    "status", [OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.COMPLETED, OrderStatus.ENTERED_IN_ERROR]
)
def test_an_ended_order_is_not_given_again(status: OrderStatus) -> None:
    assert not allowed(OrderState(status=status, is_verified=True)) - {Act.MARK_ERROR}


def test_nothing_leaves_entered_in_error_and_an_unknown_status_allows_nothing() -> None:
    assert allowed(OrderState(status=OrderStatus.ENTERED_IN_ERROR)) == frozenset()
    assert allowed(OrderState(status=OrderStatus.UNKNOWN)) == frozenset()


def test_a_held_order_is_resumed_before_it_is_given() -> None:
    held = replace(ACTIVE, status=OrderStatus.ON_HOLD)
    assert Act.GIVE not in allowed(held)
    assert after(held, Act.RESUME) is OrderStatus.ACTIVE


def test_a_group_acts_as_one() -> None:
    assert Act.GIVE in allowed_of_group([ACTIVE, ACTIVE])
    assert Act.GIVE not in allowed_of_group([ACTIVE, replace(ACTIVE, status=OrderStatus.ON_HOLD)])
    assert allowed_of_group([]) == frozenset()


def test_once_orders_hold_a_day_and_sos_half_a_day() -> None:
    assert expires_at(OrderTerm.ONCE, NOW) == NOW + timedelta(hours=24)
    assert expires_at(OrderTerm.ONCE, NOW, "SOS") == NOW + timedelta(hours=12)
    assert expires_at(OrderTerm.LONG, NOW) is None


def test_a_once_order_is_due_until_it_is_given_or_a_day_has_passed() -> None:
    late = NOW + timedelta(hours=23, minutes=59)
    assert is_once_due(ACTIVE, OrderTerm.ONCE, NOW, late)
    assert not is_once_due(ACTIVE, OrderTerm.ONCE, NOW, NOW + timedelta(hours=24))
    assert not is_once_due(ACTIVE, OrderTerm.ONCE, NOW, NOW - timedelta(minutes=1))
    assert not is_once_due(replace(ACTIVE, has_been_given=True), OrderTerm.ONCE, NOW, late)
    assert not is_once_due(replace(ACTIVE, status=OrderStatus.STOPPED), OrderTerm.ONCE, NOW, late)
    assert not is_once_due(ACTIVE, OrderTerm.ONCE, NOW, late, "SOS")
