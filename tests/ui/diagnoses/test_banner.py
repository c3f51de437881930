import asyncio

import msgspec

from client.records import Code, Problem
from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.ward import FakeStation
from ui.doctor.banner_words import banner_content
from ui.language import Languages


def named(*problems: Problem) -> tuple[str, ...]:
    banner = asyncio.run(FakeStation().banner(ZHAO))
    assert banner is not None
    return banner_content(msgspec.structs.replace(banner, problems=problems), NOW).diagnoses


def problem(key: str, text: str, *, is_provisional: bool = False, rank: int | None = None) -> Problem:
    return Problem(key=key, name=Code(text=text), is_provisional=is_provisional, rank=rank)


def test_the_same_diagnosis_on_two_lists_is_one_on_the_banner(languages: Languages) -> None:
    assert named(problem("a", "肺炎", rank=1), problem("b", "肺癌", rank=2), problem("c", "肺炎")) == ("肺炎", "肺癌")


def test_a_provisional_and_a_certain_one_of_the_same_name_are_two(languages: Languages) -> None:
    assert len(named(problem("a", "肺炎", rank=1), problem("b", "肺炎", is_provisional=True))) == 2
