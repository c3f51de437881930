import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from ui.screens.screens import SCREENS


def draw(out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """As a process of its own: the gallery runs its own event loop."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ui.command_line", "screens", "--out", str(out), "--size", "1366x768", *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=280)


def test_every_window_and_page_carries_its_marking_in_every_mode(tmp_path: Path) -> None:
    run = draw(tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr[-2000:]
    assert "NOT MARKED" not in run.stdout
    wanted = {f"{screen.name}-{mode.value}.png" for screen in SCREENS for mode in screen.modes}
    assert {place.name for place in tmp_path.glob("*.png")} == wanted


def test_one_screen_of_one_mode_is_drawn_in_the_size_asked_for(tmp_path: Path) -> None:
    run = draw(tmp_path, "--only", "bed-map", "--mode", "normal", "--lang", "en", "--theme", "dark")
    assert run.returncode == 0, run.stdout + run.stderr[-2000:]
    (place,) = tmp_path.glob("*.png")
    image = QImage(str(place))
    assert json.dumps([image.width(), image.height()]) == "[1366, 768]"
