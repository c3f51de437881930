"""Certificates as people issue and void them, and the table of timed steps, carried to the model. Decides nothing."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from client.errors import PolicyRefused
from client.records import Certificate
from ui.clinic.papers_panel import PapersPanel, Wanted, certified, recorded_title
from ui.clinic.step_watch import StepWatch
from ui.clinic.times_panel import TimesPanel
from ui.clinic.visit_model import VisitModel
from ui.clinic.words import refusal_words
from ui.notices import Notice, Notices, Severity
from ui.spawner import Spawner


class PaperActs(QObject):
    """Invariant: what is issued or voided is of the patient who was open when it was asked for."""

    print_wanted = Signal(str)

    def __init__(
        self,
        model: VisitModel,
        papers: PapersPanel,
        times: TimesPanel,
        watch: StepWatch,
        spawner: Spawner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._model, self._spawner, self._page, self._watch = model, spawner, page, watch
        self.papers, self.times = papers, times
        self.notices: Notices | None = None
        self.most_days: int | None = None
        self._patient: str | None = None
        papers.issued.connect(self._issue)
        papers.voided.connect(self._void)
        papers.print_wanted.connect(self._print)
        times.export_wanted.connect(self._export)

    def ask(self) -> bool:
        """The certificates of the open patient; False while nobody is open."""
        self._patient = self._model.drawn
        if self._patient is None:
            return False
        self.papers.ask(self._model.visit.certificates, self._model.diagnoses_said(), self.most_days)
        return True

    def follow(self) -> None:
        if self.papers.isVisible() and self._patient == self._model.drawn:
            self.papers.show_papers(self._model.visit.certificates)

    def show_times(self) -> None:
        self._spawner.spawn(self._show_times(), "read the times", owner=self._page)

    async def _show_times(self) -> None:
        visits = await self._model.door.step_times()
        self.times.show_times(self._watch.so_far(), visits)
        self.times.show()
        self.times.listing.table.setFocus()

    def _issue(self, wanted: object) -> None:
        patient = self._patient
        if isinstance(wanted, Wanted) and patient is not None and patient == self._model.drawn:
            self._spawner.spawn(self._issued(patient, wanted), "issue a certificate", owner=self._page)

    async def _issued(self, patient: str, wanted: Wanted) -> None:
        """In the language of the record, whatever this window speaks; then the form is empty: nobody signs the same paper twice."""
        language = self._model.book.record_language
        text = certified(wanted.kind, wanted.text, wanted.days, self._model.now, language)
        try:
            is_issued = await self._model.issue(
                patient, wanted.kind, recorded_title(wanted.kind, language), text, wanted.days
            )
        except PolicyRefused as error:
            self._say(refusal_words(error.facts[-1]))
            return
        if is_issued and self._patient == patient:
            self.papers.clear()

    def _void(self, paper: object, reason: str) -> None:
        if isinstance(paper, Certificate) and paper.patient == self._model.drawn:
            self._spawner.spawn(self._voided(paper, reason), "void a certificate", owner=self._page)

    async def _voided(self, paper: Certificate, reason: str) -> None:
        try:
            await self._model.void_paper(paper, reason)
        except PolicyRefused as error:
            self._say(refusal_words(error.facts[-1]))

    def _print(self) -> None:
        self.print_wanted.emit("certificates")

    def _export(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        path = folder / f"visit-steps-{self._model.now:%Y%m%d-%H%M%S}.json"
        self._spawner.spawn(self._exported(path), "export the times", owner=self._page)

    async def _exported(self, path: Path) -> None:
        count = await self._model.door.export_step_times(path)
        self._say(self.tr("{count} visits written to {path}").format(count=count, path=path))

    def _say(self, words: str) -> None:
        if self.notices is not None:
            self.notices.post(
                Notice(severity=Severity.NEWS, title=self.tr("Clinic"), message=words, key="clinic-papers")
            )
