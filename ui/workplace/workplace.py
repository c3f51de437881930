"""What all windows of one PC share: the station, the look, the words, the notices, the marking. Knows no page.

    workplace = Workplace(app, settings, clock, random, loop=loop, cache=folder)
    await workplace.open()          the store is open and the station follows central in the background
    await workplace.close()

The windows are usable as soon as the store is open; central may answer later or never.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from client.clock import Clock
from client.errors import StoreDamaged
from offline.station import Station
from offline.status import StationStatus
from ui.drill.keeper import DrillShared, begin_program
from ui.fleet.keeper import FleetKeeper
from ui.fleet.place import place_of
from ui.language import Languages
from ui.marking.from_status import marking_of
from ui.marking.state import MarkingKind, MarkingState
from ui.notices import Notice, Notices, Severity
from ui.places import own_version
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom
from ui.settings import Settings
from ui.shell.scanner import ScanGuard
from ui.spawner import Spawner
from ui.startup import Assembled, OwnHand, assembled
from ui.theme.style import Style
from ui.theme.theme import Density, Theme, ThemeName
from ui.theme.tokens import load_tokens
from ui.trusted import trust_of_this_pc, words_of_site
from ui.updates.keeper import People, UpdateKeeper, UpdateShared
from ui.updates.launching import told
from ui.updates.reaching import reached
from ui.updates.settings_watch import SettingsWatch, StartedWith
from ui.updates.shelves import shelf_of
from ui.workplace.drill_desk import DrillDesk
from ui.workplace.facts import version_words
from ui.workplace.overdue_watch import OverdueWatch
from ui.workplace.pack_watch import PackShared, PackWatch
from ui.workplace.planned_watch import PlannedWatch
from ui.workplace.print_watch import PrintShared, PrintWatch
from ui.workplace.ready_watch import ReadyShared, ReadyWatch
from ui.workplace.words_watch import WordsWatch

TICK_MS = 1000


class Workplace(QObject):
    """Invariant: while a station runs, the theme's marking is its status of at most a second ago."""

    opened = Signal()
    status_changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        clock: Clock,
        random: Random,
        *,
        loop: asyncio.AbstractEventLoop,
        cache: Path,
        start: StartedWith | None = None,
    ) -> None:
        """`start`: how the program was started, where it may start anew by itself."""
        super().__init__(app)
        self._start = start
        window = settings.window
        self.settings, self.clock, self._random = settings, clock, random
        self.theme = Theme(
            load_tokens(),
            name=ThemeName(window.theme),
            language=window.language,
            density=Density(window.density),
            text_percent=window.text_percent,
            marking=MarkingState(kind=MarkingKind.DRILL) if settings.station.is_drill else None,
        )
        self._style = Style(app, self.theme)
        words, words_refused = words_of_site(settings, trust_of_this_pc())
        self.languages = Languages(app, self.theme, cache, words)
        self.languages.use(window.language)
        self.seated: set[object] = set()
        """The seats at which somebody sits now: two where both stations run on one PC."""
        self.notices = Notices(self)
        self._words = WordsWatch(settings, trust_of_this_pc, self.languages, self.notices, self)
        self._words.say(words_refused)
        self.scans = ScanGuard.of(app) or ScanGuard(app)
        self.scans.typed.connect(self._attend)
        self.spawner = Spawner(loop, self.notices.post_error)
        self.assembled: Assembled | None = None
        self._pack: PackWatch | None = None
        self._ready: ReadyWatch | None = None
        self._planned: PlannedWatch | None = None
        self._prints: PrintWatch | None = None
        self._overdue = OverdueWatch(self.notices, self)
        self._drill_desk: DrillDesk | None = None
        self.fleet: FleetKeeper | None = None
        """What IT sees of this station from outside; there while it is open."""
        self.updates: UpdateKeeper | None = None
        """Keeps this station's version; there while it is open, where it was started so that it may change it."""
        self.people: Callable[[], People] = People
        """Who sits at the seats of this PC; those who made the seats say it."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.remark)

    @property
    def station(self) -> Station:
        """Only after `open`."""
        if self.assembled is None:
            raise LookupError("station")
        return self.assembled.station

    @property
    def version(self) -> str:
        """Which program runs here, and the ring of this PC, in words."""
        return version_words(own_version(), self.settings.update.ring)

    @property
    def is_open(self) -> bool:
        return self.assembled is not None

    @property
    def pack(self) -> PackWatch:
        """The ward pack of this station and how it stands; only after `open`."""
        if self._pack is None:
            assembled = self.assembled
            if assembled is None:
                raise LookupError("station")
            self._pack = PackWatch(
                PackShared(
                    station=assembled.station,
                    settings=self.settings,
                    clock=self.clock,
                    theme=self.theme,
                    notices=self.notices,
                    spawner=self.spawner,
                    folder=assembled.folder,
                    passphrase=assembled.pack_passphrase,
                    marking=self.marking,
                ),
                self,
            )
        return self._pack

    @property
    def ready(self) -> ReadyWatch:
        """Whether this PC is ready for an outage; only after `open`."""
        if self._ready is None:
            assembled = self.assembled
            if assembled is None:
                raise LookupError("station")
            shared = ReadyShared(
                station=assembled.station,
                folder=assembled.folder,
                settings=self.settings,
                clock=self.clock,
                notices=self.notices,
                spawner=self.spawner,
                pack=self.pack.keeper,
            )
            self._ready = ReadyWatch(shared, self)
            self.scans.scanned.connect(self._ready.take_scan)
        return self._ready

    @property
    def planned(self) -> PlannedWatch:
        """Prepares for an announced downtime; only after `open`."""
        if self._planned is None:
            self._planned = PlannedWatch(self.station, self.clock, self.notices, self.spawner, self.pack, self)
        return self._planned

    @property
    def prints(self) -> PrintWatch:
        """What this station prints by itself; only after `open`."""
        if self._prints is None:
            shared = PrintShared(
                queue=PrintQueue(PrintRoom(self.station)),
                settings=self.settings.emergency,
                clock=self.clock,
                theme=self.theme,
                notices=self.notices,
                spawner=self.spawner,
                marking=self.marking,
                naming=self.pack.naming,
                planned=lambda: self.station.status.planned,
            )
            self._prints = PrintWatch(shared, self)
        return self._prints

    @property
    def drill_desk(self) -> DrillDesk:
        """Starts drills at this PC and ends them; only after `open`."""
        if self._drill_desk is None:
            assembled = self.assembled
            if assembled is None:
                raise LookupError("station")
            shared = DrillShared(
                station=assembled.station,
                settings=self.settings,
                clock=self.clock,
                notices=self.notices,
                spawner=self.spawner,
                folder=assembled.folder,
                marking=self.marking,
                begin=begin_program,
            )
            self._drill_desk = DrillDesk(shared, self.theme, self)
        return self._drill_desk

    async def open(self, by: OwnHand | None = None) -> None:
        """Raises SettingsWrong and the store errors; then there is no station, and nothing of an existing store was changed.

        `by`: who opens the store with his own password.
        """
        self.assembled = await assembled(self.settings, self.clock, self._random, by)
        self.station.on_status(self._hear)
        self.spawner.calm, self.spawner.attend = self.station.attention.calm, self.station.attention.attend
        self._say_set_aside()
        if self.assembled.pack_refused is not None:
            self.notices.post_error(self.assembled.pack_refused)
        self.fleet = FleetKeeper(self.assembled.folder, place_of(self.settings), self.clock, self._status, self)
        if (launcher := told()) is not None and launcher.trial:
            await reached(self.assembled, launcher)  # before anything is sent, and before anybody can enter something
        await self.station.start()
        self.remark()
        self.fleet.open()
        self._timer.start()
        self._words.open(self.spawner)
        self.pack.open()
        self.ready.open()
        self.planned.open()
        if not self.settings.station.is_drill:
            self.prints.open()  # a drill wastes no paper on what nobody asked for
            self.spawner.spawn(self.drill_desk.keeper.recover(), "keep the report of a drill", owner=self)
        if self._start is not None:
            self.updates = self._update_keeper(self.assembled, self._start, self.fleet)
            self.updates.open()
        self.opened.emit()

    def _update_keeper(self, assembled: Assembled, start: StartedWith, fleet: FleetKeeper) -> UpdateKeeper:
        launcher = told()
        shared = UpdateShared(
            shelf=shelf_of(self.settings),
            settings=self.settings.update,
            folder=assembled.folder,
            running=own_version(),
            installed=launcher.installed if launcher else own_version(),
            arguments=("--config", str(start.config)),
            clock=self.clock,
            notices=self.notices,
            spawner=self.spawner,
            log=fleet.log,
            status=self._status,
            people=lambda: self.people(),  # noqa: PLW0108  # whoever makes the seats says it later
            is_drill_running=lambda: self._drill_desk is not None and self._drill_desk.keeper.is_running,
            anew=SettingsWatch(start, self.settings),
        )
        keeper = UpdateKeeper(shared, self)
        self.scans.typed.connect(keeper.touch)
        keeper.changed.connect(fleet.write)
        fleet.stand = lambda: keeper.stand
        self.station.add_checks(keeper.checks)
        return keeper

    async def close(self) -> None:
        """Stops what the windows started, then the station. What was saved is on the disk without this."""
        self._timer.stop()
        self._words.close()
        self.scans.typed.disconnect(self._attend)
        if self._pack is not None:
            self._pack.close()
        if self.updates is not None:
            self.scans.typed.disconnect(self.updates.touch)
        for watch in (self._ready, self._planned, self._prints, self._drill_desk, self.updates, self.fleet):
            if watch is not None:
                watch.close()
        await self.spawner.close()
        if self.assembled is not None:
            await self.station.stop()
        self.theme.changed.disconnect(self._style.apply)

    def remark(self) -> None:
        """Once a second and on every change: clocks and ages on the screen go with it."""
        self.theme.set_marking(self.marking())

    def _attend(self) -> None:
        """A key was pressed: what it brings is waited for."""
        if self.is_open:
            self.station.attention.attend()

    def marking(self) -> MarkingState:
        return marking_of(self.station.status, self.clock.now())

    def _status(self) -> StationStatus:
        return self.station.status

    def _hear(self, status: StationStatus) -> None:
        self.remark()
        if self._pack is not None:
            self._pack.hear()
        if self._prints is not None:
            self._prints.hear()
        self._overdue.hear(status)
        if self.fleet is not None:
            self.fleet.hear(status)
        self.status_changed.emit(status)

    def _say_set_aside(self) -> None:
        aside = self.assembled.set_aside if self.assembled else None
        if aside is None:
            return
        self.notices.post_error(StoreDamaged(aside.name))
        self.notices.post(partial(set_aside_notice, aside.name))


def set_aside_notice(name: str) -> Notice:
    """`name`: of the file of the store that was put aside."""
    translate = QCoreApplication.translate
    return Notice(
        severity=Severity.WARNING,
        title=translate("Workplace", "Entries of this PC may be in the store put aside"),
        message=translate("Workplace", "It lies whole beside the new one: {name}").format(name=name),
        next_step=translate("Workplace", "Compare with the ward's paper and central."),
        key="store-set-aside",
    )
