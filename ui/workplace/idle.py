"""Locks a seat that nobody uses: a warning first, then the lock as by key. Refuses to take a page that is read for a seat that is left.

Keys are heard from the scan guard, the mouse by where it is once a second: a filter on the whole program would cost a call for every event.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from client.clock import Clock
from ui.notices import Notice, Notices, Severity
from ui.shell.scanner import ScanGuard
from ui.shell.station_window import StationWindow
from ui.workplace.privacy import say_locking

TICK_MS = 1000
NOTICE = "idle-lock"


class IdleWatch(QObject):
    """Invariant: between the last key or move of the mouse and the lock lie the site's minutes, and the warning stood before it."""

    idle = Signal()

    def __init__(self, clock: Clock, notices: Notices, scans: ScanGuard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._notices = clock, notices
        self._lock_after_s, self._warned_before_s = 0.0, 0.0
        self.window: Callable[[], StationWindow | None] = _nobody
        self._touched_s = clock.monotonic_s()
        self._mouse = QPoint()
        self._is_warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        scans.typed.connect(self.touch)

    def begin(self, *, lock_after_s: float, warned_before_s: float) -> None:
        """0 seconds: only by hand."""
        self._lock_after_s, self._warned_before_s = lock_after_s, min(warned_before_s, lock_after_s / 2)
        self.touch()
        if lock_after_s:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.unwarn()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched_s = self._clock.monotonic_s()
        self.unwarn()

    def look(self) -> None:
        """Once a second."""
        mouse = QCursor.pos()
        is_used = mouse != self._mouse or bool(QGuiApplication.mouseButtons().value)
        self._mouse = mouse
        if is_used or self.window() is None:
            self.touch()
            return
        left_s = self._lock_after_s - (self._clock.monotonic_s() - self._touched_s)
        if left_s <= 0:
            self.touch()
            self.idle.emit()
        elif left_s <= self._warned_before_s and not self._is_warned:
            self.warn(left_s)

    def warn(self, left_s: float) -> None:
        translate = QCoreApplication.translate
        self._is_warned = True
        title = translate("Workplace", "This seat locks itself in {seconds} s").format(seconds=round(left_s))
        stay = translate("Workplace", "Press any key or move the mouse to stay.")
        say_locking(self.window(), f"{title}  {stay}")
        self._notices.post(
            Notice(
                severity=Severity.WARNING,
                title=title,
                message=translate(
                    "Workplace", "Nobody has touched keys or mouse for a while. What is typed stays as it is."
                ),
                next_step=stay,
                key=NOTICE,
            )
        )

    def unwarn(self) -> None:
        if self._is_warned:
            self._is_warned = False
            say_locking(self.window(), "")
            self._notices.dismiss(NOTICE)


def _nobody() -> StationWindow | None:
    return None
