"""Encounters by keyboard alone: each is finished on the real windows within sixty groups of keys. Times are told, not asserted."""

import asyncio
import json
from collections.abc import Collection
from pathlib import Path

import pytest

from ui.tour.keyboard import Keyboard
from ui.tour.morning import BUDGET_S, MOST_GROUPS, Morning, encounters
from ui.tour.stories import STORIES

SOME = ("12", "03", "A031")
"""One that reads, answers and prints; one with a new diagnosis; one of the clinic. All ten: `make soak`."""


def _played(folder: Path, beds: Collection[str]) -> None:
    """The encounters of these beds; of all where none is named."""
    status = asyncio.run(encounters(folder, language="zh_CN", theme="light", thinks_s=0.0, pace_s=0.0, beds=beds))
    told = json.loads((folder / "encounters.json").read_text(encoding="utf-8"))
    wanted = [story.bed for story in STORIES if not beds or story.bed in beds]
    assert told["missed"] == []
    assert status == 0
    assert [one["bed"] for one in told["encounters"]] == wanted
    for one in told["encounters"]:
        assert [step["step"] for step in one["steps"]] == list(BUDGET_S)
        assert 0 < sum(step["groups"] for step in one["steps"]) <= MOST_GROUPS
    assert len(list(folder.glob("*-encounter-bed-*.png"))) == len(wanted)


def test_encounters_of_every_kind_are_done_by_keyboard_within_sixty_groups_of_keys(tmp_path: Path) -> None:
    some = [story for story in STORIES if story.bed in SOME]
    assert {True, False} == {bool(one.diagnosis) for one in some} == {one.is_clinic for one in some}
    assert {True, False} == {bool(one.reads) for one in some} == {one.prints for one in some}
    _played(tmp_path, SOME)


@pytest.mark.soak
def test_ten_encounters_are_done_by_keyboard_within_sixty_groups_of_keys(tmp_path: Path) -> None:
    _played(tmp_path, ())


def test_an_encounter_with_too_many_keys_or_left_unfinished_is_missed() -> None:
    steps = [{"step": "sign", "groups": MOST_GROUPS + 1, "longest_ms": 20, "waited_for": "x"}]
    assert len(Morning(encounters=[{"bed": "12", "steps": steps}]).missed()) == 1
    assert Morning(failed="bed 12").missed() == ["bed 12"]
    assert Morning(encounters=[{"bed": "12", "steps": [{**steps[0], "groups": 3, "longest_ms": 150}]}]).waits() != []


def test_what_fills_in_by_itself_is_no_wait_and_is_told_all_the_same() -> None:
    step = {
        "step": "identify",
        "groups": 3,
        "longest_ms": 40,
        "waited_for": "x",
        "filled_ms": 300,
        "filled": "the chart",
    }
    morning = Morning(encounters=[{"bed": "12", "steps": [step]}])
    assert morning.waits() == []
    assert morning.filled() == ["bed 12, identify: 300 ms from the key to the chart"]


def test_what_one_key_brought_is_waited_for_once() -> None:
    hands = Keyboard(lambda: 0.0)
    hands._pressed_at = 1.0
    hands._count("the list", 0.2)
    hands._count("the chart", 0.3)
    hands._pressed_at = 2.0
    hands._count("the note", 0.1)
    assert round(hands.machine_s, 3) == 0.4
    assert [one.what for one in hands.waits] == ["the list", "the chart", "the note"]
