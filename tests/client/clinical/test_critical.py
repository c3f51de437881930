from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from client.clinical.critical import Level, Loop, Stage, fits, level, steps
from client.clinical.result_views import CriticalClock, read_result_views
from client.errors import PackDamaged
from client.records import Amount
from tests.support import builders

CLOCK = CriticalClock()
AT = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
POTASSIUM = Amount(value=Decimal("6.80"), unit="mmol/L", code="mmol/L")


def minutes(count: float) -> datetime:
    return AT + timedelta(minutes=count)


def test_each_stage_has_its_limit_counted_from_the_release() -> None:
    found = {step.stage: step.due_at - AT for step in steps(CLOCK, Loop(released_at=AT), AT)}
    assert found == {
        Stage.READ_BACK: timedelta(minutes=5),
        Stage.ACKNOWLEDGE: timedelta(minutes=10),
        Stage.HANDLE: timedelta(minutes=30),
        Stage.NOTE: timedelta(hours=6),
    }


def test_a_stage_done_too_late_stays_over_its_limit() -> None:
    loop = Loop(released_at=AT, read_back_at=minutes(4), acknowledged_at=minutes(12))
    over = {step.stage for step in steps(CLOCK, loop, minutes(20)) if step.is_over}
    assert over == {Stage.ACKNOWLEDGE}


@pytest.mark.parametrize(
    ("after", "acknowledged", "expected"),
    [(9, None, Level.NONE), (15, None, Level.SENIOR), (30, None, Level.HEAD), (300, 14, Level.NONE)],
)
def test_it_escalates_until_a_doctor_acknowledges(after: float, acknowledged: float | None, expected: Level) -> None:
    loop = Loop(released_at=AT, acknowledged_at=minutes(acknowledged) if acknowledged else None)
    assert level(CLOCK, loop, minutes(after)) is expected


@pytest.mark.parametrize(
    ("typed", "unit", "is_right"),
    [
        ("6.8", "mmol/L", True),
        ("6,8", "mmol/L", True),
        ("6.80", " mmol/L ", True),
        ("8.6", "mmol/L", False),
        ("6.8", "", False),
        ("6.8", "mg/dL", False),
        ("68", "mmol/L", False),
        ("six", "mmol/L", False),
        ("", "mmol/L", False),
        ("NaN", "mmol/L", False),
    ],
)
def test_a_read_back_is_right_only_with_the_same_number_and_unit(typed: str, unit: str, *, is_right: bool) -> None:
    assert fits(POTASSIUM, None, typed, unit) is is_right


def test_words_are_read_back_as_words() -> None:
    assert fits(None, "革兰阴性杆菌", " 革兰阴性 杆菌", "")
    assert not fits(None, "革兰阴性杆菌", "革兰阳性杆菌", "")
    assert not fits(None, None, "", "")


def test_the_shipped_clock_says_that_it_is_a_default() -> None:
    clock = builders.pack().views.clock
    assert clock.is_default
    assert (clock.read_back, clock.acknowledge, clock.senior) == tuple(timedelta(minutes=one) for one in (5, 10, 15))


def test_a_pack_without_the_file_has_the_default_clock_and_no_flowsheet() -> None:
    found = read_result_views(None)
    assert found.clock.is_default
    assert (found.axes, found.flowsheets) == ({}, ())


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[]",
        b'{"critical_clock": {"nurse_read_back_min": 0}, "axes": [], "flowsheets": [], "source": ""}',
        b"not json",
    ],
)
def test_a_broken_file_damages_the_pack(content: bytes) -> None:
    with pytest.raises(PackDamaged):
        read_result_views(content)
