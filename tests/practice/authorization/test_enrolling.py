"""A one-time code registers one key of one station, and a second key never; who tries without gets nothing."""

from typing import Any

import httpx
import pytest

from client.station_key import StationKey
from practice.accounts import find_station, keys_of_station
from practice.authorization.enrolling import LIFE_MS, new_code
from tests.practice.conftest import Hospital

AT = "http://practice/auth/register"


def asked(key: StationKey, station: str = "N3-D07", **more: Any) -> dict[str, Any]:
    return {
        "client_name": station,
        "token_endpoint_auth_method": "private_key_jwt",
        "jwks": {"keys": [key.public_jwk()]},
        **more,
    }


async def send(client: httpx.AsyncClient, code: str, body: Any) -> httpx.Response:
    return await client.post(AT, json=body, headers={"authorization": f"Bearer {code}"})


def test_a_code_registers_one_key_and_answers_the_same_when_its_answer_was_lost(hospital: Hospital) -> None:
    code, key = new_code(hospital.store, "N3-D07"), StationKey.made()

    async def doing(client: httpx.AsyncClient) -> None:
        known = (await client.get("http://practice/.well-known/smart-configuration")).json()
        assert known["registration_endpoint"].endswith("/auth/register")
        for _ in range(2):
            answer = await send(client, code, asked(key))
            assert (answer.status_code, answer.json()["client_id"]) == (201, "N3-D07")
        second = await send(client, code, asked(StationKey.made()))
        assert (second.status_code, second.json()["error"]) == (401, "invalid_token")

    hospital.talk(doing)
    assert [one["kid"] for one in keys_of_station(hospital.store, "N3-D07")] == [key.name]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"client_name": "N3-D08"}, 400),
        ({"token_endpoint_auth_method": "none"}, 400),
        ({"jwks": {"keys": []}}, 400),
        ({"jwks": {"keys": [{"kty": "oct", "k": "AAAA"}]}}, 400),
        ({"jwks": 1}, 400),
    ],
)
def test_another_station_another_way_and_no_key_are_refused_and_the_code_stays_good(
    hospital: Hospital, body: dict[str, Any], status: int
) -> None:
    code, key = new_code(hospital.store, "N3-D07"), StationKey.made()

    async def doing(client: httpx.AsyncClient) -> None:
        assert (await send(client, code, {**asked(key), **body})).status_code == status
        assert keys_of_station(hospital.store, "N3-D08") == []
        assert (await send(client, code, asked(key))).status_code == 201

    hospital.talk(doing)


def test_no_code_an_old_code_and_one_that_was_replaced_let_nobody_in(hospital: Hospital) -> None:
    first = new_code(hospital.store, "N3-D07")
    second = new_code(hospital.store, "N3-D07")

    async def doing(client: httpx.AsyncClient) -> None:
        for code in ("", "abc", first):
            assert (await send(client, code, asked(StationKey.made()))).status_code == 401
        assert (await client.post(AT, json=asked(StationKey.made()))).status_code == 401
        assert (await client.post(AT, content=b"x" * 30_000)).status_code == 413
        hospital.store.clock.offset_s += LIFE_MS / 1000 + 1
        assert (await send(client, second, asked(StationKey.made()))).status_code == 401

    hospital.talk(doing)
    assert find_station(hospital.store, "N3-D07") is None


def test_the_code_is_not_kept(hospital: Hospital) -> None:
    code = new_code(hospital.store, "N3-D07")
    kept = hospital.store.run("SELECT code FROM enrolment").fetchall()
    assert code not in str(kept)
