"""Whose drug a pharmacist's review speaks of: without a patient, by whole addresses, by a group of orders."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from client.errors import PolicyRefused
from offline.outbox import State
from offline.views import OrderRow, PharmStanding
from offline.work_views import WorkKind
from tests.offline.sync.test_pharmacy import ordered, rejected, reply, told
from tests.support.builders import DOCTOR, PATIENT, ident, verify
from tests.support.whole import BASE, Hospital, Place, run


async def read(place: Place) -> None:
    place.pass_time(400)
    await place.duty("watch", "pull", "scopes")


def without_patient(order: str, **more: Any) -> dict[str, Any]:
    return {**{name: value for name, value in rejected(order).items() if name != "for"}, **more}


def group(order: str, patient: str = PATIENT) -> dict[str, Any]:
    """Orders of one prescription; the one that is meant lies in an action of an action."""
    return {
        "resourceType": "RequestGroup",
        "id": "g1",
        "status": "active",
        "intent": "order",
        "subject": {"reference": patient},
        "action": [{"title": "处方", "action": [{"resource": {"reference": order}}]}],
    }


def whole_addresses(_request: httpx.Request, body: bytes) -> bytes:
    """A server that tells every row of its own by its whole address."""
    return re.sub(rb'"reference":\s*"([A-Z][A-Za-z]+/)', f'"reference":"{BASE}/'.encode() + rb"\1", body)


def by_group(order: str) -> dict[str, Any]:
    return {**rejected(order), "focus": {"reference": "RequestGroup/g1"}}


def by_group_without_patient(order: str) -> dict[str, Any]:
    return without_patient(order, focus={"reference": "RequestGroup/g1"})


def by_base(order: str) -> dict[str, Any]:
    return without_patient(order, focus=None, basedOn=[{"reference": order}])


async def rejection(hospital: Hospital, place: Place, task: Any) -> OrderRow:
    row = await ordered(place)
    said = {name: value for name, value in task(row.order.key).items() if value is not None}
    await hospital.put(group(row.order.key), said)
    await read(place)
    return await told(place, row.order.key)


@pytest.mark.parametrize("task", [without_patient, by_base, by_group, by_group_without_patient])
def test_a_rejection_is_seen_however_its_pharmacy_names_the_order(tmp_path: Path, task: Any) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await rejection(hospital, place, task)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.REJECTED
        (found,) = [one for one in await place.station.to_verify(PATIENT) if one.rows[0].order.key == row.order.key]
        with pytest.raises(PolicyRefused, match="pharm-rejected"):
            await place.submit(verify(3, row.order.key, task=found.task))
        kinds = [one.kind for one in (await place.station.work(DOCTOR.reference)).items]
        assert WorkKind.PHARM_REJECTED in kinds
        await place.submit(reply(4, row))
        await place.settle()
        assert await place.state(ident(4)) is State.CONFIRMED
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.KEPT

    run(tmp_path, case)


def test_what_a_pharmacist_takes_back_without_a_patient_is_taken_back_here(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await rejection(hospital, place, without_patient)
        await hospital.change("Task/pharm1", status="cancelled")
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is None or row.pharm.standing is PharmStanding.NOT_REVIEWED

    run(tmp_path, case)


def test_a_group_of_another_patient_says_nothing_of_this_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        said = {**by_group(row.order.key), "for": {"reference": "Patient/p2"}}
        await hospital.put(group(row.order.key, "Patient/p2"), said)
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is None or row.pharm.standing is PharmStanding.NOT_REVIEWED

    run(tmp_path, case)


def names_groups(request: httpx.Request) -> bool:
    return "/RequestGroup" in str(request.url)


def test_a_server_that_keeps_no_groups_is_asked_about_the_orders_all_the_same(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.refuse = names_groups
        row = await rejection(hospital, place, without_patient)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.REJECTED

    run(tmp_path, case)


@pytest.mark.parametrize("task", [rejected, by_group])
def test_whole_addresses_of_central_name_the_same_patient_and_order(tmp_path: Path, task: Any) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await ordered(place)
        await hospital.put(group(row.order.key), task(row.order.key))
        place.link.spoil = whole_addresses
        await read(place)
        row = await told(place, row.order.key)
        assert row.pharm is not None
        assert row.pharm.standing is PharmStanding.REJECTED

    run(tmp_path, case)
