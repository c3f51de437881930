"""Assessments in the nurse's window (F7). Reads while it is seen; everything else is the pane's."""

from PySide6.QtWidgets import QVBoxLayout

from offline.changes import Change
from ui.assessments.door import AssessmentDoor
from ui.assessments.model import AssessmentsModel
from ui.assessments.pane import AssessmentPane
from ui.nurse.door import Desk
from ui.nurse.nurse_page import NursePage


class AssessPage(NursePage):
    """Invariant: the pane shows what the model read last."""

    def __init__(self, desk: Desk, station: AssessmentDoor) -> None:
        self.model = AssessmentsModel(station, desk.session.person)
        super().__init__(desk, self.model)
        self.setObjectName("assessPage")
        self.pane = AssessmentPane(desk.theme, self.model, desk.spawner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.bind_keys(desk.keys)
        self.pane.count_changed.connect(self.count_changed)
        self.setFocusProxy(self.pane)

    def title(self) -> str:
        return self.tr("Assessments")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("J K", self.tr("up, down")),
            ("1–9", self.tr("answer")),
            ("P", self.tr("take the vital sign")),
            ("Ctrl+Return", self.tr("sign")),
            ("C", self.tr("correct")),
        )

    def draw(self) -> None:
        self.pane.draw()

    def _hear(self, change: Change) -> None:
        super()._hear(change)
        if not self.model.is_touched_by(change) and "freshness" in change.kinds and self.isVisible():
            self.act(self.pane.banner.read_again(change.patients), "read the banner")

    def show_patient(self, patient: str) -> None:
        if patient:
            self.pane.open_patient(patient, to_form=True)
