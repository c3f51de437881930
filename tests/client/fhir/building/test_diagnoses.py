from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.errors import BugError, InputRefused
from client.fhir import names
from client.fhir.build import CurrentRow, build
from client.fhir.text import decode, encode
from client.records import Code, DiagnosisChange, DiagnosisUse, Laterality, Verification
from tests.client.fhir.sample_rows import CONDITION_ROW
from tests.client.fhir.samples import SETTING, diagnose, resource_list, revise


def made(**changes: Any) -> list[dict[str, Any]]:
    return resource_list(build(diagnose(**changes), SETTING).bundle)[:-1]


def revised(change: DiagnosisChange, row: dict[str, Any] = CONDITION_ROW, **changes: Any) -> dict[str, Any]:
    setting = replace(SETTING, current={"Condition/c1": CurrentRow(resource=row, version="3")})
    raw = build(revise(change, **changes), setting).rows[0].resource
    get_fhir_model_class("Condition").model_validate_json(raw)
    return decode(raw)


def status(resource: dict[str, Any], name: str) -> str | None:
    return resource[name]["coding"][0]["code"] if name in resource else None


def test_a_diagnosis_is_a_condition_of_the_stay_with_both_codes() -> None:
    (found,) = made()
    assert (status(found, "clinicalStatus"), status(found, "verificationStatus")) == ("active", "provisional")
    assert [each["coding"][0]["code"] for each in found["category"]] == ["encounter-diagnosis", "preliminary"]
    assert [(each["system"], each["code"]) for each in found["code"]["coding"]] == [
        (names.ICD10, "J18.9"),
        (names.ICD11, "CA40.Z"),
    ]
    assert found["code"]["text"] == "肺炎"
    assert found["encounter"] == {"reference": "Encounter/e1"}
    assert found["recorder"]["reference"] == "Practitioner/d1"
    assert "extension" not in found
    assert "bodySite" not in found


def test_nothing_but_the_condition_and_its_provenance_is_written() -> None:
    kinds = [row.resource_type for row in build(diagnose(is_primary=True, rank=1), SETTING).rows]
    assert kinds == ["Condition", "Provenance"]


def test_rank_and_main_stand_on_the_condition_and_the_side_is_a_body_site() -> None:
    (found,) = made(rank=2, is_primary=True, laterality=Laterality.LEFT)
    assert {each["url"]: each for each in found["extension"]} == {
        names.DIAGNOSIS_RANK: {"url": names.DIAGNOSIS_RANK, "valuePositiveInt": 2},
        names.PRIMARY_DIAGNOSIS: {"url": names.PRIMARY_DIAGNOSIS, "valueBoolean": True},
    }
    codes = [(each["system"], each["code"]) for each in found["bodySite"][0]["coding"]]
    assert codes == [(names.LATERALITY, "left"), (names.SNOMED, "7771000")]


def test_a_pair_of_chinese_medicine_is_two_conditions_of_which_the_syndrome_names_the_disease() -> None:
    rows = build(diagnose(what=Code(text="咳嗽病"), syndrome=Code(text="痰热壅肺证"), rank=1), SETTING).rows
    disease, syndrome = (decode(row.resource) for row in rows[:2])
    assert (disease["code"], syndrome["code"]) == ({"text": "咳嗽病"}, {"text": "痰热壅肺证"})
    parts = [each["category"][2]["coding"][0]["code"] for each in (disease, syndrome)]
    assert parts == ["disease", "syndrome"]
    link = next(each for each in syndrome["extension"] if each["url"] == names.SYNDROME_OF)
    assert link["valueReference"] == {"reference": f"urn:uuid:{rows[0].entry_id}"}
    assert rows[1].needs == (rows[0].key,)
    assert rows[1].level == 1


@pytest.mark.parametrize("verification", [Verification.REFUTED, Verification.ENTERED_IN_ERROR, Verification.UNKNOWN])
def test_only_a_certain_or_a_provisional_diagnosis_can_be_recorded(verification: Verification) -> None:
    with pytest.raises(InputRefused):
        made(verification=verification)


@pytest.mark.parametrize("changes", [{"rank": 0}, {"rank": 100}, {"what": Code(text=" ")}, {"remark": "\x00"}])
def test_what_cannot_be_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        made(**changes)


@pytest.mark.parametrize(
    ("change", "clinical", "verification"),
    [
        (DiagnosisChange.CONFIRM, "active", "confirmed"),
        (DiagnosisChange.DOUBT, "active", "provisional"),
        (DiagnosisChange.REFUTE, "inactive", "refuted"),
        (DiagnosisChange.RESOLVE, "resolved", "provisional"),
        (DiagnosisChange.REOPEN, "active", "provisional"),
        (DiagnosisChange.ENTERED_IN_ERROR, None, "entered-in-error"),
    ],
)
def test_a_change_of_status_changes_nothing_else_and_says_who_when_and_why(
    change: DiagnosisChange, clinical: str | None, verification: str
) -> None:
    before = deepcopy(CONDITION_ROW)
    found = revised(change)
    assert before == CONDITION_ROW
    assert (status(found, "clinicalStatus"), status(found, "verificationStatus")) == (clinical, verification)
    for name in ("identifier", "severity", "code", "category", "subject"):
        assert found[name] == CONDITION_ROW[name]
    assert found["note"][0] == CONDITION_ROW["note"][0]
    assert found["note"][1]["text"] == "CT 已明确"
    assert found["note"][1]["authorReference"]["reference"] == "Practitioner/d1"
    assert found["note"][1]["time"] == "2026-03-14T08:30:00+08:00"


def test_rank_and_main_are_changed_in_place() -> None:
    ranked = {**CONDITION_ROW, "extension": [{"url": "https://other.org/x", "valueBoolean": True}]}
    first = revised(DiagnosisChange.RANK, ranked, rank=3)
    second = revised(DiagnosisChange.RANK, first, rank=1)
    assert second["extension"] == [
        {"url": "https://other.org/x", "valueBoolean": True},
        {"url": names.DIAGNOSIS_RANK, "valuePositiveInt": 1},
    ]
    main = revised(DiagnosisChange.PRIMARY, second)
    assert {"url": names.PRIMARY_DIAGNOSIS, "valueBoolean": True} in main["extension"]
    again = revised(DiagnosisChange.NOT_PRIMARY, main)
    assert [each for each in again["extension"] if each["url"] == names.PRIMARY_DIAGNOSIS] == [
        {"url": names.PRIMARY_DIAGNOSIS, "valueBoolean": False}
    ]


def test_what_was_refuted_and_is_certain_after_all_is_active_again() -> None:
    found = revised(DiagnosisChange.CONFIRM, revised(DiagnosisChange.REFUTE))
    assert (status(found, "clinicalStatus"), status(found, "verificationStatus")) == ("active", "confirmed")


def test_what_is_active_again_has_no_end() -> None:
    ended = {**CONDITION_ROW, "abatementDateTime": "2026-03-01"}
    ended["clinicalStatus"] = {"coding": [{"system": names.CONDITION_CLINICAL, "code": "resolved"}]}
    found = revised(DiagnosisChange.REOPEN, ended)
    assert "abatementDateTime" not in found
    assert status(found, "clinicalStatus") == "active"


def test_a_foreign_condition_without_statuses_is_changed_without_inventing_one() -> None:
    bare = {"resourceType": "Condition", "id": "c1", "subject": {"reference": "Patient/p1"}}
    found = revised(DiagnosisChange.CONFIRM, bare)
    assert "clinicalStatus" not in found
    assert status(found, "verificationStatus") == "confirmed"


def test_a_change_carries_the_version_it_is_based_on() -> None:
    setting = replace(SETTING, current={"Condition/c1": CurrentRow(resource=CONDITION_ROW, version="3")})
    built = build(revise(DiagnosisChange.CONFIRM), setting)
    (entry, _) = decode(built.bundle)["entry"]
    assert entry["request"] == {"method": "PUT", "url": "Condition/c1", "ifMatch": 'W/"3"'}


@pytest.mark.parametrize(
    ("change", "more"),
    [
        (DiagnosisChange.REFUTE, {"reason": " "}),
        (DiagnosisChange.RANK, {"rank": None}),
        (DiagnosisChange.RANK, {"rank": 0}),
    ],
)
def test_a_change_without_its_reason_or_its_rank_is_refused(change: DiagnosisChange, more: dict[str, Any]) -> None:
    with pytest.raises(InputRefused):
        revised(change, **more)


def test_what_is_no_diagnosis_is_not_revised() -> None:
    with pytest.raises(InputRefused):
        build(revise(DiagnosisChange.CONFIRM, diagnoses=(), versions=()), SETTING)
    with pytest.raises(BugError):
        build(revise(DiagnosisChange.CONFIRM, "Observation/o1"), SETTING)


def test_every_use_and_every_side_passes_the_validator() -> None:
    for use in DiagnosisUse:
        for side in Laterality:
            (found,) = made(use=use, laterality=side)
            get_fhir_model_class("Condition").model_validate_json(encode(found))
