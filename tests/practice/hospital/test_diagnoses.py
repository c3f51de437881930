"""The diagnoses of the wards, as a station reads them."""

from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.fhir import reading
from client.fhir.text import decode, encode
from client.records import Diagnosis, DiagnosisUse, Laterality, Tradition
from practice.hospital.condition import condition
from tests.support import builders

BOOK = builders.pack().diagnoses


@pytest.fixture(scope="module")
def diagnoses(hospital: list[dict[str, Any]]) -> list[Diagnosis]:
    """Of those who lie in the wards; the clinic's patients have theirs from elsewhere."""
    stays = {
        f"Encounter/{row['id']}"
        for row in hospital
        if row["resourceType"] == "Encounter" and row["class"]["code"] == "IMP" and row["status"] == "in-progress"
    }
    found = (reading.diagnosis(decode(encode(row))) for row in hospital if row["resourceType"] == "Condition")
    return [one for one in found if one.encounter in stays]


def test_every_condition_is_valid(hospital: list[dict[str, Any]]) -> None:
    for row in hospital:
        if row["resourceType"] == "Condition":
            get_fhir_model_class("Condition").model_validate_json(encode(row))


def test_icd11_stands_beside_icd10_exactly_where_the_packs_table_has_it(diagnoses: list[Diagnosis]) -> None:
    for one in diagnoses:
        entry = BOOK.entry(one.icd10)
        assert one.icd11 == (entry.icd11 if entry is not None else None)
    assert sum(1 for one in diagnoses if one.icd11) > 20


def test_the_wards_have_provisional_sided_outpatient_and_paired_diagnoses(diagnoses: list[Diagnosis]) -> None:
    assert any(one.is_provisional for one in diagnoses)
    assert {one.laterality for one in diagnoses} >= {Laterality.LEFT, Laterality.RIGHT}
    assert {one.use for one in diagnoses} == {DiagnosisUse.PRELIMINARY, DiagnosisUse.OUTPATIENT}
    syndromes = [one for one in diagnoses if one.tradition is Tradition.SYNDROME]
    by_key = {one.key: one for one in diagnoses}
    assert syndromes
    for one in syndromes:
        assert one.pair is not None
        assert by_key[one.pair].tradition is Tradition.DISEASE
        assert by_key[one.pair].encounter == one.encounter


def test_each_stay_has_one_main_diagnosis_and_it_is_the_first(diagnoses: list[Diagnosis]) -> None:
    mains = [one for one in diagnoses if one.is_primary]
    assert {one.rank for one in mains} == {1}
    assert len(mains) == len({one.encounter for one in mains}) == len({one.encounter for one in diagnoses})


def test_the_notation_says_side_and_doubt_and_a_pair() -> None:
    found = condition(
        problems="C34.9@left? 左肺占位; I10 高血压",
        orders="",
        labs="",
        finding="",
        story="",
        plan="",
        pair="肺胀/痰热壅肺证",
    )
    first, second = found.problems
    assert (first.code, first.side, first.is_provisional, first.text) == ("C34.9", "left", True, "左肺占位")
    assert (second.code, second.side, second.is_provisional) == ("I10", "", False)
    assert found.pair is not None
    assert [one.text for one in found.pair] == ["肺胀", "痰热壅肺证"]
