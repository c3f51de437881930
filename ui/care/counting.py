"""How many consults wait for this person, while nobody has looked at the page of care yet. Shows nothing."""

from PySide6.QtCore import QObject, Signal

from offline.changes import Change
from offline.people import Session
from ui.care.desk import CareDesk
from ui.care.door import CareDoor, Unsubscribe
from ui.spawner import Spawner


class ConsultCount(QObject):
    """Invariant: says a number only after a reading that went well, and only between `open` and `close`."""

    counted = Signal(int)

    def __init__(self, station: CareDoor, session: Session, spawner: Spawner, parent: QObject) -> None:
        super().__init__(parent)
        self._station, self._spawner = station, spawner
        self._desk = CareDesk(station, session)
        self._unsubscribe: Unsubscribe | None = None

    def open(self) -> None:
        self._unsubscribe = self._station.on_change(self._changed)
        self._read()

    def close(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _changed(self, change: Change) -> None:
        if change.kinds != {"freshness"}:
            self._spawner.later(self._read, "count the consults", owner=self)

    def _read(self) -> None:
        self._spawner.spawn(self._count(), "count the consults", owner=self)

    async def _count(self) -> None:
        await self._desk.read_consults()
        if self._unsubscribe is not None and self._desk.error is None:
            self.counted.emit(self._desk.waiting())
