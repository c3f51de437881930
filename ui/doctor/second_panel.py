"""The docked question for a second person's own number and password, who signs beside the doctor. Keeps neither once handed on."""

from PySide6.QtCore import Signal

from ui.doctor.secret_panel import SecretPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class SecondPanel(SecretPanel):
    """Invariant: hidden, it holds neither a number nor a character of a password."""

    confirmed = Signal(str, str)
    """Staff number and password as typed; whoever hears them hands them on and forgets them."""

    def __init__(self, theme: Theme) -> None:
        self.number, self.password = LineField(theme), LineField(theme)
        super().__init__(theme, (self.number, self.password))

    def ask(self, said: str) -> None:
        """`said`: which drugs go without their test, and why."""
        title = self.tr("Exempt from the skin test: {said}. A second person signs with own number and password.")
        self.ask_with(title.format(said=said))

    def ask_with(self, title: str) -> None:
        """`title`: what the second person signs, whole."""
        self._ask(title)

    def ask_for(self, title: str) -> None:
        """`title` says in whole words what the second person signs."""
        self._ask(title)

    def refuse(self, *, is_same: bool = False) -> None:
        self._refuse(
            self.tr("It has to be somebody else. Nothing was signed.")
            if is_same
            else self.tr("Number or password was not accepted. Nothing was signed.")
        )

    def retranslate(self) -> None:
        self.number.set_words(self.tr("Staff number of the second person"))
        self.password.set_words(self.tr("Password"))
        self._confirm.setText(self.tr("Sign"))
        self._drop.setText(self.tr("Back"))

    def _hand_on(self, *said: str) -> None:
        number, password = said
        self.confirmed.emit(number, password)
