from decimal import Decimal
from typing import Any

import pytest

from client.fhir.names import LOINC
from client.fhir.reading import report, results, vital_signs
from client.records import Amount, Result
from tests.client.fhir.foreign import fixture

QUANTITY = {"value": Decimal("3.90"), "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L"}
AMOUNT = Amount(value=Decimal("3.90"), unit="mmol/L", code="mmol/L")


def one(**members: Any) -> Result:
    (found,) = results({"resourceType": "Observation", "id": "1", "status": "final", **members})
    return found


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"valueString": "positive"}, "positive"),
        ({"valueCodeableConcept": {"coding": [{"code": "POS", "display": "Positive"}]}}, "Positive"),
        ({"valueBoolean": False}, "false"),
        ({"valueRange": {"low": {"value": 1, "unit": "mg"}, "high": {"value": 2, "unit": "mg"}}}, "1-2 mg"),
        ({"valueRange": {"low": {"value": 1, "unit": "mg"}}}, ">= 1 mg"),
        ({"valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 128}}}, "1 / 128"),
        ({"valueDateTime": "2019-05"}, "2019-05"),
        ({"valueTime": "12:00:00"}, "12:00:00"),
        ({"valuePeriod": {"start": "2019", "end": "2020"}}, "2019 - 2020"),
        ({"dataAbsentReason": {"coding": [{"code": "not-performed"}]}}, "not-performed"),
        ({"valueSampledData": {"origin": {"value": 0}}}, None),
        ({"valueQuantity": {"unit": "mg"}}, None),
        ({"valueQuantity": {"value": "3.9"}}, None),
        ({}, None),
    ],
)
def test_a_value_that_is_no_amount_is_words_or_unknown(members: dict[str, Any], text: str | None) -> None:
    found = one(**members)
    assert (found.amount, found.text) == (None, text)


def test_an_amount_keeps_its_digits_and_its_comparator() -> None:
    found = one(valueQuantity={**QUANTITY, "comparator": "<"})
    assert (found.amount, str(found.amount and found.amount.value), found.comparator) == (AMOUNT, "3.90", "<")
    assert one(valueInteger=7).amount == Amount(value=Decimal(7), unit="")


def test_the_range_is_the_one_that_is_meant_as_normal() -> None:
    low, high = {"value": 3, "unit": "mmol/L"}, {"value": 5, "unit": "mmol/L"}
    critical = {"low": low, "type": {"coding": [{"system": "x", "code": "critical"}]}}
    found = one(referenceRange=[critical, {"low": low, "high": high}])
    assert (found.low, found.high, found.range_text) == (
        Amount(value=Decimal(3), unit="mmol/L"),
        Amount(value=Decimal(5), unit="mmol/L"),
        "3-5 mmol/L",
    )
    assert one(referenceRange=[{"low": low}, {"low": high}]).low is None
    assert one(referenceRange=[{"text": "negative"}]).range_text == "negative"


def test_components_are_results_of_their_own() -> None:
    parts = [
        {"code": {"coding": [{"system": LOINC, "code": "1"}], "text": "a"}, "valueQuantity": QUANTITY},
        {"valueString": "b"},
    ]
    first, second = results({"resourceType": "Observation", "id": "1", "component": parts})
    assert (first.key, first.code.text, first.amount) == ("Observation/1#1", "a", AMOUNT)
    assert (second.key, second.text) == ("Observation/1#part-1", "b")
    whole, *_ = results({"resourceType": "Observation", "id": "1", "component": parts, "valueString": "whole"})
    assert (whole.key, whole.text) == ("Observation/1", "whole")


def test_a_foreign_result_keeps_flag_range_and_time() -> None:
    (found,) = results(fixture("Observation-mii-1"))
    assert (found.flag, found.status) == ("H", "final")
    assert found.low is not None
    assert found.observed_at is not None
    assert report(fixture("DiagnosticReport-mii-1")).results[0] == found.key


def test_vital_signs_that_were_never_true_are_not_read() -> None:
    assert vital_signs({"status": "entered-in-error", "valueQuantity": QUANTITY}) == ()


def test_a_value_below_the_meter_is_words_for_a_chart() -> None:
    (found,) = vital_signs({"valueQuantity": {**QUANTITY, "comparator": "<"}})
    assert (found.amount, found.text) == (None, "< 3.90 mmol/L")


def test_a_whole_date_is_too_little_for_when_it_was_measured() -> None:
    (found,) = vital_signs({"valueQuantity": QUANTITY, "effectiveDateTime": "2012-09-17"})
    assert (found.amount, found.taken_at) == (AMOUNT, None)
