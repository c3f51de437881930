"""The probe on servers that behave oddly: it never raises, and what it could not learn stays cautious."""

from random import Random

import httpx
import pytest

from client.central.probe import probe
from client.central.profile import CAUTIOUS, Profile
from tests.client.central.stage import Answering, fhir, outcome, resource, with_central


def _probed(answering: Answering) -> Profile:
    return with_central(answering, lambda central: probe(central, Random(1)))


@pytest.mark.parametrize(
    "answer",
    [
        outcome(403),
        outcome(500),
        outcome(404),
        httpx.Response(200, html="<p>hello"),
        fhir({}),
        fhir({"resourceType": "Bundle"}),
    ],
)
def test_a_server_that_says_the_same_to_everything_is_treated_with_every_caution(answer: httpx.Response) -> None:
    def answering(request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    profile = _probed(answering)
    assert (profile.is_atomic, profile.is_race_proof, profile.keeps_body_id, profile.may_delete) == (False,) * 4
    assert profile.provenance_handle is CAUTIOUS.provenance_handle
    assert profile.notes


def test_a_server_that_is_away_gets_the_cautious_profile() -> None:
    def answering(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    assert not _probed(answering).is_atomic


def test_where_deleting_is_refused_one_row_stays_and_nothing_more_is_tried() -> None:
    made = 0

    def answering(request: httpx.Request) -> httpx.Response:
        nonlocal made
        if request.method == "POST" and request.url.path == "/fhir":
            return outcome(412)
        if request.method == "POST":
            made += 1
            return fhir(resource("Basic", f"b{made}"), 201)
        if request.method == "DELETE":
            return outcome(403)
        if request.url.path.endswith(("/b1", "/b2")):
            return fhir(resource("Basic", "b1"))
        return fhir({"resourceType": "Bundle", "type": "searchset"})

    profile = _probed(answering)
    assert (made, profile.may_delete) == (1, False)
    assert profile.is_atomic
    assert not profile.is_race_proof
    assert {"delete-refused", "left-behind:1"} <= set(profile.notes)
