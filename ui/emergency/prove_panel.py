"""The docked question for one's own password before a decision is signed. Keeps it no longer than it takes to hand it on."""

from PySide6.QtCore import Signal

from ui.doctor.secret_panel import SecretPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class ProvePanel(SecretPanel):
    """Invariant: hidden, it holds no character of a password."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self.field = LineField(theme)
        super().__init__(theme, (self.field,))

    def ask(self) -> None:
        self._ask(self.tr("Decisions are signed with your own password. It serves for a while."))

    def refuse(self) -> None:
        self._refuse(self.tr("The password was not accepted. Nothing was decided."))

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Password"))
        self._confirm.setText(self.tr("Sign"))
        self._drop.setText(self.tr("Back"))

    def _hand_on(self, *said: str) -> None:
        self.confirmed.emit(*said)
