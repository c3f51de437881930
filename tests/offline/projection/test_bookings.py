"""Appointments and decoctions that central gave for orders: shown at their order, and nothing where central said nothing."""

from pathlib import Path
from typing import Any

import msgspec

from client.fhir.names import INSURANCE_HINT
from tests.offline.test_requests import exam, herb
from tests.support.builders import NOW, PATIENT, ident, sign
from tests.support.whole import Hospital, Place, run
from ui.requests.words import course_chips


def appointment(order: str, status: str = "booked") -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": f"slot-{status}",
        "status": status,
        "start": NOW.isoformat(),
        "basedOn": [{"reference": order}],
        "participant": [
            {"actor": {"reference": PATIENT}, "status": "accepted"},
            {"actor": {"reference": "Location/ct1", "display": "CT 一室"}, "status": "accepted"},
        ],
    }


def test_an_appointment_stands_at_its_request_and_one_called_off_does_not(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, exam("XR-CHEST", group=0)))
        await place.settle()
        key = await place.key_of(ident(1), "ServiceRequest")
        await hospital.put(
            {"resourceType": "Location", "id": "ct1", "name": "CT"}, appointment(key, "cancelled"), appointment(key)
        )
        await place.station.engine.scoping.once()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.order.request is not None]
        assert row.booking is not None
        assert (row.booking.place, row.booking.status) == ("CT 一室", "booked")

    run(tmp_path, case)


def test_how_far_a_decoction_is_is_told_in_centrals_own_words(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, herb("huangqi", "黄芪", "15"), herb("gancao", "甘草", "6")))
        await place.settle()
        rows = [one for one in await place.station.orders(PATIENT) if one.order.herb is not None]
        assert [one.decoction for one in rows] == [None, None]
        task = {
            "resourceType": "Task",
            "id": "boil",
            "status": "in-progress",
            "intent": "order",
            "code": {"coding": [{"system": "https://wardlight.org/fhir/CodeSystem/task", "code": "decoction"}]},
            "businessStatus": {"text": "煎煮中"},
            "input": [{"type": {"text": "配送"}, "valueAddress": {"city": "海城", "line": ["和平路 1 号"]}}],
            "basedOn": [{"reference": one.order.key} for one in rows],
            "for": {"reference": PATIENT},
            "lastModified": NOW.isoformat(),
        }
        await hospital.put(task)
        await place.settle()
        rows = [one for one in await place.station.orders(PATIENT) if one.order.herb is not None]
        assert [one.decoction.words for one in rows if one.decoction] == ["煎煮中", "煎煮中"]
        assert {one.decoction.sent_to for one in rows if one.decoction} == {"海城 和平路 1 号"}
        await hospital.change("Task/boil", input=None)
        await place.settle()
        await place.duty("pull")
        rows = [one for one in await place.station.orders(PATIENT) if one.order.herb is not None]
        assert {one.decoction.sent_to for one in rows if one.decoction} == {""}, (
            "nothing is said where central says nothing"
        )

    run(tmp_path, case)


def test_the_hospitals_own_order_sets_are_read_and_a_signed_set_is_a_request_group(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(
            {
                "resourceType": "PlanDefinition",
                "id": "s1",
                "url": "https://central/PlanDefinition/s1",
                "status": "active",
                "title": "晨间复查",
                "action": [{"title": "请评估"}],
            }
        )
        await place.station.engine.pull.plans()
        assert [one.name_zh for one in await place.station.order_sets()] == ["晨间复查"]
        url = "https://central/PlanDefinition/s1"
        whole = exam("XR-CHEST", None, group=0)
        await place.submit(sign(1, msgspec.structs.replace(whole, instantiates=url)))
        await place.settle()
        (group,) = await hospital.find("RequestGroup")
        assert group["instantiatesCanonical"] == [url]
        key = await place.key_of(ident(1), "ServiceRequest")
        assert [one["resource"]["reference"] for one in group["action"]] == [key]
        assert (await hospital.read(key))["instantiatesCanonical"] == [url]

    run(tmp_path, case)


def test_sessions_of_a_therapy_are_counted_and_what_the_insurance_says_stands_at_it_and_stops_nothing(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, exam("XR-CHEST", group=0)))
        await place.settle()
        key = await place.key_of(ident(1), "ServiceRequest")
        hint = {"url": INSURANCE_HINT, "valueString": "限 14 日"}
        now = await hospital.read(key)
        await hospital.change(
            key, quantityQuantity={"value": 10, "unit": "次"}, extension=[*now.get("extension", []), hint]
        )
        for ident_, status in (("s1", "completed"), ("s2", "completed"), ("s3", "not-done")):
            await hospital.put(
                {
                    "resourceType": "Procedure",
                    "id": ident_,
                    "status": status,
                    "basedOn": [{"reference": key}],
                    "subject": {"reference": PATIENT},
                    "performedDateTime": NOW.isoformat(),
                }
            )
        await place.round()
        (row,) = [one for one in await place.station.orders(PATIENT) if one.order.request is not None]
        assert (row.sessions_done, row.order.sessions, row.order.insurance) == (2, 10, "限 14 日")
        assert [chip.text for chip in course_chips(row, NOW)] == ["session 2 of 10", "insurance: 限 14 日"]

    run(tmp_path, case)
