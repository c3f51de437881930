"""The boards of a nurse's window: skin tests, specimens, print centre, paper; and the alarm above every page."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from ui.nurse.alarm_strip import NurseAlarm
from ui.nurse.door import Desk
from ui.nurse.nurse_page import NursePage
from ui.nurse.paper_page import PaperPage
from ui.nurse.print_centre_page import PrintCentrePage
from ui.nurse.skin_board_page import SkinBoardPage
from ui.nurse.specimen_page import SpecimenPage
from ui.pack.keeper import PackKeeper
from ui.printing.door import LabelAsk
from ui.printing.label_facts import LabelKind
from ui.shell.late_page import LatePage
from ui.shell.station_window import StationWindow
from ui.workplace.paper import PaperDoor

KEYS = {"skin": "Shift+F3", "specimens": "Shift+F4", "labels": "Ctrl+Alt+L", "paper": "Ctrl+Alt+Q"}


class BoardDesk(QObject):
    """Invariant: the pages hear the station from the moment they are seen until the person leaves."""

    def __init__(
        self, desk: Desk, window: StationWindow, paper: PaperDoor, go: Callable[[str, str], None], pack: PackKeeper
    ) -> None:
        super().__init__(window)
        self._pack = pack
        self._desk, self._window, self._paper, self._go = desk, window, paper, go
        self._is_open = False
        self.skin = LatePage(partial(self._made, SkinBoardPage, "skin"))
        self.specimens = LatePage(self._make_specimens)
        self.labels = LatePage(self._make_labels)
        self.paper = LatePage(self._make_paper)
        window.add_page("skin", self.skin, title=skin_title, keys=KEYS["skin"], hints=self._hints_of(self.skin))
        window.add_page(
            "specimens",
            self.specimens,
            title=specimens_title,
            keys=KEYS["specimens"],
            hints=self._hints_of(self.specimens),
        )
        window.add_page(
            "labels", self.labels, title=labels_title, keys=KEYS["labels"], hints=self._hints_of(self.labels)
        )
        window.add_page("paper", self.paper, title=paper_title, keys=KEYS["paper"], hints=self._hints_of(self.paper))
        self.alarm = NurseAlarm(desk)
        window.add_strip(self.alarm)
        self.alarm.wanted.connect(self._lead)

    def _hints_of(self, late: LatePage[NursePage]) -> Callable[[], tuple[tuple[str, str], ...]]:
        return partial(_hints, late)

    def _made(self, kind: Callable[[Desk], NursePage], key: str) -> NursePage:
        page = kind(self._desk)
        page.count_changed.connect(partial(self._count, key))
        if self._is_open:
            page.open()
        return page

    def _make_specimens(self) -> NursePage:
        page = self._made(SpecimenPage, "specimens")
        if isinstance(page, SpecimenPage):
            page.labels_wanted.connect(self._print_tubes)
        return page

    def _make_labels(self) -> NursePage:
        page = self._made(PrintCentrePage, "labels")
        if isinstance(page, PrintCentrePage):
            page.preview_wanted.connect(self._paper.show_labels)
        return page

    def _make_paper(self) -> NursePage:
        return self._made(self._paper_page, "paper")

    def _paper_page(self, desk: Desk) -> NursePage:
        page = PaperPage(desk, self._paper, self._pack)
        page.job_wanted.connect(self._paper.show_job)
        page.document_wanted.connect(self._paper.show_ward)
        return page

    def _count(self, key: str, count: object) -> None:
        self._window.set_count(key, count if isinstance(count, int) else None)

    def _print_tubes(self, rows: object) -> None:
        """At the bed: exactly this container's label."""
        if isinstance(rows, tuple):
            now = self._desk.station.clock.now()
            codes = frozenset(row.code for row in rows)
            kinds = frozenset({LabelKind.SPECIMEN.value})
            ask = LabelAsk(kinds=kinds, since=now - timedelta(days=30), until=now + timedelta(days=30), codes=codes)
            self._paper.show_labels(ask)

    def _lead(self, page: str, patient: str) -> None:
        if page == "skin":
            self.show_skin_tests(patient)
        else:
            self._go(page, patient)

    def show_skin_tests(self, patient: str) -> None:
        """The board, at this patient's test; of the ward where none is named."""
        self._window.show_page("skin")
        page = self.skin.page
        if isinstance(page, SkinBoardPage):
            page.show_patient(patient)

    def show_labels(self, patient: str) -> None:
        """The print centre, this patient alone ticked."""
        self._window.show_page("labels")
        page = self.labels.page
        if isinstance(page, PrintCentrePage) and patient:
            page.tick_only(patient)

    def open(self) -> None:
        self._is_open = True
        for late in (self.skin, self.specimens, self.labels, self.paper):
            if late.made is not None:
                late.made.open()
        self.alarm.open()

    def leave(self) -> None:
        self._is_open = False
        for late in (self.skin, self.specimens, self.labels, self.paper):
            if late.made is not None:
                late.made.leave()
        self.alarm.leave()


def _hints(late: LatePage[NursePage]) -> tuple[tuple[str, str], ...]:
    return late.made.hints() if late.made is not None else ()


def skin_title() -> str:
    return QCoreApplication.translate("BoardDesk", "Skin tests")


def specimens_title() -> str:
    return QCoreApplication.translate("BoardDesk", "Specimens")


def paper_title() -> str:
    return QCoreApplication.translate("BoardDesk", "Paper")


def labels_title() -> str:
    return QCoreApplication.translate("BoardDesk", "Print centre")
