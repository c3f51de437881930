"""The frames of a docked question and of a form: they push what is below down, cover nothing, and Esc leaves them."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def form_key(
    event: QKeyEvent, *, onward: Callable[[], object], take: Callable[[], object], leave: Callable[[], object]
) -> bool:
    """The keys of a form of several fields: Enter goes on, Alt Enter takes it over, Esc leaves it. Whether it was one of them."""
    if event.key() == Qt.Key.Key_Escape:
        leave()
    elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.AltModifier:
        take()
    elif event.key() in ENTER and not event.modifiers():
        onward()
    else:
        return False
    return True


class DockedPanel(Living, QFrame):
    """Invariant: nothing is done by leaving it; whoever docked it hides it when it hears `dropped`."""

    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        clear, line = theme.color("transparent"), theme.color("accent")
        fill_rounded(painter, QRectF(self.rect()), clear, line, theme.radius("control"))
        painter.end()


class SavingForm(Living, QWidget):
    """Invariant: what is typed stays until it was saved or the form was left on purpose; faults stand above the buttons in words."""

    saved = Signal()
    """Wanted, not done: whoever docked it saves and says what stands against it."""
    dropped = Signal()
    KEYS = "Ctrl+Return"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.title = Label(theme, role="pane")
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        self.faults = Label(theme, role="value", tone="danger", wrap=True)
        self.save = PrimaryButton(theme, "", keys=self.KEYS)
        self.drop = SecondaryButton(theme, "", keys="Escape")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.save.clicked.connect(self.saved)
        self.drop.clicked.connect(self.dropped)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.faults, 1)
        foot.addWidget(self.drop)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addLayout(self.grid)
        column.addLayout(foot)
        self.told.hide()
        self.hide()

    def open_at(self, first: QWidget) -> None:
        """Seen, nothing said against it, and the keys at the first field."""
        self.faults.clear()
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
        else:
            super().keyPressEvent(event)
