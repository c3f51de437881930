"""An announced downtime as the windows prepare for it: what is said, the fresh copy, the pack. Over the practice ward's real store."""

from datetime import datetime, timedelta

import pytest

from client.clock import SetClock
from offline.people import Session
from tests.ui.nurse.practice_ward import WARD
from tests.ui.workplace.conftest import SHEN, Office
from ui.emergency.centre_model import CentreModel
from ui.emergency.plan_words import NOTICE, moment_of, planned_words
from ui.notices import Notice
from ui.workplace.planned_watch import PlannedWatch


def said(office: Office) -> Notice | None:
    return next((one for one in office.workplace.notices.current() if one.key == NOTICE), None)


def was_tried(office: Office) -> bool:
    return office.workplace.pack.status.failed_at is not None


def after(office: Office, watch: PlannedWatch, minutes: float) -> Notice | None:
    clock = office.workplace.clock
    assert isinstance(clock, SetClock)
    clock.advance(minutes * 60)
    watch.look()
    office.settle()
    return said(office)


def test_a_day_an_hour_and_ten_minutes_before_it_is_said_what_to_do_and_an_hour_before_a_pack_is_made(
    office: Office,
) -> None:
    place = office.workplace
    watch = PlannedWatch(place.station, place.clock, place.notices, place.spawner, place.pack, place)
    model = CentreModel(place.station, Session(person=SHEN, ward=WARD, is_offline=True))
    assert after(office, watch, 0) is None
    office.loop.run_until_complete(model.plan(place.clock.now() + timedelta(hours=25), "new switches"))
    assert after(office, watch, 0) is None, "far"
    day = after(office, watch, 61)
    assert day is not None
    assert day.message == "new switches"
    assert not was_tried(office)
    hour = after(office, watch, 23 * 60)
    assert hour is not None
    assert hour.next_step != day.next_step
    assert was_tried(office), "it was tried: this station has no passphrase"
    ten = after(office, watch, 50)
    assert ten is not None
    assert ten.next_step not in {day.next_step, hour.next_step}
    office.loop.run_until_complete(model.call_off())
    assert after(office, watch, 0) is None


NOW = datetime.fromisoformat("2026-11-21T14:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("22:00", "2026-11-21T22:00:00+08:00"),
        ("２２:００", "2026-11-21T22:00:00+08:00"),
        ("22：00", "2026-11-21T22:00:00+08:00"),
        ("02:30", "2026-11-22T02:30:00+08:00"),
        ("2026-12-01 02:30", "2026-12-01T02:30:00+08:00"),
        ("2026-11-20 02:30", None),
        ("2026-02-30 02:30", None),
        ("25:00", None),
        ("tonight", None),
    ],
)
def test_a_time_is_read_as_people_write_it_and_never_guessed(text: str, is_read: str | None) -> None:
    found = moment_of(text, NOW)
    assert (None if found is None else found.isoformat()) == is_read


def test_the_countdown_says_when_how_long_why_and_who(office: Office) -> None:
    place = office.workplace
    model = CentreModel(place.station, Session(person=SHEN, ward=WARD, is_offline=True))
    office.loop.run_until_complete(model.plan(place.clock.now() + timedelta(minutes=90), "new switches"))
    planned = place.station.status.planned
    assert planned is not None
    words = planned_words(planned, place.clock.now())
    assert "new switches" in words
    assert SHEN.name in words
