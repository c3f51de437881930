import asyncio
from email.utils import parsedate_to_datetime

import httpx
import pytest

from practice.faults import ConnectionCutError, control_app
from tests.practice.conftest import Hospital
from tests.practice.rows import bundle, heart_rate, order, patient, post

TOKEN = "token-of-this-run"
ADDRESS = f"http://control:{TOKEN}@127.0.0.1:1"


async def command(hospital: Hospital, **wanted: object) -> httpx.Response:
    transport = httpx.ASGITransport(control_app(hospital.faults, hospital.store, TOKEN))
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
        return await client.post("/faults", json=wanted)


def test_a_lost_answer_was_carried_out(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await command(hospital, lose_answers=1)
        assert (await client.get("Patient")).status_code == 200
        with pytest.raises(ConnectionCutError):
            await client.post("Patient", json=patient("1"))
        assert hospital.store.counts() == {"Patient": 1}
        assert (await client.post("Patient", json=patient("2"))).status_code == 201

    hospital.talk(doing)


def test_commanded_refusals_count_down_and_write_nothing(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await command(hospital, refuse={"status": 422, "count": 1, "type": "MedicationRequest"})
        assert (await client.post("Patient", json=patient("1"))).status_code == 201
        sent = bundle(post(patient("2")), post(order("1", "Patient/1")))
        assert (await client.post("", json=sent)).status_code == 422
        assert hospital.store.counts() == {"Patient": 1}
        assert (await client.post("", json=sent)).status_code == 200
        await command(hospital, busy={"count": 1, "retry_after_s": 3})
        busy = await client.get("Patient")
        assert (busy.status_code, busy.headers["retry-after"]) == (429, "3")
        assert (await client.get("Patient")).status_code == 200

    hospital.talk(doing)


def test_a_hanging_server_answers_nothing_and_carries_nothing_out(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        await command(hospital, hang=True)
        waiting = asyncio.create_task(client.post("Patient", json=patient("1")))
        assert await asyncio.wait([waiting], timeout=0.05) == (set(), {waiting})
        state = (await command(hospital, clear=True)).json()
        with pytest.raises(ConnectionCutError):
            await waiting
        assert state["hang"] is False
        assert hospital.store.counts() == {}

    hospital.talk(doing)


def test_a_wrong_clock_shows_in_the_date_and_in_the_rows(hospital: Hospital) -> None:
    async def doing(client: httpx.AsyncClient) -> None:
        before = parsedate_to_datetime((await client.get("Patient")).headers["date"])
        await command(hospital, clock_offset_s=86_400)
        made = await client.post("Observation", json=heart_rate("Patient/1", "2026-11-20"))
        after = parsedate_to_datetime(made.headers["date"])
        assert (after - before).days == 1
        assert made.json()["meta"]["lastUpdated"][:10] == after.date().isoformat()

    hospital.talk(doing)


@pytest.mark.parametrize(
    "wanted",
    [
        {"nonsense": 1},
        {"refuse": {"status": 200, "count": 1}},
        {"slow_ms": "x"},
        {"slow_ms": -1},
        {"clock_offset_s": 1e300},
    ],
)
def test_an_unknown_command_changes_nothing(hospital: Hospital, wanted: dict[str, object]) -> None:
    async def doing(_client: httpx.AsyncClient) -> None:
        before = hospital.faults.state()
        assert (await command(hospital, **wanted)).status_code == 400
        assert hospital.faults.state() == before

    hospital.talk(doing)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "text/plain"}, 415),
        ({"content-type": "application/json", "origin": "http://evil.example"}, 403),
        ({"content-type": "application/json", "host": "evil.example"}, 403),
        ({"content-type": "application/json", "host": "127.0.0.1.evil.example"}, 403),
        ({"content-type": "application/json", "origin": "http://127.0.0.1:1"}, 403),
        ({"content-type": "application/json", "origin": "null"}, 403),
        ({"content-type": "application/json", "host": ""}, 403),
        ({"content-type": "application/json", "authorization": ""}, 401),
        ({"content-type": "application/json", "authorization": "Bearer token-of-this-run"}, 401),
        ({"content-type": "application/json", "authorization": "Basic Og=="}, 401),
        ({"content-type": "application/json", "authorization": "Basic Y29udHJvbDp3cm9uZw=="}, 401),
        ({"content-type": "application/json", "authorization": "Basic ***"}, 401),
        ({"content-type": "application/json", "host": "localhost:8080"}, 200),
    ],
)
def test_a_page_in_a_browser_commands_no_faults(hospital: Hospital, headers: dict[str, str], status: int) -> None:
    async def doing(_client: httpx.AsyncClient) -> None:
        transport = httpx.ASGITransport(control_app(hospital.faults, hospital.store, TOKEN))
        known = "authorization" not in headers
        address = ADDRESS if known else "http://127.0.0.1:1"
        async with httpx.AsyncClient(transport=transport, base_url=address) as client:
            answer = await client.post("/faults", content=b'{"slow_ms":1}', headers=headers)
            assert answer.status_code == status
            assert hospital.faults.slow_ms == (1 if status == 200 else 0)

    hospital.talk(doing)
