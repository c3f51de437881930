"""Cases in the doctor's window (Shift F8): the same pane. Reads while it is seen."""

from PySide6.QtCore import QCoreApplication

from offline.people import Session
from ui.safety.case_model import CaseModel
from ui.safety.case_pane import CasePane
from ui.safety.door import SafetyDoor
from ui.shell.key_map import KeyMap
from ui.shell.reading_page import ReadingPage
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


class DoctorCasePage(ReadingPage):
    """Invariant: the pane shows what the model read last."""

    def __init__(self, theme: Theme, station: SafetyDoor, session: Session, spawner: Spawner) -> None:
        self.model = CaseModel(station, session)
        super().__init__(theme, station, spawner, self.model, "read the cases")
        self.pane = CasePane(theme, self.model, spawner)
        self.hold(self.pane)

    def bind_keys(self, keys: KeyMap) -> None:
        self.pane.bind_keys(keys)

    def draw(self) -> None:
        self.pane.draw()

    def begin_reading(self) -> None:
        if self.model.begin_reading():
            self.pane.draw()
