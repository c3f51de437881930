"""Every screen in four languages, and in English with every sentence 40 % longer: nothing finds no room but what docs/fitting.md names."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

LIMIT_S = 4 * 3600
ROOT = Path(__file__).parents[2]
FOUND = re.compile(r"^- (\S+) \d+: .* in ([^;]+); ", re.MULTILINE)


@pytest.mark.soak
def test_every_word_of_every_screen_finds_its_room_in_every_language(tmp_path: Path) -> None:
    place = tmp_path / "fitting.md"
    command = [sys.executable, "-m", "ui.command_line", "screens", "--fitting", str(place)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    assert place.exists(), done.stdout + done.stderr
    known = set(FOUND.findall((ROOT / "docs" / "fitting.md").read_text(encoding="utf-8")))
    assert sorted(set(FOUND.findall(place.read_text(encoding="utf-8"))) - known) == []
