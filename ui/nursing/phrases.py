"""A field of several lines in which `/` opens the phrases of the pack. A blank of a phrase is marked for the next keys, never filled in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from client.clinical.nursing_record import BLANK, Phrase
from offline.personal import OwnPhrase
from ui.doctor.note_palette import NotePalette
from ui.doctor.note_pulls import Group, Pull, spelled
from ui.theme.theme import Theme
from ui.widgets.text_field import EditField

_SLASHES = frozenset({"/", "、"})
OWN, SHOWN = "own:", 24
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


def pull_of(one: Phrase) -> Pull:
    """A phrase as the palette shows it."""
    return Pull(key=one.id, group=Group.SNIPPET, zh=one.zh, en=one.en, text=one.text, words=spelled(one.zh, one.en))


def own_pull(one: OwnPhrase) -> Pull:
    """A nurse's own, named by its beginning."""
    name = one.text if len(one.text) <= SHOWN else f"{one.text[:SHOWN]}…"
    remark = QCoreApplication.translate("PhraseEdit", "own")
    return Pull(
        key=f"{OWN}{one.text}",
        group=Group.SNIPPET,
        zh=name,
        en=name,
        text=one.text,
        words=spelled(name, name),
        remark=remark,
    )


class PhraseEdit(QPlainTextEdit):
    """Invariant: while the palette is open, what is typed after the slash narrows it; Esc leaves the slash as text."""

    dropped = Signal(object)
    """Delete on a phrase of the palette: the Pull."""
    steered = Signal(bool)
    """Whether the palette is open now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("field", True)
        self.palette_list: NotePalette | None = None
        self.pulls: Sequence[Pull] = ()
        self._begin = -1

    def is_open(self) -> bool:
        return self._begin >= 0 and self.palette_list is not None and self.palette_list.is_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open() and self._steer(event):
            return
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            if not self.to_blank(self.textCursor().selectionEnd()):
                self.focusNextChild()
            return
        if event.key() == Qt.Key.Key_Backtab:
            self.focusPreviousChild()
            return
        super().keyPressEvent(event)
        if event.text() in _SLASHES and self.pulls and not self.is_open():
            self.open_list()
        elif self.is_open():
            self._narrow()

    def _steer(self, event: QKeyEvent) -> bool:
        palette = self.palette_list
        if palette is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in _MOVES:
            palette.step(_MOVES[Qt.Key(event.key())])
        elif event.key() in _TAKES:
            palette.choose_current()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(palette.current)
        else:
            return False
        return True

    def open_list(self) -> None:
        if self.palette_list is not None:
            self._begin = self.textCursor().position() - 1
            self.palette_list.open(self.pulls)
            self.steered.emit(True)
            self._narrow()

    def _narrow(self) -> None:
        at, palette = self.textCursor().position(), self.palette_list
        typed = self.toPlainText()[self._begin + 1 : at]
        if palette is None or at <= self._begin or not palette.narrow(typed):
            self.close_list()

    def close_list(self) -> None:
        self._begin = -1
        if self.palette_list is not None:
            self.palette_list.close_list()
        self.steered.emit(False)

    def insert(self, text: str) -> None:
        """In place of the slash and what was typed after it; the first blank is marked."""
        cursor = self.textCursor()
        begin = self._begin if self._begin >= 0 else cursor.position()
        cursor.setPosition(begin)
        cursor.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.close_list()
        self.to_blank(begin)

    def to_blank(self, after: int) -> bool:
        """Marks the next blank; False where none is left behind that place."""
        at = self.toPlainText().find(BLANK, after)
        if at < 0:
            return False
        cursor = self.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len(BLANK), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True


class PhraseField(EditField[PhraseEdit]):
    """A label above a text that knows the phrases."""

    def __init__(self, theme: Theme, *, lines: int = 3) -> None:
        super().__init__(theme, PhraseEdit(), lines=lines)
        self.setFocusProxy(self.edit)
