"""What a person sees who starts a station from the desktop of a PC that IT has not set up."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from client.errors import SettingsWrong
from ui import own_program
from ui.commands.refusal import shown, window_of
from ui.places import site_file
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

THEME = Theme(load_tokens())


def test_the_window_says_what_is_wrong_and_whom_to_call_as_plain_text(qtbot: QtBot) -> None:
    window = window_of(THEME, SettingsWrong("<b>station.toml</b>", "FileNotFoundError"))
    qtbot.addWidget(window)
    lines = window.findChildren(QLabel)
    assert any("<b>station.toml</b>" in line.text() for line in lines)
    assert {line.textFormat() for line in lines} == {Qt.TextFormat.PlainText}


def test_the_program_ends_when_the_window_is_closed(qapp: QApplication) -> None:
    async def closes() -> int:
        loop = asyncio.get_running_loop()
        scene = asyncio.ensure_future(shown(THEME, SettingsWrong("station.toml", "FileNotFoundError"))(qapp, loop))
        for _ in range(5):
            await asyncio.sleep(0)
        (box,) = [one for one in qapp.topLevelWidgets() if one.isVisible() and one.windowTitle() == "Wardlight"]
        box.close()
        return await scene

    assert asyncio.run(closes()) == 2


@pytest.mark.parametrize(
    ("platform", "begins"), [("linux", "/etc/wardlight"), ("win32", "D:/Data/Wardlight"), ("darwin", "/Library")]
)
def test_settings_of_the_pc_lie_where_the_system_keeps_them(
    monkeypatch: pytest.MonkeyPatch, platform: str, begins: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setitem(os.environ, "PROGRAMDATA", "D:/Data")
    assert site_file().as_posix().startswith(begins)
    assert site_file().name == "station.toml"


def test_our_own_programs_are_started_alike_from_source_and_from_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_program.command("practice", "--open") == (sys.executable, "-m", "ui.command_line", "practice", "--open")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/wardlight/wardlight")
    assert own_program.command("stage", "--shots", str(Path("x"))) == (
        "/opt/wardlight/wardlight",
        "stage",
        "--shots",
        "x",
    )
