"""Runs windows: the Qt application with asyncio in one loop, until what is awaited ends. Refuses to be started twice in one process."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from ui.places import has_display
from ui.shell.offscreen import offscreen_platform

Scene = Callable[[QApplication, asyncio.AbstractEventLoop], Awaitable[int]]


def run_windows(scene: Scene, *, screens: Path, size: tuple[int, int] = (2560, 1080)) -> int:
    """The scene's exit status. Without a display the windows are drawn on a screen of `size` that nobody sees."""
    if not has_display() or os.environ.get("QT_QPA_PLATFORM", "") == "offscreen":
        screens.mkdir(parents=True, exist_ok=True)
        os.environ["QT_QPA_PLATFORM"] = offscreen_platform(screens, *size)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("an application without windows runs already")
    app.setApplicationName("Wardlight")
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(scene(app, loop)))


def ends_when_asked(loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> None:
    """Ctrl C and the system's own request end the program in order."""

    def end(_number: int, _frame: object) -> None:
        loop.call_soon_threadsafe(ended.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
