import asyncio

import httpx
import pytest

from tests.practice.conftest import Hospital
from tests.practice.rows import heart_rate, order, patient, rows_of


def test_a_created_row_has_an_id_a_version_and_a_time_in_milliseconds(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.post("Patient", json=patient("1"))
        row = answer.json()
        assert answer.status_code == 201
        assert answer.headers["etag"] == 'W/"1"'
        assert answer.headers["location"] == f"http://practice/fhir/Patient/{row['id']}/_history/1"
        assert answer.headers["last-modified"].endswith("GMT")
        assert row["meta"]["versionId"] == "1"
        assert len(row["meta"]["lastUpdated"]) == len("2026-11-21T10:00:00.123Z")
        assert (await client.get(f"Patient/{row['id']}")).json() == row

    hospital.talk(doing)


def test_decimals_keep_the_digits_they_came_with(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        body = (
            '{"resourceType":"Observation","status":"final","code":{"text":"K"},"subject":{"reference":"Patient/1"},'
            '"valueQuantity":{"value":4.10}}'
        )
        made = await client.post("Observation", content=body)
        read = await client.get(f"Observation/{made.json()['id']}")
        assert '"value":4.10}' in made.text
        assert '"value":4.10}' in read.text

    hospital.talk(doing)


def test_sixteen_equal_conditional_creates_at_once_make_one_row(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        for number in range(5):
            condition = {"If-None-Exist": f"identifier=urn:ward|{number}"}
            sent = [client.post("Patient", json=patient(str(number)), headers=condition) for _ in range(16)]
            answers = await asyncio.gather(*sent)
            assert sorted(answer.status_code for answer in answers) == [200] * 15 + [201]
            assert len({answer.json()["id"] for answer in answers}) == 1
        assert hospital.store.counts() == {"Patient": 5}

    hospital.talk(doing)


def test_a_conditional_create_with_two_matches_is_refused(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        for _ in range(2):
            await client.post("Patient", json=patient("1"))
        answer = await client.post("Patient", json=patient("1"), headers={"If-None-Exist": "identifier=urn:ward|1"})
        assert answer.status_code == 412
        assert hospital.store.counts() == {"Patient": 2}

    hospital.talk(doing)


@pytest.mark.parametrize("condition", ["nonsense=1", "identifier=", "_sort=_id", "identifier:foo=1"])
def test_a_condition_that_is_not_understood_writes_nothing(hospital: Hospital, condition: str) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.post("Patient", json=patient("1"), headers={"If-None-Exist": condition})
        assert answer.status_code in {400, 412}
        assert hospital.store.counts() == {}

    hospital.talk(doing)


def test_a_late_conditional_create_after_a_delete_makes_a_new_row(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        condition = {"If-None-Exist": "identifier=urn:ward|1"}
        first = (await client.post("Patient", json=patient("1"), headers=condition)).json()["id"]
        assert (await client.delete(f"Patient/{first}")).status_code == 204
        assert (await client.delete(f"Patient/{first}")).status_code == 204
        assert (await client.get(f"Patient/{first}")).status_code == 410
        again = await client.post("Patient", json=patient("1"), headers=condition)
        assert again.status_code == 201
        assert again.json()["id"] != first

    hospital.talk(doing)


def test_of_rival_updates_of_one_version_exactly_one_wins(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = (await client.post("Patient", json=patient("1"))).json()
        url, tag = f"Patient/{row['id']}", {"If-Match": 'W/"1"'}
        rivals = [client.put(url, json=row | {"gender": "male"}, headers=tag) for _ in range(8)]
        answers = await asyncio.gather(*rivals)
        assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
        assert (await client.get(url)).json()["meta"]["versionId"] == "2"

    hospital.talk(doing)


def test_an_update_creates_under_the_clients_id_but_not_with_a_version_to_match(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = patient("1") | {"id": "own-1"}
        assert (await client.put("Patient/own-1", json=row, headers={"If-Match": 'W/"1"'})).status_code == 412
        assert (await client.put("Patient/own-1", json=row)).status_code == 201
        assert (await client.put("Patient/own-2", json=row)).status_code == 400
        assert (await client.put("Patient/own-1", json=row, headers={"If-None-Match": "*"})).status_code == 412

    hospital.talk(doing)


def test_history_shows_every_version_newest_first_and_vread_reads_each(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = (await client.post("Patient", json=patient("1"))).json()
        url = f"Patient/{row['id']}"
        await client.put(url, json=row | {"gender": "male", "meta": {"tag": [{"system": "urn:command", "code": "7"}]}})
        await client.delete(url)
        history = (await client.get(f"{url}/_history")).json()["entry"]
        assert [entry["request"]["method"] for entry in history] == ["DELETE", "PUT", "POST"]
        assert history[1]["resource"]["meta"]["tag"] == [{"system": "urn:command", "code": "7"}]
        assert (await client.get(f"{url}/_history/1")).json() == row
        assert (await client.get(f"{url}/_history/3")).status_code == 410
        assert (await client.get(f"{url}/_history/4")).status_code == 404
        assert (await client.get("Patient/none/_history")).status_code == 404

    hospital.talk(doing)


def test_type_history_pages_and_knows_since(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        for number in range(5):
            await client.post("Patient", json=patient(str(number)))
        first = (await client.get("Patient/_history?_count=3")).json()
        link = next(link["url"] for link in first["link"] if link["relation"] == "next")
        rest = (await client.get(link)).json()
        seen = [row["identifier"][0]["value"] for row in [*rows_of(first), *rows_of(rest)]]
        assert seen == ["4", "3", "2", "1", "0"]
        newest = rows_of(first)[0]["meta"]["lastUpdated"]
        assert rows_of((await client.get(f"Patient/_history?_since={newest}")).json())[0] == rows_of(first)[0]

    hospital.talk(doing)


def test_prefer_says_what_comes_back(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        small = await client.post("Patient", json=patient("1"), headers={"Prefer": "return=minimal"})
        told = await client.post("Patient", json=patient("2"), headers={"Prefer": "return=OperationOutcome"})
        assert (small.status_code, small.content) == (201, b"")
        assert told.json()["resourceType"] == "OperationOutcome"

    hospital.talk(doing)


def test_a_read_with_the_known_version_says_not_modified(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = (await client.post("Patient", json=patient("1"))).json()
        same = await client.get(f"Patient/{row['id']}", headers={"If-None-Match": 'W/"1"'})
        assert (same.status_code, same.content) == (304, b"")

    hospital.talk(doing)


def test_an_update_takes_old_search_values_away(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = (await client.post("MedicationRequest", json=order("1", "Patient/1"))).json()
        changed = row | {"status": "stopped", "authoredOn": "2026-11-21"}
        await client.put(f"MedicationRequest/{row['id']}", json=changed)
        for query, count in (("status=active", 0), ("status=stopped", 1), ("authoredon=2026-11-20", 0)):
            answer = await client.get(f"MedicationRequest?{query}&_summary=count")
            assert answer.json()["total"] == count

    hospital.talk(doing)


def test_times_never_go_back_when_the_clock_does(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        times = []
        for offset_s in (0.0, 3600.0, -3600.0, 0.0):
            hospital.store.clock.offset_s = offset_s
            made = await client.post("Observation", json=heart_rate("Patient/1", "2026-11-20T10:00:00Z"))
            times.append(made.json()["meta"]["lastUpdated"])
        assert times == sorted(set(times))

    hospital.talk(doing)
