"""The dental chart of the open patient: tooth and surface by keyboard or press, a finding, and in one step what follows from it.

One step is: the finding and its diagnosis are written down, drafts of its orders are put among the unsigned ones, its words into the
note that is being written. The doctor signs both as usual; nothing here signs an order or a note.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.specialties.book import Finding
from client.clinical.specialties.dental import read_teeth, toggled
from client.commands import ToothEntry
from client.records.specialties import ToothFinding
from offline.special_views import TeethView
from ui.doctor.wording import short_language
from ui.spawner import Spawner
from ui.specialties.desk import SpecialDesk
from ui.specialties.forms import ReasonForm
from ui.specialties.tooth_chart import ToothChart
from ui.specialties.unread import show_unread
from ui.specialties.words import faults_line, named, not_whole_words, when
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import ENTER
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell
from ui.widgets.tips import tip


class DentalPane(Living, QWidget):
    """Invariant: what is chosen is what the typed line says; a step is about the patient whose findings are seen."""

    step_taken = Signal(object, object)
    """A Finding and its ToothEntry tuple, written down: drafts and note are to follow."""

    def __init__(self, theme: Theme, desk: SpecialDesk, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self._desk, self._spawner = desk, spawner
        self.patient: str | None = None
        self.view: TeethView | None = None
        self._wrong: ToothFinding | None = None
        self.pane, self.side = Pane(theme), Pane(theme)
        self.chart, self.line = ToothChart(theme), LineField(theme)
        self.finding = FlowChips(theme, [one.id for one in desk.book.dental] or [""])
        self.told, self.faults = Label(theme, role="meta", tone="t2", wrap=True), Label(theme, tone="danger", wrap=True)
        self.done = Label(theme, role="meta", tone="ok", wrap=True)
        self.take = PrimaryButton(theme, "", keys="Ctrl+Return")
        self.wrong = SecondaryButton(theme, "", keys="V")
        self.listing = Listing(theme, columns())
        self.reason_form = ReasonForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.line.edit)
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 12, 10)
        inner.setSpacing(8)
        inner.addWidget(self.chart, 1)
        inner.addWidget(self.line)
        inner.addWidget(self.finding)
        inner.addWidget(self.told)
        inner.addWidget(self.done)
        foot = QHBoxLayout()
        foot.addWidget(self.faults, 1)
        foot.addWidget(self.take)
        inner.addLayout(foot)
        self.pane.body.addLayout(inner)
        self.side.body.addWidget(self.listing, 1)
        self.side.body.addWidget(self.reason_form)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 8)
        bar.addWidget(self.wrong)
        bar.addStretch(1)
        self.side.body.addLayout(bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pane, 3)
        row.addWidget(self.side, 2)

    def _connect(self) -> None:
        self.chart.tooth_pressed.connect(self._press_tooth)
        self.chart.surface_pressed.connect(self._press_surface)
        self.line.edit.textChanged.connect(self._typed)
        self.finding.chosen.connect(self._typed)
        self.take.clicked.connect(self.take_step)
        self.wrong.clicked.connect(self.begin_wrong)
        self.reason_form.saved.connect(self._save_wrong)
        self.reason_form.dropped.connect(self.drop_form)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        if patient != self.patient:
            self.patient, self.view = patient, None
            self.line.edit.clear()
            self.drop_form()
            self.draw()

    async def read(self) -> None:
        patient = self.patient
        if patient is None:
            return
        view = await self._desk.station.teeth(patient)
        if patient == self.patient:
            self.view = view
            self.draw()

    def draw(self) -> None:
        view = self.view
        findings = view.findings if view is not None else ()
        marks = {one.id: one.mark for one in self._desk.book.dental}
        self.chart.show_teeth(findings, marks, read_teeth(self.line.text()).teeth)
        if view is None:
            show_unread(self.listing, self.patient)
            return
        if not view.is_whole:
            self.faults.setText(not_whole_words())
        rows = tuple(_row(one, view, marks, self._desk.now) for one in findings)
        self.listing.show_rows(rows, subject=self.tr("Findings of teeth"))

    def retranslate(self) -> None:
        language, book = short_language(self.theme.language), self._desk.book
        self.pane.set_title(self.tr("Teeth"))
        self.pane.set_meta("FDI · ISO 3950")
        self.side.set_title(self.tr("Findings"))
        self.line.set_words(self.tr("Tooth and surface (N)"), "36 o d  16")
        for one in book.dental:
            self.finding.set_text(one.id, f"{one.mark} {named(one.zh, one.en, language)}", one.icd10)
        if not book.dental:
            self.finding.set_text("", self.tr("no findings in this pack"))
        self.take.setText(self.tr("Finding, orders and note"))
        self.wrong.setText(self.tr("Was wrong"))
        self.chart.setAccessibleName(self.tr("Teeth by their FDI number"))
        self.listing.table.setAccessibleName(self.tr("Findings of teeth"))
        self.listing.table.set_columns(columns())
        self.pane.setToolTip(tip(book.dental_source))
        self._typed()

    # -- choosing ---------------------------------------------------------------------------------------------------

    def focus_line(self) -> None:
        self.line.edit.setFocus()
        self.line.edit.selectAll()

    def _press_tooth(self, tooth: str) -> None:
        self.line.edit.setText(toggled(self.line.text(), tooth))

    def _press_surface(self, tooth: str, surface: str) -> None:
        self.line.edit.setText(toggled(self.line.text(), tooth, surface))

    def chosen(self) -> Finding | None:
        return next((one for one in self._desk.book.dental if one.id == self.finding.choice()), None)

    def _typed(self) -> None:
        """What one step would do, before it is taken."""
        finding, language = self.chosen(), short_language(self.theme.language)
        self.faults.setText(self._misread())
        if self.line.text():
            self.done.setText("")
        if finding is not None:
            exams = [self._exam(code, language) for code in finding.exams]
            procedure = named(finding.procedure_zh, finding.procedure_en, language)
            orders = ", ".join(part for part in (*exams, procedure) if part) or self.tr("none")
            self.told.setText(
                self.tr(
                    "Writes the finding and {code} (provisional). Drafts, unsigned: {orders}. Note block, unsigned."
                ).format(code=finding.icd10, orders=orders)
            )
        self.draw()

    def _misread(self) -> str:
        """What is no tooth and no surface of the tooth before it; one figure alone may still become a tooth."""
        typed = self.line.text()
        last = typed.split()[-1] if typed.split() and not typed[-1].isspace() else ""
        judged = typed[: len(typed) - 1] if len(last) == 1 and last.isdigit() else typed
        words = ", ".join(read_teeth(judged).faults)
        return self.tr("Not a tooth, or not a surface of it: {words}").format(words=words) if words else ""

    def _exam(self, code: str, language: str) -> str:
        exam = self._desk.station.knowledge.catalogue.exams.get(code)
        return named(exam.name_zh, exam.name_en, language) if exam is not None else code

    # -- acting -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_step()
        else:
            super().keyPressEvent(event)

    def take_step(self) -> None:
        if self.view is not None and self.chosen() is not None:
            self._spawner.spawn(self._step(self.view), "write a finding of teeth", owner=self)

    async def _step(self, view: TeethView) -> None:
        finding, typed = self.chosen(), self.line.text()
        if finding is None:
            return
        faults = await self._desk.find(view, finding, typed)
        if faults:
            self.faults.setText(faults_line(faults))
            return
        teeth: tuple[ToothEntry, ...] = read_teeth(typed).teeth
        self.line.edit.clear()
        await self.read()
        self.step_taken.emit(finding, teeth)

    def say(self, words: str) -> None:
        """What became of the step."""
        self.done.setText(words)

    def begin_wrong(self) -> None:
        row = self.listing.table.current_row()
        if row is not None and isinstance(row.subject, ToothFinding):
            self._wrong = row.subject
            self.reason_form.begin(f"{row.subject.tooth} {row.subject.text}")

    def drop_form(self) -> None:
        self.reason_form.hide()
        self._wrong = None

    def _save_wrong(self) -> None:
        if self._wrong is not None and self.view is not None:
            self._spawner.spawn(self._void(self.view, self._wrong), "take off a finding of teeth", owner=self)

    async def _void(self, view: TeethView, wrong: ToothFinding) -> None:
        why = self.reason_form.values()["reason"]
        faults = await self._desk.void(view.patient, wrong.encounter, [(wrong.key, wrong.version)], why)
        if faults:
            self.reason_form.say(faults)
            return
        self.drop_form()
        await self.read()


def columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="tooth", title=translate("DentalPane", "Tooth"), width=84, may_elide=False),
        Column(key="what", title=translate("DentalPane", "Finding"), pad=4, wraps=True),
        Column(key="when", title=translate("DentalPane", "Written"), width=130, pad=4, wraps=True),
    )


def _row(one: ToothFinding, view: TeethView, marks: dict[str, str], now: datetime) -> TableRow:
    tooth = f"{one.tooth} {''.join(one.surfaces)}".strip()
    what = f"{marks.get(one.code, '')} {one.text}".strip()
    cells = (cell(tooth, weight=600), cell(what), cell(f"{when(one.at, now)} {one.by}"))
    return TableRow(key=one.key, cells=cells, subject=one, is_pending=not view.is_sent(one.key))
