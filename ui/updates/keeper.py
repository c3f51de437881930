"""Keeps a station's version: asks the repository in the background, and changes over in a moment in which nobody is in the way of it.

The repository is asked by a program of its own (`wardlight update --check`), at a lower priority: the windows wait for no network and no
disk of it. Whether now is a moment is decided by `offline/updates/gate.py` each quarter of a minute. Refuses to change anything itself: it
says `wanted`, the windows end in order, and the launcher starts the version that was chosen.
"""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor

from client.clock import Clock
from offline.status import Check, StationStatus
from offline.updates import choice as choosing
from offline.updates.gate import Hindrance, Scene, hindrances, of_people
from offline.updates.shelf import Shelf
from ui.emergency.check_words import CheckName
from ui.fleet.log import RunningLog
from ui.notices import Notices
from ui.own_program import command
from ui.settings_update import UpdateSettings
from ui.spawner import Spawner
from ui.updates.launching import chosen
from ui.updates.stand import REFUSED, TAKEN_BACK, TROUBLE, UpdateStand, stand_of
from ui.updates.words import NOTICE, notice_of

TICK_MS, FIRST_CHECK_MS = 15_000, 20_000
TOUCH_MS = 1_000
CHECKING = "ask the update repository"


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """At the seats of this PC. `locked`: windows that wait behind a lock."""

    signed_in: int = 0
    locked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateShared:
    """What the keeper needs of the workplace. `arguments`: what `wardlight update` is told of these settings."""

    shelf: Shelf | None
    settings: UpdateSettings
    folder: Path
    running: str
    installed: str
    arguments: tuple[str, ...]
    clock: Clock
    notices: Notices
    spawner: Spawner
    log: RunningLog
    status: Callable[[], StationStatus]
    people: Callable[[], People]
    is_drill_running: Callable[[], bool]
    anew: Callable[[], bool]
    """Whether the settings on the disk are others, usable, than those this program runs with."""


class UpdateKeeper(QObject):
    """Invariant: `wanted` is emitted once at most, and only in a moment that the gate lets through."""

    wanted = Signal()
    changed = Signal()

    def __init__(self, shared: UpdateShared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self._touched_s, self._mouse, self._is_over = shared.clock.monotonic_s(), QPoint(), False
        self.stand = self._stand()
        self._tick, self._touch, self._check = QTimer(self), QTimer(self), QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        self._touch.setInterval(TOUCH_MS)
        self._touch.timeout.connect(self._look_at_mouse)
        self._check.setInterval(FIRST_CHECK_MS)
        self._check.timeout.connect(self.check)

    def open(self) -> None:
        for timer in (self._tick, self._touch):
            timer.start()
        if self._asks_itself():
            self._check.start()
        self._say()

    def close(self) -> None:
        for timer in (self._tick, self._touch, self._check):
            timer.stop()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched_s = self._shared.clock.monotonic_s()

    def checks(self) -> tuple[Check, ...]:
        """For the readiness of this PC; none where versions come by the installer alone."""
        stand = self.stand
        if self._shared.shelf is None:
            return ()
        facts = (stand.running, stand.ring, stand.word, stand.next or stand.offered)
        is_well = stand.word not in {TROUBLE, REFUSED, TAKEN_BACK}
        return (Check(name=CheckName.UPDATE.value, is_well=is_well, facts=facts),)

    # -- asking -------------------------------------------------------------------------------------------------

    def check(self) -> None:
        self._check.setInterval(self._shared.settings.every_minutes * 60_000)
        if CHECKING not in self._shared.spawner.running():
            self._shared.spawner.spawn(self._ask(), CHECKING, owner=self)

    async def _ask(self) -> None:
        words = command("update", "--check", *self._shared.arguments)
        process = await asyncio.create_subprocess_exec(
            *words,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        try:
            await process.wait()
        finally:
            if process.returncode is None:
                process.terminate()
        self.look()

    def _asks_itself(self) -> bool:
        shelf = self._shared.shelf
        return bool(self._shared.settings.url) and shelf is not None and shelf.is_ours()

    # -- changing -----------------------------------------------------------------------------------------------

    def look(self) -> None:
        """How it stands now, and whether this is the moment."""
        before, self.stand = self.stand, self._stand()
        if self.stand.word != before.word:
            self._shared.log.note("update", state=self.stand.word, next=self.stand.next)
        if self.stand != before:
            self._say()
        if self._is_over:
            return
        if self.stand.next and not self.stand.hindrances and self._shared.settings.by_itself:
            chosen(
                self._shared.folder,
                choosing.read(self._shared.folder),
                self.stand.next,
                self._shared.installed,
                self._shared.clock,
            )
            self._end("changing", version=self.stand.next)
        elif not of_people(self._scene()) and self._shared.anew():
            self._end("settings-anew")

    def _end(self, why: str, **facts: str) -> None:
        self._is_over = True
        self._shared.log.note(why, **facts)
        self.wanted.emit()

    def _say(self) -> None:
        notice = notice_of(self.stand)
        if notice is None:
            self._shared.notices.dismiss(NOTICE)
        else:
            self._shared.notices.post(notice)
        self.changed.emit()

    def _stand(self) -> UpdateStand:
        shared = self._shared
        return stand_of(
            running=shared.running,
            installed=shared.installed,
            ring=shared.settings.ring,
            offered=None if shared.shelf is None else shared.shelf.offered(),
            choice=choosing.read(shared.folder),
            hindrances=self._hindrances(),
        )

    def _hindrances(self) -> tuple[Hindrance, ...]:
        return hindrances(self._shared.status(), self._scene(), self._shared.clock.now())

    def _scene(self) -> Scene:
        people = self._shared.people()
        return Scene(
            signed_in=people.signed_in,
            locked=people.locked,
            untouched_s=self._shared.clock.monotonic_s() - self._touched_s,
            is_drill_running=self._shared.is_drill_running(),
            busy=tuple(one for one in self._shared.spawner.running() if one != CHECKING),
        )

    def _look_at_mouse(self) -> None:
        mouse = QCursor.pos()
        if mouse != self._mouse:
            self._mouse = mouse
            self.touch()
