"""What a list shows when it has no rows: empty, unknown, being read, not loaded or failed. These five are never mixed up.

note = EmptyState(theme); note.set_kind(EmptyKind.FAILED, detail=...); note.retry_wanted.connect(...)
"""

from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.living import Living


class EmptyKind(Enum):
    """Why there is nothing to see."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    NOT_LOADED = "not-loaded"
    READING = "reading"
    FAILED = "failed"
    NOBODY = "nobody"
    """No patient is known yet."""
    NOT_DONE = "not-done"
    """Nobody has done anything about it yet: none, and not in order."""


_ICONS = {
    EmptyKind.EMPTY: "check",
    EmptyKind.UNKNOWN: "diff",
    EmptyKind.NOT_LOADED: "clock",
    EmptyKind.READING: "clock",
    EmptyKind.FAILED: "warn",
    EmptyKind.NOBODY: "scan",
    EmptyKind.NOT_DONE: "clock",
}


class EmptyState(Living, QWidget):
    """Invariant: names its kind in words; only a failure offers to try again."""

    retry_wanted = Signal()

    def __init__(self, theme: Theme, kind: EmptyKind = EmptyKind.NOT_LOADED) -> None:
        super().__init__()
        self._kind, self._subject, self._detail = kind, "", ""
        self._title = Label(theme, role="value", tone="t2")
        self._words = Label(theme, role="meta", tone="t3", wrap=True)
        self._retry = SecondaryButton(theme, "", icon="sync", is_small=True)
        self._retry.clicked.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 44, 16, 16)
        column.setSpacing(4)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.live_with(theme)
        self.retranslate()

    @property
    def kind(self) -> EmptyKind:
        return self._kind

    def set_kind(self, kind: EmptyKind, *, subject: str = "", detail: str = "") -> None:
        """`subject` names what is missing ("active orders"); `detail` says more in one sentence. Both already translated."""
        self._kind, self._subject, self._detail = kind, subject, detail
        self.retranslate()

    def retranslate(self) -> None:
        title, words = {
            EmptyKind.EMPTY: (self.tr("None"), self.tr("Nothing is recorded in the copy of this station.")),
            EmptyKind.UNKNOWN: (
                self.tr("Unknown"),
                self.tr("Nobody has recorded this. It does not mean that there is none."),
            ),
            EmptyKind.NOT_LOADED: (self.tr("Not loaded yet"), self.tr("The local copy is still being filled.")),
            EmptyKind.READING: (self.tr("Being read …"), self.tr("It is read out of the copy of this station.")),
            EmptyKind.FAILED: (self.tr("Could not be read"), self.tr("What was here may still exist.")),
            EmptyKind.NOBODY: (self.tr("no patient yet"), self.tr("It is shown as soon as it is known who it is.")),
            EmptyKind.NOT_DONE: (self.tr("nothing yet"), self.tr("Nobody has written down anything about it here.")),
        }[self._kind]
        self._title.setText(f"{self._subject}: {title}" if self._subject else title)
        self._words.setText(self._detail or words)
        self._retry.setText(self.tr("Try again"))
        self._retry.setVisible(self._kind is EmptyKind.FAILED)
        self.setAccessibleName(f"{self._title.text()}. {self._words.text()}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = "t1" if self._kind is EmptyKind.FAILED else "t3"
        paint_icon(painter, QRectF(0, 16, self.width(), 20), _ICONS[self._kind], self.theme.color(tone))
        painter.end()
