"""The MAR and the bedside check in a nurse's window, each made when it is first seen or asked for. Knows no clinical content."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from ui.nurse.bed_door import BedStation
from ui.nurse.bedside_page import BedsidePage
from ui.nurse.door import Desk
from ui.nurse.mar_model import Tab
from ui.nurse.mar_page import MarPage, mar_hints, mar_title
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow

MAR, BEDSIDE = "mar", "bedside"
MAR_KEY, BEDSIDE_KEY = "Ctrl+M", "Ctrl+B"


def bedside_title() -> str:
    return QCoreApplication.translate("BedsideDesk", "At the bed")


class BedsideDesk(QObject):
    """Invariant: Ctrl B begins a new bed; nothing of the one before is left in its fields."""

    def __init__(
        self, desk: Desk, station: BedStation, window: StationWindow, open_dose: Callable[[str, str], None]
    ) -> None:
        super().__init__(window)
        self._desk, self._station, self._window, self._is_open = desk, station, window, False
        self._open_dose = open_dose
        self._mar, self._bedside = LatePage(self._make_mar), LatePage(self._make_bedside)
        window.add_page(MAR, self._mar, title=mar_title, keys=MAR_KEY, hints=mar_hints)
        window.add_page(BEDSIDE, self._bedside, title=bedside_title, keys=BEDSIDE_KEY, hints=bedside_hints)
        window.page_changed.connect(self._shown)

    @property
    def mar(self) -> MarPage:
        return self._mar.page

    @property
    def bedside(self) -> BedsidePage:
        return self._bedside.page

    def hears_scans(self) -> bool:
        """Whether a scan is of the dose at the bed, and opens nobody elsewhere."""
        return self._window.current_page() == BEDSIDE

    def patient(self) -> str | None:
        """Whom the page that is seen is about."""
        if self._window.current_page() == MAR and self._mar.made is not None:
            return self._mar.made.model.patient
        if self.hears_scans() and self._bedside.made is not None:
            return self._bedside.made.model.seen.patient or None
        return None

    def _make_mar(self) -> MarPage:
        made = MarPage(self._desk, self._station)
        made.bedside_wanted.connect(self.show_bedside)
        made.dose_wanted.connect(self._open_dose)
        if self._is_open:
            made.open()
        return made

    def _make_bedside(self) -> BedsidePage:
        made = BedsidePage(self._desk, self._station)
        made.not_given_wanted.connect(self._open_dose)
        if self._is_open:
            made.open()
        return made

    def show_bedside(self) -> None:
        self._window.show_page(BEDSIDE)

    def show_effects(self, patient: str) -> None:
        """What an as-needed dose did is said there."""
        self._window.show_page(MAR)
        self.mar.show_patient(patient)
        self.mar.show_tab(Tab.EFFECTS)

    def _shown(self, key: str) -> None:
        if key == BEDSIDE:
            self.bedside.begin()

    def open(self) -> None:
        self._is_open = True
        for page in (self._mar.made, self._bedside.made):
            if page is not None:
                page.open()

    def leave(self) -> None:
        self._is_open = False
        for page in (self._mar.made, self._bedside.made):
            if page is not None:
                page.leave()


def bedside_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("C", translate("BedsideDesk", "type a code")),
        ("N", translate("BedsideDesk", "no wristband")),
        ("L", translate("BedsideDesk", "no label")),
        ("Ctrl ↵", translate("BedsideDesk", "sign")),
        ("U", translate("BedsideDesk", "not given")),
        ("Esc", translate("BedsideDesk", "back, next patient")),
    )
