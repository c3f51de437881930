"""`wardlight status`: how the station of this PC stands, from the figures it writes; for IT's tools too. Opens no store, asks nobody."""

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from client.clock import SystemClock
from client.errors import NotSigned, SettingsWrong
from ui.commands.options import add_language
from ui.commands.saying import say, say_error, speaking
from ui.fleet.figures import LONGEST, STALE_S, Figures, FiguresUnreadable, figures_in
from ui.fleet.keeper import FILE
from ui.fleet.metrics import as_openmetrics
from ui.fleet.words import in_words, no_figures
from ui.places import site_file
from ui.settings import Replaced
from ui.startup import data_folder
from ui.trusted import trust_of_this_pc, trusted_settings

WELL, LOOK, NONE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """The figures, and what reading them shows. `is_running`: written just now by a process that is there."""

    figures: Figures
    is_running: bool
    age_s: float

    @property
    def exit_status(self) -> int:
        one = self.figures
        is_well = (
            self.is_running and one.is_answering and one.is_ready and not (one.conflicts or one.refused or one.overdue)
        )
        return WELL if is_well else LOOK


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight status", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--config", type=Path, default=site_file(), help=f"the station's settings (default: {site_file()})"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="as JSON")
    how.add_argument("--openmetrics", action="store_true", help="as OpenMetrics text, for a collector that reads files")
    add_language(parser, told="default: the system's")
    asked = parser.parse_args(argv)
    _speech = speaking(asked.language)
    try:
        settings = trusted_settings(asked.config, Replaced(), trust_of_this_pc())
    except (SettingsWrong, NotSigned) as error:
        say_error(error)
        return NONE
    now = SystemClock(settings.zone).now()
    stand = stand_of(data_folder(settings), now)
    if stand is None:
        say("{}" if asked.json else "# EOF" if asked.openmetrics else no_figures())
        return NONE
    if asked.openmetrics:
        sys.stdout.write(as_openmetrics(stand.figures, now, is_running=stand.is_running))
    else:
        say(_json(stand) if asked.json else in_words(stand.figures, is_running=stand.is_running, age_s=stand.age_s))
    return stand.exit_status


def stand_of(folder: Path, now: datetime) -> Stand | None:
    """None where no station ever wrote figures here, or none that this version reads."""
    try:
        with (folder / FILE).open("rb") as file:
            figures = figures_in(file.read(LONGEST + 1))
    except (OSError, FiguresUnreadable):
        return None
    age_s = (now - figures.at).total_seconds()
    return Stand(figures=figures, is_running=abs(age_s) <= STALE_S and _is_there(figures.pid), age_s=age_s)


def _is_there(pid: int) -> bool:
    """Whether a process of this number runs; on Windows signals would end it, so there the age alone says it."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError, OSError):
        return False
    return pid > 0


def _json(stand: Stand) -> str:
    whole = {"running": stand.is_running, "age_s": round(stand.age_s, 1), "exit": stand.exit_status}
    return msgspec.json.format(msgspec.json.encode({**whole, **msgspec.to_builtins(stand.figures)}), indent=2).decode()
