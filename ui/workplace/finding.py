"""The search field in the bar: a bed, a name, initials, pinyin or a number, or a scanned wristband. Refuses to choose for anybody.

While something is typed the hits stand docked under the bar. Arrows move through them, Enter opens the one a person moved to, or the only
one that fits; Esc closes. Who scans gets the patient of the whole number, or nobody.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from client.errors import WardlightError
from offline.views import Found
from ui.access.gate import ChartGate
from ui.doctor.latest import Latest
from ui.notices import Notice, Severity
from ui.people.search_panel import SearchPanel
from ui.person_words import patient_name
from ui.printing.codes import read_ticket
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace

PAPER_PAGE = "downtime"
STAYS_MS = 250
"""So long at most: nobody may take the names for a list that waits for him."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PatientFinder(QObject):
    """Invariant: a patient is opened only when a person moved to him, or when what was typed fits him alone."""

    found = Signal(str)
    likely = Signal(str)
    """What is typed fits him alone so far, or a person moved to him: Enter would open him."""

    def __init__(self, workplace: Workplace, window: StationWindow) -> None:
        super().__init__(window)
        self._workplace, self._window, self._token = workplace, window, 0
        self._looking = Latest[tuple[Found, ...]]()
        self.is_deaf: Callable[[], bool] = _never
        """Whether scans are meant for the page that is seen."""
        self.gate: ChartGate | None = None
        """Asks for a reason before somebody of elsewhere is opened."""
        self._names: dict[str, str] = {}
        self.panel = SearchPanel(workplace.theme)
        window.dock_under_bar(self.panel)
        window.search_accepted.connect(self._accept)
        window.page_changed.connect(self._put_away)
        window.bar.search.text_edited.connect(self._look)
        window.bar.search.edit.installEventFilter(self)
        self.panel.opened.connect(self._open)
        self.panel.left.connect(self._leave)
        workplace.scans.scanned.connect(self._scanned)

    # -- typing ---------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Esc in the field belong to the list under it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.panel.isVisible():
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.panel.move_by(step)
                if (chosen := self.panel.chosen()) is not None:
                    self.likely.emit(chosen)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        self._token += 1
        if typed.strip():
            self._workplace.spawner.spawn(self._show(typed.strip(), self._token), "find patient", owner=self)
        else:
            self.panel.clear()

    async def _show(self, typed: str, token: int) -> None:
        try:
            hits = await self._looking.of(self._found(typed))
        except WardlightError as error:
            self._workplace.notices.post_error(error)
            return
        if hits is None or token != self._token:
            return
        if len(fitting := sure(hits)) == 1:
            self.likely.emit(fitting[0].patient.key)
        self.panel.show_hits(typed, hits, self._workplace.clock.now())

    async def _found(self, typed: str) -> tuple[Found, ...]:
        hits = await self._workplace.station.find_patients(typed)
        self._names = {hit.patient.key: patient_name(hit.patient) for hit in hits}
        return hits

    def _accept(self, typed: str) -> None:
        chosen = self.panel.chosen() if self.panel.isVisible() else None
        if chosen is not None:
            self._open(chosen)
        elif typed.strip():
            self._token += 1
            self._workplace.spawner.spawn(self._find(typed.strip(), self._token), "find patient", owner=self)

    async def _find(self, typed: str, token: int) -> None:
        try:
            self._looking.leave()
            hits = await self._found(typed)
        except WardlightError as error:
            self._workplace.notices.post_error(error)
            return
        fitting = sure(hits)
        if len(fitting) == 1:
            self._open(fitting[0].patient.key)
        elif token == self._token:
            self.panel.show_hits(typed, hits, self._workplace.clock.now())

    def _open(self, patient: str) -> None:
        """What was found stays where it stands until he is drawn (`put_away`): the page before is not laid out and painted once more."""
        self._token += 1
        self._window.bar.search.edit.clear()
        (self._window.stack.currentWidget() or self._window).setFocus()
        QTimer.singleShot(STAYS_MS, self, self.put_away)
        if self.gate is not None:
            self.gate.open(patient, self.found.emit, self._names.get(patient, ""))
        else:
            self.found.emit(patient)

    def put_away(self) -> None:
        """Nothing is searched any more; unless somebody types again by now."""
        if not self._window.bar.search.edit.text():
            self._put_away()

    def _put_away(self) -> None:
        """Another page is seen: names that were found on the one before do not stand above its patient."""
        self._token += 1
        self.panel.clear()
        self._window.bar.search.edit.clear()

    def _leave(self) -> None:
        self._put_away()
        (self._window.stack.currentWidget() or self._window).setFocus()

    # -- scanning -------------------------------------------------------------------------------------------------

    def _scanned(self, code: str) -> None:
        """A wristband: whoever is in front of this window, and only by a whole number of his."""
        if not self._window.isActiveWindow() or self.is_deaf():
            return
        if read_ticket(code.strip()) is not None:
            self._say_where_pages_are_scanned()
        else:
            self._workplace.spawner.spawn(self._recognise(code.strip()), "scan", owner=self)

    def _say_where_pages_are_scanned(self) -> None:
        """The code of a printed page opens nobody; the page that reads it hears it itself."""
        if self._window.current_page() == PAPER_PAGE:
            return
        self._workplace.notices.post(
            Notice(
                severity=Severity.NEWS,
                title=self.tr("This is the code of a printed emergency page"),
                next_step=self.tr("Nurse station, page Telephone, paper (Shift F10): scan it there."),
                key="scan",
            )
        )

    async def _recognise(self, code: str) -> None:
        try:
            hits = await self._found(code)
        except WardlightError as error:
            self._workplace.notices.post_error(error)
            return
        own = [hit for hit in hits if code in _numbers(hit)]
        if len(own) == 1:
            self._workplace.notices.dismiss("scan")
            self._open(own[0].patient.key)
            return
        self._workplace.notices.post(
            Notice(
                severity=Severity.WARNING,
                title=self.tr("Scan not recognised: nothing was done"),
                message=code[:40],
                next_step=self.tr("Scan the wristband again, or type two identifiers."),
                key="scan",
            )
        )


def _never() -> bool:
    return False


def sure(hits: tuple[Found, ...]) -> tuple[Found, ...]:
    """Where a bed, a whole number or a whole name fits, what fits less surely does not count; else every hit does."""
    best = hits[0].matched if hits else ""
    whole = tuple(hit for hit in hits if hit.matched == best) if best in {"bed", "whole-number", "whole-name"} else ()
    return whole or hits


def _numbers(hit: Found) -> set[str]:
    """The whole numbers a wristband carries; never the bed, which is a place and no identity."""
    known = (hit.patient.hospital_number, hit.stay.admission_number if hit.stay else None)
    return {number for number in (*known, *(value for _, value in hit.patient.identifiers)) if number}
