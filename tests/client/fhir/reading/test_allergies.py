from typing import Any

import pytest

from client.fhir.names import SNOMED
from client.fhir.reading import allergy, allergy_knowledge
from client.records import AllergyKnowledge
from tests.client.fhir.foreign import fixture


def test_an_allergy_says_its_reactions_and_the_worst_of_them() -> None:
    found = allergy(fixture("AllergyIntolerance-example"))
    assert (found.substance.text, found.criticality, found.is_confirmed, found.is_active) == (
        "Cashew nuts",
        "high",
        True,
        True,
    )
    assert found.severity == "severe"
    assert found.reactions == ("Anaphylactic reaction", "Urticaria")


def test_no_known_allergy_is_an_absence() -> None:
    found = allergy(fixture("AllergyIntolerance-nka"))
    assert found.is_absence
    assert allergy_knowledge([found]) is AllergyKnowledge.NONE_KNOWN


def test_no_known_drug_allergy_leaves_foods_open() -> None:
    found = allergy(fixture("AllergyIntolerance-nkda"))
    assert found.is_absence
    assert allergy_knowledge([found]) is AllergyKnowledge.NOT_RECORDED


def test_exactly_one_of_four_states_is_true() -> None:
    real, none = allergy(fixture("AllergyIntolerance-example")), allergy(fixture("AllergyIntolerance-nka"))
    assert allergy_knowledge(None) is AllergyKnowledge.UNAVAILABLE
    assert allergy_knowledge([]) is AllergyKnowledge.NOT_RECORDED
    assert allergy_knowledge([none, real]) is AllergyKnowledge.KNOWN


@pytest.mark.parametrize(
    ("status", "is_active"),
    [
        ({"clinicalStatus": {"coding": [{"code": "resolved"}]}}, False),
        ({"clinicalStatus": {"coding": [{"code": "inactive"}]}}, False),
        ({"verificationStatus": {"coding": [{"code": "refuted"}]}}, False),
        ({"verificationStatus": {"coding": [{"code": "entered-in-error"}]}}, False),
        ({"verificationStatus": {"coding": [{"code": "unconfirmed"}]}}, True),
        ({}, True),
    ],
)
def test_an_allergy_counts_until_somebody_said_that_it_does_not(status: dict[str, Any], is_active: bool) -> None:
    found = allergy({"code": {"coding": [{"system": SNOMED, "code": "1"}]}, **status})
    assert found.is_active is is_active
    expected = AllergyKnowledge.KNOWN if is_active else AllergyKnowledge.NOT_RECORDED
    assert allergy_knowledge([found]) is expected


def test_an_allergy_without_a_code_is_named_by_its_reaction_and_still_known() -> None:
    found = allergy({"reaction": [{"substance": {"text": "latex"}, "description": "rash"}]})
    assert (found.substance.text, found.reactions) == ("latex", ("rash",))
    assert allergy_knowledge([allergy({})]) is AllergyKnowledge.KNOWN
