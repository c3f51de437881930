from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.fhir.canonical import canonical_hash, difference
from client.fhir.names import COMMAND_TAG
from tests.client.fhir.sample_rows import MEDICATION_ROW

VALUES = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.decimals(allow_nan=False, allow_infinity=False)
)
TREES = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=4),
    max_leaves=15,
)
RESOURCES = st.dictionaries(st.sampled_from(["status", "code", "note", "dose"]), TREES)
TAG = {"system": COMMAND_TAG, "code": "c1"}


@given(RESOURCES)
def test_a_resource_says_everything_that_it_says(resource: dict[str, Any]) -> None:
    assert difference(resource, deepcopy(resource), {}) is None
    stored = {**resource, "id": "7", "meta": {"versionId": "1"}, "text": {"div": "x"}}
    assert difference(resource, stored, {}) is None
    assert difference(resource, {**stored, "more": 1}, {}) == "more"


@given(RESOURCES, RESOURCES)
def test_equal_hashes_mean_no_difference_either_way(one: dict[str, Any], other: dict[str, Any]) -> None:
    are_alike = difference(one, other, {}) is None and difference(other, one, {}) is None
    assert (canonical_hash(one) == canonical_hash(other)) == are_alike


@given(RESOURCES)
def test_the_order_of_members_does_not_matter(resource: dict[str, Any]) -> None:
    turned = dict(reversed(list(resource.items())))
    assert canonical_hash(turned) == canonical_hash(resource)
    assert len(canonical_hash(resource)) == 64


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.integers(min_value=0, max_value=4))
def test_trailing_zeros_are_spelling(value: Decimal, zeros: int) -> None:
    longer = Decimal(f"{value:f}{'0' * zeros}")
    assert difference({"dose": value}, {"dose": longer}, {}) is None
    assert canonical_hash({"dose": value}) == canonical_hash({"dose": longer})


@pytest.mark.parametrize(
    ("meant", "stored"),
    [
        (Decimal("1.0"), Decimal("1.00")),
        (1, Decimal("1.0")),
        (Decimal(100), Decimal("1E+2")),
        (Decimal(0), Decimal("-0.00")),
        ("2026-03-14T00:30:00Z", "2026-03-14T08:30:00+08:00"),
        ("2026-03-14T00:30:00.100Z", "2026-03-14T00:30:00.1+00:00"),
        ("2026-03-14T00:30:00Z", "2026-03-14T00:30:00.000+00:00"),
    ],
)
def test_spelling_is_no_difference(meant: object, stored: object) -> None:
    assert difference({"a": meant}, {"a": stored}, {}) is None
    assert canonical_hash({"a": meant}) == canonical_hash({"a": stored})


@pytest.mark.parametrize(
    ("meant", "stored", "path"),
    [
        ({"a": Decimal("1.0")}, {"a": Decimal("1.01")}, "a"),
        ({"a": 1}, {"a": True}, "a"),
        ({"a": 1}, {"a": "1"}, "a"),
        ({"a": 1}, {"a": "1e0"}, "a"),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, "a[0].b"),
        ({"a": [[1]]}, {"a": [[2]]}, "a[0][0]"),
        ({"a": {"b": [1, 2]}}, {"a": {"b": [1, 3]}}, "a.b[1]"),
        ({"a": [1]}, {"a": [1, 2]}, "a[1]"),
        ({"a": [1, 2]}, {"a": [1]}, "a[1]"),
        ({"a": 1}, {}, "a"),
        ({"a": "2026-03-14T00:30:00Z"}, {"a": "2026-03-14T00:31:00Z"}, "a"),
        ({"a": "2026-03-14"}, {"a": "2026-03-15"}, "a"),
        ({"a": "x"}, {"a": "x", "modifierExtension": [{}]}, "modifierExtension"),
        ({"a": "x"}, {"a": "x", "doNotPerform": True}, "doNotPerform"),
        ({"a": "x"}, {"a": "x", "implicitRules": "http://rules"}, "implicitRules"),
        ({"a": "x"}, {"a": "x", "status": "on-hold"}, "status"),
        ({"a": "x"}, {"a": "x", "statusReason": {"text": "do not give"}}, "statusReason"),
        ({"a": "x"}, {"a": "x", "contained": [{}]}, "contained"),
        ({"dose": [{"b": 1}]}, {"dose": [{"b": 1, "asNeededBoolean": True}]}, "dose[0].asNeededBoolean"),
        ({"dose": [{"b": 1}]}, {"dose": [{"b": 1, "maxDosePerPeriod": {}}]}, "dose[0].maxDosePerPeriod"),
        ({"q": {"value": 1}}, {"q": {"value": 1, "comparator": "<"}}, "q.comparator"),
        ({"q": {"value": 1}}, {"q": {"value": 1}, "dataAbsentReason": {"text": "error"}}, "dataAbsentReason"),
        ({"q": 1}, {"q": 1, "_q": {"extension": []}}, "_q"),
        ({"q": {"value": 1}}, {"q": {"value": 1, "extension": [{"url": "u/data-absent-reason"}]}}, "q.extension"),
        ({"c": {"coding": [{"code": "1"}]}}, {"c": {"coding": [{"code": "1"}], "text": "other"}}, "c.text"),
        ({"identifier": [{"value": "1"}]}, {"identifier": [{"value": "2"}]}, "identifier[0]"),
        ({"meta": {"tag": [TAG]}}, {"meta": {"tag": []}}, f"meta.tag[{COMMAND_TAG}]"),
        ({"meta": {"tag": [TAG]}}, {"meta": {"tag": [{**TAG, "code": "c2"}]}}, f"meta.tag[{COMMAND_TAG}]"),
    ],
)
def test_the_first_difference_is_named_by_its_path(meant: dict[str, Any], stored: dict[str, Any], path: str) -> None:
    assert difference(meant, stored, {}) == path
    assert canonical_hash(meant) != canonical_hash(stored)


def test_what_servers_add_is_no_difference() -> None:
    meant = {
        "meta": {"tag": [TAG]},
        "identifier": [{"system": "s", "value": "2"}],
        "subject": {"reference": "Patient/1"},
        "section": [{"text": {"div": "<div><pre>a &lt; b</pre></div>"}}],
    }
    stored = {
        "id": "9",
        "meta": {
            "versionId": "4",
            "lastUpdated": "2026-01-01T00:00:00Z",
            "tag": [{"system": "other", "code": "x"}, {**TAG, "display": "d"}],
        },
        "text": {"status": "generated", "div": "<div>server</div>"},
        "identifier": [{"system": "t", "value": "1"}, {"system": "s", "value": "2", "use": "usual"}],
        "subject": {
            "reference": "Patient/1/_history/2",
            "type": "Patient",
            "display": "Li Lei",
            "identifier": {"value": "88"},
        },
        "extension": [{"url": "http://server/seen", "valueBoolean": True}],
        "section": [{"text": {"status": "additional", "div": '<div class="x"><pre>a &#60; b</pre></div>'}}],
    }
    assert difference(meant, stored, {}) is None


def test_a_pending_reference_is_compared_as_the_real_one() -> None:
    meant = {"request": {"reference": "urn:uuid:e1", "identifier": {"value": "e1"}}}
    stored = {"request": {"reference": "MedicationRequest/7", "identifier": {"value": "e1"}}}
    assert difference(meant, stored, {"MedicationRequest/e1": "MedicationRequest/7"}) is None
    assert difference(meant, stored, {}) == "request.reference"


def test_a_changed_dose_is_a_difference() -> None:
    stored = deepcopy(MEDICATION_ROW)
    stored["dosageInstruction"][0]["doseAndRate"][0]["doseQuantity"]["value"] = Decimal(25)
    assert difference(MEDICATION_ROW, stored, {}) == "dosageInstruction[0].doseAndRate[0].doseQuantity.value"
