"""Mirrors offline/pins.py and offline/badges.py: back to one's own locked seat by badge and PIN."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from client.clock import SetClock
from client.errors import InputRefused, SignInRefused
from client.fhir import names
from client.records import Person, Role
from offline import journal, replica
from offline.people import People, Session
from offline.pins import Pins
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NURSE, given, run

PASSWORD, PIN, BADGE = "right horse", "2718", "80300417"
OTHER = Person(reference="Practitioner/n9", name="head", role=Role.HEAD_NURSE, staff_number="N009")


async def door(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    del is_witness
    if password != PASSWORD:
        raise SignInRefused("401")
    return NURSE if staff_number == NURSE.staff_number else OTHER


def practitioner(person: Person, badge: str) -> dict[str, Any]:
    identifiers = [
        {"system": names.STAFF_NUMBER, "value": person.staff_number},
        {"system": names.BADGE_NUMBER, "value": badge},
    ]
    return {"resourceType": "Practitioner", "id": person.reference.rpartition("/")[2], "identifier": identifiers}


def at_the_seat(path: Path, case: Callable[[Pins, People, Session, SetClock, Database], Awaitable[None]]) -> None:
    async def work(database: Database) -> None:
        clock, salt = builders.set_clock(), lambda count: b"s" * count
        people = People(database, clock, door, salt, ward=builders.WARD)
        await database.write(lambda books: replica.put(books, [given(practitioner(NURSE, BADGE))], builders.NOW_MS))
        session = await people.sign_in(NURSE.staff_number, PASSWORD)
        await case(Pins(database, clock, salt, people), people, session, clock, database)

    run(work, path / "s.db")


async def refused(pins: Pins, badge: str = BADGE, pin: str = PIN) -> str:
    with pytest.raises(SignInRefused) as caught:
        await pins.unlock(badge, pin)
    return caught.value.facts[0]


@pytest.mark.parametrize("badge", [BADGE, f" {BADGE}", NURSE.staff_number])
def test_who_locked_his_seat_comes_back_with_badge_and_pin(tmp_path: Path, badge: str) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        await pins.set_pin(mine, PASSWORD, PIN)
        assert await pins.badge_of(badge) == NURSE
        assert await pins.unlock(badge, PIN) == mine
        (told,) = await database.read(lambda books: journal.events(books, kind="unlocked", limit=9))
        assert told.facts["person"] == NURSE.reference

    at_the_seat(tmp_path, case)


def test_a_badge_alone_and_a_badge_of_somebody_else_open_nothing(tmp_path: Path) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        assert await refused(pins) == "no-pin"
        await pins.set_pin(mine, PASSWORD, PIN)
        assert await refused(pins, pin="") == "pin-wrong"
        assert await refused(pins, badge="80300418") == "badge-not-here"
        assert await refused(pins, badge="") == "badge-not-here"

    at_the_seat(tmp_path, case)


def test_a_badge_that_two_persons_have_opens_nothing(tmp_path: Path) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        await pins.set_pin(mine, PASSWORD, PIN)
        await people.sign_in(OTHER.staff_number, PASSWORD)
        await database.write(lambda books: replica.put(books, [given(practitioner(OTHER, BADGE))], builders.NOW_MS))
        assert await refused(pins) == "badge-not-here"

    at_the_seat(tmp_path, case)


def test_after_three_wrong_pins_only_the_password_helps_over_a_restart_too(tmp_path: Path) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        await pins.set_pin(mine, PASSWORD, PIN)
        assert [await refused(pins, pin=f"999{n}") for n in range(3)] == ["pin-wrong", "pin-wrong", "pin-spent"]
        again = Pins(database, clock, lambda count: b"s" * count, people)
        assert await refused(again) == "pin-spent"
        await people.sign_in(NURSE.staff_number, PASSWORD)
        await again.unlock(BADGE, PIN)

    at_the_seat(tmp_path, case)


def test_a_pin_serves_half_a_day_after_the_password_and_nobody_who_signed_out(tmp_path: Path) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        await pins.set_pin(mine, PASSWORD, PIN)
        clock.advance(12 * 3600 + 1)
        assert await refused(pins) == "pin-old"
        session = await people.sign_in(NURSE.staff_number, PASSWORD)
        await pins.unlock(BADGE, PIN)
        await people.sign_out(session)
        assert await refused(pins) == "badge-not-here"

    at_the_seat(tmp_path, case)


@pytest.mark.parametrize("pin", ["123", "1111", "1234", "9876", "12a4", "７８１２ "])
def test_a_pin_that_anybody_would_guess_is_not_taken(tmp_path: Path, pin: str) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        with pytest.raises(InputRefused, match="pin"):
            await pins.set_pin(mine, PASSWORD, pin)

    at_the_seat(tmp_path, case)


def test_a_pin_is_set_with_the_password_and_is_no_signature(tmp_path: Path) -> None:
    async def case(pins: Pins, people: People, mine: Session, clock: SetClock, database: Database) -> None:
        with pytest.raises(SignInRefused):
            await pins.set_pin(mine, "wrong", PIN)
        await pins.set_pin(mine, PASSWORD, PIN)
        assert not people.proofs.is_confirmed(NURSE.reference)
        held = await database.read(lambda books: str(books.execute("SELECT * FROM store_fact").fetchall()))
        assert PIN not in held.replace(str(builders.NOW_MS), "")
        await pins.set_pin(mine, PASSWORD, "")
        assert await refused(pins) == "no-pin"

    at_the_seat(tmp_path, case)
