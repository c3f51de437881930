"""`wardlight station`: a seat at a real central. A file says where; the secrets are in the keyring or a wrapped file."""

import argparse
import asyncio
import os
import sys
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from client.clock import SystemClock
from client.errors import WardlightError
from client.memory import keep_spool_in_memory
from ui.commands.options import add_language, add_theme
from ui.commands.refusal import shown
from ui.commands.run import show_seats
from ui.commands.saying import say, say_error, speaking
from ui.commands.station_secrets import act_asked, add_secrets
from ui.places import cache_folder, has_display, site_file
from ui.settings import Replaced, Settings
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.workplace.program import Scene, run_windows
from ui.workplace.workplace import Workplace


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    act = act_asked(asked)
    replaced = Replaced(
        central=asked.central,
        ward=asked.ward,
        station_code=asked.station_code,
        data=asked.data,
        language=asked.language,
        theme=asked.theme,
    )
    try:
        settings = trusted_settings(asked.config, replaced, trust_of_this_pc())
        if act is not None:
            act(settings)
            return 0
    except WardlightError as error:
        return _refused(asked.language, error)
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        _speech = speaking(settings.window.language)
        say(
            QCoreApplication.translate(
                "Commands", "No display: a station needs a screen that somebody sees. Nothing was started."
            )
        )
        return 2
    keep_spool_in_memory()
    return run_windows(_scene_of(settings, asked.seats), screens=cache_folder())


def _refused(language: str, error: WardlightError) -> int:
    """Said on the command line; to who started it from the desktop, where nobody reads that, in a window."""
    speech = speaking(language)
    say_error(error)
    if has_display() and not sys.stdout.isatty():
        run_windows(shown(speech.theme, error), screens=cache_folder())
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardlight station", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--config",
        type=Path,
        default=site_file(),
        help=f"TOML, see docs/settings.example.toml (default: {site_file()})",
    )
    parser.add_argument("--central", default="", help="FHIR base URL instead of the file's")
    parser.add_argument("--ward", default="", help="ward instead of the file's")
    parser.add_argument("--station-code", default="", help="code of this station instead of the file's")
    parser.add_argument("--data", default="", help="folder of the store instead of the file's")
    add_language(parser)
    add_theme(parser)
    parser.add_argument("--seats", type=int, default=1, choices=(1, 2), help="sign-in windows on this PC")
    add_secrets(parser)
    return parser


def _scene_of(settings: Settings, seats: int) -> Scene:
    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        clock = SystemClock(settings.zone)
        workplace = Workplace(app, settings, clock, SystemRandom(), loop=loop, cache=cache_folder())
        return await show_seats(workplace, loop, (None,) * seats)

    return scene
