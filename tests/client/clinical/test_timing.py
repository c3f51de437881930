from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from client.clinical.catalogue_tables import read_catalogue
from client.clinical.timing import Pace, Schedule, due_times, first_day_limit, next_due
from client.clinical.timing_catalogue import Bounds, schedule_of
from client.errors import InputRefused

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
MIDNIGHT = datetime(2026, 11, 21, tzinfo=SHANGHAI)
DAY = timedelta(days=1)
FREQUENCIES = read_catalogue(
    {file.name: file.read_bytes() for file in resources.path("packs/practice").iterdir()}
).frequencies
TIMED = sorted(code for code, one in FREQUENCIES.items() if one.period is not None and not one.is_prn)


def plan(code: str, start: datetime = MIDNIGHT, **options: int | datetime) -> Schedule:
    stop, days, count = options.get("stop"), options.get("days"), options.get("count")
    bounds = Bounds(
        start=start,
        zone=SHANGHAI,
        stop=stop if isinstance(stop, datetime) else None,
        days=days if isinstance(days, int) else None,
        count=count if isinstance(count, int) else None,
    )
    first = options.get("first_day")
    return schedule_of(FREQUENCIES[code], bounds, first_day_doses=first if isinstance(first, int) else None)


def clocks(moments: tuple[datetime, ...], zone: ZoneInfo = SHANGHAI) -> list[str]:
    return [moment.astimezone(zone).strftime("%d %H:%M") for moment in moments]


@pytest.mark.parametrize("code", TIMED)
def test_every_timed_row_of_the_table_gives_its_doses_per_day(code: str) -> None:
    said = FREQUENCIES[code].doses_per_day
    assert said is not None
    if said >= 1:
        assert len(due_times(plan(code), MIDNIGHT + DAY, MIDNIGHT + 2 * DAY)) == said
        return
    days = {"QMO": 365, "Q2W": 364}.get(code, 84)
    found = Decimal(len(due_times(plan(code), MIDNIGHT, MIDNIGHT + days * DAY))) / days
    assert abs(found - said) < Decimal("0.001")


def test_the_clock_times_are_those_of_the_table() -> None:
    for code in TIMED:
        times = FREQUENCIES[code].times
        if times:
            found = due_times(plan(code), MIDNIGHT, MIDNIGHT + DAY)
            assert [moment.astimezone(SHANGHAI).time() for moment in found] == sorted(times)


@pytest.mark.parametrize("code", ["PRN", "SOS", "Q4HPRN", "Q6HPRN", "Q8HPRN", "PREOP", "INTRAOP", "PROTOCOL"])
def test_what_has_no_hour_gets_none(code: str) -> None:
    assert due_times(plan(code), MIDNIGHT, MIDNIGHT + 30 * DAY) == ()


def test_as_needed_every_six_hours_has_its_least_interval() -> None:
    assert plan("Q6HPRN").min_interval == timedelta(hours=6)
    assert plan("PRN").min_interval is None


@pytest.mark.parametrize("code", ["ONCE", "ST", "CONT"])
def test_a_single_order_is_due_at_its_start_only(code: str) -> None:
    start = MIDNIGHT + timedelta(hours=13, minutes=7)
    assert due_times(plan(code, start), MIDNIGHT, MIDNIGHT + 30 * DAY) == (start,)


def test_the_first_day_has_the_doses_still_to_come() -> None:
    start = MIDNIGHT + timedelta(hours=14)
    assert clocks(due_times(plan("TID", start), MIDNIGHT, MIDNIGHT + 2 * DAY)) == [
        "21 18:00", "22 08:00", "22 12:00", "22 18:00",
    ]  # fmt: skip


@pytest.mark.parametrize(("first", "expected"), [(0, []), (1, ["21 18:00"]), (2, ["21 14:00", "21 18:00"])])
def test_an_explicit_first_day_count_is_kept(first: int, expected: list[str]) -> None:
    start = MIDNIGHT + timedelta(hours=14)
    assert clocks(due_times(plan("TID", start, first_day=first), MIDNIGHT, MIDNIGHT + DAY)) == expected


def test_a_first_day_count_that_would_double_a_dose_is_refused() -> None:
    with pytest.raises(InputRefused):
        plan("TID", MIDNIGHT + timedelta(hours=14), first_day=3)
    assert first_day_limit(plan("TID", MIDNIGHT + timedelta(hours=18))) == 1


SPARSE = {"QOD": 2, "Q48H": 2, "Q72H": 3, "QW": 7, "Q2W": 14, "QMO": 30}


@pytest.mark.parametrize("code", TIMED)
@pytest.mark.parametrize("hour", [0, 7, 8, 10, 14, 23])
def test_the_first_dose_is_the_first_reachable_time_whatever_the_hour_of_signing(code: str, hour: int) -> None:
    start = MIDNIGHT + timedelta(hours=hour, minutes=1)
    times = FREQUENCIES[code].times
    reachable = [
        moment
        for day in (MIDNIGHT, MIDNIGHT + DAY)
        for each in times
        if (moment := datetime.combine(day.date(), each, tzinfo=SHANGHAI)) >= start
    ]
    found = due_times(plan(code, start), start, start + 70 * DAY)
    assert found[0] == (min(reachable) if times else start)
    assert found[0] - start < DAY
    gap = SPARSE.get(code)
    assert gap is None or found[1] - found[0] == gap * DAY or (code == "QMO" and found[1].day == found[0].day)


@pytest.mark.parametrize(("code", "days"), [("BIW", [3, 4, 3]), ("TIW", [2, 2, 3])])
def test_several_doses_a_week_run_from_the_first_reachable_one(code: str, days: list[int]) -> None:
    found = due_times(plan(code, MIDNIGHT + timedelta(hours=10)), MIDNIGHT, MIDNIGHT + 28 * DAY)
    assert clocks(found)[0] == "22 08:00"
    assert [(two - one).days for one, two in pairwise(found[:4])] == days


@pytest.mark.parametrize(("first", "expected"), [(0, ["22 08:00", "24 08:00"]), (1, ["21 10:00", "23 08:00"])])
def test_a_first_day_count_decides_where_a_sparse_order_begins(first: int, expected: list[str]) -> None:
    found = due_times(plan("QOD", MIDNIGHT + timedelta(hours=10), first_day=first), MIDNIGHT, MIDNIGHT + 4 * DAY)
    assert clocks(found) == expected


def test_chosen_weekdays_begin_at_the_next_one_that_can_be_reached() -> None:
    monday = datetime(2026, 11, 23, 10, tzinfo=SHANGHAI)
    schedule = schedule_of(FREQUENCIES["Q2W"], Bounds(start=monday, zone=SHANGHAI), weekdays=(0,))
    assert clocks(due_times(schedule, monday, monday + 22 * DAY)) == ["30 08:00", "14 08:00"]


def test_a_dose_at_the_stop_is_no_longer_due() -> None:
    stop = MIDNIGHT + timedelta(hours=12)
    assert clocks(due_times(plan("TID", stop=stop), MIDNIGHT, MIDNIGHT + 9 * DAY)) == ["21 08:00"]


def test_seven_days_three_times_daily_are_twenty_one_doses_from_any_hour() -> None:
    for hour in range(24):
        start = MIDNIGHT + timedelta(hours=hour)
        assert len(due_times(plan("TID", start, days=7), MIDNIGHT, MIDNIGHT + 30 * DAY)) == 21


def test_a_count_bounds_the_doses() -> None:
    schedule = plan("BID", count=5)
    assert len(due_times(schedule, MIDNIGHT, MIDNIGHT + 30 * DAY)) == 5
    assert clocks(due_times(schedule, MIDNIGHT + 2 * DAY, MIDNIGHT + 30 * DAY)) == ["23 08:00"]


def test_a_dose_at_midnight_belongs_to_the_day_that_begins() -> None:
    found = due_times(plan("Q8H"), MIDNIGHT, MIDNIGHT + DAY)
    assert clocks(found) == ["21 00:00", "21 08:00", "21 16:00"]
    assert due_times(plan("Q8H"), MIDNIGHT + DAY, MIDNIGHT + DAY + timedelta(seconds=1)) == (MIDNIGHT + DAY,)


def test_weekly_orders_keep_the_weekdays_they_were_given() -> None:
    schedule = schedule_of(FREQUENCIES["TIW"], Bounds(start=MIDNIGHT, zone=SHANGHAI), weekdays=(0, 2, 4))
    found = due_times(schedule, MIDNIGHT, MIDNIGHT + 28 * DAY)
    assert {moment.astimezone(SHANGHAI).weekday() for moment in found} == {0, 2, 4}
    assert len(found) == 12


def test_a_monthly_order_of_the_31st_falls_on_the_last_day() -> None:
    start = datetime(2026, 1, 31, tzinfo=SHANGHAI)
    found = due_times(plan("QMO", start), start, start + 120 * DAY)
    assert [m.astimezone(SHANGHAI).strftime("%m-%d") for m in found] == ["01-31", "02-28", "03-31", "04-30"]


def test_next_due_is_strictly_later() -> None:
    eight = MIDNIGHT + timedelta(hours=8)
    assert next_due(plan("QD"), eight) == eight + DAY
    assert next_due(plan("QD", stop=eight), MIDNIGHT) is None


def test_own_times_replace_the_wards() -> None:
    schedule = schedule_of(FREQUENCIES["BID"], Bounds(start=MIDNIGHT, zone=SHANGHAI), times=(time(20), time(9)))
    assert clocks(due_times(schedule, MIDNIGHT, MIDNIGHT + DAY)) == ["21 09:00", "21 20:00"]
    with pytest.raises(InputRefused):
        schedule_of(FREQUENCIES["BID"], Bounds(start=MIDNIGHT, zone=SHANGHAI), times=(time(9),))


def test_wall_times_stay_when_the_clocks_change() -> None:
    start = datetime(2026, 10, 24, tzinfo=BERLIN)
    schedule = schedule_of(FREQUENCIES["Q6H"], Bounds(start=start, zone=BERLIN))
    found = due_times(schedule, start, start + 3 * DAY)
    assert [clock[3:] for clock in clocks(found, BERLIN)] == ["02:00", "08:00", "14:00", "20:00"] * 3


def test_a_skipped_hour_moves_its_dose_and_loses_none() -> None:
    start = datetime(2026, 3, 28, tzinfo=BERLIN)
    schedule = Schedule(pace=Pace.CLOCK, zone=BERLIN, start=start, times=(time(2, 30),))
    assert clocks(due_times(schedule, start, start + 3 * DAY), BERLIN) == ["28 02:30", "29 03:30", "30 02:30"]


def test_hourly_orders_run_by_elapsed_time_over_the_change() -> None:
    start = datetime(2026, 10, 25, tzinfo=BERLIN)
    end = datetime(2026, 10, 26, tzinfo=BERLIN)
    schedule = schedule_of(FREQUENCIES["Q1H"], Bounds(start=start, zone=BERLIN))
    assert len(due_times(schedule, start, end)) == 25


def test_a_naive_start_is_refused() -> None:
    with pytest.raises(InputRefused):
        Schedule(pace=Pace.ONCE, zone=BERLIN, start=datetime(2026, 1, 1))  # noqa: DTZ001 - the point of the test


starts = st.datetimes(
    min_value=datetime(2024, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    max_value=datetime(2028, 12, 31),  # noqa: DTZ001 - the same
    timezones=st.sampled_from([SHANGHAI, BERLIN, ZoneInfo("America/Sao_Paulo"), ZoneInfo("Australia/Lord_Howe")]),
)


@settings(max_examples=150, deadline=None)
@given(
    code=st.sampled_from(TIMED),
    start=starts,
    zone=st.sampled_from([SHANGHAI, BERLIN, ZoneInfo("Australia/Lord_Howe")]),
    offset=st.integers(-48, 24 * 40),
    length=st.integers(1, 24 * 12),
    cut=st.floats(0, 1),
    count=st.none() | st.integers(1, 40),
    days=st.none() | st.integers(1, 20),
)
def test_due_times_are_sorted_single_inside_and_whole_when_split(
    code: str,
    start: datetime,
    zone: ZoneInfo,
    offset: int,
    length: int,
    cut: float,
    count: int | None,
    days: int | None,
) -> None:
    schedule = schedule_of(FREQUENCIES[code], Bounds(start=start, zone=zone, days=days, count=count))
    since = start.astimezone(UTC) + timedelta(hours=offset)
    until = since + timedelta(hours=length)
    middle = since + (until - since) * cut
    found = due_times(schedule, since, until)
    assert list(found) == sorted(set(found))
    assert all(since <= moment < until and moment >= start.astimezone(UTC) for moment in found)
    assert found == due_times(schedule, since, middle) + due_times(schedule, middle, until)
    assert count is None or len(found) <= count
