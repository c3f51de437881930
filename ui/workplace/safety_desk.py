"""Blood and cases in a person's window: their pages, made when they are first seen or asked for. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.nurse.door import Desk
from ui.nurse.nurse_page import NursePage
from ui.safety import blood_page, doctor_page
from ui.safety.blood_page import BloodPage
from ui.safety.case_page import CasePage
from ui.safety.doctor_page import DoctorCasePage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.paper import EVENT_REPORTS, PaperDoor
from ui.workplace.workplace import Workplace

BLOOD, CASES = "blood", "cases"
NURSE_KEYS = {BLOOD: "Shift+F7", CASES: "Shift+F8"}


class NurseSafetyDesk(QObject):
    """Invariant: a page that was made hears the station exactly while its person is here."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, desk: Desk, paper: PaperDoor
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._desk, self._paper, self._is_open = desk, paper, False
        self._blood, self._cases = LatePage(self._make_blood), LatePage(self._make_cases)
        window.add_page(BLOOD, self._blood, title=blood_page.title, keys=NURSE_KEYS[BLOOD], hints=blood_page.hints)
        window.add_page(CASES, self._cases, title=doctor_page.title, keys=NURSE_KEYS[CASES], hints=doctor_page.hints)

    @property
    def blood(self) -> BloodPage:
        return self._blood.page

    @property
    def cases(self) -> CasePage:
        return self._cases.page

    def _make_blood(self) -> BloodPage:
        made = BloodPage(self._desk, self._workplace.station, self._session)
        self._workplace.scans.scanned.connect(made.scan)
        self._begin(made)
        return made

    def _make_cases(self) -> CasePage:
        made = CasePage(self._desk, self._workplace.station, self._session)
        made.pane.print_wanted.connect(self._print)
        self._begin(made)
        return made

    def _begin(self, made: NursePage) -> None:
        if self._is_open:
            made.open()

    def _made(self) -> tuple[NursePage, ...]:
        return tuple(one for one in (self._blood.made, self._cases.made) if one is not None)

    def open(self) -> None:
        self._is_open = True
        for page in self._made():
            page.open()

    def leave(self) -> None:
        self._is_open = False
        for page in self._made():
            page.leave()

    def has(self, key: str) -> bool:
        return key in NURSE_KEYS

    def go(self, key: str, patient: str) -> None:
        page = self.blood if key == BLOOD else self.cases
        self._window.show_page(key)
        page.show_patient(patient)
        page.setFocus()

    def patient_of(self, key: str) -> str | None:
        """Whom that page has chosen; None where it was never seen."""
        if key == BLOOD and self._blood.made is not None:
            return self._blood.made.model.patient
        row = self._cases.made.model.chosen if key == CASES and self._cases.made is not None else None
        return row.task.patient if row is not None else None

    def _print(self, patient: str) -> None:
        self._paper.show_of(EVENT_REPORTS, patient)


class DoctorCaseDesk(QObject):
    """Cases in a doctor's window; a suspicion of the task centre opens here."""

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, paper: PaperDoor) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._paper, self._is_open = paper, False
        self._late = LatePage(self._make)
        window.add_page(CASES, self._late, title=doctor_page.title, keys="Shift+F8", hints=doctor_page.hints)

    @property
    def page(self) -> DoctorCasePage:
        return self._late.page

    def _make(self) -> DoctorCasePage:
        workplace = self._workplace
        made = DoctorCasePage(workplace.theme, workplace.station, self._session, workplace.spawner)
        made.bind_keys(self._window.keys)
        made.pane.print_wanted.connect(self._print)
        if self._is_open:
            made.open_page()
        return made

    def show_case(self, key: str) -> None:
        """From the task centre."""
        self._window.show_page(CASES)
        self.page.pane.show_case(key)

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open_page()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.close_page()

    def _print(self, patient: str) -> None:
        self._paper.show_of(EVENT_REPORTS, patient)
