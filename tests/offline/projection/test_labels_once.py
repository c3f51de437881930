"""A label is good for one execution: that of an as-needed dose which was given gives no other one."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from client.clinical.unit_codes import order_identity, unit_code, unit_id
from client.commands import AdministerDose
from client.fhir import reading
from client.records.bedside import BedsideCheck, KnownBy
from tests.offline.projection.test_at_bed import BAND, as_needed, dose, taken
from tests.support.builders import NOW


def place(number: int) -> str:
    return str(unit_id(order_identity(reading.order(as_needed())), number))


def given(n: int, unit: str, label: int, hours_ago: int = 0) -> AdministerDose:
    codes = (unit_code(place(label)),)
    check = BedsideCheck(patient=KnownBy.SCANNED, label=KnownBy.SCANNED, band=BAND, codes=codes)
    made = dose(n, "500", slot_at=None, check=check, occurred_at=NOW - timedelta(hours=hours_ago))
    return msgspec.structs.replace(made, unit=unit)


@pytest.mark.parametrize("unit", [place(2), ""], ids=["for the next place", "for no place"])
def test_the_label_of_an_as_needed_dose_that_was_given_gives_no_second_one(tmp_path: Path, unit: str) -> None:
    first = given(1, place(1), 1, hours_ago=9)
    assert taken(tmp_path, as_needed(), first, given(2, unit, 1)) == ["saved", "label-of-another"]


def test_the_label_of_the_next_place_does(tmp_path: Path) -> None:
    first = given(1, place(1), 1, hours_ago=9)
    assert taken(tmp_path, as_needed(), first, given(2, place(2), 2)) == ["saved", "saved"]
    assert taken(tmp_path / "b", as_needed(), first, given(2, "", 2)) == ["saved", "saved"]
