"""The pack's order sets as PlanDefinition: valid by an independent validator, and the same set when read again."""

import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.clinical.catalogue import OrderSet
from client.clinical.orders import canonical_of
from client.fhir.plans import order_set, plan_definition
from client.fhir.text import decode, encode
from tests.support.builders import pack

SETS = tuple(pack().catalogue.order_sets.values())


def again(one: OrderSet) -> OrderSet:
    raw = encode(plan_definition(one, pack().catalogue, pack().version))
    get_fhir_model_class("PlanDefinition").model_validate_json(raw)
    found = order_set(decode(raw))
    assert found is not None
    return found


@pytest.mark.parametrize("one", SETS, ids=[one.id for one in SETS])
def test_every_set_of_the_pack_reads_back_line_by_line(one: OrderSet) -> None:
    found = again(one)
    assert (found.id, found.name_zh, found.name_en) == (one.id, one.name_zh, one.name_en)
    assert (found.diagnoses, found.url) == (one.diagnoses, canonical_of(one.id))
    said = [
        (item.type, item.ref, item.dose, item.route, item.frequency, item.duration_days, item.is_selected)
        for item in one.items
        if item.ref
    ]
    read = [
        (item.type, item.ref, item.dose, item.route, item.frequency, item.duration_days, item.is_selected)
        for item in found.items
        if item.ref
    ]
    assert [one[:6] if one[5] is None or one[4] else (*one[:5], None) for one in said] == [one[:6] for one in read]
    assert [one[6] for one in said] == [one[6] for one in read]
    assert len(found.items) == len(one.items)


def test_a_foreign_set_keeps_what_it_names_and_is_not_guessed_at() -> None:
    foreign = {
        "resourceType": "PlanDefinition",
        "url": "https://central/PlanDefinition/1",
        "status": "active",
        "title": "呼吸科晨间",
        "action": [
            {"title": "标题", "action": [{"title": "某院内药", "definitionCanonical": "#a"}]},
            {"title": "请评估吞咽"},
        ],
        "contained": [
            {
                "resourceType": "ActivityDefinition",
                "id": "a",
                "status": "active",
                "productCodeableConcept": {"coding": [{"system": "urn:site", "code": "X1"}], "text": "某院内药"},
            }
        ],
    }
    found = order_set(foreign)
    assert found is not None
    assert [(one.type, one.ref, one.text_zh, one.is_selected) for one in found.items] == [
        ("unknown", None, "某院内药", False),
        ("reminder", None, "请评估吞咽", False),
    ]


@pytest.mark.parametrize("change", [{"status": "retired"}, {"title": None}, {"resourceType": "Plan"}])
def test_what_is_no_active_set_is_none(change: dict[str, object]) -> None:
    plain = {"resourceType": "PlanDefinition", "status": "active", "title": "x"}
    assert order_set(plain) is not None
    assert order_set({**plain, **change}) is None
