"""The two faces of a note: the editor of the draft, and the reader of one that exists with its versions. Neither keeps anything."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offline.outbox import State
from offline.record_views import versions
from offline.views import NoteRow
from ui.ca_words import ca_words
from ui.doctor.note_clipboard import CopyMarks, OwnLine
from ui.doctor.note_compare import Change, Piece, compared
from ui.doctor.note_model import NoteDraft
from ui.doctor.note_text import NoteText, ReadText
from ui.doctor.wording import NONE, full_time
from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip
from ui.widgets.labels import Label
from ui.widgets.laying_out import laid_out_once
from ui.widgets.living import Living


class NoteEditor(Living, QWidget):
    """Title and text of the draft. Invariant: every change by a person is announced at once."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme, marks: CopyMarks) -> None:
        super().__init__()
        self.live_with(theme)
        self.title = OwnLine(marks)
        self.text = NoteText(theme, marks)
        self.text.setProperty("field", True)
        self.about = Label(theme, role="meta", tone="t2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.text, 1)
        self._is_filling = False
        self.title.textEdited.connect(self._announce)
        self.text.textChanged.connect(self._announce)
        self.restyle()
        self.retranslate()

    def fill(self, draft: NoteDraft) -> None:
        """The draft as it is kept. What is only drawn anew is no change by a person."""
        self._is_filling = True
        self._fill(draft)
        self._is_filling = False

    def _fill(self, draft: NoteDraft) -> None:
        self.text.patient = self.title.patient = draft.patient
        self.text.looks.set_pieces([one.text for one in draft.form.pulled])
        reason = draft.form.reason
        self.about.setText(self.tr("Correction, a new version: {reason}").format(reason=reason) if reason else "")
        self.about.setVisible(bool(reason))
        if (self.title.text(), self.text.toPlainText()) == (draft.title, draft.text):
            return
        self.title.setText(draft.title)
        self.text.setPlainText(draft.text)

    def restyle(self) -> None:
        self.title.setFont(self.theme.font("heading"))
        self.text.setFont(self.theme.font("note"))
        self._is_filling = True
        self.text.looks.rehighlight()
        self._is_filling = False

    def retranslate(self) -> None:
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(
            self.tr("Text; / inserts data, scores and snippets, Tab goes to the next empty field")
        )

    def _announce(self) -> None:
        if not self._is_filling:
            self.edited.emit(self.title.text(), self.text.toPlainText())


class NoteReader(Living, QWidget):
    """One existing note with all its versions. Invariant: cannot be changed."""

    version_chosen = Signal(str)

    def __init__(self, theme: Theme, marks: CopyMarks) -> None:
        super().__init__()
        self.live_with(theme)
        self.title = Label(theme, role="heading", wrap=True)
        self.line = Label(theme, role="meta", tone="t3", wrap=True)
        self.why = Label(theme, role="meta", tone="t2", wrap=True)
        self.text = ReadText(marks)
        self.text.setProperty("bare", True)
        self.text.viewport().setAutoFillBackground(False)
        self._versions = QHBoxLayout()
        self._versions.setSpacing(4)
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for widget in (self.title, self.line, self.why):
            column.addWidget(widget)
        column.addLayout(self._versions)
        column.addWidget(self.text, 1)
        self.restyle()

    def restyle(self) -> None:
        self._shown = ()
        self.text.setFont(self.theme.font("note"))

    def show_note(
        self,
        row: NoteRow,
        now: datetime,
        rows: tuple[NoteRow, ...] = (),
        patient: str | None = None,
        *,
        compares: bool = False,
    ) -> None:
        """`rows`: all notes of the patient, for the versions. `compares`: beside the version before it."""
        shown = (row, now.date(), rows, patient, compares, self.theme.language)
        if shown == self._shown:
            return
        self._shown = shown
        with laid_out_once(self):
            self._show_note(row, now, rows, patient, compares=compares)

    def _show_note(
        self, row: NoteRow, now: datetime, rows: tuple[NoteRow, ...], patient: str | None, *, compares: bool
    ) -> None:
        note, every = row.note, versions(rows, row.note.key) or (row,)
        self.text.patient = patient
        self.title.setText(note.title or note.kind.text)
        saved = self.tr("saved here, not confirmed by central") if is_local(row) else ""
        signed = self.tr("co-signed by {names} {time}").format(
            names=", ".join(note.cosigned_by), time=full_time(note.cosigned_at, now)
        )
        parts = (
            note.kind.text,
            note.author or self.tr("author unknown"),
            full_time(note.written_at, now),
            signed if note.cosigned_by else self.tr("not co-signed"),
            saved or ca_words(row.ca),
        )
        self.line.setText(" · ".join(part for part in parts if part))
        self._word_why(row, every)
        self._draw_versions(every, note.key)
        before = self._before(row, every) if compares else None
        self._draw_text(row, before)
        self.text.setAccessibleName(self.title.text())

    def _word_why(self, row: NoteRow, every: tuple[NoteRow, ...]) -> None:
        parts = []
        if row.note.reason:
            parts.append(self.tr("Corrected: {reason}").format(reason=row.note.reason))
        if every[0].note.key != row.note.key:
            parts.append(self.tr("An older version; the newest stands first"))
        if row.note.sources:
            parts.append(self.tr("quotes {count} rows of the chart").format(count=len(set(row.note.sources))))
        self.why.setText(" · ".join(parts))
        self.why.setVisible(bool(parts))

    def _draw_versions(self, every: tuple[NoteRow, ...], present: str) -> None:
        while (item := self._versions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if len(every) < 2:
            return
        for at, row in enumerate(every):
            chip = FilterChip(self.theme, self.tr("version {number}").format(number=len(every) - at))
            chip.setProperty("note", row.note.key)
            chip.setChecked(row.note.key == present)
            chip.clicked.connect(self._press)
            self._versions.addWidget(chip)
        self._versions.addStretch(1)

    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.version_chosen.emit(str(sender.property("note")))

    def _before(self, row: NoteRow, every: tuple[NoteRow, ...]) -> NoteRow | None:
        keys = [one.note.key for one in every]
        at = keys.index(row.note.key) + 1 if row.note.key in keys else len(keys)
        return every[at] if at < len(every) else None

    def _draw_text(self, row: NoteRow, before: NoteRow | None) -> None:
        if before is None:
            self.text.setPlainText(row.note.text or NONE)
            return
        self.text.setPlainText("")
        cursor = QTextCursor(self.text.document())
        for piece in compared(before.note.text, row.note.text):
            cursor.insertText(piece.text, self._look(piece))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _look(self, piece: Piece) -> QTextCharFormat:
        """Never by colour alone: what was added is underlined, what was removed is struck through."""
        look = QTextCharFormat()
        if piece.change is Change.ADDED:
            look.setFontUnderline(True)
            look.setBackground(self.theme.color("oksoft"))
        elif piece.change is Change.REMOVED:
            look.setFontStrikeOut(True)
            look.setForeground(self.theme.color("danger"))
        return look


def is_local(row: NoteRow) -> bool:
    return row.mark is not None and row.mark.state is not State.CONFIRMED
