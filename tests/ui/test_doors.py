"""The whole way in at a strict central: https, a certificate and a key of the station, people in the browser only.

The practice hospital is a process of its own; nothing is played but who sits at the browser.
"""

import asyncio
import json
from collections.abc import Callable
from random import SystemRandom

import pytest

from client.central.answers import Row
from client.central.credentials import Grant, UserToken
from client.central.http import Central
from client.errors import CentralUnreachable, InputRefused, NotAllowed, SignInNeeded, SignInRefused
from client.records import Role
from client.secrets import STATION_KEY
from client.station_key import StationKey
from tests.support.strict import OWN, STATION, Strict, made_key
from ui.commands import station as station_command
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD
from ui.commands.trust_check import see_coming_in, see_trust
from ui.doors import Errand, PersonCredential, station_credential, tls_of
from ui.settings import read_settings
from ui.startup import Assembled, device_secrets


def test_the_station_comes_in_by_its_key_and_its_certificate_with_no_secret_at_all(strict: Strict) -> None:
    async def work() -> None:
        central = strict.central()
        assert isinstance(await central.read("Location", "N3"), Row)
        assert isinstance(await central.read("Location", "N3"), Row), "the token serves the next one"
        await central.close()

    assert strict.hospital.base.startswith("https://")
    strict.run(work())


def test_what_it_printed_for_it_is_the_public_half_and_no_more(strict: Strict) -> None:
    (public,) = json.loads(strict.public)["keys"]
    held = device_secrets(strict.settings).read(STATION_KEY)
    assert held is not None
    assert StationKey.of(held).public_jwk() == public
    assert "d" not in public


def test_a_key_that_nobody_registered_is_refused_and_nothing_is_read(strict: Strict) -> None:
    async def work() -> None:
        used = strict.settings
        strange = station_credential(used, StationKey.made("RS384"), strict.clock, SystemRandom())
        assert strange is not None
        central = Central(used.central.url, strange, strict.clock, tls=tls_of(used, device_secrets(used)))
        with pytest.raises(SignInNeeded):
            await central.read("Location", "N3")
        await central.close()

    strict.run(work())


def test_without_its_certificate_the_station_does_not_even_come_to_the_door(strict: Strict) -> None:
    text = strict.config.read_text(encoding="utf-8")
    bare = strict.folder / "bare.toml"
    bare.write_text("\n".join(line for line in text.splitlines() if not line.startswith(("client_cert", "client_key"))))

    async def without() -> None:
        central = strict.central(read_settings(bare))
        try:
            await central.metadata()
        finally:
            await central.close()

    with pytest.raises(CentralUnreachable):
        strict.run(without())


def test_it_offers_the_browser_alone_and_a_password_typed_here_is_not_even_sent(strict: Strict) -> None:
    ways = strict.run(strict.doors().ways())
    assert (ways.in_app, ways.browser) == (False, True)
    with pytest.raises(SignInRefused, match="no-in-app-sign-in"):
        strict.run(strict.doors()(DOCTOR, PASSWORD))


def test_whoever_signs_in_at_the_browser_sits_here_and_is_told_to_come_back(strict: Strict) -> None:
    errand, pages = strict.errand()

    async def work(made: Assembled) -> None:
        assert made.doors is not None
        session = await made.station.sign_in_by(made.doors.in_browser(errand), Role.DOCTOR)
        assert (session.person.staff_number, session.person.role, session.is_offline) == (DOCTOR, Role.DOCTOR, False)
        (page,) = [await one for one in pages]
        assert (page.status, "close this window" in page.text) == (200, True)
        (told,) = [event for event in await made.station.events(20) if event.kind == "signed-in"]
        assert told.facts == {"person": session.person.reference, "offline": "no"}

    strict.station(work)


def test_a_nurse_at_the_browser_does_not_take_the_doctors_seat(strict: Strict) -> None:
    errand, _ = strict.errand(NURSE)

    async def work(made: Assembled) -> None:
        assert made.doors is not None
        with pytest.raises(NotAllowed):
            await made.station.sign_in_by(made.doors.in_browser(errand), Role.DOCTOR)

    strict.station(work)


def test_a_wrong_password_is_said_by_the_browser_and_the_station_waits_on_until_it_is_cancelled(strict: Strict) -> None:
    at_browser, pages = strict.errand(DOCTOR, "wrong")
    opened = asyncio.Event()

    def open_page(address: str) -> bool:
        opened.set()
        return at_browser.open_page(address)

    async def work() -> None:
        waiting = asyncio.ensure_future(strict.doors().in_browser(Errand(open_page=open_page)))
        await opened.wait()
        page = await pages[0]
        assert (page.status, "not accepted" in page.text) == (401, True)
        assert not waiting.done()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    strict.run(work())


def test_with_a_passphrase_of_his_own_he_signs_in_and_confirms_while_central_is_away(strict: Strict) -> None:
    errand, _ = strict.errand()

    async def work(made: Assembled) -> None:
        assert made.doors is not None
        station = made.station
        session = await station.sign_in_by(made.doors.in_browser(errand), Role.DOCTOR)
        assert not await station.has_own(DOCTOR)
        for easy, why in (
            ("12345", "under-6"),
            ("111111", "too-easy"),
            ("123456", "too-easy"),
            (f"x{DOCTOR}x", "too-easy"),
        ):
            with pytest.raises(InputRefused, match=why):
                await station.keep_own(session, easy)
        await station.keep_own(session, OWN)
        assert await station.has_own(DOCTOR)
        await station.confirm(session, OWN)
        with pytest.raises(SignInRefused, match="wrong"):
            await station.confirm(session, "another word")
        with pytest.raises(SignInRefused, match="no-in-app-sign-in"):
            await station.sign_in(DOCTOR, OWN)  # central is there: it is central who lets in

    async def away(made: Assembled) -> None:
        assert made.doors is not None
        made.doors._central = strict.with_lines("away", strict.hospital.base, "https://127.0.0.1:9/fhir").central
        session = await made.station.sign_in(DOCTOR, OWN, Role.DOCTOR)
        assert (session.is_offline, session.person.staff_number) == (True, DOCTOR)
        with pytest.raises(SignInRefused, match="wrong"):
            await made.station.sign_in(DOCTOR, PASSWORD)

    strict.station(work)
    strict.station(away)


def test_the_tokens_of_who_signed_in_are_renewed_in_turn_and_made_worthless_where_nobody_keeps_them(
    strict: Strict,
) -> None:
    keeper = PersonCredential()
    granted: list[Grant] = []

    async def work() -> None:
        used = strict.settings
        errand, _ = strict.errand()
        await strict.doors(used, keeper).in_browser(errand)
        token = keeper.present
        assert token is not None
        central = Central(used.central.url, keeper, strict.clock, tls=tls_of(used, device_secrets(used)))
        assert isinstance(await central.read("Location", "N3"), Row)
        before = token.grant
        assert before is not None
        fresh = await keeper.renew(central, before.access_token)
        assert fresh not in {None, before.access_token}
        assert token.grant is not None
        assert token.grant.refresh_token != before.refresh_token
        assert isinstance(await central.read("Location", "N3"), Row)
        await central.close()

        errand, _ = strict.errand()
        spy = pytest.MonkeyPatch()
        spy.setattr(UserToken, "__init__", _keeping(granted))
        await strict.doors(used).in_browser(errand)
        spy.undo()
        left = Central(
            used.central.url,
            UserToken(granted[0], "wardlight", strict.clock),
            strict.clock,
            tls=tls_of(used, device_secrets(used)),
        )
        with pytest.raises(SignInNeeded):
            await left.read("Location", "N3")
        await left.close()

    strict.run(work())


def _keeping(granted: list[Grant]) -> Callable[..., None]:
    original = UserToken.__init__

    def kept(self: UserToken, grant: Grant, *given: object) -> None:
        granted.append(grant)
        original(self, grant, *given)  # type: ignore[arg-type]  # handed through

    return kept


def test_the_check_says_whom_it_trusts_until_when_and_who_comes_in_by_what(strict: Strict) -> None:
    device = device_secrets(strict.settings)
    seen = strict.run(see_trust(strict.settings, device, strict.clock))
    assert seen.central is not None
    assert seen.own is not None
    assert seen.central.issuer == "CN=Test hospital authority"
    assert seen.own.subject == f"CN={STATION}"
    coming = strict.run(see_coming_in(strict.settings, device, strict.clock, SystemRandom()))
    assert coming.station == "key"
    assert coming.key.startswith("ES384 ")
    assert coming.people is not None
    assert coming.people.browser


def test_a_new_key_is_used_only_when_it_says_so_and_until_then_the_old_one_works(strict: Strict) -> None:
    before = device_secrets(strict.settings).read(STATION_KEY)
    both = json.loads(made_key(strict.config))["keys"]
    assert len(both) == 2
    assert device_secrets(strict.settings).read(STATION_KEY) == before
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("ui.commands.station_secrets.say", said.append)
        assert station_command.main(["--config", str(strict.config), "--use-new-key"]) == 0
        assert [one["kid"] for one in json.loads(said[0])["keys"]] == [both[1]["kid"]]
        assert station_command.main(["--config", str(strict.config), "--use-new-key"]) == 2, "there is none any more"
    assert before is not None
    device_secrets(strict.settings).store(STATION_KEY, before)
