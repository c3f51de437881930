"""Admitting and moving in the nurse's window: their page on Shift+F2, made when it is first seen, or when the bed map asks for it."""

from PySide6.QtCore import QObject

from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.door import Desk, MovingStation
from ui.nurse.moves_page import MovesPage, moves_hints, moves_title
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow

MOVES, MOVES_KEY = "moves", "Shift+F2"


class BedsDesk(QObject):
    """Invariant: what the bed map asks for is shown about the patient, or the bed, it was asked about."""

    def __init__(self, desk: Desk, station: MovingStation, window: StationWindow, beds: BedMapPage) -> None:
        super().__init__(window)
        self._desk, self._station, self._window, self._is_open = desk, station, window, False
        self._late = LatePage(self._make)
        window.add_page(MOVES, self._late, title=moves_title, keys=MOVES_KEY, hints=moves_hints)
        beds.move_wanted.connect(self.show_move)

    @property
    def page(self) -> MovesPage:
        return self._late.page

    def _make(self) -> MovesPage:
        made = MovesPage(self._desk, self._station)
        if self._is_open:
            made.open()
        return made

    def show_move(self, patient: str, act: str, bed: str) -> None:
        self._window.show_page(MOVES)
        self.page.show_move(patient, act, bed)

    def open(self) -> None:
        self._is_open = True
        if self._late.made is not None:
            self._late.made.open()

    def leave(self) -> None:
        self._is_open = False
        if self._late.made is not None:
            self._late.made.leave()
