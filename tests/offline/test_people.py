"""Mirrors offline/people.py."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from client.clock import SetClock
from client.errors import CentralUnreachable, NotAllowed, SignInRefused, WardlightError
from client.records import Person, Role
from offline import journal
from offline.people import People
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NURSE, run

PASSWORD = "right horse"
HEAD = Person(reference="Practitioner/n9", name="head", role=Role.HEAD_NURSE, staff_number="N009")


class Door:
    """Central's door for people; it can be out of reach."""

    def __init__(self) -> None:
        self.error: WardlightError | None = None
        self.person = NURSE
        self.witnesses = 0

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        self.witnesses += is_witness
        if self.error is not None:
            raise self.error
        if password != PASSWORD:
            raise SignInRefused("401", staff_number)
        return self.person


def at_the_door(path: Path, case: Callable[[People, Door, SetClock, Database], Awaitable[None]]) -> None:
    async def work(database: Database) -> None:
        door, clock = Door(), builders.set_clock()
        people = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD, limit_h=72)
        await case(people, door, clock, database)

    run(work, path / "s.db")


def test_who_signed_in_at_central_can_sign_in_without_it(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        assert not (await people.sign_in("N001", PASSWORD)).is_offline
        door.error = CentralUnreachable("dark")
        again = await people.sign_in("N001", PASSWORD)
        assert (again.person, again.is_offline) == (NURSE, True)

    at_the_door(tmp_path, case)


@pytest.mark.parametrize(
    ("staff", "password", "reason"), [("N001", "wrong", "wrong"), ("N777", PASSWORD, "unknown-here")]
)
def test_without_central_nobody_unproven_comes_in(tmp_path: Path, staff: str, password: str, reason: str) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        with pytest.raises(SignInRefused, match=reason):
            await people.sign_in(staff, password)
        (told,) = await database.read(lambda books: journal.events(books, kind="sign-in-refused", limit=9))
        assert told.facts == {"staff": staff, "reason": reason}

    at_the_door(tmp_path, case)


def test_a_memory_older_than_the_limit_is_none(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        assert await people.is_known_here("N001")
        clock.advance(72 * 3600 + 1)
        door.error = CentralUnreachable("dark")
        assert not await people.is_known_here("N001")
        with pytest.raises(SignInRefused, match="too-long-ago"):
            await people.sign_in("N001", PASSWORD)

    at_the_door(tmp_path, case)


def test_a_clock_put_back_does_not_make_an_old_memory_young(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        clock.jump(-48 * 3600)
        door.error = CentralUnreachable("dark")
        with pytest.raises(SignInRefused, match="clock"):
            await people.sign_in("N001", PASSWORD)

    at_the_door(tmp_path, case)


def test_what_central_refuses_is_not_asked_here(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        with pytest.raises(SignInRefused, match="401"):
            await people.sign_in("N001", "old password")

    at_the_door(tmp_path, case)


def test_a_new_password_replaces_the_old_one_here(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        stored = await database.read(lambda books: books.execute("SELECT verifier FROM verifier").fetchone()[0])
        assert PASSWORD.encode() not in bytes(stored)
        assert b"argon2id" in bytes(stored)

    at_the_door(tmp_path, case)


def test_a_head_nurse_may_sit_at_a_nurses_place_and_nobody_at_a_doctors(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        door.person = HEAD
        assert (await people.sign_in("N009", PASSWORD, Role.NURSE)).person == HEAD
        with pytest.raises(NotAllowed):
            await people.sign_in("N009", PASSWORD, Role.DOCTOR)

    at_the_door(tmp_path, case)


def test_a_person_with_two_roles_sits_in_the_one_asked_for_and_in_no_third(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        both = Person(
            reference="Practitioner/b1", name="梁昀", role=Role.DOCTOR, staff_number="B001", other_roles=(Role.NURSE,)
        )
        door.person = both
        nurse = await people.sign_in("B001", PASSWORD, Role.NURSE)
        assert (nurse.person.role, nurse.person.other_roles) == (Role.NURSE, ()), "what is signed is signed in one role"
        assert nurse.roles == (Role.NURSE, Role.DOCTOR)
        assert (await people.sign_in("B001", PASSWORD)).person.role is Role.DOCTOR
        with pytest.raises(NotAllowed):
            await people.sign_in("B001", PASSWORD, Role.PHARMACIST)
        door.error = CentralUnreachable("dark")
        offline = await people.sign_in("B001", PASSWORD, Role.NURSE)
        assert (offline.is_offline, offline.person.role, offline.roles) == (True, Role.NURSE, (Role.NURSE, Role.DOCTOR))

    at_the_door(tmp_path, case)


async def refused(people: People, password: str = PASSWORD) -> tuple[str, ...]:
    with pytest.raises(SignInRefused) as caught:
        await people.sign_in("N001", password)
    return caught.value.facts


def test_whom_central_refused_does_not_come_in_with_the_cable_pulled(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = SignInRefused("locked")
        assert await refused(people) == ("locked",)
        door.error = CentralUnreachable("pulled")
        assert await refused(people) == ("unknown-here",)

    at_the_door(tmp_path, case)


@pytest.mark.parametrize(("reason", "password"), [("401", "a slip"), ("no-in-app-sign-in", PASSWORD)])
def test_a_slip_or_a_fault_of_the_server_costs_nobody_his_place_here(
    tmp_path: Path, reason: str, password: str
) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = SignInRefused(reason)
        await refused(people, password)
        door.error = CentralUnreachable("pulled")
        assert (await people.sign_in("N001", PASSWORD)).is_offline

    at_the_door(tmp_path, case)


def test_after_five_wrong_passwords_a_staff_number_waits_and_longer_each_time(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        for n in range(5):
            assert await refused(people, f"guess {n}") == ("wrong",)
        assert await refused(people) == ("too-many-tries", "60")
        again = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD)
        assert await refused(again) == ("too-many-tries", "60"), "a restart does not help"
        clock.advance(60)
        assert await refused(again, "guess 6") == ("wrong",)
        clock.advance(60)
        assert await refused(again) == ("too-many-tries", "60")
        clock.advance(60)
        assert (await again.sign_in("N001", PASSWORD)).is_offline
        assert await refused(again, "guess 7") == ("wrong",), "and begins anew"

    at_the_door(tmp_path, case)


def test_who_sits_here_on_an_old_proof_is_known(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        session = await people.sign_in("N001", PASSWORD)
        clock.advance(71 * 3600)
        door.error = CentralUnreachable("dark")
        await people.sign_in("N001", PASSWORD)
        assert not people.have_all_expired()
        clock.advance(2 * 3600)
        assert people.have_all_expired(), "an offline sign-in is as old as central's last word"
        assert people.has_expired(NURSE.reference)
        await people.sign_out(session)
        assert not people.have_all_expired(), "nobody sits here"

    at_the_door(tmp_path, case)


@pytest.mark.parametrize(("staff", "password"), [("", PASSWORD), ("N001", "")])
def test_an_empty_field_is_refused_without_asking(tmp_path: Path, staff: str, password: str) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        door.error = CentralUnreachable("must not be asked")
        with pytest.raises(SignInRefused, match="empty"):
            await people.sign_in(staff, password)

    at_the_door(tmp_path, case)


def test_signing_out_is_noted(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        session = await people.sign_in("N001", PASSWORD)
        await people.sign_out(session)
        (told,) = await database.read(lambda books: journal.events(books, kind="signed-out", limit=9))
        assert told.facts["person"] == NURSE.reference

    at_the_door(tmp_path, case)


def test_asking_does_not_hold_the_loop(tmp_path: Path) -> None:
    """The verifier is slow on purpose; it runs on the store's thread."""

    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        task = asyncio.ensure_future(people.sign_in("N001", PASSWORD))
        turns = 0
        while not task.done():
            turns += 1
            await asyncio.sleep(0)
        assert turns > 10
        assert task.result().is_offline

    at_the_door(tmp_path, case)


def test_a_second_person_proves_himself_for_one_act_and_is_never_the_one_who_sits_here(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        mine = await people.sign_in("N001", PASSWORD)
        with pytest.raises(SignInRefused, match="same-person"):
            await people.witness(mine, "N001", PASSWORD)
        door.person = HEAD
        assert await people.witness(mine, "N009", PASSWORD) == HEAD
        assert door.witnesses == 2, "central is told that he does not sit down"
        proofs, me = people.proofs, mine.person.reference
        assert proofs.has_witnessed(me, HEAD)
        assert not proofs.is_confirmed(HEAD.reference)
        proofs.spend(builders.sign(1, builders.draft("ambroxol-tab")), me, own=False, seconds=[HEAD])
        assert not proofs.has_witnessed(me, HEAD)
        door.error = CentralUnreachable("dark")
        await people.witness(mine, "N009", PASSWORD)
        clock.advance(121)
        assert not proofs.has_witnessed(me, HEAD)

    at_the_door(tmp_path, case)
