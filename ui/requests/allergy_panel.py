"""The docked question whether a positive skin test is an allergy: recorded, or declined with a reason. Presets nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.requests.parts import ChoiceField
from ui.requests.question import QuestionPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField

RECORD, DECLINE = "record", "decline"


class AllergyPanel(QuestionPanel):
    """Invariant: nothing is decided until one of the two was said, and a reason where it is declined."""

    confirmed = Signal(bool, str)
    """Whether it is one, and why not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, is_quiet=True)
        self.decision, self.reason = ChoiceField(theme), LineField(theme)
        self.decision.changed.connect(self._follow)
        self.lay_out((self.decision, 2), (self.reason, 3))

    def begin(self) -> QWidget:
        self.decision.choose("")
        self.reason.edit.clear()
        self._follow()
        return self.decision.box

    def retranslate(self) -> None:
        choices = ((RECORD, self.tr("Allergy: record it")), (DECLINE, self.tr("No allergy: decline")))
        self.decision.set_words(self.tr("Decision"), self.tr("choose"), choices)
        self.reason.set_words(self.tr("Why it is none"), self.tr("e.g. wrong reagent, to be repeated"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.decision.code()
        self.reason.setVisible(code == DECLINE)
        words = {RECORD: self.tr("Record the allergy"), DECLINE: self.tr("Decline")}
        self._confirm.setText(words.get(code, self.tr("Decide")))

    def say(self) -> None:
        code, reason = self.decision.code(), self.reason.text().strip()
        if not code or (code == DECLINE and not reason):
            self.refuse(self.tr("Say the decision; to decline, say why."))
            return
        self.confirmed.emit(code == RECORD, reason if code == DECLINE else "")
