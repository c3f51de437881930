"""What a station remembers of people: of earlier stores, over clocks that were put back, of many guesses, and not of who was dismissed."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path

import pytest

from client.clock import SetClock
from client.errors import CentralUnreachable, SignInRefused
from client.records import Person, Role
from offline import census, journal, verifiers
from offline.people import People
from offline.store.books import Books
from offline.store.database import Database
from tests.offline.test_people import HEAD, PASSWORD, Door, at_the_door, refused
from tests.support import builders
from tests.support.builders import NURSE, run


class Keys:
    """Whose passwords open the store."""

    def __init__(self) -> None:
        self.enrolled: dict[str, str] = {}
        self.may_derive = asyncio.Event()
        self.may_derive.set()

    async def enrol(self, staff_number: str, password: str) -> None:
        await self.may_derive.wait()
        self.enrolled[staff_number] = password

    async def forget(self, staff_numbers: Collection[str]) -> None:
        for one in staff_numbers:
            self.enrolled.pop(one, None)


def with_keys(path: Path, case: Callable[[People, Door, Keys, Database], Awaitable[None]]) -> None:
    async def work(database: Database) -> None:
        door, keys, entropy = Door(), Keys(), lambda count: b"s" * count
        people = People(database, builders.set_clock(), door, entropy, ward=builders.WARD, keys=keys)
        await case(people, door, keys, database)

    run(work, path / "s.db")


def test_a_verifier_of_an_earlier_store_serves_until_the_next_sign_in_at_central(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        salt = b"o" * 16
        old = salt + hashlib.scrypt(PASSWORD.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
        await database.write(lambda books: books.execute("UPDATE verifier SET verifier = ?", (old,)))
        door.error = CentralUnreachable("dark")
        assert (await people.sign_in("N001", PASSWORD)).is_offline
        door.error = None
        await people.sign_in("N001", PASSWORD)
        kept = await database.read(lambda books: books.execute("SELECT verifier FROM verifier").fetchone()[0])
        assert b"argon2id" in bytes(kept)

    at_the_door(tmp_path, case)


def test_a_clock_put_back_between_two_shifts_does_not_stretch_the_limit(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        clock.advance(80 * 3600)
        assert await refused(people) == ("too-long-ago",)
        clock.jump(-40 * 3600)
        assert await refused(people) == ("clock-went-back",), "the journal has seen a later hour"
        door.error = None
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        assert (await people.sign_in("N001", PASSWORD)).is_offline, "central has spoken since"

    at_the_door(tmp_path, case)


def test_a_clock_put_back_after_quiet_days_in_which_the_ward_was_only_followed_does_not_stretch_the_limit(
    tmp_path: Path,
) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        clock.advance(80 * 3600)
        now_ms = int(clock.now().timestamp() * 1000)
        await database.write(lambda books: census.arrived(books, "Patient/p1", None, now_ms))
        await database.write(lambda books: census.freshened(books, ["Patient/p1"], now_ms))
        clock.jump(-40 * 3600)
        door.error = CentralUnreachable("dark")
        started_anew = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD)
        assert await refused(started_anew) == ("clock-went-back",), (
            "nobody acted, and the ward was followed all the same"
        )

    at_the_door(tmp_path, case)


def test_a_clock_put_back_before_the_line_is_cut_and_the_program_begun_anew_does_not_stretch_the_limit(
    tmp_path: Path,
) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        async def followed() -> None:
            now_ms = int(clock.now().timestamp() * 1000)
            await database.write(lambda books: census.freshened(books, ["Patient/p1"], now_ms))

        await people.sign_in("N001", PASSWORD)
        clock.advance(80 * 3600)
        await followed()
        clock.jump(-79 * 3600)
        await followed()
        door.error = CentralUnreachable("dark")
        again = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD)
        assert await refused(again) == ("clock-went-back",), "that the ward follows the new time forgets nothing"

    at_the_door(tmp_path, case)


def test_a_clock_put_back_while_the_station_runs_is_known_by_the_counter_that_nobody_sets(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        seat = await people.sign_in("N001", PASSWORD)
        clock.advance(80 * 3600)
        clock.jump(-40 * 3600)
        door.error = CentralUnreachable("dark")
        assert await refused(people) == ("clock-went-back",)
        assert people.has_expired(seat.person.reference), "and who sat here all the time sits on an old proof"
        door.error = None
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        assert (await people.sign_in("N001", PASSWORD)).is_offline, "central has spoken since"

    at_the_door(tmp_path, case)


def test_a_clock_put_forward_for_one_made_up_number_does_not_forget_the_guesses_at_another(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        for n in range(5):
            await refused(people, f"guess {n}")
        clock.jump(30 * 3600)
        with pytest.raises(SignInRefused, match="unknown-here"):
            await people.sign_in("X001", "12345678")
        clock.jump(-30 * 3600)
        assert (await refused(people))[0] == "too-many-tries", "five more guesses for setting the clock"

    at_the_door(tmp_path, case)


def test_made_up_numbers_do_not_fill_the_store(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        def guess(books: Books) -> int:
            for n in range(verifiers.MOST_TRIED + 50):
                verifiers.tried(books, f"X{n}", builders.NOW_MS + n * 120_000, lambda: (None, "unknown-here"))
            kept = books.execute("SELECT count(*) FROM store_fact WHERE key GLOB 'sign-in-tries:*'").fetchone()
            return int(kept[0])

        assert await database.write(guess) == verifiers.MOST_TRIED

    at_the_door(tmp_path, case)


def test_a_clock_put_back_does_not_end_the_wait_of_who_guessed(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        for n in range(5):
            await refused(people, f"guess {n}")
        clock.jump(-3600)
        assert await refused(people) == ("too-many-tries", "60")

    at_the_door(tmp_path, case)


def test_who_tries_many_staff_numbers_at_one_pc_makes_the_pc_wait_over_restarts_and_never_long(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        await people.sign_in("N001", PASSWORD)
        door.error = CentralUnreachable("dark")
        for n in range(15):
            with pytest.raises(SignInRefused, match="unknown-here"):
                await people.sign_in(f"X{n:03d}", "12345678")
        again = People(database, clock, door, lambda count: b"s" * count, ward=builders.WARD)
        assert await refused(again) == ("too-many-tries-here", "5")
        clock.advance(5)
        assert (await again.sign_in("N001", PASSWORD)).is_offline
        with pytest.raises(SignInRefused, match="unknown-here"):
            await again.sign_in("X999", "12345678")

    at_the_door(tmp_path, case)


def test_who_signs_in_at_central_can_open_the_store_and_nobody_else(tmp_path: Path) -> None:
    async def case(people: People, door: Door, keys: Keys, database: Database) -> None:
        with pytest.raises(SignInRefused):
            await people.sign_in("N001", "wrong")
        assert keys.enrolled == {}
        await people.sign_in("N001", PASSWORD)
        await people.close()
        assert keys.enrolled == {"N001": PASSWORD}
        door.error = SignInRefused("locked")
        await refused(people)
        assert keys.enrolled == {}, "central refused him with the very password that is remembered"

    with_keys(tmp_path, case)


def test_nobody_waits_at_the_door_for_what_is_enrolled_for_another_day_and_who_is_dismissed_meanwhile_opens_nothing(
    tmp_path: Path,
) -> None:
    async def case(people: People, door: Door, keys: Keys, database: Database) -> None:
        keys.may_derive.clear()
        mine = await people.sign_in("N001", PASSWORD)
        assert people.is_seated(mine.person.reference), "he is in while the key is still being derived"
        assert keys.enrolled == {}
        leaving = asyncio.ensure_future(people.dismiss([NURSE.reference]))
        while not people.is_dismissed(mine.person.reference):
            await database.read(lambda _: None)
        assert not leaving.done(), "it waits for what was begun"
        keys.may_derive.set()
        await leaving
        await people.close()
        assert keys.enrolled == {}, "what was begun before does not come after"

    with_keys(tmp_path, case)


def test_whom_central_calls_no_staff_any_more_is_refused_wherever_he_sits_and_proves_nothing_here(
    tmp_path: Path,
) -> None:
    async def case(people: People, door: Door, keys: Keys, database: Database) -> None:
        mine = await people.sign_in("N001", PASSWORD)
        people.proofs.confirmed(NURSE.reference)
        assert await people.hear([NURSE.reference], [])
        assert people.is_dismissed(mine.person.reference)
        assert not people.proofs.is_confirmed(NURSE.reference)
        assert keys.enrolled == {}
        door.error = CentralUnreachable("dark")
        assert await refused(people) == ("dismissed",)
        (told,) = await database.read(lambda books: journal.events(books, kind="staff-dismissed", limit=9))
        assert told.facts == {"person": NURSE.reference}
        door.error = None
        await people.sign_in("N001", PASSWORD)
        assert not people.is_dismissed(NURSE.reference), "central let him in again"

    with_keys(tmp_path, case)


def test_who_lost_the_role_he_sits_in_is_refused_in_it_and_signs_in_again_in_the_one_he_has(tmp_path: Path) -> None:
    async def case(people: People, door: Door, clock: SetClock, database: Database) -> None:
        door.person = HEAD
        await people.sign_in("N009", PASSWORD)
        now_a_nurse = Person(reference=HEAD.reference, name="head", role=Role.NURSE, staff_number="N009")
        assert await people.hear([], [now_a_nurse])
        assert people.is_dismissed(HEAD.reference)
        door.error = CentralUnreachable("dark")
        assert (await people.sign_in("N009", PASSWORD)).person.role is Role.NURSE
        assert not people.is_dismissed(HEAD.reference)

    at_the_door(tmp_path, case)
