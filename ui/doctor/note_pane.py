"""Notes: the list of those that exist, reading one, writing a plain one. The text lives in the desk, so no switch loses it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from offline.outbox import State
from offline.views import NoteRow
from ui.doctor.chart_model import Chart, PartName
from ui.doctor.note_model import NoteDraft, by_kind
from ui.doctor.wording import NONE, full_time
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Chip
from ui.widgets.pane import Pane
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

TREE = {WidthClass.WIDE: 232, WidthClass.MEDIUM: 176, WidthClass.NARROW: 232}


class NoteEditor(Living, QWidget):
    """Title and text of the draft. Invariant: every change by a person is announced at once."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.title = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setProperty("field", True)
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        self.title.textEdited.connect(self._announce)
        self.text.textChanged.connect(self._announce)
        self._is_filling = False
        self.restyle()
        self.retranslate()

    def fill(self, draft: NoteDraft) -> None:
        if (self.title.text(), self.text.toPlainText()) == (draft.title, draft.text):
            return
        self._is_filling = True
        self.title.setText(draft.title)
        self.text.setPlainText(draft.text)
        self._is_filling = False

    def restyle(self) -> None:
        self.title.setFont(self.theme.font("heading"))
        self.text.setFont(self.theme.font("note"))

    def retranslate(self) -> None:
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Plain text"))

    def _announce(self) -> None:
        if not self._is_filling:
            self.edited.emit(self.title.text(), self.text.toPlainText())


class NoteReader(Living, QWidget):
    """One existing note. Invariant: cannot be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.title = Label(theme, role="heading", wrap=True)
        self.line = Label(theme, role="meta", tone="t3", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("bare", True)
        self.text.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for widget in (self.title, self.line):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        self.restyle()

    def restyle(self) -> None:
        self.text.setFont(self.theme.font("note"))

    def show_note(self, row: NoteRow, now: datetime) -> None:
        note = row.note
        self.title.setText(note.title or note.kind.text)
        saved = self.tr("saved here, not confirmed by central") if is_local(row) else ""
        parts = (note.kind.text, note.author or self.tr("author unknown"), full_time(note.written_at, now), saved)
        self.line.setText(" · ".join(part for part in parts if part))
        self.text.setPlainText(note.text or NONE)
        self.text.setAccessibleName(self.title.text())


def is_local(row: NoteRow) -> bool:
    return row.mark is not None and row.mark.state is not State.CONFIRMED


class NotePane(Pane):
    """Invariant: the editor shows the open patient's own draft or is not seen."""

    edited = Signal(str, str)
    new_wanted = Signal()
    sign_wanted = Signal()
    keep_wanted = Signal()
    read_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 3")
        self._chart: Chart | None = None
        self._now: datetime | None = None
        self._draft: NoteDraft | None = None
        self._read: str | None = None
        self._is_filling = False
        self.tree = Listing(
            theme,
            (
                Column(key="title", title="", pad=12),
                Column(key="time", title="", width=52, pad=4),
                Column(key="e", title="", width=4),
            ),
            has_header=False,
        )
        self.editor, self.reader = NoteEditor(theme), NoteReader(theme)
        self.blank = EmptyState(theme, EmptyKind.EMPTY)
        self.stack = QStackedWidget()
        for page in (self.blank, self.editor, self.reader):
            self.stack.addWidget(page)
        self.new_button = SecondaryButton(theme, "", icon="plus", is_small=True)
        self.keep_button = SecondaryButton(theme, "", keys="Ctrl S")
        self.sign_button = PrimaryButton(theme, "", keys="Ctrl ↵")
        self._state = Label(theme, role="meta", tone="t3")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.add_to_header(self.new_button)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.tree.setFixedWidth(TREE[WidthClass.WIDE])
        row.addWidget(self.tree)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.sign_button)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.editor.edited.connect(self.edited)
        self.new_button.clicked.connect(self.new_wanted)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.sign_button.clicked.connect(self.sign_wanted)
        self.tree.table.row_changed.connect(self._choose)
        self.tree.retry_wanted.connect(self.read_again)

    def set_width_class(self, width: WidthClass) -> None:
        self.tree.setFixedWidth(TREE[width])

    # -- showing --------------------------------------------------------------------------------------------------

    def show_chart(self, chart: Chart | None, draft: NoteDraft | None, now: datetime) -> None:
        if chart is None or self._chart is None or chart.patient != self._chart.patient:
            self._read = None
        self._chart, self._now = chart, now
        self._draw_tree(draft)
        self.show_draft(draft)

    def show_draft(self, draft: NoteDraft | None) -> None:
        """The editor when a draft is open, else the chosen note, else a note that nothing is chosen."""
        self._draft = draft
        is_open = draft is not None and draft.is_open and self._read is None
        if draft is not None and is_open:
            self.editor.fill(draft)
            self.stack.setCurrentWidget(self.editor)
        else:
            row = self._row(self._read)
            if row is not None and self._now is not None:
                self.reader.show_note(row, self._now)
            self.stack.setCurrentWidget(self.reader if row is not None else self.blank)
        self._foot.setVisible(is_open)
        self.sign_button.setEnabled(bool(draft and draft.may_sign))
        self._word_state()
        self._word_blank()

    def open_editor(self) -> None:
        self._read = None
        self.tree.table.clearSelection()
        self.show_draft(self._draft)
        (self.editor.text if self.editor.title.text() else self.editor.title).setFocus()

    def has_editor_open(self) -> bool:
        return self.stack.currentWidget() is self.editor

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Notes"))
        self.new_button.setText(self.tr("Progress note"))
        self.keep_button.setText(self.tr("Keep draft"))
        self.sign_button.setText(self.tr("Sign"))
        self.set_tag(self.tr("saved here"))
        self.tree.table.setAccessibleName(self.tr("Notes by kind"))
        self._word_state()
        self._word_blank()

    def _word_state(self) -> None:
        draft = self._draft
        kept = draft.saved_at.strftime("%H:%M:%S") if draft and draft.saved_at else ""
        words = (
            self.tr("Draft kept {time} on this page").format(time=kept)
            if kept
            else self.tr("Draft on this page, unsigned")
        )
        has_draft = draft is not None and not draft.is_empty
        self._state.setText(words if has_draft else self.tr("Title and text are needed to sign"))
        self.set_meta(self.tr("draft open") if has_draft else "")

    def _word_blank(self) -> None:
        if self._chart is None:
            self.blank.set_kind(EmptyKind.NOT_LOADED)
        else:
            self.blank.set_kind(
                EmptyKind.EMPTY,
                subject=self.tr("Open note"),
                detail=self.tr("Choose one at the left, or write a progress note."),
            )

    def _draw_tree(self, draft: NoteDraft | None) -> None:
        chart, now = self._chart, self._now
        if chart is None or now is None:
            self.tree.show_note(EmptyKind.NOT_LOADED)
            return
        if PartName.NOTES in chart.failed:
            self.tree.show_note(EmptyKind.FAILED)
            return
        rows = list[TableRow]()
        if draft is not None and not draft.is_empty:
            mark = Cell(runs=(Chip(text=self.tr("draft"), icon="pencil", is_small=True),))
            rows.append(TableRow(key="draft", cells=(mark, cell("")), height=28))
        for kind in by_kind(chart.notes):
            rows.append(section(f"kind-{kind.code}-{kind.name}", kind.name, str(len(kind.rows))))
            rows += [self._note_row(row, now) for row in kind.rows]
        self._is_filling = True
        self.tree.show_rows(rows, subject=self.tr("Notes"))
        self._is_filling = False

    def _note_row(self, row: NoteRow, now: datetime) -> TableRow:
        written = row.note.written_at.astimezone(now.tzinfo) if row.note.written_at else None
        day = written.strftime("%H:%M" if written.date() == now.date() else "%m-%d") if written else NONE
        mark = row.note.title or row.note.kind.text
        return TableRow(
            key=row.note.key,
            cells=(cell(mark), cell(day, tone="t3", role="meta")),
            is_pending=is_local(row),
            height=28,
            subject=row,
        )

    def _row(self, key: str | None) -> NoteRow | None:
        rows = self._chart.notes if self._chart else ()
        return next((row for row in rows if row.note.key == key), None)

    def _choose(self, row: object) -> None:
        if self._is_filling or not isinstance(row, TableRow) or row.is_section:
            return
        if row.key == "draft":
            self._read = None
            self.new_wanted.emit()
        elif row.key != self._read:
            self._read = row.key
            self.show_draft(self._draft)
