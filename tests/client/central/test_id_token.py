"""Who signed in, wherever a server says it; an id_token of another sign-in is none of this one."""

import base64
import json

import pytest

from client.central.credentials import Endpoints, Grant
from client.central.id_token import with_person
from client.errors import CentralFaulty, SignInRefused

ENDPOINTS = Endpoints(token_endpoint="https://h/token", issuer="https://h/fhir")


def token(**claims: object) -> str:
    usual: dict[str, object] = {
        "iss": "https://h/fhir",
        "aud": "wardlight",
        "nonce": "n1",
        "iat": 1000,
        "auth_time": 990,
        "fhirUser": "https://h/fhir/Practitioner/7",
    }
    middle = base64.urlsafe_b64encode(json.dumps({**usual, **claims}).encode()).decode().rstrip("=")
    return f"e30.{middle}.c2ln"


def person(**grant: object) -> str:
    given = Grant(access_token="t", **grant)  # type: ignore[arg-type]  # of Grant
    return with_person(given, ENDPOINTS, "wardlight", "n1").fhir_user


def test_the_person_is_the_one_of_the_answer_of_the_id_token_or_of_the_profile() -> None:
    assert person(fhir_user="Practitioner/1") == "Practitioner/1"
    assert person(id_token=token()) == "https://h/fhir/Practitioner/7"
    assert (
        person(id_token=token(fhirUser="", profile="https://h/fhir/Practitioner/9")) == "https://h/fhir/Practitioner/9"
    )
    assert person() == ""


def test_several_audiences_may_stand_there_if_this_program_is_one() -> None:
    assert person(id_token=token(aud=["other", "wardlight"]))


@pytest.mark.parametrize(
    "wrong", [{"aud": "other"}, {"aud": []}, {"nonce": "of-another-flow"}, {"iss": "https://evil.test"}]
)
def test_a_token_of_another_program_flow_or_issuer_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(SignInRefused, match="another-sign-in"):
        person(id_token=token(**wrong))


def test_a_browser_that_only_remembered_somebody_signs_nobody_in() -> None:
    with pytest.raises(SignInRefused, match="not-signed-in-anew"):
        person(id_token=token(auth_time=1000 - 3600))
    assert person(id_token=token(auth_time=None))


@pytest.mark.parametrize("broken", ["x", "a.b.c", "a.!!!.c", "e30.W10.c2ln", "..", "e30." + "W" * 9000 + ".x"])
def test_what_is_no_token_is_a_faulty_central(broken: str) -> None:
    with pytest.raises(CentralFaulty):
        person(id_token=broken)


def test_the_id_token_is_kept_no_longer_than_that() -> None:
    given = Grant(access_token="t", id_token=token())
    assert with_person(given, ENDPOINTS, "wardlight", "n1").id_token == ""
