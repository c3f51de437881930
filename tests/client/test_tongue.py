"""Who reads which names of the pack."""

import pytest

from client.clinical.assessments import Words
from client.tongue import reads_chinese, reads_english


@pytest.mark.parametrize(("language", "is_chinese"), [("zh_CN", True), ("zh_TW", True), ("zh", True), ("en", False)])
def test_both_kinds_of_chinese_read_the_chinese_names(language: str, is_chinese: bool) -> None:
    assert reads_chinese(language) is is_chinese
    assert reads_english(language) is not is_chinese


def test_who_reads_portuguese_is_told_the_english_name_and_never_the_chinese_one() -> None:
    assert Words(zh="静脉滴注", en="IV infusion").of("pt_PT") == "IV infusion"
