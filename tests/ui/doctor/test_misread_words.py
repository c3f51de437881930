"""What is misread (ISMP, Joint Commission: qd, qod, qn, ih ...) stands in words on the order table, in either language."""

import re

import pytest

from client.records import Code
from tests.ui.doctor.people import book
from ui.doctor.order_rows import frequency_words, route_words

MISREAD = re.compile(r"\b(qd|qod|qn|qm|hs|biw|tiw|qw|sos|ih|id|sc|sq|u|iu)\b", re.IGNORECASE)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_frequency_of_the_pack_stands_as_an_abbreviation_that_is_misread(language: str) -> None:
    said = {code: frequency_words(code, book(), language) for code in book().catalogue.frequencies}
    assert {code: words for code, words in said.items() if MISREAD.search(words)} == {}
    assert all(said.values())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_way_of_giving_stands_as_an_abbreviation_that_is_misread(language: str) -> None:
    said = [
        route_words(Code(text=one.name_zh, code=code), book(), language)
        for code, one in book().catalogue.routes.items()
    ]
    assert [words for words in said if MISREAD.search(words)] == []


def test_once_daily_is_said_in_the_readers_language_and_the_safe_short_forms_stay() -> None:
    assert frequency_words("QD", book(), "en") == "once daily"
    assert frequency_words("QD", book(), "zh") == "每日一次"
    assert frequency_words("Q8H", book(), "en") == "q8h"
    assert route_words(Code(text="皮下注射", code="SC"), book(), "en") == "subcutaneous injection"
    assert route_words(Code(text="静脉滴注", code="IVGTT"), book(), "zh") == "ivgtt"


@pytest.mark.parametrize("text", ["qd", "q.d.", "Q D"])
def test_an_order_of_another_system_that_says_qd_in_letters_is_read_in_words_too(text: str) -> None:
    assert frequency_words(Code(text=text), book(), "en") == "once daily"
    assert frequency_words(Code(text="每周期第1天"), book(), "en") == "每周期第1天", (
        "what nobody knows stays what it is"
    )
