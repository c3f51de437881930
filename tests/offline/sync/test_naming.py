"""A central that names another row than it made: what stands there is not believed to be ours, and nothing is done to it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from offline.outbox import State
from tests.support import builders, whole
from tests.support.builders import ident
from tests.support.whole import Hospital, Place

VICTIM = "MedicationRequest/o2"
Case = Callable[[Hospital, Place], Awaitable[None]]


def run(folder: Path, case: Case) -> None:
    whole._furnished()

    async def through() -> None:
        hospital, place = await whole.ward(folder)
        await case(hospital, place)
        await place.close()
        await hospital.close()

    asyncio.run(through())


class Liar:
    """Names the victim for the first order that was made, once or always."""

    def __init__(self, *, always: bool) -> None:
        self._always, self._told = always, 0

    def __call__(self, request: httpx.Request, body: bytes) -> bytes:
        if request.method != "POST" or b"transaction-response" not in body:
            return body
        answer = json.loads(body)
        for entry in answer["entry"]:
            said = entry["response"]
            if "MedicationRequest/" in said.get("location", "") and (self._always or not self._told):
                self._told += 1
                said["location"], said["etag"] = f"{VICTIM}/_history/1", 'W/"1"'
                entry.pop("resource", None)
        return json.dumps(answer).encode()


def _swapped(request: httpx.Request, body: bytes) -> bytes:
    if request.method != "POST" or b"transaction-response" not in body:
        return body
    answer: dict[str, Any] = json.loads(body)
    orders = [
        at for at, one in enumerate(answer["entry"]) if "MedicationRequest/" in one["response"].get("location", "")
    ]
    if len(orders) > 1:
        first, second = orders[:2]
        answer["entry"][first], answer["entry"][second] = answer["entry"][second], answer["entry"][first]
    return json.dumps(answer).encode()


async def _of(hospital: Hospital, drug: str) -> list[dict[str, Any]]:
    return [row for row in await hospital.find("MedicationRequest") if drug in json.dumps(row)]


def test_a_name_that_is_not_ours_is_forgotten_and_our_identifier_found(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await hospital.read(VICTIM)
        place.link.is_dark = True
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        await place.submit(builders.stop(2, await place.key_of(ident(1), "MedicationRequest")))
        place.link.is_dark, place.link.spoil = False, Liar(always=False)
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED, State.CONFIRMED]
        assert await hospital.read(VICTIM) == before
        (order,) = await _of(hospital, "omeprazole-cap")
        assert order["status"] == "stopped"

    run(tmp_path, case)


def test_two_answers_in_each_others_place_are_told_apart(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.spoil = _swapped
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap"), builders.draft("metformin-tab")))
        await place.settle()
        place.link.spoil = None
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        omeprazole = next(row for row in await place.rows(ident(1)) if b"omeprazole-cap" in row.body)
        await place.submit(builders.stop(2, omeprazole.key))
        await place.settle()
        assert [row["status"] for row in await _of(hospital, "omeprazole-cap")] == ["stopped"]
        assert [row["status"] for row in await _of(hospital, "metformin-tab")] == ["active"]

    run(tmp_path, case)


def test_a_central_that_goes_on_naming_a_stranger_ends_with_a_person_and_touches_nobody(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await hospital.read(VICTIM)
        await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))
        place.link.spoil = Liar(always=True)
        await place.settle(30)
        assert await hospital.read(VICTIM) == before
        state = await place.state(ident(1))
        assert state in {State.CONFLICT, State.CONFIRMED}
        assert len(await _of(hospital, "omeprazole-cap")) == 1

    run(tmp_path, case)
