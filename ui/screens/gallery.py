"""Draws the screens of one mode after the other, on a real station over a practice hospital.

Normal is a station whose central answers; emergency is the same after central was killed. Recovering, degraded, read-only and drill
would each need minutes, a slow link, a full disk or another store: for these the status is given at the marking's own seam
(`Workplace.marking`), everything else on the screen being real. Nothing is painted over a picture.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import SystemRandom

from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.marking.crawl import Unmarked, crawl
from ui.marking.state import MarkingKind, MarkingState
from ui.screens.screens import SCREENS, Screen
from ui.settings import Replaced, read_settings
from ui.tour.acts_at_the_desk import sign_in, wait_fresh, wait_mode
from ui.tour.hands import settle
from ui.tour.people import Cast, cast
from ui.workplace.workplace import Workplace

REAL = (MarkingKind.NORMAL, MarkingKind.EMERGENCY)
PRINTED = "order-sheet"


class Pictured(Workplace):
    """A workplace whose windows are marked as in `kind`, whatever its station says; for pictures alone, never for a person at work."""

    kind: MarkingKind | None = None

    def marking(self) -> MarkingState:
        real = super().marking()
        return real if self.kind is None else replace(real, kind=self.kind, since=real.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be drawn, how and where to."""

    out: Path
    size: tuple[int, int]
    modes: tuple[MarkingKind, ...]
    language: str
    theme: str
    only: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The files, and what lacked its marking on which of them."""

    files: tuple[Path, ...]
    unmarked: tuple[tuple[str, Unmarked], ...]


async def draw(app: QApplication, loop: asyncio.AbstractEventLoop, wish: Wish, work: Path) -> Drawn:
    hospital = await start_hospital(work / "hospital")
    workplace: Pictured | None = None
    try:
        config = practice_station(work / "station", hospital.base, zone="")
        settings = read_settings(config, Replaced(language=wish.language, theme=wish.theme))
        clock = SystemClock(settings.zone)
        workplace = Pictured(app, settings, clock, SystemRandom(), loop=loop, cache=work / "cache")
        people = cast(workplace, wish.size)
        await workplace.open()
        await wait_fresh(people, 60)
        return await _all_modes(people, wish, hospital)
    finally:
        if workplace is not None:
            for top in app.topLevelWidgets():
                top.hide()
            await workplace.close()
        await hospital.stop()


async def _all_modes(people: Cast, wish: Wish, hospital: Hospital) -> Drawn:
    files: list[Path] = []
    lacks: list[tuple[str, Unmarked]] = []
    order = sorted(wish.modes, key=list(MarkingKind).index)
    at_first = [screen for screen in SCREENS if screen.is_before_sign_in]
    later = [screen for screen in SCREENS if not screen.is_before_sign_in]
    await _draw(people, wish, at_first, [mode for mode in order if mode is not MarkingKind.EMERGENCY], files, lacks)
    await sign_in(people, "doctor", DOCTOR, PASSWORD)
    await sign_in(people, "nurse", NURSE, PASSWORD)
    await _draw(people, wish, later, [mode for mode in order if mode is not MarkingKind.EMERGENCY], files, lacks)
    if MarkingKind.EMERGENCY in order:
        await hospital.kill()
        await wait_mode(people, "emergency", 30)
        await _draw(people, wish, later, [MarkingKind.EMERGENCY], files, lacks)
        people.doctor.window.lock_wanted.emit()
        await settle(0.3)
        await _draw(people, wish, at_first, [MarkingKind.EMERGENCY], files, lacks)
    people.close()
    return Drawn(files=tuple(files), unmarked=tuple(lacks))


async def _draw(
    people: Cast,
    wish: Wish,
    screens: Sequence[Screen],
    modes: Sequence[MarkingKind],
    files: list[Path],
    lacks: list[tuple[str, Unmarked]],
) -> None:
    for screen in screens:
        if wish.only and screen.name not in wish.only:
            continue
        window = await screen.way(people)
        if screen.name != PRINTED:
            window.resize(*wish.size)
        for mode in modes:
            _mark(people.workplace, None if mode in REAL else mode)
            await settle(0.15)
            place = wish.out / f"{screen.name}-{mode.value}.png"
            lacks += [(place.name, each) for each in (*_other_mode(people, mode), *crawl([window]))]
            window.grab().save(str(place))
            files.append(place)
    _mark(people.workplace, None)


def _mark(workplace: Workplace, kind: MarkingKind | None) -> None:
    if isinstance(workplace, Pictured):
        workplace.kind = kind
    workplace.remark()


def _other_mode(people: Cast, mode: MarkingKind) -> list[Unmarked]:
    shown = people.workplace.theme.marking.kind
    return [] if shown is mode else [Unmarked(where=f"shows {shown.value}", lacks=mode.value)]
