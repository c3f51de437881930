"""The day's work in a doctor's window (Shift F4), made when it is first seen; and whom a request is about. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.doctor.page import DoctorPage
from ui.people.day_page import DayPage, hints, title
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace


class DayDesk(QObject):
    """Invariant: a request is about the patient of the doctor's page, as its banner names him."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._doctor, self._is_open = doctor, False
        self._late = LatePage(self._make)
        window.add_page("day", self._late, title=title, keys="Shift+F4", hints=hints)

    @property
    def page(self) -> DayPage:
        return self._late.page

    def _make(self) -> DayPage:
        workplace = self._workplace
        made = DayPage(workplace.theme, workplace.station, self._session, workplace.spawner, self._whom)
        made.bind_keys(self._window.keys)
        if self._is_open:
            made.open_page()
        return made

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open_page()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.close_page()

    def _whom(self) -> tuple[str, str | None, str] | None:
        chart = self._doctor.model.chart
        banner = chart.banner if chart is not None else None
        if chart is None or banner is None:
            return None
        bed = banner.bed.label if banner.bed is not None else ""
        name = " ".join(part for part in (bed, banner.patient.name) if part)
        return chart.patient, chart.encounter, name
