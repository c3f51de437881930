"""An order given by word of mouth, from the nurse's writing it down to the doctor's signature at central."""

from pathlib import Path

import msgspec
import pytest

from client.clinical.orders import is_at_once
from client.commands import Choice
from client.errors import InputRefused, PolicyRefused
from client.records import Person, Role
from offline.outbox import State
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE, PATIENT, ident
from tests.support.whole import Hospital, Place, run

OTHER = Person(reference="Practitioner/d2", name="other", role=Role.DOCTOR)


def test_an_oral_order_waits_for_the_signature_of_who_gave_it_and_of_nobody_else(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.oral(1))
        (group,) = await place.station.to_countersign(DOCTOR.reference)
        assert (group.patient, group.recorded_by) == (PATIENT, NURSE.name)
        assert await place.station.to_countersign(OTHER.reference) == ()
        keys = tuple(order.key for order in group.orders)
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(builders.countersign(2, group.countersign.task.key, *keys, author=OTHER))
        assert refused.value.facts == ("countersign-order", "not-yours")
        await place.settle()
        row = next(one for one in await place.station.orders(PATIENT) if one.order.is_oral)
        assert row.is_unsigned_oral
        assert is_at_once(row.order), "it may be given before it is checked"
        (group,) = await place.station.to_countersign(DOCTOR.reference)
        await place.submit(builders.countersign(3, group.countersign.task.key, *(one.key for one in group.orders)))
        assert await place.station.to_countersign() == (), "signed here is signed"
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        task = await hospital.read(await place.key_of(ident(3), "Task"))
        assert (task["status"], task["owner"]["reference"]) == ("completed", DOCTOR.reference)
        row = next(one for one in await place.station.orders(PATIENT) if one.order.is_oral)
        assert not row.is_unsigned_oral

    run(tmp_path, case)


def test_an_oral_order_and_its_signature_given_without_central_arrive_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.oral(1))
        (group,) = await place.station.to_countersign()
        keys = tuple(order.key for order in group.orders)
        await place.submit(builders.countersign(2, group.countersign.task.key, *keys))
        await place.crash()
        assert await place.station.to_countersign() == ()
        place.link.is_dark = False
        await place.settle()
        there = [row for row in await hospital.find("MedicationRequest", patient="p1") if "recorder" in row]
        assert len(there) == 1
        assert there[0]["requester"]["reference"] == DOCTOR.reference
        task = await hospital.read(await place.key_of(ident(2), "Task"))
        assert task["status"] == "completed"

    run(tmp_path, case)


def test_what_another_station_countersigned_meanwhile_is_done(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.oral(1))
        await place.settle()
        (group,) = await place.station.to_countersign()
        place.link.is_dark = True
        await place.submit(builders.countersign(2, group.countersign.task.key, *(one.key for one in group.orders)))
        await hospital.change(group.countersign.task.key, status="completed")
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.RESOLVED or await place.state(ident(2)) is State.CONFIRMED
        assert await place.station.conflicts() == ()

    run(tmp_path, case)


def test_a_signature_that_was_given_to_another_meanwhile_is_not_kept_over_him(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(builders.oral(1))
        await place.settle()
        (group,) = await place.station.to_countersign()
        place.link.is_dark = True
        await place.submit(builders.countersign(2, group.countersign.task.key, *(one.key for one in group.orders)))
        await hospital.change(group.countersign.task.key, owner={"reference": OTHER.reference, "display": OTHER.name})
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        with pytest.raises(PolicyRefused) as refused:
            await place.decide(9, Choice.KEEP_MINE)
        assert refused.value.facts == ("decide-conflict", "not-yours")
        await place.decide(10, Choice.KEEP_CENTRAL)
        await place.settle()
        assert (await hospital.read(group.countersign.task.key))["status"] != "completed"
        assert len(await place.station.to_countersign(OTHER.reference)) == 1

    run(tmp_path, case)


def test_a_doctor_does_not_write_oral_orders_and_a_nurse_does_not_sign_them(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused):
            await place.submit(msgspec.structs.replace(builders.oral(1), author=OTHER))
        with pytest.raises(PolicyRefused):
            await place.submit(builders.countersign(2, "Task/t1", "MedicationRequest/o1", author=NURSE))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(builders.countersign(3, "Task/t1", "MedicationRequest/o1"))
        assert refused.value.facts[1] == "gone", "a nurse's check is no signature"
        with pytest.raises(InputRefused):
            await place.submit(builders.oral(4, is_read_back=False))
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_the_doctors_of_the_ward_are_offered_the_patients_own_first(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        stay = await hospital.read("Encounter/e1")
        attending = {
            "coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "code": "ATND"}]
        }
        doctor = {"reference": "Practitioner/d7", "display": "顾明澜"}
        await hospital.put({**stay, "participant": [{"type": [attending], "individual": doctor}]})
        await place.duty("pull")
        found = await place.station.doctors(PATIENT)
        assert found[0].reference == "Practitioner/d7"
        assert DOCTOR.reference in {one.reference for one in found}

    run(tmp_path, case)
