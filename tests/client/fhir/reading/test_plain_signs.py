"""The quick reader says the same as the tolerant one, or nothing."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.fhir import text
from client.fhir.reading import plain_signs, vital_signs

KEY = "Observation/v1"
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"


def concept(code: str = "8867-4", words: str = "脉搏") -> dict[str, Any]:
    return {"coding": [{"system": LOINC, "code": code}], "text": words}


def quantity(value: Any = 80, **more: Any) -> dict[str, Any]:
    return {"value": value, "unit": "/min", "system": UCUM, "code": "/min", **more}


def sign(**changed: Any) -> dict[str, Any]:
    whole = {
        "resourceType": "Observation",
        "id": "v1",
        "status": "final",
        "code": concept(),
        "effectiveDateTime": "2026-11-18T14:02:00+08:00",
        "performer": [{"reference": "Practitioner/1", "display": "柳安"}],
        "valueQuantity": quantity(),
        **changed,
    }
    return {name: value for name, value in whole.items() if value is not None}


def pressure(*parts: dict[str, Any], **changed: Any) -> dict[str, Any]:
    usual = (
        {"code": concept("8480-6", "收缩压"), "valueQuantity": quantity(136)},
        {"code": concept("8462-4", "舒张压"), "valueQuantity": quantity(78)},
    )
    return sign(**{"valueQuantity": None, "component": [*(parts or usual)], **changed})


def raw(resource: dict[str, Any]) -> bytes:
    return json.dumps(resource, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "resource",
    [
        sign(),
        sign(valueQuantity=quantity(36.50)),
        sign(valueQuantity=quantity(50, comparator="<")),
        sign(valueQuantity={"value": 5}),
        sign(performer=None),
        sign(performer=[{"identifier": {"value": "30112"}}]),
        sign(code={"text": "疼痛"}),
        sign(code=None),
        sign(status="entered-in-error"),
        sign(status="cancelled"),
        sign(note=[{"text": "valueQuantity"}]),
        pressure(),
    ],
)
def test_the_usual_shapes_read_as_the_tolerant_reader_reads_them(resource: dict[str, Any]) -> None:
    assert plain_signs(raw(resource), KEY) == vital_signs(text.decode(raw(resource)))


@pytest.mark.parametrize(
    "resource",
    [
        sign(valueQuantity=None, valueString="清醒"),
        sign(valueQuantity=None, dataAbsentReason=concept()),
        sign(valueQuantity={"value": "80"}),
        sign(effectiveDateTime="2026-11-18"),
        sign(effectiveDateTime=None, effectivePeriod={"start": "2026-11-18T14:02:00Z"}),
        sign(status=None),
        sign(resourceType="Basic"),
        sign(component={"code": concept(), "valueQuantity": quantity()}),
        pressure(valueString="站立"),
        pressure(valueQuantity=quantity()),
        pressure(dataAbsentReason=concept()),
        pressure({"code": concept("8480-6"), "dataAbsentReason": concept()}),
        pressure({"code": {"text": "上"}, "valueQuantity": quantity()}),
        pressure(*[{"code": concept("8480-6"), "valueQuantity": quantity(value)} for value in (1, 2)]),
    ],
)
def test_every_other_shape_is_left_to_the_tolerant_reader(resource: dict[str, Any]) -> None:
    assert plain_signs(raw(resource), KEY) is None


def test_what_is_no_observation_at_all_is_left_to_the_tolerant_reader() -> None:
    assert plain_signs(b"[]", KEY) is None
    assert plain_signs(b"{", KEY) is None


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 300),
    st.text(max_size=3),
    st.just([]),
    st.just({}),
    st.builds(quantity, st.integers(0, 300)),
    st.builds(concept),
    st.just([{"display": "x"}]),
)
NAMES = (
    "status",
    "code",
    "effectiveDateTime",
    "performer",
    "valueQuantity",
    "valueInteger",
    "dataAbsentReason",
    "component",
)


@given(st.booleans(), st.dictionaries(st.sampled_from(NAMES), ODD, max_size=3))
def test_it_never_says_anything_else_than_the_tolerant_reader(
    is_pressure: bool, changed: dict[str, Any]
) -> None:  # drawn
    resource = {**(pressure() if is_pressure else sign()), **changed}
    found = plain_signs(raw(resource), KEY)
    assert found is None or found == vital_signs(text.decode(raw(resource)))
