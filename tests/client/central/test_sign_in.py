"""Signing in as a flow of values, and the loopback that a browser comes back to."""

import asyncio
from random import Random
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from client.central.credentials import Endpoints
from client.central.loopback import Loopback
from client.central.sign_in import begin, challenge
from client.errors import SignInRefused

FLOW = begin(Random(1), "wardlight", "http://127.0.0.1:1/signed-in")


def test_the_challenge_is_the_one_of_the_rfc() -> None:
    assert challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_two_flows_share_no_secret() -> None:
    random = Random(2)
    first, second = (begin(random, "w", "http://127.0.0.1:1/") for _ in range(2))
    assert first.state != second.state
    assert first.verifier != second.verifier
    assert 43 <= len(first.verifier) <= 128


def test_the_browser_is_sent_with_the_challenge_and_never_with_the_verifier() -> None:
    endpoints = Endpoints(token_endpoint="t", authorization_endpoint="https://h/authorize?tenant=1")
    url = FLOW.browser_url(endpoints, "https://h/fhir")
    asked = parse_qs(urlsplit(url).query)
    assert asked["code_challenge"] == [challenge(FLOW.verifier)]
    assert (asked["aud"], asked["tenant"], asked["state"]) == (["https://h/fhir"], ["1"], [FLOW.state])
    assert FLOW.verifier not in url


def test_the_code_is_taken_from_our_own_flow_alone() -> None:
    assert FLOW.code_in(f"/signed-in?code=c1&state={FLOW.state}") == "c1"
    for other in ("/signed-in?code=c1&state=x", f"/signed-in?state={FLOW.state}", "/signed-in?error=access_denied"):
        with pytest.raises(SignInRefused):
            FLOW.code_in(other)


def test_the_code_is_changed_with_the_verifier() -> None:
    fields = FLOW.token_fields("c1")
    assert (fields["code"], fields["code_verifier"], fields["grant_type"]) == (
        "c1",
        FLOW.verifier,
        "authorization_code",
    )


def test_the_browser_comes_back_once_and_other_paths_are_not_served() -> None:
    async def run() -> tuple[int, int, str]:
        async with Loopback() as loopback, httpx.AsyncClient(trust_env=False) as browser:
            wrong = await browser.get(loopback.redirect_uri.replace("signed-in", "favicon.ico"))
            right = await browser.get(f"{loopback.redirect_uri}?code=c&state=s")
            return wrong.status_code, right.status_code, await loopback.redirect()

    assert asyncio.run(run()) == (404, 200, "/signed-in?code=c&state=s")


def test_a_browser_that_never_comes_back_ends_the_sign_in() -> None:
    async def run() -> None:
        async with Loopback() as loopback:
            await loopback.redirect(timeout_s=0.01)

    with pytest.raises(SignInRefused):
        asyncio.run(run())
