import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from practice.accounts import add_account, add_station
from practice.store import Store
from tests.practice.conftest import Hospital
from tests.practice.rows import heart_rate, order, patient

VERIFIER = "v" * 50
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
HOME = "http://127.0.0.1:9/back"
ASKED = {
    "response_type": "code",
    "client_id": "wardlight",
    "redirect_uri": HOME,
    "state": "s1",
    "code_challenge": CHALLENGE,
    "code_challenge_method": "S256",
}
FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def closed(hospital: Hospital) -> Hospital:
    hospital.is_open = False
    add_account(hospital.store, "d1", "right", "Practitioner/d1", "doctor", "李医生")
    add_account(hospital.store, "n1", "right", "Practitioner/n1", "nurse", "陈护士")
    add_station(hospital.store, "pc-1", "secret", "Device/pc-1")
    return hospital


async def code_of(client: httpx.AsyncClient, username: str) -> str:
    fields = ASKED | {"username": username, "password": "right"}
    answer = await client.post(
        "http://practice/auth/authorize", data=fields, headers=FORM | {"accept": "application/json"}
    )
    assert answer.status_code == 200
    assert answer.json()["state"] == "s1"
    return str(answer.json()["code"])


async def exchange(client: httpx.AsyncClient, code: str, verifier: str = VERIFIER) -> httpx.Response:
    fields = {"grant_type": "authorization_code", "code": code, "client_id": "wardlight"}
    fields |= {"redirect_uri": HOME, "code_verifier": verifier}
    return await client.post("http://practice/auth/token", data=fields, headers=FORM)


async def refresh(client: httpx.AsyncClient, token: str) -> httpx.Response:
    fields = {"grant_type": "refresh_token", "refresh_token": token, "client_id": "wardlight"}
    return await client.post("http://practice/auth/token", data=fields, headers=FORM)


async def bearer(client: httpx.AsyncClient, username: str) -> dict[str, str]:
    granted = (await exchange(client, await code_of(client, username))).json()
    return {"authorization": f"Bearer {granted['access_token']}"}


def test_without_a_token_only_the_descriptions_are_shown(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        refused = await client.get("Patient")
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
        assert (await client.get("Patient", headers={"authorization": "Bearer made-up"})).status_code == 401
        assert (await client.get("metadata")).json()["rest"][0]["security"]["service"]
        for url in (".well-known/smart-configuration", "http://practice/.well-known/smart-configuration"):
            known = (await client.get(url)).json()
            assert "authorize-post" in known["capabilities"]
            assert known["wardlight_in_app_sign_in"] is True
            assert known["token_endpoint"] == "http://practice/auth/token"

    closed.talk(doing)


def test_the_sign_in_page_leads_back_with_a_code(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        page = await client.get("http://practice/auth/authorize", params=ASKED)
        assert "<form" in page.text
        wrong = await client.post(
            "http://practice/auth/authorize", data=ASKED | {"username": "d1", "password": "no"}, headers=FORM
        )
        assert wrong.status_code == 401
        right = await client.post(
            "http://practice/auth/authorize", data=ASKED | {"username": "d1", "password": "right"}, headers=FORM
        )
        back = urlsplit(right.headers["location"])
        assert (right.status_code, f"{back.scheme}://{back.netloc}{back.path}") == (303, HOME)
        granted = (await exchange(client, parse_qs(back.query)["code"][0])).json()
        assert granted["fhirUser"] == "Practitioner/d1"
        assert granted["expires_in"] == 3600
        assert "user/MedicationRequest.cu" in granted["scope"]

    closed.talk(doing)


def test_markup_in_the_address_is_shown_as_text(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        evil = '"><script>alert(1)</script>'
        page = await client.get("http://practice/auth/authorize", params=ASKED | {"state": evil, "scope": evil})
        assert page.status_code == 200
        assert "<script" not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]

    closed.talk(doing)


@pytest.mark.parametrize(
    "wrong",
    [
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": "http://127.0.0.1.evil.example/"},
        {"redirect_uri": "http://127.0.0.1@evil.example/"},
        {"redirect_uri": "http://localhost/\r\nSet-Cookie: a=b"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": "http://[::1"},
        {"code_challenge": ""},
        {"code_challenge_method": "plain"},
        {"response_type": "token"},
        {"client_id": ""},
        {"client_id": "whoever"},
    ],
)
def test_a_request_that_leads_elsewhere_or_has_no_pkce_gets_no_page(closed: Hospital, wrong: dict[str, str]) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.get("http://practice/auth/authorize", params=ASKED | wrong)
        assert answer.status_code == 400
        assert answer.json()["error"] == "invalid_request"

    closed.talk(doing)


@pytest.mark.parametrize(("username", "password"), [("d1", "wrong"), ("nobody", "right"), ("' OR 1=1--", ""), ("", "")])
def test_in_app_sign_in_refuses_the_wrong_password(closed: Hospital, username: str, password: str) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        fields = ASKED | {"username": username, "password": password}
        answer = await client.post(
            "http://practice/auth/authorize", data=fields, headers=FORM | {"accept": "application/json"}
        )
        assert (answer.status_code, answer.json()["error"]) == (401, "access_denied")

    closed.talk(doing)


def test_a_code_works_once_and_its_second_use_ends_the_session(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        code = await code_of(client, "d1")
        assert (await exchange(client, code, "wrong" * 10)).json()["error"] == "invalid_grant"
        token = {"authorization": f"Bearer {(await exchange(client, code)).json()['access_token']}"}
        assert (await client.get("Patient", headers=token)).status_code == 200
        assert (await exchange(client, code)).status_code == 400
        assert (await client.get("Patient", headers=token)).status_code == 401

    closed.talk(doing)


def test_refresh_tokens_rotate_and_an_old_one_ends_the_session(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        first = (await exchange(client, await code_of(client, "d1"))).json()["refresh_token"]
        second = (await refresh(client, first)).json()
        assert second["refresh_token"] != first
        token = {"authorization": f"Bearer {second['access_token']}"}
        assert (await client.get("Patient", headers=token)).status_code == 200
        assert (await refresh(client, first)).status_code == 400
        assert (await client.get("Patient", headers=token)).status_code == 401
        assert (await refresh(client, second["refresh_token"])).status_code == 400

    closed.talk(doing)


def test_tokens_die_by_time_and_by_revocation_and_are_kept_only_hashed(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        token = await bearer(client, "d1")
        closed.store.clock.offset_s = 3601
        assert (await client.get("Patient", headers=token)).status_code == 401
        closed.store.clock.offset_s = 0
        assert (await client.get("Patient", headers=token)).status_code == 200
        plain = token["authorization"].removeprefix("Bearer ")
        assert closed.store.run("SELECT count(*) FROM token WHERE hash = ?", (plain,)).fetchone() == (0,)
        assert (
            await client.post("http://practice/auth/revoke", data={"token": plain}, headers=FORM)
        ).status_code == 200
        assert (await client.get("Patient", headers=token)).status_code == 401

    closed.talk(doing)


def test_roles_may_write_what_their_table_says(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        doctor, nurse = await bearer(client, "d1"), await bearer(client, "n1")
        signed = order("1", "Patient/1")
        assert (await client.post("MedicationRequest", json=signed, headers=doctor)).status_code == 201
        refused = await client.post("MedicationRequest", json=signed, headers=nurse)
        assert (refused.status_code, refused.json()["issue"][0]["code"]) == (403, "forbidden")
        rate = heart_rate("Patient/1", "2026-11-20")
        assert (await client.post("Observation", json=rate, headers=nurse)).status_code == 201
        in_bundle = {"resource": signed, "request": {"method": "POST", "url": "MedicationRequest"}}
        sent = {"resourceType": "Bundle", "type": "transaction", "entry": [in_bundle]}
        assert (await client.post("", json=sent, headers=nurse)).status_code == 403
        assert (await client.delete("MedicationRequest/1", headers=doctor)).status_code == 403

    closed.talk(doing)


def provenance(*who: str) -> dict[str, object]:
    agents = [{"who": {"reference": one}} for one in who]
    target = [{"reference": "MedicationRequest/1"}]
    return {
        "resourceType": "Provenance",
        "target": target,
        "recorded": "2026-11-20T10:00:00Z",
        "agent": agents,
    }


def given_dose(who: str, **more: str) -> dict[str, object]:
    return {
        "resourceType": "MedicationAdministration",
        "status": "completed",
        "subject": {"reference": "Patient/1"},
        "medicationCodeableConcept": {"text": "x"},
        "effectiveDateTime": "2026-11-20T10:00:00Z",
        "performer": [{"actor": {"reference": who}}],
        **more,
    }


def test_nobody_writes_in_another_persons_name(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        doctor, nurse = await bearer(client, "d1"), await bearer(client, "n1")

        async def status(kind: str, row: dict[str, object], who: dict[str, str] = nurse) -> int:
            return (await client.post(kind, json=row, headers=who)).status_code

        await client.post("MedicationRequest", json=order("1", "Patient/1"), headers=doctor)
        assert await status("Provenance", provenance("Practitioner/d1")) == 403
        assert await status("Provenance", provenance("Practitioner/n1", "Practitioner/d1")) == 403
        assert await status("Provenance", provenance("Device/pc-1")) == 403
        assert await status("Provenance", provenance("http://practice/fhir/Practitioner/d1")) == 403
        assert await status("Provenance", provenance("Practitioner/n1", "Device/pc-1")) == 201
        assert await status("MedicationAdministration", given_dose("Practitioner/d1")) == 403
        own = await client.post("MedicationAdministration", json=given_dose("Practitioner/n1"), headers=nurse)
        assert own.status_code == 201
        place, wrong = f"MedicationAdministration/{own.json()['id']}", {"id": own.json()["id"]}
        changed = given_dose("Practitioner/d1", **wrong)
        assert (await client.put(place, json=changed, headers=nurse)).status_code == 403
        kept = given_dose("Practitioner/n1", **wrong)
        assert (await client.put(place, json=kept, headers=nurse)).status_code == 200
        entry = {"resource": provenance("Practitioner/d1"), "request": {"method": "POST", "url": "Provenance"}}
        sent = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
        assert (await client.post("", json=sent, headers=nurse)).status_code == 403

    closed.talk(doing)


def test_wrong_passwords_are_slowed_down_and_the_right_one_too(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        async def sign_in(password: str, username: str = "d1") -> httpx.Response:
            fields = ASKED | {"username": username, "password": password}
            url = "http://practice/auth/authorize"
            return await client.post(url, data=fields, headers=FORM | {"accept": "application/json"})

        assert [(await sign_in(f"x{n}")).status_code for n in range(8)] == [401] * 5 + [429] * 3
        waits = await sign_in("right")
        assert (waits.status_code, waits.headers["retry-after"]) == (429, "5")
        assert (await sign_in("right", "n1")).status_code == 200, "another name does not wait"

    closed.talk(doing)


def test_a_station_signs_in_with_its_secret_and_may_write_all(closed: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        fields = {"grant_type": "client_credentials", "client_id": "pc-1", "client_secret": "secret"}
        granted = (await client.post("http://practice/auth/token", data=fields, headers=FORM)).json()
        assert (granted["fhirUser"], granted["scope"]) == ("Device/pc-1", "system/*.cruds")
        token = {"authorization": f"Bearer {granted['access_token']}"}
        assert (await client.post("Patient", json=patient("1"), headers=token)).status_code == 201
        basic = {"authorization": "Basic " + base64.b64encode(b"pc-1:wrong").decode()}
        wrong = await client.post(
            "http://practice/auth/token", data={"grant_type": "client_credentials"}, headers=FORM | basic
        )
        assert (wrong.status_code, wrong.json()["error"]) == (401, "invalid_client")

    closed.talk(doing)


def test_passwords_are_kept_salted_and_hashed(closed: Hospital) -> None:
    store: Store = closed.store
    kept = [row[0] for row in store.run("SELECT password FROM account UNION ALL SELECT secret FROM station")]
    assert len(set(kept)) == 3
    assert not any("right" in each or "secret" in each for each in kept)
