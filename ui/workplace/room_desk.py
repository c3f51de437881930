"""The infusion room in a nurse's window: its page on Ctrl F2, made when it is first seen. Knows no clinical content."""

from PySide6.QtCore import QObject

from ui.nurse.door import Desk
from ui.room.page import RoomPage, room_hints, room_title
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.workplace import Workplace

KEY, SHORTCUT = "room", "Ctrl+F2"
SKIN_TESTS = "skin"


class InfusionRoomDesk(QObject):
    """Invariant: a scan on this page is of the room, and opens nobody elsewhere."""

    def __init__(self, workplace: Workplace, desk: Desk, window: StationWindow) -> None:
        super().__init__(window)
        self._station, self._desk, self._window = workplace.station, desk, window
        self._is_open = False
        self._late = LatePage(self._make)
        window.add_page(KEY, self._late, title=room_title, keys=SHORTCUT, hints=room_hints)

    @property
    def page(self) -> RoomPage:
        return self._late.page

    def hears_scans(self) -> bool:
        return self._window.current_page() == KEY

    def patient(self) -> str | None:
        """Whom the page has chosen, where it is the one that is seen."""
        made = self._late.made
        row = made.model.chosen if made is not None and self.hears_scans() else None
        return row.patient.key if row is not None else None

    def _make(self) -> RoomPage:
        made = RoomPage(self._desk, self._station)
        made.count_changed.connect(self._count)
        made.skin_tests_wanted.connect(self._to_skin_tests)
        if self._is_open:
            made.open()
        return made

    def _to_skin_tests(self) -> None:
        self._window.show_page(SKIN_TESTS)

    def _count(self, count: object) -> None:
        self._window.set_count(KEY, count if isinstance(count, int) and count else None)

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.leave()
