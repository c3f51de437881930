from urllib.parse import quote

import httpx
import pytest

from tests.practice.conftest import Hospital
from tests.practice.rows import bundle, heart_rate, next_link, order, patient, post, put, rows_of

STRICT = {"Prefer": "handling=strict"}


async def total(client: httpx.AsyncClient, query: str) -> int:
    answer = await client.get(f"{query}{'&' if '?' in query else '?'}_summary=count", headers=STRICT)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["total"])


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("Observation?code=http://loinc.org|8867-4", 4),
        ("Observation?code=8867-4", 4),
        ("Observation?code=|8867-4", 0),
        ("Observation?code=http://loinc.org|", 4),
        ("Observation?code=9999,8867-4", 4),
        ("Observation?status:not=final", 0),
        ("Observation?status:not=preliminary", 4),
        ("Observation?subject=Patient/a", 3),
        ("Observation?patient=a", 3),
        ("Observation?patient=Patient/a,b", 4),
        ("Observation?subject:Patient=b", 1),
        ("Observation?patient=http://practice/fhir/Patient/b", 1),
        ("Observation?patient=Group/a", 0),
        ("Observation?date=2026-11-20", 3),
        ("Observation?date=eq2026-11", 4),
        ("Observation?date=ge2026-11-20T11:00:00Z", 3),
        ("Observation?date=gt2026-11-20T11:00:00Z", 2),
        ("Observation?date=lt2026-11-20T11:00:00Z", 1),
        ("Observation?date=le2026-11-20T11:00:00Z", 2),
        ("Observation?date=sa2026-11-20", 1),
        ("Observation?date=eb2026-11-21", 3),
        ("Observation?date=ge2026-11-20T12:00:00Z&date=lt2026-11-21", 1),
        ("Observation?value-quantity=gt71", 3),
        ("Observation?value-quantity=72|http://unitsofmeasure.org|/min", 1),
        ("Observation?value-quantity=le71||/min", 1),
        ("Observation?_id=o1,o2,none", 2),
        ("Patient?name=王", 1),
        ("Patient?name=小", 2),
        ("Patient?name:contains=明", 2),
        ("Patient?name:exact=王", 1),
        ("Patient?family=mul", 1),
        ("Patient?family=MÜL", 1),
        ("Patient?family:exact=mul", 0),
        ("Patient?_lastUpdated=gt2999-01-01T00:00:00Z", 0),
        ("Patient?_lastUpdated=ge2020-01-01", 2),
        ("Patient?identifier=a", 1),
        ("Patient?identifier=urn:ward|%27%20OR%201=1--", 0),
        ("Patient?_tag=urn:t|x", 0),
    ],
)
def test_each_parameter_finds_what_it_names(hospital: Hospital, query: str, count: int) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        hours = ("20T10", "20T11", "20T12", "21T01")
        rows = [
            heart_rate("Patient/b" if place == 3 else "Patient/a", f"2026-11-{at}:00:00Z", str(71 + place))
            | {"id": f"o{place}"}
            for place, at in enumerate(hours)
        ]
        people = [patient("a") | {"id": "a"}, patient("b", "Müller") | {"id": "b"}]
        assert (await client.post("", json=bundle(*map(put, [*rows, *people])))).status_code == 200
        assert await total(client, query) == count

    hospital.talk(doing)


def test_sixty_patients_fit_into_a_posted_search(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await client.post("", json=bundle(*(post(order(str(n), f"Patient/p{n}")) for n in range(80))))
        names = quote(",".join(f"Patient/p{number}" for number in range(60)))
        form = {"content-type": "application/x-www-form-urlencoded"}
        answer = await client.post("MedicationRequest/_search", content=f"patient={names}&_count=100", headers=form)
        assert len(rows_of(answer.json())) == 60
        assert answer.json()["total"] == 60

    hospital.talk(doing)


def test_provenance_is_found_by_the_identifier_of_its_entity(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        row = {
            "resourceType": "Provenance",
            "target": [{"reference": "MedicationRequest/1"}],
            "recorded": "2026-11-21T10:00:00Z",
            "agent": [{"who": {"reference": "Practitioner/1"}}],
            "entity": [{"role": "source", "what": {"identifier": {"system": "urn:command", "value": "c1"}}}],
        }
        await client.post("Provenance", json=row)
        assert await total(client, "Provenance?entity:identifier=urn:command|c1") == 1
        assert await total(client, "Provenance?entity:identifier=urn:command|never") == 0
        assert await total(client, "Provenance?target=MedicationRequest/1") == 1

    hospital.talk(doing)


@pytest.mark.parametrize("sort", ["", "&_sort=-date", "&_sort=_lastUpdated", "&_sort=-_id", "&_sort=-date,_id"])
def test_pages_neither_skip_nor_repeat_rows_while_others_change(hospital: Hospital, sort: str) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        rows = [heart_rate("Patient/a", f"2026-11-20T10:{n % 7:02}:00Z") | {"id": f"o{n:02}"} for n in range(50)]
        await client.post("", json=bundle(*map(put, rows)))
        url, seen = f"Observation?patient=a&_count=7{sort}", list[str]()
        while url:
            page = (await client.get(url)).json()
            seen += [row["id"] for row in rows_of(page)]
            url = next_link(page)
            await client.delete(f"Observation/{seen[-1]}")
            if "_lastUpdated" not in sort:
                await client.put(f"Observation/{seen[0]}", json=rows[int(seen[0][1:])] | {"status": "amended"})
        assert sorted(seen) == [row["id"] for row in rows]

    hospital.talk(doing)


def test_a_reader_from_the_newest_time_it_was_shown_misses_nothing(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        cursor, held = "2020-01-01T00:00:00Z", set[str]()
        for turn in range(30):
            await client.post("", json=bundle(*(post(patient(f"{turn}-{n}")) for n in range(5))))
            url = f"Patient?_lastUpdated=ge{cursor}&_sort=_lastUpdated&_count=3"
            while url:
                page = (await client.get(url)).json()
                held.update(row["id"] for row in rows_of(page))
                cursor = rows_of(page)[-1]["meta"]["lastUpdated"]
                url = next_link(page)
        assert len(held) == 150

    hospital.talk(doing)


def test_includes_bring_what_is_referred_to_and_what_refers(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await client.put("Patient/a", json=patient("a") | {"id": "a"})
        await client.post("MedicationRequest", json=order("1", "Patient/a"))
        there = (await client.get("MedicationRequest?_include=MedicationRequest:patient")).json()
        back = (await client.get("Patient?_id=a&_revinclude=MedicationRequest:subject")).json()
        assert [entry["search"]["mode"] for entry in there["entry"]] == ["match", "include"]
        assert [row["resourceType"] for row in rows_of(back)] == ["Patient", "MedicationRequest"]
        assert there["total"] == back["total"] == 1

    hospital.talk(doing)


def test_elements_cuts_rows_down_and_says_so(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await client.post("MedicationRequest", json=order("1", "Patient/a"))
        (row,) = rows_of((await client.get("MedicationRequest?_elements=id,subject")).json())
        assert sorted(row) == ["id", "meta", "resourceType", "subject"]
        assert row["meta"]["tag"][0]["code"] == "SUBSETTED"

    hospital.talk(doing)


def test_an_unknown_parameter_is_refused_when_strict_and_left_out_of_the_self_link_otherwise(
    hospital: Hospital,
) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        url = "Patient?nonsense=1&active=true&_has:Observation:subject:code=1&organization.name=x&_sort=nonsense"
        lenient = (await client.get(url)).json()
        assert lenient["link"][0]["url"] == "http://practice/fhir/Patient?active=true"
        assert (await client.get(url, headers=STRICT)).status_code == 400

    hospital.talk(doing)


@pytest.mark.parametrize(
    "query",
    [
        "birthdate=yesterday",
        "name:fuzzy=x",
        "_count=-1",
        "_count=many",
        "_cursor=AAAA",
        "_cursor=W10",
        "_cursor=WzEsMiwzXQ",
        "_include=Patient",
        "_include=Patient:name",
        "_elements=a;b",
        "_lastUpdated=zz2020",
    ],
)
def test_a_malformed_value_is_refused_always(hospital: Hospital, query: str) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        answer = await client.get(f"Patient?{query}")
        assert answer.status_code == 400
        assert answer.json()["resourceType"] == "OperationOutcome"

    hospital.talk(doing)


def test_everything_of_a_patient_comes_by_pages_and_since(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await client.put("Patient/a", json=patient("a") | {"id": "a"})
        await client.post("", json=bundle(*(post(order(str(n), "Patient/a")) for n in range(6))))
        await client.post("MedicationRequest", json=order("x", "Patient/b"))
        last = (await client.post("Observation", json=heart_rate("Patient/a", "2026-11-20"))).json()
        url, seen = "Patient/a/$everything?_count=3", list[str]()
        while url:
            page = (await client.get(url)).json()
            seen += [row["id"] for row in rows_of(page)]
            url = next_link(page)
        assert len(seen) == len(set(seen)) == 8
        since = (await client.get(f"Patient/a/$everything?_since={last['meta']['lastUpdated']}")).json()
        assert last in rows_of(since)
        assert (await client.get("Patient/none/$everything")).status_code == 404

    hospital.talk(doing)
