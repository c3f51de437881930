"""The ward's side of a drill: starts its program, stands aside, takes the report, ends it at once when the real ward needs its windows.

The drill is a program of its own with a store, a hospital and a key of its own; all it is told stands in its plan. The ward's
station works on meanwhile. Refuses a drill in an emergency and a drill in a drill.
"""

import asyncio
import contextlib
import os
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from client.clock import Clock
from client.errors import PolicyRefused
from offline.drills import DrillReport, Ended, StepResult
from offline.private_file import write_private
from offline.station import Station
from ui.drill.ending import broken_off, held, not_begun
from ui.drill.plan import PLAN, READY, WORD, DrillPlan, Word, put, report_in, report_of
from ui.marking.state import MarkingState
from ui.notices import Notices
from ui.own_program import command
from ui.settings import Settings
from ui.spawner import Spawner

TICK_MS, WORD_EVERY = 250, 4
PATIENCE_S = 3.0
"""So long a drill that was told to end may take for it; then its program is ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillShared:
    """What the keeper needs of the workplace. `begin` starts the program of a drill in a folder."""

    station: Station
    settings: Settings
    clock: Clock
    notices: Notices
    spawner: Spawner
    folder: Path
    marking: Callable[[], MarkingState]
    begin: Callable[[Path], Awaitable[asyncio.subprocess.Process]]


class DrillKeeper(QObject):
    """Invariant: from `begun` to `ended` or `interrupted` the drill's windows are the ones that are seen; every drill leaves a report."""

    preparing = Signal()
    begun = Signal()
    interrupted = Signal()
    over = Signal()
    """Its program is gone, however it went."""
    ended = Signal(object)

    def __init__(self, shared: DrillShared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self._plan: DrillPlan | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._has_begun = False
        self._count = 0
        self._ending: tuple[str, float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._plan is not None

    @property
    def place(self) -> Path:
        """The folder of the drill: its plan, its own store and hospital, its report. Emptied when the next one begins."""
        return self._shared.folder / "drill"

    def refusal(self) -> PolicyRefused | None:
        """Why none may begin now."""
        if self._shared.settings.station.is_drill:
            return PolicyRefused("drill", "in-drill")
        if self.is_running:
            return PolicyRefused("drill", "drill-runs")
        return PolicyRefused("drill", "in-emergency") if self._shared.marking().is_marked else None

    def start(self, plan: DrillPlan) -> None:
        self._shared.spawner.spawn(self.run(plan), "hold a drill", owner=self)

    async def run(self, plan: DrillPlan) -> None:
        """From the beginning to the report. Raises PolicyRefused("drill", in-drill | in-emergency | drill-runs) and the store errors."""
        refused = self.refusal()
        if refused is not None:
            raise refused
        self._plan, self._ending, self._has_begun = plan, None, False
        self.preparing.emit()
        try:
            _emptied(self.place)
            put(self.place, PLAN, plan)
            self._say()
            await self._shared.station.drill_begun(plan.id, plan.led_by, is_alone=plan.is_alone)
            self._process = await self._shared.begin(self.place)
            self._timer.start()
            await self._process.wait()
        except OSError:  # no room, or this user may not write there
            self._has_begun = False
        finally:
            self._timer.stop()
            await self._put_down()
            self._plan = None
            self.over.emit()
        if self._has_begun:
            await self._take(plan)
        elif self._ending is None:
            self._shared.notices.post(not_begun)

    async def recover(self) -> None:
        """A drill that went down with this program has its report, too; it is kept at the next start."""
        report = report_in(self.place)
        if report is not None and report.id not in {one.id for one in await self._shared.station.drills()}:
            await self._keep(msgspec.structs.replace(report, ended_at=report.ended_at or report.began_at))

    def end(self, why: str = "closing") -> None:
        """Tell the drill to end; its program has three seconds for it."""
        if self.is_running and self._ending is None:
            self._ending = (why, self._shared.clock.monotonic_s())
            self._say()

    def look(self) -> None:
        """See whether it is on the screen, whether the real ward needs its windows, whether it was told to end."""
        self._count += 1
        if self._count % WORD_EVERY == 0:
            self._say()
        if not self._has_begun and (self.place / READY).exists():
            self._has_begun = True
            self.begun.emit()
        marking = self._shared.marking()
        if self._ending is None and marking.is_marked:
            self.end("emergency")
            self._shared.notices.post(partial(broken_off, marking))
            self.interrupted.emit()
        is_late = self._ending is not None and self._shared.clock.monotonic_s() - self._ending[1] > PATIENCE_S
        if is_late and self._process is not None and self._process.returncode is None:
            self._process.kill()

    def _say(self) -> None:
        """Not onto the disk: a word that a power cut takes was for nobody."""
        why = self._ending[0] if self._ending else ""
        drill = self._plan.id if self._plan is not None else ""
        word = Word(drill=drill, count=self._count, ends=self._ending is not None, why=why)
        fresh = self.place / f".{WORD}.{os.getpid()}"
        with contextlib.suppress(OSError):  # a full disk ends the drill, by silence
            fresh.write_bytes(msgspec.json.encode(word))
            fresh.replace(self.place / WORD)

    async def _put_down(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()

    async def _take(self, plan: DrillPlan) -> None:
        """The report, or that there is none; kept before anything is said of it."""
        now = self._shared.clock.now()
        report = report_in(self.place) or _lost(plan, now)
        is_cut_off = self._ending is not None and self._ending[0] == "emergency"
        if report.ended_at is None or is_cut_off:
            ended = Ended.EMERGENCY if is_cut_off else report.ended
            report = msgspec.structs.replace(report, ended=ended, ended_at=report.ended_at or now)
        await self._keep(report)
        if not is_cut_off:
            self._shared.notices.post(partial(held, report))
        self.ended.emit(report)

    async def _keep(self, report: DrillReport) -> None:
        await self._shared.station.keep_drill(report)
        if report.counts:
            day = report.began_at.astimezone(self._shared.clock.zone)
            keep_last_drill(self._shared.folder, self._shared.settings.station.ward_code, f"{day:%Y-%m-%d}\n".encode())


def last_drill_files(folder: Path, ward_code: str) -> tuple[Path, Path]:
    """Beside the data folders of all stations of this PC, where a drill of one counts for the ward; and in this one's own."""
    name = f"last-drill-{ward_code}"
    return folder.parent / name, folder / name


def keep_last_drill(folder: Path, ward_code: str, content: bytes) -> None:
    """Where this user may write only into the station's own folder, it counts for this station."""
    beside, own = last_drill_files(folder, ward_code)
    write_private(own, content)
    with contextlib.suppress(OSError):
        write_private(beside, content)


def _emptied(place: Path) -> None:
    """Nothing in it is real, and the report of the last drill is in the ward's store."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700, parents=True)


def _lost(plan: DrillPlan, now: datetime) -> DrillReport:
    """Of a program that died before it wrote anything: nothing of it was done."""
    steps = tuple(StepResult(step=step) for step in plan.steps)
    return report_of(plan, began_at=now, steps=steps)


async def begin_program(folder: Path) -> asyncio.subprocess.Process:
    """`wardlight drill` in that folder; what it says goes into a file there."""
    with (folder / "drill.log").open("ab") as out:
        return await asyncio.create_subprocess_exec(
            *command("drill", "--folder", str(folder)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
