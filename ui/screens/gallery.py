"""Draws the screens of one mode after the other, on a real station over a practice hospital.

Normal, emergency and recovering are real: central answers, is killed, and comes back with a change that nobody here knows. Degraded,
read-only and drill would each need a slow link, a full disk or another store: for these the status is given at the marking's own seam
(`Workplace.marking`), everything else on the screen being real. Nothing is painted over a picture.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import SystemRandom
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from client.clock import SystemClock
from ui.commands.hospital import start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD, practice_station
from ui.marking.crawl import Unmarked, crawl
from ui.marking.state import MarkingKind, MarkingReason, MarkingState
from ui.places import zone_of_this_pc
from ui.screens import drill, drill_played
from ui.screens.fitting import Asleep, misfits, speaking
from ui.screens.fitting_report import LANGUAGES, SIZES, Report
from ui.screens.misfit import Misfit
from ui.screens.outage import Outage
from ui.screens.picture import save
from ui.screens.screens import SCREENS, Screen
from ui.screens.walking import Lack, lacks
from ui.settings import Replaced, read_settings
from ui.tour.acts_at_the_desk import sign_in, wait_fresh
from ui.tour.hands import NotSeenError, settle, until
from ui.tour.people import Cast, cast
from ui.workplace.workplace import Workplace

IN_AN_OUTAGE = {MarkingKind.EMERGENCY: None, MarkingKind.RECOVERING: None}.keys()
REAL = frozenset((MarkingKind.NORMAL, *IN_AN_OUTAGE))
REAL_S = 15.0
TRIES = 3
"""On a busy machine the link may be slow for a moment between the look at the mode and the picture."""
GIVEN: dict[MarkingKind, dict[str, Any]] = {
    MarkingKind.DEGRADED: {"latency_ms": 1840},
    MarkingKind.READ_ONLY: {"reason": MarkingReason.DISK_FULL},
    MarkingKind.DRILL: {"reason": MarkingReason.NONE},
}
"""What belongs to a mode that is given, so that its words do not speak of another."""
ROUNDS = 5
"""A layout that changes asks the one around it, and that the next: each in a round of its own."""
OWN_SIZE = frozenset({"order-sheet", *drill.OWN_SIZE})


class Pictured(Workplace):
    """A workplace whose windows are marked as in `kind`, whatever its station says; for pictures alone, never for a person at work."""

    kind: MarkingKind | None = None

    def marking(self) -> MarkingState:
        real = super().marking()
        return real if self.kind is None else replace(real, kind=self.kind, since=real.now, **GIVEN.get(self.kind, {}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be drawn, how and where to."""

    out: Path
    size: tuple[int, int]
    modes: tuple[MarkingKind, ...]
    language: str
    theme: str
    only: frozenset[str] = frozenset()
    """Names of screens, in every mode asked for, and of pictures (`doctor-emergency`); none: every screen."""
    text_percent: int = 100
    measured: tuple[str, ...] = ()
    """Languages in which every screen is measured beside; `+40`: English with every sentence 40 % longer. What finds no room stands in
    `misfits.txt` beside the pictures as soon as it is found."""
    is_small: bool = False
    """The pictures in 256 colours, for documents."""
    report: Report | None = None
    """Instead of pictures: every screen measured at two sizes in all languages."""
    is_walked: bool = False
    """Whether each screen is walked by keyboard too, in the first of its modes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The files, what lacked its marking on which of them, which words found no room there, what a keyboard or a reader lacks there."""

    files: tuple[Path, ...]
    unmarked: tuple[tuple[str, Unmarked], ...]
    misfits: tuple[tuple[str, Misfit], ...] = ()
    walked: tuple[tuple[str, Lack], ...] = ()


async def draw(app: QApplication, loop: asyncio.AbstractEventLoop, wish: Wish, work: Path) -> Drawn:
    hospital = await start_hospital(work / "hospital")
    outage = Outage(folder=work / "hospital", clock=SystemClock(zone_of_this_pc()), hospital=hospital)
    workplace: Pictured | None = None
    try:
        config = practice_station(work / "station", hospital.base, zone="")
        settings = read_settings(
            config, Replaced(language=wish.language, theme=wish.theme, text_percent=wish.text_percent)
        )
        clock = SystemClock(settings.zone)
        workplace = Pictured(app, settings, clock, SystemRandom(), loop=loop, cache=work / "cache")
        people = cast(workplace, wish.size)
        await workplace.open()
        await wait_fresh(people, 180)
        drawn = await _all_modes(people, wish, outage)
    finally:
        if workplace is not None:
            for top in app.topLevelWidgets():
                top.hide()
            await workplace.close()
        await outage.hospital.stop()
    return drawn if MarkingKind.DRILL not in wish.modes else await _with_drill(app, loop, wish, work / "drill", drawn)


async def _with_drill(
    app: QApplication, loop: asyncio.AbstractEventLoop, wish: Wish, work: Path, drawn: Drawn
) -> Drawn:
    """And a drill that is really played, where any picture of it is wanted."""
    names = [name for name in drill_played.PLAYED if not wish.only or name in wish.only]
    files, lacks = list(drawn.files), list(drawn.unmarked)

    async def take(name: str, window: QWidget) -> None:
        if name in names:
            if name not in drill_played.OWN_SIZE:
                window.resize(*wish.size)
            await settle(0.3)
            place = wish.out / f"{name}.png"
            lacks.extend((place.name, each) for each in crawl([window]))
            save(window.grab(), place, is_small=wish.is_small)
            files.append(place)

    if names:
        plan = drill_played.plan_of(wish.language, wish.theme, wish.text_percent)
        await drill_played.play(app, loop, work, plan, wish.size, take)
    return replace(drawn, files=tuple(files), unmarked=tuple(lacks))


async def _all_modes(people: Cast, wish: Wish, outage: Outage) -> Drawn:
    drawn = Album(wish=wish, people=people)
    before = [mode for mode in MarkingKind if mode in wish.modes and mode not in IN_AN_OUTAGE]
    await drawn.screens(before, is_before_sign_in=True)
    await sign_in(people, "doctor", DOCTOR, PASSWORD)
    await sign_in(people, "nurse", NURSE, PASSWORD)
    await drawn.screens(before, is_before_sign_in=False)
    for mode in (one for one in IN_AN_OUTAGE if IN_AN_OUTAGE & set(wish.modes)):
        if mode is MarkingKind.EMERGENCY:
            await outage.begin(people, {screen.name for screen in drawn.asked(mode)})
        elif mode in wish.modes:
            await outage.enter(people)
            await outage.end(people)
        if mode in wish.modes:
            await drawn.screens([mode], is_before_sign_in=False)
            await drawn.locked(mode)
    people.close()
    return Drawn(
        files=tuple(drawn.files),
        unmarked=tuple(drawn.lacks),
        misfits=tuple(drawn.misfits),
        walked=tuple(drawn.walked),
    )


@dataclass(slots=True, kw_only=True)
class Album:
    """The pictures so far. Invariant: a picture that does not show its mode is listed among the lacks."""

    wish: Wish
    people: Cast
    files: list[Path] = field(default_factory=list)
    lacks: list[tuple[str, Unmarked]] = field(default_factory=list)
    misfits: list[tuple[str, Misfit]] = field(default_factory=list)
    walked: list[tuple[str, Lack]] = field(default_factory=list)

    async def screens(self, modes: Sequence[MarkingKind], *, is_before_sign_in: bool) -> None:
        for screen in SCREENS:
            wanted = [mode for mode in modes if mode in screen.modes and self._is_asked(screen, mode)]
            if wanted and screen.is_before_sign_in is is_before_sign_in:
                await self._draw(screen, wanted)

    def asked(self, mode: MarkingKind) -> list[Screen]:
        return [screen for screen in SCREENS if mode in screen.modes and self._is_asked(screen, mode)]

    def _is_asked(self, screen: Screen, mode: MarkingKind) -> bool:
        only = self.wish.only
        return not only or screen.name in only or f"{screen.name}-{mode.value}" in only

    async def locked(self, mode: MarkingKind) -> None:
        """The sign-in as it is in this mode; then the doctor is back at his place."""
        self.people.doctor.window.lock_wanted.emit()
        await settle(0.3)
        await self.screens([mode], is_before_sign_in=True)
        await sign_in(self.people, "doctor", DOCTOR, PASSWORD)

    async def _draw(self, screen: Screen, modes: Sequence[MarkingKind]) -> None:
        await self._in_mode(modes[0])
        window = await screen.way(self.people)
        if screen.name not in OWN_SIZE:
            window.resize(*self.wish.size)
        if self.wish.report is not None:
            await self._report(screen, window, self.wish.report)
            return
        for mode in modes:
            for _ in range(TRIES):
                await self._in_mode(mode)
                await settle(0.15)
                if not _other_mode(self.people, mode):
                    break
            place = self.wish.out / f"{screen.name}-{mode.value}.png"
            self.lacks += [(place.name, each) for each in (*_other_mode(self.people, mode), *crawl([window]))]
            await self._measure(window, place.stem)
            save(window.grab(), place, is_small=self.wish.is_small)
            self.files.append(place)
        if self.wish.is_walked:
            self.walked += [(screen.name, each) for each in await lacks(window)]
        _mark(self.people.workplace, None)

    async def _report(self, screen: Screen, window: QWidget, report: Report) -> None:
        asleep = Asleep(window)
        with speaking(self.people.workplace.languages, *LANGUAGES) as spoken:
            for language in spoken:
                for size in SIZES if screen.name not in OWN_SIZE else ((window.width(), window.height()),):
                    window.resize(*size)
                    for _ in range(ROUNDS):
                        await settle(0.02)
                    window.setUpdatesEnabled(True)
                    found = misfits(window)
                    window.setUpdatesEnabled(False)
                    report.note(screen.name, size, language, found)
                    self.misfits += [(f"{screen.name} {language} {size[0]}", each) for each in found]
        asleep.wake()
        report.write()
        if screen.name not in OWN_SIZE:
            window.resize(*self.wish.size)

    async def _measure(self, window: QWidget, name: str) -> None:
        """Live, as a person would switch the language; the window speaks its own again afterwards."""
        with speaking(self.people.workplace.languages, *self.wish.measured) as spoken:
            for language in spoken:
                await settle(0.15)
                found = [(f"{name} {language}", each) for each in misfits(window)]
                self.misfits += found
                with (self.wish.out / "misfits.txt").open("a", encoding="utf-8") as notes:
                    notes.writelines(f"{each.told(where)}\n" for where, each in found)
        await settle(0.15 if self.wish.measured else 0)

    async def _in_mode(self, mode: MarkingKind) -> None:
        """A real mode is waited for; one that does not come shows among the lacks."""
        workplace = self.people.workplace
        _mark(workplace, None if mode in REAL else mode)
        with contextlib.suppress(NotSeenError):
            await until(lambda: workplace.theme.marking.kind is mode, mode.value, REAL_S)


def _mark(workplace: Workplace, kind: MarkingKind | None) -> None:
    if isinstance(workplace, Pictured):
        workplace.kind = kind
    workplace.remark()


def _other_mode(people: Cast, mode: MarkingKind) -> list[Unmarked]:
    shown = people.workplace.theme.marking.kind
    return [] if shown is mode else [Unmarked(where=f"shows {shown.value}", lacks=mode.value)]
