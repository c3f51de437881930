"""Nothing on a screen flashes: no animation in the program, and an emergency that lasts changes its figures and nothing else."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.architecture.sources import ROOT
from tests.ui.demo_page import demo_window
from tests.ui.examples import marking
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.theme.theme import Theme

MOVING = re.compile(r"\b(QPropertyAnimation|QVariantAnimation|QTimeLine|QSequentialAnimationGroup|QMovie|blink)\b")
MOST_CHANGED = 0.02
"""Share of the window's pixels that may differ from one second to the next: clocks and ages. WCAG 2.3.1 allows flashes of a quarter of
the middle of the sight, at most three a second; here nothing of that kind is there at all."""


def test_the_program_has_no_animation() -> None:
    found = [
        f"{place.relative_to(ROOT)}: {hit[0]}"
        for place in sorted((ROOT / "ui").rglob("*.py"))
        for hit in MOVING.finditer(place.read_text(encoding="utf-8"))
    ]
    assert found == []


def _changed(one: QImage, other: QImage) -> float:
    step = 3
    points = [(x, y) for x in range(0, one.width(), step) for y in range(0, one.height(), step)]
    return sum(one.pixel(*point) != other.pixel(*point) for point in points) / len(points)


def test_an_emergency_that_lasts_stands_still(theme: Theme, languages: Languages, qtbot: QtBot) -> None:
    window, _ = demo_window(theme, languages, Notices())
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    begun = marking(MarkingKind.EMERGENCY)
    at, pictures = begun.now, []
    assert at is not None
    for second in range(5):
        theme.set_marking(replace(begun, now=at + timedelta(seconds=second)))
        qtbot.wait(20)
        pictures.append(window.grab().toImage())
    changes = [_changed(one, other) for one, other in pairwise(pictures)]
    assert max(changes) < MOST_CHANGED, changes
    theme.set_marking(marking(MarkingKind.NORMAL))
    qtbot.wait(20)
    assert _changed(pictures[-1], window.grab().toImage()) > MOST_CHANGED, (
        "the comparison sees what a change of mode changes"
    )
    window.close()
