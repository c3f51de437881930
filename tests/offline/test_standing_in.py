"""Mirrors offline/standing_in.py and offline/stand_ins.py: sealed emergency accounts, break-glass, and what is to be done afterwards."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from client.errors import CentralUnreachable, InputRefused, NotAllowed, PolicyRefused, SignInRefused
from client.records import Person, Role, Standing
from offline import journal
from offline.people import People, Session
from offline.standing_in import Claim, Rules, StandingIn
from offline.store.database import Database
from tests.support import builders
from tests.support.builders import NURSE, run

PASSWORD = "right horse"
HEAD = Person(reference="Practitioner/n9", name="苏叶", role=Role.HEAD_NURSE, staff_number="N009")
WHY = {"name": "李四", "reason": "停电，无法登录"}
CLAIM_AS_LOGIN = Claim(staff_number="Login-Name", name="李雷", role=Role.DOCTOR, reason="支援病区，未在此登录过")
CLAIM = Claim(staff_number="N777", name="王五", role=Role.NURSE, reason="支援病区，未在此登录过")


class Bench:
    """A station whose outage the test switches."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock = database, builders.set_clock()
        self.outage: int | None = None
        self.person, self.reuses = NURSE, False
        self._bytes = 0
        self.people = People(database, self.clock, self._door, self._entropy, ward=builders.WARD)
        self.standing_in = self.made()

    def made(self) -> StandingIn:
        """As after a restart of the program."""
        rules = Rules(outage_ms=lambda: self.outage, station="N3-N01", ward=builders.WARD, reuses=self.reuses)
        return StandingIn(self.database, self.clock, self._entropy, self.people, rules)

    def _entropy(self, count: int) -> bytes:
        self._bytes += 1
        return bytes((self._bytes * 7 + one) % 256 for one in range(count))

    async def _door(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        del is_witness
        if self.outage is not None:
            raise CentralUnreachable("dark")
        if password != PASSWORD:
            raise SignInRefused("401", staff_number)
        return self.person

    async def sealed(self) -> str:
        return await self.standing_in.make_account("ea-1", Role.NURSE, "陆英（信息科）")

    async def told(self, kind: str) -> list[dict[str, str]]:
        found = await self.database.read(lambda books: journal.events(books, kind=kind, limit=20))
        return [one.facts for one in found]


def at_the_bench(path: Path, case: Callable[[Bench], Awaitable[None]]) -> None:
    async def work(database: Database) -> None:
        await case(Bench(database))

    run(work, path / "s.db")


def test_an_envelope_opens_in_an_outage_for_who_says_his_name_and_why(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage = 1
        session = await bench.standing_in.open_account("ea-1", words.lower().replace("-", " "), **WHY)
        assert (session.standing, session.person.role, session.is_offline) == (Standing.ACCOUNT, Role.NURSE, True)
        assert session.person.name == "李四〔应急账户 emergency account EA-1〕", "marked wherever his name stands"
        assert session.person.reference.startswith("urn:wardlight:emergency-account:EA-1/N3-N01/")
        (told,) = await bench.told("emergency-account-opened")
        assert (told["account"], told["name"], told["reason"]) == ("EA-1", "李四", WHY["reason"])

    at_the_bench(tmp_path, case)


def test_while_central_can_be_reached_nobody_stands_in(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        await bench.people.sign_in("N001", PASSWORD)
        with pytest.raises(SignInRefused, match="central-answers"):
            await bench.standing_in.open_account("EA-1", words, **WHY)
        with pytest.raises(SignInRefused, match="central-answers"):
            await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)

    at_the_bench(tmp_path, case)


def test_a_passphrase_is_never_sent_to_central(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        with pytest.raises(SignInRefused, match="emergency-account"):
            await bench.people.sign_in("EA-1", words)
        assert await bench.told("signed-in") == []

    at_the_bench(tmp_path, case)


@pytest.mark.parametrize(("name", "reason", "field"), [(" ", "停电", "own-name"), ("李四", " 急 ", "why")])
def test_without_a_name_or_a_reason_the_envelope_stays_closed(
    tmp_path: Path, name: str, reason: str, field: str
) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage = 1
        with pytest.raises(InputRefused) as caught:
            await bench.standing_in.open_account("EA-1", words, name=name, reason=reason)
        assert caught.value.facts[0] == field
        assert (await bench.standing_in.refresh()).is_done

    at_the_bench(tmp_path, case)


def test_who_guesses_a_passphrase_waits_like_who_guesses_a_password(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage = 1
        for n in range(5):
            with pytest.raises(SignInRefused, match="wrong"):
                await bench.standing_in.open_account("EA-1", f"AAAA-AAAA-AAAA-AAA{n}", **WHY)
        with pytest.raises(SignInRefused) as caught:
            await bench.made().open_account("EA-1", words, **WHY)
        assert caught.value.facts == ("too-many-tries", "60"), "over a restart too"
        assert len(await bench.told("sign-in-refused")) == 6

    at_the_bench(tmp_path, case)


def test_a_used_account_has_to_be_rotated_and_serves_no_later_outage_until_it_is(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage = 1
        await bench.standing_in.open_account("EA-1", words, **WHY)
        await bench.standing_in.open_account("EA-1", words, name="赵六", reason="同一次中断，换班")
        bench.outage = None
        assert (await bench.made().refresh()).to_rotate == ("EA-1",)
        bench.outage = 2
        with pytest.raises(SignInRefused, match="needs-rotation"):
            await bench.made().open_account("EA-1", words, **WHY)
        fresh = await bench.sealed()
        assert bench.standing_in.duties.to_rotate == ()
        with pytest.raises(SignInRefused, match="wrong"):
            await bench.standing_in.open_account("EA-1", words, **WHY)
        await bench.standing_in.open_account("EA-1", fresh, **WHY)
        assert [one["account"] for one in await bench.told("emergency-account-rotated")] == ["EA-1"]

    at_the_bench(tmp_path, case)


def test_a_site_may_let_a_used_account_serve_the_next_outage_too(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage, bench.reuses = 1, True
        await bench.made().open_account("EA-1", words, **WHY)
        bench.outage = 2
        await bench.made().open_account("EA-1", words, **WHY)
        assert (await bench.standing_in.refresh()).to_rotate == ("EA-1",), "the duty stands all the same"

    at_the_bench(tmp_path, case)


@pytest.mark.parametrize(("name", "role"), [("", Role.NURSE), ("急", Role.NURSE), ("EA-1", Role.IT)])
def test_an_account_has_a_name_and_a_role_of_the_ward(tmp_path: Path, name: str, role: Role) -> None:
    async def case(bench: Bench) -> None:
        with pytest.raises(InputRefused):
            await bench.standing_in.make_account(name, role, "IT")
        assert await bench.standing_in.accounts() == ()

    at_the_bench(tmp_path, case)


def test_an_account_that_was_taken_away_opens_nothing(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        assert await bench.standing_in.remove_account("EA-1", "IT")
        assert not await bench.standing_in.remove_account("EA-1", "IT")
        bench.outage = 1
        with pytest.raises(SignInRefused, match="unknown-here"):
            await bench.standing_in.open_account("EA-1", words, **WHY)

    at_the_bench(tmp_path, case)


def test_a_passphrase_stands_nowhere_in_the_store(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        held = await bench.database.read(lambda books: str(books.execute("SELECT * FROM store_fact").fetchall()))
        assert words not in held
        assert words.replace("-", "") not in held
        assert words not in str(await bench.told("emergency-account-made"))

    at_the_bench(tmp_path, case)


def test_who_never_signed_in_here_comes_in_beside_somebody_who_did(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        bench.outage = 1
        session = await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)
        assert session.standing is Standing.BREAK_GLASS
        assert session.person.reference == "urn:wardlight:staff:N777"
        assert session.person.name == "王五〔紧急进入 break-glass N777〕"
        (told,) = await bench.told("break-glass")
        assert (told["staff"], told["reason"], told["witness"]) == ("N777", CLAIM.reason, f"{NURSE.name} N001")

    at_the_bench(tmp_path, case)


def test_who_signed_in_too_long_ago_comes_in_so_too_and_who_can_sign_in_does_not(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        bench.person = HEAD
        await bench.people.sign_in("N777", PASSWORD)
        bench.clock.advance(60 * 3600)
        bench.person = NURSE
        await bench.people.sign_in("N001", PASSWORD)
        bench.outage = 1
        with pytest.raises(SignInRefused, match="known-here"):
            await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)
        bench.clock.advance(13 * 3600)
        await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)

    at_the_bench(tmp_path, case)


def test_nobody_vouches_for_himself_or_with_a_wrong_password_or_for_who_was_dismissed(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        bench.person = Person(reference="Practitioner/x", name="王五", role=Role.NURSE, staff_number="N777")
        await bench.people.sign_in("N777", PASSWORD)
        await bench.people.hear(["Practitioner/x"], [])
        bench.outage = 1
        enter = bench.standing_in.break_glass
        with pytest.raises(SignInRefused, match="dismissed"):
            await enter(CLAIM, "N001", PASSWORD)
        other = Claim(staff_number="N778", name="王五", role=Role.NURSE, reason=CLAIM.reason)
        with pytest.raises(SignInRefused, match="same-person"):
            await enter(other, "N778", PASSWORD)
        with pytest.raises(SignInRefused, match="wrong"):
            await enter(other, "N001", "guess")
        with pytest.raises(SignInRefused, match="unknown-here"):
            await enter(other, "N779", PASSWORD)
        with pytest.raises(NotAllowed):
            await enter(
                Claim(staff_number="N778", name="王五", role=Role.HEAD_NURSE, reason=CLAIM.reason), "N001", PASSWORD
            )
        assert await bench.told("break-glass") == []

    at_the_bench(tmp_path, case)


OF_N001, OF_N777 = ("n001", "Ｎ００１", "N 001", "N001\u200b"), ("n777", "Ｎ777", "N７７７", " N777 ", "N777\u200b")


@pytest.mark.parametrize("spelled", OF_N001)
def test_nobody_vouches_for_himself_by_spelling_his_number_otherwise(tmp_path: Path, spelled: str) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        await bench.people.sign_in("login-name", PASSWORD)
        bench.outage = 1
        claim = Claim(staff_number=spelled, name="李雷", role=Role.DOCTOR, reason=CLAIM.reason)
        with pytest.raises(SignInRefused, match="known-here"):
            await bench.standing_in.break_glass(claim, "N001", PASSWORD)
        with pytest.raises(SignInRefused, match="known-here"):
            await bench.standing_in.break_glass(claim, "login-name", PASSWORD)
        with pytest.raises(SignInRefused, match=r"known-here|same-person"):
            await bench.standing_in.break_glass(CLAIM_AS_LOGIN, spelled, PASSWORD)
        assert await bench.told("break-glass") == []

    at_the_bench(tmp_path, case)


def test_who_proves_himself_by_another_name_vouches_for_his_own_number_neither(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        bench.clock.advance(60 * 3600)
        await bench.people.sign_in("login-name", PASSWORD)
        bench.clock.advance(13 * 3600)
        bench.outage = 1
        claim = Claim(staff_number="ｎ001", name="李雷", role=Role.DOCTOR, reason=CLAIM.reason)
        with pytest.raises(SignInRefused, match="known-here"):
            await bench.standing_in.break_glass(claim, "login-name", PASSWORD)

    at_the_bench(tmp_path, case)


@pytest.mark.parametrize("spelled", OF_N777)
def test_who_was_dismissed_stays_out_however_he_spells_his_number(tmp_path: Path, spelled: str) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        bench.person = Person(reference="Practitioner/x", name="王五", role=Role.NURSE, staff_number="N777")
        await bench.people.sign_in("wang-wu", PASSWORD)
        await bench.people.hear(["Practitioner/x"], [])
        bench.outage = 1
        for number in (spelled, "Wang-Wu"):
            claim = Claim(staff_number=number, name="王五", role=Role.NURSE, reason=CLAIM.reason)
            with pytest.raises(SignInRefused, match="dismissed"):
                await bench.standing_in.break_glass(claim, "N001", PASSWORD)
        with pytest.raises(SignInRefused, match="dismissed"):
            await bench.people.sign_in(" Wang-Wu", PASSWORD)

    at_the_bench(tmp_path, case)


@pytest.mark.parametrize("spelled", ["ea-1", "ＥＡ-1", "EA-1\u200b", " Ea-１"])
def test_an_envelopes_passphrase_reaches_central_under_no_spelling_of_its_account(tmp_path: Path, spelled: str) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        with pytest.raises(SignInRefused, match="emergency-account"):
            await bench.people.sign_in(spelled, words)
        bench.outage = 1
        claim = Claim(staff_number=spelled, name="王五", role=Role.NURSE, reason=CLAIM.reason)
        with pytest.raises(SignInRefused, match="same-person"):
            await bench.standing_in.break_glass(claim, "EA-1", words)
        await bench.standing_in.open_account(spelled, words, **WHY)

    at_the_bench(tmp_path, case)


def test_an_envelope_may_vouch_and_has_to_be_rotated_then(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        bench.outage = 1
        await bench.standing_in.break_glass(CLAIM, "EA-1", words)
        assert bench.standing_in.duties.to_rotate == ("EA-1",)
        (told,) = await bench.told("break-glass")
        assert told["witness"] == "应急账户 emergency account EA-1"

    at_the_bench(tmp_path, case)


def test_each_use_waits_for_the_ward_lead_who_signed_in_himself(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        await bench.people.sign_in("N001", PASSWORD)
        bench.outage = 1
        stranger = await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)
        bench.outage = None
        (waits,) = await bench.standing_in.reviewable()
        assert (waits.use.name, waits.acts) == ("王五", 0)
        nurse = Session(person=NURSE, ward=builders.WARD, is_offline=False)
        with pytest.raises(PolicyRefused, match="role"):
            await bench.standing_in.review(nurse, waits.use.id)
        with pytest.raises(PolicyRefused, match="stand-in"):
            await bench.standing_in.review(stranger, waits.use.id)
        lead = Session(person=HEAD, ward=builders.WARD, is_offline=False)
        await bench.standing_in.review(lead, waits.use.id)
        with pytest.raises(PolicyRefused, match="over"):
            await bench.standing_in.review(lead, waits.use.id)
        assert bench.standing_in.duties.is_done
        (told,) = await bench.told("stand-in-reviewed")
        assert told["name"] == HEAD.name

    at_the_bench(tmp_path, case)


def test_who_came_in_by_a_witness_has_no_password_to_sign_a_controlled_drug_with(tmp_path: Path) -> None:
    async def case(bench: Bench) -> None:
        words = await bench.sealed()
        await bench.people.sign_in("N001", PASSWORD)
        bench.outage = 1
        stranger = await bench.standing_in.break_glass(CLAIM, "N001", PASSWORD)
        with pytest.raises(SignInRefused, match="not-his-own"):
            await bench.standing_in.confirmed(stranger, PASSWORD)
        account = await bench.standing_in.open_account("EA-1", words, **WHY)
        with pytest.raises(SignInRefused, match="wrong"):
            await bench.standing_in.confirmed(account, "guess")
        await bench.standing_in.confirmed(account, words)
        assert bench.people.proofs.is_confirmed(account.person.reference)

    at_the_bench(tmp_path, case)
