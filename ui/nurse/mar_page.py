"""The MAR: patients at the left, the grid or one of the lists in the middle, what is chosen at the right. Giving is done at the bed.

page = MarPage(desk, station)
window.add_page("mar", page, title=mar_title, keys="Ctrl+M", hints=mar_hints); page.open()
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from offline.views.mar import MarState
from ui.nurse.after_desk import AfterDesk
from ui.nurse.bed_door import BedStation
from ui.nurse.door import Desk
from ui.nurse.fluid_foot import FluidFoot
from ui.nurse.loading import Knowing
from ui.nurse.mar_details import details_of
from ui.nurse.mar_grid import HourHead, MarGrid, Span
from ui.nurse.mar_lines import mar_lines, without_order_words
from ui.nurse.mar_model import MarModel, Tab
from ui.nurse.mar_people import list_width, people_columns, person_row
from ui.nurse.mar_tables import (
    TableSetting,
    board_columns,
    board_rows,
    effect_columns,
    effect_rows,
    missed_columns,
    missed_rows,
    running_columns,
    running_rows,
)
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.nurse.todo import key_of_dose
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.rest_line import RestLine
from ui.widgets.table_model import Column, TableRow

LIST_WIDTH, LOW, BESIDE = 230, 460, {WidthClass.WIDE: 420, WidthClass.MEDIUM: 360, WidthClass.NARROW: 270}


def mar_title() -> str:
    return QCoreApplication.translate("MarPage", "MAR")


def mar_hints() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("Ctrl B", translate("MarPage", "give at the bed")),
        ("← →", translate("MarPage", "times of a row")),
        ("[ ]", translate("MarPage", "hours back, on")),
        ("U", translate("MarPage", "not given")),
        ("1-5", translate("MarPage", "MAR, running, missed, effects, scans")),
        ("A", translate("MarPage", "act on the chosen row")),
    )


class MarPage(NursePage):
    """Invariant: what stands at the right is of the chosen row of the list that is seen."""

    bedside_wanted = Signal()
    dose_wanted = Signal(str, str)
    """A patient and the key of a planned time in the due list."""

    def __init__(self, desk: Desk, station: BedStation) -> None:
        self.model = MarModel(station, desk.pack.catalogue)
        super().__init__(desk, self.model)
        self.setObjectName("marPage")
        theme = desk.theme
        self.people = Listing(theme, people_columns(), has_header=False)
        self.rest = RestLine(theme, self.people.table, self._rest_words)
        self.left, self.pane, self.beside = (
            Pane(theme, keys="Alt 1"),
            Pane(theme, keys="Alt 2"),
            Pane(theme, keys="Alt 3"),
        )
        self.tabs = FilterRow(theme, tuple((tab.value, tab.value) for tab in Tab))
        self.block = PatientBlock(theme)
        self.grid = MarGrid(theme)
        self.head = HourHead(theme, self.grid)
        self.foot = FluidFoot(theme)
        self.note = Listing(theme, ())
        self.astray = Label(theme, role="value", wrap=True)
        self.astray.setContentsMargins(12, 6, 12, 6)
        self.lists: dict[Tab, Listing] = {tab: Listing(theme, _columns(tab)) for tab in Tab if tab is not Tab.MAR}
        self.details = Label(theme, wrap=True)
        self.give, self.not_given = (
            PrimaryButton(theme, "", keys="Ctrl+B", icon="scan"),
            SecondaryButton(theme, "", keys="U"),
        )
        self.further = SecondaryButton(theme, "", keys="A")
        self.after = AfterDesk(desk, self.model, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        self.left.body.addWidget(self.people, 1)
        self.left.body.addWidget(self.rest)
        self.left.setFixedWidth(LIST_WIDTH)
        mar = QWidget()
        column = QVBoxLayout(mar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.foot)
        self.stack = QStackedWidget()
        self.stack.addWidget(mar)
        self.stack.addWidget(self.note)
        for listing in self.lists.values():
            self.stack.addWidget(listing)
        self.pane.add_to_header(self.tabs)
        self.pane.body.addWidget(self.block)
        self.pane.body.addWidget(self.astray)
        self.pane.body.addWidget(self.stack, 1)
        inner = QWidget()
        beside = QVBoxLayout(inner)
        beside.setContentsMargins(12, 10, 12, 12)
        beside.setSpacing(8)
        beside.addWidget(self.details)
        beside.addStretch(1)
        for button in (self.give, self.not_given, self.further):
            beside.addWidget(button)
        self.beside.body.addWidget(inner, 1)
        for form in self.after.forms():
            self.beside.body.addWidget(form)
        for part, stretch in ((self.left, 0), (self.pane, 1), (self.beside, 0)):
            row.addWidget(part, stretch)

    def _connect(self) -> None:
        keys = self.desk.keys
        for at, tab in enumerate(Tab):
            keys.bind(f"mar.tab-{tab.value}", str(at + 1), self, _Shower(self, tab).show)
        keys.bind("mar.earlier", "[", self, self.turn_back)
        keys.bind("mar.later", "]", self, self.turn_on)
        keys.bind("mar.not-given", "U", self, self.say_not_given)
        keys.bind("mar.act", "A", self, self.after.begin)
        keys.bind("mar.sign", "Ctrl+Return", self, self.after.accept)
        keys.bind("mar.back", "Escape", self, self.after.leave)
        keys.bind("mar.people", "Alt+1", self, self.people.table.setFocus)
        keys.bind("mar.middle", "Alt+2", self, self._focus_middle)
        keys.bind("mar.beside", "Alt+3", self, self.give.setFocus)
        self.tabs.chosen.connect(self._show_tab)
        self.people.table.row_changed.connect(self._choose_patient)
        self.people.retry_wanted.connect(self.refresh)
        self.grid.chosen.connect(self._choose)
        self.grid.activated_row.connect(self.bedside_wanted)
        self.give.clicked.connect(self.bedside_wanted)
        self.not_given.clicked.connect(self.say_not_given)
        self.further.clicked.connect(self.after.begin)
        for listing in self.lists.values():
            listing.table.row_changed.connect(self._choose_other)
            listing.table.row_activated.connect(self._activate_other)
            listing.retry_wanted.connect(self.refresh)

    # -- words ----------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return mar_title()

    def hints(self) -> tuple[tuple[str, str], ...]:
        return mar_hints()

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Patients"))
        self.people.table.setAccessibleName(self.tr("Patients"))
        self.grid.setAccessibleName(self.tr("Doses by hour"))
        self.beside.set_title(self.tr("Chosen"))
        self.give.setText(self.tr("Give at the bed"))
        self.not_given.setText(self.tr("Not given"))
        for tab in Tab:
            self.tabs.set_text(tab.value, self._tab_word(tab))
        for tab, listing in self.lists.items():
            listing.table.set_columns(_columns(tab))
            listing.table.setAccessibleName(self._tab_word(tab))
        self.people.table.set_columns(people_columns())
        self._fold()
        self.draw()

    def _tab_word(self, tab: Tab) -> str:
        return {
            Tab.MAR: self.tr("Doses by hour"),
            Tab.RUNNING: self.tr("Running infusions"),
            Tab.MISSED: self.tr("Missed doses"),
            Tab.EFFECTS: self.tr("Effects to look at"),
            Tab.BOARD: self.tr("Scans"),
        }[tab]

    def _rest_words(self, rows: Sequence[TableRow]) -> str:
        return self.tr("{count} more patients").format(count=len(rows))

    # -- drawing --------------------------------------------------------------------------------------------------

    def _setting(self) -> TableSetting:
        clock, pack = self.desk.station.clock, self.desk.pack
        return TableSetting(
            catalogue=pack.catalogue, language=self.language, now=clock.now(), zone=clock.zone, checks=pack.checks
        )

    def draw(self) -> None:
        model = self.model
        is_known, subject = model.knowing is Knowing.READY, self._tab_word(model.tab)
        self.pane.set_title(mar_title())
        self.block.setVisible(model.tab is Tab.MAR)
        self.astray.setVisible(False)
        if not is_known:
            listing = self.lists.get(model.tab, self.note)
            listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
            self.stack.setCurrentWidget(listing)
            self.people.show_note(EMPTY_KINDS[model.knowing], subject=self.tr("Patients"))
            return
        self._draw_people()
        if model.tab is Tab.MAR:
            self._draw_grid()
        else:
            self._draw_list(model.tab)
        self._draw_beside()

    def _draw_people(self) -> None:
        blocker = QSignalBlocker(self.people.table)
        rows = tuple(person_row(card) for card in self.model.cards)
        self.people.show_rows(rows, subject=self.tr("Patients"))
        self.people.table.choose(self.model.patient or "", scrolls=False)
        blocker.unblock()
        self.left.set_meta(str(len(self.model.cards)))

    def _draw_grid(self) -> None:
        model, setting = self.model, self._setting()
        self.block.show_banner(model.banner, setting.now, setting.zone)
        span = Span(since=model.since, until=model.until, now=setting.now)
        lines = mar_lines(model, setting.now, setting.zone, self.language)
        self.astray.setText(without_order_words(model, setting.now, setting.zone))
        self.astray.setVisible(bool(self.astray.text()))
        if lines:
            self.stack.setCurrentIndex(0)
            self.grid.show_lines(lines, span, model.row_key, model.event_at)
            self.head.update()
        else:
            self.note.show_rows((), subject=self.tr("Drug orders"))
            self.stack.setCurrentWidget(self.note)
        self.foot.show_view(model.fluids, setting.now, setting.zone)
        self.pane.set_meta(f"{model.since:%m-%d %H:%M} – {model.until:%m-%d %H:%M}")

    def _draw_list(self, tab: Tab) -> None:
        model, setting, listing = self.model, self._setting(), self.lists[tab]
        rows: tuple[TableRow, ...] = ()
        if tab is Tab.RUNNING:
            rows = running_rows(model.infusions, setting)
        elif tab is Tab.MISSED:
            rows = missed_rows(model.missed, setting)
        elif tab is Tab.EFFECTS:
            rows = effect_rows(model.follow_ups, setting)
        elif model.board is not None:
            rows = board_rows(model.board, setting)
        blocker = QSignalBlocker(listing.table)
        listing.show_rows(rows, subject=self._tab_word(tab))
        if not listing.table.choose(model.other_key, scrolls=False):
            listing.table.clearSelection()
        blocker.unblock()
        self.stack.setCurrentWidget(listing)
        self.pane.set_meta(str(len(rows)) if tab is not Tab.BOARD else "")

    def _draw_beside(self) -> None:
        model = self.model
        event = model.chosen if model.tab is Tab.MAR else None
        self.details.setText(details_of(model, self._setting()))
        waits = {MarState.DUE, MarState.OVERDUE, MarState.NEXT, MarState.FUTURE}
        self.give.setEnabled(model.tab is Tab.MAR)
        self.not_given.setEnabled(event is not None and event.due is not None and event.state in waits)
        word = self.after.word()
        self.further.setText(word)
        self.further.setVisible(bool(word))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        super().restyle()
        self._fold()

    def _fold(self) -> None:
        width = width_class(self.width() + 16, self.theme.text_percent)
        self.beside.setFixedWidth(BESIDE[width])
        is_low = self.theme.unscaled(self.height()) < LOW
        self.block.set_compact(is_compact=is_low)
        self.foot.set_low(is_low=is_low)
        least = list_width(self.theme)
        self.left.setFixedWidth(least if width is WidthClass.NARROW else max(self.theme.scaled(LIST_WIDTH), least))

    # -- choosing -------------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        self.model.only(patient)
        self.refresh()

    def show_tab(self, tab: Tab) -> None:
        self.tabs.choose(tab.value)

    def _show_tab(self, key: str) -> None:
        self.after.leave()
        self.model.show_tab(Tab(key))
        self.refresh()
        self._focus_middle()

    def _focus_middle(self) -> None:
        listing = self.lists.get(self.model.tab)
        (self.grid if listing is None else listing.table).setFocus()

    def _choose_patient(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str) and row.subject != self.model.patient:
            self.after.leave()
            self.model.only(row.subject)
            self.refresh()

    def _choose(self, key: str, event_at: int) -> None:
        self.model.choose(key, None if event_at < 0 else event_at)
        self.model.step(0)
        self._draw_grid()
        self._draw_beside()

    def _choose_other(self, row: TableRow | None) -> None:
        if row is not None and isinstance(row.subject, str):
            self.after.leave()
            self.model.other_key = row.subject
            self._draw_beside()

    def _activate_other(self, _row: TableRow) -> None:
        self.after.begin()

    def turn_back(self) -> None:
        self._turn(-1)

    def turn_on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        """At most two days back or ahead: further away the plan of this station is not complete."""
        self.model.turned = max(-6, min(6, self.model.turned + by))
        self.refresh()

    def say_not_given(self) -> None:
        event = self.model.chosen
        if self.model.tab is Tab.MAR and event is not None and event.due is not None:
            self.dose_wanted.emit(event.due.patient, key_of_dose(event.due))


class _Shower:
    """A key of a tab; outlives the page's binding as part of it."""

    def __init__(self, page: MarPage, tab: Tab) -> None:
        self._page, self._tab = page, tab

    def show(self) -> None:
        self._page.show_tab(self._tab)


def _columns(tab: Tab) -> tuple[Column, ...]:
    return {
        Tab.RUNNING: running_columns,
        Tab.MISSED: missed_columns,
        Tab.EFFECTS: effect_columns,
        Tab.BOARD: board_columns,
    }[tab]()
