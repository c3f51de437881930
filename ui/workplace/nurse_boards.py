"""How much waits on the boards of a nurse's window whose pages nobody opened: read late after the sign-in, and again.

Nothing is drawn and no page is made for it: the store's thread counts, the tabs show it.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from client.errors import WardlightError
from offline.changes import Change
from offline.station import Station
from ui.nurse.hearing import concerns
from ui.spawner import Spawner

FIRST_MS, LOOK_MS = 4000, 10_000
OLD_AFTER = 6
"""So many looks without a change, and it is read again: tests become due by themselves."""
PAGES = ("skin", "specimens", "plan", "fluids")


class NurseBoards(QObject):
    """Invariant: nothing is read while nothing changed or nobody sees the window; what failed is not known, never zero."""

    counted = Signal(object)
    """Page key to count, or None where it is not known."""

    def __init__(self, station: Station, spawner: Spawner, is_seen: Callable[[], bool]) -> None:
        super().__init__()
        self._station, self._spawner, self._is_seen = station, spawner, is_seen
        self._unsubscribe: Callable[[], None] | None = None
        self._is_old, self._looks = True, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def open(self) -> None:
        self._is_old = True
        self._unsubscribe = self._station.on_change(self._hear)
        self._timer.start(FIRST_MS)

    def leave(self) -> None:
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def look(self) -> None:
        """Reads if something changed since the last time, or long ago."""
        self._looks += 1
        if self._is_seen() and (self._is_old or self._looks >= OLD_AFTER):
            self._is_old, self._looks = False, 0
            self._timer.setInterval(LOOK_MS)
            self._spawner.spawn(self._count(), "count the boards", owner=self)

    def _hear(self, change: Change) -> None:
        self._is_old = self._is_old or concerns(change)

    async def _count(self) -> None:
        try:
            work = await self._station.board_work()
        except WardlightError:
            self.counted.emit(dict.fromkeys(PAGES))
            raise
        found: Mapping[str, int | None] = {
            "skin": work.skin,
            "specimens": work.specimens,
            "plan": work.faults or None,
            "fluids": work.fluids,
        }
        self.counted.emit(found)
