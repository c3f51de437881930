"""The execution plan (F9): units of the day by time or by type, their chain, and what could not be split with its reason."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.errors import InputRefused, NotAllowed, PolicyRefused, SignInRefused
from client.records import Person
from client.records.units import ChainStep
from offline.views.units import Unit
from ui.doctor.second_panel import SecondPanel
from ui.nurse import words as nurse_words
from ui.nurse.door import Desk
from ui.nurse.group_words import group_words
from ui.nurse.loading import Knowing
from ui.nurse.nurse_page import EMPTY_KINDS, NursePage
from ui.nurse.patient_block import PatientBlock
from ui.planning import words
from ui.planning.beside import fault_words, unit_words
from ui.planning.model import PlanModel, PlanStation, Tab, is_drug, next_step
from ui.planning.rows import RowSetting, fault_columns, fault_rows, plan_columns, plan_rows
from ui.planning.step_line import Asked, StepLine
from ui.results.scrolling import scrolled
from ui.theme.width import WidthClass, width_class
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane, SectionHeader
from ui.widgets.table_model import TableRow

BESIDE = {WidthClass.WIDE: 440, WidthClass.MEDIUM: 380, WidthClass.NARROW: 300}
MARGIN = 8


class PlanPage(NursePage):
    """Invariant: a step is of the unit beside the list, as it was read last; nothing is recorded by moving about."""

    def __init__(self, desk: Desk, station: PlanStation) -> None:
        self.model = PlanModel(station, desk.session, desk.pack)
        super().__init__(desk, self.model)
        self.setObjectName("planPage")
        theme = desk.theme
        self._width = WidthClass.WIDE
        self._asked: tuple[Unit, ChainStep] | None = None
        self.listing = Listing(theme, plan_columns())
        self.pane, self.beside = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.tabs = FilterRow(theme, tuple((tab.value, tab.value) for tab in Tab))
        self.day = SecondaryButton(theme, "", keys="D", is_small=True)
        self.one_patient = SecondaryButton(theme, "", keys="P", is_small=True)
        self.whole_ward = SecondaryButton(theme, "", keys="W", is_small=True)
        self.block = PatientBlock(theme)
        self.heading = SectionHeader(theme, has_top_line=True)
        self.details = Label(theme, wrap=True)
        self.why_not = Label(theme, role="value", wrap=True)
        self.second = SecondPanel(theme)
        self.reason = StepLine(theme)
        self.next = PrimaryButton(theme, "", keys="Space", icon="check")
        self.round = SecondaryButton(theme, "", keys="R")
        self.end = SecondaryButton(theme, "", keys="X")
        self.not_done = SecondaryButton(theme, "", keys="U")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.listing.table)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(8)
        for widget in (self.tabs, self.day, self.one_patient, self.whole_ward):
            self.pane.add_to_header(widget)
        self.pane.body.addWidget(self.listing, 1)
        inner, foot = QWidget(), QVBoxLayout()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(8)
        for part in (self.details, self.why_not, self.second):
            column.addWidget(part)
        column.addStretch(1)
        foot.setContentsMargins(12, 0, 12, 12)
        foot.setSpacing(8)
        for button in (self.reason, self.next, self.round, self.end, self.not_done):
            foot.addWidget(button)
        self.beside.body.addWidget(self.block)
        self.beside.body.addWidget(self.heading)
        self.beside.body.addWidget(scrolled(inner), 1)
        self.beside.body.addLayout(foot)
        row.addWidget(self.pane, 1)
        row.addWidget(self.beside)

    def _connect(self) -> None:
        keys = self.desk.keys
        keys.bind("plan.next", "Space", self.listing, self.do_next)
        keys.bind("plan.round", "R", self, self.do_round)
        keys.bind("plan.end", "X", self, self.do_end)
        keys.bind("plan.not-done", "U", self, self.say_not_done)
        keys.bind("plan.until", "T", self, self.say_until)
        keys.bind("plan.tab", "F", self, self.next_tab)
        keys.bind("plan.day", "D", self, self.next_day)
        keys.bind("plan.patient", "P", self, self.show_chosen_patient)
        keys.bind("plan.ward", "W", self, self.show_ward)
        keys.bind("plan.order", "O", self, self.open_order)
        keys.bind("plan.list", "Alt+1", self, self.listing.table.setFocus)
        keys.bind("plan.beside", "Alt+2", self, self.next.setFocus)
        self.next.clicked.connect(self.do_next)
        self.round.clicked.connect(self.do_round)
        self.end.clicked.connect(self.do_end)
        self.not_done.clicked.connect(self.say_not_done)
        self.day.clicked.connect(self.next_day)
        self.one_patient.clicked.connect(self.show_chosen_patient)
        self.whole_ward.clicked.connect(self.show_ward)
        self.tabs.chosen.connect(self.show_tab)
        self.reason.edit.returnPressed.connect(self._typed)
        self.listing.table.row_changed.connect(self._choose)
        self.listing.table.row_activated.connect(self._activate)
        self.listing.retry_wanted.connect(self.refresh)
        self.second.confirmed.connect(self._second_given)
        self.second.dropped.connect(self._drop_second)

    # -- words --------------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Execution plan")

    def hints(self) -> tuple[tuple[str, str], ...]:
        return words.hints()

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Execution plan"))
        self.beside.set_title(self.tr("Chosen unit"))
        self.one_patient.setText(self.tr("This patient"))
        self.whole_ward.setText(self.tr("Whole ward"))
        self.round.setText(self.tr("Looked after"))
        self.end.setText(self.tr("Ended"))
        self.not_done.setText(self.tr("Not done"))
        self.reason.say_words()
        self._set_columns()
        self.draw()

    def _set_columns(self) -> None:
        is_narrow = self._width is WidthClass.NARROW
        made = fault_columns if self.model.tab is Tab.FAULTS else plan_columns
        self.listing.table.set_columns(made(is_narrow=is_narrow))
        name = self.tr("Errors of splitting") if self.model.tab is Tab.FAULTS else self.tr("Units of the day")
        self.listing.table.setAccessibleName(name)

    # -- drawing ------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, is_known = self.model, self.model.knowing is Knowing.READY
        subject = self.tr("Errors of splitting") if model.tab is Tab.FAULTS else self.tr("Units of the day")
        self._draw_header(is_known=is_known)
        self.count_changed.emit(model.error_count() if is_known else None)
        if not is_known:
            self.listing.show_note(EMPTY_KINDS[model.knowing], subject=subject)
        else:
            table, setting = self.listing.table, self._setting()
            blocker = QSignalBlocker(table)
            rows = fault_rows(setting) if model.tab is Tab.FAULTS else plan_rows(setting)
            self.listing.show_rows(rows, subject=subject)
            if not table.choose(model.chosen_key, scrolls=False):
                table.clearSelection()
            blocker.unblock()
        self._draw_beside()

    def _draw_header(self, *, is_known: bool) -> None:
        model = self.model
        count = str(model.error_count()) if is_known else nurse_words.UNKNOWN
        said = {
            Tab.TIME: self.tr("By time"),
            Tab.KIND: self.tr("By type"),
            Tab.FAULTS: self.tr("Could not be split {count}").format(count=count),
        }
        for tab, text in said.items():
            self.tabs.set_text(tab.value, text)
        days = (self.tr("Today"), self.tr("Tomorrow"), self.tr("Day after tomorrow"))
        self.day.setText(days[model.day.ahead])
        self.day.setVisible(model.tab is not Tab.FAULTS)
        self.whole_ward.setVisible(model.patient is not None)
        self.one_patient.setVisible(model.patient is None)
        self.pane.set_meta(self.tr("{count} units").format(count=len(model.units)) if is_known else "")

    def _setting(self) -> RowSetting:
        clock = self.desk.station.clock
        return RowSetting(
            model=self.model,
            catalogue=self.desk.pack.catalogue,
            now=clock.now(),
            zone=clock.zone,
            language=self.language,
            checks=self.desk.pack.checks,
            is_narrow=self._width is WidthClass.NARROW,
        )

    def _draw_beside(self) -> None:
        model, clock, unit, fault = self.model, self.desk.station.clock, self.model.chosen, self.model.chosen_fault
        is_about = unit is not None or fault is not None
        self.block.show_banner(model.banner if is_about else None, clock.now(), clock.zone)
        self.one_patient.setEnabled(is_about)
        self.heading.setVisible(is_about)
        self._draw_buttons(unit)
        if unit is not None:
            self.heading.set_words(words.kind_word(unit.kind), words.state_word(unit.state))
            self.details.setText(unit_words(self._setting(), unit))
        elif fault is not None:
            self.heading.set_words(words.fault_word(fault.kind), "")
            self.details.setText(fault_words(self._setting(), fault))
        else:
            self.details.setText(self.tr("Choose a row: ↑ ↓ or J K."))

    def _draw_buttons(self, unit: Unit | None) -> None:
        step = next_step(unit) if unit is not None else None
        is_given = unit is not None and unit.dose is not None and is_drug(unit)
        self.next.setVisible(unit is not None)
        self.next.setEnabled(step is not None and not self.model.is_saving)
        at_bed = self.tr("Give (at the bed)")
        self.next.setText(
            at_bed if step is ChainStep.GIVE else words.step_word(step) if step else self.tr("Nothing open")
        )
        for button in (self.round, self.end):
            button.setVisible(is_given)
        is_nursing = unit is not None and not is_drug(unit) and step is ChainStep.CARRY_OUT
        self.not_done.setVisible(is_nursing)
        if not is_nursing and step is not ChainStep.COMPOUND:
            self.reason.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.block.fit(self.height())
        width = width_class(self.width() + 16)
        self.beside.setFixedWidth(BESIDE[width])
        if width is not self._width:
            self._width = width
            self._set_columns()
            self.draw()

    # -- choosing -----------------------------------------------------------------------------------------------

    def show_patient(self, patient: str) -> None:
        """One patient's units only; empty for the whole ward."""
        self._forget()
        self.model.only(patient or None)
        self.refresh()
        self.draw()

    def show_ward(self) -> None:
        self.show_patient("")

    def show_chosen_patient(self) -> None:
        shown = self.model.chosen or self.model.chosen_fault
        if shown is not None:
            self.show_patient(shown.patient)

    def next_tab(self) -> None:
        """F: by time, by type, errors."""
        tabs = tuple(Tab)
        self.tabs.choose(tabs[(tabs.index(self.model.tab) + 1) % len(tabs)].value)

    def show_tab(self, tab: str) -> None:
        self._forget()
        self.model.show(Tab(tab))
        self._set_columns()
        self.refresh()
        self.draw()

    def next_day(self) -> None:
        self._forget()
        self.model.next_day()
        self.draw()

    def open_order(self) -> None:
        """O: where the orders of this patient are looked at."""
        shown = self.model.chosen or self.model.chosen_fault
        if shown is not None:
            self.page_wanted.emit("verify", shown.patient)

    def _choose(self, row: TableRow | None) -> None:
        self._forget()
        self.act(self._choosing(str(row.subject) if row is not None else ""), "choose a unit")

    async def _choosing(self, key: str) -> None:
        await self.model.choose(key)
        self._draw_beside()

    def _activate(self, _row: TableRow) -> None:
        self.do_next()

    def _forget(self) -> None:
        self.why_not.setText("")
        self.reason.forget()
        self._drop_second()

    # -- acting -------------------------------------------------------------------------------------------------

    def do_next(self) -> None:
        """The next step of the chosen unit; the giving is done at the bed, on its own page."""
        unit = self.model.chosen
        step = next_step(unit) if unit is not None else None
        if unit is None or step is None:
            self.why_not.setText(self.tr("Nothing is open: choose another row."))
        elif step is ChainStep.GIVE:
            self.page_wanted.emit("due", unit.patient)
        else:
            self._do(unit, step)

    def do_round(self) -> None:
        self._do_after(ChainStep.ROUND)

    def do_end(self) -> None:
        self._do_after(ChainStep.END)

    def _do_after(self, step: ChainStep) -> None:
        unit = self.model.chosen
        if unit is not None and is_drug(unit):
            self._do(unit, step)

    def _do(self, unit: Unit, step: ChainStep) -> None:
        if self.model.is_saving:
            return
        self._asked = (unit, step)
        if self.model.wants_second(unit, step):
            title = self.tr("{what}: a second nurse checks it with own number and password.")
            self.second.ask_with(title.format(what=group_words(unit.lines, self.desk.pack.catalogue, self.language)))
            return
        self.act(self._doing(unit, step), "record a step")

    def say_not_done(self) -> None:
        """U: asks why; Enter in the field records it."""
        unit = self.model.chosen
        if unit is not None and next_step(unit) is ChainStep.CARRY_OUT:
            self._asked = (unit, ChainStep.CARRY_OUT)
            self.reason.ask(Asked.WHY)

    def say_until(self) -> None:
        """T: until when what is compounded now may be given, as its label says; Enter records the step with it."""
        unit = self.model.chosen
        if unit is not None and next_step(unit) is ChainStep.COMPOUND:
            self._asked = (unit, ChainStep.COMPOUND)
            self.reason.ask(Asked.UNTIL)

    def _typed(self) -> None:
        if self._asked is None:
            return
        try:
            is_until = self.reason.asked is Asked.UNTIL
            until = self.reason.until(self.model.now, self.model.zone) if is_until else None
            why = "" if is_until else self.reason.why()
        except InputRefused as error:
            self.why_not.setText(words.typed_words(error))
            return
        self.act(self._doing(*self._asked, not_done=why, until=until), "record a step")

    async def _doing(
        self,
        unit: Unit,
        step: ChainStep,
        *,
        by: Person | None = None,
        not_done: str = "",
        until: datetime | None = None,
    ) -> None:
        try:
            await self.model.step(unit, step, by=by, not_done=not_done, until=until)
        except PolicyRefused as error:
            self.why_not.setText(words.refusal_words([str(each) for each in error.facts[1:]]))
            return
        finally:
            self.refresh()
        self._forget()
        self.listing.table.setFocus()

    def _second_given(self, number: str, password: str) -> None:
        self.act(self._witnessed(number, password), "second signature")

    async def _witnessed(self, number: str, password: str) -> None:
        asked = self._asked
        if asked is None:
            return
        try:
            second = await self.model.witness(*asked, number, password)
        except (SignInRefused, NotAllowed) as error:
            self.second.refuse(is_same="same-person" in error.facts)
            return
        if second is None:
            self.second.refuse(is_same=True)
            return
        self._drop_second()
        await self._doing(*asked, by=second)

    def _drop_second(self) -> None:
        self._asked = None
        self.second.leave()
