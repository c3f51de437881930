"""What counts as a reason for going past an interruption."""

import pytest

from client.clinical.safety.findings import is_reason


@pytest.mark.parametrize("text", ["", " ", "x", "。。", "-", "急 "])
def test_a_single_letter_or_a_sign_is_no_reason(text: str) -> None:
    assert not is_reason(text)


@pytest.mark.parametrize("text", ["抢救", "Agreed with consultant", "T2"])
def test_words_are_a_reason(text: str) -> None:
    assert is_reason(text)
