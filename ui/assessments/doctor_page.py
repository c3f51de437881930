"""Assessments in the doctor's window (F11): the same pane, opened on the doctor's patient. Reads while it is seen."""

from PySide6.QtCore import QCoreApplication, Signal

from offline.changes import Change
from offline.people import Session
from ui.assessments.door import AssessmentDoor
from ui.assessments.model import AssessmentsModel
from ui.assessments.pane import AssessmentPane
from ui.shell.key_map import KeyMap
from ui.shell.reading_page import ReadingPage
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


class DoctorAssessPage(ReadingPage):
    """Invariant: the pane shows what the model read last."""

    count_changed = Signal(object)

    def __init__(self, theme: Theme, station: AssessmentDoor, session: Session, spawner: Spawner) -> None:
        self.model = AssessmentsModel(station, session.person)
        super().__init__(theme, station, spawner, self.model, "read the assessments")
        self.pane = AssessmentPane(theme, self.model, spawner)
        self.hold(self.pane)

    def bind_keys(self, keys: KeyMap) -> None:
        self.pane.bind_keys(keys)

    def draw(self) -> None:
        self.pane.draw()

    def open_patient(self, patient: str) -> None:
        """The doctor's page opened somebody: he is shown here when this page is."""
        if patient and patient != self.model.patient:
            self.pane.open_patient(patient)

    def show_warning(self, patient: str) -> None:
        """The form that warned comes first."""
        self.model.form_id = ""
        self.pane.open_patient(patient)

    def _hear(self, change: Change) -> None:
        super()._hear(change)
        if not self.model.is_touched_by(change) and "freshness" in change.kinds and self.isVisible():
            self._spawner.spawn(self.pane.banner.read_again(change.patients), "read the banner", owner=self)
