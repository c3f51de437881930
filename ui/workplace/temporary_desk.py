"""Temporary patients in a nurse's window: the page, made when it is first seen, and the way to its bands. Knows no clinical content."""

from PySide6.QtCore import QObject

from offline.people import Session
from ui.nurse.door import Desk
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.temporaries import page as temporaries
from ui.temporaries.page import TemporariesPage
from ui.workplace.paper import PaperDoor
from ui.workplace.workplace import Workplace

KEY, KEYS = "temporaries", "Shift+F9"


class TemporaryDesk(QObject):
    """Invariant: a page that was made hears the station exactly while its person is here."""

    def __init__(
        self, workplace: Workplace, session: Session, window: StationWindow, desk: Desk, paper: PaperDoor
    ) -> None:
        super().__init__(window)
        self._workplace, self._session, self._window = workplace, session, window
        self._desk, self._paper, self._is_open = desk, paper, False
        self._late = LatePage(self._make)
        window.add_page(KEY, self._late, title=temporaries.title, keys=KEYS, hints=temporaries.hints)

    @property
    def page(self) -> TemporariesPage:
        return self._late.page

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
        if self._late.made is not None:
            self._late.made.open()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.leave()
