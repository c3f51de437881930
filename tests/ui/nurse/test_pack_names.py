"""Names in the other language say no less than what was ordered."""

from client.records import Code
from tests.support.builders import pack
from ui.nurse.pack_names import item_name

LOINC = "http://loinc.org"


def test_a_code_that_stands_for_a_part_of_what_was_ordered_does_not_hide_the_rest() -> None:
    catalogue = pack().catalogue
    lab = next(one for one in catalogue.labs.values() if one.name_zh == "C反应蛋白")
    code = next(key for key, one in catalogue.labs.items() if one is lab)
    alone = Code(text=lab.name_zh, system=LOINC, code=code)
    both = Code(text="C反应蛋白+降钙素原", system=LOINC, code=code)
    assert item_name(alone, catalogue, "en") == lab.name_en
    assert item_name(both, catalogue, "en") == f"{lab.name_en} (C反应蛋白+降钙素原)"
    assert item_name(both, catalogue, "zh_CN") == "C反应蛋白+降钙素原"
