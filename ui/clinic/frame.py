"""The frame of the outpatient page: the queue, note, orders with the visit's bar and panels, and what stands beside them. Takes no step."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.records import VisitState, VisitStep
from offline.changes import Change
from offline.people import Session
from offline.status import StationStatus
from offline.views import VisitChart, VisitRow
from ui.clinic.door import ClinicDoor
from ui.clinic.finish_panel import FinishPanel
from ui.clinic.forms_panel import FormsPanel
from ui.clinic.history_pane import HistoryPane
from ui.clinic.keys import KEYS, hints
from ui.clinic.papers_panel import PapersPanel
from ui.clinic.queue_model import QueueFilter
from ui.clinic.queue_pane import QueuePane
from ui.clinic.times_panel import TimesPanel
from ui.clinic.visit_bar import VisitBar
from ui.clinic.visit_model import VisitModel
from ui.clinic.visit_words import told_words, visit_banner
from ui.clinic.words import clinic_title
from ui.doctor.chart_model import Chart
from ui.doctor.door import Door
from ui.doctor.end_panel import EndPanel
from ui.doctor.order_book import order_book
from ui.doctor.page import DoctorPage
from ui.doctor.page_frame import ASSISTANT, ORDERS, SUMMARY
from ui.notices import Notice, Notices, Severity
from ui.people.away_words import not_downloaded
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass, is_single, width_class
from ui.widgets.banner_content import BannerContent


class VisitFrame(DoctorPage):
    """Invariant: everything shown is about the open patient's visit; the queue is whole or not there."""

    model: VisitModel
    _is_stale, _is_begun = True, False
    key_table = KEYS

    def __init__(self, theme: Theme, station: ClinicDoor, session: Session, notices: Notices, spawner: Spawner) -> None:
        self._door = station
        self._asked: tuple[VisitRow, VisitStep] | None = None
        self._to_ask: str | None = None
        """Who was called and is to be asked for two identifiers once his chart is drawn."""
        super().__init__(theme, station, session, notices, spawner)

    def make_model(self, station: Door, session: Session) -> VisitModel:
        return VisitModel(self._door, session, order_book(station.knowledge))

    def make_list(self, theme: Theme) -> QueuePane:  # type: ignore[override]  # the page speaks to it by the same signals
        self.queue = QueuePane(theme)
        return self.queue

    def assistant_column(self) -> QWidget:
        self.history = HistoryPane(self.theme)
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.assistant, 1)
        inner.addWidget(self.history, 2)
        self._beside = column
        return column

    def orders_column(self) -> QWidget:
        self.orders.bar.set_ward(is_ward=False)
        self.bar = VisitBar(self.theme)
        self.ask_panel = EndPanel(self.theme)
        self.finish_panel = FinishPanel(self.theme)
        self.forms_panel = FormsPanel(self.theme, self.model.book)
        self.papers_panel = PapersPanel(self.theme)
        self.times_panel = TimesPanel(self.theme)
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.orders, 1)
        inner.addWidget(self.ask_panel)
        inner.addWidget(self.forms_panel, 1)
        inner.addWidget(self.finish_panel)
        inner.addWidget(self.papers_panel)
        inner.addWidget(self.times_panel)
        inner.addWidget(self.bar)
        self._column = column
        return column

    def _lacks_room(self) -> bool:
        """Below 1920 the summary is a tab: nothing stands beside the orders of a visit."""
        return width_class(self.window().width(), self.theme.text_percent) is WidthClass.NARROW

    def set_width_class(self, width: WidthClass) -> None:
        super().set_width_class(width)
        is_tight = is_single(self.window().width(), self.theme.text_percent)
        self.orders.set_compact(is_compact=width is WidthClass.NARROW, is_single=self.is_single and is_tight)

    @property
    def is_assistant_folded(self) -> bool:
        """The assistant stands beside the orders from 1920 on."""
        return self.width_class is WidthClass.NARROW

    def _fold(self) -> None:
        """At 1920 the queue and the assistant are seen beside note and orders; the summary from 2560 on, a tab below 1920.

        A queue that is folded away says how many wait, and with which key it comes.
        """
        super()._fold()
        width = self.width_class
        is_narrow = width is WidthClass.NARROW
        is_list = not is_narrow or self._list_open or self.model.drawn is None
        self.queue.set_rail(is_rail=not is_list, width=0)
        self._tell_queue()
        is_chosen = self.is_single and self.tabs.choice == SUMMARY
        self.summary.setVisible(width is WidthClass.WIDE or is_chosen)
        self.rail.hide()
        if not is_narrow:
            self.notes.show()
            self.assistant.show()
            self.assistant.setFixedWidth(self.theme.scaled(340 if width is WidthClass.MEDIUM else 360))
        self.history.setMaximumWidth(self.assistant.maximumWidth())
        self._beside.setVisible(not is_narrow or self.tabs.choice == ASSISTANT)
        shows_orders = not is_narrow or self.tabs.choice == ORDERS
        self._column.setVisible(shows_orders)
        self.orders.setVisible(shows_orders and self.forms_panel.isHidden())

    def _tell_queue(self) -> None:
        queue = self.model.queue
        waiting = queue.counts.get(QueueFilter.WAITING, 0) if queue.is_known else None
        self.bar.tell_queue(waiting, is_folded=self.queue.isHidden())

    def title(self) -> str:
        return clinic_title()

    def hints(self) -> tuple[Hint, ...]:
        return hints()

    def _is_unread(self, patient: str) -> bool:
        if is_unread := self.model.is_unread(patient):
            self.notices.post(not_downloaded(None))
            self._draw_ward()
        return is_unread

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Follows the station; reads it when the page is seen for the first time."""
        self.model.follow(self._changed)
        self._off_status = self._station.on_status(self._status_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self.spawner.spawn(self.model.restore_notes(), "read the drafts", owner=self)
            self.spawner.spawn(self.model.load_favourites(), "read the favourites", owner=self)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
            self.spawner.spawn(self.model.load_ward(), "read the queue", owner=self)

    def _changed(self, change: Change) -> None:
        """Nothing is read for a page that nobody sees; it is read anew before it is seen."""
        if not self.isVisible():
            self._is_stale = True
            return
        super()._changed(change)
        if change.kinds == {"freshness"}:
            self.spawner.later(self._load_ward, "read the ward", owner=self)

    def _status_changed(self, status: StationStatus) -> None:
        if self.isVisible():
            super()._status_changed(status)

    def draw_choice(self) -> None:
        model, is_away = self.model, self._station.status.is_emergency_entry
        self.queue.show_queue(model.queue, model.patient, model.now, is_away=is_away)

    def _draw_ward(self) -> None:
        model = self.model
        self.draw_choice()
        self.queue.allow(model.steps(), may_call=model.queue.next() is not None)
        self._tell_queue()
        row = model.row
        steps = model.steps()
        self.bar.begin.setEnabled(VisitStep.BEGIN in steps)
        self.bar.hold.setEnabled(VisitStep.HOLD in steps)
        self.bar.finish.setEnabled(row is not None and row.state is not VisitState.DONE)
        self.bar.tell(told_words(row, model.missing() if row is not None else (), model.now))
        self.history.show_visit(model.visit if row is not None else VisitChart(), model.now)
        self._draw_banner()

    def banner_of(self, chart: Chart) -> BannerContent | None:
        content, row = super().banner_of(chart), self.model.row
        return visit_banner(content, row, self.model.now) if content is not None and row is not None else content

    def _say(self, words: str) -> None:
        self.notices.post(
            Notice(severity=Severity.WARNING, title=self.tr("Outpatient queue"), message=words, key="clinic-queue")
        )
