"""Starts the version that this station runs, and brings the one before back when a new one does not come to its window.

The program that the administrator installed is what is started by name; where a newer version is chosen it starts that one as its child and
waits for it. A version on trial has the site's seconds to say that its window stands and its store is open. Until then it has only migrated
the store, of which a copy lies beside it; if it says nothing, it is ended, the store is put back, and the version before starts.

Refuses to run what is not wholly what the hospital signed, or what somebody else on this PC could have changed.
"""

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from client.clock import Clock
from client.errors import AskPersonError, StoreLocked, UpdateRefused
from offline.updates import choice as choosing
from offline.updates import copies
from offline.updates.choice import Choice
from offline.updates.shelf import Shelf
from ui.commands.folders import held
from ui.own_program import command

AGAIN = 85
"""Exit status of a station that wants to be started anew: another version, or other settings."""
LAUNCHED = "WARDLIGHT_LAUNCHED"
LOCK, TRYING = "starting", "update-trying"
"""`TRYING` is there from before a trial starts until it is judged."""
_STEP_S, _ENDING_S = 0.2, 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a program that was started so knows from who started it. `trial`: "" for a version that is good."""

    installed: str
    version: str
    trial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """What a start needs. `arguments`: those of `wardlight station`, for the version that is started."""

    folder: Path
    store: Path
    shelf: Shelf
    installed: str
    window_s: float
    arguments: Sequence[str]
    clock: Clock


def told() -> Told | None:
    """None: this program was started by a person or by the desktop."""
    parts = os.environ.get(LAUNCHED, "").split("/")
    return Told(installed=parts[0], version=parts[1], trial=parts[2]) if len(parts) == 3 else None


def launched(how: Launch) -> int | None:
    """The exit status of the chosen version, once it has ended; None: it is the installed program that runs, here and now.

    Raises FolderInUseError while another start tries a version.
    """
    while True:
        with held(how.folder / LOCK):
            version = choosing.is_running_one(settled(how), how.installed)
            child = _started(how, version) if version else None
            if child is None:
                return None
            is_up = child.is_good or _tried(how, child)
        if is_up:
            with child:
                return child.wait()


def settled(how: Launch) -> Choice:
    """The choice, with a trial that was cut off brought to its end: it reached its window, or the store is put back."""
    choice = choosing.read(how.folder)
    if choice.is_on_trial and (how.folder / TRYING).exists():
        return _judged(how, choice, "cut-off")
    return choice


def _started(how: Launch, version: str) -> "_Child | None":
    """None where this version is not started now: the installed program runs, and says why."""
    choice = choosing.read(how.folder)
    try:
        program = how.shelf.program(version)
        if choice.is_on_trial:
            copies.keep(how.store)
            (how.folder / TRYING).touch()
        return _Child([str(program), "station", *how.arguments], how.installed, choice)
    except StoreLocked:
        return None  # another station has the store: the installed program says so
    except AskPersonError as error:
        why = error.facts[0] if error.facts else type(error).__name__
        if choice.is_on_trial:
            _fall_back(how, choice, why)
        else:  # it was good and is not whole any more: it stays chosen, for when it is staged again
            choosing.write(how.folder, choosing.unusable(choice))
        return None


def _tried(how: Launch, child: "_Child") -> bool:
    """Whether it reached its window in time; then it runs on. Else it has ended when this returns, and is judged by what it wrote."""
    why = _watched(how, child, child.choice)
    if why:
        child.end()  # before it is judged: what has ended writes nothing any more
    _judged(how, child.choice, why or "reached")
    return not why


def _watched(how: Launch, child: "_Child", choice: Choice) -> str:
    """Empty once it has reached its window; else why it is not waited for any longer."""
    until = how.clock.monotonic_s() + how.window_s
    while not choosing.has_reached(how.folder, choice):
        if child.wait(_STEP_S) is not None:
            return "" if choosing.has_reached(how.folder, choice) else "ended"
        if how.clock.monotonic_s() > until:
            return "no-window"
    return ""


def _judged(how: Launch, choice: Choice, why: str) -> Choice:
    """By its own word on the disk alone: good, or the store put back and the version before chosen."""
    if choosing.has_reached(how.folder, choice):
        after = choosing.good(choice)
        choosing.write(how.folder, after)
        copies.forget(how.store)
        (how.folder / TRYING).unlink(missing_ok=True)
        return after
    copies.put_back(how.store)
    return _fall_back(how, choice, why)


def _fall_back(how: Launch, choice: Choice, why: str) -> Choice:
    """The choice last: broken off before it, the store is put back once more."""
    after = choosing.fallen_back(choice, why, how.clock.now())
    choosing.write(how.folder, after)
    copies.forget(how.store)
    (how.folder / TRYING).unlink(missing_ok=True)
    return after


def chosen(folder: Path, choice: Choice, version: str, installed: str, clock: Clock) -> Choice:
    """From the next start on this version, on trial; the installed one needs none. Raises OSError."""
    if version == installed:
        after = Choice(refused=choice.refused, at=clock.now())
    else:
        after = choosing.begun(choice, version, secrets.token_hex(8), clock.now())
    choosing.write(folder, after)
    return after


def start_anew(arguments: Sequence[str]) -> int:
    """This very process begins again, with what is on the disk now; on Windows a new one, whose status this is."""
    words = command("station", *arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(words[0], words)  # noqa: S606  # our own program, with the words it was started with
    return subprocess.call(words)  # noqa: S603  # the same


class _Child:
    """The version that runs. A request to end that reaches the launcher is handed on; with the block it has ended."""

    def __init__(self, words: Sequence[str], installed: str, choice: Choice) -> None:
        self.choice = choice
        around = {**os.environ, LAUNCHED: f"{installed}/{choice.chosen}/{choice.trial}"}
        try:
            self._process = subprocess.Popen(words, env=around)  # noqa: S603  # proved just now
        except OSError as error:
            raise UpdateRefused("cannot-be-run", type(error).__name__) from error
        self._before = signal.signal(signal.SIGTERM, self._hand_on)

    @property
    def is_good(self) -> bool:
        return not self.choice.is_on_trial

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.end()

    def wait(self, most_s: float | None = None) -> int | None:
        """Its exit status; None while it runs."""
        try:
            return self._process.wait(most_s)
        except subprocess.TimeoutExpired:
            return None

    def end(self) -> None:
        """In order, then by force; nothing to do for one that has ended."""
        if self._process.poll() is None:
            self._process.terminate()
            if self.wait(_ENDING_S) is None:
                self._process.kill()
                self._process.wait()
        signal.signal(signal.SIGTERM, self._before)

    def _hand_on(self, number: int, _frame: object) -> None:
        self._process.send_signal(number)
