"""The labour chart of the open patient: curves, what crossed which line, the checks as a table, and the short form of one check.

N begins a check, O the onset, B the birth, V says that the chosen record was wrong. It holds nobody back.
"""

from collections.abc import Awaitable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.specialties.labour import Statement, statements
from client.records.specialties import LabourKind, LabourRecord
from offline.special_views import LabourView
from ui.results.scrolling import scrolled
from ui.spawner import Spawner
from ui.specialties.desk import Faults, SpecialDesk
from ui.specialties.forms import CheckForm, ReasonForm, SpecialForm, TimeForm
from ui.specialties.labour_rows import columns, labour_rows
from ui.specialties.labour_sheet import chart_of
from ui.specialties.labour_view import LabourChart
from ui.specialties.unread import show_unread
from ui.specialties.words import not_whole_words, statement_words, when
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.tips import tip

MOST_TOLD = 4


class LabourPane(Living, QWidget):
    """Invariant: chart, table and statements are of the view read last; a form belongs to the patient it was begun for."""

    print_wanted = Signal()

    def __init__(self, theme: Theme, desk: SpecialDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self.patient: str | None = None
        self.view: LabourView | None = None
        self._wrong: LabourRecord | None = None
        self._event = LabourKind.ONSET
        self.pane, self.side = Pane(theme), Pane(theme)
        self.chart = LabourChart(theme)
        self.told = [Label(theme, role="value", wrap=True) for _ in range(MOST_TOLD)]
        self.listing = Listing(theme, columns())
        self.new = PrimaryButton(theme, "", keys="N")
        self.begun, self.born = SecondaryButton(theme, "", keys="O"), SecondaryButton(theme, "", keys="B")
        self.wrong, self.paper = SecondaryButton(theme, "", keys="V"), SecondaryButton(theme, "", keys="P")
        self.check_form, self.time_form, self.reason_form = CheckForm(theme), TimeForm(theme), ReasonForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.listing.table)
        self.retranslate()

    def _lay_out(self) -> None:
        self.pane.body.addWidget(scrolled(self.chart), 1)
        for label in self.told:
            label.setContentsMargins(12, 4, 12, 4)
            self.side.body.addWidget(label)
        self.side.body.addWidget(self.listing, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 8)
        for button in (self.new, self.begun, self.born, self.wrong, self.paper):
            bar.addWidget(button)
        bar.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pane, 3)
        row.addWidget(self.side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row, 1)
        self.dock = Pane(self.theme)
        self.dock.hide_header()
        for form in self._forms():
            self.dock.body.addWidget(form)
        self.dock.hide()
        column.addWidget(self.dock)
        column.addLayout(bar)

    def _forms(self) -> tuple[SpecialForm, ...]:
        return (self.check_form, self.time_form, self.reason_form)

    def _connect(self) -> None:
        self.new.clicked.connect(self.begin_check)
        self.begun.clicked.connect(self.begin_onset)
        self.born.clicked.connect(self.begin_birth)
        self.wrong.clicked.connect(self.begin_wrong)
        self.paper.clicked.connect(self.print_wanted)
        self.check_form.saved.connect(self._save_check)
        self.time_form.saved.connect(self._save_event)
        self.reason_form.saved.connect(self._save_wrong)
        for form in self._forms():
            form.dropped.connect(self.drop_form)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.view = patient, None
            self.drop_form()
            self.draw()

    async def read(self) -> None:
        patient = self.patient
        if patient is None:
            return
        view = await self._desk.station.labour(patient)
        if patient == self.patient:
            self.view = view
            self.draw()

    def draw(self) -> None:
        view, now = self.view, self._desk.now
        self.chart.show_chart(chart_of(view, now) if view is not None else None)
        found = statements(view.labour, now) if view is not None else ()
        for at, label in enumerate(self.told):
            self._tell(label, found[at] if at < len(found) else None, now)
        if view is None:
            show_unread(self.listing, self.patient)
            return
        if not view.is_whole:
            self._tell_unread()
        rows = labour_rows(view, now)
        self.listing.show_rows(rows, subject=self.tr("Checks of this labour"))

    def _tell_unread(self) -> None:
        """An empty chart would look like one without findings."""
        self.told[0].setText("▲ " + not_whole_words())
        self.told[0].set_tone("danger")
        self.told[0].show()

    def _tell(self, label: Label, one: Statement | None, now: datetime) -> None:
        label.setVisible(one is not None)
        if one is not None:
            label.setText(("▲ " if one.is_urgent else "△ ") + statement_words(one, now))
            label.set_tone("danger" if one.is_urgent else "t1")

    def retranslate(self) -> None:
        profile = self._desk.book.labour[0] if self._desk.book.labour else None
        self.pane.set_title(self.tr("Labour chart"))
        self.pane.set_meta(self.tr("* not confirmed by central · sample pack, not reviewed") if profile else "")
        self.pane.setToolTip(tip(profile.source if profile else ""))
        self.side.set_title(self.tr("Checks"))
        self.listing.table.setAccessibleName(self.tr("Checks of this labour"))
        self.chart.setAccessibleName(self.tr("Labour chart"))
        self.new.setText(self.tr("Check"))
        self.begun.setText(self.tr("Onset"))
        self.born.setText(self.tr("Birth"))
        self.wrong.setText(self.tr("Was wrong"))
        self.paper.setText(self.tr("Print"))
        self.listing.table.set_columns(columns())
        self.draw()

    # -- acting -----------------------------------------------------------------------------------------------------

    def _dock(self, form: SpecialForm, title: str, told: str = "") -> None:
        self.drop_form()
        self.dock.show()
        form.begin(title, told)

    def drop_form(self) -> None:
        had_keys = self.dock.isVisible()
        for form in self._forms():
            form.hide()
        self.dock.hide()
        self._wrong = None
        if had_keys:
            self.listing.table.setFocus()

    def begin_check(self) -> None:
        """Without an onset the check is kept and listed; it is drawn as soon as the onset is said."""
        if self.view is None:
            return
        is_known = self.view.labour.since is not None
        told = (
            ""
            if is_known
            else self.tr("When labour began is not known yet: the check is kept, and drawn once you say it (O).")
        )
        self._dock(self.check_form, self.tr("One check; what was not examined stays empty"), told)

    def begin_onset(self) -> None:
        if self.view is not None:
            self._event = LabourKind.ONSET
            self._dock(self.time_form, self.tr("When did regular contractions begin?"), self._said_before())

    def begin_birth(self) -> None:
        if self.view is not None:
            self._event = LabourKind.DELIVERY
            self._dock(self.time_form, self.tr("When was the child born?"))

    def _said_before(self) -> str:
        since = self.view.labour.since if self.view is not None else None
        if since is None:
            return ""
        return self.tr("So far: {time}. Another time moves every point.").format(time=when(since, self._desk.now))

    def begin_wrong(self) -> None:
        row = self.listing.table.current_row()
        record = row.subject if row is not None else None
        if isinstance(record, LabourRecord) and self.view is not None:
            at = record.event_at if record.kind is not LabourKind.CHECK else record.at
            self._dock(
                self.reason_form, self.tr("The record of {time} was wrong").format(time=when(at, self._desk.now))
            )
            self._wrong = record

    def _save_check(self) -> None:
        if self.view is not None:
            self._spawn(self._desk.check(self.view, self.check_form.values()), self.check_form)

    def _save_event(self) -> None:
        if self.view is not None:
            typed = self.time_form.values()["time"]
            self._spawn(self._desk.event(self.view, self._event, typed), self.time_form)

    def _save_wrong(self) -> None:
        view, record = self.view, self._wrong
        if view is None or record is None:
            return
        rows: list[tuple[str, str | None]] = [(record.key, record.version)]
        pressure = next((one for one in view.pressures if one.key == record.pressure), None)
        rows += [(pressure.key, pressure.version)] if pressure is not None else []
        why = self.reason_form.values()["reason"]
        self._spawn(self._desk.void(view.patient, view.encounter, rows, why), self.reason_form)

    def _spawn(self, work: Awaitable[Faults], form: SpecialForm) -> None:
        self._spawner.spawn(self._carry_out(work, form), "write into the labour chart", owner=self)

    async def _carry_out(self, work: Awaitable[Faults], form: SpecialForm) -> None:
        faults = await work
        if faults:
            form.say(faults)
            return
        self.drop_form()
        await self.read()
