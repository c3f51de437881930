import asyncio

import httpx
import pytest

from tests.practice.conftest import Hospital
from tests.practice.rows import Json, bundle, order, patient, post, put, rows_of

REPRESENTATION = {"Prefer": "return=representation"}


def test_urn_references_become_real_ids_wherever_they_stand(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        signed = {
            "resourceType": "Provenance",
            "target": [{"reference": "urn:uuid:o1"}],
            "recorded": "2026-11-21T10:00:00Z",
            "agent": [{"who": {"reference": "Practitioner/1"}}],
            "extension": [{"url": "urn:x", "valueUri": "urn:uuid:o1"}],
        }
        sent = bundle(
            post(signed),
            post(order("1", "urn:uuid:p1"), full_url="urn:uuid:o1"),
            post(patient("1"), full_url="urn:uuid:p1"),
        )
        answer = await client.post("", json=sent, headers=REPRESENTATION)
        provenance, request, person = rows_of(answer.json())
        assert request["subject"]["reference"] == f"Patient/{person['id']}"
        assert provenance["target"] == [{"reference": f"MedicationRequest/{request['id']}"}]
        assert provenance["extension"][0]["valueUri"] == f"MedicationRequest/{request['id']}"

    hospital.talk(doing)


@pytest.mark.parametrize(
    ("bad", "status"),
    [
        (put({"resourceType": "Basic", "id": "x", "code": {"text": "probe"}}, 'W/"99999"'), 412),
        (post({"resourceType": "MedicationRequest", "status": "nonsense"}), 422),
        (post(order("2", "urn:uuid:nowhere")), 422),
        (post(order("2", "Patient?identifier=urn:ward|nobody")), 412),
        ({"request": {"method": "DELETE", "url": "Patient/nobody"}}, 404),
        ({"request": {"method": "GET", "url": "Patient/nobody"}}, 404),
    ],
)
def test_one_bad_entry_leaves_nothing_behind(hospital: Hospital, bad: Json, status: int) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.post("", json=bundle(post(patient("1")), bad))
        assert answer.status_code == status
        assert answer.json()["issue"][0]["severity"] == "error"
        assert hospital.store.counts() == {}
        found = await client.get("Patient?identifier=urn:ward|1")
        assert rows_of(found.json()) == []

    hospital.talk(doing)


def test_a_bad_transaction_does_not_touch_its_neighbours_in_the_group(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        good = [client.post("", json=bundle(post(patient(str(number))))) for number in range(10)]
        stale = put({"resourceType": "Basic", "id": "x", "code": {"text": "x"}}, 'W/"7"')
        bad = [client.post("", json=bundle(post(patient(f"bad{number}")), stale)) for number in range(10)]
        answers = await asyncio.gather(*(each for pair in zip(good, bad, strict=True) for each in pair))
        assert [answer.status_code for answer in answers] == [200, 412] * 10
        assert hospital.store.counts() == {"Patient": 10}

    hospital.talk(doing)


def test_the_same_transaction_sent_by_many_at_once_is_carried_out_once(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        entries = [post(patient("1"), "identifier=urn:ward|1", "urn:uuid:p")]
        entries += [post(order(str(n), "urn:uuid:p"), f"identifier=urn:order|{n}") for n in range(8)]
        answers = await asyncio.gather(*(client.post("", json=bundle(*entries)) for _ in range(8)))
        assert {answer.status_code for answer in answers} == {200}
        assert hospital.store.counts() == {"MedicationRequest": 8, "Patient": 1}
        ids = {tuple(entry["response"]["location"] for entry in answer.json()["entry"]) for answer in answers}
        assert len(ids) == 1

    hospital.talk(doing)


def test_conditional_references_and_own_ids_are_replaced(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        person = (await client.post("Patient", json=patient("1"))).json()
        own = order("1", "Patient?identifier=urn:ward|1") | {"id": "chosen-by-the-client"}
        (request,) = rows_of((await client.post("", json=bundle(post(own)), headers=REPRESENTATION)).json())
        assert request["subject"]["reference"] == f"Patient/{person['id']}"
        assert request["id"] != "chosen-by-the-client"

    hospital.talk(doing)


def test_entries_run_in_the_order_of_the_standard_and_answer_in_their_own(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        old = (await client.post("Patient", json=patient("1"))).json()
        kept = (await client.put("Patient/kept", json=patient("2") | {"id": "kept"})).json()
        sent = bundle(
            {"request": {"method": "GET", "url": "Patient?identifier=urn:ward|1"}},
            put(kept | {"gender": "female"}, 'W/"1"'),
            post(patient("1"), "identifier=urn:ward|1"),
            {"request": {"method": "DELETE", "url": f"Patient/{old['id']}"}},
        )
        answer = (await client.post("", json=sent)).json()["entry"]
        assert [entry["response"]["status"][:3] for entry in answer] == ["200", "200", "201", "204"]
        (found,) = rows_of(answer[0]["resource"])
        assert found["id"] in answer[2]["response"]["location"]

    hospital.talk(doing)


@pytest.mark.parametrize(
    "entries",
    [
        [put(patient("1") | {"id": "a"}), {"request": {"method": "DELETE", "url": "Patient/a"}}],
        [post(patient("1"), full_url="urn:uuid:1"), post(patient("2"), full_url="urn:uuid:1")],
        [post(patient("1"), "identifier=urn:ward|1"), post(patient("1"), "identifier=urn:ward|1")],
    ],
)
def test_two_entries_for_one_row_are_refused(hospital: Hospital, entries: list[Json]) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        assert (await client.post("", json=bundle(*entries))).status_code == 400
        assert hospital.store.counts() == {}

    hospital.talk(doing)


def test_a_stale_change_leaves_no_provenance(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = (await client.post("MedicationRequest", json=order("1", "Patient/1"))).json()
        stop = row | {"status": "stopped"}
        signed = {
            "resourceType": "Provenance",
            "target": [{"reference": f"MedicationRequest/{row['id']}"}],
            "recorded": "2026-11-21T10:00:00Z",
            "agent": [{"who": {"reference": "Practitioner/1"}}],
            "entity": [{"role": "source", "what": {"identifier": {"system": "urn:command", "value": "c1"}}}],
        }
        handle = "entity:identifier=urn:command|c1"
        sends = [client.post("", json=bundle(put(stop, 'W/"1"'), post(signed, handle))) for _ in range(8)]
        answers = await asyncio.gather(*sends)
        assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
        found = (await client.get(f"Provenance?{handle}")).json()
        assert found["total"] == 1

    hospital.talk(doing)


def test_batch_entries_stand_alone(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        sent = bundle(
            post(patient("1")),
            post({"resourceType": "MedicationRequest"}),
            {"request": {"method": "GET", "url": "Patient?identifier=urn:ward|1"}},
            {"request": {"method": "GET", "url": "Nonsense/1"}},
            {"request": "nothing"},
            kind="batch",
        )
        answer = await client.post("", json=sent)
        statuses = [entry["response"]["status"][:3] for entry in answer.json()["entry"]]
        assert (answer.status_code, statuses) == (200, ["201", "422", "200", "404", "400"])
        assert answer.json()["type"] == "batch-response"

    hospital.talk(doing)
