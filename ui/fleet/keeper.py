"""Writes the station's figures each half minute and what changed of them into the running log. Never in the way of anybody's work."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from client.clock import Clock
from offline.private_file import write_private
from offline.status import StationStatus
from ui.fleet.figures import Figures, Place, as_json, figures_of
from ui.fleet.log import RunningLog
from ui.updates.stand import UpdateStand

FILE = "station.json"
EVERY_MS = 30_000
_TOLD = ("mode", "is_answering", "conflicts", "refused", "overdue", "patients_unequal")


class FleetKeeper(QObject):
    """Invariant: while a station is open its figures on the disk are at most half a minute and one write old."""

    def __init__(
        self, folder: Path, place: Place, clock: Clock, status: Callable[[], StationStatus], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._file, self._place, self._clock, self._status = folder / FILE, place, clock, status
        self.log = RunningLog(folder, clock.now)
        self.stand: Callable[[], UpdateStand | None] = _none
        """How the version stands, once somebody keeps it."""
        self._told: dict[str, int | float | bool | str | None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.write)
        self.log.note("opened", version=place.version, station=place.station, pid=os.getpid())

    def open(self) -> None:
        self.write()
        self._timer.start()

    def hear(self, status: StationStatus) -> None:
        """On every change of the station: what a fleet cares for is written at once, the rest with the next half minute."""
        figures = self._figures(status)
        told = {name: getattr(figures, name) for name in _TOLD} | {"signed_in_needed": status.signed_in_needed}
        changed = {name: value for name, value in told.items() if self._told.get(name) != value}
        if not changed:
            return
        self._told = told
        self.log.note("changed", waiting=figures.waiting, **changed)
        if "mode" in changed:
            self.write()

    def write(self) -> None:
        try:
            # The windows' thread waits for no disk: what is lost in a power cut is written anew in half a minute.
            write_private(self._file, as_json(self._figures(self._status())), is_durable=False)
        except (
            OSError
        ) as error:  # a full disk is told by the readiness card; the figures then grow old, and that is seen
            self.log.note("figures-unwritten", error=type(error).__name__)

    def close(self) -> None:
        """The figures stay as they were last, and read as not running."""
        self._timer.stop()
        self.log.note("closed", pid=os.getpid())
        self.log.close()

    def _figures(self, status: StationStatus) -> Figures:
        stand = self.stand()
        place = self._place if stand is None else replace(self._place, offered=stand.offered, update=stand.word)
        return figures_of(status, place, self._clock.now(), os.getpid())


def _none() -> None:
    return None
