"""A value at a critical limit of the pack that the laboratory does not flag: said as the pack's word, with its source."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.clinical.labs import Flag
from client.clinical.units import Quantity
from client.fhir import names
from offline.views import ResultRow
from tests.support import builders
from tests.support.builders import PATIENT
from tests.support.whole import Hospital, Place, run

POTASSIUM = "2823-3"


def potassium(value: str, *, flag: str | None = None, **more: Any) -> dict[str, Any]:
    made = builders.lab("k", POTASSIUM, value, "mmol/L", flagged=flag)
    made["code"] = {"coding": [{"system": "http://loinc.org", "code": POTASSIUM}], "text": "钾"}
    made["valueQuantity"] = {"value": float(value), "unit": "mmol/L", "system": names.UCUM, "code": "mmol/L"}
    made["referenceRange"] = [{"low": {"value": 3.5, "unit": "mmol/L"}, "high": {"value": 5.3, "unit": "mmol/L"}}]
    return {**made, **more}


def read(folder: Path, given: dict[str, Any], born: str = "1959-03-08") -> ResultRow:
    found: list[ResultRow] = []

    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put({**builders.patient(), "birthDate": born}, given)
        await place.round()
        chart = await place.station.chart(PATIENT)
        found.extend(row for row in chart.results if row.result.code.code == POTASSIUM)
        alone = await place.station.results(PATIENT)
        assert found[-1] in alone, "read alone it says the same"

    run(folder, case)
    return found[-1]


@pytest.mark.parametrize("flag", [None, "H", "N"])
def test_a_potassium_of_7_5_that_nobody_flags_critical_says_whose_limit_it_has_reached(
    tmp_path: Path, flag: str | None
) -> None:
    row = read(tmp_path, potassium("7.5", flag=flag))
    assert not row.is_critical, "that is the laboratory's word alone"
    assert row.beyond is not None
    assert (row.beyond.rule, row.beyond.is_high, row.beyond.limit) == ("CV01", True, Decimal("6.2"))
    assert "vary by hospital" in row.beyond.source


def test_what_the_laboratory_flags_critical_is_its_own_word(tmp_path: Path) -> None:
    row = read(tmp_path, potassium("7.5", flag="HH"))
    assert (row.is_critical, row.beyond) == (True, None)


def test_a_value_inside_the_limits_says_nothing_of_them(tmp_path: Path) -> None:
    assert read(tmp_path, potassium("6.1", flag="H")).beyond is None


def test_a_limit_for_adults_is_not_used_for_a_child(tmp_path: Path) -> None:
    assert read(tmp_path, potassium("7.5"), born="2021-05-01").beyond is None


@pytest.mark.parametrize(("comparator", "value", "side"), [(">", "6.2", True), ("<", "2.8", False)])
def test_more_than_the_limit_counts_on_its_own_side(tmp_path: Path, comparator: str, value: str, side: bool) -> None:
    given = potassium(value)
    given["valueQuantity"]["comparator"] = comparator
    row = read(tmp_path, given)
    assert row.beyond is not None
    assert row.beyond.is_high is side


def test_less_than_a_high_value_has_reached_nothing() -> None:
    labs = builders.pack().labs
    assert labs.beyond(POTASSIUM, Quantity(Decimal("6.2"), "mmol/L"), Decimal(60), "<") is None
    found = labs.beyond(POTASSIUM, Quantity(Decimal("6.2"), "mmol/L"), None, None)
    assert found is not None
    assert found[1] is Flag.CRITICAL_HIGH, "of unknown age it speaks: a false alarm is the smaller harm"
