"""A practice hospital that is strict: https, a certificate and a key of the station, people in the browser only; and a station of it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom
from typing import TypeVar

import pytest

from client.central.http import Central
from client.clock import SystemClock
from client.secrets import CERTIFICATE_PASSPHRASE
from tests.support import browser
from tests.support.authority import Authority
from ui.commands import station as station_command
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import DOCTOR, PASSWORD, practice_station
from ui.doors import Errand, PersonCredential, SignInAtCentral, proof_of_station, station_credential, tls_of
from ui.settings import Settings, read_settings
from ui.startup import Assembled, assembled, device_secrets

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

    def station(self, work: Callable[[Assembled], Awaitable[None]], settings: Settings | None = None) -> None:
        """A station put together from its settings, not started, for one piece of work."""

        async def run() -> None:
            made = await assembled(settings or self.settings, self.clock, SystemRandom())
            try:
                await work(made)
            finally:
                await made.station.stop()

        self.run(run())

    def central(self, settings: Settings | None = None) -> Central:
        used = settings or self.settings
        device = device_secrets(used)
        credential = station_credential(used, proof_of_station(used, device), self.clock, SystemRandom())
        assert credential is not None
        return Central(used.central.url, credential, self.clock, tls=tls_of(used, device))


def strict_hospital(folder: Path) -> Iterator[Strict]:
    """Runs until the iterator is asked for more."""
    authority = Authority(folder / "ca")
    server, own = authority.issue("central"), authority.issue(STATION, passphrase=SEALING)
    config = practice_station(folder / "station", "https://127.0.0.1:1/fhir", zone="UTC", code=STATION)
    more = f'client_auth = "key"\nca_file = "{authority.ca}"\nclient_certificate = "{own.certificate}"\nclient_key = "{own.key}"\n'
    text = config.read_text(encoding="utf-8").replace(f'client_id = "{STATION}"\n', f'client_id = "{STATION}"\n{more}')
    config.write_text(text, encoding="utf-8")
    device = device_secrets(read_settings(config))
    device.store(CERTIFICATE_PASSPHRASE, SEALING.encode())
    public = made_key(config)
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


def made_key(config: Path) -> str:
    """As IT makes it, and what IT is given to register."""
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.commands.station_secrets.say", said.append)
        assert station_command.main(["--config", str(config), "--make-key"]) == 0
    return said[0]
