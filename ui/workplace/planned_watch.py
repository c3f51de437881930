"""Prepares for an announced downtime: a day, an hour and ten minutes before, each once. Refuses to declare it: the station does."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from client.clock import Clock
from offline.planned import Planned, Stage, stage
from offline.station import Station
from ui.emergency.plan_words import NOTICE, plan_notice
from ui.notices import Notices, anew
from ui.spawner import Spawner
from ui.workplace.pack_watch import PackWatch

TICK_MS = 5_000
FORCED = frozenset({Stage.HOUR, Stage.MINUTES})


class PlannedWatch(QObject):
    """Invariant: the notice is that of the present stage; entering one that needs it refreshes the copy and makes a ward pack."""

    def __init__(
        self, station: Station, clock: Clock, notices: Notices, spawner: Spawner, pack: PackWatch, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._station, self._clock, self._notices, self._spawner, self._pack = station, clock, notices, spawner, pack
        self._told: tuple[Planned, Stage] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def open(self) -> None:
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        planned, now = self._station.status.planned, self._clock.now()
        at = None if planned is None else (planned, stage(planned, now))
        if at == self._told:
            return
        self._told = at
        self._notices.dismiss(NOTICE)
        if planned is None or at is None:
            return
        notice = plan_notice(planned, now)
        if notice is not None:
            self._notices.post(anew(partial(plan_notice, planned, now), notice))
        if at[1] in FORCED:
            self._spawner.spawn(self._prepare(), "prepare for the downtime", owner=self)

    async def _prepare(self) -> None:
        """Fresh first, then the pack of it."""
        await self._station.refresh_now()
        await self._pack.keeper.make()
