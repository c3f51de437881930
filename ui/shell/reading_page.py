"""A page of the doctor's window around one pane: reads while it is seen, once more for whatever came meanwhile. Draws nothing itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from offline.changes import Change
from ui.marking.windows import Backdrop
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme


class Telling(Protocol):
    """The station, as far as it tells what changed."""

    def on_change(self, hear: Callable[[Change], None], /) -> Callable[[], None]: ...


class Readable(Protocol):
    """What the pane shows."""

    async def refresh(self) -> None: ...

    def is_touched_by(self, change: Change, /) -> bool: ...


class ReadingPage(Backdrop):
    """Invariant: at most one reading runs; what comes meanwhile causes exactly one more."""

    def __init__(self, theme: Theme, station: Telling, spawner: Spawner, model: Readable, what: str) -> None:
        """`what` is read, for the log."""
        super().__init__(theme)
        self._station, self._spawner, self._read_model, self._what = station, spawner, model, what
        self._unsubscribe: Callable[[], None] | None = None
        self._is_reading, self._is_old = False, True

    def hold(self, pane: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        self.setFocusProxy(pane)

    def bind_keys(self, keys: KeyMap) -> None:
        raise NotImplementedError

    def draw(self) -> None:
        raise NotImplementedError

    def begin_reading(self) -> None:
        """A reading is about to start; a page may say so."""

    def open_page(self) -> None:
        if self._unsubscribe is None:
            self._unsubscribe = self._station.on_change(self._hear)

    def close_page(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self, change: Change) -> None:
        if self._read_model.is_touched_by(change):
            self.refresh()

    def refresh(self) -> None:
        self._is_old = True
        if self.isVisible() and not self._is_reading:
            self._is_reading = True
            self.begin_reading()
            self._spawner.spawn(self._read(), self._what, owner=self)

    async def _read(self) -> None:
        try:
            while self._is_old and self.isVisible():
                self._is_old = False
                try:
                    await self._read_model.refresh()
                finally:
                    self.draw()
        finally:
            self._is_reading = False
