"""When a ward pack is made: on its schedule, when the mode changes, when somebody asks. Tells what went wrong; makes nothing itself."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from client.clock import Clock
from offline.station import Station
from ui.doctor.order_book import order_book
from ui.doctor.wording import short_language
from ui.marking.state import MarkingState
from ui.notices import Notices, anew
from ui.pack.keeper import PackKeeper, PackParts
from ui.pack.status import PackProblem, PackStatus
from ui.pack.words import NOTICE, pack_notice
from ui.printing.order_lines import Naming
from ui.settings import Settings
from ui.spawner import Spawner
from ui.startup import pack_folder
from ui.theme.theme import Theme
from ui.workplace.paper_naming import naming_of

FIRST_MS, TICK_MS = 120_000, 60_000
"""The ward is read and the windows are used first; then the schedule is looked at once a minute."""
AFTER_CHANGE_MS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PackShared:
    """What the watch needs of the workplace."""

    station: Station
    settings: Settings
    clock: Clock
    theme: Theme
    notices: Notices
    spawner: Spawner
    folder: Path
    passphrase: str | None
    marking: Callable[[], MarkingState]


class PackWatch(QObject):
    """Invariant: at most one pack is being made; the notice about it says what is true now."""

    def __init__(self, shared: PackShared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        station, settings = shared.station, shared.settings
        self._book = order_book(station.knowledge)
        self.keeper = PackKeeper(
            PackParts(
                station=station,
                clock=shared.clock,
                folder=pack_folder(settings, shared.folder),
                ward_code=settings.station.ward_code,
                passphrase=shared.passphrase,
                every=timedelta(minutes=settings.ward_pack.every_minutes),
                as_of=self._as_of,
                naming=self.naming,
                language=self.language,
                is_drill=settings.station.is_drill,
                calm=self._calm,
            ),
            self,
        )
        self.was_marked = shared.marking().is_out
        self._told: PackProblem | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self.look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_CHANGE_MS)
        self._later.timeout.connect(self.make_now)
        self.keeper.changed.connect(self.tell)

    @property
    def status(self) -> PackStatus:
        """For the readiness card: place, age, last trouble."""
        return self.keeper.status

    def open(self) -> None:
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._later.stop()

    def look(self) -> None:
        """The schedule; nothing before the ward was read."""
        self._timer.setInterval(TICK_MS)
        if self._as_of() is not None and self.keeper.is_due():
            self.make_now()
        else:
            self.tell()

    def hear(self) -> None:
        """When the marking comes or goes, the mode has changed: a pack of that moment."""
        before, self.was_marked = self.was_marked, self._shared.marking().is_out
        if before is not self.was_marked and self._timer.isActive():
            self._later.start()

    def is_about_to_make(self) -> bool:
        return self._later.isActive()

    def make_now(self) -> None:
        self._shared.spawner.spawn(self.keeper.make(), "make the ward pack", owner=self)

    def tell(self) -> None:
        """Once for each trouble; taken back when there is none any more."""
        if self.keeper.status.is_making:
            return
        wording = partial(pack_notice, self.keeper.status, self._shared.clock.now(), self.keeper.most)
        notice = wording()
        wrong = self.keeper.wrong() if self._as_of() is not None else None
        if wrong is self._told:
            return
        self._told = wrong
        if wrong is None or notice is None:
            self._shared.notices.dismiss(NOTICE)
        else:
            self._shared.notices.post(anew(wording, notice))

    async def _calm(self) -> None:
        await asyncio.sleep(0)
        await self._shared.spawner.calm()

    def _as_of(self) -> datetime | None:
        return self._shared.marking().data_as_of

    def language(self) -> str:
        return short_language(self._shared.theme.language)

    def naming(self) -> Naming:
        return naming_of(self._book, self.language())
