"""Cases in the nurse's window (Shift F8). Reads while it is seen; everything else is the pane's."""

from PySide6.QtWidgets import QVBoxLayout

from offline.people import Session
from ui.nurse.door import Desk
from ui.nurse.nurse_page import NursePage
from ui.safety.case_model import CaseModel
from ui.safety.case_pane import CasePane
from ui.safety.door import SafetyDoor


class CasePage(NursePage):
    """Invariant: the pane shows what the model read last."""

    def __init__(self, desk: Desk, station: SafetyDoor, session: Session) -> None:
        self.model = CaseModel(station, session)
        super().__init__(desk, self.model)
        self.setObjectName("casePage")
        self.pane = CasePane(desk.theme, self.model, desk.spawner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.bind_keys(desk.keys)
        self.pane.count_changed.connect(self.count_changed)
        self.setFocusProxy(self.pane)

    def title(self) -> str:
        return self.tr("Events, infections")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("1 2", self.tr("infections, events")),
            ("C X I", self.tr("confirm, exclude, need information")),
            ("M", self.tr("message")),
            ("N", self.tr("new report")),
            ("Ctrl+Return", self.tr("sign")),
        )

    def draw(self) -> None:
        self.pane.draw()

    def show_patient(self, patient: str) -> None:
        """His open suspicion, where there is one; else a report about him."""
        mine = next((one for one in self.model.infections if one.task.patient == patient and one.task.is_open), None)
        if mine is not None:
            self.pane.show_case(mine.task.key)
        elif patient:
            self.pane.show_events()
            self.pane.report_of(patient)
