"""The outpatient note by keyboard: begin it, take the last one over, confirm a field, go to a field by its number. Signs nothing."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from client.clinical.documents.forms import confirmed
from ui.clinic.visit_model import OUTPATIENT, VisitModel
from ui.doctor.note_acts import NoteActs
from ui.doctor.note_pane import NotePane
from ui.doctor.note_words import busy_words
from ui.widgets.buttons import SecondaryButton


class VisitNote(QObject):
    """Invariant: what was taken over is signed only after each field was confirmed by its own key press."""

    def __init__(self, model: VisitModel, pane: NotePane, writing: NoteActs) -> None:
        super().__init__(pane)
        self._model, self._pane, self._writing = model, pane, writing
        self.carry_button = SecondaryButton(pane.theme, "", keys="R")
        pane.add_to_header(self.carry_button)
        self.carry_button.clicked.connect(self.carry)
        self.retranslate()

    def retranslate(self) -> None:
        self.carry_button.setText(self.tr("Take over last"))

    def begin(self) -> None:
        self._begin(carries=False)

    def carry(self) -> None:
        """The last visit's note, every field marked; where there is none that is said."""
        if self._model.drawn is None:
            return
        if self._model.last_note() is None:
            self._pane.say(self.tr("No earlier outpatient note of this patient is here: begin a new one (W)."))
            return
        self._begin(carries=True)

    def _begin(self, *, carries: bool) -> None:
        if self._model.drawn is None:
            return
        self._writing.pane_wanted.emit()
        if not self._model.begin_visit_note(carries=carries):
            self._pane.say(busy_words())
        self._writing.go_on()
        self.go_to(1)

    def confirm(self) -> None:
        """The field in which the cursor stands still holds; the cursor goes to the next that was taken over."""
        text = self._pane.editor.text
        if not self._pane.has_editor_open():
            return
        before = text.toPlainText()
        after, at = confirmed(before, text.textCursor().position())
        if after != before:
            text.setPlainText(after)
            self._put_cursor(at)

    def go_to(self, number: int) -> None:
        """Into the field of this number, before its first word."""
        template = self._model.documents.templates.get(OUTPATIENT)
        if template is None or not self._pane.has_editor_open() or not 0 < number <= len(template.fields):
            return
        label = template.fields[number - 1].zh
        found = self._pane.editor.text.toPlainText().find(f"{label}：")
        if found >= 0:
            self._pane.editor.text.setFocus()
            self._put_cursor(found + len(label) + 1)

    def field_keys(self) -> dict[str, partial[None]]:
        return {f"clinic.field{at}": partial(self.go_to, at) for at in range(1, 8)}

    def _put_cursor(self, at: int) -> None:
        cursor = QTextCursor(self._pane.editor.text.document())
        cursor.setPosition(at)
        self._pane.editor.text.setTextCursor(cursor)
