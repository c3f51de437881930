"""The one-time code of a new station: where it may go, and which account the station takes for its own."""

import json

import httpx
import pytest

from client.central.enrolling import LONGEST_CODE, enrolled
from client.central.http import Central
from client.errors import CentralFaulty
from client.station_key import StationKey
from tests.client.central.stage import BASE, fhir, with_central

CODE = "aaaaaa-bbbbbb"


class Registering:
    """A central that registers whoever comes; it is asked at `place` and answers `said`."""

    def __init__(self, place: str = f"{BASE}/register", said: bytes = b'{"client_id": "N3-D42"}') -> None:
        self.place, self.said = place, said
        self.posted: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return fhir({"token_endpoint": f"{BASE}/token", "registration_endpoint": self.place})
        self.posted.append(request)
        return httpx.Response(201, content=self.said, headers={"content-type": "application/json"})


def account(central: Registering) -> str:
    async def work(door: Central) -> str:
        return await enrolled(door, CODE, StationKey.made(), station="N3-D42", scope="", version="0.1.0")

    return with_central(central, work, sign_in_hosts=("login.test",))


def test_the_code_goes_to_centrals_own_host_with_the_public_half_of_the_key() -> None:
    central = Registering()
    assert account(central) == "N3-D42"
    (sent,) = central.posted
    assert sent.headers["authorization"] == f"Bearer {CODE}"
    (key,) = json.loads(sent.content)["jwks"]["keys"]
    assert "d" not in key


@pytest.mark.parametrize(
    "place",
    [
        "https://evil.test/register",
        "https://login.test/register",
        "http://central.test/register",
        "https://central.test:8443/register",
        "https://central.test@evil.test/register",
        "https://central.test.evil.test/register",
    ],
)
def test_the_code_goes_to_no_other_machine_whatever_central_names_nor_to_one_where_people_sign_in(place: str) -> None:
    central = Registering(place)
    with pytest.raises(CentralFaulty, match="registration-elsewhere"):
        account(central)
    assert central.posted == []


@pytest.mark.parametrize(
    "said",
    [
        {"client_id": ""},
        {"client_id": "x" * (LONGEST_CODE + 1)},
        {"client_id": "N3\x1b]0;gone\x07"},
        {"client_id": "N3\nD42"},
        {"client_id": 7},
        {"client": "N3-D42"},
        ["N3-D42"],
    ],
)
def test_an_account_without_a_usable_name_is_not_taken(said: object) -> None:
    with pytest.raises(CentralFaulty, match="enrolment"):
        account(Registering(said=json.dumps(said).encode()))
