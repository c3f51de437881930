"""`wardlight bundle`: what helps to find a fault of this station, as plain files to be read first, then packed. No patient is in it.

    wardlight bundle --config FILE --out FOLDER     gathers into a new folder; says what is in it
    wardlight bundle --seal FOLDER                  packs what a person left in it into FOLDER.zip

Nothing is sent anywhere: who gives it on has seen it. Values of settings and machine words are in it, and the running log; never the
store, a key, a passphrase or a page.
"""

import argparse
import asyncio
import errno
import zipfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.clock import SystemClock
from client.errors import NotSigned, SettingsWrong
from offline.private_file import write_private
from ui.commands.options import add_language
from ui.commands.saying import say, say_error, speaking
from ui.diagnostics.effective import as_json as settings_as_json
from ui.diagnostics.effective import effective
from ui.diagnostics.findings import as_json
from ui.diagnostics.main import looked_at, safety_of
from ui.fleet import log
from ui.fleet.figures import as_json as figures_as_json
from ui.fleet.keeper import FILE
from ui.fleet.main import stand_of
from ui.places import site_file
from ui.settings import Replaced
from ui.startup import data_folder
from ui.theme.theme import Theme
from ui.trusted import trust_of_this_pc, trusted_layers

MOST_BYTES = 32 * 1024 * 1024
MARK = "wardlight-bundle.json"
"""Stands in a folder that was gathered here: no other folder is packed."""
NAMES = frozenset({MARK, "settings.json", "check.json", "security.json", FILE, *log.NAMES})


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="wardlight bundle", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--config", type=Path, default=site_file(), help=f"the station's settings (default: {site_file()})"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="FOLDER", help="a new folder to gather into")
    what.add_argument("--seal", type=Path, metavar="FOLDER", help="pack what was gathered and read")
    add_language(parser, told="default: the system's")
    asked = parser.parse_args(argv)
    speech = speaking(asked.language)
    translate = QCoreApplication.translate
    try:
        if asked.seal is not None:
            made = sealed(asked.seal)
            say(translate("Fleet", "Packed: {file}").format(file=made))
            return 0
        gathered(asked.config, asked.out, speech.theme)
    except (SettingsWrong, NotSigned) as error:
        say_error(error)
        return 2
    except OSError as error:
        say(
            translate("Fleet", "Not done: {reason}. Nothing was packed.").format(
                reason=error.strerror or type(error).__name__
            )
        )
        return 2
    say(translate("Fleet", "Gathered. Read these files; delete what should not leave this PC:"))
    for place in sorted(asked.out.iterdir()):
        say(f"  {place.name}  {place.stat().st_size} B")
    say(translate("Fleet", "Then: wardlight bundle --seal {folder}").format(folder=asked.out))
    return 0


def gathered(config: Path, folder: Path, theme: Theme) -> None:
    """Into a folder that is made now. Raises SettingsWrong, NotSigned, OSError."""
    settings, laid = trusted_layers(config, Replaced(), trust_of_this_pc())
    station = data_folder(settings)
    folder.mkdir(mode=0o700, parents=True)
    texts: dict[str, Callable[[], str]] = {
        "settings.json": lambda: settings_as_json(effective(settings, laid)),
        "check.json": lambda: as_json(asyncio.run(looked_at(config, theme))),
        "security.json": lambda: as_json(safety_of(config)),
    }
    for name, text in texts.items():
        write_private(folder / name, text().encode() + b"\n")
    figures = stand_of(station, SystemClock(settings.zone).now())
    if figures is not None:
        write_private(folder / FILE, figures_as_json(figures.figures))
    for name, lines in log.lines(station).items():
        write_private(folder / name, lines)
    write_private(folder / MARK, b"{}\n")


def sealed(folder: Path) -> Path:
    """What was gathered here and a person left, in an archive beside it that is not there yet. Raises OSError for any other folder."""
    target = folder.with_name(f"{folder.name}.zip")
    files = sorted(folder.iterdir())
    if not any(one.name == MARK for one in files):
        raise OSError(errno.EINVAL, "not gathered by wardlight bundle --out")
    strange = [one.name for one in files if one.name not in NAMES or one.is_symlink() or not one.is_file()]
    if strange:
        raise OSError(errno.EINVAL, f"something else lies in it: {', '.join(strange)[:80]}")
    if sum(one.stat().st_size for one in files) > MOST_BYTES:
        raise OSError(errno.EFBIG, "more than 32 MiB")
    with target.open("xb") as opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive:
        target.chmod(0o600)
        for one in files:
            archive.write(one, one.name)
    return target
