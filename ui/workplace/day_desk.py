"""The day's work in a doctor's window: its page on F2, and whom a request is about. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.doctor.page import DoctorPage
from ui.people.day_page import DayPage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace


class DayDesk(QObject):
    """Invariant: a request is about the patient of the doctor's page, as its banner names him."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage) -> None:
        super().__init__(window)
        self._doctor = doctor
        self.page = DayPage(workplace.theme, workplace.station, session, workplace.spawner, self._whom)
        self.page.bind_keys(window.keys)
        window.add_page("day", self.page, title=self.page.title, keys="F2", hints=self.page.hints)

    def _whom(self) -> tuple[str, str | None, str] | None:
        chart = self._doctor.model.chart
        banner = chart.banner if chart is not None else None
        if chart is None or banner is None:
            return None
        bed = banner.bed.label if banner.bed is not None else ""
        name = " ".join(part for part in (bed, banner.patient.name) if part)
        return chart.patient, chart.encounter, name
