"""Totals on the foot of the temperature chart: at least where a volume was not known, with the hours of a day that was no whole one."""

from datetime import timedelta
from decimal import Decimal

import pytest

from client.fhir.reading.charting import readings
from client.records import Amount, Reading
from tests.support.builders import NOW, stamp
from ui.temperature.foot import total_words


def total(hours: int, **more: object) -> Reading:
    since = NOW - timedelta(hours=hours)
    return Reading(**{"key": "Observation/t", "code": "http://loinc.org|9108-2", "since": since, "until": NOW, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        (total(24, amount=Amount(value=Decimal(1850), unit="mL")), "1,850"),
        (total(12, amount=Amount(value=Decimal(900), unit="mL")), "900/12h"),
        (total(24, text=">=1850", comparator=">="), "≥1,850"),
        (total(7, text=">=300", comparator=">="), "≥300/7h"),
        (total(24), ""),
    ],
)
def test_a_total_says_its_hours_and_whether_it_is_at_least(reading: Reading, said: str) -> None:
    assert total_words(reading) == said


def test_a_total_that_is_only_compared_is_read_with_how() -> None:
    (found,) = readings(
        {
            "resourceType": "Observation",
            "id": "t",
            "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "9108-2"}]},
            "effectivePeriod": {"start": stamp(NOW - timedelta(hours=24)), "end": stamp(NOW)},
            "valueQuantity": {"value": Decimal(1850), "comparator": ">=", "unit": "mL"},
        }
    )
    assert (found.amount, found.text, found.comparator) == (None, ">=1850", ">=")
    assert found.until == NOW
