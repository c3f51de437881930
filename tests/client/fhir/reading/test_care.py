"""Mirrors client/fhir/reading/care.py: what central wrote in a strange way is read as far as it says something."""

from typing import Any

import pytest

from client.fhir.names import PLAN_DEFINITION
from client.fhir.reading.care import pathway_plan


@pytest.mark.parametrize("named", [5, "x", None, {"a": 1}, [], [5], ["http://example.org/other"]])
def test_a_plan_that_names_what_it_follows_in_a_strange_way_is_no_pathway(named: Any) -> None:
    assert pathway_plan({"resourceType": "CarePlan", "id": "c", "instantiatesCanonical": named}) is None


def test_a_plan_that_names_one_pathway_among_others_is_one() -> None:
    named = [5, f"{PLAN_DEFINITION}/cap|1"]
    found = pathway_plan({"resourceType": "CarePlan", "id": "c", "instantiatesCanonical": named})
    assert found is not None
    assert found.pathway == "cap"
