import httpx
import pytest

from practice.asking import BODY_LIMIT
from tests.practice.conftest import Hospital
from tests.practice.rows import Json, bundle, order, patient, post


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"a":' * 100_000, 400),
        (
            b'{"resourceType":"Basic","code":{"text":"x"},"extension":['
            + b'{"extension":[' * 90
            + b"{}"
            + b"]}" * 90
            + b"]}",
            400,
        ),
        (b"", 400),
        (b"[]", 400),
        (b'"text"', 400),
        (b'{"resourceType":"Basic"} trailing', 400),
        (b"\xff\xfe", 400),
        (b'{"resourceType":"Patient"}', 400),
        (b'{"resourceType":"Basic","id":7,"code":{"text":"x"}}', 400),
        (b'{"resourceType":"Basic","id":"../../etc","code":{"text":"x"}}', 400),
        (b'{"resourceType":"Basic","code":null}', 422),
        (b'{"resourceType":"Basic","code":{}}', 422),
        (b'{"resourceType":"Basic","code":{"text":""}}', 422),
        (b'{"resourceType":"Basic","code":{"text":"x"},"nonsense":1}', 422),
        (b'{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"Nonsense/1"}}', 422),
        (b'{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"javascript:alert(1)"}}', 422),
        (b'{"resourceType":"Basic","code":{"text":"x"},"meta":"x"}', 422),
        (b'{"resourceType":"Basic","code":{"text":"x"},"subject":{"reference":"urn:uuid:1"}}', 422),
    ],
)
def test_a_hostile_body_is_refused_with_an_outcome(hospital: Hospital, body: bytes, status: int) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.post("Basic", content=body)
        assert answer.status_code == status, answer.text
        assert answer.json()["issue"][0]["severity"] == "error"
        assert hospital.store.counts() == {}

    hospital.talk(doing)


@pytest.mark.parametrize(
    "odd",
    [
        {"code": {"coding": 7}},
        {"code": {"coding": [7, "x", {"code": 5, "system": 7}]}},
        {"code": "text"},
        {"subject": {"reference": 7}},
        {"subject": "Patient/1"},
        {"identifier": ["x", 7, {"value": {"a": 1}}]},
        {"created": "9999-99-99"},
        {"created": 7},
        {"created": "2026-11-21T10:00:00+99:99"},
        {"meta": {"tag": "x", "versionId": 9}},
    ],
)
def test_odd_shapes_below_the_top_are_stored_and_not_found(hospital: Hospital, odd: Json) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = {"resourceType": "Basic", "code": {"text": "x"}} | odd
        made = await client.post("Basic", json=row)
        assert made.status_code == 201, made.text
        assert (await client.put(f"Basic/{made.json()['id']}", json=made.json())).status_code == 200
        assert (await client.get("Basic?code=x&subject=1&created=2026")).json()["total"] == 0

    hospital.talk(doing)


def test_amounts_beyond_all_sense_are_stored_whole(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        huge = "9" * 400
        body = f'{{"resourceType":"Observation","status":"final","code":{{"text":"x"}},"valueQuantity":{{"value":{huge}}}}}'
        made = await client.post("Observation", content=body)
        assert made.status_code == 201
        assert huge in made.text

    hospital.talk(doing)


@pytest.mark.parametrize("url", ["Patient/" + "x" * 65, "Patient/a'b", "Patient/%00", "Patient/a%2Fb%2Fc%2Fd"])
def test_an_impossible_id_is_not_taken(hospital: Hospital, url: str) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        assert (await client.get(url)).status_code == 404
        answer = await client.put(url, json=patient("1") | {"id": "x"})
        assert answer.status_code in {400, 404}

    hospital.talk(doing)


def test_xml_and_other_forms_are_refused(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        xml = {"content-type": "application/fhir+xml"}
        assert (await client.post("Patient", content=b"<Patient/>", headers=xml)).status_code == 415
        assert (await client.get("Patient?_format=xml")).status_code == 406
        assert (await client.get("Patient", headers={"accept": "application/fhir+xml"})).status_code == 406
        assert (await client.get("Patient?_format=json", headers={"accept": "text/html"})).status_code == 200

    hospital.talk(doing)


def test_a_body_over_the_limit_is_refused_by_its_length_and_by_its_bytes(hospital: Hospital) -> None:
    async def parts() -> object:
        for _ in range(BODY_LIMIT // 1_000_000 + 2):
            yield b" " * 1_000_000

    async def doing(client: httpx.AsyncClient) -> None:
        said = await client.post("Patient", content=b"{}", headers={"content-length": str(BODY_LIMIT + 1)})
        sent = await client.post("Patient", content=parts())  # type: ignore[arg-type]  # an async generator of bytes
        assert (said.status_code, sent.status_code) == (413, 413)

    hospital.talk(doing)


def test_every_issue_of_an_order_names_its_element(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        wrong = order("1", "Patient/1") | {"status": "nonsense", "colour": "red", "dosageInstruction": {}}
        del wrong["intent"]
        answer = await client.post("", json=bundle(post(patient("1")), post(wrong)))
        named = {issue["expression"][0] for issue in answer.json()["issue"]}
        assert named == {
            f"Bundle.entry[1].resource.{name}" for name in ("status", "colour", "dosageInstruction", "intent")
        }

    hospital.talk(doing)


@pytest.mark.parametrize(
    "entry", [7, {}, {"request": {"method": "PATCH", "url": "Patient/1"}}, {"request": {"method": 7}}]
)
def test_a_malformed_entry_refuses_the_transaction(hospital: Hospital, entry: object) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        sent = {"resourceType": "Bundle", "type": "transaction", "entry": [post(patient("1")), entry]}
        assert (await client.post("", json=sent)).status_code == 400
        assert hospital.store.counts() == {}

    hospital.talk(doing)
