"""The small docked forms beside a questionnaire: why one is taken back, who was called, what the doctor did. They save nothing."""

from ui.theme.theme import Theme
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField


class SmallForm(SavingForm):
    """Invariant: what is typed stays until it was saved or the form was left on purpose."""

    def __init__(self, theme: Theme, *, lines: int) -> None:
        super().__init__(theme)
        self.fields = tuple(LineField(theme) for _ in range(lines))
        for at, one in enumerate(self.fields):
            self.grid.addWidget(one, at, 0)
        self.retranslate()

    def begin(self, told: str) -> None:
        for one in self.fields:
            one.edit.clear()
        self.faults.setText("")
        self.tell(told)
        self.show()
        self.fields[0].edit.setFocus()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(one.text() for one in self.fields)


class VoidForm(SmallForm):
    """Why the assessment never was true."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, lines=1)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Take the assessment back"))
        self.fields[0].set_words(self.tr("Reason: why it never was true"))


class CallForm(SmallForm):
    """Who was reached, and what he said again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, lines=2)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Called by telephone"))
        self.fields[0].set_words(self.tr("Reached"))
        self.fields[1].set_words(self.tr("Read back"))


class AnswerForm(SmallForm):
    """What the doctor found or did."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, lines=1)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("I have looked at the patient"))
        self.fields[0].set_words(self.tr("Found and done"))
