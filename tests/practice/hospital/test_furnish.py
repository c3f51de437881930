"""The hospital in a store: every row there, everybody can sign in."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from practice.accounts import find_account, find_station, is_password
from practice.clock import ServerClock
from practice.hospital import furnish, furnish_crowd
from practice.hospital.generate import resources
from practice.hospital.people import PRACTICE_PASSWORD, STAFF, STATION_SECRET, STATIONS
from practice.search.values import parameter_names
from practice.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "practice.sqlite3", ServerClock(), parameter_names())
    yield made
    made.close()


def test_furnishing_writes_every_resource_once(store: Store, now: datetime) -> None:
    furnish(store, now, 1)
    assert sum(store.counts().values()) == sum(1 for _ in resources(now.astimezone(), 1))
    assert store.run("SELECT max(version) FROM resource").fetchone() == (1,)


def test_everybody_of_the_staff_and_every_station_can_sign_in(store: Store, now: datetime) -> None:
    furnish_crowd(store, now, 1, 2, 400)
    for person in STAFF:
        account, kept = find_account(store, person.number) or pytest.fail(person.number)
        assert (account.role, account.practitioner) == (person.role, f"Practitioner/staff-{person.number}")
    assert is_password(PRACTICE_PASSWORD, kept)
    for station in STATIONS:
        found, secret = find_station(store, station) or pytest.fail(station)
        assert found.device == f"Device/{station}"
    assert is_password(STATION_SECRET, secret)
    assert len(STATIONS) == 64


def test_each_role_has_somebody() -> None:
    assert {person.role for person in STAFF} == {"doctor", "nurse", "head-nurse", "pharmacist", "it"}
    assert len({person.number for person in STAFF}) == len(STAFF)
