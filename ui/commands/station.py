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
from ui.commands.folders import FolderInUseError
from ui.commands.options import add_language, add_theme
from ui.commands.refusal import shown
from ui.commands.run import show_seats
from ui.commands.saying import say, say_error, speaking
from ui.commands.station_secrets import act_asked, add_secrets
from ui.places import cache_folder, has_display, own_version, site_file
from ui.settings import Replaced, Settings
from ui.startup import STORE, data_folder
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.updates.at_start import take_at_start
from ui.updates.launching import AGAIN, Launch, launched, start_anew, told
from ui.updates.settings_watch import StartedWith
from ui.updates.shelves import shelf_of
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
    is_launched = told() is not None
    try:
        ended = None if is_launched else _launched(settings, argv)
    except FolderInUseError:
        _speech = speaking(settings.window.language)
        say(QCoreApplication.translate("Commands", "Wardlight is starting already on this PC: wait for its window."))
        return 2
    except WardlightError as error:
        return _refused(asked.language, error)
    start = StartedWith(config=asked.config, replaced=replaced)
    status = run_windows(_scene_of(settings, asked.seats, start), screens=cache_folder()) if ended is None else ended
    return start_anew(argv) if status == AGAIN and not is_launched else status


def _launched(settings: Settings, arguments: list[str]) -> int | None:
    """The status of a newer version that ran in this one's place; None: this one is to run."""
    shelf = shelf_of(settings)
    if shelf is None or settings.station.is_drill:
        return None
    folder = data_folder(settings)
    take_at_start(settings, shelf, folder)
    return launched(
        Launch(
            folder=folder,
            store=folder / STORE,
            shelf=shelf,
            installed=own_version(),
            window_s=settings.update.window_s,
            arguments=arguments,
            clock=SystemClock(settings.zone),
        )
    )


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


def _scene_of(settings: Settings, seats: int, start: StartedWith) -> Scene:
    async def scene(app: QApplication, loop: asyncio.AbstractEventLoop) -> int:
        clock = SystemClock(settings.zone)
        workplace = Workplace(app, settings, clock, SystemRandom(), loop=loop, cache=cache_folder(), start=start)
        return await show_seats(workplace, loop, (None,) * seats)

    return scene
