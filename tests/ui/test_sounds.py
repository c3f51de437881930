"""A sound never stands alone: whoever cannot hear it reads the same in the window, put there before it sounds."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import ROOT

SOUNDS = {"beep", "sound", "_sound"}
SHOWS = {"setText", "say_refusal", "draw", "setVisible", "setCurrentWidget", "_say"}
HELD = {"ui/nurse/alarm_strip.py", "ui/nurse/specimen_page.py"}
"""Where the sound is made in a function of its own; the caller shows the words first."""


def _calls(node: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr in names:
            yield each


def _silent(place: str, source: str) -> Iterator[str]:
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        shown = [call.lineno for call in _calls(function, SHOWS)]
        for sound in _calls(function, SOUNDS - ({"sound"} if place in HELD else set())):
            if not any(line < sound.lineno for line in shown):
                yield f"{place}: {function.name}"


def _sources() -> Iterator[tuple[str, str]]:
    for place in sorted((ROOT / "ui").rglob("*.py")):
        yield str(place.relative_to(ROOT)), place.read_text(encoding="utf-8")


def test_what_sounds_is_shown_first() -> None:
    assert [one for place, source in _sources() for one in _silent(place, source)] == []
    sounding = [place for place, source in _sources() if list(_calls(ast.parse(source), {"beep", "sound"}))]
    assert len(sounding) >= 4, "the test looks at where sounds are made"


def test_a_sound_alone_is_found() -> None:
    assert list(_silent("x.py", "def f(self):\n    QApplication.beep()\n    self.words.setText('late')\n")) == [
        "x.py: f"
    ]
