"""The execution plan: asked again it doubles nothing, a stop leaves nothing that nobody began, clocks that change do no harm."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.clinical.timing import local_moment
from offline.projection import units
from offline.store.books import Books
from offline.views import Unit, UnitState
from tests.support import builders, unit_cases
from tests.support.builders import NOW, load
from tests.support.unit_cases import newer, plan, stopped, timed

FEW = settings(max_examples=25, deadline=None)
HOUR = timedelta(hours=1)
_CLOCK = [f"{hour:02d}:{minute}:00" for hour in range(24) for minute in ("00", "30")]
_template: list[Path] = []


def _sorted(times: list[str]) -> list[str]:
    return sorted(times)


@contextmanager
def ward(*orders: dict[str, Any]) -> Iterator[Books]:
    """A ward with one patient and these orders, on a store of its own."""
    if not _template:
        _template.append(Path(tempfile.mkdtemp()) / "station.db")
        first = builders.open_books(_template[0])
        load(first, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2))
        first.close()
    folder = Path(tempfile.mkdtemp())
    try:
        shutil.copy(_template[0], folder / "station.db")
        books = builders.open_books(folder / "station.db")
        load(books, *orders)
        yield books
        books.close()
    finally:
        shutil.rmtree(folder)


@st.composite
def an_order(draw: st.DrawFn, ident: str = "m1") -> dict[str, Any]:
    """Any start, any times, for one time or long, running or ended by somebody."""
    start = NOW + timedelta(minutes=draw(st.integers(-4 * 24 * 60, 2 * 24 * 60)))
    times = sorted(draw(st.lists(st.sampled_from(_CLOCK), max_size=5, unique=True)))
    is_long = draw(st.booleans())
    term = "long-term" if times and is_long else "temporary"
    made = timed(ident, start, *times, term=term)
    is_ended = draw(st.booleans())
    if is_ended:
        made = stopped(made, NOW + timedelta(minutes=draw(st.integers(-5 * 24 * 60, 3 * 24 * 60))))
    return made


orders = st.integers(1, 3).flatmap(lambda many: st.tuples(*(an_order(f"m{number}") for number in range(1, many + 1))))


def keys(found: tuple[Unit, ...]) -> list[tuple[str, datetime | None]]:
    return [(one.key, one.slot_at) for one in found]


@FEW
@given(every=orders, order=st.randoms(use_true_random=False))
def test_two_stations_and_every_run_say_the_same_units_once(every: tuple[dict[str, Any], ...], order: Any) -> None:
    mixed = list(every)
    order.shuffle(mixed)
    with ward(*every) as here, ward(*mixed) as there:
        load(there, *mixed)
        first = keys(plan(here))
        assert first == keys(plan(here)) == keys(plan(there))
        assert len({key for key, _ in first}) == len(first)


@FEW
@given(every=orders, hours=st.integers(1, 72))
def test_the_horizon_rolls_with_the_clock_and_renames_nothing(every: tuple[dict[str, Any], ...], hours: int) -> None:
    """A station that hears nothing of central for days plans on, and says at every moment what it said before."""
    later = NOW + hours * HOUR
    with ward(*every) as books:
        one, other = plan(books), plan(books, later)
        begin, end = later - units.BACK, NOW + units.HORIZON
        both = [
            {key for key, slot in keys(found) if slot and begin <= slot < end and slot > later}
            for found in (one, other)
        ]
        assert both[0] == both[1]
        assert all(one.slot_at is None or one.slot_at < later + units.HORIZON for one in other)
        # What was for one time and nobody answered stays, however long ago.
        assert all(one.of == 1 and one.is_overdue for one in other if one.slot_at and one.slot_at < later - units.BACK)


@FEW
@given(order=an_order(), minutes=st.integers(-24 * 60, 48 * 60))
def test_a_stop_takes_away_what_nobody_began_and_nothing_before_it(order: dict[str, Any], minutes: int) -> None:
    at = NOW + timedelta(minutes=minutes)
    begun = {name: value for name, value in order.items() if name != "extension"} | {"status": "active"}
    with ward(begun) as books:
        before = plan(books)
        newer(books, stopped(begun, at))
        after = plan(books)
        assert all(one.slot_at is None or one.slot_at < at for one in after)
        if at > NOW:  # what runs until then goes on as it was planned
            assert [key for key, slot in keys(before) if slot and slot < at] == [key for key, _ in keys(after)]


@FEW
@given(
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Shanghai", "Asia/Kathmandu"]),
    day=st.dates(date(2026, 1, 1), date(2027, 12, 28)),
    times=st.lists(st.sampled_from([*_CLOCK, "00:00:00", "02:30:00"]), min_size=1, max_size=6, unique=True).map(
        _sorted
    ),
)
def test_every_day_has_its_times_once_whatever_the_clocks_do(zone: str, day: date, times: list[str]) -> None:
    place = ZoneInfo(zone)
    start = local_moment(day - timedelta(days=3), time(0), place)
    with ward(timed("m1", start, *times)) as books:
        now = local_moment(day, time(0), place)
        found = plan(books, now, unit_cases.zoned(zone))
        wanted = {local_moment(day, time.fromisoformat(one), place) for one in times}
        of_day = [one for one in found if one.slot_at in wanted]
        assert {one.slot_at for one in of_day} == wanted
        assert [one.number for one in of_day] == list(range(1, len(wanted) + 1))
        assert {one.of for one in of_day} == {len(wanted)}


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_nights_when_the_clocks_change_each_hour_is_given_once(day: date) -> None:
    """In spring 02:30 is not there and moves to 03:30, in autumn it is there twice and is given at the first."""
    berlin, clock = ZoneInfo("Europe/Berlin"), unit_cases.zoned("Europe/Berlin")
    start = local_moment(day - timedelta(days=2), time(0), berlin)
    with ward(timed("m1", start, "00:00:00", "02:30:00")) as books:
        found = plan(books, local_moment(day, time(0), berlin), clock)
        local = [
            one.slot_at.astimezone(berlin)
            for one in found
            if one.slot_at and one.slot_at.astimezone(berlin).date() == day
        ]
        assert [(at.hour, at.minute) for at in local] == [(0, 0), (3, 30) if day.month == 3 else (2, 30)]
        assert len({at.astimezone(UTC) for at in local}) == 2


@FEW
@given(times=st.lists(st.sampled_from(_CLOCK), min_size=2, max_size=5, unique=True).map(_sorted), data=st.data())
def test_the_count_of_the_first_day_is_kept(times: list[str], data: st.DataObject) -> None:
    start = NOW.replace(hour=0)
    count = data.draw(st.integers(0, len(times)))
    with ward(timed("m1", start, *times, first=count)) as books:
        today = [
            one
            for one in plan(books, NOW)
            if one.slot_at and one.slot_at.astimezone(builders.ZONE).date() == NOW.date()
        ]
        assert len(today) == count
        assert {one.of for one in today} <= {count}


@FEW
@given(order=an_order(), data=st.data())
def test_what_was_given_stays_when_the_order_ends_and_no_place_is_counted_twice(
    order: dict[str, Any], data: st.DataObject
) -> None:
    running = {name: value for name, value in order.items() if name != "extension"} | {"status": "active"}
    with ward(running) as books:
        past = [one for one in plan(books) if one.slot_at and NOW - units.BACK <= one.slot_at <= NOW]
        if not past:
            return
        given_one = data.draw(st.sampled_from(past))
        assert given_one.slot_at is not None
        load(books, builders.dose_given("g1", "MedicationRequest/m1", given_one.slot_at))
        newer(books, stopped(running, given_one.slot_at))
        after = plan(books)
        assert [one.key for one in after if one.slot_at and one.slot_at >= given_one.slot_at] == [given_one.key]
        assert next(one for one in after if one.key == given_one.key).state is UnitState.DONE
