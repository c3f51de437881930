"""The page of what the mission asks names only tests and screens that exist, and says of each row what is so."""

import re
from pathlib import Path

from ui.screens.screens import SCREENS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if re.match(r"\| \d+(\.\d+)? \|", line)]


def test_every_test_that_is_named_exists() -> None:
    named = set(re.findall(r"tests/[\w/]+\.py", PAGE))
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).is_file()] == []


def test_every_screen_that_is_named_is_drawn() -> None:
    drawn = [screen.name for screen in SCREENS]
    named = {name for row in ROWS for name in re.findall(r"`([a-z][a-z-]+\*?)`", row[-1])}
    assert named
    assert [name for name in sorted(named) if not any(_fits(one, name) for one in drawn)] == []


def test_what_is_called_shown_says_by_what() -> None:
    states = {row[3] for row in ROWS}
    assert states == {"shown", "in part", "not yet"}
    assert [row[0] for row in ROWS if row[3] == "shown" and not row[4].strip(" |")] == []


def _fits(screen: str, name: str) -> bool:
    return screen.startswith(name[:-1]) if name.endswith("*") else screen == name
