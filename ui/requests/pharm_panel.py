"""The docked answer to a pharmacist's rejection: what was said, and whether the order is changed, stopped or kept. Presets nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.requests.parts import ChoiceField
from ui.requests.question import QuestionPanel
from ui.theme.theme import Theme
from ui.widgets.fields import LineField

ANSWERS = ("change", "stop", "keep")


class PharmPanel(QuestionPanel):
    """Invariant: nothing is answered until an answer was chosen; only keeping the order wants words, which the pharmacist reads."""

    confirmed = Signal(str, str)
    """change, stop or keep; the reason of keeping it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.answer, self.reason = ChoiceField(theme), LineField(theme)
        self.answer.changed.connect(self._follow)
        self.lay_out((self.answer, 2), (self.reason, 4))

    def begin(self) -> QWidget:
        self.answer.choose("")
        self.reason.edit.clear()
        self._follow()
        return self.answer.box

    def retranslate(self) -> None:
        words = (self.tr("Change the order"), self.tr("Stop the order"), self.tr("Keep the order as it is"))
        self.answer.set_words(self.tr("Answer"), self.tr("choose"), tuple(zip(ANSWERS, words, strict=True)))
        self.reason.set_words(self.tr("Why it is kept"), self.tr("the pharmacist and the nurse read this"))
        self._drop.setText(self.tr("Back"))
        self._follow()

    def _follow(self) -> None:
        """The button names the act that follows."""
        code = self.answer.code()
        self.reason.setVisible(code == "keep")
        self._confirm.setText(
            {
                "change": self.tr("To the entry line, in its place"),
                "stop": self.tr("Stop it"),
                "keep": self.tr("Keep it, answer the pharmacist"),
            }.get(code, self.tr("Answer"))
        )

    def say(self) -> None:
        self.confirmed.emit(self.answer.code(), self.reason.text().strip())
