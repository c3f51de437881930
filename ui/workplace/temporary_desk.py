"""People without a name, and what goes past central, in a nurse's window: pages made late. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.downtime import page as downtime
from ui.downtime.page import DowntimePage
from ui.nurse.door import Desk
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.temporaries import page as temporaries
from ui.temporaries.page import TemporariesPage
from ui.workplace.paper import PaperDoor
from ui.workplace.workplace import Workplace

KEY, KEYS = "temporaries", "Shift+F9"
PAST, PAST_KEYS = "downtime", "Shift+F10"


class TemporaryDesk(QObject):
    """Invariant: a page that was made hears the station exactly while its person is here."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, desk: Desk, paper: PaperDoor
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._desk, self._paper, self._is_open = desk, paper, False
        self._late = LatePage(self._make)
        self._past = LatePage(self._make_past)
        window.add_page(KEY, self._late, title=temporaries.title, keys=KEYS, hints=temporaries.hints)
        window.add_page(PAST, self._past, title=downtime.title, keys=PAST_KEYS, hints=downtime.hints)

    @property
    def page(self) -> TemporariesPage:
        return self._late.page

    @property
    def past(self) -> DowntimePage:
        return self._past.page

    def _make_past(self) -> DowntimePage:
        made = DowntimePage(self._desk, self._workplace.station, self._session)
        made.count_changed.connect(self._count_past)
        if self._is_open:
            made.open()
        return made

    def _count_past(self, count: object) -> None:
        self._window.set_count(PAST, count if isinstance(count, int) else None)

    def _make(self) -> TemporariesPage:
        made = TemporariesPage(self._desk, self._workplace.station, self._session)
        made.labels_wanted.connect(self._paper.show_labels)
        made.count_changed.connect(self._count)
        if self._is_open:
            made.open()
        return made

    def _count(self, count: object) -> None:
        self._window.set_count(KEY, count if isinstance(count, int) else None)

    def patient(self) -> str | None:
        """Whom the page has chosen, while it is shown."""
        is_shown = self._late.made is not None and self._window.current_page() == KEY
        return self.page.model.chosen_key or None if is_shown else None

    def open(self) -> None:
        self._is_open = True
        for made in (self._late.made, self._past.made):
            if made is not None:
                made.open()

    def leave(self) -> None:
        self._is_open = False
        for made in (self._late.made, self._past.made):
            if made is not None:
                made.leave()
