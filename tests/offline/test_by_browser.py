"""Who signs in with a browser: central proves him, this station asks him once for a passphrase of his own."""

from collections.abc import Awaitable, Callable, Collection
from pathlib import Path

import pytest

from client.clock import SetClock
from client.errors import CentralUnreachable, InputRefused, NotAllowed, SignInRefused, WardlightError
from client.records import Person, Role
from offline import journal
from offline.people import People
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, run

OWN, PASSWORD = "six words or more", "of central"


class Page:
    """A central that takes a password at its own page; `in_app` also here. It can be out of reach."""

    def __init__(self) -> None:
        self.in_app: dict[str, Person] = {}
        self.error: WardlightError | None = None
        self.person = NURSE

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        del is_witness
        if self.error is not None:
            raise self.error
        if not self.in_app:
            raise SignInRefused("no-in-app-sign-in")
        if password != PASSWORD or staff_number not in self.in_app:
            raise SignInRefused("401")
        return self.in_app[staff_number]

    async def came(self) -> Person:
        if self.error is not None:
            raise self.error
        return self.person


def with_people(path: Path, case: Callable[[People, Page, SetClock, Database], Awaitable[None]]) -> None:
    async def work(database: Database) -> None:
        page, clock = Page(), builders.set_clock()
        people = People(database, clock, page, lambda count: b"s" * count, ward=builders.WARD, limit_h=72)
        await case(people, page, clock, database)

    run(work, path / "s.db")


async def dark(people: People, page: Page, staff: str = "N001", word: str = OWN) -> bool:
    """Whether he comes in while central is away."""
    before, page.error = page.error, CentralUnreachable("dark")
    try:
        return (await people.sign_in(staff, word)).is_offline
    except SignInRefused:
        return False
    finally:
        page.error = before


def test_without_a_passphrase_of_his_own_he_does_not_come_in_while_central_is_away(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        session = await people.sign_in_by(page.came())
        assert (session.person, session.is_offline) == (NURSE, False)
        assert not await people.has_own("N001")
        assert not await dark(people, page)
        await people.keep_own(session, OWN)
        assert await people.has_own("N001")
        assert await dark(people, page)
        assert not await dark(people, page, word="another word")

    with_people(tmp_path, case)


def test_central_letting_him_in_anew_makes_his_passphrase_young_again_and_nobody_elses(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        for person in (NURSE, DOCTOR):
            page.person = person
            await people.keep_own(await people.sign_in_by(page.came()), OWN)
        clock.advance(70 * 3600)
        page.person = NURSE
        await people.sign_in_by(page.came())
        clock.advance(10 * 3600)
        assert await dark(people, page)
        assert not await dark(people, page, staff=DOCTOR.staff_number)
        clock.advance(63 * 3600)
        assert not await dark(people, page)
        assert not await people.has_own("N001")

    with_people(tmp_path, case)


def test_a_password_that_central_took_here_is_not_made_young_by_a_browser(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        page.in_app = {"N001": NURSE}
        await people.sign_in("N001", PASSWORD)
        clock.advance(70 * 3600)
        await people.sign_in_by(page.came())
        clock.advance(3 * 3600)
        assert not await dark(people, page, word=PASSWORD), "it may have been changed at central since"

    with_people(tmp_path, case)


def test_that_central_refuses_his_own_passphrase_as_a_password_takes_nothing_from_him(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        await people.keep_own(await people.sign_in_by(page.came()), OWN)
        page.in_app = {"N001": NURSE}
        with pytest.raises(SignInRefused):
            await people.sign_in("N001", OWN)
        assert await dark(people, page)
        await people.sign_in("N001", PASSWORD)
        assert not await dark(people, page), "what central took last is what counts"
        assert await dark(people, page, word=PASSWORD)

    with_people(tmp_path, case)


def test_he_confirms_an_act_and_witnesses_one_with_his_own_passphrase(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        nurse = await people.sign_in_by(page.came())
        await people.keep_own(nurse, OWN)
        page.person = DOCTOR
        doctor = await people.sign_in_by(page.came())
        await people.confirm(nurse, OWN)
        assert people.proofs.is_confirmed(NURSE.reference)
        assert (await people.witness(doctor, "N001", OWN)).reference == NURSE.reference
        with pytest.raises(SignInRefused, match="no-in-app-sign-in"):
            await people.confirm(doctor, OWN)
        for _ in range(5):
            with pytest.raises(SignInRefused):
                await people.confirm(nurse, "guess")
        with pytest.raises(SignInRefused, match="too-many-tries"):
            await people.confirm(nurse, OWN)

    with_people(tmp_path, case)


def test_the_passphrase_is_taken_right_after_central_let_him_in_and_from_nobody_else(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        session = await people.sign_in_by(page.came())
        await people.keep_own(session, OWN)
        await people.sign_out(session)
        with pytest.raises(SignInRefused, match="not-proved-at-central"):
            await people.keep_own(session, "some other words")
        page.error = CentralUnreachable("dark")
        offline = await people.sign_in("N001", OWN)
        with pytest.raises(SignInRefused, match="not-proved-at-central"):
            await people.keep_own(offline, "some other words")
        assert await dark(people, page)

    with_people(tmp_path, case)


@pytest.mark.parametrize("easy", ["12345", "aaaaaa", "ababab", "123456", "987654", "abcdef", "xN001x!"])
def test_a_passphrase_that_could_be_guessed_is_not_kept(tmp_path: Path, easy: str) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        session = await people.sign_in_by(page.came())
        with pytest.raises(InputRefused):
            await people.keep_own(session, easy)
        assert not await people.has_own("N001")

    with_people(tmp_path, case)


def test_another_role_than_the_one_asked_for_does_not_sit_down(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        with pytest.raises(NotAllowed):
            await people.sign_in_by(page.came(), Role.DOCTOR)
        assert not people.has_expired(NURSE.reference)
        assert await database.read(lambda books: journal.events(books, kind="signed-in", limit=9)) == []

    with_people(tmp_path, case)


def test_a_sign_in_that_failed_in_the_browser_is_in_the_journal_without_a_name(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        page.error = SignInRefused("access_denied")
        with pytest.raises(SignInRefused):
            await people.sign_in_by(page.came())
        (told,) = await database.read(lambda books: journal.events(books, kind="sign-in-refused", limit=9))
        assert told.facts == {"staff": "", "reason": "access_denied"}

    with_people(tmp_path, case)


def test_what_he_chose_is_not_in_the_store_or_its_log_in_any_writing(tmp_path: Path) -> None:
    async def case(people: People, page: Page, clock: SetClock, database: Database) -> None:
        await people.keep_own(await people.sign_in_by(page.came()), OWN)

    with_people(tmp_path, case)
    for place in tmp_path.iterdir():
        raw = place.read_bytes()
        assert OWN.encode() not in raw
        assert OWN.encode("utf-16-le") not in raw


class Wrapped:
    """Who wraps the store's key for people: keeps whose and takes back."""

    def __init__(self) -> None:
        self.of: set[str] = set()

    async def enrol(self, staff_number: str, password: str) -> None:
        del password
        self.of.add(staff_number)

    async def forget(self, staff_numbers: Collection[str]) -> None:
        self.of -= set(staff_numbers)


def test_only_a_long_passphrase_of_his_own_opens_the_store_too(tmp_path: Path) -> None:
    async def work(database: Database) -> None:
        page, keys = Page(), Wrapped()
        people = People(database, builders.set_clock(), page, bytes, ward=builders.WARD, keys=keys)
        session = await people.sign_in_by(page.came())
        await people.keep_own(session, OWN)
        assert keys.of == {"N001"}
        await people.keep_own(session, "shorter")
        assert keys.of == set(), "who stole the disk could guess it at leisure"

    run(work, tmp_path / "s.db")
