"""The doctor's window: the inpatient page, and the ways to a patient and to the Emergency Centre. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.access.gate import KEYS as GLASS_KEYS
from ui.access.gate import ChartGate
from ui.clinic.keys import hints as clinic_hints
from ui.clinic.page import VisitPage
from ui.clinic.words import clinic_title
from ui.doctor.page import DoctorPage
from ui.printing.clinic_sheets import PRESCRIPTIONS
from ui.results.critical_strip import CriticalStrip
from ui.results.page import ResultsPage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.assess_desk import AssessDesk
from ui.workplace.care_desk import CareOffice
from ui.workplace.centre import CentreDoor
from ui.workplace.column_desk import ColumnDesk
from ui.workplace.critical import add_critical
from ui.workplace.day_desk import DayDesk
from ui.workplace.facts import doctor_station, outpatient_station
from ui.workplace.finding import PatientFinder
from ui.workplace.page_groups import DOCTOR_GROUPS
from ui.workplace.paper import ORDER_SHEET, PaperDoor
from ui.workplace.privacy import CopyGuard
from ui.workplace.safety_desk import DoctorCaseDesk
from ui.workplace.special_desk import SpecialOffice
from ui.workplace.task_desk import TaskDesk
from ui.workplace.workplace import Workplace

_OF_THE_PATIENT = frozenset({"doctor", "results", "assess", "specialties"})
"""Pages that show whom the ward's page has open; from any other a found patient is shown there."""


class DoctorWindow(QObject):
    """One doctor's window. Invariant: its page hears the station exactly between `open` and `leave`."""

    def __init__(self, workplace: Workplace, session: Session) -> None:
        super().__init__()
        self._workplace, self._session = workplace, session
        self._spawner, self._is_open = workplace.spawner, False
        self.window = StationWindow(
            workplace.theme, workplace.languages, workplace.notices, station_name=doctor_station
        )
        self.page = DoctorPage(workplace.theme, workplace.station, session, workplace.notices, workplace.spawner)
        self.page.bind_keys(self.window.keys)
        self.window.add_page("doctor", self.page, title=self.page.title, keys="F3", hints=self.page.hints)
        self.late_clinic = LatePage(self._make_clinic)
        self.window.add_page(
            "clinic", self.late_clinic, title=clinic_title, keys="F5", hints=clinic_hints, station=outpatient_station
        )
        self.results = ResultsPage(workplace.theme, workplace.station, session, workplace.spawner)
        self.results.bind_keys(self.window.keys)
        self.window.add_page("results", self.results, title=self.results.title, keys="F6", hints=self.results.hints)
        self.page.patient_opened.connect(self.results.open_patient)
        self._copies = CopyGuard()
        self.page.patient_opened.connect(self._copies.turn_to)
        self.results.step_wanted.connect(self._step)
        self.alarm = CriticalStrip(workplace.theme, workplace.station, session, workplace.spawner)
        self.critical = add_critical(self.window, self.alarm, workplace.spawner)
        self.critical.note_wanted.connect(self._write_block)
        self.tasks = TaskDesk(workplace, session, self.window, self.page, self.late_clinic)
        self.centre = CentreDoor(workplace, session, self.window)
        self.paper = PaperDoor(workplace, session, self.window, self._patient)
        self.care = CareOffice(workplace, session, self.window, self.page, self.paper)
        self.day = DayDesk(workplace, session, self.window, self.page)
        self.special = SpecialOffice(workplace, session, self.window, self.page, self.paper)
        self.tasks.consult_wanted.connect(self.care.show_consult)
        self.tasks.handover_wanted.connect(self.care.show_handover)
        self.assess = AssessDesk(workplace, session, self.window, self.page)
        self.tasks.warning_wanted.connect(self.assess.show_warning)
        self.cases = DoctorCaseDesk(workplace, session, self.window, self.paper)
        self.tasks.case_wanted.connect(self.cases.show_case)
        self.finder = PatientFinder(workplace, self.window)
        self.finder.found.connect(self._open_found)
        self.gate = ChartGate(workplace.theme, workplace.station, workplace.notices, workplace.spawner, self.window)
        self.finder.gate = self.gate
        self.page.patients.patient_chosen.disconnect(self.page.open_patient)
        self.page.patients.patient_chosen.connect(self._open_chosen)
        self.gate.is_here = self._is_here
        self.page.patient_opened.connect(self.gate.opened)
        self.window.keys.bind("patient.break-glass", GLASS_KEYS, self.window, self._break_glass)
        self.finder.likely.connect(self.page.expecting.expect)
        self.page.reorganise_wanted.connect(self.paper.show_reorganised)
        self.paper.usual = self._usual_paper
        self.columns = ColumnDesk(workplace, session, self.window)
        self.columns.add("orders", self.page.orders.table)
        self.columns.add("results", self.results.matrix.listing.table)
        self.columns.add("tasks", self.tasks.page.listing.table)
        self.page.patient_opened.connect(self.columns.leave)
        self.page.centre_wanted.connect(self.centre.show)
        self.tasks.centre_wanted.connect(self.centre.show)
        self.page.patient_opened.connect(self.window.offer_sheet)
        self.page.patient_opened.connect(self.finder.put_away)
        self.window.centre_wanted.connect(self.centre.show)
        self.window.page_changed.connect(self._turned_to)
        self.window.group_pages(DOCTOR_GROUPS)

    @property
    def clinic(self) -> VisitPage:
        return self.late_clinic.page

    def _make_clinic(self) -> VisitPage:
        workplace = self._workplace
        made = VisitPage(workplace.theme, workplace.station, self._session, workplace.notices, workplace.spawner)
        made.model.write_with(self.page.model)
        made.paper_acts.most_days = workplace.settings.clinic.sick_leave_days
        made.model.room = workplace.settings.clinic.room
        made.bind_keys(self.window.keys)
        made.paper_acts.print_wanted.connect(self.paper.show_document)
        made.centre_wanted.connect(self.centre.show)
        made.patient_opened.connect(self.results.open_patient)
        made.patient_opened.connect(self._copies.turn_to)
        made.patient_opened.connect(self.columns.leave)
        self.columns.add("queue", made.queue.view)
        self.special.follow(made)
        if self._is_open:
            made.open()
        return made

    def open(self) -> None:
        self._is_open = True
        self.page.open()
        if self.late_clinic.made is not None:
            self.late_clinic.made.open()
        self.results.open()
        self.alarm.open()
        self.care.open()
        self.assess.open()
        self.cases.open()
        self.special.open()
        self.tasks.page.open_page()
        self.day.open()
        self.columns.load()

    def leave(self) -> None:
        self._is_open = False
        self.columns.leave()
        self.page.close_page()
        if self.late_clinic.made is not None:
            self.late_clinic.made.close_page()
        self.results.close_page()
        self.alarm.leave()
        self.care.leave()
        self.assess.leave()
        self.cases.leave()
        self.special.leave()
        self.tasks.page.close_page()
        self.day.leave()
        self.centre.leave()
        self.paper.leave()

    def _open_found(self, patient: str) -> None:
        """The keys are the page's again: what is pressed next must not land in the search field."""
        self.page.open_patient(patient)
        if self.page.model.drawn == patient:
            self.finder.put_away()
        if self.window.current_page() not in _OF_THE_PATIENT:
            self.window.show_page("doctor")
        self.page.setFocus()

    def _turned_to(self, key: str) -> None:
        """Results and the other pages beside are about whom one looks at now, not about whom another page opened last."""
        page = {"doctor": self.page, "clinic": self.late_clinic.made}.get(key)
        drawn = page.model.drawn if page is not None else None
        if page is not None and drawn is not None and drawn != self.results.desk.patient:
            page.patient_opened.emit(drawn)

    def _patient(self) -> str | None:
        """Of the page that is shown: paper is about whom one looks at."""
        return (self.clinic if self.late_clinic.isVisible() else self.page).model.patient

    def _open_chosen(self, patient: str) -> None:
        """From the list, or one after the other: of a scope of others a reason may be asked first."""
        line = self.page.model.patients.line(patient)
        if self.page.model.is_unread(patient):
            self.page.open_patient(patient)  # nothing of his chart is here; the page says so
            return
        self.gate.open(patient, self.page.open_patient, line.name if line is not None else "")

    def _is_here(self, patient: str) -> bool:
        return any(line.patient == patient for line in self.page.model.patients.lines)

    def _break_glass(self) -> None:
        self.gate.break_glass(self._patient())

    def _usual_paper(self) -> str:
        return PRESCRIPTIONS if self.late_clinic.isVisible() else ORDER_SHEET

    def _step(self, step: int) -> None:
        if step > 0:
            self.page.next_patient()
        else:
            self.page.previous_patient()

    def _write_block(self, patient: str, block: str) -> None:
        """The loop of a critical value into the patient's progress note, after what stands there; the doctor reads and signs."""
        self._spawner.spawn(self._open_note(patient, block), "write a critical value into the note", owner=self)

    async def _open_note(self, patient: str, block: str) -> None:
        page = self.page
        if page.model.drawn != patient and not await page.open_now(patient):
            return
        self.window.show_page("doctor")
        page.new_note()
        note = page.model.note
        if note is not None:
            page.model.write_note(note.title, "\n\n".join(part for part in (note.text.rstrip(), block) if part))
            page.notes.open_editor()
