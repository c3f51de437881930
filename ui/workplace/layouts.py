"""Layouts of the doctor's page by department: which panes, in which order. Chosen by a person, kept at this station, sent nowhere.

Ctrl Shift F2 takes the next one. The list of patients, the banner and the loudest alert are seen in every layout; what a layout leaves
out comes back with its own key for as long as it is used. Without a choice the page is as it always was.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from client.clinical.specialties.book import Layout
from offline.people import Session
from offline.personal import Columns
from ui.doctor.page import DoctorPage
from ui.doctor.wording import short_language
from ui.notices import Notice, Severity
from ui.shell.station_window import StationWindow
from ui.specialties.words import named
from ui.workplace.workplace import Workplace

STANDARD, KEPT = "standard", "layout"
"""A layout is kept beside the columns of a person's tables, under a name that no table has."""


class Layouts(QObject):
    """Invariant: the page shows the layout that was chosen last; an id the pack does not know is the standard."""

    view_chosen = Signal(str)

    def __init__(self, workplace: Workplace, session: Session, window: StationWindow, doctor: DoctorPage) -> None:
        super().__init__(window)
        self._workplace, self._session, self._doctor = workplace, session, doctor
        self._known = workplace.station.knowledge.pack.specialties.layouts
        self.present = STANDARD
        window.keys.bind("station.layout", "Ctrl+Shift+F2", window, self.next)

    @property
    def layout(self) -> Layout | None:
        return next((one for one in self._known if one.id == self.present), None)

    @property
    def view(self) -> str:
        return self.layout.view if self.layout is not None else "labour"

    def read(self) -> None:
        """What this person chose at this station before."""
        self._workplace.spawner.spawn(self._read(), "read the layout", owner=self)

    async def _read(self) -> None:
        found = (await self._workplace.station.columns(self._session)).get(KEPT)
        kept = found.order[0] if found is not None and found.order else ""
        if kept and kept != self.present and any(one.id == kept for one in self._known):
            self.take(kept)

    def next(self) -> None:
        ids = [one.id for one in self._known]
        if ids:
            at = ids.index(self.present) + 1 if self.present in ids else 0
            self.choose(ids[at % len(ids)])

    def choose(self, ident: str) -> None:
        self.take(ident)
        kept = Columns(order=(ident,))
        work = self._workplace.station.keep_columns(self._session, KEPT, kept)
        self._workplace.spawner.spawn(work, "keep the layout", owner=self)
        found = self.layout
        if found is not None:
            language = short_language(self._workplace.theme.language)
            words = QCoreApplication.translate("Layouts", "Layout: {name}").format(
                name=named(found.zh, found.en, language)
            )
            step = QCoreApplication.translate("Layouts", "Ctrl Shift F2 takes the next one.")
            self._workplace.notices.post(Notice(severity=Severity.NEWS, title=words, next_step=step, key="layout"))

    def take(self, ident: str) -> None:
        """Shown, and neither kept nor told."""
        self.present = ident
        found = self.layout
        if found is not None:
            self._doctor.set_panes(found.panes)
            self.view_chosen.emit(found.view)
