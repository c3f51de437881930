"""The nurse's window: bed map, orders to verify, due list, vital signs, assessments, the way to the Centre. Knows no clinical content.

A page reads only while it is seen; the counts on the tabs of the others come from one reading of their own (`nurse_counts`).
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from offline.people import Session
from ui.access.gate import KEYS as GLASS_KEYS
from ui.access.gate import ChartGate
from ui.assessments.nurse_page import AssessPage
from ui.doctor.order_book import order_book
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.door import Desk
from ui.nurse.due_page import DuePage
from ui.nurse.nurse_page import NursePage
from ui.nurse.oral_page import OralPage
from ui.nurse.verify_page import VerifyPage
from ui.nurse.vitals_page import VitalsPage
from ui.results.critical_strip import CriticalStrip
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.temperature.page import TemperaturePage, chart_hints, chart_title
from ui.temperature.sheet import KEY as TEMPERATURE_CHART
from ui.workplace.beds_desk import BedsDesk
from ui.workplace.bedside_desk import BedsideDesk
from ui.workplace.board_desk import BoardDesk
from ui.workplace.centre import CentreDoor
from ui.workplace.column_desk import ColumnDesk
from ui.workplace.critical import add_critical
from ui.workplace.facts import nurse_station
from ui.workplace.finding import PatientFinder
from ui.workplace.nurse_boards import NurseBoards
from ui.workplace.nurse_counts import NurseCounts
from ui.workplace.nursing_desk import HANDOVER, NursingPages
from ui.workplace.page_groups import NURSE_GROUPS
from ui.workplace.paper import ORDER_SHEET, PaperDoor
from ui.workplace.plan_desk import KEY as PLAN
from ui.workplace.plan_desk import PlanDesk
from ui.workplace.privacy import CopyGuard
from ui.workplace.room_desk import InfusionRoomDesk
from ui.workplace.safety_desk import NurseSafetyDesk
from ui.workplace.temporary_desk import TemporaryDesk
from ui.workplace.workplace import Workplace

KEYS = {"beds": "F2", "verify": "F3", "due": "F4", "vitals": "F5", "oral": "F6", "assess": "F7"}
CHART, CHART_KEY = "chart", "F8"


class NurseWindow(QObject):
    """One nurse's window. Invariant: a tab counts the ward: the common count, or its page's fresher one while that shows the ward."""

    def __init__(self, workplace: Workplace, session: Session) -> None:
        super().__init__()
        self.window = StationWindow(workplace.theme, workplace.languages, workplace.notices, station_name=nurse_station)
        self._station, self._scans = workplace.station, workplace.scans
        self.desk = Desk(
            theme=workplace.theme,
            station=workplace.station,
            session=session,
            notices=workplace.notices,
            spawner=workplace.spawner,
            keys=self.window.keys,
            pack=workplace.station.knowledge.pack,
            look=workplace.settings.bed_map_look(),
            scans=workplace.scans,
            sound=QApplication.beep,
        )
        self.beds, self.verify, self.due = BedMapPage(self.desk), VerifyPage(self.desk), DuePage(self.desk)
        self.vitals, self.assess = VitalsPage(self.desk), AssessPage(self.desk, workplace.station)
        self.oral = OralPage(self.desk, workplace.station, order_book(workplace.station.knowledge))
        self.pages: dict[str, NursePage] = {
            "beds": self.beds,
            "verify": self.verify,
            "due": self.due,
            "vitals": self.vitals,
            "oral": self.oral,
            "assess": self.assess,
        }
        self.centre = CentreDoor(workplace, session, self.window)
        self.paper = PaperDoor(workplace, session, self.window, self._patient)
        self.finder = PatientFinder(workplace, self.window)
        for page in self.pages.values():
            self._add(page)
        self.moves = BedsDesk(self.desk, workplace.station, self.window, self.beds)
        self.late_chart = LatePage(self._make_chart)
        self.window.add_page(CHART, self.late_chart, title=chart_title, keys=CHART_KEY, hints=chart_hints)
        self.giving = BedsideDesk(self.desk, workplace.station, self.window, self._open_dose)
        self.room, self.finder.is_deaf = InfusionRoomDesk(workplace, self.desk, self.window), self._hears_scans
        self.plan = PlanDesk(workplace, self.desk, self.window)
        self.plan.page_wanted.connect(self.go)
        self.nursing = NursingPages(workplace, self.window, self.desk, self.paper)
        self.boards = BoardDesk(self.desk, self.window, self.paper, self.go, workplace.pack.keeper)
        self.paper.usual = self._document
        self.safety = NurseSafetyDesk(workplace, session, self.window, self.desk, self.paper)
        self.temporaries = TemporaryDesk(workplace, session, self.window, self.desk, self.paper)
        self._last, self._is_open = "beds", False
        self.window.page_changed.connect(self._shown)
        self.alarm = CriticalStrip(workplace.theme, workplace.station, session, workplace.spawner)
        self.critical = add_critical(self.window, self.alarm, workplace.spawner)
        self.columns = self._columns(workplace, session)
        self.beds.patient_opened.connect(self._open_patient)
        self.beds.dose_wanted.connect(self._open_dose)
        self._add_gate(workplace)
        self.window.centre_wanted.connect(self.centre.show)
        self.window.group_pages(NURSE_GROUPS)
        self.window.show_page("beds")
        self._counted: Mapping[str, int | None] = {}
        self._add_counts(workplace)

    def _columns(self, workplace: Workplace, session: Session) -> ColumnDesk:
        made = ColumnDesk(workplace, session, self.window)
        for key, listing in (("verify", self.verify.listing), ("due", self.due.listing)):
            made.add(key, listing.table)
        return made

    def _add_gate(self, workplace: Workplace) -> None:
        self.gate = ChartGate(workplace.theme, workplace.station, workplace.notices, workplace.spawner, self.window)
        self._copies = CopyGuard()
        self.finder.gate = self.gate
        self.finder.found.connect(self._open_patient)
        self.window.keys.bind("patient.break-glass", GLASS_KEYS, self.window, self._break_glass)

    def _add_counts(self, workplace: Workplace) -> None:
        self.counts = NurseCounts(workplace.station, workplace.spawner, self.window.isVisible)
        self.counts.counted.connect(self._count_ward)
        self.board_counts = NurseBoards(workplace.station, workplace.spawner, self.window.isVisible)
        self.board_counts.counted.connect(self._count_boards)
        self.boards.alarm.handovers_counted.connect(partial(self.window.set_count, HANDOVER))

    def _hide_names(self) -> None:
        """The lines above every page mask names as the bed map does."""
        for strip in (self.alarm, self.boards.alarm):
            strip.set_private(is_private=self.desk.look.is_private)
            self.beds.private_changed.connect(strip.hide_names)

    @property
    def chart(self) -> TemperaturePage:
        return self.late_chart.page

    def _make_chart(self) -> TemperaturePage:
        made = TemperaturePage(self.desk, self._station)
        if self._is_open:
            made.open()
        return made

    def _hears_scans(self) -> bool:
        return self.giving.hears_scans() or self.room.hears_scans()

    def _document(self) -> str:
        """What Ctrl P prints on the page that is shown."""
        return TEMPERATURE_CHART if self.window.current_page() == CHART else ORDER_SHEET

    def _shown(self, key: str) -> None:
        """The chart is of the patient who was chosen on the page before, where one was."""
        if self._last != key and (patient := self._patient_of(self._last)):
            if key == CHART:
                self.chart.show_patient(patient)
            self.nursing.show_patient(key, patient)
        self._last = key

    def open(self) -> None:
        self._hide_names()
        self._is_open = True
        self.giving.open()
        self.room.open()
        if self.late_chart.made is not None:
            self.late_chart.made.open()
        for page in self.pages.values():
            page.open()
        self.safety.open()
        self.temporaries.open()
        self.moves.open()
        self.plan.open()
        self.nursing.open()
        self.boards.open()
        self.window.await_counts((*NurseCounts.PAGES, *NurseBoards.PAGES))
        self.counts.open()
        self.board_counts.open()
        self.columns.load()
        self.alarm.open()
        self._scans.scanned.connect(self._forget_typed)

    def leave(self) -> None:
        self._is_open = False
        self.giving.leave()
        self.room.leave()
        self.nursing.leave()
        if self.late_chart.made is not None:
            self.late_chart.made.leave()
        self.moves.leave()
        self.plan.leave()
        self.boards.leave()
        self.columns.leave()
        self.counts.leave()
        self.board_counts.leave()
        self.alarm.leave()
        self._scans.scanned.disconnect(self._forget_typed)
        for page in self.pages.values():
            page.leave()
        self.safety.leave()
        self.temporaries.leave()
        self.centre.leave()
        self.paper.leave()

    def _break_glass(self) -> None:
        self.gate.break_glass(self._patient())

    def _patient(self) -> str | None:
        own = self.giving.patient() or self.room.patient() or self.temporaries.patient()
        return own or self._patient_of(self.window.current_page())

    def _patient_of(self, page: str) -> str | None:
        """Whom that page has chosen; of the others, the patient of the due list's chosen row."""
        if page == CHART and self.late_chart.made is not None:
            return self.late_chart.made.model.patient
        if self.safety.has(page):
            return self.safety.patient_of(page)
        if page == "vitals":
            return self.vitals.model.patient
        if page in self.nursing.late:
            return self.nursing.patient(page)
        if page == "beds":
            face = self.beds.grid.current()
            return face.card.patient.key if face is not None and face.card.patient is not None else None
        chosen = self.due.model.chosen
        return chosen.patient if chosen is not None else self.due.model.patient

    def _count_ward(self, counts: Mapping[str, int | None]) -> None:
        self._counted = counts
        for key, count in counts.items():
            if count is None or not self._shows_ward(key):
                self.window.set_count(key, count)

    def _count_boards(self, counts: Mapping[str, int | None]) -> None:
        """Of a board that is on the screen its page counts itself."""
        for key, count in counts.items():
            if self.window.current_page() != key:
                self.window.set_count(key, count)

    def _shows_ward(self, key: str) -> bool:
        """Whether the page is seen and narrowed to nobody."""
        narrowed = {"verify": self.verify.model.patient, "due": self.due.model.patient}
        return key in self.pages and self.pages[key].isVisible() and narrowed.get(key) is None

    def _add(self, page: NursePage) -> None:
        key = next(key for key, value in self.pages.items() if value is page)
        page.setProperty("key", key)
        title, hints = getattr(page, "title"), getattr(page, "hints")  # noqa: B009  # every page has both
        self.window.add_page(key, page, title=title, keys=KEYS[key], hints=hints)
        page.page_wanted.connect(self.go)
        page.centre_wanted.connect(self.centre.show)
        page.count_changed.connect(self._count)

    def _count(self, count: object) -> None:
        """What a page counted; of one patient's list, or of a ward of which nothing is known, it tells the tab nothing."""
        key = str(sender.property("key")) if isinstance(sender := self.sender(), NursePage) else ""
        if self._counted.get(key) is not None and self._shows_ward(key):
            self.window.set_count(key, count if isinstance(count, int) else None)

    def go(self, key: str, patient: str) -> None:
        """The page, for one patient or (empty) the ward."""
        if patient:
            self.gate.opened(patient)
            self._copies.turn_to(patient)
        if self.safety.has(key):
            self.safety.go(key, patient)
            return
        if key == "skin":
            self.boards.show_skin_tests(patient)
            return
        if key == "labels":
            self.boards.show_labels(patient)
            return
        if key in self.nursing.late:
            self.window.show_page(key)
            self.nursing.show_patient(key, patient)
            return
        if key == PLAN:
            self.plan.show_patient(patient)
            return
        if key == "effects":
            self.giving.show_effects(patient)
            return
        if key == "verify":
            self.verify.show_patient(patient)
        elif key == "due":
            self.due.show_patient(patient)
        elif key == "vitals":
            self.vitals.show_patient(patient)
        elif key == "oral":
            self.oral.show_patient(patient)
        elif key == "assess":
            self.assess.show_patient(patient)
        self.window.show_page(key)
        if key == CHART:
            self.chart.show_patient(patient)
        (self.chart if key == CHART else self.pages[key]).setFocus()

    def _forget_typed(self, _code: str) -> None:
        self.beds.forget_typed()

    def _open_patient(self, patient: str) -> None:
        self.finder.put_away()
        self.go("due", patient)

    def _open_dose(self, patient: str, key: str) -> None:
        self.due.show_patient(patient, key)
        self.window.show_page("due")
