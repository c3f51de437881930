"""The frame of the doctor's page: the panes, how they fold by width, and how the focus goes to them. Shows no patient by itself."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.diagnoses import DiagnosisBook
from ui.diagnoses.panel import AT_REST, DiagnosesPanel
from ui.doctor.assistant_pane import AlertBar, AssistantPane
from ui.doctor.entry_panel import EntryPanel
from ui.doctor.folding import AssistantRail, PaneTabs
from ui.doctor.note_pane import NotePane
from ui.doctor.order_book import OrderBook
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.patient_pane import RAIL, RAIL_NARROW, WIDTH, PatientPane
from ui.doctor.summary_pane import SummaryPane
from ui.marking.windows import Backdrop
from ui.people.details_panel import DetailsPanel
from ui.theme.theme import Theme
from ui.theme.width import WidthClass, is_single, width_class
from ui.widgets.banner import PatientBanner
from ui.widgets.cover import Covers

LEAST_BELOW = 520
"""Px in which the panes still show what matters, their lists shorter."""
NOTES, ORDERS, ASSISTANT, SUMMARY = "notes", "orders", "assistant", "summary"
ALL_PANES = (SUMMARY, NOTES, ORDERS, ASSISTANT)


class PageFrame(Backdrop):
    """Invariant: banner and loudest alert are seen at every width; what is folded away has a key that brings it back."""

    def __init__(self, theme: Theme, book: OrderBook, diagnoses: DiagnosisBook, now: Callable[[], datetime]) -> None:
        super().__init__(theme)
        self.width_class = WidthClass.WIDE
        self.is_single = False
        """Narrower than two panes: the summary is a tab too."""
        self._list_open = self._assistant_open = False
        self._layout: tuple[str, ...] = ALL_PANES
        self._brought = ""
        """Which panes a person's layout shows, and the one that its key brought back."""
        self.diagnoses = DiagnosesPanel(theme, diagnoses)
        self._make(theme, book, now)
        self._lay_out()
        self.tabs.chosen.connect(self._fold)
        self.rail.wanted.connect(self.toggle_assistant)
        self.alert.rail_wanted.connect(self.toggle_assistant)

    @property
    def is_assistant_folded(self) -> bool:
        is_out = self.width_class is not WidthClass.NARROW and self._is_out(ASSISTANT)
        return is_out or (self.width_class is not WidthClass.WIDE and not self._assistant_open)

    def has_keys_of_panes(self) -> bool:
        """Whether the panes are seen and the keys are theirs, not those of a panel that is docked above them."""
        focus = QApplication.focusWidget()
        in_panel = focus is not None and any(one.isAncestorOf(focus) for one in (self.details_panel, self.diagnoses))
        return self._below.isVisible() and not in_panel

    def folded(self) -> None:
        """Called after other panes are seen than before."""

    def _make(self, theme: Theme, book: OrderBook, now: Callable[[], datetime]) -> None:
        self.banner = PatientBanner(theme)
        self.details_panel = DetailsPanel(theme)
        self.alert = AlertBar(theme)
        self.patients = self.make_list(theme)
        self.summary = SummaryPane(theme, book)
        self.notes = NotePane(theme)
        self.entry = EntryPanel(theme, book, now)
        self.orders = OrdersPane(theme, self.entry, book)
        self.assistant = AssistantPane(theme)
        self.rail = AssistantRail(theme)
        self.tabs = PaneTabs(theme)

    def make_list(self, theme: Theme) -> PatientPane:
        return PatientPane(theme)

    def orders_column(self) -> QWidget:
        return self.orders

    def assistant_column(self) -> QWidget:
        return self.assistant

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.details_panel)
        column.addWidget(self.alert)
        column.addWidget(self.diagnoses, 1)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.patients)
        row.addWidget(self.summary)
        self._outer = row
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.tabs)
        panes = QHBoxLayout()
        panes.setSpacing(8)
        panes.addWidget(self.notes, 712)
        self._work_column = self.orders_column()
        panes.addWidget(self._work_column, 784)
        beside = self.assistant_column()
        panes.addWidget(beside)
        inner.addLayout(panes, 1)
        self._panes = panes
        row.addWidget(work, 1)
        row.addWidget(self.rail)
        column.addWidget(self._below, 100)
        column.addStretch(0)
        seen = (self.alert, self.diagnoses, self.summary, self.notes, self._work_column, beside, self.rail)
        self.covers = Covers(self.theme, seen)
        self.details_panel.fitted.connect(self._fold_for_panels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = width_class(self.window().width(), self.theme.text_percent)
        if step is not self.width_class or self.is_single is not self._lacks_room():
            self.set_width_class(step)
        else:
            self._fold_for_panels()

    def restyle(self) -> None:
        """Another text size: every pane is as wide as its letters need."""
        super().restyle()
        self.set_width_class(width_class(self.window().width(), self.theme.text_percent))

    def _lacks_room(self) -> bool:
        return is_single(self.window().width(), self.theme.text_percent)

    def name_tabs(self) -> None:
        """One for each pane that can be folded away."""
        translate = QCoreApplication.translate
        summary = ((SUMMARY, translate("DoctorPage", "Summary"), "Alt 2"),) if self.is_single else ()
        self.tabs.set_tabs(
            (
                *summary,
                (ORDERS, translate("DoctorPage", "Orders"), "Alt 4"),
                (NOTES, translate("DoctorPage", "Notes"), "Alt 3"),
                (ASSISTANT, translate("DoctorPage", "Alerts and tasks"), "Alt 5"),
            )
        )

    def set_width_class(self, width: WidthClass) -> None:
        self.width_class = width
        self.is_single = width is WidthClass.NARROW and self._lacks_room()
        self.name_tabs()
        self._place_summary()
        if self.tabs.choice == SUMMARY and not self.is_single:
            self.tabs.choose(ORDERS)
        self._list_open = self._assistant_open = False
        self.banner.set_width_class(width)
        self.summary.set_width_class(width)
        self.notes.set_width_class(width)
        self.diagnoses.set_width_class(width)
        self.summary.set_single(is_single=self.is_single)
        self.orders.set_compact(is_compact=width is WidthClass.NARROW, is_single=self.is_single)
        self._fold()

    def _place_summary(self) -> None:
        """Beside the tabs, or below them as one of the panes they show."""
        row, at = (self._panes, 0) if self.is_single else (self._outer, 1)
        if row.indexOf(self.summary) < 0:
            row.insertWidget(at, self.summary)

    def _fold(self) -> None:
        """What is seen at this width, with the list and the assistant opened or not."""
        width, is_wide = self.width_class, self.width_class is WidthClass.WIDE
        is_narrow = width is WidthClass.NARROW
        rail = RAIL if width is WidthClass.MEDIUM else RAIL_NARROW
        is_rail = not is_wide and not self._list_open
        self.patients.set_rail(is_rail=is_rail, width=self.theme.scaled(rail if is_rail else WIDTH))
        tab = self.tabs.choice
        self.summary.setVisible(tab == SUMMARY if self.is_single else not (is_narrow and self._list_open))
        self._fold_for_panels()
        self.tabs.setVisible(is_narrow)
        shows_assistant = is_wide or self._assistant_open
        self.notes.setVisible(tab == NOTES if is_narrow else is_wide or not self._assistant_open)
        self.orders.setVisible(not is_narrow or tab == ORDERS)
        self.assistant.setVisible(tab == ASSISTANT if is_narrow else shows_assistant)
        self._size_assistant(is_narrow=is_narrow)
        self.rail.setVisible(width is WidthClass.MEDIUM and not self._assistant_open)
        self._leave_out(is_narrow=is_narrow)
        self._panes.setStretchFactor(self.notes, 540 if width is WidthClass.MEDIUM else 712)
        self._panes.setStretchFactor(self._work_column, 872 if width is WidthClass.MEDIUM else 784)
        self.folded()

    def set_panes(self, panes: Sequence[str]) -> None:
        """A person's layout: what it names is seen, note and orders in its order; the orders always are."""
        self._layout, self._brought = tuple(panes), ""
        notes, orders = self.notes, self._work_column
        is_notes_first = NOTES not in panes or panes.index(NOTES) < panes.index(ORDERS)
        at = self._panes.indexOf(notes)
        if is_notes_first is not (at < self._panes.indexOf(orders)):
            for one in (notes, orders):
                self._panes.removeWidget(one)
            place = self._panes.indexOf(self.summary) + 1
            for one in (orders, notes) if is_notes_first else (notes, orders):
                self._panes.insertWidget(place, one)
        self._fold()

    def _is_out(self, pane: str) -> bool:
        return pane not in self._layout and pane != self._brought

    def _leave_out(self, *, is_narrow: bool) -> None:
        """What the layout leaves out, where panes stand beside each other; the rail says how many alerts there are."""
        if is_narrow:
            return
        for pane, widget in ((SUMMARY, self.summary), (NOTES, self.notes), (ASSISTANT, self.assistant)):
            if self._is_out(pane):
                widget.hide()
        if self._is_out(ASSISTANT):
            self.rail.show()

    def bring(self, pane: str) -> None:
        """A pane that the layout leaves out, while it is used."""
        if pane != self._brought and (pane not in self._layout or self._brought):
            self._brought = "" if pane in self._layout else pane
            self._fold()

    def _size_assistant(self, *, is_narrow: bool) -> None:
        if is_narrow:
            self.assistant.setMinimumWidth(0)
            self.assistant.setMaximumWidth(16777215)
        else:
            self.assistant.setFixedWidth(self.theme.scaled(360))

    def _fold_for_panels(self) -> None:
        """Where the docked panels and the panes have no room together, the panes wait below until the panel is closed."""
        taken = self.banner.height() + (0 if self.alert.isHidden() else self.alert.height()) + 40
        self.details_panel.set_room(self.height() - taken)
        details = 0 if self.details_panel.isHidden() else self.details_panel.sizeHint().height()
        least = self.theme.scaled(LEAST_BELOW)
        beside = self.height() - taken - details - least
        has_room = not details or self.height() - taken - details >= max(least, self._below.minimumSizeHint().height())
        is_alone = self.width_class is WidthClass.NARROW or beside < AT_REST
        self._below.setMinimumHeight(0 if self.diagnoses.isHidden() else least)
        self._below.setVisible((self.diagnoses.isHidden() or not is_alone) and has_room)
        self.diagnoses.set_room(self.height() - taken - details if is_alone else beside, is_alone=is_alone)

    def toggle_list(self) -> None:
        if self.width_class is not WidthClass.WIDE:
            self._list_open = not self._list_open
            self._fold()
        self.patients.view.setFocus()

    def toggle_assistant(self) -> None:
        self.bring(ORDERS if self._brought == ASSISTANT else ASSISTANT)
        if self.width_class is WidthClass.NARROW:
            self.tabs.choose(ORDERS if self.tabs.choice == ASSISTANT else ASSISTANT)
        elif self.width_class is WidthClass.MEDIUM:
            self._assistant_open = not self._assistant_open
            self._fold()
        self.assistant.list.table.setFocus()

    def focus_summary(self) -> None:
        self.bring(SUMMARY)
        if self.is_single:
            self.tabs.choose(SUMMARY)
        self.summary.results.table.setFocus()

    def focus_notes(self) -> None:
        self.bring(NOTES)
        self.tabs.choose(NOTES)
        (self.notes.editor.text if self.notes.has_editor_open() else self.notes.tree.table).setFocus()

    def show_orders(self) -> None:
        self.bring(ORDERS)
        self.tabs.choose(ORDERS)

    def focus_orders(self) -> None:
        self.show_orders()
        self.orders.show_table_again()

    def focus_assistant(self) -> None:
        self.bring(ASSISTANT)
        if self.width_class is WidthClass.WIDE:
            self.assistant.list.table.setFocus()
        elif not self.assistant.isVisible():
            self.toggle_assistant()
