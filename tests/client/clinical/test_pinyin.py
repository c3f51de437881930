import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pypinyin import lazy_pinyin

from client.clinical.pinyin import _WORDS, _kept, as_spelled, of_person, of_text


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


@pytest.mark.parametrize(
    ("term", "full"),
    [
        ("急性肺栓塞", "jixingfeishuanse"),
        ("重组人促红素注射液", "chongzurencuhongsuzhusheye"),
        ("枸橼酸莫沙必利片", "juyuansuanmoshabilipian"),
        ("腰椎磁共振", "yaozhuicigongzhen"),
        ("膀胱灌注", "pangguangguanzhu"),
        ("注射用氢化可的松琥珀酸钠", "zhusheyongqinghuakedisonghuposuanna"),
        ("复方丹参滴丸", "fufangdanshendiwan"),
        ("咯血", "kaxue"),
    ],
)
def test_words_of_the_ward_are_read_as_said(term: str, full: str) -> None:
    assert of_text(term).full == full


def test_a_word_leaves_what_is_around_it() -> None:
    assert of_text("5%重组A-1").syllables == ("5", "chong", "zu", "a", "1")
    assert of_text("腰椎").initials == "yz"


def test_latin_and_digits_stay() -> None:
    assert of_text("D-二聚体(FEU)").syllables == ("d", "er", "ju", "ti", "feu")
    assert of_text("").full == ""
    assert of_person("").initials == ""


def test_a_name_is_read_as_central_spells_it() -> None:
    found = as_spelled("吴长庚", "Wu Changgeng")
    assert found is not None
    assert found.initials == "wcg"
    assert as_spelled("吴长庚", "Zhao Bingheng") is None
    assert as_spelled("吴长庚", "") is None


@given(st.text(st.characters(categories=["Lo", "Ll", "Lu", "Nd", "Zs", "Po", "Co", "So"]), max_size=12))
def test_character_by_character_a_term_is_read_as_the_library_reads_the_whole(term: str) -> None:
    assume(not any(word in term for word in _WORDS))
    whole = " ".join(lazy_pinyin(term, errors=_kept)).split()
    assert of_text(term).syllables == tuple(part.replace("ü", "v") for part in whole)
