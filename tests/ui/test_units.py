import pytest

from client.clinical.unit_words import record_unit
from ui.language import Languages
from ui.units import pack_words, unit_words


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
