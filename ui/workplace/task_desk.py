"""The task centre in a doctor's window: its page on F4, its count on the tab, and the way from a task to where it is done."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from offline.people import Session
from offline.views import VisitRow
from offline.work_views import WorkItem, WorkKind
from ui.clinic.page import VisitPage
from ui.doctor.page import DoctorPage
from ui.people.task_model import Draft
from ui.people.task_page import TaskPage
from ui.people.task_rows import orders_words
from ui.person_words import patient_name
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace

_AT_ORDERS = frozenset(
    {
        WorkKind.ORDERS,
        WorkKind.QUERY,
        WorkKind.DOSE_AFTER_STOP,
        WorkKind.ORDERED_TWICE,
        WorkKind.REVIEW,
        WorkKind.SKIN_TEST,
        WorkKind.ALLERGY,
        WorkKind.PHARM_REJECTED,
    }
)


class TaskDesk(QObject):
    """Invariant: opening a task shows its patient on the page he belongs to, or the Emergency Centre for what is decided there."""

    centre_wanted = Signal()
    consult_wanted = Signal(str)
    handover_wanted = Signal(str)
    warning_wanted = Signal(str)
    case_wanted = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        session: Session,
        window: StationWindow,
        doctor: DoctorPage,
        clinic: LatePage[VisitPage],
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._doctor, self._clinic = doctor, clinic
        self.page = TaskPage(workplace.theme, workplace.station, session, workplace.spawner, self._drafts)
        self.page.bind_keys(window.keys)
        window.add_page("tasks", self.page, title=self.page.title, keys="F4", hints=self.page.hints)
        self.page.counted.connect(self._count)
        self.page.opened.connect(self._open)
        window.page_changed.connect(self._shown)

    def _count(self, count: int) -> None:
        self._window.set_count("tasks", count)

    def _shown(self, key: str) -> None:
        if key == "tasks":
            self.page.read()

    def _open(self, item: object) -> None:
        if not isinstance(item, WorkItem):
            return
        if item.kind is WorkKind.CONFLICT:
            self.centre_wanted.emit()
            return
        if item.kind is WorkKind.CONSULT:
            self.consult_wanted.emit(item.key)
            return
        if item.kind is WorkKind.HANDOVER:
            self.handover_wanted.emit(item.patient)
            return
        if item.kind is WorkKind.INFECTION:
            self.case_wanted.emit(item.key)
            return
        if item.kind is WorkKind.EARLY_WARNING:
            self.warning_wanted.emit(item.patient)
            return
        is_outpatient = self._is_outpatient(item.patient)
        page = self._clinic.page if is_outpatient else self._doctor
        self._window.show_page("clinic" if is_outpatient else "doctor")
        page.open_patient(item.patient)
        if item.kind in {WorkKind.NOTE, WorkKind.QUALITY}:
            page.focus_notes()
        elif item.kind in _AT_ORDERS:
            page.focus_orders()
        elif item.kind is WorkKind.CRITICAL:
            page.summary.results.table.setFocus()

    async def _drafts(self) -> tuple[Draft, ...]:
        """Orders drafted in this window and notes kept on this PC, of the person who sits here, for the ward and the clinic."""
        counts = Counter[str]()
        for page in (self._doctor, self._clinic.made):
            counts.update(page.model.desk.counts() if page is not None else {})
        orders = [
            await self._draft(WorkKind.ORDERS, patient, orders_words(count))
            for patient, count in counts.items()
            if count
        ]
        notes = [
            await self._draft(WorkKind.NOTE, kept.patient, kept.title, kept.saved_at)
            for kept in await self._workplace.station.drafts(self._session)
        ]
        return (*orders, *notes)

    async def _draft(self, kind: WorkKind, patient: str, what: str, since: datetime | None = None) -> Draft:
        name, place = await self._who(patient)
        return Draft(kind=kind, patient=patient, patient_name=name, place=place, what=what, since=since)

    async def _who(self, patient: str) -> tuple[str, str]:
        """Name and place, on the ward, in the queue, or as this station knows the patient otherwise."""
        line, row = self._doctor.model.patients.line(patient), self._in_queue(patient)
        if line is not None:
            return line.name, line.bed or line.where
        if row is not None:
            return row.patient.name, self.tr("Outpatient clinic")
        banner = await self._workplace.station.banner(patient)
        return (patient_name(banner.patient), "") if banner is not None else ("", "")

    def _is_outpatient(self, patient: str) -> bool:
        return self._in_queue(patient) is not None and self._doctor.model.patients.line(patient) is None

    def _in_queue(self, patient: str) -> VisitRow | None:
        """The queue is read when its page is first seen; before that nobody is known to be in it."""
        made = self._clinic.made
        return made.model.queue.row(patient) if made is not None else None
