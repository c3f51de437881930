"""Mirrors client/staff_numbers.py."""

import pytest

from client.staff_numbers import canonical, is_same, written

SPELLINGS = (
    "N001",
    "n001",
    "Ｎ001",
    "N００１",
    " N001\t",
    "N 001",
    "N001\u200b",
    "N\u00ad001",
    "N001\ufe0f",
    "\u202eN001\u3164",
)


@pytest.mark.parametrize("typed", SPELLINGS)
def test_every_spelling_of_a_number_is_that_number(typed: str) -> None:
    assert canonical(typed) == "n001"
    assert is_same(typed, "N001")


@pytest.mark.parametrize("typed", ["0N001", "N0011", "M001", "N-001", "", " "])
def test_another_number_is_another(typed: str) -> None:
    assert not is_same(typed, "N001")


def test_nobody_has_an_empty_number() -> None:
    assert not is_same("", " ")


def test_what_is_written_down_keeps_its_capitals() -> None:
    assert written(" Ｎ７７７\u200b") == "N777"


@pytest.mark.parametrize("typed", ["ǰ", "ﬀ", "İ", "ß", "\u00a8", "ͅ", "㎏"])
def test_the_form_that_is_compared_is_its_own(typed: str) -> None:
    assert canonical(canonical(typed)) == canonical(typed)
