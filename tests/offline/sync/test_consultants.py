"""Who answers a consult that a department was asked: one of its doctors, whose post and department stand in the record."""

from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.commands import ConsultMove
from client.errors import PolicyRefused
from client.records import Person
from tests.offline.sync.test_consults import CARDIOLOGY, SENIOR, answer, ask, move, only
from tests.offline.sync.test_scoping import OTHER, stage
from tests.support.builders import PATIENT
from tests.support.whole import Hospital, Place, run

DEPT = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/organization-type", "code": "dept"}]}
DOCTORS = [
    {"coding": [{"system": "https://wardlight.org/fhir/CodeSystem/staff-role", "code": "doctor"}], "text": "主治医师"}
]


def works_in(who: Person, department: str) -> dict[str, Any]:
    """Central's word that this doctor works there."""
    return {
        "resourceType": "PractitionerRole",
        "id": f"role-{who.staff_number}",
        "active": True,
        "practitioner": {"reference": who.reference, "display": who.name},
        "organization": {"reference": f"Organization/{department}"},
        "code": DOCTORS,
    }


def departments() -> list[dict[str, Any]]:
    heart = {"resourceType": "Organization", "id": "cardiology", "type": [DEPT], "name": "心血管内科"}
    under = {"resourceType": "Organization", "id": "arrhythmia", "type": [DEPT], "name": "心律失常组"}
    ours = {"resourceType": "Organization", "id": "respiratory", "type": [DEPT], "name": "呼吸内科"}
    return [heart, under | {"partOf": {"reference": CARDIOLOGY}}, ours]


@pytest.mark.parametrize("home", ["cardiology", "arrhythmia"])
def test_a_doctor_of_the_department_asked_answers_and_the_record_says_his_post_and_department(
    tmp_path: Path, home: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, *departments(), works_in(OTHER, home))
        await place.submit(ask())
        await place.settle()
        await place.submit(answer(2, await only(place), OTHER))
        await place.settle()
        (record,) = await hospital.find("Composition", patient=PATIENT)
        assert record["custodian"] == {"reference": CARDIOLOGY, "display": "心血管内科"}
        row = await only(place)
        assert row.record is not None
        assert "梁昀 主治医师 （心血管内科）" in row.record.text
        get_fhir_model_class("Composition")(**record)  # an independent reader of R4 takes it

    run(tmp_path, case)


def test_a_doctor_of_another_department_neither_takes_nor_declines_nor_answers_a_consult(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, *departments(), works_in(OTHER, "respiratory"))
        await place.submit(ask())
        await place.settle()
        row = await only(place, OTHER)
        assert not row.is_mine
        for wanted in (
            move(2, row, ConsultMove.ACCEPT, OTHER),
            move(3, row, ConsultMove.DECLINE, OTHER, "不去"),
            answer(4, row, OTHER),
        ):
            with pytest.raises(PolicyRefused) as refused:
                await place.submit(wanted)
            assert "other-department" in refused.value.facts
        assert await hospital.find("Composition", patient=PATIENT) == []

    run(tmp_path, case)


def test_the_consultant_sees_as_his_what_his_department_was_asked_at_whichever_station_he_sits(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place, *departments(), works_in(OTHER, "cardiology"))
        await place.submit(ask())
        assert (await only(place, OTHER)).is_mine
        assert not (await only(place, SENIOR)).is_mine

    run(tmp_path, case)


def test_of_a_doctor_whose_department_nobody_here_knows_the_record_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        await place.submit(answer(2, await only(place), OTHER))
        row = await only(place)
        assert row.record is not None
        assert "梁昀 （心血管内科，是否该科医师本站未知）" in row.record.text

    run(tmp_path, case)
