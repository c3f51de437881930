"""private_key_jwt at the practice hospital: a registered key lets a station in, and nothing else that looks like it."""

import json

import httpx
import pytest

from client.station_key import ALGORITHMS, StationKey, jwks
from practice.accounts import add_station, add_station_keys
from practice.authorization.assertions import KIND
from tests.practice.conftest import Hospital

AT = "http://practice/auth/token"
FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def closed(hospital: Hospital) -> Hospital:
    hospital.is_open = False
    for name in ("pc-1", "pc-2"):
        add_station(hospital.store, name, "secret", f"Device/{name}")
    return hospital


async def ask(client: httpx.AsyncClient, assertion: str, kind: str = KIND) -> httpx.Response:
    fields = {"grant_type": "client_credentials", "client_assertion_type": kind, "client_assertion": assertion}
    return await client.post(AT, data=fields, headers=FORM)


def now_s(hospital: Hospital) -> float:
    return hospital.store.clock.now_ms() / 1000


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_registered_key_lets_the_station_in_once_for_each_assertion(closed: Hospital, algorithm: str) -> None:
    key = StationKey.made(algorithm)
    add_station_keys(closed.store, "pc-1", jwks(key))

    async def doing(client: httpx.AsyncClient) -> None:
        known = (await client.get("http://practice/.well-known/smart-configuration")).json()
        assert "private_key_jwt" in known["token_endpoint_auth_methods_supported"]
        assert algorithm in known["token_endpoint_auth_signing_alg_values_supported"]
        assert "client-confidential-asymmetric" in known["capabilities"]
        shown = key.assertion("pc-1", AT, now_s=now_s(closed), name="1")
        granted = (await ask(client, shown)).json()
        assert (granted["fhirUser"], granted["scope"]) == ("Device/pc-1", "system/*.cruds")
        token = {"authorization": f"Bearer {granted['access_token']}"}
        assert (await client.get("Patient", headers=token)).status_code == 200
        again = await ask(client, shown)
        assert (again.status_code, again.json()["error"]) == (401, "invalid_client")

    closed.talk(doing)


def test_another_stations_key_address_time_or_kind_lets_nobody_in(closed: Hospital) -> None:
    key, other = StationKey.made(), StationKey.made()
    add_station_keys(closed.store, "pc-1", jwks(key))
    add_station_keys(closed.store, "pc-2", jwks(other))

    async def doing(client: httpx.AsyncClient) -> None:
        at = now_s(closed)
        wrong = [
            other.assertion("pc-1", AT, now_s=at, name="1"),
            key.assertion("pc-2", AT, now_s=at, name="2"),
            key.assertion("pc-9", AT, now_s=at, name="3"),
            key.assertion("pc-1", "http://elsewhere/auth/token", now_s=at, name="4"),
            key.assertion("pc-1", AT, now_s=at - 600, name="5"),
            key.assertion("pc-1", AT, now_s=at + 600, name="6"),
            key.assertion("pc-1", AT, now_s=at, name=""),
            "",
            "a.b.c",
            "." * 5000,
        ]
        for shown in wrong:
            assert (await ask(client, shown)).status_code == 401
        good = key.assertion("pc-1", AT, now_s=at, name="7")
        assert (await ask(client, good, kind="urn:something-else")).status_code == 401
        assert (await ask(client, good)).status_code == 200

    closed.talk(doing)


def test_two_keys_may_be_registered_at_once_while_one_takes_the_place_of_the_other(closed: Hospital) -> None:
    old, new = StationKey.made(), StationKey.made("RS384")
    add_station_keys(closed.store, "pc-1", jwks(old, new))

    async def doing(client: httpx.AsyncClient) -> None:
        for number, key in enumerate((old, new)):
            shown = key.assertion("pc-1", AT, now_s=now_s(closed), name=str(number))
            assert (await ask(client, shown)).status_code == 200
        add_station_keys(closed.store, "pc-1", jwks(new))
        gone = old.assertion("pc-1", AT, now_s=now_s(closed), name="3")
        assert (await ask(client, gone)).status_code == 401

    closed.talk(doing)


def test_keys_of_a_station_that_nobody_knows_are_not_taken(closed: Hospital) -> None:
    with pytest.raises(ValueError, match="no station"):
        add_station_keys(closed.store, "pc-9", jwks(StationKey.made()))
    with pytest.raises((KeyError, ValueError)):
        add_station_keys(closed.store, "pc-1", json.dumps({"keys": [{"kty": "oct", "k": "AAAA", "kid": "1"}]}))
