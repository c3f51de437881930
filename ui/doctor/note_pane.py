"""Notes: the list of those that exist, reading one, writing a plain one. The text lives in the desk, so no switch loses it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from offline.views import NoteRow
from ui.doctor.chart_model import Chart, PartName
from ui.doctor.note_model import NoteDraft, by_kind, latest
from ui.doctor.note_parts import NoteEditor, NoteReader, is_local
from ui.doctor.wording import NONE
from ui.theme.theme import Theme
from ui.theme.width import WidthClass
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.empty import EmptyKind, EmptyState
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Chip
from ui.widgets.pane import Pane
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

TREE = {WidthClass.WIDE: 232, WidthClass.MEDIUM: 176, WidthClass.NARROW: 232}


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
                Column(key="title", title="", pad=12, wraps=True),
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
        self.new_button = PrimaryButton(theme, "", keys="W", icon="pencil")
        self.keep_button = SecondaryButton(theme, "", keys="Ctrl S")
        self.sign_button = PrimaryButton(theme, "", keys="Ctrl ↵")
        self._state = Label(theme, role="meta", tone="t3")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
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
        foot.addWidget(self.new_button)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.editor.edited.connect(self.edited)
        self.new_button.clicked.connect(self.new_wanted)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.sign_button.clicked.connect(self.sign_wanted)
        self.tree.table.row_changed.connect(self._choose)
        self.tree.retry_wanted.connect(self.read_again)

    def set_width_class(self, width: WidthClass) -> None:
        self.tree.setFixedWidth(self.theme.scaled(TREE[width]))

    # -- showing --------------------------------------------------------------------------------------------------

    def show_chart(self, chart: Chart | None, draft: NoteDraft | None, now: datetime) -> None:
        if chart is None or self._chart is None or chart.patient != self._chart.patient:
            self._read = None
        self._chart, self._now = chart, now
        self._draw_tree(draft)
        self.show_draft(draft)

    def show_draft(self, draft: NoteDraft | None) -> None:
        """The editor when a draft is open, else the chosen note, else the newest one, so that the page is never blank for no reason."""
        self._draft = draft
        is_open = draft is not None and draft.is_open and self._read is None
        if draft is not None and is_open:
            self.editor.fill(draft)
            self.stack.setCurrentWidget(self.editor)
        else:
            row = self._row(self._read) or latest(self._chart.notes if self._chart else ())
            if row is not None and self._now is not None:
                self.reader.show_note(row, self._now)
            self.stack.setCurrentWidget(self.reader if row is not None else self.blank)
        for button in (self.keep_button, self.sign_button):
            button.setVisible(is_open)
        self.new_button.setVisible(not is_open)
        self.new_button.setEnabled(self._chart is not None)
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
        self.new_button.setText(self.tr("Write progress note"))
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
            self.tr("Draft stored here {time}, unsigned").format(time=kept)
            if kept
            else self.tr("Draft not stored yet, unsigned")
        )
        has_draft = draft is not None and not draft.is_empty
        if self.stack.currentWidget() is self.reader:
            is_chosen = self._row(self._read) is not None
            self._state.setText(self.tr("Read only") if is_chosen else self.tr("Newest note, read only"))
            self.set_meta(self.tr("draft open") if has_draft else "")
            return
        if not self.has_editor_open():
            self._state.setText("")
            self.set_meta("")
            return
        self._state.setText(words if has_draft else self.tr("Title and text are needed to sign"))
        self.set_meta(self.tr("draft open") if has_draft else "")

    def _word_blank(self) -> None:
        if self._chart is None:
            self.blank.set_kind(EmptyKind.NOT_LOADED)
        else:
            self.blank.set_kind(
                EmptyKind.EMPTY,
                subject=self.tr("Notes"),
                detail=self.tr("W writes a progress note."),
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
