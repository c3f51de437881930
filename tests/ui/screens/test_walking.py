"""Screens are walked by keyboard: each control has a name, a role, a way to it by Tab and a focus that is seen."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.screens.walking import NAMELESS, ROLELESS, TRAP, UNSEEN, lacks
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)")


class Dumb(QWidget):
    """Takes the focus and shows nothing of it; no role, no name."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(40, 40)


async def _walked(window: QWidget) -> list[str]:
    walk = asyncio.ensure_future(lacks(window))
    while not walk.done():
        QApplication.processEvents()
        await asyncio.sleep(0)
    return [one.lacks for one in walk.result()]


def found(window: QWidget) -> list[str]:
    return asyncio.run(_walked(window))


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QHBoxLayout(window)
    qtbot.addWidget(window)
    return window


def shown(room: QWidget, *parts: QWidget) -> QWidget:
    layout = room.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    room.resize(600, 120)
    room.show()
    return room


def test_buttons_of_ours_lack_nothing(theme: Theme, room: QWidget) -> None:
    parts = (SecondaryButton(theme, "Stop"), SecondaryButton(theme, "Sign"), Label(theme, "Words"))
    assert found(shown(room, *parts)) == []


def test_what_paints_itself_without_name_role_or_focus_is_found(theme: Theme, room: QWidget) -> None:
    assert found(shown(room, SecondaryButton(theme, "Stop"), Dumb())) == [NAMELESS, ROLELESS, UNSEEN]


def test_a_text_that_keeps_tab_for_itself_catches_the_keyboard(theme: Theme, room: QWidget) -> None:
    text = QTextEdit()
    text.setAccessibleName("Notes")
    assert TRAP in found(shown(room, SecondaryButton(theme, "Stop"), text))


WALKED = ("sign-in", "bed-map", "verify")


@pytest.mark.access
def test_screens_are_walked_by_keyboard(tmp_path: Path) -> None:
    """By make access; the walk itself is tested above in every run."""
    command = [sys.executable, "-m", "ui.command_line", "screens", "--out", str(tmp_path), "--walk"]
    options = ["--mode", "normal", "--lang", "en", "--only", *WALKED]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [*command, *options], env=environment, capture_output=True, text=True, check=False, timeout=580
    )
    assert run.returncode == 0, run.stdout + run.stderr[-2000:]
    assert len(list(tmp_path.glob("*.png"))) == len(WALKED)
