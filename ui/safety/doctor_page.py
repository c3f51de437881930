"""Cases in the doctor's window (Shift F8): the same pane. Reads while it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from offline.changes import Change
from offline.people import Session
from ui.marking.windows import Backdrop
from ui.safety.case_model import CaseModel
from ui.safety.case_pane import CasePane
from ui.safety.door import SafetyDoor
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme


def title() -> str:
    return QCoreApplication.translate("DoctorCasePage", "Events, infections")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("1 2", translate("DoctorCasePage", "infections, events")),
        ("C X I", translate("DoctorCasePage", "confirm, exclude, need information")),
        ("M", translate("DoctorCasePage", "message")),
        ("Ctrl+Return", translate("DoctorCasePage", "sign")),
    )


class DoctorCasePage(Backdrop):
    """Invariant: at most one reading runs; what comes meanwhile causes exactly one more."""

    def __init__(self, theme: Theme, station: SafetyDoor, session: Session, spawner: Spawner) -> None:
        super().__init__(theme)
        self._station, self._spawner = station, spawner
        self._unsubscribe: Callable[[], None] | None = None
        self._is_reading, self._is_old = False, True
        self.model = CaseModel(station, session)
        self.pane = CasePane(theme, self.model, spawner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.setFocusProxy(self.pane)

    def bind_keys(self, keys: KeyMap) -> None:
        self.pane.bind_keys(keys)

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
        if self.model.is_touched_by(change):
            self.refresh()

    def refresh(self) -> None:
        self._is_old = True
        if self.isVisible() and not self._is_reading:
            self._is_reading = True
            if self.model.begin_reading():
                self.pane.draw()
            self._spawner.spawn(self._read(), "read the cases", owner=self)

    async def _read(self) -> None:
        try:
            while self._is_old and self.isVisible():
                self._is_old = False
                try:
                    await self.model.refresh()
                finally:
                    self.pane.draw()
        finally:
            self._is_reading = False
