"""Tells a barcode scanner that types like a keyboard from a person, by the times its keys carry; refuses to know what was scanned.

    guard = ScanGuard(app)                    # one per application
    guard.scanned.connect(window.take_scan)   # the whole code, when Enter ends a burst
    guard.defer(act)                          # a single-letter action: done unless it turns out to be part of a burst

A burst is keys less than 50 ms apart (no person types so). What a scan would have done by the way is not done: its letters are no
shortcuts, its Enter accepts nothing, keys with Ctrl, Alt or Meta in it and keys without a sign (F10, Tab) are pressed for nobody, and a
field, of one line or of many, gets back what stood in it. A code that begins with such a key is not told from a person's. Keys without a
time (0) are a person's. Repeated digits arrive flagged as auto-repeat from some systems and are taken like any other.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

GAP_MS = 50
QUIET_MS = 65
LEAST = 5
"""Badges have five digits, codes more; two or three keys so close together are a person's fast fingers, and are done after all."""
HELD = 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_Shift}
_THIRD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells the third level of a keyboard (AltGr), with the sign it makes."""
NO_SIGN = "\N{REPLACEMENT CHARACTER}"
"""Stands in a code for a key that makes no sign: so it is nobody's code."""
_NO_LETTERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(slots=True)
class _Burst:
    """Keys since the last pause. `acts` were asked for by its letters; `before` is the field with what stood in it."""

    text: str = ""
    last_ms: int = 0
    acts: list[Callable[[], object]] = field(default_factory=list)
    before: "_Before | None" = None

    @property
    def is_held(self) -> bool:
        """One letter kept down repeats as fast as a slow scanner types; no code begins with three equal letters."""
        return len(self.text) >= HELD and self.text.isalpha() and len(set(self.text)) == 1


class ScanGuard(QObject):
    """Invariant: of a scan nothing is done but `scanned`; of what a person types nothing is lost, at most it is done 65 ms later."""

    scanned = Signal(str)
    typed = Signal()
    """A key, a person's or a scanner's, before anything is done for it."""
    lock_pressed = Signal()
    """Ctrl+L, wherever the focus is: a window's own key does nothing while a dialog stands over it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("scanGuard")
        self._burst = _Burst()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._fall_quiet)
        self._swallowed: Qt.Key | None = None
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keys are heard where the focus is; a filter on the whole application would cost Python a call for every event of every widget."""
        if now is not None:
            now.installEventFilter(self)

    @staticmethod
    def of(app: QCoreApplication | None) -> "ScanGuard | None":
        return app.findChild(ScanGuard, "scanGuard") if app is not None else None

    def defer(self, act: Callable[[], object]) -> None:
        """Called by the shortcut of one letter: what it does waits until its key is known to be a person's."""
        if not self._burst.last_ms:
            act()
            return
        self._burst.acts.append(act)
        if self._burst.is_held:
            self._fall_quiet(keeps=True)
        self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the focus widget first whether a key is a shortcut (ShortcutOverride); that is the first sight of every key."""
        kind = event.type()
        if not isinstance(event, QKeyEvent) or watched is not QApplication.focusWidget():
            return False
        if kind == QEvent.Type.ShortcutOverride:
            self.typed.emit()
            is_scanned = self._seen(event)
            is_lock = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if is_lock and not is_scanned:
                self.lock_pressed.emit()
            return is_scanned
        if kind == QEvent.Type.KeyPress and self._swallowed is not None and event.key() == self._swallowed:
            self._swallowed = None
            return True
        return False

    # -----------------------------------------------------------------------------------------------------------

    def _seen(self, event: QKeyEvent) -> bool:
        at_ms, burst = int(event.timestamp()), self._burst
        is_close = bool(at_ms) and bool(burst.last_ms) and 0 <= at_ms - burst.last_ms <= GAP_MS
        key, sign = Qt.Key(event.key()), event.text()
        if is_close and key in _MODIFIERS:
            return False  # they come between the letters of a scan
        is_chord = bool(event.modifiers() & _NO_LETTERS)
        if not at_ms or (is_chord and not is_close):
            self._fall_quiet()
            return False
        if key in _ENTER and not is_chord:
            return self._ended(event) if is_close and len(burst.text) >= LEAST else False
        is_letter = bool(sign) and sign.isprintable()
        if is_chord and not (is_letter and event.modifiers() & _NO_LETTERS == _THIRD):
            return self._took(event, at_ms)
        if not is_letter:
            return self._took(event, at_ms) if is_close and len(burst.text) >= LEAST else False
        if not is_close:
            self._fall_quiet()
            self._burst = burst = _Burst(before=_field())
        burst.text += event.text()
        burst.last_ms = at_ms
        self._quiet.start()
        return False

    def _ended(self, event: QKeyEvent) -> bool:
        """The whole code is there: undo what its letters did by the way, and keep its Enter from meaning anything."""
        burst, self._burst = self._burst, _Burst()
        self._quiet.stop()
        if burst.before is not None:
            burst.before.restore()
        self._swallow(event)
        self.scanned.emit(burst.text)
        return True

    def _took(self, event: QKeyEvent, at_ms: int) -> bool:
        """A key inside a burst that would do something: it is a part of the code, and of nothing else."""
        self._burst.text += event.text() or NO_SIGN
        self._burst.last_ms = at_ms
        self._quiet.start()
        self._swallow(event)
        return True

    def _swallow(self, event: QKeyEvent) -> None:
        """No shortcut, and no key for the widget either, which gets it next."""
        self._swallowed = Qt.Key(event.key())
        event.accept()

    def _fall_quiet(self, *, keeps: bool = False) -> None:
        """A pause: what single letters asked for is done, unless there were as many as no person types so fast. `keeps`: it is no pause."""
        burst = self._burst
        self._burst = replace(burst, acts=[]) if keeps else _Burst()
        self._quiet.stop()
        if len(burst.text) < LEAST or burst.is_held:
            for act in burst.acts:
                act()


@dataclass(frozen=True, slots=True)
class _Before:
    """An editable widget and what stood in it when the burst began."""

    widget: QWidget
    text: str
    cursor: int
    anchor: int
    steps: int = 0
    """Of a field of many lines: how many steps could be undone."""

    def restore(self) -> None:
        widget = self.widget
        if isinstance(widget, QLineEdit):
            widget.setText(self.text)
            widget.textEdited.emit(self.text)
        elif isinstance(widget, QPlainTextEdit) and widget.toPlainText() != self.text:
            self._take_back(widget)

    def _take_back(self, edit: QPlainTextEdit) -> None:
        """By undoing, so that what was written before can still be undone; whole, where that does not lead back to the text."""
        document = edit.document()
        while document.availableUndoSteps() > self.steps and edit.toPlainText() != self.text:
            document.undo()
        if edit.toPlainText() != self.text:
            edit.setPlainText(self.text)
        cursor = edit.textCursor()
        cursor.setPosition(min(self.anchor, len(self.text)))
        cursor.setPosition(min(self.cursor, len(self.text)), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)


def _field() -> _Before | None:
    widget: QWidget | None = QApplication.focusWidget()
    if isinstance(widget, QLineEdit):
        return _Before(widget, widget.text(), widget.cursorPosition(), widget.cursorPosition())
    if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
        cursor, steps = widget.textCursor(), widget.document().availableUndoSteps()
        return _Before(widget, widget.toPlainText(), cursor.position(), cursor.anchor(), steps)
    return None
