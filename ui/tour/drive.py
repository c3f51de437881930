"""`wardlight tour --out DIR`: plays the day and writes screenshots and tour.json; exit status 0 only if every promise held.

This process opens no window. It owns the practice hospital and the station as processes of their own, so that it can kill both.
"""

import argparse
import asyncio
import shutil
import signal
import tempfile
from collections.abc import Coroutine
from pathlib import Path

from client.clock import DrillClock, SystemClock
from ui.commands.folders import FolderInUseError, held
from ui.commands.options import add_language, add_theme, made_folder
from ui.commands.saying import say
from ui.places import zone_of_this_pc
from ui.theme.theme import ThemeName
from ui.tour.day import Day
from ui.tour.morning import encounters
from ui.tour.outage import Outage
from ui.tour.outage_book import told as figures
from ui.tour.shift import SHORT_HANDED, Shift
from ui.tour.shift_book import told

LANGUAGE, THEME = "zh_CN", ThemeName.LIGHT.value


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight tour", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=made_folder, required=True, help="folder for the screenshots and tour.json")
    add_language(parser, default=LANGUAGE)
    add_theme(parser, default=THEME)
    parser.add_argument(
        "--story",
        default="day",
        choices=("day", "encounter", "shift", "outage"),
        help="the day with its outage, ten encounters by keyboard, a nurse's eight hours, or three days without central at two stations",
    )
    parser.add_argument("--keep", action="store_true", help="keep the stores and logs beside the screenshots")
    asked = parser.parse_args(argv)
    try:
        with held(asked.out):
            if asked.story == "encounter":
                return begin(encounters(_emptied(asked.out), language=asked.language, theme=asked.theme), asked.out)
            if asked.story == "shift":
                return begin(shift(asked.out, language=asked.language, theme=asked.theme, keeps=asked.keep), asked.out)
            if asked.story == "outage":
                return begin(outage(asked.out, language=asked.language, theme=asked.theme, keeps=asked.keep), asked.out)
            return play(asked.out, language=asked.language, theme=asked.theme, keeps=asked.keep)
    except FolderInUseError:
        say(f"another tour plays into {asked.out.resolve()} now; give another --out")
        return 2


def play(out: Path, *, language: str, theme: str, keeps: bool = False) -> int:
    """The tour of the day."""
    return begin(tour(out, language=language, theme=theme, keeps=keeps), out)


def begin(story: Coroutine[None, None, int], out: Path) -> int:
    """A story; told to end (Ctrl C, TERM), it ends its hospital and its station too."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return asyncio.run(story)
    except KeyboardInterrupt:
        say(f"told to end; what was played until then is in {out.resolve()}")
        return 1


async def tour(out: Path, *, language: str = LANGUAGE, theme: str = THEME, keeps: bool = False) -> int:
    out = _emptied(out)
    work = Path(tempfile.mkdtemp(prefix="wardlight-tour-"))
    day = Day(out=out, work=work, clock=SystemClock(zone_of_this_pc()), language=language, theme=theme)
    try:
        await day.live()
    finally:
        place = day.book.write(out)
        _cleared(work, out, keeps=keeps)
    broken = day.book.broken()
    say(f"{len(day.book.steps)} steps, screenshots and figures in {out}: {place.name}")
    for promise in broken:
        say(f"NOT KEPT: {promise}")
    return 1 if broken else 0


async def shift(
    out: Path, *, language: str = LANGUAGE, theme: str = THEME, keeps: bool = False, beds: tuple[str, ...] = ()
) -> int:
    """A nurse's eight hours on the whole ward, or on some beds."""
    out = _emptied(out)
    work = Path(tempfile.mkdtemp(prefix="wardlight-shift-"))
    clock = DrillClock(zone_of_this_pc())
    played = Shift(out=out, work=work, clock=clock, language=language, theme=theme, beds=beds)
    if beds:
        played.handed = SHORT_HANDED
    try:
        await played.live()
    finally:
        place = played.book.write(out)
        _cleared(work, out, keeps=keeps)
    for line in told(played.book):
        say(line)
    say(f"{len(played.book.steps)} steps, screenshots and figures in {out}: {place.name}")
    return 1 if played.book.broken() else 0


async def outage(
    out: Path, *, language: str = LANGUAGE, theme: str = THEME, keeps: bool = False, is_brief: bool = False
) -> int:
    """Three days at two stations, or one afternoon."""
    out = _emptied(out)
    work = Path(tempfile.mkdtemp(prefix="wardlight-outage-"))
    clock = DrillClock(zone_of_this_pc())
    played = Outage(out=out, work=work, clock=clock, language=language, theme=theme, is_brief=is_brief)
    try:
        await played.live()
    finally:
        place = played.book.write(out)
        _cleared(work, out, keeps=keeps)
    for line in figures(played.book):
        say(line)
    say(f"{len(played.book.steps)} steps, screenshots and figures in {out}: {place.name}")
    return 1 if played.book.broken() else 0


def _cleared(work: Path, out: Path, *, keeps: bool) -> None:
    if keeps:
        shutil.copytree(work, out / "work", dirs_exist_ok=True)
    shutil.rmtree(work, ignore_errors=True)


def _emptied(out: Path) -> Path:
    """The folder without what an earlier tour left in it."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("[0-9]*-*.png"), out / "tour.json", out / "shift.json", out / "outage.json"):
        old.unlink(missing_ok=True)
    return out.resolve()
