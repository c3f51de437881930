"""The docked question how an order ends: why, from when, and one thing to tick. Shows what is still due before it; decides nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from ui.doctor.act_panel import ReasonPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class EndPanel(ReasonPanel):
    """Invariant: what was not asked for is not shown and counts as not said; the tick is never preset."""

    time_edited = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self._is_plain = self.is_to_sign = False
        self.time = LineField(theme)
        self.check = QCheckBox()
        self._told = Label(theme, role="meta", tone="t2", wrap=True)
        self._against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        super().__init__(theme)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.time)
        row.addWidget(self._told, 1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row)
            column.addWidget(self.check)
            column.addWidget(self._against)
        self.time.setFixedWidth(190)
        self.time.edit.textEdited.connect(self.time_edited)
        self.time.edit.returnPressed.connect(self._say)
        self._plain()

    def ask(self, title: str, action: str, reasons: tuple[str, ...]) -> None:
        self._plain()
        super().ask(title, action, reasons)

    def ask_plain(self, title: str, action: str) -> None:
        """A question without a reason: Enter answers it. Another key than Enter must have opened it."""
        self.ask(title, action, ())
        self._is_plain = True
        self._box.hide()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_signed(self, title: str, action: str) -> None:
        """The same where Enter opened it: only Ctrl Enter, which the page hears, or the button answers."""
        self.ask_plain(title, action)
        self.is_to_sign = True
        self._confirm.set_keys("Ctrl ↵")

    def say_signed(self) -> None:
        """Ctrl Enter was pressed."""
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_plain and not self.is_to_sign and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        if self._is_plain:
            self.confirmed.emit("")
        else:
            super()._say()

    def ask_time(self, words: str) -> None:
        """Also from when; nothing typed is now."""
        self.time.edit.clear()
        self.time.show()
        self._told.show()
        self.tell(words)

    def ask_tick(self, words: str) -> None:
        self.check.setText(words)
        self.check.setChecked(False)
        self.check.show()

    def tell(self, words: str) -> None:
        """What is still due before the time that is typed."""
        self._told.setText(words)

    def refuse(self, words: str) -> None:
        self._against.setText(words)
        self._against.show()
        (self.time.edit if self.time.isVisibleTo(self) else self._box).setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.time.set_words(self.tr("Ends at"), self.tr("now, or 16:00, 11-21 08:00"))

    def _plain(self) -> None:
        self._is_plain = self.is_to_sign = False
        self._confirm.set_keys("↵")
        self._box.show()
        for widget in (self.time, self.check, self._told, self._against):
            widget.hide()
        self.check.setChecked(False)
        self.time.edit.clear()
