"""Notes: the folders, reading one with its versions and findings, writing one. The text lives in the desk, so no switch loses it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from client.clinical.documents.book import DocumentBook
from client.tongue import reads_english
from offline.record_views import standing
from offline.views import NoteRow
from ui.doctor.act_panel import ReasonPanel
from ui.doctor.central_rows import marked
from ui.doctor.chart_model import Chart
from ui.doctor.duties_box import DutiesBox
from ui.doctor.note_clipboard import CopyMarks
from ui.doctor.note_findings import FindingsBox
from ui.doctor.note_model import NoteDraft, latest
from ui.doctor.note_parts import NoteEditor, NoteReader
from ui.doctor.note_state import NoteState
from ui.doctor.note_tree import NoteTree
from ui.doctor.note_words import fault_words
from ui.doctor.note_work import may_correct
from ui.doctor.unread import set_unread
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.labels import Label
from ui.widgets.laying_out import laid_out_once
from ui.widgets.listing import Listing
from ui.widgets.pane import Pane
from ui.widgets.table_model import Column, TableRow, cell

TREE = {WidthClass.WIDE: 232, WidthClass.MEDIUM: 176, WidthClass.NARROW: 232}
PLAIN_NOTE = ""


class NotePane(Pane):
    """Invariant: the editor shows the open patient's own draft or is not seen."""

    edited = Signal(str, str)
    new_wanted = Signal()
    sign_wanted = Signal()
    keep_wanted = Signal()
    read_again = Signal()
    template_chosen = Signal(str)
    """A template's id, or empty for a plain note."""
    correct_wanted = Signal(object)
    cosign_wanted = Signal(object)
    plan_wanted = Signal(object)
    drop_wanted = Signal()
    page_turned = Signal()
    """Another note is on the page: its findings are others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 3")
        self._awaits: EmptyKind | None = EmptyKind.READING
        self._chart: Chart | None = None
        self._now: datetime | None = None
        self._draft: NoteDraft | None = None
        self._state = NoteState()
        self._read: str | None = None
        self._compares = False
        self.documents: DocumentBook | None = None
        self.tree = NoteTree(theme)
        marks = CopyMarks()
        self.editor, self.reader = NoteEditor(theme, marks), NoteReader(theme, marks)
        self.blank = EmptyState(theme, EmptyKind.EMPTY)
        columns = (
            Column(key="name", title="", pad=16, wraps=True),
            Column(key="folder", title="", width=150, wraps=True),
        )
        self.chooser = Listing(theme, columns, has_header=False)
        self.stack = QStackedWidget()
        for page in (self.blank, self.editor, self.reader, self.chooser):
            self.stack.addWidget(page)
        self.findings, self.reason = FindingsBox(theme), ReasonPanel(theme)
        self.duties = DutiesBox(theme)
        self.duties.hide()
        self.message = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.message.setContentsMargins(16, 4, 16, 4)
        self.message.hide()
        self.new_button = PrimaryButton(theme, "", keys="W", icon="pencil")
        self.keep_button = SecondaryButton(theme, "", keys="Ctrl S")
        self.sign_button = PrimaryButton(theme, "", keys="Ctrl ↵")
        self.drop_button = SecondaryButton(theme, "")
        self.correct_button, self.cosign_button = SecondaryButton(theme, ""), SecondaryButton(theme, "")
        self.compare_button, self.plan_button = SecondaryButton(theme, ""), SecondaryButton(theme, "")
        self.may_cosign = self.has_plan = self._is_narrow = False
        self._line = Label(theme, role="meta", tone="t3", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.tree)
        page = QVBoxLayout()
        page.setSpacing(0)
        for widget in (self.message, self.stack, self.findings, self.reason):
            page.addWidget(widget, 1 if widget is self.stack else 0)
        row.addLayout(page, 1)
        self.body.addWidget(self.duties)
        self.body.addLayout(row, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, 6, 12, 6)
        foot.setSpacing(4)
        foot.addWidget(self._line)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for one in self._reading():
            buttons.addWidget(one)
        for button in (self.drop_button, self.keep_button, self.sign_button, self.new_button):
            buttons.addWidget(button)
        foot.addLayout(buttons)
        self.body.addWidget(self._foot)

    def _reading(self) -> tuple[SecondaryButton, ...]:
        return (self.plan_button, self.compare_button, self.cosign_button, self.correct_button)

    def _connect(self) -> None:
        self.editor.edited.connect(self.edited)
        self.new_button.clicked.connect(self.choose_template)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.sign_button.clicked.connect(self.sign_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)
        self.correct_button.clicked.connect(self._correct)
        self.cosign_button.clicked.connect(self._cosign)
        self.plan_button.clicked.connect(self._plan)
        self.compare_button.clicked.connect(self._compare)
        self.chooser.table.row_activated.connect(self._template)
        self.tree.chosen.connect(self._choose)
        self.tree.read_again.connect(self.read_again)
        self.duties.read_again.connect(self.read_again)
        self.reader.version_chosen.connect(self.read)

    def set_width_class(self, width: WidthClass) -> None:
        """What is to be written stands in the summary where there is room for it, else here."""
        self.tree.set_open_width(self.theme.scaled(TREE[width]))
        self._is_narrow = width is WidthClass.NARROW
        self._show_duties()

    # -- showing --------------------------------------------------------------------------------------------------

    def wait_for(self, kind: EmptyKind | None) -> None:
        """What stands here before the first chart: that it is being read, or that nobody is there."""
        if kind is not self._awaits:
            self._awaits = self.duties.awaits = self.tree.awaits = kind
            self._word_blank()
            if self._chart is None:
                self.tree.show_rows(None, None, None, None)
                self.duties.show_chart(None, None)

    def show_chart(self, chart: Chart | None, draft: NoteDraft | None, now: datetime) -> None:
        if chart is None or self._chart is None or chart.patient != self._chart.patient:
            self._read, self._compares = None, False
            self.say("")
            self.reason.hide()
            self._leave_chooser()
        self._chart, self._now = chart, now
        self.duties.show_chart(chart, now)
        self.tree.show_rows(chart, draft, self.documents, now)
        self.show_draft(draft)

    def show_draft(self, draft: NoteDraft | None) -> None:
        """The editor when a draft is open, else the chosen note, else the newest one, so that the page is never blank for no reason."""
        self._draft = draft
        if self.stack.currentWidget() is self.chooser and self._read is None and not (draft and draft.is_open):
            return
        with laid_out_once(self):
            self._show_page(draft)

    def _show_page(self, draft: NoteDraft | None) -> None:
        is_open = draft is not None and draft.is_open and self._read is None
        if draft is not None and is_open:
            self.editor.fill(draft)
            self.stack.setCurrentWidget(self.editor)
        else:
            row = self.present()
            if row is not None and self._now is not None and self._chart is not None:
                rows, patient = self._chart.notes, self._chart.patient
                self.reader.show_note(row, self._now, rows, patient, compares=self._compares)
                record = self._chart.record
                found = record.central.get(row.note.key, ()) if record is not None else ()
                self.reader.text.mark(marked(row.note, found, self.documents))
            self.stack.setCurrentWidget(self.reader if row is not None else self.blank)
        self._show_buttons(is_open=is_open)
        self._show_duties()
        self._word_state()
        self._word_blank()

    def _show_duties(self) -> None:
        """While somebody writes in little room the text has it."""
        self.duties.setVisible(self._is_narrow and not self.has_editor_open())

    def _show_buttons(self, *, is_open: bool) -> None:
        with laid_out_once(self._foot):
            self._show_those(is_open=is_open)

    def _show_those(self, *, is_open: bool) -> None:
        row = self.present() if not is_open and self.stack.currentWidget() is self.reader else None
        for button in (self.keep_button, self.sign_button, self.drop_button):
            button.setVisible(is_open)
        self.new_button.setVisible(not is_open)
        self.new_button.setEnabled(self._chart is not None)
        self.sign_button.setEnabled(bool(self._draft and self._draft.may_sign and self._state.may_sign))
        rows = self._chart.notes if self._chart is not None else ()
        stands = row is not None and may_correct(row) and row in standing(rows)
        self.correct_button.setVisible(stands)
        self.cosign_button.setVisible(stands and self.may_cosign)
        self.plan_button.setVisible(stands and self.has_plan)
        self.compare_button.setVisible(row is not None and row.note.replaces is not None)

    def show_state(self, state: NoteState) -> None:
        """What stands against the draft."""
        self._state = state
        self.sign_button.setEnabled(bool(self._draft and self._draft.may_sign and state.may_sign))
        self._word_state()

    def present(self) -> NoteRow | None:
        """The note on the page: the chosen one, else the newest."""
        rows = self._chart.notes if self._chart else ()
        return next((row for row in rows if row.note.key == self._read), None) or latest(rows)

    def say(self, words: str, *, is_alarm: bool = True) -> None:
        """Something did not go as meant, or what was done; pushes the page down, covers nothing."""
        self.message.set_tone("danger" if is_alarm else "t2")
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def open_editor(self) -> None:
        self._read = None
        self.tree.table.clearSelection()
        self.stack.setCurrentWidget(self.editor)
        self.show_draft(self._draft)
        (self.editor.text if self.editor.title.text() else self.editor.title).setFocus()
        if self._draft is not None and self._draft.form.template:
            self.editor.text.to_first_token()

    def has_editor_open(self) -> bool:
        return self.stack.currentWidget() is self.editor

    # -- words ----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Notes"))
        self.new_button.setText(self.tr("Write note"))
        self.keep_button.setText(self.tr("Keep draft"))
        self.sign_button.setText(self.tr("Sign"))
        self.drop_button.setText(self.tr("Throw draft away"))
        self.correct_button.setText(self.tr("Correct"))
        self.cosign_button.setText(self.tr("Co-sign"))
        self.plan_button.setText(self.tr("Plan to order drafts"))
        self.compare_button.setText(self.tr("Compare"))
        self.chooser.table.setAccessibleName(self.tr("Kinds of notes; Enter begins one"))
        self.set_tag(self.tr("saved here"))
        self._word_state()
        self._word_blank()

    def _word_state(self) -> None:
        draft = self._draft
        has_draft = draft is not None and not draft.is_empty
        self.set_meta(self.tr("draft open") if has_draft else "")
        if self.stack.currentWidget() is self.reader:
            self._line.setText(self.tr("Read only") if self._read else self.tr("Newest note, read only"))
        elif self.stack.currentWidget() is self.chooser:
            self._line.setText(self.tr("↵ begins a note of that kind, Esc goes back"))
        elif not self.has_editor_open() or draft is None:
            self._line.setText("")
        else:
            self._line.setText(" · ".join(part for part in (self._kept(draft), *self._against(draft)) if part))

    def _kept(self, draft: NoteDraft) -> str:
        if draft.is_empty:
            return self.tr("Title and text are needed to sign")
        if draft.saved_at:
            return self.tr("Draft stored here {time}, unsigned").format(time=draft.saved_at.strftime("%H:%M:%S"))
        return self.tr("Draft not stored yet, unsigned")

    def _against(self, draft: NoteDraft) -> list[str]:
        language = short_language(self.theme.language)
        said = [fault_words(self._state.faulty, language)]
        if self._state.blocking:
            rules = ", ".join(one.rule for one in self._state.blocking)
            said.append(self.tr("to be mended or answered before signing: {rules}").format(rules=rules))
        if self._state.locked:
            titles = ", ".join(one.title for one in self._state.locked)
            said.append(self.tr("locked by the hospital's rule, ask to unlock it: {titles}").format(titles=titles))
        if not self._state.is_checked and not draft.is_empty:
            said.append(self.tr("not checked: the record could not be read"))
        return said

    def _word_blank(self) -> None:
        if self._chart is None:
            set_unread(self.blank, self._awaits)
        else:
            self.blank.set_kind(EmptyKind.EMPTY, subject=self.tr("Notes"), detail=self.tr("W writes a note."))

    # -- choosing -------------------------------------------------------------------------------------------------

    def choose_template(self) -> None:
        """The kinds of notes, in place of the page; the draft that is there already goes on instead."""
        if self._chart is None or self.documents is None:
            return
        if self._draft is not None and not self._draft.is_empty:
            self.new_wanted.emit()
            return
        is_english = reads_english(self.theme.language)
        folders = {one.id: one.en if is_english else one.zh for one in self.documents.folders}
        rows = [
            TableRow(
                key=one.id,
                cells=(cell(one.en if is_english else one.zh), cell(folders[one.folder], tone="t3", role="meta")),
                height=32,
            )
            for one in self.documents.templates.values()
        ]
        plain = TableRow(key="plain", cells=(cell(self.tr("Plain note")), cell("")), height=32)
        self.chooser.show_rows((*rows, plain))
        self._read = None
        self.stack.setCurrentWidget(self.chooser)
        self.chooser.table.choose(rows[0].key if rows else "plain")
        self.chooser.table.setFocus()
        self._show_buttons(is_open=False)
        self._word_state()

    def _leave_chooser(self) -> None:
        """Nothing was begun; the kinds belong to the patient they were opened for."""
        if self.stack.currentWidget() is self.chooser:
            self.stack.setCurrentWidget(self.blank)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.chooser:
            self._leave_chooser()
            self.show_draft(self._draft)
            self.tree.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _template(self, row: object) -> None:
        if isinstance(row, TableRow):
            self.template_chosen.emit(PLAIN_NOTE if row.key == "plain" else row.key)

    def read(self, key: str) -> None:
        """One note, whole."""
        self._read, self._compares = key, False
        self.stack.setCurrentWidget(self.reader)
        self.show_draft(self._draft)
        self.page_turned.emit()

    def _choose(self, row: object) -> None:
        if not isinstance(row, TableRow):
            return
        if row.key == "draft":
            self._read = None
            self.new_wanted.emit()
        elif row.key != self._read or self.stack.currentWidget() is not self.reader:
            self.read(row.key)

    def _correct(self) -> None:
        row = self.present()
        if row is not None:
            self.correct_wanted.emit(row)

    def _cosign(self) -> None:
        row = self.present()
        if row is not None:
            self.cosign_wanted.emit(row)

    def _plan(self) -> None:
        row = self.present()
        if row is not None:
            self.plan_wanted.emit(row)

    def _compare(self) -> None:
        self._compares = not self._compares
        self.show_draft(self._draft)
