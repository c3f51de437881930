"""The page of assessments, for both stations: what is due, the forms of the patient, the form itself, its history.

pane = AssessmentPane(theme, model, spawner); pane.bind_keys(keys); pane.draw()

Shows and types; reads and saves through its model. Refuses to show one patient's form under another's name.
"""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.errors import AskPersonError, InputRefused, PolicyRefused
from client.records import Role
from offline.assessment_views import AssessmentRow
from ui.assessments.form_view import FormView, OutcomeLine
from ui.assessments.model import AssessmentsModel
from ui.assessments.rows import due_columns, due_rows, form_columns, form_rows, history_columns, history_rows
from ui.assessments.small_forms import AnswerForm, CallForm, SmallForm, VoidForm
from ui.assessments.who import AssessedBanner
from ui.assessments.words import due_words, off_words, time_words
from ui.fact_words import fact_words
from ui.results.scrolling import scrolled
from ui.shell.key_map import KeyMap
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.pane import Pane
from ui.widgets.table_model import TableRow


class AssessmentPane(Living, QWidget):
    """Invariant: plate, form and history are of the model's patient and form."""

    count_changed = Signal(object)

    def __init__(self, theme: Theme, model: AssessmentsModel, spawner: Spawner) -> None:
        super().__init__()
        self.live_with(theme)
        self.model, self._spawner = model, spawner
        self._void_of: AssessmentRow | None = None
        self.due_pane, self.forms_pane = Pane(theme, keys="Alt 1"), Pane(theme, keys="Alt 2")
        self.form_pane, self.history_pane = Pane(theme, keys="Alt 3"), Pane(theme, keys="Alt 4")
        self.due = Listing(theme, due_columns())
        self.forms = Listing(theme, form_columns())
        self.history = Listing(theme, history_columns(), has_header=False)
        self.banner = AssessedBanner(theme, model)
        self.warned = Label(theme, role="value", tone="danger", wrap=True)
        self.scale = Label(theme, role="meta", tone="t2", wrap=True)
        self.off = Label(theme, role="body", tone="t2", wrap=True)
        self.view, self.outcome = FormView(theme, model), OutcomeLine(theme, model)
        self.when = LineField(theme)
        self.said = Label(theme, role="value", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return")
        self.rest = SecondaryButton(theme, "", keys="Alt+N", is_small=True)
        self.buttons = {key: SecondaryButton(theme, "", keys=key, is_small=True) for key in "CVTA"}
        self.voiding, self.calling, self.answering = VoidForm(theme), CallForm(theme), AnswerForm(theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.due.table)
        self.retranslate()

    @property
    def docked(self) -> tuple[SmallForm, ...]:
        return (self.voiding, self.calling, self.answering)

    def _lay_out(self) -> None:
        whole, row = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(8, 8, 8, 8)
        for layout in (whole, row):
            layout.setSpacing(8)
        whole.addWidget(self.banner)
        whole.addLayout(row, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        for pane, listing in (
            (self.due_pane, self.due),
            (self.forms_pane, self.forms),
            (self.history_pane, self.history),
        ):
            pane.body.addWidget(listing, 1)
        left.addWidget(self.due_pane, 5)
        left.addWidget(self.forms_pane, 4)
        right.addWidget(self.form_pane, 1)
        right.addWidget(self.history_pane)
        row.addLayout(left, 46)
        row.addLayout(right, 54)
        self._lay_out_form()

    def _lay_out_form(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 6, 12, 4)
        head.setSpacing(4)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.scale, 1)
        for button in (*self.buttons.values(), self.rest):
            bar.addWidget(button)
        head.addLayout(bar)
        for widget in (self.warned, self.off):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 8)
        foot.setSpacing(10)
        self.when.setFixedWidth(176)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.outcome)
        told.addWidget(self.said)
        self.said.setContentsMargins(12, 0, 0, 0)
        foot.addLayout(told, 1)
        foot.addWidget(self.when)
        foot.addWidget(self.save)
        body = self.form_pane.body
        body.addLayout(head)
        for form in self.docked:
            body.addWidget(form)
        body.addWidget(scrolled(self.view), 1)
        body.addLayout(foot)

    def _connect(self) -> None:
        self.due.table.row_changed.connect(self._due_chosen)
        self.due.table.row_activated.connect(self._to_form)
        self.forms.table.row_changed.connect(self._form_chosen)
        self.forms.table.row_activated.connect(self._to_form)
        self.view.changed.connect(self._answered)
        self.view.finished.connect(self.save.setFocus)
        self.when.edit.textEdited.connect(self._say_when)
        self.save.clicked.connect(self.sign)
        self.rest.clicked.connect(self.view.rest_is_no)
        for key, act in zip("CVTA", (self.correct, self.begin_void, self.begin_call, self.begin_answer), strict=True):
            self.buttons[key].clicked.connect(act)
        for form in self.docked:
            form.saved.connect(self.sign)
            form.dropped.connect(self.drop_forms)

    def bind_keys(self, keys: KeyMap) -> None:
        keys.bind("assess.due", "Alt+1", self, self.due.table.setFocus)
        keys.bind("assess.forms", "Alt+2", self, self.forms.table.setFocus)
        keys.bind("assess.form", "Alt+3", self, self.view.focus_first)
        keys.bind("assess.history", "Alt+4", self, self.history.table.setFocus)
        keys.bind("assess.sign", "Ctrl+Return", self, self.sign)
        keys.bind("assess.rest", "Alt+N", self, self.view.rest_is_no)
        keys.bind("assess.correct", "C", self, self.correct)
        keys.bind("assess.void", "V", self, self.begin_void)
        keys.bind("assess.call", "T", self, self.begin_call)
        keys.bind("assess.answer", "A", self, self.begin_answer)

    def retranslate(self) -> None:
        self.due_pane.set_title(self.tr("Risks to assess today"))
        self.forms_pane.set_title(self.tr("Forms"))
        self.form_pane.set_title(self.tr("Assessment"))
        self.history_pane.set_title(self.tr("History"))
        self.due.table.setAccessibleName(self.tr("What is due in the ward"))
        self.forms.table.setAccessibleName(self.tr("Forms of the patient"))
        self.history.table.setAccessibleName(self.tr("Assessments by this form"))
        self.when.set_words(self.tr("At, empty: now"))
        self.save.setText(self.tr("Sign"))
        self.rest.setText(self.tr("The rest: no"))
        words = (self.tr("Correct"), self.tr("Take back"), self.tr("Record a call"), self.tr("Answer the warning"))
        for key, text in zip("CVTA", words, strict=True):
            self.buttons[key].setText(text)
        self.due.table.set_columns(due_columns())
        self.forms.table.set_columns(form_columns())
        self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low screen gives its room to the form."""
        super().resizeEvent(event)
        self.banner.fit()
        self.history_pane.setFixedHeight(max(min(self.height() // 5, 220), 112))

    # -- drawing ----------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, language = self.model, self.theme.language
        if model.due is None:
            kind = EmptyKind.FAILED if model.error else EmptyKind.READING
            self.due.show_note(kind, subject=self.tr("Assessments"))
        else:
            self._fill(self.due, due_rows(model, language), f"{model.patient} {model.form_id}", self.tr("Patients"))
        self._fill(self.forms, form_rows(model, language), model.form_id, self.tr("Forms"))
        form = model.form
        rows = history_rows(form, model.standing.history, model.now, language)
        self._fill(self.history, rows, "", self.tr("Assessments"))
        count = model.due_now()
        self.due_pane.set_meta(self.tr("{count} due").format(count=count) if count is not None else "")
        self.count_changed.emit(count)
        self._draw_form()

    def _fill(self, listing: Listing, rows: tuple[TableRow, ...], chosen: str, subject: str) -> None:
        blocker = QSignalBlocker(listing.table)
        listing.show_rows(rows, subject=subject)
        if chosen and not listing.table.choose(chosen, scrolls=False):
            patient = chosen.partition(" ")[0]
            first = next((row.key for row in rows if row.key.partition(" ")[0] == patient), "")
            listing.table.choose(first, scrolls=False)
        blocker.unblock()

    def _draw_form(self) -> None:
        model, form = self.model, self.model.form
        language = self.theme.language
        self.banner.draw()
        self.form_pane.set_meta(form.name.of(language) if form else "")
        is_on = form is not None and model.is_usable(form)
        self.off.setText(off_words(form) if form is not None and not is_on else "")
        self._draw_warnings()
        self._draw_scale()
        for label in (self.off, self.warned):
            label.setVisible(bool(label.text()))
        self.view.draw()
        self.outcome.draw()
        if self.when.text() != model.draft.when:
            self.when.edit.setText(model.draft.when)
        found = model.judgement() if is_on else None
        self.save.setEnabled(found is not None and found.is_complete)
        self.rest.setVisible(is_on and form is not None and any(item.kind == "boolean" for item in form.items))
        chosen = self._of_history()
        self.buttons["C"].setEnabled(is_on and chosen is not None and chosen.assessment.is_valid)
        self.buttons["V"].setEnabled(chosen is not None and chosen.assessment.is_valid)
        self.buttons["T"].setVisible(bool(model.warnings()))
        self.buttons["A"].setVisible(bool(model.warnings()) and model.me.role is Role.DOCTOR)

    def _draw_warnings(self) -> None:
        now, lines = self.model.now, []
        for row in self.model.warnings():
            task = row.task
            told = self.tr("{what} Asked: {whom}, until {time}").format(
                what=task.what, whom=task.whom, time=time_words(task.until, now)
            )
            if task.until is not None and now > task.until:
                told += " · " + due_words(task.until, task.until, now)[0]
            calls = "  ".join(row.calls)
            told += f" · {self.tr('called')}: {calls}" if calls else ""
            lines.append("  ".join((f"! {told}", *row.others)))
        self.warned.setText("\n".join(lines))

    def _draw_scale(self) -> None:
        """Which scale the saturation is scored on, and by whose order."""
        view, form = self.model.view, self.model.form
        if view is None or form is None or not form.has_scales:
            self.scale.setText("")
        elif view.scale_order is not None:
            self.scale.setText(self.tr("SpO₂ scale 2, by the order: {order}").format(order=view.scale_order_text))
        else:
            self.scale.setText(self.tr("SpO₂ scale 1; scale 2 only by a doctor's order"))
        if view is not None and view.is_pregnant and form is not None and form.group == "warning":
            self.scale.setText(self.scale.text() + " · " + self.tr("Pregnant: this score is not made for her"))

    def _of_history(self) -> AssessmentRow | None:
        row = self.history.table.current_row()
        subject = row.subject if row is not None else None
        return subject if isinstance(subject, AssessmentRow) else self.model.standing.last

    # -- choosing ---------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str, form: str = "", *, to_form: bool = False) -> None:
        self.banner.turn_to(patient)
        self._act(self._choose(patient, form, to_form=to_form), "choose who is assessed")

    def _due_chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, tuple):
            patient, form = row.subject
            if (patient, form or self.model.form_id) != (self.model.patient, self.model.form_id):
                self.open_patient(str(patient), str(form))

    def _form_chosen(self, row: object) -> None:
        if isinstance(row, TableRow) and isinstance(row.subject, str) and row.subject != self.model.form_id:
            self.open_patient(self.model.patient or "", row.subject)

    async def _choose(self, patient: str, form: str, *, to_form: bool) -> None:
        self.drop_forms()
        self.said.setText("")
        try:
            await self.model.choose(patient, form)
        finally:
            self.draw()
        if to_form:
            self._to_form()

    def _to_form(self, _row: object = None) -> None:
        """A form that is off has nothing to answer: the list of forms is where one chooses another."""
        if self.view.rows:
            self.view.focus_first()
        else:
            self.forms.table.setFocus()

    def _answered(self) -> None:
        self.said.setText("")
        self._draw_form()

    def _say_when(self, text: str) -> None:
        self.model.draft.when = text
        self.said.setText("")

    # -- acting -----------------------------------------------------------------------------------------------------

    def _act(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._spawner.spawn(work, name, owner=self)

    def drop_forms(self) -> None:
        for form in self.docked:
            form.hide()

    def correct(self) -> None:
        row = self._of_history()
        if row is not None and self.buttons["C"].isEnabled():
            self.model.correct(row)
            self._draw_form()
            self.view.reason.edit.setFocus()

    def begin_void(self) -> None:
        row = self._of_history()
        if row is not None and self.buttons["V"].isEnabled():
            self._void_of = row
            at = time_words(row.assessment.at, self.model.now)
            told = self.tr("Of {time}; it stays in the history as entered in error, and a new one is due at once")
            self._dock(self.voiding, told.format(time=at))

    def begin_call(self) -> None:
        if self.model.warnings():
            self._dock(self.calling, self.model.warnings()[0].task.what)

    def begin_answer(self) -> None:
        if self.model.warnings() and self.model.me.role is Role.DOCTOR:
            self._dock(self.answering, self.model.warnings()[0].task.what)

    def _dock(self, form: SmallForm, told: str) -> None:
        self.drop_forms()
        form.begin(told)

    def sign(self) -> None:
        """The docked form where one is open, else the assessment."""
        form = next((one for one in self.docked if one.isVisible()), None)
        if form is not None:
            self._act(self._signing(self._small(form), form), "sign beside an assessment")
        elif self.save.isEnabled():
            self.save.setEnabled(False)
            self._act(self._signing(self.model.save(), None), "sign an assessment")
        elif self.model.form is not None:
            self.view.focus_first()

    async def _small(self, form: SmallForm) -> None:
        model, warned = self.model, self.model.warnings()
        if form is self.voiding:
            if self._void_of is not None:
                await model.void(self._void_of, form.texts[0])
        elif form is self.calling and warned:
            await model.call(warned[0], *form.texts)
        elif warned:
            await model.respond(warned[0], form.texts[0])

    async def _signing(self, work: Coroutine[Any, Any, object], form: SmallForm | None) -> None:
        try:
            await work
        except AskPersonError as error:
            self._refuse(error, form)
            if not isinstance(error, InputRefused | PolicyRefused):
                raise
            return
        finally:
            self._draw_form()
        self.drop_forms()
        await self.model.refresh()
        self.draw()
        self.said.set_tone("ok")
        self.said.setText(self.tr("Saved {time}").format(time=time_words(self.model.now, self.model.now)))

    def _refuse(self, error: AskPersonError, form: SmallForm | None) -> None:
        """What stands against it, in words, beside what was typed; nothing of that is lost."""
        known = {
            "reason": self.tr("Say why."),
            "given-at": self.tr("Time: HH:MM of today or MM-DD HH:MM, not ahead."),
            "reached": self.tr("Say who was reached."),
            "read-back": self.tr("Say what was read back."),
            "answer": self.tr("Say what was found and done."),
            "answers": self.tr("An item is not answered."),
            "warning": self.tr("Somebody has answered it meanwhile."),
        }
        facts = [one for one in error.facts if not one.endswith(("-assessment", "-warning"))]
        words = known.get(error.facts[0] if error.facts else "") or "; ".join(fact_words(one) for one in facts)
        text = self.tr("Not saved. {why}").format(why=words)
        if form is not None:
            form.faults.setText(text)
        else:
            self.said.set_tone("danger")
            self.said.setText(text)
