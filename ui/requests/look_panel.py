"""The docked 72-hour look at an antibacterial: what was given why, what is decided, until when, and the reason. Presets nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from client.clinical.antimicrobial import DECISIONS
from ui.requests.parts import ChoiceField
from ui.requests.question import QuestionPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class LookPanel(QuestionPanel):
    """Invariant: nothing is decided until a decision and its reason were said."""

    confirmed = Signal(str, str, str)
    """decision, until as typed, reason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, is_quiet=True)
        self.decision = ChoiceField(theme)
        self.until, self.reason = LineField(theme), LineField(theme)
        self.decision.changed.connect(self._follow)
        self.lay_out((self.decision, 2), (self.until, 2), (self.reason, 3))

    def begin(self) -> QWidget:
        self.decision.choose("")
        self.until.edit.clear()
        self.reason.edit.clear()
        self._follow()
        return self.decision.box

    def retranslate(self) -> None:
        words = (
            self.tr("Continue until"),
            self.tr("Narrow to another drug"),
            self.tr("From the vein to the mouth"),
            self.tr("Stop"),
        )
        self.decision.set_words(self.tr("Decision"), self.tr("choose"), tuple(zip(DECISIONS, words, strict=True)))
        self.until.set_words(self.tr("Until"), self.tr("16:00, or 11-21 08:00"))
        self.reason.set_words(self.tr("Reason"), self.tr("course, culture, inflammation values"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.decision.code()
        self.until.setVisible(code == "continue")
        self._confirm.setText(
            {
                "continue": self.tr("Reviewed; stop at that time"),
                "narrow": self.tr("Reviewed; change the order"),
                "switch-oral": self.tr("Reviewed; change the order"),
                "stop": self.tr("Reviewed; stop the order"),
            }.get(code, self.tr("Reviewed"))
        )

    def say(self) -> None:
        self.confirmed.emit(self.decision.code(), self.until.text(), self.reason.text().strip())
