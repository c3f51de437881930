"""`wardlight screens --out DIR`: every screen and print page of the practice ward as PNG, in every mode asked for."""

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
from difflib import get_close_matches
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.commands.options import add_language, add_theme, made_folder
from ui.language import NAMES
from ui.marking.state import MarkingKind
from ui.screens.drill_played import PLAYED
from ui.screens.fitting import LONGER
from ui.screens.fitting_report import Report
from ui.screens.gallery import Drawn, Wish, draw
from ui.screens.screens import SCREENS
from ui.theme.theme import TEXT_PERCENTS, ThemeName
from ui.workplace.program import run_windows

ALL = "all"
LEAST = (1024, 640)


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    modes = (
        tuple(MarkingKind)
        if asked.mode == ALL and not asked.fitting
        else (MarkingKind(asked.mode if asked.mode != ALL else "normal"),)
    )
    work = Path(tempfile.mkdtemp(prefix="wardlight-screens-"))
    wish = Wish(
        out=asked.out or work,
        size=asked.size,
        modes=modes,
        language=asked.language,
        theme=asked.theme,
        only=frozenset(asked.only),
        text_percent=asked.text,
        measured=tuple(asked.measure),
        is_small=asked.small,
        report=Report(asked.fitting) if asked.fitting else None,
        is_walked=asked.walk,
    )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures go to files, whatever screen there is
    found: list[Drawn] = []

    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        found.append(await draw(app, loop, wish, work))
        return 0

    try:
        run_windows(scene, screens=work, size=asked.size)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return _say(found[0], asked.fitting or asked.out)


def _parser() -> argparse.ArgumentParser:
    names = [*(screen.name for screen in SCREENS), *PLAYED]
    modes = [mode.value for mode in MarkingKind]
    parser = argparse.ArgumentParser(prog="wardlight screens", description=(__doc__ or "").splitlines()[0])
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--out", type=made_folder)
    told = (
        "no pictures: measure every screen at two sizes in all languages, and write there what finds no room (Markdown)"
    )
    kind.add_argument("--fitting", type=Path, metavar="FILE", help=told)
    parser.add_argument("--size", type=_size, default=(2560, 1080), metavar="WxH")
    add_language(parser, default="zh_CN")
    parser.add_argument("--mode", default=ALL, choices=(ALL, *modes))
    add_theme(parser, default=ThemeName.LIGHT.value)
    parser.add_argument("--text", type=int, default=100, choices=TEXT_PERCENTS, help="the size of the text in percent")
    spoken = " ".join(NAMES)
    told = f"also say which words find no room in these languages, of: {spoken} and {LONGER}, 40 %% longer; 1 when there are any"
    parser.add_argument("--measure", nargs="+", default=[], choices=[*NAMES, LONGER], metavar="LANGUAGE", help=told)
    told = f"these screens and no others; with a mode behind it, SCREEN-MODE, in that mode alone; of: {' '.join(names)}"
    parser.add_argument("--only", nargs="+", default=[], type=_wanted, metavar="SCREEN", help=told)
    parser.add_argument("--small", action="store_true", help="pictures in 256 colours, a third of the size")
    told = "also walk each screen with Tab and say which control lacks a name, a role, a way to it or a visible focus; 1 when any does"
    parser.add_argument("--walk", action="store_true", help=told)
    return parser


def _wanted(text: str) -> str:
    """A screen, or one of it in one mode. Who mistypes hears what is near it: there are hundreds."""
    known = {screen.name: screen.modes for screen in SCREENS} | dict.fromkeys(PLAYED, frozenset[MarkingKind]())
    pictures = [f"{name}-{mode.value}" for name, modes in known.items() for mode in modes]
    if text not in known and text not in pictures:
        near = get_close_matches(text, [*known, *pictures], cutoff=0.4)
        raise argparse.ArgumentTypeError(f"no screen is called {text!r}; near it: {', '.join(near) or '-'}")
    return text


def _size(text: str) -> tuple[int, int]:
    """A window is never smaller than LEAST, so a picture of less would not be what was asked for."""
    width, _, height = text.partition("x")
    found = int(width), int(height)
    if found[0] < LEAST[0] or found[1] < LEAST[1]:
        raise argparse.ArgumentTypeError(f"the windows are never smaller than {LEAST[0]}x{LEAST[1]}")
    return found


def _say(drawn: Drawn, out: Path) -> int:
    sys.stdout.write(f"{len(drawn.files)} pictures in {out}\n" if out.is_dir() else f"report in {out}\n")
    for name, lack in drawn.unmarked:
        sys.stdout.write(f"NOT MARKED: {name}: {lack.where} lacks {lack.lacks}\n")
    for name, each in drawn.misfits:
        sys.stdout.write(f"NO ROOM: {each.told(name)}\n")
    for name, one in drawn.walked:
        sys.stdout.write(f"NO WAY: {one.told(name)}\n")
    return 1 if drawn.unmarked or drawn.misfits or drawn.walked else 0
