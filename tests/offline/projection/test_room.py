"""The practice hospital's infusion room as a station shows it: somebody in every lane, and what is not known said to be so."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from client.clinical.infusion_room import Lane
from client.clinical.timing_fhir import ward_clock
from client.records.room import Said
from offline.projection import room
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views.room import RoomRow, RoomView
from tests.support import builders
from tests.support.builders import ZONE, pack
from tests.support.practice_room import fill_room

MOMENT = datetime(2026, 11, 20, 14, 8, tzinfo=ZONE)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    found = builders.open_books(Path(tmp_path_factory.mktemp("room")) / "room.db")
    fill_room(found, MOMENT)
    yield found
    found.close()


@pytest.fixture(scope="module")
def seen(books: Books) -> RoomView:
    return room.view(books, MOMENT, Plan(ward_clock(pack().catalogue.frequencies, ZONE)), pack())


def named(seen: RoomView, name: str) -> RoomRow:
    return next(one for one in seen.rows if one.patient.name == name)


def test_somebody_stands_in_every_lane(seen: RoomView) -> None:
    assert {row.lane for row in seen.rows} == set(Lane)
    assert [row.lane for row in seen.rows] == sorted((row.lane for row in seen.rows), key=list(Lane).index)


def test_twelve_seats_say_who_sits_there_and_which_is_closed(seen: RoomView) -> None:
    assert [tile.seat.name for tile in seen.seats] == [f"{number:02d}" for number in range(1, 13)]
    sits = {tile.seat.name: tile.rows[0].patient.name for tile in seen.seats if tile.rows}
    assert sits["05"] == "祝余"
    assert "04" not in sits, "who left sits nowhere"
    assert not seen.seats[11].seat.is_usable


def test_minutes_left_come_from_volume_and_rate_and_are_unknown_for_drops(seen: RoomView) -> None:
    quick, drops = named(seen, "祝余").next, named(seen, "闻人笛").next
    assert quick is not None
    assert (quick.place, quick.of) == (2, 2)
    left = quick.left(MOMENT)
    assert left is not None
    assert left // timedelta(minutes=1) == 6
    assert named(seen, "祝余").stay.lamp is not None  # type: ignore[union-attr]
    assert drops is not None
    assert drops.left(MOMENT) is None


def test_a_course_says_its_day_and_payment_is_known_only_where_central_says_it(seen: RoomView) -> None:
    course = named(seen, "滕明夷")
    assert course.lane is Lane.RECEIVE
    assert course.course is not None
    assert (course.course.day, course.course.of) == (2, 3)
    assert (named(seen, "戚秋水").paid, named(seen, "邬长庚").paid) == (Said.YES, Said.UNKNOWN)
    assert named(seen, "戚秋水").slips[0].startswith("CF")


def test_a_skin_test_names_its_drug_and_who_is_watched_says_until_when(seen: RoomView) -> None:
    test = named(seen, "卞兰若")
    assert test.lane is Lane.SKIN_TEST
    assert test.tests
    watched = named(seen, "端木晚")
    assert watched.may_leave_at == MOMENT + timedelta(minutes=16)
