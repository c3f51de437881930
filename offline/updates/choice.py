"""Which version one station runs: chosen, on trial or good, and which were refused. Pure; the file is written in one step.

none chosen -> the installed program
chosen, on trial -> reached its window and its store -> good
                 `-> ended, or said nothing in time  -> the version before, and this one is not tried again by itself
"""

from datetime import datetime
from pathlib import Path

import msgspec

from client.updates.offers import is_version, rank
from offline.private_file import write_private
from offline.store.migrations import STEPS

FILE, REACHED = "update.json", "update-reached.json"
MOST_CUT_OFF = 2
"""A trial that a power cut ended says nothing of the version: it is tried once more."""
_replace = msgspec.structs.replace


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """`chosen`, `before`: a version, or "" for the installed program. `refused`: why, by version. `trial`: a word of this trial alone."""

    chosen: str = ""
    before: str = ""
    trial: str = ""
    refused: dict[str, str] = {}
    cut_off: int = 0
    told: str = ""
    """What the people here have to be told: the version that was taken back."""
    at: datetime | None = None

    @property
    def is_on_trial(self) -> bool:
        return bool(self.trial)


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """Written by the program itself, on the disk before anything else is: its window stands and its store is open."""

    version: str
    trial: str


def read(folder: Path) -> Choice:
    """A file that is not there or cannot be read chooses the installed program, which is always whole."""
    try:
        found = msgspec.json.decode((folder / FILE).read_bytes(), type=Choice)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Choice()
    are_versions = all(not one or is_version(one) for one in (found.chosen, found.before))
    return found if are_versions else Choice()


def write(folder: Path, choice: Choice) -> None:
    """Durable when this returns. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(folder / FILE, msgspec.json.encode(choice))


def has_reached(folder: Path, choice: Choice) -> bool:
    try:
        found = msgspec.json.decode((folder / REACHED).read_bytes(), type=Reached)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return choice.is_on_trial and (found.version, found.trial) == (choice.chosen, choice.trial)


def say_reached(folder: Path, version: str, trial: str) -> None:
    """Durable when this returns. Raises OSError."""
    write_private(folder / REACHED, msgspec.json.encode(Reached(version=version, trial=trial)))


# --- what becomes of a choice ----------------------------------------------------------------------------------------


def begun(choice: Choice, version: str, trial: str, at: datetime) -> Choice:
    """This version is tried; what ran until now is what it falls back to."""
    before = choice.before if choice.is_on_trial else choice.chosen
    return _replace(choice, chosen=version, before=before, trial=trial, told="", at=at)


def good(choice: Choice) -> Choice:
    return _replace(choice, trial="", cut_off=0)


def fallen_back(choice: Choice, why: str, at: datetime) -> Choice:
    """The version before, which ran here; one that was only cut off may be tried once more."""
    cut_off = choice.cut_off + 1 if why == "cut-off" else MOST_CUT_OFF
    refused = {**choice.refused, choice.chosen: why} if cut_off >= MOST_CUT_OFF else choice.refused
    cut_off = 0 if cut_off >= MOST_CUT_OFF else cut_off
    return Choice(chosen=choice.before, refused=refused, cut_off=cut_off, told=choice.chosen, at=at)


def by_hand(choice: Choice, back: str, at: datetime) -> Choice:
    """IT took the chosen one back here; it is not tried again by itself."""
    return Choice(chosen=back, refused={**choice.refused, choice.chosen: "by-hand"}, at=at)


def forgiven(choice: Choice, version: str) -> Choice:
    """It may be tried again, and nobody is told of it any more."""
    refused = {one: why for one, why in choice.refused.items() if one != version}
    return _replace(choice, refused=refused, cut_off=0, told="" if choice.told == version else choice.told)


def unusable(choice: Choice) -> Choice:
    """It is not whole here, though it was good: it stays chosen, and people are told that another one runs."""
    return _replace(choice, told=choice.chosen)


def is_running_one(choice: Choice, installed: str) -> str:
    """What a start runs: the chosen version where it is newer than the installed program; an installer that brought a newer one wins."""
    return choice.chosen if rank(choice.chosen) > rank(installed) else ""


def candidate(choice: Choice, offered: str, schema: int, running: str, installed: str) -> tuple[str, str]:
    """The version that should take the place of the running one ("": none), and a word why an offered one never will by itself.

    An older one that IT put back is taken too, down to the program that the administrator installed; not where the store was written in a
    form that it does not know (`schema` is the form the offered one writes): what waits in it would be out of everybody's reach.
    """
    if not offered or offered == running:
        return "", ""
    if offered in choice.refused:
        return "", choice.refused[offered]
    if rank(offered) < rank(installed):
        return "", "older-than-installed"
    if schema < store_form():
        return "", "store-newer"
    return offered, ""


def store_form() -> int:
    """The form of the store that this program writes."""
    return len(STEPS)
