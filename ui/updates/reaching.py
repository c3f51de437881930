"""A version on trial says that it came to its window: the window is on the screen, the store is open and is the one that was there.

Said on the disk before the station begins to send and before anybody can enter something: from then on nothing is put back any more.
"""

import asyncio

from PySide6.QtWidgets import QApplication

from client.errors import StoreDamaged
from offline.updates.choice import say_reached
from offline.updates.copies import is_kept
from ui.places import own_version
from ui.startup import STORE, Assembled
from ui.updates.launching import Told

LOOK_S = 0.05


async def reached(assembled: Assembled, told: Told) -> None:
    """Returns when it is on the disk. Raises StoreDamaged where the store is not the one before: then this version is wrong."""
    if assembled.set_aside is not None or (assembled.is_new and is_kept(assembled.folder / STORE)):
        raise StoreDamaged("update")
    while not is_seen():  # noqa: ASYNC110  # no signal of Qt says that all of it stands
        await asyncio.sleep(LOOK_S)
    say_reached(assembled.folder, own_version(), told.trial)


def is_seen() -> bool:
    """Whether a window of this program is on the screen, not only asked for."""
    windows = [one.windowHandle() for one in QApplication.topLevelWidgets() if one.isVisible()]
    return any(one is not None and one.isExposed() for one in windows)
