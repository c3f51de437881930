"""The phrases of the nursing record: each for a part that exists, with its blanks; a file of another shape is refused whole."""

import json

import pytest

from client.clinical.nursing_record import BLANK, PARTS, read_phrases
from client.errors import PackDamaged
from resources import path

FILE = path("packs/practice") / "nursing_record.json"


def test_every_phrase_of_the_pack_is_for_a_part_and_says_where_the_pack_has_it_from() -> None:
    found = read_phrases(FILE.read_bytes())
    assert found.source
    assert {one.part for one in found.phrases} == set(PARTS)
    assert any(BLANK in one.text for one in found.phrases)
    assert read_phrases(None).phrases == ()


@pytest.mark.parametrize(
    "wrong", [{"phrases": [{"id": "x", "part": "mood", "zh": "x", "en": "x", "text": "x"}]}, {"more": 1}]
)
def test_a_file_of_another_shape_is_refused_whole(wrong: dict[str, object]) -> None:
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    with pytest.raises(PackDamaged):
        read_phrases(json.dumps({**raw, **wrong}).encode())
    twice = {**raw, "phrases": [*raw["phrases"], raw["phrases"][0]]}
    with pytest.raises(PackDamaged):
        read_phrases(json.dumps(twice).encode())
