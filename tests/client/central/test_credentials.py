"""Tokens: when one is asked for, when another, and when nobody but a person can help."""

from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from client.central.credentials import ClientCredentials, Credential, FixedToken, Grant, NoCredential, UserToken
from client.central.http import Central
from client.errors import CentralFaulty, SignInNeeded
from tests.client.central.stage import BASE, clock, fhir, outcome, resource, with_central


class Hospital:
    """A central with a token endpoint that gives t1, t2, ... and believes only those in `valid`."""

    def __init__(self, **grant: Any) -> None:
        self.asked: list[dict[str, str]] = []
        self.reads: list[str] = []
        self.valid: set[str] | None = None
        self.token_url = f"{BASE}/token"
        self._grant = grant

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("smart-configuration"):
            return fhir({"token_endpoint": self.token_url})
        if request.url.path == "/fhir/token":
            self.asked.append({name: values[0] for name, values in parse_qs(request.content.decode()).items()})
            if self._grant.get("refused"):
                return fhir({"error": "invalid_grant"}, 400)
            return fhir({"access_token": f"t{len(self.asked)}", "token_type": "Bearer", **self._grant})
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        self.reads.append(token)
        if self.valid is not None and token not in self.valid:
            return outcome(401)
        return fhir(resource("Patient", "1"))


async def _read(central: Central) -> object:
    return await central.read("Patient", "1")


async def _read_twice(central: Central) -> None:
    await _read(central)
    await _read(central)


def test_a_station_asks_for_a_token_once_with_its_own_secret() -> None:
    hospital = Hospital(expires_in=3600)
    with_central(hospital, _read_twice, credential=ClientCredentials("station-1", "secret", clock()))
    assert hospital.reads == ["t1", "t1"]
    assert hospital.asked[0]["grant_type"] == "client_credentials"
    assert (hospital.asked[0]["client_id"], hospital.asked[0]["client_secret"]) == ("station-1", "secret")


def test_a_token_is_replaced_before_it_runs_out() -> None:
    hospital, at = Hospital(expires_in=3600), clock()

    async def work(central: Central) -> None:
        await _read(central)
        at.advance(3569)
        await _read(central)
        at.advance(1)
        await _read(central)

    with_central(hospital, work, credential=ClientCredentials("s", "x", at), at=at)
    assert hospital.reads == ["t1", "t1", "t2"]


def test_a_token_that_died_early_is_replaced_once_and_the_request_repeated() -> None:
    hospital = Hospital()
    hospital.valid = {"t2"}
    with_central(hospital, _read, credential=ClientCredentials("s", "x", clock()))
    assert hospital.reads == ["t1", "t2"]


def test_a_second_401_ends_in_signing_in() -> None:
    hospital = Hospital()
    hospital.valid = set()
    with pytest.raises(SignInNeeded):
        with_central(hospital, _read, credential=ClientCredentials("s", "x", clock()))
    assert hospital.reads == ["t1", "t2"]


def test_many_requests_that_were_refused_together_ask_for_one_new_token() -> None:
    hospital = Hospital()
    hospital.valid = {"t2"}
    credential = ClientCredentials("s", "x", clock())

    async def work(central: Central) -> None:
        await credential.token(central)
        assert [await credential.renew(central, "t1") for _ in range(3)] == ["t2"] * 3

    with_central(hospital, work, credential=credential)
    assert len(hospital.asked) == 2


def test_a_persons_refresh_token_rotates() -> None:
    hospital = Hospital(refresh_token="r2")
    hospital.valid = {"t1"}
    grant = Grant(access_token="old", refresh_token="r1", fhir_user="Practitioner/7")
    credential = UserToken(grant, "wardlight", clock())
    with_central(hospital, _read, credential=credential)
    assert hospital.asked == [{"grant_type": "refresh_token", "refresh_token": "r1", "client_id": "wardlight"}]
    assert credential.grant == Grant(access_token="t1", refresh_token="r2", fhir_user="Practitioner/7")


@pytest.mark.parametrize(
    "credential",
    [
        NoCredential(),
        FixedToken("fixed"),
        UserToken(Grant(access_token="old"), "wardlight", clock()),
        UserToken(Grant(access_token="old", refresh_token="dead"), "wardlight", clock()),
    ],
)
def test_a_credential_that_cannot_be_renewed_needs_a_person(credential: Credential) -> None:
    hospital = Hospital(refused=True)
    hospital.valid = set()
    with pytest.raises(SignInNeeded):
        with_central(hospital, _read, credential=credential)


def test_a_secret_never_goes_to_another_host_in_the_clear() -> None:
    hospital = Hospital()
    hospital.token_url = "http://elsewhere.test/token"
    with pytest.raises(CentralFaulty):
        with_central(hospital, _read, credential=ClientCredentials("s", "x", clock()))
    assert hospital.asked == []


@pytest.mark.parametrize(
    "place",
    [
        "https://evil.test/token",
        "https://central.test:8443/token",
        "https://central.test@evil.test/token",
        "https://evil.test\\@central.test/token",
        "https://login.test.evil.test/token",
        "https://[/token",
    ],
)
def test_the_stations_secret_and_a_persons_refresh_token_go_to_no_machine_that_only_central_names(place: str) -> None:
    for credential in (
        ClientCredentials("s", "SECRET", clock()),
        UserToken(Grant(access_token="", expires_in=-60, refresh_token="SECRET"), "wardlight", clock()),
    ):
        sent: list[httpx.Request] = []

        def answer(request: httpx.Request, sent: list[httpx.Request] = sent) -> httpx.Response:
            sent.append(request)
            return fhir({"token_endpoint": place} if request.method == "GET" else {"access_token": "t1"})

        with pytest.raises(CentralFaulty) as refused:
            with_central(answer, _read, credential=credential, sign_in_hosts=("login.test",))
        assert refused.value.facts[0] in {"sign-in-elsewhere", "malformed"}
        assert [request.method for request in sent] == ["GET"], (
            "its configuration was asked for, and nothing was sent on"
        )


@pytest.mark.parametrize(
    ("place", "named"),
    [("https://login.test/token", "login.test"), ("https://login.test:8443/token", "LOGIN.test:8443")],
)
def test_it_goes_to_a_machine_that_the_settings_name(place: str, named: str) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            sent.append(str(request.url))
            return fhir({"access_token": "t1"})
        if request.url.path.endswith("smart-configuration"):
            return fhir({"token_endpoint": place})
        return fhir(resource("Patient", "1"))

    with_central(answer, _read, credential=ClientCredentials("s", "x", clock()), sign_in_hosts=(named,))
    assert sent == [place]


def test_an_answer_of_the_token_endpoint_that_is_none_is_a_faulty_central() -> None:
    hospital = Hospital(access_token=7)
    with pytest.raises(CentralFaulty):
        with_central(hospital, _read, credential=ClientCredentials("s", "x", clock()))


def test_a_refused_account_is_asked_for_again_only_after_growing_waits() -> None:
    hospital, at = Hospital(refused=True), clock()
    hospital.valid = set()

    async def work(central: Central) -> None:
        for _ in range(600):
            with pytest.raises(SignInNeeded):
                await _read(central)
            at.advance(1.0)
        assert central.needs_sign_in

    with_central(hospital, work, credential=ClientCredentials("station-1", "revoked", at), at=at)
    assert 5 <= len(hospital.asked) <= 9
    assert len(hospital.reads) >= 600, "that central is there is heard from central itself each time"


def test_nothing_is_written_without_a_token() -> None:
    hospital, at = Hospital(refused=True), clock()

    async def work(central: Central) -> None:
        for _ in range(3):
            with pytest.raises(SignInNeeded):
                await central.create("Patient", b"{}")

    with_central(hospital, work, credential=ClientCredentials("station-1", "revoked", at), at=at)
    assert hospital.reads == []


def test_an_account_that_is_let_in_again_works_after_the_wait_and_the_next_refusal_waits_briefly() -> None:
    hospital, at = Hospital(refused=True), clock()
    hospital.valid = set()

    async def work(central: Central) -> None:
        for _ in range(40):
            with pytest.raises(SignInNeeded):
                await _read(central)
            at.advance(1.0)
        hospital._grant.clear()
        hospital.valid = {f"t{n}" for n in range(99)}
        at.advance(80.0)
        await _read(central)
        assert not central.needs_sign_in

    with_central(hospital, work, credential=ClientCredentials("station-1", "again", at), at=at)
