from decimal import Decimal

import pytest

from client.clinical.unit_words import record_unit
from client.records import Amount
from ui.doctor.wording import amount_words
from ui.language import Languages
from ui.nurse.vital_fields import normalised
from ui.nurse.words import amount_words as nurse_words
from ui.printing.order_lines import amount_text as printed
from ui.units import is_read_two_ways, pack_words, plain, shown, unit_words


@pytest.mark.parametrize(
    ("unit", "english", "chinese"),
    [
        ("[iU]", "units", "单位"),
        ("[IU]", "units", "单位"),
        ("ug", "micrograms", "微克"),
        ("ug/kg/min", "micrograms/kg/min", "微克/kg/min"),
        ("[iU]/kg", "units/kg", "单位/kg"),
        ("/min", "/min", "次/分"),
        ("mm[Hg]", "mmHg", "mmHg"),
        ("umol/L", "μmol/L", "μmol/L"),
        ("mg", "mg", "mg"),
        ("{strange}", "{strange}", "{strange}"),
    ],
)
def test_units_that_have_killed_are_written_in_full(
    languages: Languages, unit: str, english: str, chinese: str
) -> None:
    languages.use("en")
    assert unit_words(unit) == english
    languages.use("zh_CN")
    assert unit_words(unit) == chinese


@pytest.mark.parametrize(
    ("unit", "written"), [("10*9/L", "10⁹/L"), ("[iU]", "单位"), ("ug/kg/min", "微克/kg/min"), ("mmol/L", "mmol/L")]
)
def test_a_record_writes_units_as_people_do(unit: str, written: str) -> None:
    assert record_unit(unit) == written


def test_packs_are_called_as_people_call_them_and_unknown_words_stay(languages: Languages) -> None:
    languages.use("zh_CN")
    assert pack_words("1 tab × 5 = 5 tab ÷ 5") == "1 片 × 5 = 5 片 ÷ 5"
    assert pack_words("30 cap") == "30 粒"
    assert pack_words("1 drum") == "1 drum"
    languages.use("en")
    assert pack_words("30 cap") == "30 cap"


@pytest.mark.parametrize(
    ("value", "words"),
    [("12500", "12,500"), ("1000", "1,000"), ("999", "999"), ("1250.50", "1,250.5"), ("0.0005", "0.0005")],
)
def test_thousands_stand_apart_where_people_read_and_not_where_they_type(value: str, words: str) -> None:
    number = Decimal(value)
    assert shown(number) == words
    assert amount_words(Amount(value=number, unit="mL", code="mL")) == f"{words} mL"
    assert nurse_words(Amount(value=number, unit="mL", code="mL")) == f"{words}\u00a0mL"
    assert printed(Amount(value=number, unit="mL", code="mL")) == f"{words}\u00a0mL"
    assert "," not in plain(number)


@pytest.mark.parametrize(("typed", "is_two"), [("1,000", True), ("12,500.5", True), ("2,5", False), ("1000", False)])
def test_what_can_be_read_two_ways_is_asked_again(typed: str, is_two: bool) -> None:
    assert is_read_two_ways(typed) is is_two
    assert ("," in normalised(typed)) is is_two, "no value of a thousandth is made of it"
