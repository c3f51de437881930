"""`wardlight run`: the practice hospital as a process of its own, and a doctor's and a nurse's window on it. Practice only, nothing real.

Without a display it plays the tour instead and says where the screenshots are.
"""

import argparse
import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.errors import WardlightError
from client.records import Role
from ui.commands.folders import FolderInUseError, held, own_folder
from ui.commands.hospital import HospitalNotReadyError, start_hospital
from ui.commands.options import add_language, add_theme
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.commands.saying import say, say_error, speaking
from ui.places import cache_folder, has_display, state_folder
from ui.settings import Replaced, read_settings
from ui.tour.drive import LANGUAGE, THEME, play
from ui.updates.keeper import People
from ui.updates.launching import AGAIN, told
from ui.workplace.program import ends_when_asked, run_windows, settle_memory
from ui.workplace.seat import Seat, Suggestion
from ui.workplace.windows import window_for
from ui.workplace.workplace import Workplace

TOUR_OUT = Path("out/tour")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight run", description=(__doc__ or "").splitlines()[0])
    add_language(parser)
    add_theme(parser)
    asked = parser.parse_args(argv)
    if not has_display():
        return _play(Replaced(language=asked.language, theme=asked.theme))

    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        return await _open(app, loop, Replaced(language=asked.language, theme=asked.theme))

    return run_windows(scene, screens=cache_folder())


def _play(replaced: Replaced) -> int:
    """The tour in a folder that no other run plays into at the same time."""
    try:
        with own_folder(TOUR_OUT) as out:
            say(f"no display: playing the tour instead; its screenshots go to {out.resolve()}")
            return play(out, language=replaced.language or LANGUAGE, theme=replaced.theme or THEME)
    except OSError as error:
        say(f"cannot write to {TOUR_OUT.resolve()}: {error.strerror}")
        return 2


async def _open(app: QApplication, loop: asyncio.AbstractEventLoop, replaced: Replaced) -> int:
    home = state_folder() / "practice"
    try:
        with held(home):
            return await _open_in(home, app, loop, replaced)
    except FolderInUseError:
        _speech = speaking(replaced.language)
        say(QCoreApplication.translate("Commands", "Wardlight is open already: use its windows, or close them first."))
    except OSError as error:
        say(f"cannot write to {home}: {error.strerror}")
    return 2


async def _open_in(home: Path, app: QApplication, loop: asyncio.AbstractEventLoop, replaced: Replaced) -> int:
    try:
        hospital = await start_hospital(home / "hospital")
    except HospitalNotReadyError as error:
        say(f"the practice hospital did not start: {error}")
        return 2
    try:
        config = practice_station(home / "station", hospital.base, zone="")
        settings = read_settings(config, replaced)
        clock = SystemClock(settings.zone)
        workplace = Workplace(app, settings, clock, SystemRandom(), loop=loop, cache=cache_folder())
        return await show_seats(workplace, loop, practice_suggestions())
    finally:
        await hospital.stop()


def practice_suggestions() -> tuple[Suggestion, ...]:
    """The public practice accounts, filled in; the window says so."""
    remark = QCoreApplication.translate("Workplace", "practice hospital: account and password are filled in")
    return (
        Suggestion(role=Role.DOCTOR, staff_number=DOCTOR, password=PASSWORD, remark=remark),
        Suggestion(role=Role.NURSE, staff_number=NURSE, password=PASSWORD, remark=remark),
    )


async def show_seats(
    workplace: Workplace, loop: asyncio.AbstractEventLoop, suggestions: tuple[Suggestion | None, ...]
) -> int:
    """One seat each, shown before the store is open; ends when every seat has ended. 2 when the station could not be opened."""
    ended = asyncio.Event()
    wakening = ends_when_asked(loop, ended)
    seats = [Seat(workplace, window_for, suggestion=suggestion) for suggestion in suggestions]
    left = set(seats)
    workplace.people = partial(_people_at, seats)

    def end_of(seat: Seat) -> None:
        left.discard(seat)
        if not left:
            ended.set()

    status = 0
    for seat in seats:
        seat.ended.connect(partial(end_of, seat))
        seat.show()
    try:
        await workplace.open()
        settle_memory()
    except WardlightError as error:
        say_error(error)
        told_so = [seat.refuse(error) for seat in seats]
        status = 0 if any(told_so) else 2
        if (launcher := told()) is not None and launcher.trial:
            status = 2
            ended.set()  # a new version that cannot open the store: the one before comes back by itself
    wants_anew = _hears_keeper(workplace, ended)
    for seat in seats:
        seat.watch_idle()
    await ended.wait()
    for seat in seats:
        seat.close()
    await workplace.close()
    wakening.end()
    return AGAIN if wants_anew() else status


def _people_at(seats: list[Seat]) -> People:
    return People(signed_in=sum(seat.window is not None for seat in seats), locked=sum(seat.locked for seat in seats))


def _hears_keeper(workplace: Workplace, ended: asyncio.Event) -> Callable[[], bool]:
    """Whether the keeper of the version asked for a start anew; then the seats end by themselves."""
    asked: list[bool] = []

    def begin_anew() -> None:
        asked.append(True)
        ended.set()

    def hear() -> None:
        if workplace.updates is not None:
            workplace.updates.wanted.connect(begin_anew)

    workplace.opened.connect(hear)  # a store that is opened by hand opens later
    hear()
    return lambda: bool(asked)
