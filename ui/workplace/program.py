"""Runs windows: the Qt application with asyncio in one loop, until what is awaited ends. Refuses to be started twice in one process."""

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import qasync
from PySide6.QtCore import QMessageLogContext, QObject, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui.places import has_display
from ui.shell.offscreen import offscreen_platform
from ui.widgets.keyboard_place import follow_keyboard
from ui.widgets.spoken import speak_roles

Scene = Callable[[QApplication, asyncio.AbstractEventLoop], Awaitable[int]]
SWITCH_S = 0.0005
"""At Python's usual 5 ms the store's thread waits that long for each row while the windows paint: a chart took twice the time."""
COLLECTED_AFTER = (20_000, 20, 50)
"""At Python's usual thresholds the collector walked the whole pack and all windows, 80 ms, in the middle of a signature."""
NOT_OFFSCREEN = "This plugin does not support "
"""Begins what Qt says of every window on a screen that nobody sees."""


def run_windows(scene: Scene, *, screens: Path, size: tuple[int, int] = (2560, 1080)) -> int:
    """The scene's exit status. Without a display the windows are drawn on a screen of `size` that nobody sees."""
    if not has_display() or os.environ.get("QT_QPA_PLATFORM", "") == "offscreen":
        screens.mkdir(parents=True, exist_ok=True)
        os.environ["QT_QPA_PLATFORM"] = offscreen_platform(screens, *size)
        qInstallMessageHandler(_without_chatter)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("an application without windows runs already")
    app.setApplicationName("Wardlight")
    app.setQuitOnLastWindowClosed(False)
    speak_roles()
    follow_keyboard(app)
    sys.setswitchinterval(SWITCH_S)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        with loop:
            return int(loop.run_until_complete(scene(app, loop)))
    finally:
        qInstallMessageHandler(None)


def _without_chatter(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    if not message.startswith(NOT_OFFSCREEN):
        sys.stderr.write(f"{message}\n")


def settle_memory() -> None:
    """What is there now stays: the collector need not walk it again while somebody waits for a key. Values free themselves without it."""
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)


class Wakening(QObject):
    """Lets Python hear a signal while Qt's loop sleeps: the interpreter runs a handler only when it runs, and nothing else may wake it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._signalled = socket.socketpair()
        for end in (self._here, self._signalled):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._signalled.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def end(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        self._here.close()
        self._signalled.close()

    def _woken(self) -> None:
        """By the time this runs, the interpreter has run the signal's own handler."""
        self._here.recv(4096)


def ends_when_asked(loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> Wakening:
    """Ctrl C and the system's own request end the program in order, also while nothing happens. `end()` what is returned."""

    def end(_number: int, _frame: object) -> None:
        loop.call_soon_threadsafe(ended.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    return Wakening()
