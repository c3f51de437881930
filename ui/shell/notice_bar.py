"""The notices as a docked line above the status bar: takes its own room, never lies over the page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.notices import Notice, Notices, Severity
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import ElidingLabel, Label
from ui.widgets.living import Living

_ICONS = {Severity.NEWS: "bell", Severity.WARNING: "warn", Severity.STOP: "xc"}


class NoticeBar(Living, QWidget):
    """Invariant: hidden exactly when there is no notice; shows the loudest, newest one and how many more wait."""

    def __init__(self, theme: Theme, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._shown: Notice | None = None
        self._title = Label(theme, role="value")
        self._words = ElidingLabel(theme, role="body", tone="t2")
        self._more = Label(theme, role="meta", tone="t3")
        self._close = SecondaryButton(theme, "", is_small=True)
        self._close.clicked.connect(self._dismiss)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(36)
        self.live_with(theme)
        notices.changed.connect(self.retranslate)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(400, 36)

    def retranslate(self) -> None:
        current = self._notices.current()
        self._shown = current[0] if current else None
        self._close.setText(self.tr("Seen"))
        self.setVisible(self._shown is not None)
        if self._shown is not None:
            times = f" ×{self._shown.count}" if self._shown.count > 1 else ""
            self._title.setText(self._shown.title + times)
            self._words.setText("  ".join(part for part in (self._shown.message, self._shown.next_step) if part))
            self._more.setText(self.tr("{count} more").format(count=len(current) - 1) if len(current) > 1 else "")
            self.setAccessibleName(f"{self._title.text()}. {self._words.text()}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.fillRect(rect, self.theme.color("surface"))
        painter.fillRect(QRectF(0, 0, rect.width(), 1), self.theme.color("line"))
        if self._shown is not None:
            painter.fillRect(QRectF(0, 1, 4, rect.height()), self.theme.color("ink"))
            paint_icon(painter, QRectF(16, 0, 18, rect.height()), _ICONS[self._shown.severity], self.theme.color("t1"))
        painter.end()

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._notices.dismiss(self._shown.fold_key)
