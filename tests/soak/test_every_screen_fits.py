"""Every screen in four languages, and in English with every sentence 40 % longer: no word is cut, none stands over another."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LIMIT_S = 4 * 3600


@pytest.mark.soak
@pytest.mark.parametrize("size", ["1366x768", "2560x1080"])
def test_every_word_of_every_screen_finds_its_room_in_every_language(tmp_path: Path, size: str) -> None:
    measured = ["--measure", "zh_CN", "zh_TW", "en", "pt_PT", "+40"]
    command = [sys.executable, "-m", "ui.command_line", "screens", "--out", str(tmp_path), "--size", size, *measured]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, "--mode", "normal"], env=environment, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    found = [line for line in done.stdout.splitlines() if line.startswith("NO ROOM: ")]
    assert found == []
    assert done.returncode == 0, done.stdout
