"""What stands beside words that exist in the other language only."""

import pytest

from client.fhir.withholding import TEXT
from ui.foreign_words import in_own_words


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_is_withheld_says_so_in_both_languages_and_bears_no_mark(language: str) -> None:
    assert in_own_words(TEXT, language) == TEXT


def test_other_words_bear_the_language_they_are_in() -> None:
    assert in_own_words("乳酸", "en") == "乳酸 [zh]"
    assert in_own_words("lactate", "zh_CN") == "lactate [en]"
    assert in_own_words("CRP", "zh_CN") == "CRP"
