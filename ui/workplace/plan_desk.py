"""The execution plan in a nurse's window: its page on F9, made when it is first seen or asked for. Knows no clinical content."""

from PySide6.QtCore import QObject, Signal

from ui.nurse.door import Desk
from ui.planning.page import PlanPage
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace

KEY, SHORTCUT = "plan", "F9"


class PlanDesk(QObject):
    """Invariant: the tab counts what could not be split as the page read it last; unseen, it says nothing."""

    page_wanted = Signal(str, str)
    """(another page of the window, a patient's key)."""

    def __init__(self, workplace: Workplace, desk: Desk, window: StationWindow) -> None:
        super().__init__(window)
        self._station, self._desk, self._window = workplace.station, desk, window
        self._is_open = False
        self._late = LatePage(self._make)
        window.add_page(KEY, self._late, title=self._title, keys=SHORTCUT, hints=self._hints)

    @property
    def page(self) -> PlanPage:
        return self._late.page

    def _title(self) -> str:
        return self.tr("Execution plan")

    def _hints(self) -> tuple[tuple[str, str], ...]:
        return self._late.made.hints() if self._late.made is not None else ()

    def _make(self) -> PlanPage:
        made = PlanPage(self._desk, self._station)
        made.page_wanted.connect(self.page_wanted)
        made.count_changed.connect(self._count)
        if self._is_open:
            made.open()
        return made

    def _count(self, count: object) -> None:
        self._window.set_count(KEY, count if isinstance(count, int) and count else None)

    def show_patient(self, patient: str) -> None:
        """The plan of one patient, or of the ward."""
        self.page.show_patient(patient)
        self._window.show_page(KEY)
        self.page.setFocus()

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.leave()
