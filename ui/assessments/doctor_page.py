"""Assessments in the doctor's window (F11): the same pane, opened on the doctor's patient. Reads while it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from client.errors import WardlightError
from offline.changes import Change
from offline.people import Session
from ui.assessments.door import AssessmentDoor
from ui.assessments.model import AssessmentsModel
from ui.assessments.pane import AssessmentPane
from ui.marking.windows import Backdrop
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme


def title() -> str:
    return QCoreApplication.translate("DoctorAssessPage", "Assessments")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("J K", translate("DoctorAssessPage", "up, down")),
        ("1–9", translate("DoctorAssessPage", "answer")),  # a range is written with an en dash
        ("A", translate("DoctorAssessPage", "answer the warning")),
        ("Ctrl+Return", translate("DoctorAssessPage", "sign")),
    )


class DoctorAssessPage(Backdrop):
    """Invariant: at most one reading runs; what comes meanwhile causes exactly one more."""

    count_changed = Signal(object)

    def __init__(self, theme: Theme, station: AssessmentDoor, session: Session, spawner: Spawner) -> None:
        super().__init__(theme)
        self._station, self._spawner = station, spawner
        self._unsubscribe: Callable[[], None] | None = None
        self._is_reading, self._is_old = False, True
        self.model = AssessmentsModel(station, session.person)
        self.pane = AssessmentPane(theme, self.model, spawner)
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

    def open_patient(self, patient: str) -> None:
        """The doctor's page opened somebody: he is shown here when this page is."""
        if patient and patient != self.model.patient:
            self.pane.open_patient(patient)

    def show_warning(self, patient: str) -> None:
        """The form that warned comes first."""
        self.model.form_id = ""
        self.pane.open_patient(patient)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self, change: Change) -> None:
        if self.model.is_touched_by(change):
            self.refresh()
        elif "freshness" in change.kinds and self.isVisible():
            self._spawner.spawn(self.pane.banner.read_again(change.patients), "read the banner", owner=self)

    def refresh(self) -> None:
        self._is_old = True
        if self.isVisible() and not self._is_reading:
            self._is_reading = True
            self._spawner.spawn(self._read(), "read the assessments", owner=self)

    async def _read(self) -> None:
        try:
            while self._is_old and self.isVisible():
                self._is_old = False
                try:
                    await self.model.refresh()
                except WardlightError:
                    self.pane.draw()
                    raise
                self.pane.draw()
        finally:
            self._is_reading = False
