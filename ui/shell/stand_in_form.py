"""In an outage: a sealed emergency account, or in beside a witness. Takes the place of the sign-in form; sends nothing itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.sign_in_form import WIDTH, Acknowledgement
from ui.theme.theme import Theme
from ui.widgets.buttons import MarkedButton, SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class StandInForm(Living, QWidget):
    """Invariant: what it hands out is complete; hidden, it holds no passphrase and no password."""

    account_given = Signal(str, str, str, str)
    """Account, passphrase, own name, reason."""
    glass_broken = Signal(str, str, str, str, str, str)
    """Role, staff number, own name, reason, witness, the witness's password."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.is_glass = False
        self._title = Label(theme, role="name", size=24, wrap=True)
        self._lead = Label(theme, role="body", tone="t2", wrap=True)
        self.role = Segmented(theme, (("doctor", "", ""), ("nurse", "", "")))
        self.number, self.secret = LineField(theme), LineField(theme, is_secret=True)
        self.name, self.reason = LineField(theme), LineField(theme)
        self.witness, self.witness_secret = LineField(theme), LineField(theme, is_secret=True)
        self.acknowledged = Acknowledgement(theme)
        self._error = Label(theme, role="value", tone="t1", wrap=True)
        self._error.setObjectName("standInError")
        self._go = MarkedButton(theme, "", keys="↵", height=40)
        self._back = SecondaryButton(theme, "", keys="Esc", height=40)
        self._note = Label(theme, role="meta", tone="t3", wrap=True)
        self._lay_out()
        self._go.clicked.connect(self.submit)
        self._back.clicked.connect(self.leave)
        for field in self._every():
            field.edit.installEventFilter(self)
        self.live_with(theme)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._title, self._lead, self.role):
            column.addWidget(part)
        for left, right in ((self.number, self.secret), (self.name, None), (self.reason, None)):
            column.addLayout(_row(left, right))
        column.addLayout(_row(self.witness, self.witness_secret))
        column.addWidget(self.acknowledged)
        column.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._go, 1)
        column.addLayout(buttons)
        column.addWidget(self._note)

    def _every(self) -> tuple[LineField, ...]:
        return (self.number, self.secret, self.name, self.reason, self.witness, self.witness_secret)

    def _shown(self) -> tuple[LineField, ...]:
        return tuple(field for field in self._every() if not field.isHidden())

    # -- showing ------------------------------------------------------------------------------------------------

    def ask(self, *, is_glass: bool, number: str = "") -> None:
        """Begins anew: an account of an envelope, or somebody without a sign-in of his own here."""
        self.is_glass = is_glass
        self.clear()
        self.number.edit.setText(number)
        self.retranslate()
        self.show()
        (self.number if not number else self.name if is_glass else self.secret).edit.setFocus()

    def leave(self) -> None:
        self.clear()
        self.hide()
        self.left.emit()

    def clear(self) -> None:
        for field in self._every():
            field.edit.clear()
        self.acknowledged.box.setChecked(False)
        self.say("")

    def say(self, words: str) -> None:
        """Under the fields; the secrets are cleared, nothing else."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self.secret.edit.clear()
            self.witness_secret.edit.clear()
            self.set_busy(False)

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        for part in (*self._every(), self.role, self._go, self._back):
            part.setEnabled(not is_busy)

    def submit(self) -> None:
        """Says in words what is missing, else hands it out."""
        missing = next((field for field in self._shown() if not field.text().strip()), None)
        if missing is not None:
            self._error.setText(self.tr("Fill in: {field}").format(field=missing.edit.accessibleName()))
            self._error.show()
            missing.edit.setFocus()
        elif not self.acknowledged.box.isChecked():
            self._error.setText(self.tr("Tick that you know the time of the snapshot."))
            self._error.show()
            self.acknowledged.box.setFocus()
        else:
            self._hand_out()

    def _hand_out(self) -> None:
        number, name, reason = (field.text().strip() for field in (self.number, self.name, self.reason))
        if self.is_glass:
            witness, password = self.witness.text().strip(), self.witness_secret.edit.text()
            self.witness_secret.edit.clear()
            self.glass_broken.emit(self.role.choice(), number, name, reason, witness, password)
            return
        passphrase = self.secret.edit.text()
        self.secret.edit.clear()
        self.account_given.emit(number, passphrase, name, reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes from field to field and hands out from the last; Esc leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._onward(watched)
                return True
        return super().eventFilter(watched, event)

    def _onward(self, watched: QObject) -> None:
        fields = self._shown()
        at = next((at for at, field in enumerate(fields) if field.edit is watched), len(fields) - 1)
        if at + 1 < len(fields):
            fields[at + 1].edit.setFocus()
        else:
            self.submit()

    # -- words --------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.role.set_words((("doctor", self.tr("As doctor"), ""), ("nurse", self.tr("As nurse"), "")))
        self.name.set_words(self.tr("Your own name"))
        self.reason.set_words(self.tr("Why you have to come in so"))
        self.witness.set_words(self.tr("Witness (number or account)"))
        self.witness_secret.set_words(self.tr("Witness's password"))
        self.secret.set_words(self.tr("Passphrase of the envelope"))
        self._back.setText(self.tr("Back"))
        self._go.setText(self.tr("Enter emergency mode"))
        for part, is_shown in (
            (self.role, self.is_glass),
            (self.secret, not self.is_glass),
            (self.witness, self.is_glass),
            (self.witness_secret, self.is_glass),
        ):
            part.setVisible(is_shown)
        if self.is_glass:
            self._say_glass()
        else:
            self._say_account()

    def _say_account(self) -> None:
        self._title.setText(self.tr("Sealed emergency account"))
        self._lead.setText(
            self.tr("From the envelope of this workstation. It opens only while central cannot be reached.")
        )
        self.number.set_words(self.tr("Account"))
        self._note.setText(
            self.tr(
                "Opening is recorded. Your name stands beside the account on everything you do, and the account is "
                "replaced after the outage."
            )
        )

    def _say_glass(self) -> None:
        self._title.setText(self.tr("With a witness (break-glass)"))
        self._lead.setText(
            self.tr("For who never signed in at this PC, or too long ago: to read, and to write down what happened.")
        )
        self.number.set_words(self.tr("Your staff number"))
        self._note.setText(
            self.tr("Both names are recorded. Everything you write is marked, and the ward lead reviews it afterwards.")
        )


def _row(left: LineField, right: LineField | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, 1)
    if right is not None:
        row.addWidget(right, 1)
    return row
