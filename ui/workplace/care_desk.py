"""Care in a doctor's window: its page on F7, the pathway in the rail, and the ways between them and the doctor's page."""

from PySide6.QtCore import QObject

from client.clinical.pathways import PathwayItem
from client.commands import OrderDraft
from offline.people import Session
from offline.views import Banner
from ui.care.counting import ConsultCount
from ui.care.desk import CareDesk
from ui.care.leaving_record import known
from ui.care.page import CONSULTS, DISCHARGE, HANDOVER, CarePage, hints, title
from ui.care.pathway_pane import PathwayPane
from ui.doctor.chart_desk import Shown
from ui.doctor.drafts_model import added
from ui.doctor.note_pulls import critical_pull, signs_pull
from ui.doctor.order_sets import draft_of_item
from ui.doctor.page import DoctorPage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.paper import PaperDoor
from ui.workplace.workplace import Workplace


class OpenPatient:
    """The patient of the doctor's page, in short and with the rows it was taken from."""

    def __init__(self, doctor: DoctorPage) -> None:
        self._doctor = doctor

    @property
    def patient(self) -> str | None:
        return self._doctor.model.drawn

    @property
    def encounter(self) -> str | None:
        chart = self._doctor.model.chart
        return chart.encounter if chart else None

    @property
    def name(self) -> str:
        chart = self._doctor.model.chart
        banner = chart.banner if chart else None
        bed = banner.bed.label if banner and banner.bed else ""
        return f"{bed} {banner.patient.name}".strip() if banner else ""

    @property
    def banner(self) -> Banner | None:
        chart = self._doctor.model.chart
        return chart.banner if chart else None

    def summary(self) -> tuple[str, tuple[str, ...]]:
        """Diagnoses, the last signs and the critical results, each with its time, in the record's language; nothing else."""
        chart = self._doctor.model.chart
        banner = chart.banner if chart else None
        if chart is None or banner is None:
            return "", ()
        problems, now = [one for one in banner.problems if one.is_active], self._doctor.model.now
        lines = ["诊断：" + "；".join(one.told for one in problems)] if problems else []
        sources = [one.key for one in problems]
        book = self._doctor.model.book
        for pull in (signs_pull(chart.vitals, now), critical_pull(chart.results, book, now)):
            if pull is not None:
                lines.append(pull.text)
                sources += pull.sources
        return "\n".join(lines), tuple(sources)


class CareOffice(QObject):
    """Invariant: page and pathway are about the patient whom the doctor's page has open."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage, paper: PaperDoor
    ) -> None:
        super().__init__(window)
        self._workplace, self._session = workplace, session
        self._window, self._doctor, self._paper = window, doctor, paper
        self._is_open = False
        self._late = LatePage(self._make_page)
        window.add_page("care", self._late, title=title, keys="F7", hints=hints)
        self.consults = ConsultCount(workplace.station, session, workplace.spawner, self)
        self.consults.counted.connect(self._count)
        self.pathway = PathwayPane(workplace.theme, CareDesk(workplace.station, session), workplace.spawner)
        doctor.assistant.body.addWidget(self.pathway, 1)
        window.keys.bind("doctor.pane6", "Alt+6", doctor, self.focus_pathway)
        doctor.model.listen(self._follow)
        self.pathway.order_wanted.connect(self._draft_item)
        self.pathway.note_wanted.connect(self._begin_note)
        window.page_changed.connect(self._shown)

    @property
    def page(self) -> CarePage:
        return self._late.page

    def _make_page(self) -> CarePage:
        """From now on the page counts the consults itself."""
        workplace, doctor = self._workplace, self._doctor
        self.consults.close()
        made = CarePage(
            workplace.theme, workplace.station, self._session, workplace.spawner, OpenPatient(doctor), doctor.model.book
        )
        made.bind_keys(self._window.keys)
        made.counted.connect(self._count)
        made.discharge.draft_wanted.connect(self._draft)
        made.discharge.go_wanted.connect(self._go)
        made.discharge.print_wanted.connect(self._paper.show_leaving)
        made.handover.print_wanted.connect(self._paper.show_handover)
        made.open_patient(doctor.model.drawn)
        if self._is_open:
            made.open()
        return made

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open()
        else:
            self.consults.open()

    def leave(self) -> None:
        self._is_open = False
        self.consults.close()
        if self._late.made is not None:
            self._late.made.close_page()

    def focus_pathway(self) -> None:
        self._doctor.focus_assistant()
        self.pathway.focus()

    def show_consult(self, key: str) -> None:
        """From the task centre."""
        self._window.show_page("care")
        self.page.show_view(CONSULTS)
        self.page.consults.choose(key)

    def show_handover(self, patient: str) -> None:
        self._window.show_page("care")
        self.page.show_view(HANDOVER)
        self.page.handover.choose(patient)

    def _count(self, count: int) -> None:
        self._window.set_count("care", count)

    def _follow(self, what: Shown) -> None:
        """Another patient is coming: what stands here of the one before goes at once."""
        if what not in {Shown.LEFT, Shown.CHART}:
            return
        patient = self._doctor.model.drawn if what is Shown.CHART else None
        if self._late.made is not None:
            self._late.made.open_patient(patient)
        self.pathway.open_patient(patient)

    def _shown(self, key: str) -> None:
        """The drafts may have been signed or taken away since the page was seen last."""
        if key == "care":
            sheet, note = self._doctor.model.sheet, self._doctor.model.note
            title = note.title if note is not None and not note.is_empty else ""
            self.page.discharge.show_drafts(sheet.drafts if sheet else (), title)

    def _draft(self, draft: object) -> None:
        sheet = self._doctor.model.sheet
        if isinstance(draft, OrderDraft) and sheet is not None and sheet.patient == self.page.discharge.patient:
            self._doctor.model.put_sheet(added(sheet, (draft,)))
            self._shown("care")
            self._doctor.acts.draw()

    def _draft_item(self, item: object) -> None:
        """Drafted, never signed: the checks of the drafts speak first. What lacks a dose is opened in the entry line."""
        model = self._doctor.model
        if not isinstance(item, PathwayItem) or item.line is None or model.sheet is None:
            return
        made = draft_of_item(item.line, model.book, model.now)
        if made is not None and model.sheet.patient == self.pathway.patient:
            model.put_sheet(added(model.sheet, (made,)))
            self._doctor.focus_orders()

    def _begin_note(self, template: str) -> None:
        """A discharge record with what the discharge page gathered of the same patient."""
        model, made = self._doctor.model, self._late.made
        found = made.discharge.found if made is not None else None
        if model.drawn == self.pathway.patient:
            self._doctor.show_notes()
            is_his = template == DISCHARGE and found is not None and found.patient == model.drawn
            model.begin_template(template, given=known(found, model.book) if is_his and found else {})
            self._doctor.writing.go_on()

    def _go(self, kind: str, key: str) -> None:
        """To where it is dealt with; the discharge page stays as it is."""
        doctor = self._doctor
        if kind == "consult":
            self.show_consult(key)
            return
        self._window.show_page("doctor")
        if kind in {"diagnoses", "finding"}:
            doctor.diagnosis_acts.open()
        elif kind == "record":
            self._begin_note(DISCHARGE)
        elif kind == "order":
            doctor.acts.review()
        elif kind == "unread-critical":
            doctor.summary.results.table.setFocus()
        elif kind == "undelivered":
            doctor.centre_wanted.emit()
        elif kind == "unsigned" and key == "note":
            doctor.focus_notes()
        else:
            doctor.focus_orders()
            doctor.orders.table.choose(key)
