"""The outpatient page (F5): the queue, and the doctor's panes for one visit. Opens a chart only where a person called or chose it.

    page = VisitPage(theme, station, session, notices, spawner)
    page.bind_keys(window.keys)
    window.add_page("clinic", page, title=page.title, keys="F5", hints=page.hints)

It is the doctor's page with the queue in place of the ward's list; what is written, ordered and signed goes the same way.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from client.clinical.visit_steps import Step
from client.commands import Ended
from client.errors import PolicyRefused, VersionConflict
from client.records import Disposition, VisitStep
from offline.views import VisitRow
from ui.clinic.frame import VisitFrame
from ui.clinic.note_keys import VisitNote
from ui.clinic.paper_acts import PaperActs
from ui.clinic.prescribing import Answers
from ui.clinic.queue_model import QueueFilter, rooms_of
from ui.clinic.step_watch import StepWatch
from ui.clinic.visit_words import identified_words
from ui.clinic.words import refusal_words
from ui.doctor.chart_desk import Shown


class VisitPage(VisitFrame):
    """Invariant: the next patient is opened by the call key alone, never by ending the one before."""

    def _make_note(self) -> VisitNote:
        return VisitNote(self.model, self.notes, self.writing)

    # -- the frame ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        super()._connect()
        self.visit_note = self._make_note()
        places = (
            (self.ask_panel, Step.CALL),
            (self.summary, Step.REVIEW),
            (self.history, Step.REVIEW),
            (self.notes, Step.NOTE),
            (self.diagnoses, Step.DIAGNOSIS),
            (self.finish_panel, Step.SIGN),
            (self.papers_panel, Step.SIGN),
            (self._column, Step.ORDERS),
        )
        self.watch = StepWatch(self, places, self._door.clock.monotonic_s)
        self.paper_acts = PaperActs(self.model, self.papers_panel, self.times_panel, self.watch, self.spawner, self)
        self.paper_acts.notices = self.notices
        self.queue.call_wanted.connect(self.call_next)
        self.queue.step_wanted.connect(self._take)
        self.bar.begin_wanted.connect(self.ask_begin)
        self.bar.hold_wanted.connect(partial(self._take, VisitStep.HOLD.value))
        self.bar.finish_wanted.connect(self.sign_focused)
        self.ask_panel.confirmed.connect(self._answered)
        self.ask_panel.dropped.connect(self._drop_question)
        self.finish_panel.confirmed.connect(self._finish)
        self.finish_panel.dropped.connect(self._drop_question)
        self.papers_panel.dropped.connect(self._drop_question)
        self.times_panel.dropped.connect(self._drop_question)
        self.bar.papers_wanted.connect(self.show_papers)
        self.bar.forms_wanted.connect(self.show_forms)
        self.bar.queue_wanted.connect(self.toggle_list)
        self.forms_panel.packs_said.connect(self._packs_said)
        self.forms_panel.reason_said.connect(self._reason_said)
        self.forms_panel.pain_said.connect(self._pain_said)
        self.forms_panel.identity.said.connect(self._identity_said)
        self.forms_panel.dropped.connect(self._drop_question)

    # -- keys and words -------------------------------------------------------------------------------------------

    def key_acts(self) -> dict[str, Callable[[], None]]:
        found = {name.replace("doctor.", "clinic.", 1): act for name, act in super().key_acts().items()}
        own: dict[str, Callable[[], None]] = {
            "clinic.call": self.call_next,
            "clinic.recall": partial(self._take, VisitStep.RECALL.value),
            "clinic.skip": partial(self._take, VisitStep.SKIP.value),
            "clinic.transfer": self.ask_room,
            "clinic.begin": self.ask_begin,
            "clinic.forms": self.show_forms,
            "clinic.papers": self.show_papers,
            "clinic.times": self.show_times,
            "clinic.history": self.history.listing.table.setFocus,
            "clinic.hold": partial(self._take, VisitStep.HOLD.value),
        }
        note = self.visit_note
        own |= {"clinic.write": note.begin, "clinic.carry": note.carry, "clinic.confirm": note.confirm}
        return {**found, **own, **note.field_keys()}

    # -- the queue ------------------------------------------------------------------------------------------------

    def _choose_scope(self, scope: str) -> None:
        self.model.choose_queue(QueueFilter(scope))

    def _step(self, step: int) -> None:
        """The keys for the next patient of the ward belong to the queue here."""
        if step > 0:
            self.call_next()

    def call_next(self) -> None:
        """Calls whom central has next and opens his chart; whoever was called before and did not come is asked about first."""
        held = self.model.queue.called_by(self.model.session.person.reference)
        row = self.model.queue.next()
        if held is not None:
            self._say(
                self.tr("{name} was called and has not begun: begin, skip or call again first.").format(
                    name=held.patient.name
                )
            )
            self.open_patient(held.patient.key)
        elif row is None:
            self._say(self.tr("Nobody waits."))
        else:
            self.spawner.spawn(self._called(row), "call a patient", owner=self)

    async def _called(self, row: VisitRow) -> None:
        self.watch.begin()
        if await self._taken(row, VisitStep.CALL) and not self._is_unread(row.patient.key):
            self._to_ask = row.patient.key
            if self.model.drawn == row.patient.key:
                self._ask_whom_called()
            else:
                await self.open_now(row.patient.key)

    def _take(self, step: str) -> None:
        wanted = VisitStep(step)
        row = self.model.row
        if wanted is VisitStep.TRANSFER:
            self.ask_room()
        elif row is not None:
            self.spawner.spawn(self._taken(row, wanted), "a step in the queue", owner=self)

    async def _taken(self, row: VisitRow, step: VisitStep, room: str = "") -> bool:
        refused = self.model.against(row, step)
        if refused is not None:
            self._say(refusal_words(refused))
            return False
        try:
            return await self.model.step(row, step, room=room)
        except (PolicyRefused, VersionConflict) as error:
            self._say(refusal_words(error.facts[-1]))
            return False

    # -- questions ------------------------------------------------------------------------------------------------

    def ask_begin(self) -> None:
        patient = self.model.drawn
        if patient is not None:
            self._ask_begin_of(patient)

    def _ask_whom_called(self) -> None:
        """As soon as the chart of who was called is drawn, and once."""
        patient = self._to_ask
        if patient is not None and patient == self.model.drawn:
            self._to_ask = None
            self._ask_begin_of(patient)

    def _ask_begin_of(self, patient: str) -> None:
        row = self.model.queue.row(patient)
        if row is None or patient != self.model.drawn:
            return
        refused = self.model.against(row, VisitStep.BEGIN)
        if refused is not None:
            self._say(refusal_words(refused))
            return
        self._drop_question()
        self._asked = (row, VisitStep.BEGIN)
        self.ask_panel.ask_plain(identified_words(row, self.model.now), self.tr("Both fit: begin"))

    def ask_room(self) -> None:
        row = self.model.row
        if row is None or VisitStep.TRANSFER not in self.model.steps():
            self._say(refusal_words("step-not-possible"))
            return
        self._drop_question()
        self._asked = (row, VisitStep.TRANSFER)
        self.ask_panel.ask(
            self.tr("To which room does {name} go?").format(name=row.patient.name),
            self.tr("Send"),
            rooms_of(self.model.queue.rows, self.model.room),
        )

    def _answered(self, said: str) -> None:
        asked = self._asked
        self._drop_question()
        if asked is None or self.model.drawn != asked[0].patient.key:
            return
        row, step = asked
        if step is VisitStep.BEGIN:
            self.spawner.spawn(self._begun(row), "begin a visit", owner=self)
        else:
            self.spawner.spawn(self._taken(row, step, said), "send a patient to another room", owner=self)

    async def _begun(self, row: VisitRow) -> None:
        try:
            if self.watch.clock is None:
                self.watch.begin()
            await self.model.begin(self.model.queue.row(row.patient.key) or row)
            self.watch.enter(Step.REVIEW)
        except (PolicyRefused, VersionConflict) as error:
            self._say(refusal_words(error.facts[-1]))

    def _drop_question(self) -> None:
        panels = (self.ask_panel, self.finish_panel, self.forms_panel, self.papers_panel, self.times_panel)
        had_keys = any(panel.isVisible() for panel in panels)
        self._asked = None
        for panel in panels:
            panel.hide()
        self._fold()
        if had_keys:
            self._give_keys_back()

    def drop_questions(self) -> None:
        super().drop_questions()
        self._drop_question()

    # -- papers and times -------------------------------------------------------------------------------------------

    def show_papers(self) -> None:
        self._drop_question()
        if not self.paper_acts.ask():
            self._say(self.tr("Open a patient of the queue first."))

    def show_times(self) -> None:
        self._drop_question()
        self.paper_acts.show_times()

    # -- forms ----------------------------------------------------------------------------------------------------

    def show_forms(self) -> None:
        """The forms that a signature now would make, with what is to be asked about them."""
        forms = self.model.forms()
        if forms is None or not forms.drafts:
            self._say(self.tr("There is no drafted drug to put on a form."))
            return
        self._drop_question()
        self.forms_panel.show_forms(forms)
        self.forms_panel.show()
        self._fold()
        self.forms_panel.focus()

    def _shown(self, what: Shown) -> None:
        super()._shown(what)
        if what is Shown.CHART:
            self._fold()
            self._ask_whom_called()
        if what is Shown.WARD:
            self.paper_acts.follow()
            self.expecting.expect_next()
        if what in {Shown.CHART, Shown.ORDERS, Shown.CHECK}:
            self._follow_forms()

    def _follow_forms(self) -> None:
        """The preview is of the drafts as they stand; without drafts there is none."""
        forms = self.model.forms()
        if self.forms_panel.isVisible() and forms is not None:
            if forms.drafts:
                self.forms_panel.show_forms(forms)
            else:
                self._drop_question()

    def _packs_said(self, key: str, packs: int) -> None:
        self._answer_forms(self.model.answers().with_packs(key, packs))

    def _reason_said(self, key: str, reason: str) -> None:
        self._answer_forms(self.model.answers().with_reason(key, reason))

    def _pain_said(self, is_pain: bool) -> None:  # noqa: FBT001  # a Qt slot
        self._answer_forms(replace(self.model.answers(), is_chronic_pain=is_pain))

    def _identity_said(self, patient_id: str, agent_name: str, agent_id: str) -> None:
        """The cursor stays where it is: three fields are filled in one after the other."""
        patient, answers = self.model.drawn, self.model.answers()
        if patient is not None:
            named = replace(answers, patient_id=patient_id, agent_name=agent_name, agent_id=agent_id)
            self.model.answer_forms(patient, named)

    def _answer_forms(self, answers: Answers) -> None:
        patient = self.model.drawn
        if patient is not None:
            self.model.answer_forms(patient, answers)
            self.forms_panel.focus()

    # -- ending ---------------------------------------------------------------------------------------------------

    def sign_focused(self) -> None:
        """Ctrl Enter: the note it stands in, else the drafts, else the end of the visit is asked for."""
        sheet, note = self.model.sheet, self.model.note
        forms = self.model.forms()
        if self.forms_panel.isVisible() and forms is not None and not forms.open and not forms.unknown:
            self._drop_question()
        if forms is not None and forms.open:
            self.show_forms()
        elif sheet is not None and sheet.lines:
            super().sign_focused()
        elif note is not None and not note.is_empty:
            self.writing.sign()
        elif self.finish_panel.isVisible():
            self.finish_panel.confirm()
        else:
            self.ask_finish()

    def ask_finish(self, how: Disposition | None = None) -> None:
        row = self.model.row
        if row is None or self.model.drawn is None:
            return
        self._drop_question()
        self._asked = (row, VisitStep.FINISH)
        self.finish_panel.ask(self.model.missing(), self.model.now, how)

    def _finish(self, ended: object) -> None:
        asked = self._asked
        if asked is None or not isinstance(ended, Ended) or self.model.drawn != asked[0].patient.key:
            return
        if not self.model.may_finish():
            self.finish_panel.tell(self.model.missing())
            return
        self._drop_question()
        self.spawner.spawn(self._finished(asked[0], ended), "end a visit", owner=self)

    async def _finished(self, row: VisitRow, ended: Ended) -> None:
        try:
            await self.model.finish(self.model.queue.row(row.patient.key) or row, ended)
            if spent := self.watch.finish():
                await self.model.door.keep_step_times(spent)
        except (PolicyRefused, VersionConflict) as error:
            self._say(refusal_words(error.facts[-1]))

    # -- drawing --------------------------------------------------------------------------------------------------
