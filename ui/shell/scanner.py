"""Tells a barcode scanner that types like a keyboard from a person, by the times its keys carry; refuses to know what was scanned.

    guard = ScanGuard(app)                    # one per application
    guard.scanned.connect(window.take_scan)   # the whole code, when Enter ends a burst
    guard.defer(act)                          # a single-letter action: done unless it turns out to be part of a burst

A burst is keys less than 30 ms apart (no person types so). What a scan would have done by the way is not done: its letters are no
shortcuts, its Enter accepts nothing, and a line field gets back what stood in it. Keys without a time (0) are a person's.
Repeated digits arrive flagged as auto-repeat from some systems and are taken like any other.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

GAP_MS = 30
QUIET_MS = 45
LEAST = 5
"""Badges have five digits, codes more; two or three keys so close together are a person's fast fingers, and are done after all."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NO_LETTERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(slots=True)
class _Burst:
    """Keys since the last pause. `acts` were asked for by its letters; `before` is the line field and what stood in it."""

    text: str = ""
    last_ms: int = 0
    acts: list[Callable[[], object]] = field(default_factory=list)
    before: tuple[QLineEdit, str] | None = None


class ScanGuard(QObject):
    """Invariant: of a scan nothing is done but `scanned`; of what a person types nothing is lost, at most it is done 45 ms later."""

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
        self._swallows_enter = False
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
        self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the focus widget first whether a key is a shortcut (ShortcutOverride); that is the first sight of every key."""
        kind = event.type()
        if not isinstance(event, QKeyEvent) or watched is not QApplication.focusWidget():
            return False
        if kind == QEvent.Type.ShortcutOverride:
            self.typed.emit()
            if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.lock_pressed.emit()
            return self._seen(event)
        if kind == QEvent.Type.KeyPress and self._swallows_enter and Qt.Key(event.key()) in _ENTER:
            self._swallows_enter = False
            return True
        return False

    # -----------------------------------------------------------------------------------------------------------

    def _seen(self, event: QKeyEvent) -> bool:
        at_ms, burst = int(event.timestamp()), self._burst
        if not at_ms or event.modifiers() & _NO_LETTERS:
            self._fall_quiet()
            return False
        is_close = bool(burst.last_ms) and 0 <= at_ms - burst.last_ms <= GAP_MS
        if Qt.Key(event.key()) in _ENTER:
            return self._ended(event) if is_close and len(burst.text) >= LEAST else False
        if not event.text().isprintable() or not event.text():
            return False  # Shift and the like come between the letters of a scan
        if not is_close:
            self._fall_quiet()
            self._burst = burst = _Burst(before=_line_field())
        burst.text += event.text()
        burst.last_ms = at_ms
        self._quiet.start()
        return False

    def _ended(self, event: QKeyEvent) -> bool:
        """The whole code is there: undo what its letters did by the way, and keep its Enter from meaning anything."""
        burst, self._burst = self._burst, _Burst()
        self._quiet.stop()
        if burst.before is not None:
            edit, text = burst.before
            edit.setText(text)
            edit.textEdited.emit(text)
        self._swallows_enter = True
        event.accept()
        self.scanned.emit(burst.text)
        return True

    def _fall_quiet(self) -> None:
        """A pause: what single letters asked for is done, unless there were as many as no person types so fast."""
        burst, self._burst = self._burst, _Burst()
        self._quiet.stop()
        if len(burst.text) < LEAST:
            for act in burst.acts:
                act()


def _line_field() -> tuple[QLineEdit, str] | None:
    widget: QWidget | None = QApplication.focusWidget()
    return (widget, widget.text()) if isinstance(widget, QLineEdit) else None
