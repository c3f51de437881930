"""What the four pages share: refreshing one at a time, hearing changes, acting with errors in one channel. Draws nothing itself."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QShowEvent

from offline.changes import Change
from ui.marking.windows import Backdrop
from ui.notices import Notice, Severity
from ui.nurse.door import Desk
from ui.nurse.group_mark import GroupMark
from ui.nurse.loading import Knowing, Loading
from ui.widgets.empty import EmptyKind
from ui.widgets.table import Table

EMPTY_KINDS = {
    Knowing.NOT_LOADED: EmptyKind.NOT_LOADED,
    Knowing.READING: EmptyKind.READING,
    Knowing.FAILED: EmptyKind.FAILED,
}


class Refreshable(Protocol):
    """A view model as a page sees it."""

    async def refresh(self) -> None: ...

    def is_touched_by(self, change: Change, /) -> bool: ...


class NursePage(Backdrop):
    """Reads only while it is seen: once when it is shown, then for each change that concerns it, then every minute.

    Invariant: at most one refresh runs; what comes meanwhile, however much, causes exactly one more. Drawn after each.
    """

    spoken_as = QAccessible.Role.Pane

    patient_opened = Signal(str)
    """A patient's key: the shell decides which page that is."""
    page_wanted = Signal(str, str)
    """(verify, due, vitals or oral; a patient's key or empty)."""
    centre_wanted = Signal()
    count_changed = Signal(object)
    """How much waits here, for the tab; None while it is not known."""
    drawn = Signal()

    def __init__(self, desk: Desk, model: Refreshable) -> None:
        super().__init__(desk.theme)
        self.desk = desk
        self._refreshable = model
        self._is_refreshing, self._is_stale = False, False
        self._unsubscribe: Callable[[], None] | None = None
        self._minute = -1

    def title(self) -> str:
        """What its tab and the window say, in the language of the moment."""
        raise NotImplementedError

    def hints(self) -> tuple[tuple[str, str], ...]:
        """(key, what it does) for the status bar."""
        return ()

    # -- life ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Hears the station from now on and loads as soon as it is seen; call once after signing in."""
        if self._unsubscribe is None:
            self._unsubscribe = self.desk.station.on_change(self._hear)
            for table in self.findChildren(Table):
                GroupMark(table)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unsubscribe is not None:
            self.refresh()

    def leave(self) -> None:
        """Hears nothing more; before the page is thrown away or the person signs out."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def refresh(self) -> None:
        """Reads now; a page that nobody sees reads when it is shown."""
        self._is_stale = True
        if self.isVisible() and not self._is_refreshing:
            self._is_refreshing = True
            if isinstance(self._refreshable, Loading) and self._refreshable.begin_reading():
                self.draw()
            self.desk.spawner.spawn(self._refreshing(), f"refresh {type(self).__name__}", owner=self)

    async def _refreshing(self) -> None:
        try:
            while self._is_stale and self.isVisible():
                self._is_stale = False
                await self._refresh_and_draw()
        finally:
            self._is_refreshing = False
            self.drawn.emit()

    async def _refresh_and_draw(self) -> None:
        try:
            await self._refreshable.refresh()
        finally:
            self.draw()

    def _hear(self, change: Change) -> None:
        if self._refreshable.is_touched_by(change):
            self.refresh()

    def tick(self) -> None:
        """Every second; what is due is looked at again every minute."""
        now = self.theme.marking.now
        if now is not None and now.minute != self._minute and self._unsubscribe is not None:
            self._minute = now.minute
            self.refresh()

    @property
    def is_settled(self) -> bool:
        """Whether what is shown was read since the page is seen, and no reading runs."""
        is_ready = not isinstance(self._refreshable, Loading) or self._refreshable.knowing is Knowing.READY
        return is_ready and not self._is_refreshing

    # -- for the pages ------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Show what the view model holds now."""

    def act(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self.desk.spawner.spawn(work, name, owner=self)

    def tell(self, title: str, message: str = "") -> None:
        self.desk.notices.post(Notice(severity=Severity.NEWS, title=title, message=message, key=f"nurse.{title}"))

    @property
    def language(self) -> str:
        return self.theme.language
