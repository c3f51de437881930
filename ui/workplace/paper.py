"""The way from a person's window to paper: Ctrl P opens the preview of the order sheet of the patient on screen. Prints nothing itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from offline.people import Session
from offline.print_queue import PrintJob
from ui.doctor.order_book import order_book
from ui.doctor.wording import short_language
from ui.notices import Notice, Severity
from ui.printing.door import Ask, LabelAsk
from ui.printing.order_lines import Naming
from ui.printing.preview import PrintPreview
from ui.printing.preview_model import PreviewModel
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom
from ui.shell.station_window import StationWindow
from ui.workplace.paper_naming import PaperTongue, naming_of
from ui.workplace.workplace import Workplace

TEMPERATURE = "temperature-chart"
ORDER_SHEET, REORGANISED, FORMS = "order-sheet", "reorganised-sheet", "request-forms"
LEAVING, HANDOVER = "discharge-instructions", "handover-sheet"
LABOUR_CHART = "labour-chart"
EVENT_REPORTS = "event-reports"
LABELS = "labels"


class PaperDoor(QObject):
    """Invariant: at most one preview per window; it is about the patient who was open when it was asked for."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, patient: Callable[[], str | None]
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._patient = workplace, session, patient
        self._book = order_book(workplace.station.knowledge)
        self._preview: PrintPreview | None = None
        self.usual: Callable[[], str] = _order_sheet
        """Which document Ctrl P means on the page that is shown."""
        room = PrintRoom(workplace.station, tongue=PaperTongue(workplace.languages, self._book))
        self._model = PreviewModel(room, workplace.clock, _documents())
        window.keys.bind("station.print", "Ctrl+P", window, self.show)
        window.keys.bind("station.reorganise", "Ctrl+Shift+P", window, self.show_reorganised)
        window.keys.bind("station.forms", "Ctrl+Alt+P", window, self.show_forms)
        window.keys.bind("station.temperature", "Ctrl+Alt+T", window, self.show_temperature)
        window.sheet_wanted.connect(self.show)
        window.lock_wanted.connect(self.leave)

    @property
    def window(self) -> PrintPreview:
        if self._preview is None:
            self._preview = PrintPreview(self._workplace.theme, self._model, self._workplace.spawner)
        return self._preview

    def show(self) -> None:
        self._show(self.usual())

    def show_reorganised(self) -> None:
        """Only the long-term orders in force, under a red line: seen first, then printed."""
        self._show(REORGANISED)

    def show_forms(self) -> None:
        """Request forms and herbal prescriptions in force, each on pages of its own."""
        self._show(FORMS)

    def show_temperature(self) -> None:
        """The temperature chart, page by page."""
        self._show(TEMPERATURE)

    def show_document(self, document: str) -> None:
        """By its key: what another page asks for."""
        self._show(document)

    def show_of(self, document: str, patient: str | None) -> None:
        """Of this very patient, whichever page is in front."""
        if patient is not None:
            self._show(document, patient)

    def show_labels(self, chosen: object) -> None:
        """Labels and cards as they were chosen, whoever is open."""
        if isinstance(chosen, LabelAsk):
            self._show(LABELS, patient="", labels=chosen)

    @property
    def queue(self) -> PrintQueue:
        return self._model.queue

    @property
    def folder(self) -> Path:
        return _documents()

    def ask(self) -> Ask:
        """Of nobody yet, as the windows stand at this moment."""
        return self._ask("", None)

    def show_job(self, job: object) -> None:
        """What waits in the queue, seen as it would be printed now."""
        if isinstance(job, PrintJob):
            asked = self.queue.asked(job, self.ask())
            self._show(job.document, patient=asked.patient, labels=asked.labels)

    def show_ward(self, document: str) -> None:
        """A document that asks for no patient."""
        self._show(document, patient="")

    def show_leaving(self) -> None:
        """For the patient who goes home."""
        self._show(LEAVING)

    def show_handover(self) -> None:
        """Of the whole ward, whoever is open."""
        self._show(HANDOVER, patient="")

    def _show(self, document: str, patient: str | None = None, labels: LabelAsk | None = None) -> None:
        patient = self._patient() if patient is None else patient
        if patient is None:
            title = self.tr("No patient is open")
            next_step = self.tr("Open the patient whose order sheet is to be printed.")
            self._workplace.notices.post(Notice(severity=Severity.NEWS, title=title, next_step=next_step, key="print"))
            return
        self.window.show()
        ask = self._ask(patient, labels)
        self._workplace.spawner.spawn(self._model.open(document, ask), "read the order sheet", owner=self)

    def _ask(self, patient: str, labels: LabelAsk | None) -> Ask:
        return Ask(
            patient=patient,
            by=self._session.person,
            marking=self._workplace.theme.marking,
            naming=self.naming(),
            language=short_language(self._workplace.theme.language),
            labels=labels,
        )

    def naming(self) -> Naming:
        return naming_of(self._book, short_language(self._workplace.theme.language))

    def leave(self) -> None:
        if self._preview is not None:
            self._preview.part()
            self._preview.deleteLater()
            self._preview = None


def _order_sheet() -> str:
    return ORDER_SHEET


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
