"""The whole way in at a strict central: https, a certificate and a key of the station, people in the browser only.

The practice hospital is a process of its own; nothing is played but who sits at the browser.
"""

import asyncio
import contextlib
import json
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom
from typing import TypeVar

import pytest

from client.central.answers import Row
from client.central.credentials import Grant, UserToken
from client.central.http import Central
from client.central.nudge import rings
from client.clock import SystemClock
from client.errors import CentralUnreachable, InputRefused, NotAllowed, SignInNeeded, SignInRefused
from client.records import Role
from client.secrets import CERTIFICATE_PASSPHRASE, STATION_KEY
from client.station_key import StationKey
from tests.support import browser
from tests.support.authority import Authority
from ui.commands import station as station_command
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.commands.trust_check import see_coming_in, see_trust
from ui.doors import Errand, PersonCredential, SignInAtCentral, proof_of_station, station_credential, tls_of
from ui.settings import Settings, read_settings
from ui.startup import Assembled, assembled, data_folder, device_secrets

T = TypeVar("T")
STATION, SEALING, OWN = "N3-D01", "words for the key of the certificate", "my own emergency words"


@dataclass(slots=True)
class Strict:
    """One hospital for all sentences here, and a station that may come in."""

    loop: asyncio.AbstractEventLoop
    folder: Path
    authority: Authority
    hospital: Hospital
    config: Path
    public: str

    @property
    def settings(self) -> Settings:
        return read_settings(self.config)

    @property
    def clock(self) -> SystemClock:
        return SystemClock(self.settings.zone)

    def run(self, work: Awaitable[T]) -> T:
        """With threads of its own, which end with it."""
        with ThreadPoolExecutor() as threads:
            self.loop.set_default_executor(threads)
            return self.loop.run_until_complete(asyncio.wait_for(work, 90))

    def with_lines(self, name: str, old: str, new: str) -> Settings:
        place = self.folder / f"{name}.toml"
        place.write_text(self.config.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        return read_settings(place)

    def errand(self, staff: str = DOCTOR, password: str = PASSWORD) -> tuple[Errand, list[asyncio.Task[browser.Page]]]:
        """A browser at which somebody signs in as `staff`; its pages are kept."""
        pages: list[asyncio.Task[browser.Page]] = []

        def opened(address: str) -> bool:
            tls = tls_of(self.settings, device_secrets(self.settings))
            pages.append(self.loop.create_task(browser.sign_in(address, staff, password, tls)))
            return True

        return Errand(open_page=opened, patience_s=60), pages

    def doors(self, settings: Settings | None = None, keeper: PersonCredential | None = None) -> SignInAtCentral:
        used = settings or self.settings
        return SignInAtCentral(used, self.clock, SystemRandom(), tls_of(used, device_secrets(used)), keeper)

    def central(self, settings: Settings | None = None) -> Central:
        used = settings or self.settings
        device = device_secrets(used)
        credential = station_credential(used, proof_of_station(used, device), self.clock, SystemRandom())
        assert credential is not None
        return Central(used.central.url, credential, self.clock, tls=tls_of(used, device))


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Strict]:
    folder = tmp_path_factory.mktemp("strict")
    authority = Authority(folder / "ca")
    server, own = authority.issue("central"), authority.issue(STATION, passphrase=SEALING)
    config = practice_station(folder / "station", "https://127.0.0.1:1/fhir", zone="UTC", code=STATION)
    more = f'client_auth = "key"\nca_file = "{authority.ca}"\nclient_certificate = "{own.certificate}"\nclient_key = "{own.key}"\n'
    text = config.read_text(encoding="utf-8").replace(f'client_id = "{STATION}"\n', f'client_id = "{STATION}"\n{more}')
    config.write_text(text, encoding="utf-8")
    device = device_secrets(read_settings(config))
    device.store(CERTIFICATE_PASSPHRASE, SEALING.encode())
    public = _made_key(config)
    keys = folder / "jwks.json"
    keys.write_text(public, encoding="utf-8")
    loop = asyncio.new_event_loop()
    options = ["--no-in-app", "--tls-certificate", str(server.certificate), "--tls-key", str(server.key)]
    options += ["--client-ca", str(authority.ca), "--station-keys", STATION, str(keys)]
    hospital = loop.run_until_complete(start_hospital(folder / "hospital", options=options))
    config.write_text(text.replace("https://127.0.0.1:1/fhir", hospital.base), encoding="utf-8")
    yield Strict(loop=loop, folder=folder, authority=authority, hospital=hospital, config=config, public=public)
    loop.run_until_complete(hospital.stop())
    loop.close()


def _made_key(config: Path) -> str:
    """As IT makes it, and what IT is given to register."""
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.commands.station_secrets.say", said.append)
        assert station_command.main(["--config", str(config), "--make-key"]) == 0
    return said[0]


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


def _station(strict: Strict, work: Callable[[Assembled], Awaitable[None]], settings: Settings | None = None) -> None:
    async def run() -> None:
        made = await assembled(settings or strict.settings, strict.clock, SystemRandom())
        try:
            await work(made)
        finally:
            await made.station.stop()

    strict.run(run())


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

    _station(strict, work)


def test_a_nurse_at_the_browser_does_not_take_the_doctors_seat(strict: Strict) -> None:
    errand, _ = strict.errand(NURSE)

    async def work(made: Assembled) -> None:
        assert made.doors is not None
        with pytest.raises(NotAllowed):
            await made.station.sign_in_by(made.doors.in_browser(errand), Role.DOCTOR)

    _station(strict, work)


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

    _station(strict, work)
    _station(strict, away)


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


class Secrets:
    """Everything that passed the doors and must be found nowhere."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.found: set[str] = {PASSWORD + "-typed", OWN, SEALING}
        token_request = Central.token_request

        async def seen(door: Central, url: str, fields: dict[str, str]) -> Grant:
            self.found |= {
                fields[name]
                for name in ("code", "code_verifier", "client_assertion", "refresh_token")
                if fields.get(name)
            }
            grant = await token_request(door, url, fields)
            self.found |= {token for token in (grant.access_token, grant.refresh_token, grant.id_token) if token}
            return grant

        patch.setattr(Central, "token_request", seen)

    def in_text(self, text: str) -> list[str]:
        return [secret for secret in self.found if secret in text]

    def in_bytes(self, raw: bytes) -> list[str]:
        return [one for one in self.found if one.encode() in raw or one.encode("utf-16-le") in raw]


def test_no_token_code_password_or_key_is_in_a_log_an_argv_the_store_or_a_traceback(
    strict: Strict, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in (None, "httpx", "httpcore", "asyncio", "websockets", "hpack"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    strict.loop.set_debug(True)
    secrets, tracebacks = Secrets(monkeypatch), []
    own = strict.with_lines("nobody", f'client_id = "{STATION}"', 'client_id = ""')

    async def work(made: Assembled) -> None:
        assert made.doors is not None
        errand, _ = strict.errand()
        session = await made.station.sign_in_by(made.doors.in_browser(errand), Role.DOCTOR)
        await made.station.keep_own(session, OWN)
        central = made.station.engine.central
        await central.read("Location", "N3")
        await central._credential.renew(central, await central._token())
        await _ring(central, strict.hospital.base)
        secrets.found.discard("")
        for mistake in (
            central.form(f"{strict.hospital.base}/none", {"refresh_token": max(secrets.found)}),
            _broken(strict),
        ):
            try:
                await mistake
            except Exception as error:  # noqa: BLE001  # whatever it is, its text is looked at
                tracebacks.append("".join(traceback.format_exception(error)) + repr(error))
        _nothing_in_argv(secrets)
        _nothing_on_disk(secrets, data_folder(own))

    _station(strict, work, own)
    strict.loop.set_debug(False)
    assert len(secrets.found) >= 8, "what is looked for was really there"
    assert len(tracebacks) == 2
    assert secrets.in_text("\n".join(tracebacks)) == []
    assert secrets.in_text(caplog.text) == []
    assert any(one.name.startswith("httpcore") for one in caplog.records), "the loggers were really at DEBUG"
    _nothing_on_disk(secrets, data_folder(own))
    _nothing_on_disk(secrets, strict.folder / "hospital")


async def _ring(central: Central, base: str) -> None:
    """The bell, whose package writes headers at DEBUG."""
    async for word in rings(central, f"{base.replace('https:', 'wss:')}/ws", "Task?_count=1"):
        assert word == "bound"
        return


async def _broken(strict: Strict) -> None:
    """A sign-in that fails in the middle of its exchange."""
    errand, _ = strict.errand()
    patch = pytest.MonkeyPatch()

    async def away(*_given: object) -> Grant:
        raise SignInNeeded("token-endpoint", "400")

    patch.setattr(Central, "token_request", away)
    try:
        await strict.doors().in_browser(errand)
    finally:
        patch.undo()


def _nothing_in_argv(secrets: Secrets) -> None:
    seen = 0
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            assert secrets.in_bytes(place.read_bytes()) == [], place
            seen += 1
    assert seen > 1


def _nothing_on_disk(secrets: Secrets, folder: Path) -> None:
    files = [place for place in folder.rglob("*") if place.is_file()]
    assert any(place.suffix in {".db", ".sqlite3"} for place in files)
    for place in files:
        assert secrets.in_bytes(place.read_bytes()) == [], place


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
    both = json.loads(_made_key(strict.config))["keys"]
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
