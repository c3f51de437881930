"""The two faces of a note: the editor of the draft, and the reader of one that exists. Neither keeps anything."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from offline.outbox import State
from offline.views import NoteRow
from ui.doctor.note_model import NoteDraft
from ui.doctor.wording import NONE, full_time
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living


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
