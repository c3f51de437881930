"""The results page: banner, views, matrix with curves, reports, course. Follows the patient the doctor has open; decides nothing.

    page = ResultsPage(theme, station, session, spawner)
    page.bind_keys(window.keys); window.add_page("results", page, title=page.title, keys="F6", hints=page.hints)
    page.open(); page.open_patient(key); page.close_page()

It reads while it is seen: when it is shown, when another patient is opened, and for each change of the patient's rows.
"""

from collections.abc import Awaitable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from client.tongue import reads_english
from offline.changes import Change
from offline.people import Session
from offline.views import ResultRow
from ui.doctor.banner_words import banner_content
from ui.doctor.folding import PaneTabs
from ui.doctor.results_model import Action
from ui.doctor.wording import short_language
from ui.marking.windows import Backdrop
from ui.people.record_names import record_names
from ui.results.course_pane import CoursePane
from ui.results.door import ResultsDoor, Unsubscribe
from ui.results.matrix_pane import MatrixPane
from ui.results.reports_pane import ReportsPane
from ui.results.results_desk import ResultsDesk, View
from ui.results.trend_pane import TrendPane
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass, width_class
from ui.widgets.banner import PatientBanner

SHEET = f"{View.SHEET.value}:"
SHARES = {WidthClass.WIDE: (62, 38), WidthClass.MEDIUM: (62, 38), WidthClass.NARROW: (58, 42)}


class ResultsPage(Backdrop):
    """Invariant: everything on the page is about the desk's patient; a slower answer about another is never painted."""

    step_wanted = Signal(int)
    """The next (1) or previous (-1) patient of the doctor's list."""

    def __init__(self, theme: Theme, station: ResultsDoor, session: Session, spawner: Spawner) -> None:
        super().__init__(theme)
        self.desk = ResultsDesk(station, session)
        self._station, self._spawner = station, spawner
        self._unsubscribe: Unsubscribe | None = None
        self._is_stale = self._is_reading = self._is_undrawn = False
        self.width_class = WidthClass.WIDE
        self.banner, self.tabs = PatientBanner(theme), PaneTabs(theme)
        self.matrix, self.trend = MatrixPane(theme, self.desk), TrendPane(theme, self.desk)
        self.reports, self.course = ReportsPane(theme, self.desk), CoursePane(theme, self.desk)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fold()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.tabs)
        values = QWidget()
        self._values = QBoxLayout(QBoxLayout.Direction.LeftToRight, values)
        self._values.setContentsMargins(0, 0, 0, 0)
        self._values.setSpacing(8)
        self._values.addWidget(self.matrix)
        self._values.addWidget(self.trend)
        self.stack = QStackedWidget()
        for page in (values, self.reports, self.course):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose)
        self.matrix.changed.connect(self.draw)
        self.matrix.line_chosen.connect(self._draw_trend)
        self.matrix.read_wanted.connect(self._acknowledge)
        self.reports.read_wanted.connect(self._acknowledge)
        self.trend.pin_wanted.connect(self.matrix.pin_current)
        for pane in (self.matrix, self.reports, self.course):
            pane.read_again.connect(self.refresh)

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        self._unsubscribe = self._station.on_change(self._changed)

    def close_page(self) -> None:
        self.desk.close()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def bind_keys(self, keys: KeyMap) -> None:
        for at, key in enumerate(self._tab_keys(), start=1):
            keys.bind(f"results.view{at}", f"Alt+{at}", self, partial(self.tabs.choose, key))
        keys.bind("results.window", "H", self, self.matrix.next_window)
        keys.bind("results.abnormal", "O", self, self.matrix.toggle_abnormal)
        keys.bind("results.pin", "P", self, self.matrix.pin_current)
        keys.bind("results.read", "A", self, self.ask_current)
        keys.bind("results.older", "Alt+Left", self, self.matrix.go_older)
        keys.bind("results.newer", "Alt+Right", self, self.matrix.go_newer)
        keys.bind("results.next", "Ctrl+Down", self, partial(self.step_wanted.emit, 1))
        keys.bind("results.previous", "Ctrl+Up", self, partial(self.step_wanted.emit, -1))

    def title(self) -> str:
        return self.tr("Results")

    def hints(self) -> tuple[Hint, ...]:
        return (
            ("H", self.tr("how far back")),
            ("O", self.tr("only abnormal")),
            ("P", self.tr("keep curve")),
            ("A", self.tr("result read")),
            ("Alt ←→", self.tr("older, newer")),
            (f"Alt 1–{len(self._tab_keys())}", self.tr("view")),  # a range is written with an en dash
            ("Ctrl ↑↓", self.tr("patient")),
        )

    # -- reading --------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str) -> None:
        """From now on this patient; what lay here before is gone before anything new is read."""
        if patient != self.desk.patient:
            self.desk.patient, self.desk.loaded = patient, None
            self.desk.pinned, self.desk.back = (), 0
            self.matrix.drop_answer()
            self.reports.drop_answer()
            self._is_undrawn = True
            if self.isVisible():
                self.draw()
        self.refresh()

    def refresh(self) -> None:
        """At once for who looks at it; else when nobody waits, so that it is there when somebody comes."""
        self._is_stale = True
        if self.isVisible():
            self._begin()
        else:
            self._spawner.later(self._begin, "read the results", owner=self)

    def _begin(self) -> None:
        if self._is_stale and not self._is_reading and self.desk.patient is not None:
            self._is_reading = True
            self._spawner.spawn(self._read(), "read the results", owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_undrawn:
            self.draw()
        self._is_stale |= self.desk.loaded is not None and bool(self.desk.loaded.failed)
        self._begin()

    async def _read(self) -> None:
        try:
            while self._is_stale:
                self._is_stale = False
                if await self.desk.refresh():
                    self._is_undrawn = True
                    if self.isVisible():
                        self.draw()
        finally:
            self._is_reading = False

    def _changed(self, change: Change) -> None:
        """What changes while nobody looks is read when somebody does: each signature would read all days anew."""
        if self.desk.is_touched_by(change):
            self._is_stale = True
            if self.isVisible():
                self._spawner.later(self.refresh, "read the results", owner=self)

    # -- drawing --------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        self._is_undrawn = not self.isVisible()
        loaded, now = self.desk.loaded, self.desk.now
        banner = loaded.banner if loaded else None
        names = record_names(self.desk.station.knowledge, self.theme.language)
        self.banner.show_patient(banner_content(banner, now, loaded.results, names) if loaded and banner else None)
        view = self.desk.view
        if view is View.REPORTS:
            self.reports.draw()
        elif view is View.COURSE:
            self.course.draw()
        else:
            self.matrix.draw()
            self._draw_trend()

    def _draw_trend(self) -> None:
        self.trend.show_lines(self.matrix.current_line(), self.desk.lines(short_language(self.theme.language)))

    def _tab_keys(self) -> tuple[str, ...]:
        sheets = (f"{SHEET}{sheet.id}" for sheet in self.desk.flowsheets)
        return (View.LABS.value, View.SIGNS.value, *sheets, View.REPORTS.value, View.COURSE.value)

    def _choose(self, key: str) -> None:
        is_sheet = key.startswith(SHEET)
        view = View.SHEET if is_sheet else View(key)
        self.desk.choose_view(view, key.removeprefix(SHEET) if is_sheet else "")
        pages = {View.REPORTS: 1, View.COURSE: 2}
        self.stack.setCurrentIndex(pages.get(view, 0))
        self.draw()
        {View.REPORTS: self.reports, View.COURSE: self.course}.get(view, self.matrix).setFocus()

    def retranslate(self) -> None:
        is_english = reads_english(self.theme.language)
        words = {
            View.LABS.value: self.tr("Laboratory"),
            View.SIGNS.value: self.tr("Vital signs"),
            View.REPORTS.value: self.tr("Reports"),
            View.COURSE.value: self.tr("Course"),
        } | {f"{SHEET}{one.id}": one.name_en if is_english else one.name_zh for one in self.desk.flowsheets}
        self.tabs.set_tabs(tuple((key, words[key], f"Alt {at}") for at, key in enumerate(self._tab_keys(), start=1)))
        self.draw()

    def restyle(self) -> None:
        super().restyle()
        self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = width_class(self.window().width())
        if step is not self.width_class:
            self.width_class = step
            self._fold()

    def _fold(self) -> None:
        """Side by side where there is room; else the curves stand below the values."""
        width = self.width_class
        is_narrow = width is WidthClass.NARROW
        self._values.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        for at, share in enumerate(SHARES[width]):
            self._values.setStretch(at, share)
        self.banner.set_width_class(width)
        self.matrix.set_width_class(width)
        self.reports.set_width_class(width)

    # -- acts -----------------------------------------------------------------------------------------------------

    def ask_current(self) -> None:
        if self.desk.view is View.REPORTS:
            self.reports.ask_current()
        elif self.desk.view is not View.COURSE:
            self.matrix.ask_current()

    def _acknowledge(self, asked: object, action: str) -> None:
        if isinstance(asked, tuple) and len(asked) == 2 and isinstance(asked[1], ResultRow):
            work = self.desk.acknowledge(str(asked[0]), asked[1], Action(action))
            self._spawner.spawn(self._then_draw(work), "acknowledge a result", owner=self)

    async def _then_draw(self, work: Awaitable[None]) -> None:
        await work
        self.draw()
