"""What passes the doors is found nowhere: not in a log at DEBUG, an argv, the store, a file of the hospital or a traceback."""

import contextlib
import logging
import traceback
from pathlib import Path

import pytest

from client.central.credentials import Grant
from client.central.http import Central
from client.central.nudge import rings
from client.errors import SignInNeeded
from client.records import Role
from tests.support.strict import OWN, SEALING, STATION, Strict
from ui.commands.practice_ward import PASSWORD
from ui.startup import Assembled, data_folder


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

    strict.station(work, own)
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
