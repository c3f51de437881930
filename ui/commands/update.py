"""`wardlight update`: which version this station runs and is offered; asks the repository, lets a version take over, takes one back.

--status (also without a word)  how it stands; nothing is asked or changed
--check                         asks the repository now and stages what the ring is offered
--apply                         the staged version from the next start on; refused while something speaks against it
--roll-back                     the version before from the next start on; refused where the store is newer than that one reads
--retry VERSION                 a version that was taken back may be tried again
--form                          the number of the store's form that this program writes, for who makes a repository
"""

import argparse
import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from client.central.tls import Trust, trust
from client.central.update_line import UpdateLine
from client.clock import SystemClock
from client.errors import SettingsWrong, UpdateRefused, WardlightError
from client.updates.repository import Repository
from offline.updates import choice as choosing
from offline.updates.choice import Choice, store_form
from offline.updates.shelf import Shelf
from ui.commands.options import add_language
from ui.commands.saying import in_one_line, say, say_error, speaking
from ui.fleet.main import stand_of as figures_stand
from ui.places import own_version, site_file
from ui.settings import Replaced, Settings
from ui.startup import data_folder
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.updates.at_start import stand_at_rest
from ui.updates.launching import chosen
from ui.updates.shelves import folder_of, shelf_of
from ui.updates.stand import TROUBLE
from ui.updates.words import stand_lines

LESS_URGENT = 10
PATIENCE_MS = 300_000
"""So long one waits for another that stages on this PC just now."""


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    if asked.form:
        say(str(store_form()))
        return 0
    _speech = speaking(asked.language)
    try:
        settings = trusted_settings(asked.config, Replaced(), trust_of_this_pc())
        return _done(asked, settings)
    except WardlightError as error:
        say_error(error)
        return 2


def _done(asked: argparse.Namespace, settings: Settings) -> int:
    shelf, folder, installed = shelf_of(settings), data_folder(settings), own_version()
    if asked.check:
        _check(settings, _demanded(shelf), installed)
    elif asked.apply:
        _apply(settings, _demanded(shelf), folder, installed)
    elif asked.roll_back:
        _roll_back(settings, _demanded(shelf), folder, installed)
    elif asked.retry:
        _retry(folder, asked.retry)
    stand = stand_at_rest(settings, shelf, folder, installed)
    if asked.check:
        # for the PC, not for this user's station: the service has none
        say(in_one_line(f"{stand.ring} {stand.offered}"))
        return 0
    for name, value in stand_lines(stand):
        say(f"{name}: {in_one_line(value)}")
    return 1 if stand.word == TROUBLE or stand.never or stand.taken_back else 0


def _demanded(shelf: Shelf | None) -> Shelf:
    if shelf is None:
        raise SettingsWrong("update.root", "nothing-given")
    return shelf


def _check(settings: Settings, shelf: Shelf, installed: str) -> None:
    """At a lower priority: somebody may be working at this PC."""
    update = settings.update
    if not update.url:
        raise SettingsWrong("update.url", "nothing-given")
    if os.name == "posix":
        os.nice(LESS_URGENT)
    folder_of(settings).mkdir(mode=0o755, parents=True, exist_ok=True)
    lock = QLockFile(str(folder_of(settings) / ".staging"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(PATIENCE_MS):
        raise UpdateRefused("being-staged")
    try:
        _stage(settings, shelf, installed)
    finally:
        lock.unlock()


def _stage(settings: Settings, shelf: Shelf, installed: str) -> None:
    update = settings.update
    tls = trust(update.url, Trust(ca_file=settings.central.ca_file, crl_file=settings.central.crl_file))
    with UpdateLine(update.url, tls) as line:
        repository = Repository(update.url, folder_of(settings), shelf.root, line.read)
        shelf.stage(repository, update.ring, installed, SystemClock(settings.zone).now())


def _apply(settings: Settings, shelf: Shelf, folder: Path, installed: str) -> None:
    stand = stand_at_rest(settings, shelf, folder, installed)
    if not stand.next:
        raise UpdateRefused(stand.never or "nothing-staged", stand.offered)
    if stand.hindrances:
        raise UpdateRefused(*(one.value for one in stand.hindrances))
    if stand.next != installed:
        shelf.proved(stand.next)
    chosen(folder, choosing.read(folder), stand.next, installed, SystemClock(settings.zone))


def _roll_back(settings: Settings, shelf: Shelf, folder: Path, installed: str) -> None:
    """To what ran before the chosen one; what the store's form is now is what the chosen one writes."""
    choice = choosing.read(folder)
    running = choosing.is_running_one(choice, installed)
    if not running:
        raise UpdateRefused("runs-installed")
    stand = figures_stand(folder, SystemClock(settings.zone).now())
    if stand is not None and stand.is_running:
        raise UpdateRefused("station-open")
    back = choice.before if choosing.is_running_one(Choice(chosen=choice.before), installed) else ""
    form = shelf.signed(back).schema if back else store_form()
    if not choice.is_on_trial and form < shelf.signed(running).schema:
        raise UpdateRefused("store-newer", running)
    if not choice.is_on_trial:
        choosing.write(folder, choosing.by_hand(choice, back, SystemClock(settings.zone).now()))


def _retry(folder: Path, version: str) -> None:
    choice = choosing.read(folder)
    if version not in choice.refused:
        raise UpdateRefused("not-refused", version[:20])
    choosing.write(folder, choosing.forgiven(choice, version))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardlight update", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--config", type=Path, default=site_file(), help=f"the station's settings (default: {site_file()})"
    )
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--status", action="store_true", help="how it stands (default)")
    act.add_argument("--check", action="store_true", help="ask the repository now and stage what the ring is offered")
    act.add_argument("--apply", action="store_true", help="the staged version from the next start on")
    act.add_argument("--roll-back", action="store_true", help="the version before from the next start on")
    act.add_argument("--retry", default="", metavar="VERSION", help="a version that was taken back may be tried again")
    act.add_argument("--form", action="store_true", help="the number of the store's form that this program writes")
    add_language(parser, told="default: the system's")
    return parser
