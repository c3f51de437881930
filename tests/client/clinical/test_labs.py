from decimal import Decimal

import pytest

from client.clinical.labs import Flag
from client.clinical.pack import ContentPack
from client.clinical.units import Quantity
from client.clinical.vitals import Entry


@pytest.mark.parametrize(
    ("value", "sex", "age", "flag"),
    [
        ("140", "male", 40, Flag.NORMAL),
        ("129", "male", 40, Flag.LOW),
        ("129", "female", 40, Flag.NORMAL),
        ("176", "male", 40, Flag.HIGH),
        ("50", "female", 40, Flag.CRITICAL_LOW),
        ("200", "male", 40, Flag.CRITICAL_HIGH),
        ("140", None, 40, Flag.UNKNOWN),
        ("140", "male", None, Flag.UNKNOWN),
        ("140", "male", 10, Flag.UNKNOWN),
        ("45", "male", None, Flag.CRITICAL_LOW),
    ],
)
def test_haemoglobin_is_judged_by_sex_and_age(
    pack: ContentPack, value: str, sex: str | None, age: int | None, flag: Flag
) -> None:
    years = None if age is None else Decimal(age)
    assert pack.labs.judge("718-7", Quantity(Decimal(value), "g/L"), sex, years).flag is flag


@pytest.mark.parametrize(("age", "high"), [("59.9", "97"), ("60", "111"), ("79.9", "111")])
def test_creatinine_ranges_follow_the_age(pack: ContentPack, age: str, high: str) -> None:
    found = pack.labs.range_for("14682-9", "male", Decimal(age))
    assert found is not None
    assert found.high == Decimal(high)


def test_another_unit_is_not_judged(pack: ContentPack) -> None:
    assert pack.labs.judge("2823-3", Quantity(Decimal(4), "mg/dL"), "male", Decimal(40)).flag is Flag.UNKNOWN


def test_a_newborns_glucose_has_its_own_limits(pack: ContentPack) -> None:
    value = Quantity(Decimal("2.3"), "mmol/L")
    assert pack.labs.judge("14749-6", value, "male", Decimal(40)).flag is Flag.CRITICAL_LOW
    assert pack.labs.judge("14749-6", value, "male", Decimal("0.01")).flag is Flag.UNKNOWN


def test_a_test_without_range_is_never_normal(pack: ContentPack) -> None:
    assert pack.labs.judge("32623-1", Quantity(Decimal(10), "fL"), "male", Decimal(40)).flag is Flag.UNKNOWN
    assert pack.labs.judge("0-0", Quantity(Decimal(10), "fL"), "male", Decimal(40)).flag is Flag.UNKNOWN


@pytest.mark.parametrize(
    ("loinc", "value", "unit", "expected"),
    [
        ("8867-4", "80", "/min", Entry.PLAUSIBLE),
        ("8867-4", "351", "/min", Entry.TOO_HIGH),
        ("8310-5", "24.9", "Cel", Entry.TOO_LOW),
        ("8310-5", "98.6", "[degF]", Entry.WRONG_UNIT),
        ("29463-7", "70000", "g", Entry.PLAUSIBLE),
        ("85354-9", "1", "mm[Hg]", Entry.UNKNOWN_SIGN),
        ("0-0", "1", "1", Entry.UNKNOWN_SIGN),
    ],
)
def test_vital_signs_no_body_has_are_told(
    pack: ContentPack, loinc: str, value: str, unit: str, expected: Entry
) -> None:
    assert pack.vitals.judge(loinc, Decimal(value), unit) is expected
