"""One main diagnosis a list, and what the Encounter of a stay lists when the stay ends or goes to another ward."""

from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.commands import DischargePatient, TransferPatient
from client.errors import PolicyRefused
from client.fhir import names
from client.fhir.reading.diagnoses import diagnosis_uses
from client.records import DiagnosisChange, DiagnosisUse, LeavingWay
from offline.outbox import State
from tests.offline.sync.test_beds import furnish, nurse, review
from tests.offline.sync.test_diagnoses import condition, named
from tests.support import builders
from tests.support.builders import PATIENT, ident
from tests.support.whole import Hospital, Place, run

ENCOUNTER = "Encounter/e1"


def main(ident: str = "m1", text: str = "肺癌", use: str = "preliminary", **more: Any) -> dict[str, Any]:
    """A main diagnosis that another station wrote."""
    row = condition(ident, "C34.9", text)
    row["category"][1] = {"coding": [{"system": names.DIAGNOSIS_USE, "code": use}]}
    return {**row, "extension": [{"url": names.PRIMARY_DIAGNOSIS, "valueBoolean": True}], **more}


async def with_rows(hospital: Hospital, place: Place, *rows: dict[str, Any]) -> None:
    await hospital.put(*rows)
    await place.duty("pull")


def test_a_list_has_one_main_diagnosis_and_a_second_is_refused_until_the_first_lost_its_mark(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await with_rows(hospital, place, main(), condition())
        with pytest.raises(PolicyRefused, match="another-main"):
            await place.submit(builders.diagnose(1, is_primary=True))
        with pytest.raises(PolicyRefused, match="another-main"):
            await place.submit(builders.revise(2, DiagnosisChange.PRIMARY, "Condition/d1"))
        await place.submit(builders.revise(3, DiagnosisChange.NOT_PRIMARY, "Condition/m1"))
        await place.submit(builders.revise(4, DiagnosisChange.PRIMARY, "Condition/d1"))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert (await named(place, "慢阻肺急性加重")).diagnosis.is_primary
        assert not (await named(place, "肺癌")).diagnosis.is_primary

    run(tmp_path, case)


def test_another_list_another_stay_and_what_was_refuted_have_their_own_main_diagnosis(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        refuted = {"coding": [{"system": names.CONDITION_VERIFICATION, "code": "refuted"}]}
        await with_rows(
            hospital,
            place,
            main("m1", use="discharge"),
            main("m2", "肝癌", verificationStatus=refuted),
            main("m3", "胃癌", encounter={"reference": "Encounter/before"}),
        )
        await place.submit(builders.diagnose(1, is_primary=True))

    run(tmp_path, case)


def leaving(how: str) -> Any:
    if how == "discharge":
        return DischargePatient(**nurse(1), stay_version=None, way=LeavingWay.HOME, order="ServiceRequest/rev")
    there = {"ward": "Location/w2", "ward_name": "重症"}
    return TransferPatient(**{**nurse(1), **there, "stay_version": None}, order="ServiceRequest/rev")


@pytest.mark.parametrize("how", ["discharge", "transfer"])
def test_the_stay_lists_its_diagnoses_by_use_and_rank_when_it_ends_and_when_it_goes_on(
    tmp_path: Path, how: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        foreign = {"condition": {"reference": "Condition/theirs"}, "rank": 4}
        refuted = {"coding": [{"system": names.CONDITION_VERIFICATION, "code": "refuted"}]}
        await furnish(hospital, place, review(how))
        await hospital.change(ENCOUNTER, diagnosis=[foreign, {"condition": {"reference": "Condition/no"}}])
        await with_rows(
            hospital,
            place,
            condition("d1"),
            main("m1"),
            main("m2", "慢阻肺", use="discharge"),
            condition("no", verificationStatus=refuted),
        )
        await place.submit(leaving(how))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        stay = await hospital.read(ENCOUNTER)
        listed = [(one["condition"]["reference"], one.get("rank")) for one in stay["diagnosis"]]
        assert listed == [
            ("Condition/m1", 1),
            ("Condition/d1", 2),
            ("Condition/m2", 1),
            ("Condition/theirs", 4),
        ]
        assert diagnosis_uses(stay)["Condition/m1"] is DiagnosisUse.PRELIMINARY
        assert diagnosis_uses(stay)["Condition/m2"] is DiagnosisUse.DISCHARGE
        get_fhir_model_class("Encounter")(**stay)  # an independent reader of R4 takes it

    run(tmp_path, case)


def test_a_diagnosis_that_central_does_not_hold_yet_is_not_listed_and_the_stay_does_not_wait_for_it(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, review("discharge"))
        await with_rows(hospital, place, condition("d1"))
        await place.submit(builders.diagnose(5, "新诊断", "J18.9"))
        await place.submit(leaving("discharge"))
        await place.settle()
        stay = await hospital.read(ENCOUNTER)
        assert [one["condition"]["reference"] for one in stay["diagnosis"]] == ["Condition/d1"]
        assert len(await hospital.find("Condition", patient=PATIENT)) == 2

    run(tmp_path, case)
