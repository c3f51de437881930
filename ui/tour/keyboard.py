"""Hands on the keyboard alone, counted: keys, groups of keys, and how long the machine let a person wait. Never a mouse.

Keys come at a pace, one after the other, as no hand presses two at once; one that is heard late is a wait, too. What a key brings is waited
for until it is laid out and painted.

A wait ends when the person sees the answer to his key and can go on. What then fills in by itself, while he reads what he asked for first
(the panes of a chart below the name and the allergies), is told apart (`fills`): how long it takes is no wait, and is never left out.

A group is what a hand does without looking up: a chord, one key however often it is pressed again, or one word typed or committed by the
input method.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.tour.busy import worked_s
from ui.tour.hands import NO_KEYS, NotSeenError, press, write

T = TypeVar("T")
LOOK_S = 0.002
PATIENCE_S = 60.0
"""Long enough for a PC on which other programs work, too."""
_WORDS_OF_CHINESE = 4
"""Letters that an input method commits at once: a usual phrase."""


@dataclass(frozen=True, slots=True)
class Wait:
    """What was waited for, how long, and what the program took of the processor meanwhile. Seconds."""

    what: str
    seconds: float
    worked_s: float
    fills: bool = False
    """It came by itself after what the key was pressed for, and nobody had to wait for it before he went on."""


@dataclass(slots=True)
class Keyboard:
    """What was pressed since `begin`, and every wait from the last key to what it brought. Seconds."""

    clock: Callable[[], float]
    pace_s: float = 0.0
    """From one key to the next."""
    keys: int = 0
    groups: int = 0
    waits: list[Wait] = field(default_factory=list)
    machine_s: float = 0.0
    """How long the machine let a person wait in all: of one key only the longest of what it brought counts."""
    _last: tuple[Qt.Key, Qt.KeyboardModifier] | None = None
    _pressed_at: float = 0.0
    _worked_before_s: float = 0.0
    _counted_at: float = -1.0
    _counted_s: float = 0.0

    def begin(self) -> None:
        self.keys = self.groups = 0
        self.waits = []
        self.machine_s = self._counted_s = 0.0
        self._last = None

    async def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, *, times: int = 1) -> None:
        """The window's shortcuts hear it wherever the focus is, as at a real PC."""
        for _ in range(times):
            await self._reach(1)
            self._note_time()
            press(key, keys)
        self.keys += times
        self.groups += (key, keys) != self._last
        self._last = (key, keys)

    async def write(self, text: str, *, on: QWidget | None = None) -> None:
        """Where the focus is. What the input method commits counts its letters as keys: at least as many were typed."""
        words = text.split() if text.isascii() else _phrases(text)
        for at, word in enumerate(words):
            typed = word if at == 0 or not text.isascii() else f" {word}"
            for keys in typed if text.isascii() and self.pace_s else (typed,):
                await self._reach(len(keys))
                self._note_time()
                write(keys, on=on)
            self.groups += 1
        self.keys += len(text)
        self._last = None

    async def seen(self, look: Callable[[], T | None], what: str, *, fills: bool = False) -> T:
        """Waits for what the last key brings until it is there and painted, and remembers for how long. Raises NotSeenError."""
        end = self.clock() + PATIENCE_S
        while True:
            found = look()
            if found:
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
                self._count(what, self.clock() - self._pressed_at, fills=fills)
                return found
            if self.clock() >= end:
                raise NotSeenError(f"{what}; the focus is in {_focus_words()}")
            await asyncio.sleep(LOOK_S)

    async def _reach(self, keys: int) -> None:
        """The hand goes to the next key; when the program is at work just then, the key is heard late."""
        if not self.pace_s:
            return
        due, worked = self.clock() + keys * self.pace_s, worked_s()
        await asyncio.sleep(keys * self.pace_s)
        self.waits.append(Wait("a key heard", max(self.clock() - due, 0.0), worked_s() - worked))

    def _note_time(self) -> None:
        self._pressed_at, self._worked_before_s = self.clock(), worked_s()

    def _count(self, what: str, wait: float, *, fills: bool = False) -> None:
        if self._pressed_at != self._counted_at:
            self._counted_at, self._counted_s = self._pressed_at, 0.0
        self.waits.append(Wait(what, wait, worked_s() - self._worked_before_s, fills))
        self.machine_s += max(wait - self._counted_s, 0.0)
        self._counted_s = max(wait, self._counted_s)

    async def focused(self, widget: QWidget, what: str) -> None:
        await self.seen(lambda: _has_focus(widget), what)


def _focus_words() -> str:
    """Where the next key would go: the widget and what it stands in, or nowhere."""
    focus = QApplication.focusWidget()
    names: list[str] = []
    while focus is not None:
        names.append(f"{type(focus).__name__}{'' if focus.isVisible() else ' (hidden)'}")
        focus = focus.parentWidget()
    active = QApplication.activeWindow()
    return " < ".join(names[:4]) or f"nothing of {type(active).__name__}"


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def _phrases(text: str) -> list[str]:
    return [text[at : at + _WORDS_OF_CHINESE] for at in range(0, len(text), _WORDS_OF_CHINESE)]
