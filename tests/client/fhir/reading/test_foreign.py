"""Nothing anybody sends makes a reader raise: fixtures, the shared data sets, and resources broken at random."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.fhir import reading
from client.fhir.canonical import canonical_hash, difference
from client.fhir.reading import assessments
from client.fhir.references import references, rewrite
from client.fhir.text import decode, encode
from tests.client.fhir.foreign import FIXTURES, shared_data, shared_resources

Reader = Callable[[Mapping[str, Any]], object]
READERS: dict[str, tuple[Reader, ...]] = {
    "Patient": (reading.patient,),
    "Encounter": (reading.stay, reading.diagnosis_ranks),
    "Location": (reading.ward_or_bed,),
    "AllergyIntolerance": (reading.allergy,),
    "Condition": (reading.problem,),
    "Flag": (reading.tag,),
    "Observation": (reading.vital_signs, reading.results),
    "DiagnosticReport": (reading.report,),
    "MedicationRequest": (reading.order,),
    "ServiceRequest": (reading.order,),
    "NutritionOrder": (reading.order,),
    "Task": (reading.verify_task, assessments.reassess_task, assessments.warning_task, assessments.belongs_to),
    "MedicationAdministration": (reading.dose,),
    "Composition": (reading.note,),
    "DocumentReference": (reading.note,),
    "QuestionnaireResponse": (assessments.assessment,),
}
ALL_READERS = tuple(dict.fromkeys(each for readers in READERS.values() for each in readers))
NAMES = sorted(path.name for path in FIXTURES.glob("*.json"))


def loaded(name: str) -> dict[str, Any]:
    return decode((FIXTURES / name).read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_every_reader_takes_every_fixture(name: str) -> None:
    resource = loaded(name)
    before = deepcopy(resource)
    for reader in ALL_READERS:
        reader(resource)
    assert resource == before
    assert difference(resource, decode(encode(resource)), {}) is None
    assert rewrite(resource, {}) == resource


def test_there_are_fixtures() -> None:
    assert len(NAMES) > 10


def test_every_shared_resource_is_read() -> None:
    counts: dict[str, int] = {}
    for resource in shared_resources(shared_data()):
        kind = resource["resourceType"]
        counts[kind] = counts.get(kind, 0) + 1
        for reader in READERS.get(kind, ()):
            found = reader(resource)
            if isinstance(found, msgspec.Struct):
                assert msgspec.json.decode(msgspec.json.encode(found), type=type(found)) == found
        assert len(canonical_hash(resource)) == 64
        assert not any(each.startswith("#") for each in references(resource))
    assert counts["MedicationRequest"] > 38
    assert counts["Observation"] > 1000


def test_every_shared_medicine_that_is_named_is_read_by_name() -> None:
    for resource in shared_resources(shared_data()):
        if resource["resourceType"] in {"MedicationRequest", "MedicationAdministration"}:
            reference = resource.get("medicationReference", {})
            is_elsewhere = bool(reference) and "display" not in reference and not reference["reference"].startswith("#")
            read = (
                reading.order(resource).what
                if resource["resourceType"] == "MedicationRequest"
                else reading.dose(resource).what
            )
            assert bool(read and read.text) != is_elsewhere, resource["id"]


NOTHINGS: list[Any] = [None, True, -1, 10**30, "", " ", "x", [], {}, [None], [[]], [{}], {"": []}]
DATES: list[Any] = ["2019", "2019-02-30", "9999-12-31", "2019-01-01T00:00:00", "0001-01-01T00:00:00+14:00"]
PIECES: list[Any] = [
    {"coding": 1},
    {"coding": [{"code": 5}]},
    {"value": "1"},
    {"reference": 5},
    {"start": 1},
    {"low": {"value": []}},
]
JUNK = st.sampled_from([*NOTHINGS, *DATES, *PIECES])


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_a_resource_broken_anywhere_is_still_read(name: str, data: st.DataObject) -> None:
    resource = loaded(name)
    for _ in range(data.draw(st.integers(1, 4))):
        places = list(_places(resource))
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = deepcopy(data.draw(JUNK))
    for reader in ALL_READERS:
        reader(resource)
    canonical_hash(resource)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) below the value."""
    pairs = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [(value, key) for key, _ in pairs] + [place for _, child in pairs for place in _places(child)]


NAMED = """
name identifier status code category subject period location dosageInstruction timing repeat component section text div
valueQuantity value referenceRange extension url contained reference participant type physicalType reaction deceasedDateTime
"""
FHIR_NAMES = st.sampled_from(NAMED.split())
TREES = st.recursive(
    JUNK, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(FHIR_NAMES, inner, max_size=3), max_leaves=12
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(READERS)), st.dictionaries(FHIR_NAMES, TREES, max_size=5))
def test_any_object_at_all_is_read(kind: str, members: dict[str, Any]) -> None:
    for reader in ALL_READERS:
        reader({"resourceType": kind, **members})
        reader(members)


def test_numbers_of_absurd_size_are_unknown() -> None:
    raw = (
        json.dumps({"resourceType": "Observation", "id": "1"})[:-1]
        + ', "valueQuantity": {"value": 1e999999, "unit": "mg"}}'
    )
    (found,) = reading.results(decode(raw.encode()))
    assert (found.amount, found.text) == (None, None)
