"""Diagnoses on their way to central, through an outage and against what another doctor did meanwhile: a real station and hospital."""

from pathlib import Path
from typing import Any

import pytest

from client.commands import Choice
from client.errors import PolicyRefused, VersionConflict
from client.fhir import names
from client.records import Code, DiagnosisChange, DiagnosisUse, Verification
from offline.outbox import State
from offline.views import DiagnosisRow
from tests.support import builders
from tests.support.builders import PATIENT, ident
from tests.support.whole import Hospital, Place, run

KEY = "Condition/d1"
KEEPS = list(Choice)


def condition(ident: str = "d1", code: str = "J44.1", text: str = "慢阻肺急性加重", **members: Any) -> dict[str, Any]:
    return {
        "resourceType": "Condition",
        "id": ident,
        "clinicalStatus": {"coding": [{"system": names.CONDITION_CLINICAL, "code": "active"}]},
        "verificationStatus": {"coding": [{"system": names.CONDITION_VERIFICATION, "code": "provisional"}]},
        "category": [
            {"coding": [{"system": names.CONDITION_CATEGORY, "code": "encounter-diagnosis"}]},
            {"coding": [{"system": names.DIAGNOSIS_USE, "code": "preliminary"}]},
        ],
        "code": {"coding": [{"system": names.ICD10, "code": code}], "text": text},
        "subject": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "recordedDate": builders.stamp(builders.NOW),
        **members,
    }


def verification(resource: dict[str, Any]) -> str:
    return str(resource["verificationStatus"]["coding"][0]["code"])


async def furnish(hospital: Hospital, place: Place, *rows: dict[str, Any]) -> None:
    await hospital.put(*(rows or (condition(),)))
    await place.duty("pull")


async def back(place: Place) -> None:
    place.link.is_dark = False
    await place.settle()


async def named(place: Place, text: str) -> DiagnosisRow:
    (found,) = [row for row in await place.station.diagnoses(PATIENT) if row.diagnosis.name.text == text]
    return found


def test_a_diagnosis_made_online_is_confirmed_by_central_and_read_back(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        receipt = await place.submit(builders.diagnose(1, rank=1, is_primary=True))
        assert (receipt.number, receipt.has_warning) == (None, False)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        (there,) = await hospital.find("Condition", patient="p1")
        assert there["encounter"] == {"reference": "Encounter/e1"}
        found = await named(place, "肺炎")
        assert (found.diagnosis.rank, found.diagnosis.is_primary, found.is_this_stay) == (1, True, True)
        assert len(await hospital.versions("Encounter/e1")) == 1, "the stay itself was not touched"

    run(tmp_path, case)


def test_a_diagnosis_made_in_an_outage_is_shown_at_once_marked_and_arrives_once_it_is_over(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for _ in range(3):
            await place.duty("watch", "status")
            place.pass_time(3.0)
        receipt = await place.submit(builders.diagnose(1))
        assert receipt.is_emergency
        assert receipt.number is not None
        assert receipt.number.startswith("C-")
        shown = await named(place, "肺炎")
        assert shown.mark is not None
        assert (shown.mark.state, shown.mark.is_emergency) == (State.SAVED_HERE, True)
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        (there,) = await hospital.find("Condition", patient="p1")
        assert names.EMERGENCY_ENTRY in {tag["code"] for tag in there["meta"]["tag"]}
        assert len(await place.station.diagnoses(PATIENT)) == 1

    run(tmp_path, case)


def test_a_pair_of_chinese_medicine_arrives_as_two_linked_conditions(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.diagnose(1, "咳嗽病", "", syndrome=Code(text="痰热壅肺证")))
        disease, syndrome = await place.station.diagnoses(PATIENT)
        assert (disease.diagnosis.name.text, syndrome.diagnosis.name.text) == ("咳嗽病", "痰热壅肺证")
        assert syndrome.diagnosis.pair == disease.diagnosis.key
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        there = {row["code"]["text"]: row for row in await hospital.find("Condition", patient="p1")}
        (link,) = [each for each in there["痰热壅肺证"]["extension"] if each["url"] == names.SYNDROME_OF]
        assert link["valueReference"]["reference"] == f"Condition/{there['咳嗽病']['id']}"

    run(tmp_path, case)


def test_a_diagnosis_is_revised_before_central_ever_heard_of_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.diagnose(1))
        key = await place.key_of(ident(1), "Condition")
        await place.submit(builders.revise(2, DiagnosisChange.CONFIRM, key))
        assert (await named(place, "肺炎")).diagnosis.verification is Verification.CONFIRMED
        await back(place)
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED, State.CONFIRMED]
        (there,) = await hospital.find("Condition", patient="p1")
        assert verification(there) == "confirmed"

    run(tmp_path, case)


def test_a_diagnosis_already_so_at_central_is_done(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.revise(1, DiagnosisChange.CONFIRM, KEY))
        confirmed = {"coding": [{"system": names.CONDITION_VERIFICATION, "code": "confirmed"}]}
        await hospital.change(KEY, verificationStatus=confirmed)
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.versions(KEY)) == 2, "nothing was sent"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", KEEPS)
def test_a_diagnosis_changed_by_another_meanwhile_waits_for_a_person_with_both_versions(
    tmp_path: Path, choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.revise(1, DiagnosisChange.REFUTE, KEY, versions=("1",)))
        await hospital.change(KEY, severity={"text": "severe"}, note=[{"text": "CT tomorrow"}])
        await back(place)
        conflict = await place.conflict()
        assert (conflict.conflict, conflict.kind) == ("changed", "revise-diagnosis")
        said = {pair.path: (pair.mine, pair.central) for pair in conflict.fields}
        assert said["verification"] == ("verification:refuted", "verification:provisional")
        assert said["diagnosis"][0] == said["diagnosis"][1] == "慢阻肺急性加重 J44.1"
        await place.decide(9, choice)
        await place.settle()
        now = await hospital.read(KEY)
        assert verification(now) == ("refuted" if choice is Choice.KEEP_MINE else "provisional")
        assert now["severity"] == {"text": "severe"}, "the other's change is not lost"
        assert await place.state(ident(9)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_diagnosis_removed_at_central_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.revise(1, DiagnosisChange.RESOLVE, KEY))
        await hospital.delete(KEY)
        await back(place)
        assert (await place.conflict()).conflict == "gone"

    run(tmp_path, case)


def test_the_same_diagnosis_made_by_another_meanwhile_is_taken_and_annotated(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.diagnose(1, "慢阻肺急性加重", "J44.1"))
        await hospital.put(condition())
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert len(await hospital.find("Condition", patient="p1")) == 2, "neither is dropped"
        (told,) = [event.facts for event in await place.station.events() if event.kind == "judged"]
        assert told["annotations"] == "same-diagnosis"

    run(tmp_path, case)


@pytest.mark.parametrize(("code", "use"), [("J18.9", DiagnosisUse.PRELIMINARY), ("J44.1", DiagnosisUse.DISCHARGE)])
def test_another_code_or_another_list_is_not_the_same_diagnosis(tmp_path: Path, code: str, use: DiagnosisUse) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.diagnose(1, code=code, use=use))
        await hospital.put(condition())
        await back(place)
        assert await place.state(ident(1)) is State.CONFIRMED
        assert [event for event in await place.station.events() if event.kind == "judged"] == []

    run(tmp_path, case)


def test_who_looked_at_an_older_version_is_told_and_nothing_is_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place)
        await hospital.change(KEY, severity={"text": "severe"})
        await place.duty("pull")
        with pytest.raises(VersionConflict):
            await place.submit(builders.revise(1, DiagnosisChange.REFUTE, KEY, versions=("1",)))
        assert await place.states() == {}

    run(tmp_path, case)


def test_only_doctors_make_and_change_diagnoses(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        nurse: dict[str, Any] = {"author": builders.NURSE}
        for command in (builders.diagnose(1), builders.revise(2, DiagnosisChange.CONFIRM, KEY)):
            with pytest.raises(PolicyRefused):
                await place.submit(
                    type(command)(**{**{f: getattr(command, f) for f in command.__struct_fields__}, **nurse})
                )

    run(tmp_path, case)


def test_a_saved_diagnosis_survives_the_death_of_the_station(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.diagnose(1))
        await place.crash()
        assert (await named(place, "肺炎")).mark is not None
        await back(place)
        assert len(await hospital.find("Condition", patient="p1")) == 1

    run(tmp_path, case)


def test_the_queue_names_what_was_diagnosed_and_what_was_changed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place)
        place.link.is_dark = True
        await place.submit(builders.diagnose(1, "咳嗽病", "", syndrome=Code(text="痰热壅肺证")))
        await place.submit(builders.revise(2, DiagnosisChange.RESOLVE, KEY))
        assert [entry.summary for entry in await place.station.queue()] == [
            ("咳嗽病", "痰热壅肺证"),
            ("慢阻肺急性加重?",),
        ]

    run(tmp_path, case)
