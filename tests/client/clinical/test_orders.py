from datetime import UTC, datetime, timedelta

import pytest

from client.clinical.orders import has_lapsed, is_at_once, is_for_one_dose, lapses_at
from client.fhir.names import FREQUENCY
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def order(frequency: Code | None, starts_at: datetime | None = NOW) -> Order:
    return Order(
        key="MedicationRequest/1",
        kind=OrderKind.MEDICATION,
        term=OrderTerm.ONCE,
        status=OrderStatus.ACTIVE,
        what=Code(text="x"),
        frequency=frequency,
        starts_at=starts_at,
    )


def own(code: str) -> Code:
    return Code(text="words", system=FREQUENCY, code=code)


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [(own("ST"), True), (Code(text="stat"), True), (own("ONCE"), False), (own("QD"), False), (None, False)],
)
def test_only_an_order_for_now_is_given_before_its_check(frequency: Code | None, expected: bool) -> None:
    assert is_at_once(order(frequency)) is expected


def test_an_order_if_needed_holds_for_twelve_hours_and_one_dose() -> None:
    needed = order(own("SOS"))
    assert lapses_at(needed) == NOW + timedelta(hours=12)
    assert not has_lapsed(needed, NOW + timedelta(hours=11, minutes=59))
    assert has_lapsed(needed, NOW + timedelta(hours=12))
    assert is_for_one_dose(needed)


@pytest.mark.parametrize("code", ["ONCE", "ST", "PRN", "TID"])
def test_no_other_order_lapses_by_itself(code: str) -> None:
    assert not has_lapsed(order(own(code)), NOW + timedelta(days=300))
    assert not is_for_one_dose(order(own(code)))


def test_without_any_time_nothing_lapses() -> None:
    assert lapses_at(order(own("SOS"), starts_at=None)) is None
