"""The doctor's page: lays the panes out by width, draws the model into them and carries what people want to it.

    page = DoctorPage(theme, station, session, notices, spawner)
    page.bind_keys(window.keys)
    window.add_page("doctor", page, title=page.title, keys="F3", hints=page.hints)
    page.open()                       # follows the station; page.close_page() when the person signs out
    page.open_patient(patient_key)

Signals: patient_opened(str), centre_wanted(), reorganise_wanted(). Refuses to decide: `DoctorModel` does.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal

from client.records import Sex
from offline.changes import Change
from offline.people import Session
from offline.scopes import Scope
from offline.status import StationStatus
from ui.diagnoses.acts import DiagnosesActs
from ui.diagnoses.model import DiagnosesModel
from ui.doctor.assistant_model import Card, cards
from ui.doctor.assistant_words import Spoken
from ui.doctor.banner_words import banner_of_chart
from ui.doctor.chart_desk import Shown
from ui.doctor.chart_model import Chart
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.door import Door, Unsubscribe
from ui.doctor.expecting import Expecting
from ui.doctor.note_acts import NoteActs
from ui.doctor.order_book import order_book
from ui.doctor.orders_acts import OrdersActs
from ui.doctor.page_frame import NOTES, PageFrame
from ui.doctor.page_keys import KEYS, bind_all, hints
from ui.doctor.page_words import not_signed
from ui.doctor.results_model import Action
from ui.doctor.wording import short_language
from ui.notices import Notices
from ui.nurse.hearing import NOTED, concerns
from ui.people.away_words import not_downloaded
from ui.people.details import Details
from ui.requests.desk import FormDesk
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.banner_content import BannerContent
from ui.widgets.empty import EmptyKind


class DoctorPage(PageFrame):
    """Invariant: everything on the page is about the model's open patient; a slower answer about another is never painted."""

    patient_opened = Signal(str)
    centre_wanted = Signal()
    reorganise_wanted = Signal()
    key_table = KEYS

    def __init__(self, theme: Theme, station: Door, session: Session, notices: Notices, spawner: Spawner) -> None:
        self.model = self.make_model(station, session)
        super().__init__(theme, self.model.book, station.knowledge.pack.diagnoses, station.clock.now)
        self.notices, self.spawner, self._station = notices, spawner, station
        self._off_status: Unsubscribe | None = None
        self._as_of: datetime | None = None
        self._told, self._minute = "", -1
        self.details = Details(station, session, self.details_panel, spawner, self)
        self.acts = OrdersActs(self.model, self.orders, self.entry, spawner, self)
        diagnoses = DiagnosesModel(station, session, self.model.book.record_language)
        self.diagnosis_acts = DiagnosesActs(diagnoses, self.diagnoses, spawner, self)
        self.writing = NoteActs(self.model, self.notes, self.summary.duties, spawner, self)
        self.expecting = Expecting(self.model, spawner, self)
        self.forms = FormDesk(self.model, self.orders, self.acts, spawner, self)
        self._connect()
        self.retranslate()
        self.set_width_class(WidthClass.WIDE)
        self.setFocusProxy(self.patients.view)

    def make_model(self, station: Door, session: Session) -> DoctorModel:
        return DoctorModel(station, session, order_book(station.knowledge))

    def _connect(self) -> None:
        model = self.model
        model.listen(self._shown)
        self.theme.ticked.connect(self._count_down)
        self.patients.patient_chosen.connect(self.open_patient)
        self.patients.pointed_at.connect(self.expecting.expect)
        self.patients.scope_chosen.connect(self._choose_scope)
        self.summary.acknowledge_wanted.connect(self._acknowledge)
        for pane in (self.summary, self.notes, self.orders):
            pane.read_again.connect(self.refresh)
        self.theme.ticked.connect(self.writing.keep_while_writing)
        self.writing.pane_wanted.connect(self.show_notes)
        self.writing.orders_wanted.connect(self.show_orders)
        self.assistant.card_opened.connect(self._open_card)
        self.alert.opened.connect(self._open_card)
        self.entry.candidate_changed.connect(self._candidate_changed)
        self.acts.centre_wanted.connect(self.centre_wanted)
        self.orders.bar.reorganise_wanted.connect(self.reorganise_wanted)
        self.acts.pane_wanted.connect(self.show_orders)
        self.banner.diagnoses_wanted.connect(self.diagnosis_acts.open)
        self.diagnosis_acts.shown.connect(self._panel_shown)
        self.details_panel.left.connect(self._give_keys_back)

    # -- life -----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Follows the station and reads the ward."""
        self.model.follow(self._changed)
        self._off_status = self._station.on_status(self._status_changed)
        self.spawner.spawn(self.model.load_ward(), "read the ward", owner=self)
        self.spawner.spawn(self.model.restore_notes(), "read the drafts", owner=self)
        self.spawner.spawn(self.model.load_favourites(), "read the favourites", owner=self)

    def close_page(self) -> None:
        self.model.close()
        if self._off_status is not None:
            self._off_status()
            self._off_status = None

    def bind_keys(self, keys: KeyMap) -> None:
        bind_all(keys, self, self.key_acts(), self.key_table)

    def key_acts(self) -> dict[str, Callable[[], None]]:
        acts = self.acts
        return {
            "doctor.next": self.next_patient,
            "doctor.previous": self.previous_patient,
            "doctor.list": self.toggle_list,
            "doctor.assistant": self.toggle_assistant,
            "doctor.details": self.toggle_details,
            "doctor.pane1": self.patients.view.setFocus,
            "doctor.pane2": self.focus_summary,
            "doctor.pane3": self.focus_notes,
            "doctor.pane4": self.focus_orders,
            "doctor.pane5": self.focus_assistant,
            "doctor.diagnoses": self.diagnosis_acts.open,
            "doctor.sign": self.sign_focused,
            "doctor.keep": self.writing.keep,
            "doctor.write": self.writing.choose,
            "doctor.read": self.summary.ask_current,
            "doctor.new": partial(self._with_panes, acts.new),
            "doctor.sets": partial(self._with_panes, acts.sets),
            "doctor.stop": partial(self._with_orders, acts.stop),
            "doctor.void": partial(self._with_orders, acts.void),
            "doctor.change": partial(self._with_orders, acts.change),
            "doctor.countersign": partial(self._with_orders, acts.countersign),
            "doctor.review": partial(self._with_panes, acts.review),
            "doctor.favourite": partial(self._with_orders, acts.favourites.toggle),
            "doctor.group": partial(self._with_orders, acts.group),
            **self.forms.keys(self._with_panes, self._with_orders),
        }

    def title(self) -> str:
        return self.tr("Doctor station")

    def hints(self) -> tuple[Hint, ...]:
        return hints()

    def open_patient(self, patient: str) -> None:
        if (patient == self.model.patient and self.model.chart is not None) or self._is_unread(patient):
            return
        self.spawner.attend()  # a click waits as a key does
        self.drop_questions()
        self.spawner.spawn(self.open_now(patient), "open a patient", owner=self)

    def _is_unread(self, patient: str) -> bool:
        """Says so, too."""
        if is_unread := self.model.is_unread(patient):
            self.notices.post(not_downloaded(self.model.patients.line(patient)))
            self._draw_ward()
        return is_unread

    def drop_questions(self) -> None:
        """What is asked is asked about the patient before."""
        self.acts.keep_line()
        self.acts.drop()
        self.forms.leave()
        self.writing.drop()

    async def open_now(self, patient: str) -> bool:
        """False when another patient was opened meanwhile."""
        return not self._is_unread(patient) and await self.model.open(patient)

    def _follow_patient(self) -> None:
        """Told as soon as he is drawn: the pages beside this one must not stay on the patient before while central is asked."""
        if (drawn := self.model.drawn) is not None and drawn != self._told:
            self._told = drawn
            self.patient_opened.emit(drawn)
            self.expecting.expect_next()

    def next_patient(self) -> None:
        self._step(1)

    def previous_patient(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if (patient := self.model.patients.neighbour(self.model.patient, step)) is not None:
            self.patients.patient_chosen.emit(patient)

    def refresh(self) -> None:
        self.spawner.spawn(self.model.refresh(), "read the chart", owner=self)

    def _choose_scope(self, scope: str) -> None:
        self.model.choose_scope(Scope(scope))

    def _changed(self, change: Change) -> None:
        """The open chart is read at once, whoever types: what a person just did decides what he may do next. The ward's list can wait."""
        if self.model.patient in change.patients:
            (self._refresh_banner if change.kinds == {"freshness"} else self.refresh)()
        if concerns(change, apart=NOTED):
            self.spawner.later(self._load_ward, "read the ward", owner=self)

    def _load_ward(self) -> None:
        self.spawner.spawn(self.model.load_ward(), "read the ward", owner=self)

    def _status_changed(self, status: StationStatus) -> None:
        """The banner's freshness grows without any row changing, so only the banner is read again."""
        if status.freshness.as_of != self._as_of:
            self._as_of = status.freshness.as_of
            self._refresh_banner()

    def _refresh_banner(self) -> None:
        self.spawner.spawn(self.model.refresh_banner(), "read the banner", owner=self)

    # -- drawing --------------------------------------------------------------------------------------------------

    def _shown(self, what: Shown) -> None:
        if what is Shown.LEFT:
            self.drop_questions()
        if what is Shown.FIRST:  # of the one before nothing is seen any more, and nothing says that there is none
            self.covers.lay()
            self._draw_banner()
            self.draw_choice()
        if what is Shown.CHART:
            self._draw_chart()
        if what is Shown.BANNER:
            self._draw_banner()
        if what is Shown.WARD or what is Shown.CHART:
            self._draw_ward()
        if what in {Shown.CHART, Shown.ORDERS, Shown.CHECK}:
            self.acts.draw()
        if what in {Shown.CHART, Shown.ORDERS, Shown.CHECK, Shown.WARD}:
            self._draw_cards()
        if what is Shown.NOTE:
            self.writing.draw()
        if what is Shown.CHART:
            self.covers.lift()
        self._follow_patient()

    def draw_choice(self) -> None:
        """Whose line of the list is the open one."""
        self.patients.show_list(self.model.patients, self.model.patient)

    def _draw_chart(self) -> None:
        chart, now = self.model.chart, self.model.now
        if not self.model.charts.was_told(chart):
            self._draw_banner()
        self.summary.show_chart(chart, now)
        self.notes.show_chart(chart, self.model.note, now)
        self.writing.draw()
        self.acts.show_line()
        banner = chart.banner if chart is not None else None
        encounter, sex = (chart.encounter, banner.patient.sex) if chart and banner else (None, Sex.UNKNOWN)
        self.diagnosis_acts.follow(self.model.patient, encounter, sex)

    def _draw_banner(self) -> None:
        chart = self.model.chart or self.model.charts.first
        self.banner.show_patient(self.banner_of(chart) if chart else None)
        self.details.show_banner(self.model.patient, chart.banner if chart else None)

    def banner_of(self, chart: Chart) -> BannerContent | None:
        return banner_of_chart(chart, self.model.now, self._station.knowledge, self.theme.language)

    def _draw_ward(self) -> None:
        if self.model.ward_error is not None:
            self.patients.show_failure(type(self.model.ward_error).__name__)
            return
        self.draw_choice()
        for pane in (self.summary, self.notes, self.orders):
            pane.wait_for(None if self.model.has_nobody else EmptyKind.READING)
        line = self.model.patients.line(self.model.patient)
        news = line.card.news2 if line else None
        self.summary.set_news2(news, is_urgent=bool(line and line.card.news2_is_urgent))

    def _draw_cards(self) -> None:
        model, language = self.model, short_language(self.theme.language)
        found = cards(model.chart, model.sheet, model.patients.lines, model.look, model.oral)
        spoken = Spoken(book=model.book, language=language, now=model.now, sheet=model.sheet)
        self.assistant.show_cards(found, spoken)
        self.rail.show_cards(found)
        self.alert.show_cards(found, spoken, is_folded=self.is_assistant_folded)

    def folded(self) -> None:
        self._draw_cards()

    def retranslate(self) -> None:
        self.name_tabs()
        if self.model.chart is not None:
            self._shown(Shown.CHART)

    def restyle(self) -> None:
        super().restyle()
        if self.model.chart is not None:
            self._shown(Shown.CHART)

    def sign_focused(self) -> None:
        """Ctrl Enter: the note if it has the focus or is the only pane, the drafts otherwise."""
        focus = self.focusWidget()
        in_notes = focus is not None and self.notes.isAncestorOf(focus)
        if not self.has_keys_of_panes():
            self.notices.post(not_signed())
        elif in_notes or (self.width_class is WidthClass.NARROW and self.tabs.choice == NOTES):
            self.writing.sign()
        elif self.orders.isVisible():
            self.acts.sign()
        else:
            self.notices.post(not_signed())

    def _with_panes(self, act: Callable[[], object]) -> None:
        """What brings the orders into sight by itself."""
        if self.has_keys_of_panes() and not self.orders.has_keys_of_form():
            act()

    def _with_orders(self, act: Callable[[], object]) -> None:
        """Nothing is done to an order that is not on the screen."""
        if self.has_keys_of_panes() and self.orders.isVisible() and not self.orders.has_keys_of_form():
            act()

    def new_note(self) -> None:
        self.writing.plain()

    def show_notes(self) -> None:
        self.bring(NOTES)
        self.tabs.choose(NOTES)

    def toggle_details(self) -> None:
        self.details.toggle()
        if self.details_panel.isHidden():
            self._give_keys_back()

    def _panel_shown(self) -> None:
        self._fold()
        if self.diagnoses.isHidden():
            self._give_keys_back()

    def _give_keys_back(self) -> None:
        """A panel above was closed: the keys go to the orders, else to the patients."""
        give = self.orders.show_table_again if self.orders.isVisible() else self.patients.view.setFocus
        give()

    def _count_down(self) -> None:
        """Each minute: how long there is still to countersign."""
        minute = self.model.now.minute
        if self.model.oral and minute != self._minute:
            self._minute = minute
            self._shown(Shown.ORDERS)

    def _acknowledge(self, row: object, action: str) -> None:
        patient = self.model.drawn
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
            self._go_to_order(card.draft)
        elif card.oral is not None and card.oral.patient != self.model.patient:
            self.open_patient(card.oral.patient)
        elif card.oral is not None:
            self._go_to_order(card.oral.orders[0].key)
        elif card.order is not None:
            self._go_to_order(card.order.order.key)
        elif card.entry is not None:
            self.centre_wanted.emit()
        elif card.other is not None:
            self.open_patient(card.other.patient)
        else:
            self.focus_orders()

    def _go_to_order(self, key: str) -> None:
        self.orders.table.choose(key)
        self.focus_orders()

    def _candidate_changed(self) -> None:
        self.orders.fit_dock()
        self.acts.keep_line()
        if self.acts.line_of != self.model.patient:
            return
        self.spawner.spawn(self.model.check(self.entry.candidate()), "check orders", owner=self)
