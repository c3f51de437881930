"""A start is a quiet moment too: nobody is signed in yet. What a closed station left behind says whether a version takes over."""

from pathlib import Path

from client.clock import SystemClock
from client.errors import UpdateRefused
from offline.updates import choice as choosing
from offline.updates.gate import Hindrance, of_the_station
from offline.updates.shelf import Shelf
from ui.fleet.main import stand_of as figures_stand
from ui.places import own_version
from ui.settings import Settings
from ui.startup import STORE
from ui.updates.launching import chosen
from ui.updates.stand import UpdateStand, stand_of


def stand_at_rest(settings: Settings, shelf: Shelf | None, folder: Path, installed: str) -> UpdateStand:
    """How a station stands that is not open, by the figures it left; one that never ran has nothing to lose."""
    choice = choosing.read(folder)
    return stand_of(
        running=choosing.is_running_one(choice, installed) or installed,
        installed=installed,
        ring=settings.update.ring,
        offered=None if shelf is None else shelf.offered(),
        choice=choice,
        hindrances=hindrances_at_rest(settings, folder),
    )


def hindrances_at_rest(settings: Settings, folder: Path) -> tuple[Hindrance, ...]:
    """What is not known counts against it."""
    if not (folder / STORE).exists():
        return ()
    stand = figures_stand(folder, SystemClock(settings.zone).now())
    if stand is None:
        return (Hindrance.UNKNOWN,)
    figures = stand.figures
    found = of_the_station(figures.mode, figures.waiting, figures.conflicts + figures.refused)
    return (Hindrance.OPEN, *found) if stand.is_running else found


def take_at_start(settings: Settings, shelf: Shelf, folder: Path) -> None:
    """Chooses the staged version, where the site lets it take over by itself and nothing is in its way."""
    choice = choosing.read(folder)
    if choice.is_on_trial or not settings.update.by_itself:
        return
    stand = stand_at_rest(settings, shelf, folder, own_version())
    if not stand.next or stand.hindrances or not _is_there(shelf, stand.next):
        return
    chosen(folder, choice, stand.next, own_version(), SystemClock(settings.zone))


def _is_there(shelf: Shelf, version: str) -> bool:
    if version == own_version():
        return True
    try:
        shelf.signed(version)
    except UpdateRefused:
        return False
    return True
