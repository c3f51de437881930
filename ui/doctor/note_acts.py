"""What people do in the notes pane and with what is to be written, carried to the model. Decides nothing."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from client.clinical.documents.deadlines import Deadline, Urgency
from client.clinical.documents.quality import Finding
from client.commands import FindingAnswer
from offline.quality_views import CentralFinding
from offline.views import NoteRow
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.duties_box import DutiesBox
from ui.doctor.note_pane import NotePane
from ui.doctor.note_pulls import Pull
from ui.doctor.note_words import busy_words, locked_words, paste_words
from ui.doctor.quality_work import APPEAL, NEEDS_WORDS
from ui.spawner import Spawner


class NoteActs(QObject):
    """Invariant: a question (why correct, why appeal) belongs to the patient it was asked for, an answer before signing to his draft."""

    pane_wanted = Signal()
    orders_wanted = Signal()

    def __init__(self, model: DoctorModel, pane: NotePane, duties: DutiesBox, spawner: Spawner, page: QWidget) -> None:
        super().__init__(page)
        self._model, self._pane = model, pane
        self._duties = (duties, pane.duties)
        self._spawner, self._page = spawner, page
        self._answers: dict[str, tuple[FindingAnswer, ...]] = {}
        self._asked: tuple[str, NoteRow | Finding | tuple[CentralFinding, str]] | None = None
        pane.documents = model.documents
        self._connect()

    def _connect(self) -> None:
        pane, text = self._pane, self._pane.editor.text
        pane.edited.connect(self._edited)
        pane.new_wanted.connect(self.go_on)
        pane.keep_wanted.connect(self.keep)
        pane.sign_wanted.connect(self.sign)
        pane.drop_wanted.connect(self._drop_draft)
        pane.template_chosen.connect(self._begin)
        pane.correct_wanted.connect(self._ask_correction)
        pane.cosign_wanted.connect(self._cosign)
        pane.plan_wanted.connect(self._draft_plan)
        pane.page_turned.connect(self.draw)
        pane.findings.answered.connect(self._answer)
        pane.reason.confirmed.connect(self._reason_given)
        pane.reason.dropped.connect(self.drop)
        text.palette_wanted.connect(self._offer)
        text.pulled.connect(self._pulled)
        text.paste_refused.connect(self._refuse_paste)
        pane.editor.title.paste_refused.connect(self._refuse_paste)
        for duties in self._duties:
            duties.write_wanted.connect(self._write_due)
            duties.dismiss_wanted.connect(self._dismiss)
            duties.unlock_wanted.connect(self._ask_unlock)

    # -- drawing --------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Findings and buttons of what is on the page."""
        model, pane, chart = self._model, self._pane, self._model.chart
        if model.patient != model.drawn:
            return
        row = pane.present()
        pane.may_cosign = row is not None and model.may_cosign(row)
        pane.has_plan = model.plan_of(row) is not None
        pane.show_draft(model.note)
        record = chart.record if chart is not None else None
        if pane.has_editor_open():
            state = model.note_state(self._answers.get(model.drawn or "", ()))
            pane.show_state(state)
            answered = frozenset(one.rule for one in state.answers)
            old = model.note.form.replaces if model.note is not None else None
            central = record.central.get(old, ()) if record is not None and old is not None else ()
            pane.findings.show_findings(state.findings, {}, model.now, answered, central)
        elif row is not None and record is not None:
            found = record.findings.get(row.note.key, ())
            threads = {one.rule: record.answers(row.note.key, one.rule) for one in found}
            central = record.central.get(row.note.key, ())
            pane.findings.show_findings(found, threads, model.now, central=central)
        else:
            pane.findings.show_findings((), {}, model.now)

    # -- writing --------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """W: the kinds of notes, or the draft that is there."""
        if self._model.drawn is not None:
            self.pane_wanted.emit()
            self._pane.choose_template()

    def plain(self) -> None:
        """A plain progress note, or the draft that is there."""
        model = self._model
        if model.drawn is not None:
            self.pane_wanted.emit()
            model.begin_note(self.tr("Progress note {time}").format(time=model.now.strftime("%Y-%m-%d %H:%M")))
            self._open_editor()

    def _edited(self, title: str, text: str) -> None:
        """The editor's own patient, whoever is being opened."""
        self._model.write_note(title, text, self._pane.editor.text.patient)

    def go_on(self) -> None:
        self._model.begin_note("")
        self._open_editor()

    def _begin(self, template: str) -> None:
        if self._model.drawn is None:
            return
        if not template:
            self.plain()
            return
        if not self._model.begin_template(template):
            self._pane.say(busy_words())
        self._open_editor()

    def _open_editor(self) -> None:
        if self._model.drawn is None:
            return
        self._pane.show_draft(self._model.note)
        self._pane.open_editor()
        self.draw()

    def _write_due(self, deadline: object) -> None:
        if not isinstance(deadline, Deadline):
            return
        self.pane_wanted.emit()
        if deadline.urgency is Urgency.LOCKED and not self._model.is_unlocked(deadline):
            self._pane.say(locked_words())
            shown = next((box for box in self._duties if box.isVisible() and box.may_ask(deadline)), None)
            if shown is not None:
                shown.ask_unlock(deadline)
            return
        if not self._model.begin_due(deadline):
            self._pane.say(busy_words())
        self._open_editor()

    def keep(self) -> None:
        self._spawner.spawn(self._model.keep_notes(), "keep the drafts", owner=self._page)

    def keep_while_writing(self) -> None:
        """Every second: who locks, closes or loses this PC finds his text again."""
        if self._model.notes.unstored():
            self.keep()

    def sign(self) -> None:
        patient = self._model.drawn
        if patient is None:
            return
        answers = self._answers.get(patient, ())
        self.draw()
        work = self._signed(patient, answers)
        self._spawner.spawn(work, "sign a note", owner=self._page)

    async def _signed(self, patient: str, answers: tuple[FindingAnswer, ...]) -> None:
        if await self._model.sign_note(patient, self.tr("Progress note"), answers):
            self._answers.pop(patient, None)
            self._pane.say("")

    def _drop_draft(self) -> None:
        self._answers.pop(self._model.drawn or "", None)
        self._model.drop_draft()
        self.keep()
        self.draw()

    def _offer(self) -> None:
        self._pane.editor.text.offer(self._model.pulls())

    def _pulled(self, pull: object) -> None:
        if isinstance(pull, Pull):
            self._model.pull(pull)
            self.draw()

    def _refuse_paste(self) -> None:
        self._pane.say(paste_words())

    # -- what exists ----------------------------------------------------------------------------------------------

    def _ask_correction(self, row: object) -> None:
        patient, note = self._model.drawn, self._model.note
        if not isinstance(row, NoteRow) or patient is None:
            return
        if note is not None and not note.is_empty:
            self._pane.say(busy_words())
            return
        self._asked = patient, row
        reasons = (self.tr("Slip of the pen"), self.tr("Wrong side"), self.tr("Added afterwards"))
        title = self.tr("Correct {title}: why? The signed text stays as an older version.")
        self._pane.reason.ask(title.format(title=row.note.title), self.tr("Correct"), reasons)

    def _answer(self, finding: object, answer: str) -> None:
        patient = self._model.drawn
        if isinstance(finding, CentralFinding) and patient is not None:
            self._answer_central(patient, finding, answer)
        if not isinstance(finding, Finding) or patient is None:
            return
        if answer == APPEAL:
            self._asked = patient, finding
            title = self.tr("Appeal against {rule}: why is it right as it is?").format(rule=finding.rule)
            self._pane.reason.ask(title, self.tr("Appeal"), ())
        else:
            work = self._model.reply(patient, finding, answer, "")
            self._spawner.spawn(work, "answer a finding", owner=self._page)

    def _answer_central(self, patient: str, found: CentralFinding, answer: str) -> None:
        if answer not in NEEDS_WORDS:
            work = self._model.reply_central(patient, found, answer, "")
            self._spawner.spawn(work, "answer a finding", owner=self._page)
            return
        self._asked = patient, (found, answer)
        rule = found.finding.rule or found.finding.words
        if answer == APPEAL:
            title = self.tr("Appeal against {rule}: why is it right as it is?").format(rule=rule)
            self._pane.reason.ask(title, self.tr("Appeal"), ())
        else:
            title = self.tr("Feedback about {rule}: what shall central know?").format(rule=rule)
            self._pane.reason.ask(title, self.tr("Send"), ())

    def _reason_given(self, reason: str) -> None:
        asked = self._asked
        self.drop()
        if asked is None or asked[0] != self._model.drawn:
            return
        patient, subject = asked
        if isinstance(subject, NoteRow):
            if self._model.begin_correction(patient, subject, reason):
                self._open_editor()
        elif isinstance(subject, tuple):
            work = self._model.reply_central(patient, subject[0], subject[1], reason)
            self._spawner.spawn(work, "answer a finding", owner=self._page)
        elif subject.note:
            work = self._model.reply(patient, subject, APPEAL, reason)
            self._spawner.spawn(work, "answer a finding", owner=self._page)
        else:
            given = FindingAnswer(rule=subject.rule, finding=subject.words, answer=APPEAL, reason=reason)
            self._answers[patient] = (*self._answers.get(patient, ()), given)
            self.draw()

    def drop(self) -> None:
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self._pane.reason.isAncestorOf(focus)
        self._asked = None
        self._pane.reason.hide()
        if had_keys:
            self._pane.tree.table.setFocus()

    def _cosign(self, row: object) -> None:
        patient = self._model.drawn
        if isinstance(row, NoteRow) and patient is not None:
            self._spawner.spawn(self._model.cosign(patient, row), "co-sign a note", owner=self._page)

    def _dismiss(self, deadline: object, reason: str) -> None:
        patient = self._model.drawn
        if isinstance(deadline, Deadline) and patient is not None:
            work = self._model.dismiss(patient, deadline, reason)
            self._spawner.spawn(work, "put a deadline aside", owner=self._page)

    def _ask_unlock(self, deadline: object, reason: str) -> None:
        patient = self._model.drawn
        if isinstance(deadline, Deadline) and patient is not None:
            work = self._model.ask_unlock(patient, deadline, reason)
            self._spawner.spawn(work, "ask to unlock", owner=self._page)

    def _draft_plan(self, row: object) -> None:
        patient = self._model.drawn
        if not isinstance(row, NoteRow) or patient is None:
            return
        plan = self._model.draft_plan(patient, row)
        if plan is None:
            return
        words = self.tr("{count} drafts among the orders, unsigned.").format(count=len(plan.drafts))
        if plan.by_hand:
            words += " " + self.tr("To be ordered by hand: {items}").format(items="；".join(plan.by_hand))
        self._pane.say(words, is_alarm=False)
        if not plan.by_hand:
            self.orders_wanted.emit()
