"""Mirrors client/clinical/skin_words.py: what central may write about a skin test."""

import pytest

from client.clinical.skin_words import said_of
from client.records import SkinOutcome

POSITIVE = (
    "阳性",
    "阳性(+)",
    "阳性（++）",
    "阳性 +",
    "皮试阳性",
    "强阳性反应",
    "可疑阳性",
    "弱阳",
    "1+",
    "(+)",
    "＋＋",
    "POSITIVE",
    "Positive (wheal 12 mm)",
    "皮丘12mm，呈阳性",
    "红晕直径15mm (+)",
    "阳性对照(+)，青霉素阳性",
    "positiva",
)
NEGATIVE = ("阴性", "阴性(-)", "阴性（－）", "(-)", "—", "Negative", "皮试结果：阴性。", "皮试阴性")
UNCLEAR = (
    "",
    "未做",
    "阴性？",
    "未见阳性反应",
    "非阳性",
    "假阳性",
    "not positive",
    "no clearly positive reaction",
    "(±)",
    "阳性(复试阴性)",
    "阳性对照(+)",
    "复查",
    "8-12 mm",
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        *((one, SkinOutcome.POSITIVE) for one in POSITIVE),
        *((one, SkinOutcome.NEGATIVE) for one in NEGATIVE),
        *((one, SkinOutcome.UNCLEAR) for one in UNCLEAR),
    ],
)
def test_a_positive_is_found_in_any_words_and_a_negative_only_in_plain_ones(words: str, expected: SkinOutcome) -> None:
    assert said_of(words) is expected
