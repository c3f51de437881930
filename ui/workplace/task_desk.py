"""The task centre in a doctor's window: its page on F4, its count on the tab, and the way from a task to where it is done."""

from PySide6.QtCore import QObject, Signal

from offline.people import Session
from offline.work_views import WorkItem, WorkKind
from ui.doctor.page import DoctorPage
from ui.people.task_model import Draft
from ui.people.task_page import TaskPage
from ui.people.task_rows import orders_words
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace

_AT_ORDERS = frozenset({WorkKind.ORDERS, WorkKind.QUERY, WorkKind.DOSE_AFTER_STOP, WorkKind.REVIEW, WorkKind.SKIN_TEST})


class TaskDesk(QObject):
    """Invariant: opening a task shows the doctor's page on its patient, or the Emergency Centre for what is decided there."""

    centre_wanted = Signal()
    consult_wanted = Signal(str)
    handover_wanted = Signal(str)

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window, self._doctor = workplace, session, window, doctor
        self.page = TaskPage(workplace.theme, workplace.station, session, workplace.spawner, self._drafts)
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
        self._window.show_page("doctor")
        self._doctor.open_patient(item.patient)
        if item.kind is WorkKind.NOTE:
            self._doctor.focus_notes()
        elif item.kind in _AT_ORDERS:
            self._doctor.focus_orders()
        elif item.kind is WorkKind.CRITICAL:
            self._doctor.summary.results.table.setFocus()

    async def _drafts(self) -> tuple[Draft, ...]:
        """Orders drafted in this window and notes kept on this PC, of the person who sits here."""
        model = self._doctor.model
        orders = [
            self._draft(WorkKind.ORDERS, patient, orders_words(count))
            for patient, count in model.desk.counts().items()
            if count
        ]
        notes = [
            Draft(
                kind=WorkKind.NOTE,
                patient=kept.patient,
                patient_name=self._name(kept.patient),
                place=self._place(kept.patient),
                what=kept.title,
                since=kept.saved_at,
            )
            for kept in await self._workplace.station.drafts(self._session)
        ]
        return (*orders, *notes)

    def _draft(self, kind: WorkKind, patient: str, what: str) -> Draft:
        return Draft(
            kind=kind, patient=patient, patient_name=self._name(patient), place=self._place(patient), what=what
        )

    def _name(self, patient: str) -> str:
        line = self._doctor.model.patients.line(patient)
        return line.name if line is not None else ""

    def _place(self, patient: str) -> str:
        line = self._doctor.model.patients.line(patient)
        return (line.bed or line.where) if line is not None else ""
