from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from client.clock import DrillClock, SetClock, SystemClock

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def test_the_systems_clock_speaks_the_wards_zone() -> None:
    clock = SystemClock(SHANGHAI)
    before = datetime.now(tz=UTC)
    now = clock.now()
    assert now.tzinfo is SHANGHAI
    assert before <= now <= datetime.now(tz=UTC)


def test_the_counter_never_goes_back() -> None:
    clock = SystemClock(SHANGHAI)
    assert clock.monotonic_s() <= clock.monotonic_s()


def test_a_set_clock_stands_until_it_is_moved() -> None:
    clock = SetClock(NOON, SHANGHAI)
    assert clock.now() == clock.now() == NOON
    assert clock.now().utcoffset() == SHANGHAI.utcoffset(NOON.replace(tzinfo=None))
    clock.advance(90)
    assert (clock.now() - NOON).total_seconds() == 90
    assert clock.monotonic_s() == 90


def test_a_jump_moves_the_wall_clock_alone() -> None:
    clock = SetClock(NOON, SHANGHAI)
    clock.jump(-3600)
    assert (clock.now() - NOON).total_seconds() == -3600
    assert clock.monotonic_s() == 0


def test_a_drill_sets_the_clock_ahead_and_it_goes_on() -> None:
    clock = DrillClock(SHANGHAI, timedelta(hours=3))
    assert clock.now() - datetime.now(tz=UTC) > timedelta(hours=2, minutes=59)
    before = clock.monotonic_s()
    clock.set_to(NOON)
    assert NOON <= clock.now() < NOON + timedelta(minutes=1)
    assert clock.monotonic_s() - before < 60, "no waiting is counted by what was set"


def test_the_hours_of_a_drill_pass_on_every_clock_and_never_back() -> None:
    clock = DrillClock(SHANGHAI)
    began_s, began = clock.monotonic_s(), clock.now()
    clock.pass_to(timedelta(hours=2))
    clock.pass_to(timedelta(hours=1))
    assert clock.now() - began >= timedelta(hours=2)
    assert clock.monotonic_s() - began_s >= 7200
