import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.screens.conftest import Gallery
from ui.marking.state import MarkingKind
from ui.screens.drill_played import PLAYED
from ui.screens.main import main
from ui.screens.screens import SCREENS


def test_every_window_and_page_carries_its_marking_in_every_mode(whole_gallery: Gallery) -> None:
    status, told = whole_gallery.ended()
    assert status == 0, told[-2000:]
    assert "NOT MARKED" not in told
    wanted = {f"{screen.name}-{mode.value}.png" for screen in SCREENS for mode in screen.modes}
    wanted |= {f"{name}.png" for name in PLAYED}
    assert {place.name for place in whole_gallery.pictures.glob("*.png")} == wanted


def _named_like_html(folder: Path, *options: str, limit_s: float) -> str:
    """What was said of windows over a hospital in which everybody, and every note, is named like HTML; it draws no markup or fails."""
    command = [
        sys.executable,
        "-m",
        "tests.ui.screens.hostile",
        "--out",
        str(folder),
        "--size",
        "1366x768",
        "--mode",
        "normal",
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [*command, *options], env=environment, capture_output=True, text=True, check=False, timeout=limit_s
    )
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    assert "plain words" not in run.stdout
    (seen,) = (line for line in run.stdout.splitlines() if line.startswith("NAMED LIKE HTML:"))
    assert "StationWindow" in seen, "the names really stood in the windows"
    return seen


def test_nobody_named_like_html_and_no_note_is_drawn_as_markup_in_the_windows(tmp_path: Path) -> None:
    some = ("bed-map", "doctor", "doctor-search", "doctor-details", "verify", "due-list", "mar", "handover", "paper")
    known = {screen.name for screen in SCREENS}
    _named_like_html(tmp_path, "--only", *(name for name in some if name in known), limit_s=580)


PARTS = 8


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_nobody_named_like_html_and_no_note_is_drawn_as_markup_in_any_window(tmp_path: Path, part: int) -> None:
    """Every window, in parts that each end in their time: one that hangs is known by its part and stops no other."""
    names = [screen.name for screen in SCREENS if MarkingKind.NORMAL in screen.modes]
    _named_like_html(tmp_path, "--only", *names[part::PARTS], limit_s=900)
    drawn = {place.name.removesuffix("-normal.png") for place in tmp_path.glob("*.png")}
    assert drawn == set(names[part::PARTS]), "none was left out"


def test_one_screen_of_one_mode_is_drawn_in_the_size_asked_for(tmp_path: Path) -> None:
    options = ["--size", "1366x768", "--only", "bed-map", "--mode", "normal", "--lang", "en", "--theme", "dark"]
    command = [sys.executable, "-m", "ui.command_line", "screens", "--out", str(tmp_path), *options]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=280)
    assert run.returncode == 0, run.stdout + run.stderr[-2000:]
    (place,) = tmp_path.glob("*.png")
    image = QImage(str(place))
    assert json.dumps([image.width(), image.height()]) == "[1366, 768]"


@pytest.mark.parametrize(("typed", "near"), [("docter", "doctor"), ("bed-map-emergncy", "bed-map-emergency")])
def test_who_mistypes_a_screen_hears_what_is_near_it_and_not_all_of_them(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, typed: str, near: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--out", str(tmp_path), "--only", typed])
    said = capsys.readouterr().err.splitlines()[-1]
    assert f"'{typed}'" in said
    assert near in said
    assert len(said) < 200
