"""The forms of a consult: ask, answer, a reason, a telephone call, what was read. Nothing is preset that a person has to say."""

from ui.care.form import CareForm, Field, PickField
from ui.doctor.identity_model import Typed
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.text_field import TextField


class AskForm(CareForm):
    """Whom, how urgently, what, why, the course in short, and who approves it where somebody has to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.owner, self.reviewer = PickField(theme), PickField(theme)
        self.urgency = Segmented(theme, (("", "", ""), ("urgent", "", ""), ("routine", "", "")), height=32)
        self.question, self.summary = TextField(theme, lines=2), TextField(theme, lines=4)
        self.reason, self.until, self.identity = LineField(theme), LineField(theme), LineField(theme)
        self.grid.addWidget(self.owner, 0, 0)
        self.grid.addWidget(self.urgency, 0, 1)
        self.grid.addWidget(self.question, 1, 0, 1, 2)
        self.grid.addWidget(self.reason, 2, 0)
        self.grid.addWidget(self.until, 2, 1)
        self.grid.addWidget(self.summary, 3, 0, 1, 2)
        self.grid.addWidget(self.reviewer, 4, 0)
        self.grid.addWidget(self.identity, 4, 1)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.owner, self.question, self.reason, self.until, self.summary, self.reviewer, self.identity)

    def ask_identity(self, *, is_asked: bool) -> None:
        """In an emergency, and where a name is easily mixed up, the patient is named again as for every order (SAF-09)."""
        self.identity.setVisible(is_asked)

    def typed_identity(self) -> Typed:
        """`zbh m 1959`: initials, sex, age or a number."""
        parts = [*self.identity.text().split(), "", "", ""]
        return Typed(initials=parts[0], sex=parts[1], age_or_number=parts[2])

    def begin(self) -> None:
        self.urgency.choose("")
        super().begin()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Ask for a consult"))
        self.owner.field.set_words(self.tr("Department or doctor"), self.tr("type part of the name"))
        self.reviewer.field.set_words(self.tr("To be approved by (empty: nobody has to)"))
        self.urgency.set_words(
            (("", self.tr("not said"), ""), ("urgent", self.tr("urgent"), ""), ("routine", self.tr("ordinary"), ""))
        )
        self.question.set_words(self.tr("Question"))
        self.reason.set_words(self.tr("Reason"))
        self.identity.set_words(self.tr("The patient again: initials, sex, age or number"), "zbh m 1959")
        self.until.set_words(self.tr("Until (empty: the site's time)"), self.tr("14:05"))
        self.summary.set_words(self.tr("Course in short, filled from the record: change it as needed"))


class AnswerForm(CareForm):
    """Findings and opinion of the consultant."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.findings, self.opinion = TextField(theme, lines=3), TextField(theme, lines=3)
        self.grid.addWidget(self.findings, 0, 0)
        self.grid.addWidget(self.opinion, 1, 0)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.findings, self.opinion)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Record of the consult"))
        self.findings.set_words(self.tr("Findings"))
        self.opinion.set_words(self.tr("Opinion and advice"))


class ReasonForm(CareForm):
    """Why a consult is declined, cancelled or not approved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.reason = LineField(theme)
        self.grid.addWidget(self.reason, 0, 0)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.reason,)

    def retranslate(self) -> None:
        super().retranslate()
        self.reason.set_words(self.tr("Reason, read by the other side"))


class CallForm(CareForm):
    """Who was reached by telephone, when, and what he said again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.reached, self.at, self.read_back = LineField(theme), LineField(theme), LineField(theme)
        self.grid.addWidget(self.reached, 0, 0)
        self.grid.addWidget(self.at, 0, 1)
        self.grid.addWidget(self.read_back, 1, 0, 1, 2)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.reached, self.at, self.read_back)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Told by telephone"))
        self.reached.set_words(self.tr("Who was reached"))
        self.at.set_words(self.tr("When (empty: now)"), self.tr("14:05"))
        self.read_back.set_words(self.tr("What was said again"))


class ReadForm(CareForm):
    """The one who asked has read the record, and what follows from it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.action = Segmented(theme, (("no-action", "", ""), ("order", "", ""), ("inform", "", "")), height=32)
        self.grid.addWidget(self.action, 0, 0)
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.action.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Record read: what follows?"))
        self.action.set_words(
            (
                ("no-action", self.tr("nothing changes"), ""),
                ("order", self.tr("orders follow"), ""),
                ("inform", self.tr("others are told"), ""),
            )
        )
