"""`wardlight drill --folder F`: the program of one drill, as a ward's windows start it. Own hospital, store and key; nothing real is near.

What it is told stands in the folder's plan; it ends when a person ends it, when the ward says so, or when the ward says nothing any more.
"""

import argparse
import asyncio
from pathlib import Path
from random import SystemRandom

import msgspec
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from client.clock import Clock, SystemClock
from client.errors import WardlightError
from client.records import Role
from offline.drill_seen import Slot
from ui.commands.bystander import Colleague
from ui.commands.hospital import Hospital, HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.commands.saying import say, say_error
from ui.drill.director import Director, DirectorParts
from ui.drill.panel import DrillPanel
from ui.drill.plan import READY, DrillPlan, plan_in
from ui.places import cache_folder
from ui.settings import Replaced, Settings, read_settings
from ui.workplace.program import ends_when_asked, run_windows, settle_memory
from ui.workplace.seat import Seat, Suggestion
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

HEAD_NURSE, ELSEWHERE = "30101", "30127"
"""Played accounts: one that closes by two, and who writes something down elsewhere."""


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight drill", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, required=True, help="holds the plan; everything of the drill goes there")
    folder = parser.parse_args(argv).folder
    try:
        plan = plan_in(folder)
    except (OSError, msgspec.MsgspecError) as error:
        say(f"no plan of a drill in {folder}: {type(error).__name__}")
        return 2

    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        return await _hold(app, loop, folder, plan)

    return run_windows(scene, screens=folder / "screens")


async def _hold(app: QApplication, loop: asyncio.AbstractEventLoop, folder: Path, plan: DrillPlan) -> int:
    try:
        hospital = await start_hospital(folder / "hospital", is_drill=True)
    except HospitalNotReadyError as error:
        say(f"the practice hospital did not start: {error}")
        return 2
    try:
        settings = drill_settings(folder, hospital.base, plan)
        workplace = Workplace(
            app, settings, SystemClock(settings.zone), SystemRandom(), loop=loop, cache=cache_folder()
        )
        return await show_drill(workplace, loop, Line(hospital, workplace.clock), folder, plan)
    except WardlightError as error:
        say_error(error)
        return 2
    finally:
        await hospital.stop()


def drill_settings(folder: Path, base: str, plan: DrillPlan) -> Settings:
    """A station of the played ward: nothing of the real one's settings but its language and look."""
    config = practice_station(folder / "station", base, zone=plan.zone, is_drill=True)
    replaced = Replaced(language=plan.language, theme=plan.theme, text_percent=plan.text_percent)
    settings = read_settings(config, replaced)
    translate = QCoreApplication.translate
    place = msgspec.structs.replace(
        settings.station,
        ward_name=translate("Drill", "Drill ward (fictitious)"),
        hospital_name=translate("Drill", "Drill hospital (fictitious)"),
    )
    return msgspec.structs.replace(settings, station=place)


class Line:
    """The played central and what happens there. Invariant: everything goes to the hospital that this drill started."""

    def __init__(self, hospital: Hospital, clock: Clock) -> None:
        self._hospital, self._clock = hospital, clock

    async def turn(self, is_down: bool) -> None:  # noqa: FBT001  # the state itself
        await self._hospital.command(down=is_down)

    async def write_elsewhere(self, slot: Slot) -> bool:
        """Another nurse of the played hospital, on a line that holds, writes the same dose down; False for an order it does not know."""
        random = SystemRandom()
        try:
            colleague = await Colleague.at(self._hospital.side, ELSEWHERE, PASSWORD, self._clock, random)
        except WardlightError:
            return False
        try:
            await colleague.chart_dose(slot.order, slot.slot_at.isoformat(), slot.given_at.isoformat())
        except (LookupError, WardlightError):
            return False
        finally:
            await colleague.leave()
        return True


def accounts() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    words = (
        (translate("Drill", "doctor"), DOCTOR),
        (translate("Drill", "nurse"), NURSE),
        (translate("Drill", "head nurse"), HEAD_NURSE),
    )
    return tuple(f"{role} {number} {PASSWORD}" for role, number in words)


class Showing(QObject):
    """What of a drill is on the screen. Invariant: gone the moment the drill is over, whatever is still to be closed."""

    def __init__(self, seat: Seat, panel: DrillPanel) -> None:
        super().__init__(seat)
        self._seat, self._panel = seat, panel

    def end(self, _why: str = "") -> None:
        self._seat.step_aside()
        self._panel.hide()


async def show_drill(
    workplace: Workplace, loop: asyncio.AbstractEventLoop, line: Line, folder: Path, plan: DrillPlan
) -> int:
    """One seat and the script, until the drill is over; the report is in the folder then."""
    over = asyncio.Event()
    wakening = ends_when_asked(loop, over)
    remark = QCoreApplication.translate("Drill", "drill: a played account and its password are filled in")
    suggestion = Suggestion(role=Role.NURSE, staff_number=NURSE, password=PASSWORD, remark=remark)
    seat = Seat(workplace, window_for, suggestion=suggestion)
    seat.show()
    await workplace.open()
    parts = DirectorParts(
        plan=plan,
        folder=folder,
        station=workplace.station,
        clock=workplace.clock,
        spawner=workplace.spawner,
        line=line.turn,
        elsewhere=line.write_elsewhere,
    )
    director = Director(parts, workplace)
    panel = DrillPanel(workplace.theme, director, accounts())
    panel.scanner.badge_code = NURSE
    show = Showing(seat, panel)
    director.ended.connect(show.end)
    director.ended.connect(over.set)
    seat.ended.connect(director.end)
    director.open()
    panel.bring_up()
    settle_memory()
    (folder / READY).touch()
    await over.wait()
    director.end()
    director.close()
    show.end("")
    seat.close()
    panel.close()
    await workplace.close()
    wakening.end()
    return 0
