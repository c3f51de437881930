"""Text on the clipboard remembers whose chart it was copied from. Refuses to be pasted into another patient's note.

The mark travels with the text inside this program; what was copied here and comes back from elsewhere is known by its words.
"""

from collections import deque

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

WHOSE = "application/x-wardlight-patient"
_REMEMBERED, _LEAST = 32, 8


class CopyMarks:
    """What was copied from whom, the last few. Invariant: words copied from two patients belong to neither."""

    def __init__(self) -> None:
        self._copied: deque[tuple[str, str]] = deque(maxlen=_REMEMBERED)

    def mark(self, data: QMimeData, patient: str | None) -> QMimeData:
        """The copy, saying whose it is."""
        if patient is not None:
            data.setData(WHOSE, QByteArray(patient.encode()))
            words = _plain(data.text())
            if len(words) >= _LEAST:
                self._copied.append((words, patient))
        return data

    def owner(self, data: QMimeData) -> str | None:
        """Whose text it is, as far as is known."""
        if data.hasFormat(WHOSE):
            return bytes(data.data(WHOSE).data()).decode(errors="replace")
        words = _plain(data.text())
        owners = {patient for copied, patient in self._copied if copied and copied in words}
        return owners.pop() if len(owners) == 1 else None

    def is_of_another(self, data: QMimeData, patient: str | None) -> bool:
        owner = self.owner(data)
        return owner is not None and owner != patient


class OwnLine(QLineEdit):
    """A line of one patient's note. Invariant: pasted into by keyboard only, so that every paste is asked whose it is."""

    paste_refused = Signal()

    def __init__(self, marks: CopyMarks) -> None:
        super().__init__()
        self._marks = marks
        self.patient: str | None = None
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and self._marks.is_of_another(QApplication.clipboard().mimeData(), self.patient):
            self.paste_refused.emit()
            return
        super().keyPressEvent(event)


def _plain(text: str) -> str:
    return " ".join(text.split())
