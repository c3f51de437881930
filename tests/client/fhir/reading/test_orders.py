from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from client.fhir.names import ENTRY, ORDER_GROUP, SNOMED
from client.fhir.reading import order
from client.records import Code, OrderKind, OrderStatus, OrderTerm
from tests.client.fhir.foreign import fixture


def dosed(*dosages: dict[str, Any], **members: Any) -> Any:
    return order({"resourceType": "MedicationRequest", "id": "1", "dosageInstruction": list(dosages), **members})


def test_a_contained_medicine_is_named_by_its_code() -> None:
    found = order(fixture("MedicationRequest-medrx0302"))
    assert found.what.text == "Azithromycin 250mg capsule (product)"


def test_a_medicine_made_of_ingredients_is_named_by_them() -> None:
    found = order(fixture("MedicationRequest-medrx0323"))
    assert found.what.text.startswith("Clinimix 4.25/10 sulfite-free")
    assert " + " in found.what.text
    assert len(found.what.others) > 1


def test_the_ingredients_of_a_named_mixture_can_still_be_checked() -> None:
    found = order(fixture("MedicationRequest-medrx0338"))
    assert found.what.text == "Dopamine 400mg in 500mL D5W"
    assert ("http://www.nlm.nih.gov/research/umls/rxnorm", "1114879") in found.what.others


def test_an_external_medicine_is_named_by_the_reference_or_not_at_all() -> None:
    assert order(fixture("MedicationRequest-medrx002")).what == Code(text="prescribed medication")
    assert order(fixture("MedicationRequest-mii-1")).what == Code(text="")


def test_several_dosages_are_words_and_never_one_dose() -> None:
    found = order(fixture("MedicationRequest-medrx0302"))
    assert (found.dose, found.timing, found.frequency) == (None, None, None)
    assert found.dose_text == "Two tablets at once; One tablet daily for 4 days"
    assert found.route is not None


def test_a_rate_stands_beside_the_amount() -> None:
    found = order(fixture("MedicationRequest-medrx0338"))
    assert (found.dose is not None, found.dose_text) == (True, "400 mg; 7.5 ml/h")


def test_the_text_of_a_foreign_dosage_is_kept_beside_its_amount() -> None:
    assert "days 1-14 of cycle" in order(fixture("MedicationRequest-medrx0309")).remark
    ours = [{"system": ENTRY, "value": "x"}]
    dosage = {"text": "1 mg", "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "mg"}}]}
    assert (dosed(dosage).remark, dosed(dosage, identifier=ours).remark) == ("1 mg", "")


@pytest.mark.parametrize(
    ("dosage", "words"),
    [
        (
            {"doseAndRate": [{"doseRange": {"low": {"value": 1, "unit": "TAB"}, "high": {"value": 2, "unit": "TAB"}}}]},
            "1-2 TAB",
        ),
        (
            {
                "doseAndRate": [
                    {"rateRatio": {"numerator": {"value": 100, "unit": "mL"}, "denominator": {"value": 1, "unit": "h"}}}
                ]
            },
            "100 mL / 1 h",
        ),
        ({"text": "as directed"}, "as directed"),
        ({"patientInstruction": "with food"}, "with food"),
        ({}, None),
    ],
)
def test_a_dose_that_is_not_one_amount_is_words(dosage: dict[str, Any], words: str | None) -> None:
    found = dosed(dosage)
    assert (found.dose, found.dose_text) == (None, words)


@pytest.mark.parametrize(
    ("needed", "expected"),
    [
        ({"asNeededBoolean": True}, True),
        ({"asNeededCodeableConcept": {"text": "pain"}}, True),
        ({"asNeededBoolean": False}, False),
        ({}, False),
    ],
)
def test_as_needed_is_said_by_either_member(needed: dict[str, Any], expected: bool) -> None:
    found = dosed(needed)
    assert found.is_as_needed is expected
    assert found.remark == ("pain" if "asNeededCodeableConcept" in needed else "")


def test_bounds_and_days_are_read() -> None:
    period = {"start": "2026-03-14T00:00:00Z", "end": "2026-03-16"}
    found = dosed({"timing": {"repeat": {"boundsPeriod": period}}})
    assert (found.starts_at, found.ends_at) == (datetime(2026, 3, 14, tzinfo=UTC), datetime(2026, 3, 17, tzinfo=UTC))
    assert dosed({"timing": {"repeat": {"boundsDuration": {"value": 5, "unit": "d"}}}}).days == 5
    assert dosed({"timing": {"repeat": {"boundsDuration": {"value": 5, "unit": "h"}}}}).days is None
    assert dosed({"timing": {"event": ["2026-03-15T00:00:00Z", "2026-03-14T00:00:00Z", "2026"]}}).starts_at == datetime(
        2026, 3, 14, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("active", OrderStatus.ACTIVE),
        ("revoked", OrderStatus.STOPPED),
        ("stopped", OrderStatus.STOPPED),
        ("new", OrderStatus.UNKNOWN),
        (None, OrderStatus.UNKNOWN),
    ],
)
def test_one_word_over_the_statuses_of_three_types(status: str | None, expected: OrderStatus) -> None:
    assert order({"status": status}).status is expected


def test_a_foreign_prescription_number_is_no_infusion_group() -> None:
    assert dosed(groupIdentifier={"system": "http://other.org/rx", "value": "7"}).group is None
    assert dosed(groupIdentifier={"system": ORDER_GROUP, "value": "7"}).group == "7"


@pytest.mark.parametrize(
    ("resource", "kind"),
    [
        ({"resourceType": "MedicationRequest"}, OrderKind.MEDICATION),
        ({"resourceType": "NutritionOrder"}, OrderKind.DIET),
        (
            {"resourceType": "ServiceRequest", "category": [{"coding": [{"system": SNOMED, "code": "108252007"}]}]},
            OrderKind.LABORATORY,
        ),
        (
            {"resourceType": "ServiceRequest", "category": [{"coding": [{"system": SNOMED, "code": "363679005"}]}]},
            OrderKind.IMAGING,
        ),
        ({"resourceType": "ServiceRequest"}, OrderKind.OTHER),
    ],
)
def test_the_kind_is_said_by_type_and_category(resource: dict[str, Any], kind: OrderKind) -> None:
    found = order(resource)
    assert (found.kind, found.term) == (kind, OrderTerm.UNKNOWN)


def test_a_tube_feed_is_named_by_its_formula() -> None:
    feed = {"resourceType": "NutritionOrder", "enteralFormula": {"baseFormulaType": {"text": "High calorie"}}}
    assert order(feed).what.text == "High calorie"
    assert order({"resourceType": "NutritionOrder", "supplement": [{"productName": "Drink"}]}).what.text == "Drink"
    assert order({"resourceType": "NutritionOrder", "oralDiet": {"instruction": "soft"}}).what.text == "soft"


@pytest.mark.parametrize(
    ("repeat", "hours"),
    [
        ({"frequency": 1, "period": 6, "periodUnit": "h"}, 6),
        ({"period": 90, "periodUnit": "min"}, Decimal("1.5")),
        ({"frequency": 1, "period": 1, "periodUnit": "d"}, 24),
        ({"frequency": 4, "period": 1, "periodUnit": "d"}, None),
        ({"frequency": 1, "frequencyMax": 4, "period": 6, "periodUnit": "h"}, None),
        ({"frequency": 1, "period": 1, "periodUnit": "mo"}, None),
        ({"frequency": 1, "period": 0, "periodUnit": "h"}, None),
        ({}, None),
    ],
)
def test_the_least_interval_of_an_as_needed_order_is_read_only_where_it_is_said(
    repeat: dict[str, Any], hours: Decimal | None
) -> None:
    timing = {"timing": {"repeat": repeat}}
    assert dosed({**timing, "asNeededBoolean": True}).min_interval_h == hours
    assert dosed(timing).min_interval_h is None
