from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.fhir.references import local_key, normal, references, rewrite, split, urn

BASE = "http://central.example/fhir"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("Patient/1", ("Patient", "1")),
        ("Patient/1/_history/3", ("Patient", "1")),
        (f"{BASE}/Patient/1", ("Patient", "1")),
        (f"{BASE}/Patient/1/_history/3", ("Patient", "1")),
        ("http://other.example/fhir/Patient/1", None),
        (f"{BASE}x/Patient/1", None),
        ("urn:uuid:0b5a3c1e-6f0e-4f6c-9d6b-2f7a1c9e4d55", None),
        ("#contained", None),
        ("Patient?identifier=x", None),
        ("Patient/", None),
        ("", None),
        ("patient/1", None),
        ("a/b/c", None),
    ],
)
def test_a_reference_is_split_only_where_it_names_a_resource_of_this_base(
    reference: str, expected: tuple[str, str] | None
) -> None:
    assert split(reference, BASE) == expected


def test_an_absolute_reference_of_another_base_stays_absolute() -> None:
    assert normal("http://other.example/fhir/Patient/1", BASE) == "http://other.example/fhir/Patient/1"
    assert normal(f"{BASE}/Patient/1", f"{BASE}/") == "Patient/1"


def test_all_references_are_found_but_contained_ones() -> None:
    resource = {
        "subject": {"reference": "Patient/1"},
        "contained": [{"id": "m", "manufacturer": {"reference": "Organization/2"}}],
        "medicationReference": {"reference": "#m"},
        "basedOn": [{"reference": "urn:uuid:x"}, {"identifier": {"value": "only"}}],
        "reference": 7,
    }
    assert references(resource) == {"Patient/1", "Organization/2", "urn:uuid:x"}


def test_pending_references_become_real_and_keep_their_identifier() -> None:
    pending: dict[str, Any] = {
        "request": {"reference": urn("e1"), "identifier": {"value": "e1"}},
        "note": [{"text": urn("e1")}],
        "n": 1,
    }
    assert rewrite(pending, {local_key("MedicationRequest", "e1"): "MedicationRequest/77"}) == {
        "request": {"reference": "MedicationRequest/77", "identifier": {"value": "e1"}},
        "note": [{"text": urn("e1")}],
        "n": 1,
    }
    assert rewrite(pending, {urn("e1"): "MedicationRequest/78"})["request"]["reference"] == "MedicationRequest/78"
    assert pending["request"]["reference"] == urn("e1")


def test_a_key_that_is_spelled_out_is_replaced_too() -> None:
    assert rewrite({"a": {"reference": "Patient/old"}}, {"Patient/old": "Patient/new"}) == {
        "a": {"reference": "Patient/new"}
    }


@given(
    st.dictionaries(
        st.text(max_size=4), st.fixed_dictionaries({"reference": st.sampled_from(["Patient/1", "urn:uuid:a", "#x"])})
    )
)
def test_rewriting_with_nothing_changes_nothing(resource: dict[str, object]) -> None:
    assert rewrite(resource, {}) == resource
