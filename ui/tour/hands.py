"""A person's hands and eyes: keys and clicks on real widgets, waiting for what a person would see. Refuses to call a page's methods."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.widgets.table import Table
from ui.widgets.table_model import TableRow

T = TypeVar("T")
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 180.0
"""Long enough for a PC on which other programs work, too."""
LONG_S = 180.0
"""For what central and the sync have a part in: how long says nothing, only that it comes."""
LOOK_S = 0.03


class NotSeenError(Exception):
    """What a person waited for did not appear in time."""


async def until(seen: Callable[[], T | None], what: str, seconds: float = PATIENCE_S) -> T:
    """Looks again and again until `seen` gives something true."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while loop.time() < end:
        found = seen()
        if found:
            return found
        await asyncio.sleep(LOOK_S)
    raise NotSeenError(what)


async def settle(seconds: float = 0.1) -> None:
    """Lets what was started paint itself. Events are not processed here: that would enter one task from inside another."""
    await asyncio.sleep(seconds)


async def front(window: QWidget) -> None:
    """Brings a window to the front, as a click on it does: keys go to it from now on."""
    window.raise_()
    window.activateWindow()
    await until(window.isActiveWindow, f"{type(window).__name__} in front")


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, *, on: QWidget | None = None) -> None:
    """A key where the focus is, or on a widget."""
    target = on or QApplication.focusWidget() or QApplication.activeWindow()
    if target is None:
        raise NotSeenError("a window for the key")
    QTest.keyClick(target, key, keys)


def write(text: str, *, on: QWidget | None = None) -> None:
    """Letter by letter; Chinese comes from the input method, as at a real PC."""
    target = on or QApplication.focusWidget()
    if target is None:
        raise NotSeenError("a field to write in")
    if text.isascii():
        QTest.keyClicks(target, text)
        return
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QApplication.sendEvent(target, committed)


def scan(code: str) -> None:
    """As a keyboard wedge types, where the focus is: the whole code and Enter, 5 ms apart by the times that the keys carry.

    Each key comes as the system delivers it: first whether it is a shortcut, then, where it is none, the key itself.
    """
    at_ms = round(asyncio.get_running_loop().time() * 1000)
    for letter in (*code, "\r"):
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            raise NotSeenError("a window for the scan")
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, NO_KEYS, letter)
        asked.setTimestamp(at_ms)
        asked.ignore()
        QApplication.sendEvent(target, asked)
        if asked.isAccepted():
            typed = QKeyEvent(QEvent.Type.KeyPress, key, NO_KEYS, letter)
            typed.setTimestamp(at_ms)
            QApplication.sendEvent(target, typed)
        at_ms += 5


async def walk_to(table: Table, fits: Callable[[TableRow], bool], what: str) -> TableRow:
    """By the arrow keys to the first row that fits, once it is on the list."""
    await until(lambda: _place(table, fits), what)
    table.setFocus()

    def has_come() -> TableRow | None:
        for _ in range(2 * len(table.rows.rows)):
            wanted, here = _place(table, fits) - 1, table.currentIndex().row()
            if wanted < 0:
                return None
            if wanted == here and table.selectionModel().hasSelection():
                return table.current_row()
            press(Qt.Key.Key_Down if wanted >= here else Qt.Key.Key_Up, on=table)
        return None

    return await until(has_come, what)


def click(widget: QWidget) -> None:
    """The left button in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, widget.rect().center())


async def choose_row(table: Table, fits: Callable[[TableRow], bool], what: str) -> TableRow:
    """Clicks the first row that fits, once it is on the list; again where the list moved under the click."""

    def has_hit() -> TableRow | None:
        at = _place(table, fits) - 1
        if at < 0:
            return None
        index = table.rows.index(at, 0)
        table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        place, row = table.visualRect(index).center(), table.rows.rows[at]
        click_at(table, QPoint(max(place.x(), 6), place.y()))
        return row if table.currentIndex().row() == at else None

    return await until(has_hit, what)


def _place(table: Table, fits: Callable[[TableRow], bool]) -> int:
    """Counted from 1; 0 when there is none."""
    found = (at for at, row in enumerate(table.rows.rows, 1) if not row.is_section and fits(row))
    return next(found, 0) if table.isVisible() else 0


def click_at(view: QAbstractItemView, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)
