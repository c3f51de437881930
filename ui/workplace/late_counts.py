"""Counts for the tabs of a nurse's window: one reading at most every few seconds, only while somebody sees the window. Draws nothing."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from client.errors import WardlightError
from offline.changes import Change
from offline.station import Station
from ui.nurse.hearing import concerns
from ui.spawner import Spawner


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When it is read first after the sign-in, how often it looks, and after how many looks without a change it reads all the same."""

    first_ms: int
    look_ms: int
    old_after: int


class LateCounts(QObject):
    """Invariant: nothing is read while nothing changed or nobody sees the window; what failed is not known, never zero."""

    PAGES: ClassVar[tuple[str, ...]]
    """The keys of the pages that it counts for."""
    RHYTHM: ClassVar[Rhythm]
    counted = Signal(object)
    """Page key to count, or None where it is not known."""

    def __init__(self, station: Station, spawner: Spawner, is_seen: Callable[[], bool]) -> None:
        super().__init__()
        self._station, self._spawner, self._is_seen = station, spawner, is_seen
        self._unsubscribe: Callable[[], None] | None = None
        self._is_old, self._looks = True, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @abstractmethod
    async def read(self) -> Mapping[str, int | None]:
        """What waits now, by page key. Raises WardlightError: then nothing is known."""

    def open(self) -> None:
        self._is_old = True
        self._unsubscribe = self._station.on_change(self._hear)
        self._timer.start(self.RHYTHM.first_ms)

    def leave(self) -> None:
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def look(self) -> None:
        """Reads if something changed since the last time, or long ago."""
        self._looks += 1
        if self._is_seen() and (self._is_old or self._looks >= self.RHYTHM.old_after):
            self._is_old, self._looks = False, 0
            self._timer.setInterval(self.RHYTHM.look_ms)
            self._spawner.spawn(self._count(), "count what waits", owner=self)

    def _hear(self, change: Change) -> None:
        self._is_old = self._is_old or concerns(change)

    async def _count(self) -> None:
        try:
            found = await self.read()
        except WardlightError:
            self.counted.emit(dict.fromkeys(self.PAGES))
            raise
        self.counted.emit(found)
