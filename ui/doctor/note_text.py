"""The text of a note being written: tokens to jump through, pulled values underlined, `/` opens the palette, pasting asks whose it is.

Refuses to open anything while an input method is composing, and to paste text of another patient. Keeps nothing: every change is announced.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from client.clinical.documents.forms import CARRIED, TOKEN, next_token
from ui.doctor.note_clipboard import CopyMarks
from ui.doctor.note_palette import NotePalette
from ui.doctor.note_pulls import Pull
from ui.theme.theme import Theme
from ui.widgets.pane import Pane

_LABEL = re.compile(r"^[^：:\n]{1,30}[：:]")
_HEADING = re.compile(r"^【[^】\n]*】")
_CLOSES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})


class NoteMarks(QSyntaxHighlighter):
    """Labels bold, tokens shaded, pulled pieces underlined. Invariant: changes looks, never text."""

    def __init__(self, theme: Theme, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.setDocument(editor.document())
        self._theme = theme
        self._pieces: tuple[str, ...] = ()

    def set_pieces(self, pieces: Sequence[str]) -> None:
        found = tuple(line for piece in pieces for line in piece.split("\n") if line.strip())
        if found != self._pieces:
            self._pieces = found
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        head = _HEADING.match(text) or _LABEL.match(text)
        if head is not None:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(head.start(), head.end(), bold)
        for match in CARRIED.finditer(text):
            self.setFormat(match.start(), len(text) - match.start(), self._carried())
        for match in TOKEN.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), self._token())
        for piece in self._pieces:
            at = text.find(piece)
            if at >= 0:
                self.setFormat(at, len(piece), self._quoted())

    def _token(self) -> QTextCharFormat:
        shaded = QTextCharFormat()
        shaded.setBackground(self._theme.color("accentsoft"))
        shaded.setForeground(self._theme.color("accent"))
        return shaded

    def _carried(self) -> QTextCharFormat:
        """To the end of its line: what is not confirmed looks as if it were not there yet."""
        pale = QTextCharFormat()
        pale.setBackground(self._theme.color("subtle"))
        pale.setForeground(self._theme.color("t3"))
        pale.setFontItalic(True)
        return pale

    def _quoted(self) -> QTextCharFormat:
        quoted = QTextCharFormat()
        quoted.setForeground(self._theme.color("accent"))
        quoted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        return quoted


CHINESE_SLASH = "、"
"""What the key of the slash gives with a Chinese input method on; between words it stays the comma that it is."""


class NoteText(QPlainTextEdit):
    """Invariant: the palette is open only over a `/` that a person typed and that still stands there."""

    pulled = Signal(object)
    """A `Pull` whose text was inserted."""
    paste_refused = Signal()
    palette_wanted = Signal()
    """`/` was typed: whoever knows the chart gives `offer` what there is."""

    def __init__(self, theme: Theme, marks: CopyMarks) -> None:
        super().__init__()
        self._marks = marks
        self.patient: str | None = None
        self.looks = NoteMarks(theme, self)
        self.palette_list = NotePalette(theme, self)
        self.palette_list.chosen.connect(self._insert)
        self._slash = -1
        self._is_composing = False
        self.setTabChangesFocus(False)

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.palette_list.is_open and self._palette_key(event):
            return
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not event.modifiers() & ~_SHIFT:
            self._tab(is_back=event.key() == Qt.Key.Key_Backtab)
            return
        is_slash = event.text() == "/" and self._may_open()
        super().keyPressEvent(event)
        if is_slash:
            self._open_at_caret()
        elif self.palette_list.is_open:
            self._narrow()

    def _open_at_caret(self) -> None:
        self._slash = self.textCursor().position() - 1
        self.palette_wanted.emit()

    def _may_open(self) -> bool:
        """Not inside a composition, and not within a word or number: 92/54 and 次/分 stay as they are typed."""
        cursor = self.textCursor()
        at = cursor.selectionStart()
        before = self.document().characterAt(at - 1) if at else ""
        return not self._is_composing and not before.isalnum() and not self.isReadOnly()

    def _palette_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.palette_list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and not event.modifiers():
            self.palette_list.choose_current()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            if key in _CLOSES:
                self.close_palette()
            return False
        return True

    def _tab(self, *, is_back: bool) -> None:
        """To the next empty field; out of the text when there is none, or backwards."""
        cursor = self.textCursor()
        text = self.toPlainText()
        span = None if is_back else next_token(text, cursor.selectionEnd())
        if span is None or span == (cursor.selectionStart(), cursor.selectionEnd()):
            self.focusNextPrevChild(not is_back)
            return
        self.select(*span)

    def select(self, begin: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def to_first_token(self) -> None:
        """Where writing begins in a form."""
        span = next_token(self.toPlainText(), 0)
        if span is not None:
            self.select(*span)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method composes opens nothing, and an open palette gives way to it; `、` alone is the slash of its keyboard."""
        self._is_composing = bool(event.preeditString())
        if self._is_composing:
            self.close_palette()
        is_slash = event.commitString() == CHINESE_SLASH and self._may_open()
        super().inputMethodEvent(event)
        if is_slash:
            self._open_at_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_palette()
        super().focusOutEvent(event)

    # -- the palette ----------------------------------------------------------------------------------------------

    def offer(self, pulls: Sequence[Pull]) -> None:
        self.palette_list.open(pulls)
        self._narrow()

    def close_palette(self) -> None:
        """The `/` and what was typed after it stay as text."""
        self._slash = -1
        self.palette_list.close_list()

    def _typed(self) -> str | None:
        """What stands between the slash and the caret; None when there is no such slash any more."""
        at, text = self.textCursor().position(), self.toPlainText()
        if not 0 <= self._slash < at or text[self._slash : self._slash + 1] not in {"/", CHINESE_SLASH}:
            return None
        typed = text[self._slash + 1 : at]
        return None if "\n" in typed or " " in typed else typed

    def _narrow(self) -> None:
        typed = self._typed()
        if typed is None or not self.palette_list.narrow(typed):
            self.close_palette()
            return
        self._place()

    def _place(self) -> None:
        """Below the caret, or above it where there is more room; over the whole pane of notes, never beyond it."""
        host, wanted = self._host(), self.palette_list.wanted_size()
        origin = self.viewport().mapTo(host, QPoint(0, 0))
        caret, room = self.cursorRect().translated(origin), host.rect()
        below, above = room.bottom() - caret.bottom() - 6, caret.top() - 6
        is_below = below >= min(wanted.height(), 160) or below >= above
        height = min(wanted.height(), max(below if is_below else above, 60))
        width = min(wanted.width(), room.width() - 8)
        left = max(min(caret.left() - 12, room.right() - width - 4), 4)
        top = caret.bottom() + 4 if is_below else caret.top() - height - 4
        self.palette_list.setGeometry(QRect(left, max(top, 0), width, height))
        self.palette_list.raise_()

    def _host(self) -> QWidget:
        """The pane around the editor, which the list of choices lies on: on a low screen the editor itself has no room for it."""
        found: QWidget = self
        while not isinstance(found, Pane) and (above := found.parentWidget()) is not None and not found.isWindow():
            found = above
        if self.palette_list.parentWidget() is not found:
            self.palette_list.setParent(found)
            self.palette_list.show()
        return found

    def _insert(self, pull: object) -> None:
        typed = self._typed()
        if not isinstance(pull, Pull) or typed is None:
            self.close_palette()
            return
        cursor = self.textCursor()
        cursor.setPosition(self._slash)
        cursor.setPosition(self._slash + 1 + len(typed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(pull.text)
        self.setTextCursor(cursor)
        self.close_palette()
        self.pulled.emit(pull)

    # -- the clipboard --------------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        return self._marks.mark(super().createMimeDataFromSelection(), self.patient)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Also what is dropped here comes this way."""
        if self._marks.is_of_another(source, self.patient):
            self.paste_refused.emit()
            return
        super().insertFromMimeData(source)


class ReadText(QPlainTextEdit):
    """A note to be read; what is copied from it says whose it is."""

    def __init__(self, marks: CopyMarks) -> None:
        super().__init__()
        self._marks = marks
        self.patient: str | None = None
        self.setReadOnly(True)

    def setPlainText(self, text: str) -> None:
        """In plain looks, whatever the first sign of the text before was marked with."""
        self.setCurrentCharFormat(QTextCharFormat())
        super().setPlainText(text)

    def mark(self, places: Sequence[tuple[str, bool]]) -> None:
        """A wavy line under what a finding is about: its words, or with True the rest of their line. The finding stands below, in words."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        for words, is_line in places:
            spot = self.document().find(words)
            if spot.isNull():
                continue
            if is_line:
                spot.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            spot.mergeCharFormat(look)

    def createMimeDataFromSelection(self) -> QMimeData:
        return self._marks.mark(super().createMimeDataFromSelection(), self.patient)


_SHIFT = Qt.KeyboardModifier.ShiftModifier
