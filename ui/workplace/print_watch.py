"""What this station prints by itself where the site says so: at hours, before an announced downtime, when an emergency begins. Each once.

What no printer took waits in the print queue like any other page, and a notice says so. Refuses to print what the site did not name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer

from client.clock import Clock
from client.errors import InputRefused
from offline.planned import Planned, Stage, stage
from ui.doctor.wording import short_language
from ui.marking.state import MarkingKind, MarkingState
from ui.notices import Notice, Notices, Severity
from ui.pack.keeper import itself
from ui.printing.documents import DOCUMENTS
from ui.printing.door import Ask
from ui.printing.order_lines import Naming
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import default_printer
from ui.settings import EmergencySettings
from ui.spawner import Spawner
from ui.theme.theme import Theme

TICK_MS = 20_000
AFTER_CHANGE_MS = 8_000
"""The marks come first, and the copy of that moment is made before it is printed."""
LATE = timedelta(minutes=30)
"""A station that was off at the hour still prints, so long after it."""
NOTICE = "printed-by-itself"
_EMERGENCY = frozenset({MarkingKind.EMERGENCY, MarkingKind.DRILL})


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintShared:
    """What the watch needs of the workplace."""

    queue: PrintQueue
    settings: EmergencySettings
    clock: Clock
    theme: Theme
    notices: Notices
    spawner: Spawner
    marking: Callable[[], MarkingState]
    naming: Callable[[], Naming]
    planned: Callable[[], Planned | None]
    default_printer: Callable[[], str] = default_printer


class PrintWatch(QObject):
    """Invariant: each document comes out, or waits, once for each of its hours, announced downtimes and emergencies, over restarts too."""

    def __init__(self, shared: PrintShared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_CHANGE_MS)
        self._later.timeout.connect(self.look)
        self._is_at_work = False

    def open(self) -> None:
        how = self._shared.settings
        if how.prints_at or how.prints_at_change or how.prints_before_planned:
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._later.stop()

    def hear(self) -> None:
        """The status says something new: an emergency that begins is printed soon, not at the next round."""
        is_wanted = self._timer.isActive() and self._shared.marking().kind in _EMERGENCY
        if is_wanted and not self._later.isActive() and self._shared.settings.prints_at_change:
            self._later.start()

    def look(self) -> None:
        if not self._is_at_work and self._shared.marking().data_as_of is not None:
            self._shared.spawner.spawn(self.print_due(), "print by itself", owner=self)

    async def print_due(self) -> None:
        """Whatever is due and was not asked for yet."""
        self._is_at_work = True
        try:
            known = {(job.document, job.slot) for job in await self._shared.queue.jobs() if job.slot}
            for key, slot in self._due():
                if (key, slot) not in known:
                    await self._print(key, slot)
        finally:
            self._is_at_work = False

    def _due(self) -> list[tuple[str, str]]:
        how, now, marking = self._shared.settings, self._shared.clock.now(), self._shared.marking()
        due = [(key, f"{now:%Y-%m-%d} {at}") for at in how.prints_at if _has_come(at, now) for key in how.prints]
        ahead = self._shared.planned()
        if ahead is not None and stage(ahead, now) is Stage.MINUTES:
            due += [
                (key, f"planned {ahead.starts_at.isoformat(timespec='minutes')}") for key in how.prints_before_planned
            ]
        if marking.kind in _EMERGENCY and marking.since is not None:
            due += [(key, f"emergency {marking.since.isoformat(timespec='seconds')}") for key in how.prints_at_change]
        return due

    async def _print(self, key: str, slot: str) -> None:
        shared = self._shared
        name = next(one.title() for one in DOCUMENTS if one.key == key)
        ask = Ask(
            patient="",
            by=itself(),
            marking=shared.theme.marking,
            naming=shared.naming(),
            language=short_language(shared.theme.language),
        )
        job = await shared.queue.put(key, ask, name, slot)
        try:
            await shared.queue.print(job, ask, shared.settings.printer or shared.default_printer())
        except InputRefused:
            self._say(
                self.tr("It waits in the print queue: {name}").format(name=name),
                self.tr("Look after printer and paper, then print it on the page Paper."),
                Severity.WARNING,
            )
            return
        self._say(self.tr("Printed by this station itself: {name}").format(name=name), "", Severity.NEWS)

    def _say(self, title: str, next_step: str, severity: Severity) -> None:
        self._shared.notices.post(Notice(severity=severity, title=title, next_step=next_step, key=NOTICE))


def _has_come(at: str, now: datetime) -> bool:
    wanted = datetime.combine(now.date(), time.fromisoformat(at), now.tzinfo)
    return timedelta() <= now - wanted <= LATE
