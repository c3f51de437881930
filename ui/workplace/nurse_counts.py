"""How much waits on the nurse's lists that are not on the screen: one reading for all tabs, at most every few seconds. Draws nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from client.errors import WardlightError
from offline.changes import Change
from offline.station import Station
from offline.views import NurseWork
from ui.nurse.hearing import concerns
from ui.nurse.vitals_model import is_in_slot, slot_around, slot_hours
from ui.spawner import Spawner

FIRST_MS, LOOK_MS = 300, 2000
PAGES = ("verify", "due", "vitals", "oral", "assess", "blood", "cases")
OLD_AFTER = 30
"""So many looks without a change, and it is read again: doses become due by themselves."""


class NurseCounts(QObject):
    """Invariant: nothing is read while nothing changed or nobody sees the window; before patients are known no count is."""

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
            self._spawner.spawn(self._count(), "count what waits", owner=self)

    def _hear(self, change: Change) -> None:
        self._is_old = self._is_old or concerns(change)

    async def _count(self) -> None:
        try:
            work = await self._station.nurse_work()
        except WardlightError:
            self.counted.emit(dict.fromkeys(PAGES))
            raise
        self.counted.emit(self._counts(work))

    def _counts(self, work: NurseWork) -> Mapping[str, int | None]:
        """Of a ward nobody is known on nothing is known."""
        if not work.measured_at:
            return dict.fromkeys(PAGES)
        clock = self._station.clock
        slot = slot_around(clock.now().astimezone(clock.zone), slot_hours(self._station.knowledge.pack))
        missing = sum(1 for at in work.measured_at.values() if not is_in_slot(at, slot))
        return {
            "verify": work.groups,
            "due": work.doses + work.effects,
            "vitals": missing,
            "oral": work.oral,
            "assess": work.assessments,
            "blood": work.blood,
            "cases": work.cases,
        }
