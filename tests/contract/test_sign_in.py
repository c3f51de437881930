"""Signing in at the practice hospital, which has people, roles and stations."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom
from typing import TypeVar
from zoneinfo import ZoneInfo

import httpx
import pytest

from client.central import sign_in
from client.central.answers import Row
from client.central.credentials import ClientCredentials, Credential, NoCredential, UserToken
from client.central.http import Central
from client.central.people import whoami
from client.clock import SetClock
from client.errors import SignInNeeded, SignInRefused
from client.fhir import names, text
from client.records import Role
from practice.accounts import add_account, add_station
from practice.application import build
from practice.clock import ServerClock
from practice.search.values import parameter_names
from practice.store import Store

T = TypeVar("T")
REDIRECT = "http://127.0.0.1:4711/signed-in"
CLOCK = SetClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC), ZoneInfo("UTC"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = Store(tmp_path / "sign-in.sqlite3", ServerClock(), parameter_names())
    add_station(found, "station-1", "station secret", "Device/station-1")
    yield found
    found.close()


def _with(store: Store, credential: Credential, work: Callable[[Central], Awaitable[T]]) -> T:
    async def run() -> T:
        transport = httpx.ASGITransport(build(store), raise_app_exceptions=False)
        central = Central("http://127.0.0.1:8080/fhir", credential, CLOCK, transport=transport)
        try:
            return await work(central)
        finally:
            await central.close()

    return asyncio.run(run())


def _station() -> ClientCredentials:
    return ClientCredentials("station-1", "station secret", CLOCK)


def _staff(store: Store) -> str:
    """A nurse with an account, written by the station."""

    async def work(central: Central) -> str:
        person = {"resourceType": "Practitioner", "name": [{"text": "Lin Yue"}]}
        made = await central.create("Practitioner", text.encode(person))
        coding = {"system": names.STAFF_ROLE, "code": "nurse"}
        role = {
            "resourceType": "PractitionerRole",
            "practitioner": {"reference": made.key},
            "code": [{"coding": [coding]}],
        }
        await central.create("PractitionerRole", text.encode(role))
        return made.key

    key = _with(store, _station(), work)
    add_account(store, "lin", "practice-password", key, "nurse", "Lin Yue")
    return key


def _flow() -> sign_in.Flow:
    return sign_in.begin(SystemRandom(), "wardlight", REDIRECT)


def test_a_station_signs_in_with_its_own_credential(store: Store) -> None:
    assert isinstance(_staff(store), str)


def test_a_wrong_station_secret_is_refused(store: Store) -> None:
    with pytest.raises(SignInNeeded):
        _with(store, ClientCredentials("station-1", "wrong", CLOCK), lambda central: central.read("Patient", "1"))


def test_without_a_credential_nothing_is_read(store: Store) -> None:
    with pytest.raises(SignInNeeded):
        _with(store, NoCredential(), lambda central: central.read("Patient", "1"))


def test_a_nurse_signs_in_inside_the_application_and_is_known(store: Store) -> None:
    key = _staff(store)

    async def work(central: Central) -> None:
        grant = await sign_in.in_app(central, _flow(), "lin", "practice-password")
        credential = UserToken(grant, "wardlight", CLOCK)
        central._credential = credential
        person = await whoami(central, grant.fhir_user, CLOCK.now())
        assert (person.reference, person.name, person.role) == (key, "Lin Yue", Role.NURSE)
        assert await credential.renew(central, grant.access_token) != grant.access_token
        assert isinstance(await central.read(*key.split("/")), Row)

    _with(store, NoCredential(), work)


def test_a_wrong_password_is_refused(store: Store) -> None:
    _staff(store)
    with pytest.raises(SignInRefused):
        _with(store, NoCredential(), lambda central: sign_in.in_app(central, _flow(), "lin", "wrong"))


def test_a_code_is_good_once_and_for_its_own_flow(store: Store) -> None:
    _staff(store)
    flow = _flow()
    with pytest.raises(SignInRefused):
        _with(store, NoCredential(), lambda central: sign_in.finish(central, flow, "no-such-code"))


def test_a_revoked_token_is_worth_nothing(store: Store) -> None:
    _staff(store)

    async def work(central: Central) -> None:
        grant = await sign_in.in_app(central, _flow(), "lin", "practice-password")
        await sign_in.revoke(central, grant, "wardlight")
        central._credential = UserToken(grant, "wardlight", CLOCK)
        await central.read("Patient", "1")

    with pytest.raises(SignInNeeded):
        _with(store, NoCredential(), work)
