"""The flags of laboratory results."""

from decimal import Decimal

import pytest

from practice.hospital.pack import LabTest, read_content, reference_range
from practice.hospital.results import interpretation

POTASSIUM = LabTest(loinc="2823-3", name="钾", unit="mmol/L", critical_low=Decimal("2.8"), critical_high=Decimal("6.2"))
UNKNOWN = LabTest(loinc="x", name="x", unit="1", critical_low=None, critical_high=None)


@pytest.mark.parametrize(
    ("value", "flag"),
    [("2.7", "LL"), ("2.8", "L"), ("3.5", "N"), ("5.3", "N"), ("5.4", "H"), ("6.2", "H"), ("6.3", "HH")],
)
def test_a_flag_follows_the_range_and_the_critical_limits(value: str, flag: str) -> None:
    assert interpretation(POTASSIUM, Decimal(value), Decimal("3.5"), Decimal("5.3")) == flag


def test_without_a_range_there_is_no_flag() -> None:
    assert interpretation(UNKNOWN, Decimal(5), None, None) is None


def test_a_range_is_that_of_sex_and_age_and_missing_where_the_table_has_none() -> None:
    content = read_content()
    assert reference_range(content, "14682-9", is_male=True, age=67) == (Decimal(57), Decimal(111))
    assert reference_range(content, "14682-9", is_male=False, age=40) == (Decimal(41), Decimal(73))
    assert reference_range(content, "14682-9", is_male=False, age=83) == (None, None)
