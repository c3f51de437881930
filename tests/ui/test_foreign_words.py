"""What exists in the other language only is shown as it is, with the language beside it; nobody invents a name."""

import pytest

from client.fhir.withholding import TEXT
from client.records import Code
from tests.support.builders import pack
from ui.foreign_words import in_own_words
from ui.results.names import names_of


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("本院自建项目", "en", "本院自建项目 [zh]"),
        ("本院自建项目", "zh_CN", "本院自建项目"),
        ("Serum osmolality", "zh_CN", "Serum osmolality [en]"),
        ("Serum osmolality", "en", "Serum osmolality"),
        ("CRP", "zh_CN", "CRP"),
        ("pH", "en", "pH"),
        ("", "en", ""),
    ],
)
def test_a_name_says_in_which_language_it_is_where_that_is_not_the_readers(
    text: str, language: str, shown: str
) -> None:
    assert in_own_words(text, language) == shown


def test_a_test_that_the_pack_knows_is_named_and_one_that_it_does_not_know_is_marked() -> None:
    names = names_of(pack())
    assert names.of(Code(text="钾", system="http://loinc.org", code="2823-3"), "en").isascii()
    assert names.of(Code(text="本院自建项目", code="x1"), "en") == "本院自建项目 [zh]"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_is_withheld_says_so_in_both_languages_and_bears_no_mark(language: str) -> None:
    assert in_own_words(TEXT, language) == TEXT
