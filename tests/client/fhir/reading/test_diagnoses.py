from datetime import UTC, datetime
from typing import Any

import pytest

from client.fhir import names
from client.fhir.build import build
from client.fhir.reading import diagnosis, diagnosis_uses, problem
from client.fhir.text import decode
from client.records import Code, DiagnosisChange, DiagnosisUse, Laterality, Tradition, Verification
from tests.client.fhir.samples import NOW, SETTING, WITH_ROWS, diagnose, revise


def settled(command: Any, setting: Any = SETTING) -> list[dict[str, Any]]:
    rows = build(command, setting).rows
    return [{**decode(row.resource), "id": row.key.partition("/")[2], "meta": {"versionId": "1"}} for row in rows]


def condition(**members: Any) -> dict[str, Any]:
    return {"resourceType": "Condition", "id": "c9", "subject": {"reference": "Patient/p1"}, **members}


def test_what_was_recorded_comes_back_whole() -> None:
    meant = diagnose(
        use=DiagnosisUse.DISCHARGE,
        verification=Verification.CONFIRMED,
        laterality=Laterality.BILATERAL,
        is_primary=True,
        rank=2,
        remark="CT",
    )
    found = diagnosis(settled(meant)[0])
    assert (found.name.text, found.icd10, found.icd11) == ("肺炎", "J18.9", "CA40.Z")
    assert (found.use, found.rank, found.is_primary) == (DiagnosisUse.DISCHARGE, 2, True)
    assert (found.verification, found.clinical, found.is_in_force) == (Verification.CONFIRMED, "active", True)
    assert (found.laterality, found.site) == (Laterality.BILATERAL, None)
    assert (found.by, found.recorded_at, found.remark) == ("王医生", NOW, "CT")
    assert (found.patient, found.encounter, found.version) == ("Patient/p1", "Encounter/e1", "1")


def test_a_pair_comes_back_as_disease_and_syndrome() -> None:
    disease, syndrome, _ = settled(diagnose(what=Code(text="咳嗽病"), syndrome=Code(text="痰热壅肺证")))
    assert diagnosis(disease).tradition is Tradition.DISEASE
    found = diagnosis(syndrome)
    assert found.tradition is Tradition.SYNDROME
    assert found.pair == f"urn:uuid:{disease['identifier'][0]['value']}"


@pytest.mark.parametrize(
    ("change", "is_in_force"),
    [
        (DiagnosisChange.CONFIRM, True),
        (DiagnosisChange.DOUBT, True),
        (DiagnosisChange.REFUTE, False),
        (DiagnosisChange.RESOLVE, False),
        (DiagnosisChange.REOPEN, True),
        (DiagnosisChange.ENTERED_IN_ERROR, False),
    ],
)
def test_a_changed_one_is_in_force_or_not(change: DiagnosisChange, is_in_force: bool) -> None:
    changed = settled(revise(change), WITH_ROWS)[0]
    assert diagnosis(changed).is_in_force is is_in_force
    assert problem(changed).is_active is is_in_force


def test_what_a_foreign_condition_does_not_say_is_unknown() -> None:
    found = diagnosis(condition())
    assert (found.name.text, found.icd10, found.icd11, found.use, found.rank) == ("", None, None, None, None)
    assert (found.is_primary, found.verification, found.clinical) == (None, Verification.UNKNOWN, None)
    assert (found.laterality, found.site, found.by, found.recorded_at) == (None, None, None, None)
    assert found.is_in_force


@pytest.mark.parametrize(
    ("system", "icd10", "icd11"),
    [
        ("http://hl7.org/fhir/sid/icd-10", "J18.9", None),
        ("http://hl7.org/fhir/sid/icd-10-cm", "J18.9", None),
        ("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "J18.9", None),
        ("http://www.cms.gov/Medicare/Coding/ICD10/icd-10-pcs", None, None),
        ("http://id.who.int/icd/release/11/mms", None, "J18.9"),
        ("http://snomed.info/sct", None, None),
    ],
)
def test_codes_are_read_from_their_own_systems(system: str, icd10: str | None, icd11: str | None) -> None:
    found = diagnosis(condition(code={"coding": [{"system": system, "code": "J18.9"}]}))
    assert (found.icd10, found.icd11) == (icd10, icd11)


def test_the_international_edition_goes_before_a_national_one() -> None:
    codings = [
        {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "J18.91"},
        {"system": names.ICD10, "code": "J18.9"},
    ]
    assert diagnosis(condition(code={"coding": codings})).icd10 == "J18.9"


@pytest.mark.parametrize(
    ("site", "side", "words"),
    [
        ([{"coding": [{"system": names.SNOMED, "code": "24028007"}]}], Laterality.RIGHT, None),
        ([{"text": "left lower lobe"}], None, "left lower lobe"),
        ([{"coding": [{"system": names.LATERALITY, "code": "up"}], "text": "up"}], None, "up"),
        (
            [{"coding": [{"system": names.LATERALITY, "code": one}]} for one in ("left", "right")],
            None,
            None,
        ),
    ],
)
def test_a_side_is_read_only_where_exactly_one_is_said(site: Any, side: Laterality | None, words: str | None) -> None:
    found = diagnosis(condition(bodySite=site))
    assert found.laterality is side
    assert (found.site.text if found.site else None) == words


def test_admission_and_discharge_diagnoses_of_the_encounter_are_read_and_other_roles_are_not() -> None:
    def role(key: str, code: str) -> dict[str, Any]:
        use = {"coding": [{"system": names.DIAGNOSIS_ROLE, "code": code}]}
        return {"condition": {"reference": f"Condition/{key}"}, "use": use}

    stay = {"diagnosis": [role("a", "AD"), role("b", "CM"), role("c", "DD"), role("c", "AD"), {"condition": None}, "x"]}
    assert diagnosis_uses(stay) == {
        "Condition/a": DiagnosisUse.PRELIMINARY,
        "Condition/c": DiagnosisUse.DISCHARGE,
    }


def test_the_rank_of_the_condition_goes_before_the_rank_of_the_encounter() -> None:
    own = settled(diagnose(rank=2))[0]
    assert problem(own, rank=5).rank == 2
    assert problem(condition(), rank=5).rank == 5


@pytest.mark.parametrize(
    "odd",
    [
        {"code": "J18.9", "category": "x", "bodySite": "left", "note": "n", "extension": "e"},
        {"code": {"coding": "x"}, "category": [None, 3], "bodySite": [None], "note": [{"text": 3}], "extension": [3]},
        {"extension": [{"url": names.DIAGNOSIS_RANK, "valuePositiveInt": -1}], "recordedDate": "yesterday"},
        {"extension": [{"url": names.DIAGNOSIS_RANK, "valuePositiveInt": True}], "verificationStatus": {"text": "x"}},
        {"extension": [{"url": names.PRIMARY_DIAGNOSIS, "valueBoolean": "true"}], "recorder": "who"},
        {"clinicalStatus": [], "verificationStatus": {"coding": [{"code": "certain"}]}, "encounter": 3},
    ],
)
def test_a_broken_condition_is_read_as_far_as_it_goes(odd: dict[str, Any]) -> None:
    found = diagnosis(condition(**odd))
    assert found.key == "Condition/c9"
    assert (found.rank, found.is_primary, found.laterality) == (None, None, None)


def test_the_onset_is_kept_apart_from_when_it_was_recorded() -> None:
    found = diagnosis(condition(onsetDateTime="2020-05-01", recordedDate="2026-03-01T10:00:00Z"))
    assert found.onset_at == datetime(2020, 5, 1, tzinfo=UTC)
    assert found.recorded_at == datetime(2026, 3, 1, 10, tzinfo=UTC)
