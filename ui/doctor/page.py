"""The doctor's page: lays the panes out by width, draws the model into them and carries what people want to it.

    page = DoctorPage(theme, station, session, notices, spawner)
    page.bind_keys(window.keys)
    window.add_page("doctor", page, title=page.title, keys="F3", hints=page.hints)
    page.open()                       # follows the station; page.close_page() when the person signs out
    page.open_patient(patient_key)

Signals: patient_opened(str), centre_wanted(). Refuses to decide: `DoctorModel` does.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.commands import OrderDraft
from offline.changes import Change
from offline.people import Session
from offline.status import StationStatus
from ui.doctor.assistant_model import Card, cards
from ui.doctor.assistant_pane import AlertBar, AssistantPane
from ui.doctor.banner_words import banner_content
from ui.doctor.doctor_model import DoctorModel, Shown
from ui.doctor.door import Door, Unsubscribe
from ui.doctor.entry_panel import EntryPanel
from ui.doctor.folding import AssistantRail, PaneTabs
from ui.doctor.note_pane import NotePane
from ui.doctor.order_book import order_book
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.orders_pane import OrdersPane
from ui.doctor.page_keys import bind_all, hints
from ui.doctor.patient_list_model import Scope
from ui.doctor.patient_pane import RAIL, RAIL_NARROW, WIDTH, PatientPane
from ui.doctor.results_model import Action
from ui.doctor.summary_pane import SummaryPane
from ui.marking.windows import Backdrop
from ui.notices import Notices
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass, width_class
from ui.widgets.banner import PatientBanner

NOTES, ORDERS, ASSISTANT = "notes", "orders", "assistant"


class DoctorPage(Backdrop):
    """Invariant: everything on the page is about the model's open patient; a slower answer about another is never painted."""

    patient_opened = Signal(str)
    centre_wanted = Signal()

    def __init__(self, theme: Theme, station: Door, session: Session, notices: Notices, spawner: Spawner) -> None:
        super().__init__(theme)
        self.model = DoctorModel(station, session, order_book(station.knowledge))
        self.notices, self.spawner = notices, spawner
        self._station = station
        self._off_status: Unsubscribe | None = None
        self._as_of: object = None
        self.width_class = WidthClass.WIDE
        self._list_open = self._assistant_open = False
        self._make(theme)
        self.acts = OrdersActs(self.model, self.orders, self.entry, spawner, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_width_class(WidthClass.WIDE)

    def _make(self, theme: Theme) -> None:
        book = self.model.book
        self.banner = PatientBanner(theme)
        self.alert = AlertBar(theme, book)
        self.patients = PatientPane(theme)
        self.summary = SummaryPane(theme, book)
        self.notes = NotePane(theme)
        self.entry = EntryPanel(theme, book, self._station.clock.now)
        self.orders = OrdersPane(theme, self.entry)
        self.assistant = AssistantPane(theme, book)
        self.rail = AssistantRail(theme)
        self.tabs = PaneTabs(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.alert)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.patients)
        row.addWidget(self.summary)
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.tabs)
        panes = QHBoxLayout()
        panes.setSpacing(8)
        panes.addWidget(self.notes, 712)
        panes.addWidget(self.orders, 784)
        panes.addWidget(self.assistant)
        inner.addLayout(panes, 1)
        self._panes = panes
        row.addWidget(work, 1)
        row.addWidget(self.rail)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        model = self.model
        model.listen(self._shown)
        self.patients.patient_chosen.connect(self.open_patient)
        self.patients.scope_chosen.connect(self._choose_scope)
        self.summary.acknowledge_wanted.connect(self._acknowledge)
        for pane in (self.summary, self.notes, self.orders):
            pane.read_again.connect(self.refresh)
        self.notes.edited.connect(model.write_note)
        self.notes.new_wanted.connect(self.new_note)
        self.notes.keep_wanted.connect(model.keep_note)
        self.notes.sign_wanted.connect(self.sign_note)
        self.assistant.card_opened.connect(self._open_card)
        self.alert.opened.connect(self._open_card)
        self.alert.rail_wanted.connect(self.toggle_assistant)
        self.rail.wanted.connect(self.toggle_assistant)
        self.tabs.chosen.connect(self._fold)
        self.entry.candidate_changed.connect(self._candidate_changed)
        self.acts.centre_wanted.connect(self.centre_wanted)
        self.acts.pane_wanted.connect(self.show_orders)

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Follows the station and reads the ward."""
        self.model.follow(self._changed)
        self._off_status = self._station.on_status(self._status_changed)
        self.spawner.spawn(self.model.load_ward(), "read the ward", owner=self)

    def close_page(self) -> None:
        self.model.close()
        if self._off_status is not None:
            self._off_status()
            self._off_status = None

    def bind_keys(self, keys: KeyMap) -> None:
        acts = self.acts
        bind_all(
            keys,
            self,
            {
                "doctor.next": self.next_patient,
                "doctor.previous": self.previous_patient,
                "doctor.list": self.toggle_list,
                "doctor.assistant": self.toggle_assistant,
                "doctor.pane1": self.patients.view.setFocus,
                "doctor.pane2": self.summary.results.table.setFocus,
                "doctor.pane3": self.focus_notes,
                "doctor.pane4": self.focus_orders,
                "doctor.pane5": self.focus_assistant,
                "doctor.sign": self.sign_focused,
                "doctor.keep": self.model.keep_note,
                "doctor.read": self.summary.ask_current,
                "doctor.new": acts.new,
                "doctor.sets": acts.sets,
                "doctor.stop": acts.stop,
                "doctor.group": acts.group,
            },
        )

    def title(self) -> str:
        return self.tr("Doctor station")

    def hints(self) -> tuple[Hint, ...]:
        return hints()

    # -- patients -------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str) -> None:
        if patient == self.model.patient and self.model.chart is not None:
            return
        self.model.keep_entry(self.entry.state)
        self.acts.drop()
        self.spawner.spawn(self._open(patient), "open a patient", owner=self)

    async def _open(self, patient: str) -> None:
        if await self.model.open(patient):
            self.patient_opened.emit(patient)

    def next_patient(self) -> None:
        self._step(1)

    def previous_patient(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        patient = self.model.patients.neighbour(self.model.patient, step)
        if patient is not None:
            self.open_patient(patient)

    def refresh(self) -> None:
        self.spawner.spawn(self.model.refresh(), "read the chart", owner=self)

    def _choose_scope(self, scope: str) -> None:
        self.model.choose_scope(Scope(scope))

    def _changed(self, change: Change) -> None:
        if self.model.patient in change.patients:
            self.refresh()
        self.spawner.spawn(self.model.load_ward(), "read the ward", owner=self)

    def _status_changed(self, status: StationStatus) -> None:
        """The banner's freshness grows without any row changing."""
        if status.freshness.as_of != self._as_of:
            self._as_of = status.freshness.as_of
            self.refresh()

    # -- drawing --------------------------------------------------------------------------------------------------

    def _shown(self, what: Shown) -> None:
        if what is Shown.CHART:
            self._draw_chart()
        if what is Shown.WARD or what is Shown.CHART:
            self._draw_ward()
        if what in {Shown.CHART, Shown.ORDERS, Shown.CHECK}:
            self.acts.draw()
            self._draw_cards()
        if what is Shown.NOTE:
            self.notes.show_draft(self.model.note)

    def _draw_chart(self) -> None:
        chart, now = self.model.chart, self.model.now
        banner = chart.banner if chart else None
        self.banner.show_patient(banner_content(banner, now) if banner else None)
        self.summary.show_chart(chart, now)
        self.notes.show_chart(chart, self.model.note, now)
        if self.entry.state != self.model.entry() and not self.entry.field.edit.hasFocus():
            self.entry.set_state(self.model.entry())

    def _draw_ward(self) -> None:
        if self.model.ward_error is not None:
            self.patients.show_failure(type(self.model.ward_error).__name__)
            return
        self.patients.show_list(self.model.patients, self.model.patient)
        line = self.model.patients.line(self.model.patient)
        news = line.card.news2 if line else None
        self.summary.set_news2(news, is_urgent=bool(line and line.card.news2_is_urgent))

    def _draw_cards(self) -> None:
        found = cards(self.model.chart, self.model.sheet)
        self.assistant.show_cards(found)
        self.rail.show_cards(found)
        is_folded = self.width_class is not WidthClass.WIDE and not self._assistant_open
        self.alert.show_cards(found, is_folded=is_folded)

    def retranslate(self) -> None:
        self.tabs.set_tabs(
            (
                (ORDERS, self.tr("Orders"), "Alt 4"),
                (NOTES, self.tr("Notes"), "Alt 3"),
                (ASSISTANT, self.tr("Alerts and tasks"), "Alt 5"),
            )
        )
        if self.model.chart is not None:
            self._shown(Shown.CHART)

    def restyle(self) -> None:
        super().restyle()
        if self.model.chart is not None:
            self._shown(Shown.CHART)

    # -- width ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        step = width_class(self.window().width())
        if step is not self.width_class:
            self.set_width_class(step)

    def set_width_class(self, width: WidthClass) -> None:
        self.width_class = width
        self._list_open = self._assistant_open = False
        self.banner.set_width_class(width)
        self.summary.set_width_class(width)
        self.notes.set_width_class(width)
        self.orders.set_compact(is_compact=width is WidthClass.NARROW)
        self._fold()

    def _fold(self) -> None:
        """What is seen at this width, with the list and the assistant opened or not."""
        width, is_wide = self.width_class, self.width_class is WidthClass.WIDE
        is_narrow = width is WidthClass.NARROW
        rail = RAIL if width is WidthClass.MEDIUM else RAIL_NARROW
        is_rail = not is_wide and not self._list_open
        self.patients.set_rail(is_rail=is_rail, width=rail if is_rail else WIDTH)
        self.summary.setVisible(not (is_narrow and self._list_open))
        tab = self.tabs.choice
        self.tabs.setVisible(is_narrow)
        shows_assistant = is_wide or self._assistant_open
        self.notes.setVisible(tab == NOTES if is_narrow else is_wide or not self._assistant_open)
        self.orders.setVisible(not is_narrow or tab == ORDERS)
        self.assistant.setVisible(tab == ASSISTANT if is_narrow else shows_assistant)
        self._size_assistant(is_narrow=is_narrow)
        self.rail.setVisible(width is WidthClass.MEDIUM and not self._assistant_open)
        self._panes.setStretch(0, 540 if width is WidthClass.MEDIUM else 712)
        self._panes.setStretch(1, 872 if width is WidthClass.MEDIUM else 784)
        self._draw_cards()

    def _size_assistant(self, *, is_narrow: bool) -> None:
        if is_narrow:
            self.assistant.setMinimumWidth(0)
            self.assistant.setMaximumWidth(16777215)
        else:
            self.assistant.setFixedWidth(360)

    def toggle_list(self) -> None:
        if self.width_class is not WidthClass.WIDE:
            self._list_open = not self._list_open
            self._fold()
        self.patients.view.setFocus()

    def toggle_assistant(self) -> None:
        if self.width_class is WidthClass.NARROW:
            self.tabs.choose(ORDERS if self.tabs.choice == ASSISTANT else ASSISTANT)
        elif self.width_class is WidthClass.MEDIUM:
            self._assistant_open = not self._assistant_open
            self._fold()
        self.assistant.list.table.setFocus()

    def focus_notes(self) -> None:
        self.tabs.choose(NOTES)
        (self.notes.editor.text if self.notes.has_editor_open() else self.notes.tree.table).setFocus()

    def show_orders(self) -> None:
        self.tabs.choose(ORDERS)

    def focus_orders(self) -> None:
        self.show_orders()
        self.orders.table.setFocus()

    def focus_assistant(self) -> None:
        if self.width_class is WidthClass.WIDE:
            self.assistant.list.table.setFocus()
        elif not self.assistant.isVisible():
            self.toggle_assistant()

    # -- acts -----------------------------------------------------------------------------------------------------

    def sign_focused(self) -> None:
        """Ctrl Enter: the note if it has the focus or is the only pane, the drafts otherwise."""
        focus = self.focusWidget()
        in_notes = focus is not None and self.notes.isAncestorOf(focus)
        if in_notes or (self.width_class is WidthClass.NARROW and self.tabs.choice == NOTES):
            self.sign_note()
        else:
            self.acts.sign()

    def new_note(self) -> None:
        if self.model.patient is not None:
            self.tabs.choose(NOTES)
            self.model.begin_note(
                self.tr("Progress note {time}").format(time=self.model.now.strftime("%Y-%m-%d %H:%M"))
            )
            self.notes.open_editor()

    def sign_note(self) -> None:
        patient = self.model.patient
        if patient is not None:
            self.spawner.spawn(self.model.sign_note(patient, self.tr("Progress note")), "sign a note", owner=self)

    def _acknowledge(self, row: object, action: str) -> None:
        patient = self.model.patient
        if patient is not None:
            work = self.model.acknowledge(patient, row, Action(action))  # type: ignore[arg-type]  # the signal carries a ResultRow
            self.spawner.spawn(work, "acknowledge a result", owner=self)

    def _open_card(self, card: object) -> None:
        if not isinstance(card, Card):
            return
        if card.result is not None:
            self.summary.results.table.choose(card.result.result.key)
            self.summary.ask_current()
        elif card.finding is not None:
            self.tabs.choose(ORDERS)
            self.orders.table.choose(card.draft)
            self.orders.table.setFocus()
        elif card.task is not None and card.task.kind.startswith("conflict"):
            self.centre_wanted.emit()
        elif card.task is not None:
            self.open_patient(card.task.patient)

    def _candidate_changed(self) -> None:
        self.orders.fit_dock()
        self.model.keep_entry(self.entry.state)
        candidate: OrderDraft | None = self.entry.candidate()
        self.spawner.spawn(self.model.check(candidate), "check orders", owner=self)
