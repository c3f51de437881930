"""The specialties in a doctor's window: their page on Ctrl F2, made when it is first seen, and the ways to the page of the patient.

Drafts and note blocks go to the page on which the patient is open, ward or clinic; nothing here signs.
"""

from functools import partial

from PySide6.QtCore import QObject

from client.clinical.specialties.book import Finding
from offline.people import Session
from ui.doctor.chart_desk import Shown
from ui.doctor.page import DoctorPage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.specialties.page import SpecialtyPage, hints, title
from ui.specialties.therapy_pane import Asked
from ui.workplace.layouts import Layouts
from ui.workplace.paper import LABOUR_CHART, PaperDoor
from ui.workplace.special_drafts import draft_finding, draft_therapy, finding_told, therapy_told
from ui.workplace.workplace import Workplace

KEY = "specialties"


class SpecialOffice(QObject):
    """Invariant: the page is about the patient of the page that was looked at last; a draft goes to that very patient or nowhere."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage, paper: PaperDoor
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._doctor, self._source, self._paper = doctor, doctor, paper
        self._is_open = False
        self.late = LatePage(self._make)
        window.add_page(KEY, self.late, title=title, keys="Ctrl+F2", hints=hints)
        self.layouts = Layouts(workplace, session, window, doctor)
        self.layouts.view_chosen.connect(self.show_view)
        self.follow(doctor)

    @property
    def page(self) -> SpecialtyPage:
        return self.late.page

    def _make(self) -> SpecialtyPage:
        workplace = self._workplace
        made = SpecialtyPage(workplace.theme, workplace.station, self._session, workplace.spawner)
        made.bind_keys(self._window.keys)
        made.step_wanted.connect(self._step)
        made.dental.step_taken.connect(self._after_finding)
        made.day.open_wanted.connect(self._open)
        made.therapies.draft_wanted.connect(self._draft_therapy)
        made.therapies.set_wanted.connect(self._look_at_set)
        made.labour.print_wanted.connect(self._print_labour)
        made.show_view(self.layouts.view)
        if self._is_open:
            made.open()
        made.open_patient(self._source.model.drawn)
        return made

    def follow(self, page: DoctorPage) -> None:
        """The ward's page, and the clinic's once it is there: whichever has a patient in front."""
        page.model.listen(partial(self._heard, page))

    def _heard(self, page: DoctorPage, what: Shown) -> None:
        if what not in {Shown.LEFT, Shown.CHART} or not (page.isVisible() or page is self._source):
            return
        self._source = page
        if self.late.made is not None:
            self.late.made.open_patient(page.model.drawn if what is Shown.CHART else None)

    def open(self) -> None:
        self._is_open = True
        self.layouts.read()
        if self.late.made is not None:
            self.late.made.open()

    def leave(self) -> None:
        self._is_open = False
        if self.late.made is not None:
            self.late.made.close_page()

    def show_view(self, view: str) -> None:
        """The view of a layout that was just chosen comes first."""
        if self.late.made is not None:
            self.late.made.show_view(view)

    # -- between the pages --------------------------------------------------------------------------------------------

    def _step(self, step: int) -> None:
        if step > 0:
            self._source.next_patient()
        else:
            self._source.previous_patient()

    def _open(self, patient: str) -> None:
        """A day case of the list: on the ward's page, whoever was open there."""
        self._source = self._doctor
        self._doctor.open_patient(patient)

    def _print_labour(self) -> None:
        self._paper.show_of(LABOUR_CHART, self.page.patient)

    def _look_at_set(self, key: str) -> None:
        self._window.show_page("clinic" if self._source is not self._doctor else "doctor")
        self._source.forms.ask_sets(key)

    def _after_finding(self, finding: object, teeth: object) -> None:
        page, source = self.page, self._source
        if isinstance(finding, Finding) and isinstance(teeth, tuple) and source.model.drawn == page.patient:
            page.dental.say(finding_told(draft_finding(source, finding, teeth)))

    def _draft_therapy(self, asked: object) -> None:
        page, source = self.page, self._source
        if isinstance(asked, Asked) and source.model.drawn == page.patient and draft_therapy(source, asked):
            page.therapies.drafted(therapy_told())
