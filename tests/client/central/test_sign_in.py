"""Signing in as a flow of values, and the loopback that a browser comes back to."""

from random import Random
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from client.central.browser import Errand, Ways, in_browser, ways
from client.central.credentials import Endpoints, Grant
from client.central.http import Central
from client.central.sign_in import begin, challenge, in_app, revoke
from client.errors import CentralFaulty, SignInRefused
from tests.client.central.stage import BASE, fhir, with_central

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
    assert asked["prompt"] == ["login"], "on a shared PC the browser may know who was here before"


def test_the_code_is_taken_from_our_own_flow_alone() -> None:
    assert FLOW.code_in(f"/signed-in?code=c1&state={FLOW.state}") == "c1"
    for other in ("/signed-in?code=c1&state=x", f"/signed-in?state={FLOW.state}", "/signed-in?error=access_denied"):
        with pytest.raises(SignInRefused, match="another-sign-in"):
            FLOW.code_in(other)


def test_a_refusal_is_central_s_word_and_no_text_that_somebody_put_into_the_address() -> None:
    for said, heard in (("access_denied", "access_denied"), ("<script>20318</script>", "refused-in-browser")):
        with pytest.raises(SignInRefused, match=heard):
            FLOW.code_in(f"/signed-in?error={quote(said)}&state={FLOW.state}")


def test_an_answer_that_names_another_issuer_is_not_taken() -> None:
    came = f"/signed-in?code=c1&state={FLOW.state}&iss=https%3A%2F%2Fevil.test"
    with pytest.raises(SignInRefused, match="another-sign-in"):
        FLOW.code_in(came, "https://h/fhir")
    assert FLOW.code_in(came) == "c1", "a server that says no issuer of its own cannot be compared"


def test_the_text_of_a_flow_and_of_a_grant_shows_nothing_secret() -> None:
    grant = Grant(access_token="SECRET-1", refresh_token="SECRET-2", id_token="SECRET-3")
    assert "SECRET" not in repr(grant)
    assert FLOW.state not in repr(FLOW)
    assert FLOW.verifier not in repr(FLOW)


@pytest.mark.parametrize(
    ("offered", "asked"),
    [
        ({}, "openid fhirUser offline_access user/*.*"),
        ({"capabilities": ("permission-v2",)}, "openid fhirUser offline_access user/*.cruds"),
        ({"capabilities": ("permission-v1", "permission-v2")}, "openid fhirUser offline_access user/*.*"),
        ({"scopes_supported": ("openid", "fhirUser", "online_access")}, "openid fhirUser online_access user/*.*"),
    ],
)
def test_what_is_asked_for_is_worded_as_the_server_words_it(offered: dict[str, tuple[str, ...]], asked: str) -> None:
    assert FLOW.fields(Endpoints(token_endpoint="t", **offered))["scope"] == asked  # type: ignore[arg-type]  # of Endpoints


def test_the_code_is_changed_with_the_verifier() -> None:
    fields = FLOW.token_fields("c1")
    assert (fields["code"], fields["code_verifier"], fields["grant_type"]) == (
        "c1",
        FLOW.verifier,
        "authorization_code",
    )


@pytest.mark.parametrize("elsewhere", ["authorization_endpoint", "token_endpoint"])
def test_a_typed_password_and_a_persons_code_go_to_no_machine_that_only_central_names(elsewhere: str) -> None:
    sent, opened = list[httpx.Request](), list[str]()
    said = {
        "wardlight_in_app_sign_in": True,
        "authorization_endpoint": f"{BASE}/authorize",
        "token_endpoint": f"{BASE}/token",
        elsewhere: "https://evil.test/here",
    }

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return fhir(said)

    def open_page(address: str) -> bool:
        opened.append(address)
        return True

    async def work(central: Central) -> Ways:
        with pytest.raises(CentralFaulty, match="sign-in-elsewhere"):
            await in_app(central, FLOW, "20318", "a password")
        with pytest.raises(CentralFaulty, match="sign-in-elsewhere"):
            await in_browser(central, Random(1), "wardlight", Errand(open_page=open_page))
        return await ways(central)

    found = with_central(answer, work)
    assert found.elsewhere is not None
    assert found.elsewhere.facts == ("sign-in-elsewhere", "evil.test"), "IT reads which machine it is"
    assert {request.method for request in sent} == {"GET"}
    assert opened == [], "nobody is sent to a page there"


def test_a_token_that_is_let_go_is_not_told_to_a_machine_that_only_central_names() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return fhir({"token_endpoint": f"{BASE}/token", "revocation_endpoint": "https://evil.test/revoke"})

    async def work(central: Central) -> None:
        with pytest.raises(CentralFaulty, match="sign-in-elsewhere"):
            await revoke(central, Grant(access_token="SECRET"), "wardlight")

    with_central(answer, work)
    assert {request.method for request in sent} == {"GET"}
