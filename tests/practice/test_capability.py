from typing import Any

import httpx

from practice.elements import CODES, SHAPES
from practice.resource_types import RESOURCE_TYPES
from practice.validation import NOT_STORED
from tests.practice.conftest import Hospital

STRICT = {"Prefer": "handling=strict"}
SAMPLES = {"token": "a|b", "reference": "x", "date": "ge2026-11-20", "string": "a", "quantity": "gt1", "uri": "urn:a"}


def smallest(kind: str) -> dict[str, Any]:
    """The least a row of the type may be."""
    row: dict[str, Any] = {"resourceType": kind}
    shape = SHAPES.get(kind)
    for name in () if shape is None else (*shape.required, *shape.one_of[:1]):
        codes = CODES.get((kind, name))
        value: Any = min(codes) if codes else {"text": "x"}
        row[name] = [value] if shape is not None and name in shape.many else value
    if kind == "Subscription":
        row |= {"criteria": "Observation", "channel": {"type": "websocket"}}
    return row


async def walk(client: httpx.AsyncClient, claim: dict[str, Any]) -> None:
    """Every interaction, parameter and include that one type claims."""
    kind = claim["type"]
    codes = {each["code"] for each in claim["interaction"]}
    made = await client.post(kind, json=smallest(kind))
    assert made.status_code == 201, (kind, made.text)
    url = f"{kind}/{made.json()['id']}"
    reads = {"read": url, "vread": f"{url}/_history/1", "history-instance": f"{url}/_history"}
    reads |= {"history-type": f"{kind}/_history", "search-type": kind}
    assert codes == {*reads, "create", "update", "delete"}
    for code, address in reads.items():
        assert (await client.get(address)).status_code == 200, (kind, code)
    for parameter in claim["searchParam"]:
        answer = await client.get(f"{kind}?{parameter['name']}={SAMPLES[parameter['type']]}", headers=STRICT)
        assert answer.status_code == 200, (kind, parameter, answer.text)
    for name, key in (("_include", "searchInclude"), ("_revinclude", "searchRevInclude")):
        query = "&".join(f"{name}={value}" for value in claim.get(key, []))
        assert (await client.get(f"{kind}?{query}", headers=STRICT)).status_code == 200
    assert (await client.put(url, json=made.json(), headers={"If-Match": 'W/"7"'})).status_code == 412
    assert (await client.put(f"{kind}/own", json=smallest(kind) | {"id": "own"})).status_code == 201
    assert (await client.get(url, headers={"If-None-Match": 'W/"1"'})).status_code == 304
    again = await client.post(kind, json=smallest(kind), headers={"If-None-Exist": "_id=own"})
    assert again.status_code == 200
    assert (await client.put(f"{kind}?_id=own", json=smallest(kind))).status_code == 405
    assert (await client.delete(f"{kind}?_id=own")).status_code == 405
    assert (await client.delete(url)).status_code == 204


def test_every_claim_is_kept(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        statement = (await client.get("metadata")).json()
        (rest,) = statement["rest"]
        assert statement["fhirVersion"] == "4.0.1"
        assert {each["code"] for each in rest["interaction"]} == {"transaction", "batch"}
        assert {each["type"] for each in rest["resource"]} == RESOURCE_TYPES - NOT_STORED
        for claim in rest["resource"]:
            assert (claim["conditionalUpdate"], claim["conditionalDelete"]) == (False, "not-supported")
            assert (claim["conditionalRead"], claim["updateCreate"], claim["readHistory"]) == ("not-match", True, True)
            await walk(client, claim)

    hospital.talk(doing)


def test_what_is_not_claimed_is_refused(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        for method, url, status in (
            ("PATCH", "Patient/1", 405),
            ("PUT", "Patient", 405),
            ("POST", "Patient/1", 405),
            ("DELETE", "", 405),
            ("GET", "Patient/1/$validate", 404),
            ("GET", "Nonsense/1", 404),
            ("GET", "Patient/1/_history/1/2", 404),
        ):
            answer = await client.request(method, url, content=b"{}")
            assert answer.status_code == status, (method, url)
            assert answer.json()["resourceType"] == "OperationOutcome"

    hospital.talk(doing)
