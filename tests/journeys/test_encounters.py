"""Ten encounters by keyboard alone: each is finished on the real windows within sixty groups of keys. Times are told, not asserted."""

import asyncio
import json
from pathlib import Path

from ui.tour.keyboard import Keyboard
from ui.tour.morning import BUDGET_S, MOST_GROUPS, Morning, encounters
from ui.tour.stories import STORIES


def test_ten_encounters_are_done_by_keyboard_within_sixty_groups_of_keys(tmp_path: Path) -> None:
    status = asyncio.run(encounters(tmp_path, language="zh_CN", theme="light", thinks_s=0.0, pace_s=0.0))
    told = json.loads((tmp_path / "encounters.json").read_text(encoding="utf-8"))
    assert told["missed"] == []
    assert status == 0
    assert [one["bed"] for one in told["encounters"]] == [story.bed for story in STORIES]
    for one in told["encounters"]:
        assert [step["step"] for step in one["steps"]] == list(BUDGET_S)
        assert 0 < sum(step["groups"] for step in one["steps"]) <= MOST_GROUPS
    assert len(list(tmp_path.glob("*-encounter-bed-*.png"))) == len(STORIES)


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
