"""Assessments in a doctor's window: their page on F11, made when it is first seen or asked for. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.assessments.doctor_page import DoctorAssessPage, hints, title
from ui.doctor.page import DoctorPage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace


class AssessDesk(QObject):
    """Invariant: once it is made, the page is about the patient whom the doctor's page opened last."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._doctor, self._is_open = doctor, False
        self._late = LatePage(self._make)
        window.add_page("assess", self._late, title=title, keys="F11", hints=hints)
        doctor.patient_opened.connect(self._follow)

    @property
    def page(self) -> DoctorAssessPage:
        return self._late.page

    def _make(self) -> DoctorAssessPage:
        workplace = self._workplace
        made = DoctorAssessPage(workplace.theme, workplace.station, self._session, workplace.spawner)
        made.bind_keys(self._window.keys)
        made.open_patient(self._doctor.model.patient or "")
        if self._is_open:
            made.open_page()
        return made

    def _follow(self, patient: str) -> None:
        if self._late.made is not None:
            self._late.made.open_patient(patient)

    def show_warning(self, patient: str) -> None:
        """From the task centre."""
        self._window.show_page("assess")
        self.page.show_warning(patient)

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open_page()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.close_page()
