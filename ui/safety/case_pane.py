"""Cases for both stations: suspected infections with their answers, adverse events with their reports, each with its thread.

pane = CasePane(theme, model, spawner); pane.bind_keys(keys); pane.draw()

Shows and types; reads and saves through its model.
"""

from collections.abc import Awaitable, Coroutine
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.records.cases import InfectionAnswer
from offline.safety_views import CaseRow
from ui.acting_desk import Faults
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS
from ui.results.scrolling import scrolled
from ui.safety.case_forms import AnswerForm, CaseForm, EventForm, SayForm
from ui.safety.case_model import EVENTS, INFECTIONS, CaseModel, EventEntry
from ui.safety.case_rows import case_columns, case_rows, case_words
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow

KEYS = "CXIMN"


class CasePane(Living, QWidget):
    """Invariant: a form is of the case it was begun for; choosing another leaves it. A report keeps what is typed."""

    count_changed = Signal(object)
    print_wanted = Signal(str)
    """The printed page of the patient's reports."""

    def __init__(self, theme: Theme, model: CaseModel, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self.model, self._spawner = model, spawner
        self.left, self.right = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.views = Segmented(theme, ((INFECTIONS, "", "1"), (EVENTS, "", "2")), height=32)
        self.listing = Listing(theme, case_columns())
        self.detail = Label(theme, role="body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = {key: SecondaryButton(theme, "", keys=key) for key in (*KEYS, "P")}
        self.answer, self.saying, self.report = AnswerForm(theme), SayForm(theme), EventForm(theme, model.book)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    @property
    def forms(self) -> tuple[CaseForm, ...]:
        return (self.answer, self.saying, self.report)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.left, 46)
        row.addWidget(self.right, 54)
        self.left.body.addWidget(self.views)
        self.left.body.addWidget(self.listing, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 0)
        bar.setSpacing(6)
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self.forms:
            column.addWidget(form)
        self.detail.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.detail)
        column.addStretch(1)
        self.right.body.addLayout(bar)
        self.right.body.addWidget(scrolled(inner), 1)

    def _connect(self) -> None:
        acts = (
            self.begin_confirm,
            self.begin_exclude,
            self.begin_ask,
            self.begin_say,
            self.begin_report,
            self.print_it,
        )
        for key, act in zip((*KEYS, "P"), acts, strict=True):
            self.buttons[key].clicked.connect(act)
        self.views.chosen.connect(self.show_view)
        self.listing.table.row_changed.connect(self._chosen)
        self.listing.table.row_activated.connect(self._next)
        self.report.settled.connect(self._keep_draft)
        self.report.patient_chosen.connect(self._fill_for)
        for form in self.forms:
            form.saved.connect(self.sign)
            form.dropped.connect(self.drop_forms)

    def bind_keys(self, keys: KeyMap) -> None:
        acts = (
            self.begin_confirm,
            self.begin_exclude,
            self.begin_ask,
            self.begin_say,
            self.begin_report,
            self.print_it,
        )
        for key, act in zip((*KEYS, "P"), acts, strict=True):
            keys.bind(f"cases.{key}", key, self, act)
        keys.bind("cases.infections", "1", self, self.show_infections)
        keys.bind("cases.events", "2", self, self.show_events)
        keys.bind("cases.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("cases.sign", "Ctrl+Return", self, self.sign)

    # -- words --------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.left.set_title(self.tr("Cases of the ward"))
        self.right.set_title(self.tr("Case"))
        self.views.set_words(
            ((INFECTIONS, self.tr("Suspected infections"), "1"), (EVENTS, self.tr("Adverse events"), "2"))
        )
        self.listing.table.setAccessibleName(self.tr("Cases"))
        self.listing.table.set_columns(case_columns())
        words = (
            self.tr("Confirm"),
            self.tr("Exclude"),
            self.tr("Need information"),
            self.tr("Message"),
            self.tr("New report"),
            self.tr("Print"),
        )
        for key, text in zip((*KEYS, "P"), words, strict=True):
            self.buttons[key].setText(text)
        self.draw()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, table = self.model, self.listing.table
        subject = self.tr("Suspected infections") if model.view == INFECTIONS else self.tr("Adverse events")
        if model.knowing is not Knowing.READY:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
            self.count_changed.emit(None)
        else:
            blocker = QSignalBlocker(table)
            self.listing.show_rows(case_rows(model.rows, model.now), subject=subject)
            if not table.choose(model.row, scrolls=False) and model.rows and not self._is_typing():
                model.row = model.rows[0].task.key
                table.choose(model.row, scrolls=False)
            blocker.unblock()
            count = model.open_count()
            self.left.set_meta(self.tr("{count} open").format(count=count) if count else "")
            self.count_changed.emit(count)
            if self.report.isHidden():
                self.report.know(model.patients())
        self._draw_detail()

    def _draw_detail(self) -> None:
        row = self.model.chosen
        self.detail.setText(case_words(row, self.model.now) if row is not None else "")
        is_reporting = not self.report.isHidden()  # it names its own patient: the chosen case is another's
        self.detail.setVisible(not is_reporting)
        self.right.set_meta(f"{row.bed} {row.patient_name}" if row is not None and not is_reporting else "")
        is_asked = row is not None and self.model.view == INFECTIONS and row.task.is_open
        for key in "CXI":
            self.buttons[key].setVisible(self.model.view == INFECTIONS)
            self.buttons[key].setEnabled(is_asked)
        self.buttons["M"].setEnabled(row is not None and not is_reporting)
        self.buttons["N"].setVisible(self.model.view == EVENTS)
        self.buttons["P"].setVisible(self.model.view == EVENTS)
        self.buttons["P"].setEnabled(row is not None and not is_reporting)

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _is_typing(self) -> bool:
        return any(not form.isHidden() for form in self.forms)

    def show_infections(self) -> None:
        self.views.choose(INFECTIONS)

    def show_events(self) -> None:
        self.views.choose(EVENTS)

    def show_view(self, view: str) -> None:
        if view != self.model.view:
            self.drop_forms()
            self.model.view, self.model.row = view, ""
            self.draw()

    def show_case(self, key: str) -> None:
        """From another page: this very suspicion."""
        self.views.show_choice(INFECTIONS)
        self.drop_forms()
        self.model.view, self.model.row = INFECTIONS, key
        self.draw()

    def _chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, CaseRow) and row.subject.task.key != self.model.row:
            self.drop_forms()
            self.model.row = row.subject.task.key
            self._draw_detail()

    def _next(self, _row: object) -> None:
        if self.model.view == INFECTIONS and self.buttons["C"].isEnabled():
            self._begin_answer("")
        else:
            self.begin_say()

    # -- acting -------------------------------------------------------------------------------------------------------

    def begin_confirm(self) -> None:
        self._begin_answer(InfectionAnswer.CONFIRM.value)

    def begin_exclude(self) -> None:
        self._begin_answer(InfectionAnswer.EXCLUDE.value)

    def begin_ask(self) -> None:
        self._begin_answer(InfectionAnswer.NEED_INFORMATION.value)

    def _begin_answer(self, answer: str) -> None:
        row = self.model.chosen
        if row is not None and self.buttons["C"].isEnabled() and self.model.view == INFECTIONS:
            self.drop_forms()
            self.answer.begin(f"{row.bed} {row.patient_name} · {row.task.what}", answer)

    def begin_say(self) -> None:
        row = self.model.chosen
        if row is not None and self.buttons["M"].isEnabled():
            self.drop_forms()
            self.saying.begin(f"{row.bed} {row.patient_name} · {row.task.what}")

    def begin_report(self) -> None:
        """Of the patient who is chosen, with what was put down before."""
        row = self.model.chosen
        self.show_events()
        self.report_of(row.task.patient if row is not None else "")

    def report_of(self, patient: str) -> None:
        self.drop_forms()
        self.report.know(self.model.patients())
        self._spawn(self._fill(patient), "read what was put down")

    def _fill_for(self, patient: str) -> None:
        self._spawn(self._fill(patient), "read what was put down")

    async def _fill(self, patient: str) -> None:
        """Another patient's words never stand under this one's name: the form is filled anew."""
        entry = await self.model.kept(patient)
        if patient and not entry.place:
            entry.place = self.model.place_of(patient)
        self.report.fill(entry)
        self.report.open_at(self.report.kind.box if patient else self.report.patient.box)
        self._draw_detail()

    def _keep_draft(self) -> None:
        if not self.report.isHidden():
            self._spawn(self.model.keep(self.report.entry()), "keep the report")

    def drop_forms(self) -> None:
        if not self.report.isHidden():
            self._keep_draft()
        for form in self.forms:
            form.hide()
        self._draw_detail()
        self.listing.table.setFocus()

    def print_it(self) -> None:
        row = self.model.chosen
        if row is not None and self.buttons["P"].isEnabled() and self.model.view == EVENTS:
            self.print_wanted.emit(row.task.patient)

    def sign(self) -> None:
        model = self.model
        if not self.answer.isHidden():
            self._carry_out(model.answer(self.answer.answer.choice(), self.answer.text.text()), self.answer)
        elif not self.saying.isHidden():
            self._carry_out(model.say(self.saying.text.text()), self.saying)
        elif not self.report.isHidden():
            self._carry_out(model.report(self.report.entry(), self.theme.language), self.report)

    def _carry_out(self, work: Awaitable[Faults], form: CaseForm) -> None:
        self._spawn(self._signed(work, form), "sign in a case")

    async def _signed(self, work: Awaitable[Faults], form: CaseForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        if form is self.report:
            self.report.fill(EventEntry())
        form.hide()
        await self.model.refresh()
        self.draw()
        self.listing.table.setFocus()

    def _spawn(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._spawner.spawn(work, name, owner=self)
