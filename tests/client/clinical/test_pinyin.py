import pytest

from client.clinical.pinyin import of_person, of_text


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("单雄信", "shanxiongxin", "sxx"),
        ("曾国藩", "zengguofan", "zgf"),
        ("解缙", "xiejin", "xj"),
        ("仇英", "qiuying", "qy"),
        ("查良镛", "zhaliangyong", "zly"),
        ("区小明", "ouxiaoming", "oxm"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("欧阳修", "ouyangxiu", "oyx"),
        ("单于丹", "chanyudan", "cyd"),
        ("万俟卨", "moqixie", "mqx"),
        ("任 长霞", "renzhangxia", "rzx"),
    ],
)
def test_surnames_are_read_as_surnames(name: str, full: str, initials: str) -> None:
    found = of_person(name)
    assert found.full.startswith(full[:4])
    assert found.initials[0] == initials[0]
    assert len(found.syllables) == len(name.replace(" ", ""))


def test_a_surname_character_inside_a_name_is_not_overridden() -> None:
    assert of_person("李单").full == "lidan"
    assert of_person("曾").full == "zeng"


def test_a_term_is_read_as_a_term() -> None:
    assert of_text("单硝酸异山梨酯").full.startswith("danxiaosuan")
    assert of_text("美罗培南").initials == "mlpn"


def test_latin_and_digits_stay() -> None:
    assert of_text("D-二聚体(FEU)").syllables == ("d", "er", "ju", "ti", "feu")
    assert of_text("").full == ""
    assert of_person("").initials == ""
