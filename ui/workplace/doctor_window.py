"""The doctor's window: the inpatient page, and the ways to a patient and to the Emergency Centre. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.doctor.page import DoctorPage
from ui.shell.station_window import StationWindow
from ui.workplace.centre import CentreDoor
from ui.workplace.facts import doctor_station
from ui.workplace.finding import PatientFinder
from ui.workplace.paper import PaperDoor
from ui.workplace.task_desk import TaskDesk
from ui.workplace.workplace import Workplace


class DoctorWindow(QObject):
    """One doctor's window. Invariant: its page hears the station exactly between `open` and `leave`."""

    def __init__(self, workplace: Workplace, session: Session) -> None:
        super().__init__()
        self.window = StationWindow(
            workplace.theme, workplace.languages, workplace.notices, station_name=doctor_station
        )
        self.page = DoctorPage(workplace.theme, workplace.station, session, workplace.notices, workplace.spawner)
        self.page.bind_keys(self.window.keys)
        self.window.add_page("doctor", self.page, title=self.page.title, keys="F3", hints=self.page.hints)
        self.tasks = TaskDesk(workplace, session, self.window, self.page)
        self.centre = CentreDoor(workplace, session, self.window)
        self.paper = PaperDoor(workplace, session, self.window, self._patient)
        self.finder = PatientFinder(workplace, self.window)
        self.finder.found.connect(self.page.open_patient)
        self.page.centre_wanted.connect(self.centre.show)
        self.tasks.centre_wanted.connect(self.centre.show)
        self.page.patient_opened.connect(self.window.offer_sheet)
        self.window.centre_wanted.connect(self.centre.show)

    def open(self) -> None:
        self.page.open()
        self.tasks.page.open_page()

    def leave(self) -> None:
        self.page.close_page()
        self.tasks.page.close_page()
        self.centre.leave()
        self.paper.leave()

    def _patient(self) -> str | None:
        return self.page.model.patient
