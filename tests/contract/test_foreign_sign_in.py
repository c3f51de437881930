"""What holds at servers that nobody here wrote: none that offers a sign-in, one like Medplum, one like a SMART launch server."""

import asyncio
import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit
from zoneinfo import ZoneInfo

import httpx
import pytest

from client.central.browser import Errand, Ways, in_browser, ways
from client.central.credentials import KeyCredentials, NoCredential, UserToken
from client.central.http import Central
from client.central.sign_in import begin, in_app
from client.clock import SetClock
from client.errors import SignInNeeded, SignInRefused
from client.station_key import StationKey
from tests.contract.servers import Server

BASE = "https://foreign.test/fhir/R4"
CLOCK = SetClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC), ZoneInfo("UTC"))
Answering = Callable[[httpx.Request], httpx.Response]


def test_a_server_says_which_ways_there_are_or_that_there_are_none(server: Server) -> None:
    """The foreign router, and a HAPI without its own gate, have none. The practice hospital's page is in the clear at this name."""

    async def run() -> Ways:
        async with server.central() as central:
            return await ways(central)

    expected = Ways(in_app=True) if server.name == "practice" else Ways()
    if server.name != "other":
        assert asyncio.run(run()) == expected


def test_where_no_sign_in_is_offered_at_all_a_password_is_not_sent_and_it_says_so() -> None:
    sent: list[httpx.Request] = []

    def bare(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return _json({"resourceType": "OperationOutcome", "issue": []}, 404)

    async def work(central: Central) -> None:
        assert await ways(central) == Ways()
        flow = begin(Random(1), "wardlight", "http://127.0.0.1:4711/signed-in")
        with pytest.raises(SignInRefused, match="no-sign-in-offered"):
            await in_app(central, flow, "20318", "a password")

    _with(bare, work)
    assert {request.method for request in sent} == {"GET"}


def _json(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


class Foreign:
    """An authorization server as two foreign ones are known to behave; `style` is medplum or smart."""

    def __init__(self, style: str, **configuration: Any) -> None:
        self.style, self.configuration = style, configuration
        self.asked: dict[str, str] = {}
        self.sent: list[dict[str, str]] = []
        self.refresh, self.is_ended = "r0", False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("smart-configuration"):
            return _json(
                {
                    "issuer": BASE,
                    "authorization_endpoint": "https://foreign.test/oauth2/authorize",
                    "token_endpoint": "https://foreign.test/oauth2/token",
                    "capabilities": ["launch-standalone", "sso-openid-connect", "permission-v2"],
                    **self.configuration,
                }
            )
        if request.url.path == "/oauth2/token":
            return self._token({name: values[0] for name, values in parse_qs(request.content.decode()).items()})
        if request.headers.get("authorization") != f"Bearer access-{self.refresh}" or self.is_ended:
            return _json({"resourceType": "OperationOutcome", "issue": []}, 401)
        body = {
            "resourceType": "Practitioner",
            "id": "7",
            "meta": {"versionId": "1", "lastUpdated": "2026-11-21T08:00:00Z"},
        }
        return httpx.Response(200, json=body, headers={"content-type": "application/json"})

    def _token(self, form: dict[str, str]) -> httpx.Response:
        self.sent.append(form)
        is_right = form.get("code") == "c1" or form.get("refresh_token") == self.refresh
        if not is_right or self.is_ended:
            self.is_ended = True  # Medplum ends the session of a code or token that is used twice
            return _json({"error": "invalid_grant"}, 400)
        self.refresh = f"r{len(self.sent)}"
        answer: dict[str, Any] = {
            "access_token": f"access-{self.refresh}",
            "refresh_token": self.refresh,
            "expires_in": 3600,
        }
        if self.style == "medplum":
            return _json(
                {
                    **answer,
                    "profile": {"reference": "Practitioner/7", "display": "x"},
                    "project": {"reference": "Project/1"},
                }
            )
        claims = {
            "iss": BASE,
            "aud": "wardlight",
            "nonce": self.asked["nonce"],
            "iat": 100,
            "fhirUser": f"{BASE}/Practitioner/7",
        }
        middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return _json({**answer, "id_token": f"e30.{middle}.c2ln"})


async def _signed_in(foreign: Foreign, central: Central) -> UserToken:
    """The page sends the browser back at once."""
    visits: list[asyncio.Task[httpx.Response]] = []

    async def visit(address: str) -> httpx.Response:
        foreign.asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        async with httpx.AsyncClient(trust_env=False) as browser:
            more = f"?code=c1&state={quote(foreign.asked['state'])}&iss={quote(BASE, safe='')}"
            return await browser.get(foreign.asked["redirect_uri"] + more)

    def opened(address: str) -> bool:
        visits.append(asyncio.ensure_future(visit(address)))
        return True

    grant = await in_browser(central, Random(3), "wardlight", Errand(open_page=opened, patience_s=30))
    assert (await visits[0]).status_code == 200
    return UserToken(grant, "wardlight", CLOCK)


def _with(foreign: Answering, work: Callable[[Central], Any]) -> Any:
    async def run() -> Any:
        central = Central(BASE, NoCredential(), CLOCK, transport=httpx.MockTransport(foreign))
        try:
            return await work(central)
        finally:
            await central.close()

    return asyncio.run(run())


@pytest.mark.parametrize("style", ["medplum", "smart"])
def test_a_person_comes_back_from_its_page_and_is_known_however_it_names_him(style: str) -> None:
    foreign = Foreign(style)

    async def work(central: Central) -> None:
        token = await _signed_in(foreign, central)
        assert token.grant is not None
        assert token.grant.fhir_user.endswith("Practitioner/7")
        central._credential = token
        assert await central.read("Practitioner", "7") is not None
        before = token.grant.access_token
        assert await token.renew(central, before) != before
        assert token.grant.fhir_user.endswith("Practitioner/7"), "a renewal names nobody, and is still his"
        assert await central.read("Practitioner", "7") is not None

    _with(foreign, work)
    assert foreign.asked["scope"] == "openid fhirUser offline_access user/*.cruds"
    assert (foreign.asked["aud"], foreign.asked["code_challenge_method"]) == (BASE, "S256")
    assert len(foreign.sent[0]["code_verifier"]) >= 43


def test_where_a_session_was_ended_over_there_somebody_signs_in_again() -> None:
    foreign = Foreign("medplum")

    async def work(central: Central) -> None:
        token = await _signed_in(foreign, central)
        foreign.is_ended = True
        assert token.grant is not None
        with pytest.raises(SignInNeeded):
            await token.renew(central, token.grant.access_token)

    _with(foreign, work)


@pytest.mark.parametrize(
    "lacking",
    [
        {"code_challenge_methods_supported": ["plain"]},
        {"code_challenge_methods_supported": []},
        {"authorization_endpoint": ""},
        {"authorization_endpoint": "http://foreign.test/oauth2/authorize"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "file:///etc/passwd"},
    ],
)
def test_a_page_that_is_not_safe_to_type_a_password_at_is_not_offered(lacking: dict[str, Any]) -> None:
    foreign = Foreign("smart", **lacking)

    async def work(central: Central) -> None:
        assert not (await ways(central)).browser
        with pytest.raises(SignInRefused, match="no-browser-sign-in"):
            await in_browser(central, Random(3), "wardlight", Errand(open_page=_never))

    _with(foreign, work)


def _never(address: str) -> bool:
    raise AssertionError(address)


@pytest.mark.parametrize(
    ("offered", "word"),
    [
        ({"token_endpoint_auth_methods_supported": ["client_secret_post"]}, "no-key-sign-in"),
        ({"token_endpoint_auth_signing_alg_values_supported": ["RS256"]}, "key-algorithm"),
    ],
)
def test_a_server_that_takes_no_key_or_another_kind_is_not_asked(offered: dict[str, Any], word: str) -> None:
    foreign = Foreign("smart", **offered)

    async def work(central: Central) -> None:
        key = KeyCredentials("pc-1", StationKey.made(), CLOCK, Random(1))
        with pytest.raises(SignInNeeded) as refused:
            await key.token(central)
        assert refused.value.facts[0] == word

    _with(foreign, work)
    assert foreign.sent == []
