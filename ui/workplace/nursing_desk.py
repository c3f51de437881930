"""The pages of nursing in a nurse's window: intake and output, nursing record, handover. Each is made when it is first seen."""

from typing import TypeVar

from PySide6.QtCore import QObject

from ui.nurse.door import Desk
from ui.nursing.fluid_page import FluidPage
from ui.nursing.handover_page import HandoverPage
from ui.nursing.page_words import fluid_hints, fluid_title, handover_hints, handover_title
from ui.nursing.record_page import RecordPage, record_hints, record_title
from ui.printing.nursing_sheets import NURSE_HANDOVER, NURSING_RECORD
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.paper import PaperDoor
from ui.workplace.workplace import Workplace

FLUIDS, RECORD, HANDOVER = "fluids", "record", "handover"
P = TypeVar("P", FluidPage, RecordPage, HandoverPage)
_KEYS = {FLUIDS: "Shift+F5", RECORD: "Shift+F6", HANDOVER: "F11"}


class NursingPages(QObject):
    """Invariant: a page that was made hears the station exactly while the person sits here."""

    def __init__(self, workplace: Workplace, window: StationWindow, desk: Desk, paper: PaperDoor) -> None:
        super().__init__(window)
        self._workplace, self._window, self._desk, self._paper = workplace, window, desk, paper
        self._is_open = False
        self.late: dict[str, LatePage[FluidPage] | LatePage[RecordPage] | LatePage[HandoverPage]] = {}
        self._late_fluids = LatePage(self._make_fluids)
        self._late_record = LatePage(self._make_record)
        self._late_handover = LatePage(self._make_handover)
        self.late = {FLUIDS: self._late_fluids, RECORD: self._late_record, HANDOVER: self._late_handover}
        titles = {FLUIDS: fluid_title, RECORD: record_title, HANDOVER: handover_title}
        hints = {FLUIDS: fluid_hints, RECORD: record_hints, HANDOVER: handover_hints}
        for key, late in self.late.items():
            window.add_page(key, late, title=titles[key], keys=_KEYS[key], hints=hints[key])

    @property
    def fluids(self) -> FluidPage:
        return self._late_fluids.page

    @property
    def record(self) -> RecordPage:
        return self._late_record.page

    @property
    def handover(self) -> HandoverPage:
        return self._late_handover.page

    def _make_fluids(self) -> FluidPage:
        made = FluidPage(self._desk, self._workplace.station)
        made.count_changed.connect(self._count_fluids)
        return self._opened(made)

    def _make_record(self) -> RecordPage:
        made = RecordPage(self._desk, self._workplace.station)
        made.print_wanted.connect(self._print_record)
        return self._opened(made)

    def _make_handover(self) -> HandoverPage:
        made = HandoverPage(self._desk, self._workplace.station)
        made.count_changed.connect(self._count_handover)
        made.print_wanted.connect(self._print_handover)
        return self._opened(made)

    def _opened(self, made: P) -> P:
        if self._is_open:
            made.open()
        return made

    def open(self) -> None:
        self._is_open = True
        for page in self._made():
            page.open()

    def leave(self) -> None:
        self._is_open = False
        for page in self._made():
            page.leave()

    def _made(self) -> list[FluidPage | RecordPage | HandoverPage]:
        return [late.made for late in self.late.values() if late.made is not None]

    def patient(self, key: str) -> str | None:
        """Whom that page has chosen, where it is one of these."""
        late = self.late.get(key)
        return late.made.model.patient if late is not None and late.made is not None else None

    def show_patient(self, key: str, patient: str) -> None:
        if key in self.late:
            self.late[key].page.show_patient(patient)

    def _count_fluids(self, count: object) -> None:
        self._window.set_count(FLUIDS, count if isinstance(count, int) else None)

    def _count_handover(self, count: object) -> None:
        self._window.set_count(HANDOVER, count if isinstance(count, int) else None)

    def _print_record(self, patient: str) -> None:
        self._paper.show_of(NURSING_RECORD, patient)

    def _print_handover(self) -> None:
        self._paper.show_of(NURSE_HANDOVER, "")
