"""Mirrors offline/people.py and offline/verifiers.py: one person, however he spells his number; and when central answers "too many"."""

from pathlib import Path

import pytest

from client.clock import SetClock
from client.errors import CentralBusy, CentralFaulty, CentralUnreachable, SignInRefused
from client.records import Person, Role
from offline import verifiers
from offline.people import People
from offline.store.database import Database
from tests.offline.test_people import PASSWORD, Door, at_the_door
from tests.support import builders
from tests.support.builders import NURSE

SPELLINGS = ("N001", "n001", "Ｎ００１", " N001 ", "N001\u200b")
DARK, BUSY = CentralUnreachable("dark"), CentralBusy("429", retry_after_s=30)


class Changing(Door):
    """Central, where the password can be changed."""

    password = PASSWORD

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        self.witnesses += is_witness
        if self.error is not None:
            raise self.error
        if password != self.password:
            raise SignInRefused("401", staff_number)
        return self.person


def at_a_changing_door(people: People) -> Changing:
    people._at_central = door = Changing()
    return door


async def refused(people: People, number: str, password: str) -> str:
    with pytest.raises(SignInRefused) as caught:
        await people.sign_in(number, password)
    return caught.value.facts[0]


def test_who_signed_in_by_one_spelling_comes_in_by_any_without_central(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = DARK
        for number in SPELLINGS:
            assert (await people.sign_in(number, PASSWORD)).is_offline
            assert await people.is_known_here(number)
            assert people.seat_of(number) is not None

    at_the_door(tmp_path, case)


@pytest.mark.parametrize("other", ["n001", "Ｎ001", "login-name"])
def test_an_old_password_opens_nothing_under_another_name_of_the_same_person(tmp_path: Path, other: str) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        central = at_a_changing_door(people)
        await people.sign_in("N001", PASSWORD)
        await people.sign_in(other, PASSWORD)
        central.password = "a new horse"
        await people.sign_in("N001", central.password)
        central.error = DARK
        assert await refused(people, other, PASSWORD) in {"wrong", "unknown-here"}
        assert await refused(people, "N001", PASSWORD) == "wrong"
        assert (await people.sign_in("N001", central.password)).is_offline

    at_the_door(tmp_path, case)


def test_what_central_refuses_under_one_name_is_refused_here_under_every_other(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        await people.sign_in("login-name", PASSWORD)
        door.error = SignInRefused("locked")
        assert await refused(people, "ｎ001", PASSWORD) == "locked"
        door.error = DARK
        for number in (*SPELLINGS[:2], "login-name"):
            assert await refused(people, number, PASSWORD) == "unknown-here"

    at_the_door(tmp_path, case)


def test_another_name_with_the_same_password_stays_a_way_in(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("login-name", PASSWORD)
        await people.sign_in("N001", PASSWORD)
        door.error = DARK
        assert (await people.sign_in("Login-Name", PASSWORD)).is_offline

    at_the_door(tmp_path, case)


def test_all_spellings_of_a_number_share_its_five_tries(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = DARK
        for number in SPELLINGS:
            assert await refused(people, number, "guess") == "wrong"
        for number in SPELLINGS:
            assert await refused(people, number, PASSWORD) == "too-many-tries"

    at_the_door(tmp_path, case)


def test_a_pin_is_spent_under_every_spelling(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        kept = b"no verifier of anything"
        await database.write(lambda books: verifiers.set_pin(books, "N001", kept))
        assert await database.read(lambda books: verifiers.has_pin(books, "ｎ001"))
        await database.write(lambda books: verifiers.forget(books, "n001"))
        assert not await database.read(lambda books: verifiers.has_pin(books, "N001"))

    at_the_door(tmp_path, case)


def test_nobody_is_his_own_second_person_under_another_reference_of_his_number(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        mine = await people.sign_in("N001", PASSWORD)
        door.person = Person(reference="Practitioner/twice", name="李雷", role=Role.NURSE, staff_number="ｎ００１")
        with pytest.raises(SignInRefused, match="same-person"):
            await people.witness(mine, "n001", PASSWORD)

    at_the_door(tmp_path, case)


# -- central answers "too many requests" ------------------------------------------------------------------------------


def test_who_makes_central_say_too_many_does_not_come_in_by_an_old_password(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        mine = await people.sign_in("N001", PASSWORD)
        door.error = BUSY
        with pytest.raises(SignInRefused) as caught:
            await people.sign_in("N001", PASSWORD)
        assert caught.value.facts == ("central-busy", "30")
        door.person = Person(reference="Practitioner/n9", name="head", role=Role.HEAD_NURSE, staff_number="N009")
        door.error = None
        await people.sign_in("N009", PASSWORD)
        door.error = BUSY
        with pytest.raises(SignInRefused, match="central-busy"):
            await people.witness(mine, "N009", PASSWORD)

    at_the_door(tmp_path, case)


def test_who_sits_here_confirms_a_drug_while_central_says_too_many(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        mine = await people.sign_in("N001", PASSWORD)
        door.error = BUSY
        with pytest.raises(SignInRefused, match="wrong"):
            await people.confirm(mine, "guess")
        await people.confirm(mine, PASSWORD)
        assert people.proofs.is_confirmed(NURSE.reference)

    at_the_door(tmp_path, case)


def test_a_passphrase_of_ones_own_is_no_password_of_centrals_and_proves_a_second_person_all_the_same(
    tmp_path: Path,
) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        async def at_its_page() -> Person:
            return Person(reference="Practitioner/n9", name="head", role=Role.HEAD_NURSE, staff_number="N009")

        mine = await people.sign_in("N001", PASSWORD)
        second = await people.sign_in_by(at_its_page())
        await people.keep_own(second, "three green cups")
        door.error = BUSY
        with pytest.raises(SignInRefused, match="wrong"):
            await people.witness(mine, "ｎ009", "guess")
        assert (await people.witness(mine, "ｎ009", "three green cups")).reference == "Practitioner/n9"

    at_the_door(tmp_path, case)


def test_where_the_station_found_central_away_too_many_keeps_nobody_from_his_patients(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        is_away = [False]
        ours = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD, is_away=lambda: is_away[0])
        await ours.sign_in("N001", PASSWORD)
        door.error = BUSY
        assert await refused(ours, "N001", PASSWORD) == "central-busy"
        is_away[0] = True
        assert (await ours.sign_in("N001", PASSWORD)).is_offline

    at_the_door(tmp_path, case)


@pytest.mark.parametrize("broken", [CentralBusy("503"), CentralFaulty("500", status=500), DARK])
def test_a_broken_sign_in_of_central_opens_the_offline_door_and_never_to_what_it_refused(
    tmp_path: Path, broken: CentralBusy | CentralFaulty | CentralUnreachable
) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = broken
        assert (await people.sign_in("N001", PASSWORD)).is_offline
        door.error = SignInRefused("401")
        assert await refused(people, "n001", PASSWORD) == "401"
        door.error = broken
        assert await refused(people, "N001", PASSWORD) == "unknown-here"

    at_the_door(tmp_path, case)
