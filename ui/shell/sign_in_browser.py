"""The two states of the sign-in window that belong to the browser: waiting for it, and the emergency passphrase after it. Send nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living

WIDTH = 460


class _Panel(Living, QWidget):
    """Title, words, what is asked, two buttons. Esc is the second of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.title = Label(theme, role="name", size=28, wrap=True)
        self.words = Label(theme, role="body", tone="t2", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.back = SecondaryButton(theme, "", keys="Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
            return
        super().keyPressEvent(event)


class BrowserWait(_Panel):
    """While the browser shows central's page: `cancelled`, or `again_wanted` when no page is to be seen."""

    cancelled = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._hint = Label(theme, role="body", tone="t2", wrap=True)
        self.again = SecondaryButton(theme, "", keys="F5")
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.again)
        row.addStretch(1)
        self.column.addWidget(self._hint)
        self.column.addLayout(row)
        self.back.clicked.connect(self.cancelled)
        self.again.clicked.connect(self.again_wanted)
        self.live_with(theme)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.again.click()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Go on in the browser"))
        self.words.setText(
            self.tr(
                "Central's sign-in page is open there. Whoever signs in there sits here afterwards; type no password here."
            )
        )
        self._hint.setText(
            self.tr(
                "No page to be seen? Open it again. If central goes away meanwhile, cancel: the emergency passphrase lets you in."
            )
        )
        self.back.setText(self.tr("Cancel"))
        self.again.setText(self.tr("Open the page again"))


class OwnPassphrase(_Panel):
    """Asked once after a sign-in in the browser. Invariant: `given` carries two equal words, `declined` none."""

    given = Signal(str)
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._who = ""
        self.first = LineField(theme, large=True, is_secret=True)
        self.second = LineField(theme, large=True, is_secret=True)
        self._error = Label(theme, role="value", tone="t1", wrap=True)
        self._error.setObjectName("ownPassphraseError")
        self._error.hide()
        self.keep = PrimaryButton(theme, "", keys="↵", height=44)
        for part in (self.first, self.second, self._error, self.keep):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.first.edit.returnPressed.connect(self.second.edit.setFocus)
        self.second.edit.returnPressed.connect(self.submit)
        self.keep.clicked.connect(self.submit)
        self.back.clicked.connect(self.declined)
        self.live_with(theme)
        self.retranslate()

    def ask(self, who: str) -> None:
        self._who = who
        self.clear()
        self.show_error("")
        self.retranslate()

    def clear(self) -> None:
        self.first.edit.clear()
        self.second.edit.clear()

    def show_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self.clear()
            self.first.edit.setFocus()

    def submit(self) -> None:
        """Says what is wrong, else emits."""
        first, second = self.first.edit.text(), self.second.edit.text()
        if not first:
            self.show_error(self.tr("Enter a passphrase, or go on without one."))
        elif first != second:
            self.show_error(self.tr("The two are not the same."))
        else:
            self.clear()
            self.given.emit(first)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Signed in: {name}").format(name=self._who))
        self.words.setText(
            self.tr(
                "Choose an emergency passphrase for this PC, of at least 6 characters. With it and your staff number you sign in here "
                "while central is away, and confirm what needs a password; without one you cannot. It is not your password at central."
            )
        )
        self.first.set_words(self.tr("Emergency passphrase"))
        self.second.set_words(self.tr("The same once more"))
        self.keep.setText(self.tr("Keep it and go on"))
        self.back.setText(self.tr("Go on without"))
