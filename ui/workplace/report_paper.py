"""The way from the Emergency Centre to the paper of its report: the preview of that one document. Prints nothing itself."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from offline.people import Session
from ui.doctor.wording import short_language
from ui.emergency.centre_window import EmergencyCentre
from ui.printing.door import Ask
from ui.printing.emergency_sheet import KEY
from ui.printing.preview import PrintPreview
from ui.printing.preview_model import PreviewModel
from ui.printing.print_room import PrintRoom
from ui.workplace.workplace import Workplace


class ReportPaper(QObject):
    """Invariant: at most one preview per Centre; it goes with it."""

    def __init__(self, workplace: Workplace, session: Session, centre: EmergencyCentre) -> None:
        super().__init__(centre)
        self._workplace, self._session = workplace, session
        self._preview: PrintPreview | None = None
        self._model = PreviewModel(PrintRoom(workplace.station), workplace.clock, _documents())
        centre.report.paper_wanted.connect(self.show)
        centre.closing.connect(self.leave)

    def show(self) -> None:
        theme = self._workplace.theme
        if self._preview is None:
            self._preview = PrintPreview(theme, self._model, self._workplace.spawner)
        ask = Ask(patient="", by=self._session.person, marking=theme.marking, language=short_language(theme.language))
        self._preview.show()
        self._workplace.spawner.spawn(self._model.open(KEY, ask), "read the event report", owner=self)

    def leave(self) -> None:
        if self._preview is not None:
            self._preview.part()
            self._preview.deleteLater()
            self._preview = None


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
